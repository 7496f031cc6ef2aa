/**
 * Words for reports, tables and pictures: headings, words in cells, notes and phrases.
 *
 * @module
 */
import type { Source } from '../model/evidence.js'

/**
 * Headings of sections and columns, and labels of legends. No full stop.
 *
 * @example
 * const headings: HeadingTexts = en.headings
 * headings.closestTo // => 'Closest to'
 */
export interface HeadingTexts {
  readonly report: string
  readonly readings: string
  readonly expectedMoves: string
  readonly appendix: string
  readonly who: string
  readonly when: string
  readonly panel: string
  readonly slider: string
  readonly position: string
  readonly profile: string
  readonly closestTo: string
  readonly distance: string
  readonly risks: string
  readonly tensions: string
  readonly summary: string
  readonly characteristics: string
  readonly questions: string
  readonly agreement: string
  readonly role: string
  readonly moment: string
  readonly agreed: string
  readonly step: string
  readonly why: string
  readonly reason: string
  readonly start: string
}

/**
 * Words and short answers that stand alone, in a cell or after a colon. No full stop.
 *
 * @example
 * const words: WordTexts = en.words
 * words.unanswered // => 'unanswered'
 */
export interface WordTexts {
  /** The answer "I do not know", an answer of its own. */
  readonly unknown: string
  /** No answer. */
  readonly unanswered: string
  /** Two answers that contradict each other. */
  readonly contested: string
  /** A slider with answers but without one position. */
  readonly open: string
  /** Instead of a pattern of agreement, where only one person gave a position. */
  readonly oneAnswer: string
  readonly toDiscuss: string
  /** Instead of the label of `huidig`, once there is an evaluation. */
  readonly start: string
  readonly municipality: string
  readonly district: string
  readonly yes: string
  readonly no: string
  readonly case: string
}

/**
 * Whole sentences that a report or picture adds: what an answer does and does not mean, what to say
 * when there is nothing to list, and the source.
 *
 * @example
 * const notes: NoteTexts = en.notes
 * notes.noAnswers // => 'There are no answers yet.'
 */
export interface NoteTexts {
  /** A panel is an opinion, and no position is right or wrong. */
  readonly opinion: string
  /** What "closest to" means. */
  readonly closestTo: string
  readonly readings: string
  readonly correlations: string
  readonly risks: string
  readonly proposedSlider: string
  /** People decide how much a district weighs. */
  readonly tradeOff: string
  readonly median: string
  readonly plan: string
  readonly noPlan: string
  readonly noAnswers: string
  /** The line that names the publication, its authors, publisher and year. */
  readonly attribution: string
}

/**
 * Phrases with numbers or names in them. Labels are passed unchanged, as in the other texts; counts are
 * whole and not negative unless said otherwise; shares run from 0 to 1. Phrases that end in a full stop
 * are sentences; the others fit in a cell or in a sentence.
 *
 * @example
 * const phrases: PhraseTexts = en.phrases
 * phrases.percent(0.5) // => '50%'
 */
export interface PhraseTexts {
  /** Any number, formatted for the language; two decimals unless whole or `digits` is given. */
  readonly number: (value: number, digits?: number) => string
  /** A share as a percentage without decimals; may be negative. */
  readonly percent: (share: number) => string
  /** Items in a sentence: “a, b and c”. */
  readonly list: (items: ReadonlyArray<string>) => string
  /** A slider with its position: “Communication: low”. */
  readonly sliderAt: (slider: string, position: string) => string
  /** A slider with the positions that it moves between. */
  readonly move: (slider: string, from: string, to: string) => string
  /** The title of a panel. */
  readonly panelOf: (name: string) => string
  /** The nearest profiles; more than one on a tie. */
  readonly closestTo: (profiles: ReadonlyArray<string>) => string
  /** In how many of the readings a profile is nearest. */
  readonly readings: (count: number, of: number) => string
  /** The number of a step in a plan, from 1. */
  readonly stepNumber: (index: number) => string
  /** A place in the publication. */
  readonly source: (source: Source) => string
}
