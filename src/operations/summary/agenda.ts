/**
 * Discussion agenda: the sliders in the order in which a group may want to talk about them.
 *
 * Order: least agreement first (van der Eijk's A ascending), then farthest from the ambition, then
 * canonical order. Sliders on which nobody gave a position come last; among equals, so do those whose
 * distance is unknown. A slider is marked to discuss when its answers range from laag to hoog.
 *
 * Source: the questions are those of 2.1 and 8.2; the order is ours (the threshold after Burke,
 * Finkelstein & Dusig 1999).
 *
 * @module
 */
import { some } from 'fp-ts/lib/Option.js'
import { SLIDERS } from '../../catalogue/sliders.js'
import type { Option } from '../../model/either.js'
import { none } from '../../model/none.js'
import { rank } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { AgreementPattern, MedianInterval } from '../agreement.js'
import type { MomentSummary } from './momentSummary.js'
import type { SliderSummary } from './sliderSummary.js'

/**
 * One item: a slider, how far people agree on it now, its steps to the ambition (0 to 2), whether to
 * discuss it, and the names of its guiding questions (their sentences are in the texts).
 */
export interface AgendaItem {
  readonly slider: ExtendedSliderId
  /** How the answers about now are spread; `none` when nobody gave a position. */
  readonly pattern: Option<AgreementPattern>
  /** Van der Eijk's A of the answers about now, -1 to 1; `none` when nobody gave a position. */
  readonly agreement: Option<number>
  /**
   * The fewest steps between the median now and the ambition. The ambition is the agreed one if there
   * is one, otherwise the median of the ambitions.
   */
  readonly distanceToAmbition: Option<number>
  /** Whether the answers about now range over two steps, from laag to hoog. */
  readonly toDiscuss: boolean
  /** Names of the guiding questions of the slider; the sentences are in the texts. The sixth has none. */
  readonly questions: ReadonlyArray<string>
}

/** The agenda: the sliders that an exercise uses, as they are at the moment `huidig`. */
export const agendaOf = (
  used: ReadonlyArray<ExtendedSliderId>,
  now: MomentSummary | undefined,
  ambition: MomentSummary | undefined,
): ReadonlyArray<AgendaItem> =>
  used
    .map((slider): AgendaItem => {
      const current = now?.sliders[slider]
      return {
        slider,
        pattern: current?.pattern ?? none,
        agreement: current?.agreement ?? none,
        distanceToAmbition: fewestSteps(
          current?.median ?? none,
          ambitionOf(ambition?.sliders[slider]),
        ),
        toDiscuss: current?.range._tag === 'Some' && current.range.value === 2,
        questions: SLIDERS[slider].questions,
      }
    })
    .sort(
      (a, b) =>
        agreementOnGrid(a) - agreementOnGrid(b) ||
        valueOr(b.distanceToAmbition, -1) - valueOr(a.distanceToAmbition, -1),
    )

const ambitionOf = (summary: SliderSummary | undefined): Option<MedianInterval> => {
  if (summary === undefined) return none
  const { agreed, median } = summary
  return agreed._tag === 'Some' ? some({ lower: agreed.value, upper: agreed.value }) : median
}

const fewestSteps = (a: Option<MedianInterval>, b: Option<MedianInterval>): Option<number> =>
  a._tag === 'None' || b._tag === 'None'
    ? none
    : some(
        Math.max(
          0,
          rank(b.value.lower) - rank(a.value.upper),
          rank(a.value.lower) - rank(b.value.upper),
        ),
      )

// In billionths, so that equal agreements computed in different ways stay equal. Sliders without
// an answer come after every agreement.
const agreementOnGrid = ({ agreement }: AgendaItem): number =>
  Math.round(valueOr(agreement, 2) * 1e9)

const valueOr = (option: Option<number>, otherwise: number): number =>
  option._tag === 'Some' ? option.value : otherwise
