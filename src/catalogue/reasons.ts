/**
 * Reasons (aanleidingen) to start working per district, with the sliders that belong to them. The
 * publication advises starting small, with the sliders of the reason and not with all of them. The
 * chapter calls the first two reasons; the last two are wishes that we read as reasons.
 *
 * Source: 3 Klein beginnen, Domeinoverstijgend werken, Optrekken met bewoners.
 *
 * @module
 */
import type { Source } from '../model/evidence.js'
import { deepFreeze } from '../model/freeze.js'
import type { SliderId } from '../model/slider.js'

/**
 * The four reasons of chapter 3, in its order.
 *
 * @example
 * REASON_IDS.length // => 4
 */
export const REASON_IDS: readonly [
  'nabijheid-bestuur',
  'verschillen-tussen-gebieden',
  'domeinoverstijgend-werken',
  'optrekken-met-bewoners',
] = /*#__PURE__*/ deepFreeze([
  'nabijheid-bestuur',
  'verschillen-tussen-gebieden',
  'domeinoverstijgend-werken',
  'optrekken-met-bewoners',
])

/**
 * One of the reasons of chapter 3.
 *
 * @example
 * const reason: ReasonId = 'domeinoverstijgend-werken'
 * REASONS[reason].sliders // => ['positioneringIntern']
 */
export type ReasonId = (typeof REASON_IDS)[number]

/**
 * A reason and its sliders.
 *
 * @example
 * const reason: Reason = REASONS['nabijheid-bestuur']
 * reason.source.heading // => 'Klein beginnen'
 */
export interface Reason<I extends ReasonId = ReasonId> {
  readonly id: I
  readonly sliders: ReadonlyArray<SliderId>
  readonly source: Source
}

/**
 * The reasons by id.
 *
 * @example
 * REASONS['nabijheid-bestuur'].sliders // => ['procesMetBewoners', 'bestuurEnPolitiek']
 */
export const REASONS: { readonly [I in ReasonId]: Reason<I> } = /*#__PURE__*/ deepFreeze({
  'nabijheid-bestuur': {
    id: 'nabijheid-bestuur',
    sliders: ['procesMetBewoners', 'bestuurEnPolitiek'],
    source: { chapter: '3', heading: 'Klein beginnen' },
  },
  'verschillen-tussen-gebieden': {
    id: 'verschillen-tussen-gebieden',
    sliders: ['procesBinnenGemeente'],
    source: { chapter: '3', heading: 'Klein beginnen' },
  },
  'domeinoverstijgend-werken': {
    id: 'domeinoverstijgend-werken',
    sliders: ['positioneringIntern'],
    source: { chapter: '3', heading: 'Domeinoverstijgend werken' },
  },
  'optrekken-met-bewoners': {
    id: 'optrekken-met-bewoners',
    sliders: ['procesMetBewoners'],
    source: { chapter: '3', heading: 'Optrekken met bewoners' },
  },
})
