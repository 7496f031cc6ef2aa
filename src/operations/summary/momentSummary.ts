/**
 * One moment of an exercise: its panel, its sliders, and the middle of the answers.
 *
 * @module
 */
import { some } from 'fp-ts/lib/Option.js'
import type { Option } from '../../model/either.js'
import { ROUNDS, type Moment, type Round } from '../../model/exercise.js'
import type { PartialExtendedPanel } from '../../model/extendedPanel.js'
import { recordOf } from '../../model/known.js'
import { present } from '../../model/present.js'
import { isOneOf } from '../../model/guards.js'
import { none } from '../../model/none.js'
import type { Panel } from '../../model/panel.js'
import { isComplete, type PartialPanel } from '../../model/partialPanel.js'
import { POSITIONS, rank, type Position } from '../../model/position.js'
import { SLIDER_IDS, type ExtendedSliderId, type SliderId } from '../../model/slider.js'
import { medianPosition, type MedianInterval } from '../agreement.js'
import type { Contested, MarkedAnswer, MarkedSheet } from './contested.js'
import { medoidsOf, type CompleteSheet } from './medoids.js'
import {
  countAnswers,
  summariseSlider,
  type AnswerCounts,
  type SliderSummary,
} from './sliderSummary.js'

/** One value for each of the five sliders and, where an exercise uses it, for the proposed sixth. */
export type PerUsedSlider<A> = { readonly [S in SliderId]: A } & {
  readonly wijkkenmerken?: A | undefined
}

/** The answers of the round before the last, which does not count. */
export interface EarlierRound {
  /** Absent for sheets without a round. */
  readonly round?: Round | undefined
  /** The number of sheets. */
  readonly respondents: number
  readonly sliders: PerUsedSlider<AnswerCounts>
}

/** One moment of an exercise: the answers of its last round, and what the group agreed on. */
export interface MomentSummary {
  readonly moment: Moment
  /** The round that counts, which is the last; absent where its sheets have none. */
  readonly round?: Round | undefined
  /**
   * The panel of the moment: per slider what the group agreed on or, if nothing was agreed, the median
   * of the answers if it is one position. A slider without either, or on which merged exercises contradict each
   * other, stays unanswered; nothing is made up. It has five sliders, so that it can be classified.
   */
  readonly panel: PartialPanel
  /** The position on the proposed sixth slider, determined in the same way. */
  readonly wijkkenmerken?: Position | undefined
  /** The number of sheets in the round that counts. */
  readonly respondents: number
  /** One summary per slider that the exercise uses. */
  readonly sliders: PerUsedSlider<SliderSummary>
  /** The panel of the medians, when each of the five sliders has one median position. */
  readonly median: Option<Panel>
  /**
   * Of the respondents who placed all five sliders, those whose panels have the smallest total distance
   * to the others, including ties, in alphabetical order.
   */
  readonly medoids: ReadonlyArray<string>
  /** Whether all five sliders have a median, and no sheet lies within all five medians. */
  readonly medianIsNobodys: boolean
  /** The round before the last, to show what the talk changed. */
  readonly earlier?: EarlierRound | undefined
}

/** Summarises a moment from the sheets of all its rounds and from what was agreed. */
export const summariseMoment = (
  moment: Moment,
  used: ReadonlyArray<ExtendedSliderId>,
  all: ReadonlyArray<MarkedSheet>,
  agreed: PartialExtendedPanel,
  contested: Contested,
): MomentSummary => {
  const [last, before] = roundsOf(all)
  const sheets = last?.sheets ?? []
  const sliders: PerUsedSlider<SliderSummary> = recordOf(used, (slider) =>
    summariseSlider(slider, moment, sheets, all, agreed[slider], contested),
  )
  const complete = sheets.filter(isCompleteSheet)
  const medians = panelFrom((slider) => medianOf(sliders[slider]))
  const sixth = sliders.wijkkenmerken && positionOf(sliders.wijkkenmerken)
  return present({
    moment,
    round: last?.round,
    panel: panelFrom((slider) => positionOf(sliders[slider])),
    wijkkenmerken: sixth,
    respondents: sheets.length,
    sliders,
    median: isComplete(medians) ? some(medians) : none,
    medoids: medoidsOf(complete),
    medianIsNobodys:
      SLIDER_IDS.every((slider) => sliders[slider].median._tag === 'Some') &&
      !complete.some(({ answers }) =>
        SLIDER_IDS.every((slider) => isWithin(answers[slider], sliders[slider].median)),
      ),
    earlier: before && summariseEarlier(before, used),
  })
}

interface SheetsOfRound {
  readonly round: Round | undefined
  readonly sheets: ReadonlyArray<MarkedSheet>
}

// The rounds that have a sheet, last one first. Sheets without a round come before those with one.
const roundsOf = (sheets: ReadonlyArray<MarkedSheet>): ReadonlyArray<SheetsOfRound> =>
  [undefined, ...ROUNDS]
    .reverse()
    .map((round) => ({ round, sheets: sheets.filter((sheet) => sheet.round === round) }))
    .filter(({ sheets: found }) => found.length > 0)

const summariseEarlier = (
  { round, sheets }: SheetsOfRound,
  used: ReadonlyArray<ExtendedSliderId>,
): EarlierRound =>
  present({
    round,
    respondents: sheets.length,
    sliders: recordOf(used, (slider) => countAnswers(slider, sheets)),
  })

const panelFrom = (find: (slider: SliderId) => Position | undefined): PartialPanel =>
  present<PartialPanel>(recordOf(SLIDER_IDS, find))

const positionOf = (summary: SliderSummary): Position | undefined =>
  summary.agreed._tag === 'Some' ? summary.agreed.value : medianOf(summary)

const medianOf = ({ contested, median }: SliderSummary): Position | undefined =>
  contested === undefined ? medianPosition(median) : undefined

const isCompleteSheet = (sheet: MarkedSheet): sheet is CompleteSheet =>
  SLIDER_IDS.every((slider) => isPosition(sheet.answers[slider]))

const isPosition = (answer: MarkedAnswer | undefined): answer is Position =>
  isOneOf(POSITIONS, answer)

const isWithin = (position: Position, median: Option<MedianInterval>): boolean =>
  median._tag === 'Some' &&
  rank(median.value.lower) <= rank(position) &&
  rank(position) <= rank(median.value.upper)
