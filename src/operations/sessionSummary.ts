/**
 * Summary of an exercise: per moment and slider who said what, how far people agree, and the middle
 * of their answers. Nothing is averaged away: the sheets stay visible, and a middle that nobody
 * chose is called that.
 *
 * Laws: permuting the sheets changes nothing but the order of who said what; with one respondent the
 * median is that person's panel.
 *
 * Source: 2.1 (trio, ambition), 8.2. Median and medoid: ours.
 *
 * @module
 */
import { none, some } from 'fp-ts/lib/Option.js'
import type { Option } from '../model/either.js'
import { parsePanel, type Panel } from '../model/panel.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { POSITIONS, rank, type Position, type Rank } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import {
  agreementPattern,
  answerRange,
  averageDeviation,
  medianInterval,
  medianPosition,
  vanDerEijkAgreement,
  type AgreementPattern,
  type MedianInterval,
  type PositionCounts,
} from './agreement.js'
import { manhattan } from './distance.js'
import {
  MOMENTS,
  type Answer,
  type Exercise,
  type Moment,
  type Role,
  type Sheet,
  type Subject,
} from '../model/exercise.js'

/**
 * What one respondent said about one slider; `unanswered` when the sheet leaves it out.
 *
 * @example
 * const given: GivenAnswer = { respondent: 'A', role: 'wijkambtenaar', answer: 'unknown' }
 * given.answer // => 'unknown'
 */
export interface GivenAnswer {
  /** The label of the respondent, as on the sheet. */
  readonly respondent: string
  readonly role: Role
  /** A position, `unknown` (said not to know), or `unanswered` (left out). */
  readonly answer: Answer | 'unanswered'
}

/**
 * One slider at one moment. The statistics are about the positions that were given; they are `none`
 * when nobody gave one.
 *
 * @example
 * const slider: SliderSummary | undefined = summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'overig', moment: 'huidig', answers: { communicatie: 'hoog' } }] }).moments[0]?.sliders.communicatie
 * slider?.counts // => { laag: 0, midden: 0, hoog: 1 }
 */
export interface SliderSummary {
  readonly slider: SliderId
  /** How many gave each position. */
  readonly counts: PositionCounts
  /** How many said not to know. */
  readonly unknown: number
  /** How many left it out. */
  readonly unanswered: number
  readonly pattern: Option<AgreementPattern>
  /** The position in the middle, or the two when the number of answers is even. */
  readonly median: Option<MedianInterval>
  /** Steps between the lowest and the highest answer. */
  readonly range: Option<Rank>
  /** Van der Eijk's A, -1 to 1. */
  readonly agreement: Option<number>
  /** Average steps from the median, 0 to 1. */
  readonly averageDeviation: Option<number>
  /** In the order of the sheets. */
  readonly answers: ReadonlyArray<GivenAnswer>
  /** What the group agreed on after talking. */
  readonly agreed: Option<Position>
}

/**
 * One moment of an exercise.
 *
 * @example
 * const moment: MomentSummary | undefined = summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'overig', moment: 'huidig', answers: panelFromKey('LLMML') }] }).moments[0]
 * moment?.medoids // => ['A']
 */
export interface MomentSummary {
  readonly moment: Moment
  /** The number of sheets of this moment. */
  readonly respondents: number
  /** One summary per slider. */
  readonly sliders: { readonly [S in SliderId]: SliderSummary }
  /** The panel of the medians, when every slider has one median position. */
  readonly median: Option<Panel>
  /**
   * The respondents, of those who placed all five sliders, whose panels have the smallest total
   * distance to the other such panels; all of them on a tie, in alphabetical order.
   */
  readonly medoids: ReadonlyArray<string>
  /** Whether all five sliders have a median and nobody's sheet lies within all five. */
  readonly medianIsNobodys: boolean
}

/**
 * The summary of an exercise: the moments that have a sheet, in the order of `MOMENTS`.
 *
 * @example
 * const summary: ExerciseSummary = summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] })
 * summary.moments // => []
 */
export interface ExerciseSummary {
  readonly subject: Subject
  readonly moments: ReadonlyArray<MomentSummary>
}

/**
 * Summarises an exercise. Any number of respondents, any answer missing.
 *
 * @example
 * summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'wijkambtenaar', moment: 'huidig', answers: panelFromKey('LLMML') }] }).moments[0]?.median // => { _tag: 'Some', value: panelFromKey('LLMML') }
 */
export const summariseExercise = (exercise: Exercise): ExerciseSummary => ({
  subject: exercise.subject,
  moments: MOMENTS.flatMap((moment) => {
    const sheets = exercise.sheets.filter((sheet) => sheet.moment === moment)
    return sheets.length === 0
      ? []
      : [summariseMoment(moment, sheets, exercise.agreed?.[moment] ?? {})]
  }),
})

const summariseMoment = (
  moment: Moment,
  sheets: ReadonlyArray<Sheet>,
  agreed: PartialPanel,
): MomentSummary => {
  const sliders = {
    positioneringIntern: summariseSlider('positioneringIntern', sheets, agreed),
    procesBinnenGemeente: summariseSlider('procesBinnenGemeente', sheets, agreed),
    procesMetBewoners: summariseSlider('procesMetBewoners', sheets, agreed),
    bestuurEnPolitiek: summariseSlider('bestuurEnPolitiek', sheets, agreed),
    communicatie: summariseSlider('communicatie', sheets, agreed),
  }
  const complete = sheets.filter((sheet) =>
    SLIDER_IDS.every((slider) => isPosition(sheet.answers[slider])),
  )
  return {
    moment,
    respondents: sheets.length,
    sliders,
    median: medianPanel(sliders),
    medoids: medoidsOf(complete),
    medianIsNobodys:
      SLIDER_IDS.every((slider) => sliders[slider].median._tag === 'Some') &&
      !complete.some((sheet) =>
        SLIDER_IDS.every((slider) => isWithin(sheet.answers[slider], sliders[slider].median)),
      ),
  }
}

const summariseSlider = (
  slider: SliderId,
  sheets: ReadonlyArray<Sheet>,
  agreed: PartialPanel,
): SliderSummary => {
  const answers = sheets.map(({ respondent, role, answers }): GivenAnswer => ({
    respondent,
    role,
    answer: answers[slider] ?? 'unanswered',
  }))
  const count = (wanted: GivenAnswer['answer']): number =>
    answers.filter(({ answer }) => answer === wanted).length
  const settled = agreed[slider]
  const counts = { laag: count('laag'), midden: count('midden'), hoog: count('hoog') }
  return {
    slider,
    counts,
    unknown: count('unknown'),
    unanswered: count('unanswered'),
    pattern: agreementPattern(counts),
    median: medianInterval(counts),
    range: answerRange(counts),
    agreement: vanDerEijkAgreement([counts.laag, counts.midden, counts.hoog]),
    averageDeviation: averageDeviation(counts),
    answers,
    agreed: settled === undefined ? none : some(settled),
  }
}

const medianPanel = (sliders: MomentSummary['sliders']): Option<Panel> => {
  const medians = SLIDER_IDS.map((slider) => [slider, medianPosition(sliders[slider].median)])
  const panel = parsePanel(Object.fromEntries(medians))
  return panel._tag === 'Right' ? some(panel.right) : none
}

const medoidsOf = (complete: ReadonlyArray<Sheet>): ReadonlyArray<string> => {
  const totals = complete.map((sheet) => ({
    respondent: sheet.respondent,
    total: complete.reduce((sum, other) => sum + stepsApart(sheet, other), 0),
  }))
  const smallest = Math.min(...totals.map(({ total }) => total))
  return totals
    .filter(({ total }) => total === smallest)
    .map(({ respondent }) => respondent)
    .sort()
}

// Two sheets that have a position for every slider are two panels.
const stepsApart = (a: Sheet, b: Sheet): number => manhattan(a.answers as Panel, b.answers as Panel)

const isPosition = (answer: Answer | undefined): answer is Position =>
  POSITIONS.some((position) => position === answer)

const isWithin = (answer: Answer | undefined, median: Option<MedianInterval>): boolean =>
  isPosition(answer) &&
  median._tag === 'Some' &&
  rank(median.value.lower) <= rank(answer) &&
  rank(answer) <= rank(median.value.upper)
