/**
 * Sections of an explanation.
 *
 * @module
 */
import type { Moment } from '../model/exercise.js'
import type { NoteTexts } from '../texts/reportTexts.js'
import type { Texts } from '../texts/texts.js'
import type { Section, Sentence } from './explanation.js'

/** A section, or none when there is nothing to say. */
export const section = (
  id: Section['id'],
  sentences: ReadonlyArray<Sentence>,
  texts: Texts,
  at?: { readonly moment: Moment; readonly label: string },
): ReadonlyArray<Section> => {
  const heading = texts.explanation.sections[id]
  if (sentences.length === 0) return []
  return at === undefined
    ? [{ id, heading, sentences }]
    : [{ id, moment: at.moment, heading: `${heading}: ${at.label}`, sentences }]
}

/** General remarks as the last section. */
export const method = (
  notes: ReadonlyArray<keyof NoteTexts>,
  texts: Texts,
): ReadonlyArray<Section> =>
  section(
    'method',
    notes.map((note) => ({
      id: `note/${note}`,
      text: texts.notes[note],
      data: { kind: 'note', note },
    })),
    texts,
  )
