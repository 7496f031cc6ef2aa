/**
 * The part of a report about what to talk about.
 *
 * @module
 */
import { discussionAgenda } from '../operations/agenda.js'
import type { Exercise } from '../model/exercise.js'
import type { Texts } from '../texts/texts.js'
import { heading, outline, paragraph } from './markdown.js'
import { valueOf } from './words.js'

/** The blocks of the discussion agenda: all sliders in its order, with their questions. */
export const reportAgenda = (exercise: Exercise, texts: Texts): ReadonlyArray<string> => {
  const { headings, notes, patterns, phrases, words } = texts
  const agenda = discussionAgenda(exercise)
  return [
    heading(2, headings.agenda),
    agenda.some(({ toDiscuss }) => toDiscuss) ? '' : paragraph(notes.nothingToDiscuss),
    outline(
      agenda.map(({ slider, pattern, distanceToAmbition, toDiscuss }) => {
        const { label, questions } = texts.sliders[slider]
        const [found, steps] = [valueOf(pattern), valueOf(distanceToAmbition)]
        return [
          label,
          found && patterns[found].label,
          toDiscuss && words.toDiscuss,
          steps !== undefined && phrases.toAmbition(steps),
          ...Object.values(questions),
        ]
      }),
      '1.',
    ),
  ]
}
