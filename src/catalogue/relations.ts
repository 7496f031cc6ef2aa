/**
 * Relations between sliders that a single chapter states, with their direction. They are separate from
 * the three correlations of the reflection, and no answer is computed from them.
 *
 * Source: chapters 3 to 6, under the headings given.
 *
 * @module
 */
import type { Source } from '../model/evidence.js'
import { deepFreeze } from '../model/freeze.js'
import type { SliderId } from '../model/slider.js'

/**
 * The relations in the order of the publication.
 *
 * @example
 * RELATION_IDS.length // => 7
 */
export const RELATION_IDS: readonly [
  'mandaat-en-sectoren',
  'communicatie-en-deelname',
  'positie-en-nabijheid',
  'wijkwethouder-en-afdelingen',
  'gebiedscyclus-en-initiatief',
  'bestuur-en-vertrouwen',
  'proces-en-signalen',
] = /*#__PURE__*/ deepFreeze([
  'mandaat-en-sectoren',
  'communicatie-en-deelname',
  'positie-en-nabijheid',
  'wijkwethouder-en-afdelingen',
  'gebiedscyclus-en-initiatief',
  'bestuur-en-vertrouwen',
  'proces-en-signalen',
])

/** One of the relations that single chapters state. */
export type RelationId = (typeof RELATION_IDS)[number]

/** How one slider affects another, according to one chapter. */
export interface Relation<I extends RelationId = RelationId> {
  readonly id: I
  readonly from: SliderId
  readonly to: SliderId
  /** `helps`: a higher `from` supports a higher `to`; `hinders`: it leaves less room for it. */
  readonly effect: 'helps' | 'hinders'
  readonly source: Source
}

/**
 * The relations by id; their sentences are in the texts.
 *
 * @example
 * RELATIONS['positie-en-nabijheid'].to // => 'bestuurEnPolitiek'
 */
export const RELATIONS: { readonly [I in RelationId]: Relation<I> } = /*#__PURE__*/ deepFreeze({
  'mandaat-en-sectoren': {
    id: 'mandaat-en-sectoren',
    from: 'positioneringIntern',
    to: 'procesBinnenGemeente',
    effect: 'helps',
    source: { chapter: '3', heading: 'Domeinoverstijgend werken' },
  },
  'communicatie-en-deelname': {
    id: 'communicatie-en-deelname',
    from: 'communicatie',
    to: 'procesMetBewoners',
    effect: 'helps',
    source: { chapter: '4', heading: 'Aandacht voor externe gebiedsgerichte communicatie' },
  },
  // The reverse of the correlation bestuur-positionering.
  'positie-en-nabijheid': {
    id: 'positie-en-nabijheid',
    from: 'positioneringIntern',
    to: 'bestuurEnPolitiek',
    effect: 'helps',
    source: { chapter: '5', heading: 'Oliemannetje' },
  },
  'wijkwethouder-en-afdelingen': {
    id: 'wijkwethouder-en-afdelingen',
    from: 'bestuurEnPolitiek',
    to: 'procesBinnenGemeente',
    effect: 'helps',
    source: { chapter: '5', heading: 'Oliemannetje' },
  },
  'gebiedscyclus-en-initiatief': {
    id: 'gebiedscyclus-en-initiatief',
    from: 'procesBinnenGemeente',
    to: 'procesMetBewoners',
    effect: 'hinders',
    source: { chapter: '5', heading: 'Minder aandacht burgerinitiatieven' },
  },
  'bestuur-en-vertrouwen': {
    id: 'bestuur-en-vertrouwen',
    from: 'bestuurEnPolitiek',
    to: 'procesMetBewoners',
    effect: 'helps',
    source: { chapter: '6', heading: 'Betrokken bestuurders' },
  },
  'proces-en-signalen': {
    id: 'proces-en-signalen',
    from: 'procesBinnenGemeente',
    to: 'procesMetBewoners',
    effect: 'helps',
    source: { chapter: '6', heading: 'Luisterend oor voor bewoners' },
  },
})
