/**
 * What a reader of a format is, whichever the format.
 *
 * @module
 */
import type { FileProblem, PanelRow } from './panelRow.js'
import type { CellProblem } from './readRow.js'

/**
 * A reader that is fed with text and gives what it makes of it. Once done, it makes nothing of what
 * follows.
 */
export interface TextReader {
  readonly feed: (text: string) => Iterable<PanelRow | FileProblem>
  readonly end: () => Iterable<PanelRow | FileProblem>
  readonly isDone: () => boolean
}

/** A problem of a row, at its line and with its text. */
export const problemAt = (line: number, problem: CellProblem, raw: string): FileProblem => ({
  line,
  ...problem,
  raw,
})
