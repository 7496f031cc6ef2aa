/**
 * One slider at one moment: who said what, and how far people agree.
 *
 * @module
 */
import { some } from 'fp-ts/lib/Option.js'
import type { Option } from '../../model/either.js'
import type { Answer, Moment, Role, Round } from '../../model/exercise.js'
import { none } from '../../model/none.js'
import type { Position } from '../../model/position.js'
import { present } from '../../model/present.js'
import { isNothing } from '../../model/readPositions.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import {
  agreementPattern,
  answerRange,
  averageDeviation,
  medianInterval,
  vanDerEijkAgreement,
  type AgreementPattern,
  type MedianInterval,
  type PositionCounts,
} from '../agreement.js'
import { settledMedian, valuesIn, type Contested, type MarkedSheet } from './contested.js'

/** What one respondent said about one slider. */
export interface GivenAnswer {
  /** The label of the respondent, as on the sheet. */
  readonly respondent: string
  readonly role: Role
  /**
   * A position, `unknown` (the respondent does not know), `unanswered` (left out), or `contested`: merged exercises
   * contradict each other, and neither answer counts.
   */
  readonly answer: Answer | 'unanswered' | 'contested'
}

/** What one respondent wrote beside a slider, in their own words. */
export interface GivenRemark {
  /** The label of the respondent, as on the sheet. */
  readonly respondent: string
  readonly role: Role
  /** The round of the sheet; absent for sheets without one. */
  readonly round?: Round | undefined
  readonly text: string
}

/** How many people gave each position on a slider, said they do not know, or left it out. Contradictory answers are not counted. */
export interface AnswerCounts {
  /** How many gave each position. */
  readonly counts: PositionCounts
  /** How many said they do not know. */
  readonly unknown: number
  /** How many left it out. */
  readonly unanswered: number
}

/**
 * One slider at one moment, in the last round. The statistics cover the positions that were given; they
 * are `none` when nobody gave one. `unknown` and `unanswered` show how many people they leave out.
 */
export interface SliderSummary extends AnswerCounts {
  readonly slider: ExtendedSliderId
  readonly pattern: Option<AgreementPattern>
  /**
   * The middle position, or the two middle ones if the number of answers is even. Contradictory answers count only if
   * each of them gives the same middle; otherwise they leave it open, and `agreement` and `averageDeviation` with it.
   */
  readonly median: Option<MedianInterval>
  /** Steps between the lowest and the highest answer. */
  readonly range: Option<0 | 1 | 2>
  /** Van der Eijk's A, -1 to 1. */
  readonly agreement: Option<number>
  /** Average steps from the median, 0 to 1. */
  readonly averageDeviation: Option<number>
  /** In the order of the sheets. */
  readonly answers: ReadonlyArray<GivenAnswer>
  /** What people wrote beside it in all rounds of the moment, in the order of the sheets. */
  readonly remarks: ReadonlyArray<GivenRemark>
  /** What the group agreed on after talking; `none` where merged exercises contradict each other. */
  readonly agreed: Option<Position>
  /**
   * The different values that merged exercises give, where no position is right whichever of them counts. Then
   * the slider is left open.
   */
  readonly contested?: ReadonlyArray<Answer> | undefined
}

/**
 * Summarises one slider from the sheets of one round, those of all rounds, and what was agreed at
 * that moment.
 */
export const summariseSlider = (
  slider: ExtendedSliderId,
  moment: Moment,
  sheets: ReadonlyArray<MarkedSheet>,
  all: ReadonlyArray<MarkedSheet>,
  given: Position | undefined,
  contested: Contested,
): SliderSummary => {
  const counted = countAnswers(slider, sheets)
  const { counts } = counted
  const rivals = contested.agreed(moment, slider)
  const agreed = rivals === undefined ? given : undefined
  const answers = sheets.flatMap((sheet) => {
    const values = contested.answers(sheet, slider)
    return values === undefined ? [] : [values]
  })
  const settled = answers.length === 0 ? undefined : settledMedian(answers, counts)
  const isOpen = answers.length > 0 && settled === undefined
  const open = rivals ?? (agreed === undefined && isOpen ? valuesIn(answers) : undefined)
  return present({
    slider,
    ...counted,
    pattern: agreementPattern(counts),
    median: isOpen
      ? none
      : settled === undefined
        ? medianInterval(counts)
        : some({ lower: settled, upper: settled }),
    range: answerRange(counts),
    agreement: isOpen ? none : vanDerEijkAgreement([counts.laag, counts.midden, counts.hoog]),
    averageDeviation: isOpen ? none : averageDeviation(counts),
    answers: sheets.map(({ respondent, role, answers }): GivenAnswer => ({
      respondent,
      role,
      answer: answers[slider] ?? 'unanswered',
    })),
    remarks: all.flatMap(({ respondent, role, round, remarks }): ReadonlyArray<GivenRemark> => {
      const text = remarks?.[slider]
      return text === undefined || isNothing(text)
        ? []
        : [present({ respondent, role, round, text })]
    }),
    agreed: agreed === undefined ? none : some(agreed),
    contested: open,
  })
}

/** Counts the answers of sheets on one slider. */
export const countAnswers = (
  slider: ExtendedSliderId,
  sheets: ReadonlyArray<Pick<MarkedSheet, 'answers'>>,
): AnswerCounts => {
  const tally = { laag: 0, midden: 0, hoog: 0, unknown: 0, unanswered: 0, contested: 0 }
  for (const { answers } of sheets) tally[answers[slider] ?? 'unanswered'] += 1
  const { laag, midden, hoog, unknown, unanswered } = tally
  return { counts: { laag, midden, hoog }, unknown, unanswered }
}
