/**
 * Sections of an explanation.
 *
 * @module
 */
import type { Moment } from '../model/exercise.js'
import type { NoteTexts } from '../texts/reportTexts.js'
import type { Texts } from '../texts/texts.js'
import type { ExerciseSummary } from '../operations/summary/exerciseSummary.js'
import type { Section, Sentence } from './explanation.js'
import { momentLabel } from './labels.js'

/** A section, or none when there is nothing to say. */
export const section = (
  id: Section['id'],
  sentences: ReadonlyArray<Sentence>,
  texts: Texts,
): ReadonlyArray<Section> =>
  sentences.length === 0 ? [] : [{ id, heading: texts.explanation.sections[id], sentences }]

/** The same about one moment, which its heading names. */
export const sectionAt = (
  moment: Moment,
  summary: ExerciseSummary,
  ...[id, sentences, texts]: Parameters<typeof section>
): ReadonlyArray<Section> =>
  section(id, sentences, texts).map(({ heading }) => ({
    id,
    moment,
    heading: `${heading}: ${momentLabel(moment, summary, texts)}`,
    sentences,
  }))

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
