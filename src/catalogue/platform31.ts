/**
 * The five profiles of the publication as a typology: what a classification needs. `PROFILES` explains
 * why each slider stands where it does.
 *
 * Source: chapters 3 to 7; the alternatives are those of the evidence in `PROFILES`.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import type { Typology } from '../model/typology.js'
import { profilePanel, type ProfileId } from './profilePanels.js'

/**
 * The five profiles with the positions that the text leaves open, which makes 48 readings. The default
 * typology everywhere.
 *
 * @example
 * PLATFORM31.profiles.map(({ panel }) => panelKey(panel)) // => ['LLMML', 'MLHLH', 'HHLHL', 'MLHHM', 'HHHHH']
 */
export const PLATFORM31: Typology<ProfileId> = /*#__PURE__*/ deepFreeze<Typology<ProfileId>>({
  id: 'platform31',
  profiles: [
    {
      id: 'ontwikkelend',
      panel: /*#__PURE__*/ profilePanel('ontwikkelend'),
      alternatives: { communicatie: ['midden'] },
    },
    { id: 'participatief', panel: /*#__PURE__*/ profilePanel('participatief') },
    {
      id: 'organisatiegericht',
      panel: /*#__PURE__*/ profilePanel('organisatiegericht'),
      alternatives: { communicatie: ['midden'] },
    },
    {
      id: 'toenaderingsgericht',
      panel: /*#__PURE__*/ profilePanel('toenaderingsgericht'),
      alternatives: {
        positioneringIntern: ['laag', 'hoog'],
        procesMetBewoners: ['midden'],
        communicatie: ['laag'],
      },
    },
    { id: 'gekanteld', panel: /*#__PURE__*/ profilePanel('gekanteld'), hypothetical: true },
  ],
})
