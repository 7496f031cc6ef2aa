/**
 * The part of a report about what to talk about.
 *
 * @module
 */
import type { AgendaItem } from '../operations/summary/agenda.js'
import type { Texts } from '../texts/texts.js'
import { heading, outline, paragraph } from './markdown.js'
import { valueOf } from './words.js'

/** The blocks of the discussion agenda: all sliders in its order, with their questions. */
export const reportAgenda = (
  agenda: ReadonlyArray<AgendaItem>,
  texts: Texts,
): ReadonlyArray<string> => {
  const { headings, notes, patterns, phrases, words } = texts
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
