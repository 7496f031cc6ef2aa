/**
 * Conflicts as sentences.
 *
 * @module
 */
import type { Answer } from '../model/exercise.js'
import type { MergeConflict } from '../operations/mergeExercises.js'
import { showInput } from '../model/showInput.js'
import type { Texts } from '../texts/texts.js'

/**
 * The sentence for a conflict of `mergeExercises`: which values differ, and which of them the merged
 * exercise has. That value is the first in a fixed order and need not be right: ask the people. Names
 * are cut off at 40 characters, remarks at 120. The result is plain text: escape it for HTML.
 *
 * @example
 * describeConflict({ about: 'agreed', moment: 'huidig', slider: 'communicatie', values: ['laag', 'hoog'] }, en) // => 'The agreements on “Communication” (now) differ: low and high. Used here: low (the lowest; that does not say which is right).'
 */
export const describeConflict = (conflict: MergeConflict, texts: Texts): string => {
  const say = texts.explanation.conflict
  switch (conflict.about) {
    case 'date':
      return say({ about: 'date', values: conflict.values.map(remark) })
    case 'agreed': {
      const { about, moment, slider, values } = conflict
      return say({
        about,
        moment,
        slider: texts.sliders[slider].label,
        values: values.map((value) => labelOf(value, texts)),
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
            : conflict.values.map((value) => labelOf(value, texts)),
      })
    }
  }
}

const labelOf = (answer: Answer, { positions, words }: Texts): string =>
  answer === 'unknown' ? words.unknown : positions[answer].label

const remark = (text: string): string => showInput(text.trim().replace(/\s+/g, ' '), REMARK_LIMIT)

const NAME_LIMIT = 40
const REMARK_LIMIT = 120
