/**
 * Conflicts as sentences.
 *
 * @module
 */
import type { MergeConflict } from '../operations/mergeExercises.js'
import { textOptions } from '../model/textOptions.js'
import { showInput } from '../model/showInput.js'
import { answerWord } from './labels.js'
import type { ConflictWords } from '../texts/explanationTexts.js'
import type { Texts } from '../texts/texts.js'

/**
 * The sentence for a conflict of `mergeExercises`: which values differ, and which of them the merged
 * exercise keeps. That value is the first in a fixed order and need not be right: ask the people. A
 * summary that is given the conflicts counts no contradictory answer or agreement. Names are cut off at
 * 40 characters, remarks at 120. The result is plain text: escape it for HTML.
 *
 * @example
 * describeConflict({ about: 'agreed', moment: 'huidig', slider: 'communicatie', values: ['laag', 'hoog'] }, { texts: en }) // => 'The agreements on “Communication” (now) differ: low and high. The merged file keeps low; that does not say which is right. A report that knows of this conflict counts none of these.'
 */
export const describeConflict = (
  conflict: MergeConflict,
  options: { readonly texts: Texts },
): string => conflictSentence(conflict, textOptions(options).texts, true)

/** The sentence for a conflict in a summary, where contradictory answers and agreements do not count. */
export const describeSetAside = (conflict: MergeConflict, texts: Texts): string =>
  conflictSentence(conflict, texts, conflict.about === 'date' || conflict.about === 'remark')

const conflictSentence = (conflict: MergeConflict, texts: Texts, isUsed: boolean): string => {
  const say = (words: Unused<ConflictWords>): string =>
    texts.explanation.conflict({ ...words, used: isUsed ? words.values[0] : undefined })
  switch (conflict.about) {
    case 'date':
      return say({ about: 'date', values: conflict.values.map(remark) })
    case 'agreed': {
      const { about, moment, slider, values } = conflict
      return say({
        about,
        moment,
        slider: texts.sliders[slider].label,
        values: values.map((value) => answerWord(value, texts)),
      })
    }
    case 'answer':
    case 'remark': {
      const { about, sheet, slider } = conflict
      const { respondent, role, moment, round } = sheet
      return say({
        about,
        who: `${showInput(respondent, NAME_LIMIT)} (${texts.roles[role].shortLabel})`,
        moment,
        round,
        slider: texts.sliders[slider].label,
        values:
          conflict.about === 'remark'
            ? conflict.values.map(remark)
            : conflict.values.map((value) => answerWord(value, texts)),
      })
    }
  }
}

type Unused<W> = W extends unknown ? Omit<W, 'used'> : never // of each kind apart

const remark = (text: string): string => showInput(text.trim().replace(/\s+/g, ' '), REMARK_LIMIT)

const NAME_LIMIT = 40
const REMARK_LIMIT = 120
