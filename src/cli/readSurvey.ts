/**
 * Reading a survey: of a row with a wrong cell the other answers are kept, and a job title that is not a
 * role counts as another participant.
 *
 * @module
 */
import {
  readPanels,
  streamPanels,
  type FileFacts,
  type FileProblem,
  type PanelRow,
} from '../files/index.js'
import { onceForTheFile } from './input.js'

/** The rows of a survey, and how many rows could not be read. */
export interface SurveyInput {
  readonly rows: ReadonlyArray<PanelRow>
  /** With `rows` and the blank rows of `facts`, these are all rows of the file. */
  readonly unread: number
  readonly problems: ReadonlyArray<FileProblem>
  /** The rows with a role that does not exist, in words of the file; they count as `overig`. */
  readonly ownRoles: ReadonlyArray<OwnRole>
  readonly facts: FileFacts
}

/** A role of the file, and the line of a row that has it. */
export interface OwnRole {
  readonly line: number
  readonly role: string
}

/** Reads the bytes of a file. */
export const readSurvey = async (bytes: Uint8Array): Promise<SurveyInput> => {
  const { rows, facts } = readPanels(bytes, { keepRows: true })
  const kept = new Set(rows.map(({ line }) => line))
  const problems: FileProblem[] = []
  const ownRoles: OwnRole[] = []
  // Read as a stream, because that has no limit on problems.
  for await (const outcome of streamPanels(inOnePiece(bytes), { keepRows: true })) {
    if (!('error' in outcome)) continue
    const { line, error } = outcome
    if (error.code !== 'unknownRole') problems.push(outcome)
    else if (kept.has(line)) ownRoles.push({ line, role: error.input })
  }
  const unread = facts.rows - facts.blank - rows.length
  return { rows, unread, problems: onceForTheFile(problems), ownRoles, facts }
}

// A stream of one piece.
async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
