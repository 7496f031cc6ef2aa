/**
 * Correlations between sliders: raising one probably, or possibly, raises another. They have a
 * direction. They are expectations of Van Hulst and De Jong, not findings, and are never used to reject
 * or filter a panel.
 *
 * Source: 9; 2.1 Communicatie; 4 Bestuurlijke aandacht: katalysator in wijkgericht werken.
 *
 * @module
 */
import type { Source } from '../model/evidence.js'
import { deepFreeze } from '../model/freeze.js'
import type { SliderId } from '../model/slider.js'

/**
 * The three correlations in the order of the publication.
 *
 * @example
 * CORRELATION_IDS.length // => 3
 */
export const CORRELATION_IDS: readonly [
  'bewoners-communicatie',
  'bestuur-positionering',
  'bestuur-proces',
] = /*#__PURE__*/ deepFreeze(['bewoners-communicatie', 'bestuur-positionering', 'bestuur-proces'])

/**
 * One of the three correlations.
 *
 * @example
 * const id: CorrelationId = 'bewoners-communicatie'
 * CORRELATIONS[id].to // => 'communicatie'
 */
export type CorrelationId = (typeof CORRELATION_IDS)[number]

/**
 * How firmly the publication expects it: `waarschijnlijk` (probable) or `mogelijk` (possible).
 *
 * @example
 * const strength: CorrelationStrength = CORRELATIONS['bestuur-proces'].strength
 * strength // => 'mogelijk'
 */
export type CorrelationStrength = 'waarschijnlijk' | 'mogelijk'

/**
 * An expected influence of one slider on another.
 *
 * @example
 * const correlation: Correlation = CORRELATIONS['bestuur-positionering']
 * correlation.from // => 'bestuurEnPolitiek'
 */
export interface Correlation<I extends CorrelationId = CorrelationId> {
  readonly id: I
  readonly from: SliderId
  readonly to: SliderId
  readonly strength: CorrelationStrength
  readonly sources: ReadonlyArray<Source>
  /** Another slider that the same words could mean, if the text leaves it open. */
  readonly otherReading?: { readonly to: SliderId }
  /**
   * Another direction that the same words could mean: one of these sliders raises `to`. Recorded, but
   * not used in any answer.
   */
  readonly otherDirection?: { readonly from: ReadonlyArray<SliderId>; readonly to: SliderId }
}

/**
 * The correlations by id.
 *
 * About `bestuur-proces` the reflection says only that the same possibly holds for "the process". That
 * leaves open which process is meant, and whether it rises too or itself raises the positioning.
 * Chapter 4 supports our reading, and more firmly than "possibly"; the other readings are recorded.
 *
 * @example
 * CORRELATIONS['bestuur-proces'].otherReading // => { to: 'procesMetBewoners' }
 */
export const CORRELATIONS: {
  readonly [I in CorrelationId]: Correlation<I>
} = /*#__PURE__*/ deepFreeze({
  'bewoners-communicatie': {
    id: 'bewoners-communicatie',
    from: 'procesMetBewoners',
    to: 'communicatie',
    strength: 'waarschijnlijk',
    sources: [{ chapter: '9' }, { chapter: '2.1', heading: 'Communicatie' }],
  },
  'bestuur-positionering': {
    id: 'bestuur-positionering',
    from: 'bestuurEnPolitiek',
    to: 'positioneringIntern',
    strength: 'waarschijnlijk',
    sources: [
      { chapter: '9' },
      { chapter: '4', heading: 'Bestuurlijke aandacht: katalysator in wijkgericht werken' },
    ],
  },
  'bestuur-proces': {
    id: 'bestuur-proces',
    from: 'bestuurEnPolitiek',
    to: 'procesBinnenGemeente',
    strength: 'mogelijk',
    sources: [
      { chapter: '9' },
      { chapter: '4', heading: 'Bestuurlijke aandacht: katalysator in wijkgericht werken' },
    ],
    otherReading: { to: 'procesMetBewoners' },
    otherDirection: {
      from: ['procesBinnenGemeente', 'procesMetBewoners'],
      to: 'positioneringIntern',
    },
  },
})
