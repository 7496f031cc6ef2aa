/** What is in a file that people open: a workshop, and everything that could not be taken from it. */
import type { Exercise } from 'schuifoefening'
import { readPanels, toExercises } from 'schuifoefening/files'
import { describeError } from 'schuifoefening/texts'
import type { Tongue } from './words.js'

export interface Opened {
  /** Absent when the file has none, or more than one. */
  readonly exercise: Exercise | undefined
  readonly problems: ReadonlyArray<string>
}

export const openFile = (content: Uint8Array, { texts, words }: Tongue): Opened => {
  const { rows, problems: unread } = readPanels(content)
  const { exercises, problems: unplaced } = toExercises(rows)
  const columns = new Set(rows.flatMap(({ extra }) => Object.keys(extra)))
  const [first, ...others] = exercises
  return {
    exercise: others.length === 0 ? first : undefined,
    problems: [
      ...(first === undefined ? [words.nothingFound] : []),
      ...(others.length === 0 ? [] : [words.severalSubjects(exercises.length)]),
      ...[...unread, ...unplaced].map(
        ({ line, error }) => `${words.line(line)}: ${describeError(error, texts)}`,
      ),
      ...(columns.size === 0
        ? []
        : [words.extraColumns(shortened(texts.phrases.list(Array.from(columns))))]),
    ],
  }
}

const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text)
