/**
 * The sliders as facts: where they are described, and the names of the characteristics of a high
 * position and of the guiding questions. Their sentences are in `schuifoefening/texts`.
 *
 * Source: the tables of 2.1 and 8.2, which agree; the sixth slider: 9.
 *
 * @module
 */
import type { Source } from '../model/evidence.js'
import { deepFreeze } from '../model/freeze.js'
import type { ExtendedSliderId } from '../model/slider.js'

/**
 * The facts about one slider.
 *
 * @example
 * const slider: Slider = SLIDERS.wijkkenmerken
 * slider.status // => 'proposed'
 */
export interface Slider {
  readonly id: ExtendedSliderId
  /** `exercise`: one of the five; `proposed`: argued for in the reflection, never used. */
  readonly status: 'exercise' | 'proposed'
  /** Names of what goes with a high position; sentences in the texts. */
  readonly characteristics: ReadonlyArray<string>
  /** Names of the questions that help to place the slider; sentences in the texts. */
  readonly questions: ReadonlyArray<string>
  readonly source: Source
}

/**
 * All sliders by id, in canonical order; the sixth is marked as proposed and has no questions of
 * the publication.
 *
 * @example
 * SLIDERS.procesMetBewoners.questions // => ['binnenkomst', 'opvolging', 'burgerinitiatieven']
 */
export const SLIDERS = /*#__PURE__*/ deepFreeze({
  positioneringIntern: {
    id: 'positioneringIntern',
    status: 'exercise',
    characteristics: ['eigenBudget', 'aparteAfdeling', 'formelePositie'],
    questions: ['budget', 'organogram', 'sociaalDomein', 'prioriteit'],
    source: { chapter: '2.1', heading: 'Positionering intern' },
  },
  procesBinnenGemeente: {
    id: 'procesBinnenGemeente',
    status: 'exercise',
    characteristics: ['duidelijkeWerkprocessen', 'gebiedscyclus', 'beleidsplannen'],
    questions: ['gebiedsplan', 'sectoralePlannen', 'werkprocessen'],
    source: { chapter: '2.1', heading: 'Proces binnen gemeente' },
  },
  procesMetBewoners: {
    id: 'procesMetBewoners',
    status: 'exercise',
    characteristics: ['methodieken', 'burgerinitiatieven', 'bewonersgeluid'],
    questions: ['binnenkomst', 'opvolging', 'burgerinitiatieven'],
    source: { chapter: '2.1', heading: 'Proces met bewoners' },
  },
  bestuurEnPolitiek: {
    id: 'bestuurEnPolitiek',
    status: 'exercise',
    characteristics: ['dichtbijPolitiek', 'wijkwethouders', 'gebiedscommissies', 'coalitieakkoord'],
    questions: ['organisatie', 'gebiedscommissies', 'advies'],
    source: { chapter: '2.1', heading: 'Bestuur en politiek' },
  },
  communicatie: {
    id: 'communicatie',
    status: 'exercise',
    characteristics: ['communicatiestrategie', 'afstemming', 'gespreksmethodieken'],
    questions: ['structureel', 'aanspreekpunt', 'intern'],
    source: { chapter: '2.1', heading: 'Communicatie' },
  },
  wijkkenmerken: {
    id: 'wijkkenmerken',
    status: 'proposed',
    characteristics: ['leefstijlen', 'bewonersgroepen', 'maatschappelijkeOpgaven'],
    questions: [],
    source: { chapter: '9' },
  },
} as const satisfies { readonly [S in ExtendedSliderId]: Slider & { readonly id: S } })
