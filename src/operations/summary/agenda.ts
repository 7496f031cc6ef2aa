/**
 * Discussion agenda: the sliders in the order in which a group may want to talk about them.
 *
 * It is about now, which is the evaluation once there is one, and about the ambition: a plan rests on both.
 *
 * Order: sliders that contradictory answers leave open; then least agreement first (the lower A of the two), then
 * farthest from the ambition, then canonical order. Sliders on which nobody gave a position come last; among equals,
 * so do those whose distance is unknown. A slider is marked to discuss when its answers, about now or the ambition,
 * range from laag to hoog or contradict each other.
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
 * One item: a slider, how far people agree on it now and on its ambition, its steps to the ambition (0 to 2), whether
 * to discuss it, and the names of its guiding questions (their sentences are in the texts).
 */
export interface AgendaItem {
  readonly slider: ExtendedSliderId
  /** How the answers about now are spread; `none` when nobody gave a position, or contradictory answers leave it open. */
  readonly pattern: Option<AgreementPattern>
  /** Van der Eijk's A of the answers about now, -1 to 1; `none` as `pattern`. */
  readonly agreement: Option<number>
  /** How the answers about the ambition are spread; `none` as `pattern`. */
  readonly ambitionPattern: Option<AgreementPattern>
  /** Van der Eijk's A of the answers about the ambition; `none` as `pattern`. */
  readonly ambitionAgreement: Option<number>
  /**
   * The fewest steps between the median now and the ambition. The ambition is the agreed one if there
   * is one, otherwise the median of the ambitions.
   */
  readonly distanceToAmbition: Option<number>
  /**
   * Whether the answers about now or about the ambition range over two steps, from laag to hoog, or contradict each
   * other so that the slider is open.
   */
  readonly toDiscuss: boolean
  /** Names of the guiding questions of the slider; the sentences are in the texts. The sixth has none. */
  readonly questions: ReadonlyArray<string>
}

/** The agenda: the sliders that an exercise uses, as they are now and in the ambition. */
export const agendaOf = (
  used: ReadonlyArray<ExtendedSliderId>,
  now: MomentSummary | undefined,
  ambition: MomentSummary | undefined,
): ReadonlyArray<AgendaItem> =>
  used
    .map((slider) => {
      const [current, wanted] = [now?.sliders[slider], ambition?.sliders[slider]]
      const [own, other] = [unlessContested(current), unlessContested(wanted)]
      const isContested = own !== current || other !== wanted
      const item: AgendaItem = {
        slider,
        pattern: own?.pattern ?? none,
        agreement: own?.agreement ?? none,
        ambitionPattern: other?.pattern ?? none,
        ambitionAgreement: other?.agreement ?? none,
        distanceToAmbition: fewestSteps(own?.median ?? none, ambitionOf(other)),
        toDiscuss: isContested || isDivided(own) || isDivided(other),
        questions: SLIDERS[slider].questions,
      }
      return { item, isContested }
    })
    .sort(
      (a, b) =>
        Number(b.isContested) - Number(a.isContested) ||
        agreementOnGrid(a.item) - agreementOnGrid(b.item) ||
        valueOr(b.item.distanceToAmbition, -1) - valueOr(a.item.distanceToAmbition, -1),
    )
    .map(({ item }) => item)

// Contradictory answers that leave a slider open say nothing of how far people agree.
const unlessContested = (summary: SliderSummary | undefined): SliderSummary | undefined =>
  summary?.contested === undefined ? summary : undefined

/** Whether answers range from laag to hoog. */
export const isDivided = (summary: Pick<SliderSummary, 'range'> | undefined): boolean =>
  summary?.range._tag === 'Some' && summary.range.value === 2

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
const agreementOnGrid = ({ agreement, ambitionAgreement }: AgendaItem): number =>
  Math.round(Math.min(valueOr(agreement, 2), valueOr(ambitionAgreement, 2)) * 1e9)

const valueOr = (option: Option<number>, otherwise: number): number =>
  option._tag === 'Some' ? option.value : otherwise
