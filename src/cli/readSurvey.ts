/**
 * Reading a survey: of a row with a wrong cell the other answers are kept, and a job title that is not a
 * role counts as another participant.
 *
 * @module
 */
import { streamPanels, type FileProblem, type PanelRow } from '../files/index.js'
import { fileFacts, type FileFacts } from './fileFacts.js'
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
  const facts = fileFacts(bytes)
  const rows: PanelRow[] = []
  const problems: FileProblem[] = []
  const roles: OwnRole[] = []
  for await (const outcome of streamPanels(inOnePiece(bytes), { keepRows: true })) {
    if (!('error' in outcome)) rows.push(outcome)
    else if (outcome.error.code === 'unknownRole') {
      roles.push({ line: outcome.line, role: outcome.error.input })
    } else problems.push(outcome)
  }
  const kept = new Set(rows.map(({ line }) => line))
  return {
    rows,
    unread: facts.rows - facts.blank - rows.length,
    problems: onceForTheFile(problems),
    ownRoles: roles.filter(({ line }) => kept.has(line)),
    facts,
  }
}

// A stream of one piece.
async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
