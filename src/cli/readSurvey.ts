/**
 * Reading a survey: a row with a job title that is not a role is kept.
 *
 * @module
 */
import { streamPanels, type FileProblem, type PanelRow } from '../files/index.js'

/** The rows of a survey, and how many rows could not be read. */
export interface SurveyInput {
  readonly rows: ReadonlyArray<PanelRow>
  readonly unread: number
  readonly problems: ReadonlyArray<FileProblem>
  /** The rows with a role that does not exist, in words of the file; they count as `overig`. */
  readonly ownRoles: ReadonlyArray<OwnRole>
}

/** A role of the file, and the line of a row that has it. */
export interface OwnRole {
  readonly line: number
  readonly role: string
}

/** Reads the bytes of a file. */
export const readSurvey = async (bytes: Uint8Array): Promise<SurveyInput> => {
  const kept: PanelRow[] = []
  const problems: FileProblem[] = []
  const roles: OwnRole[] = []
  for await (const outcome of streamPanels(inOnePiece(bytes), { keepRows: true })) {
    if (!('error' in outcome)) kept.push(outcome)
    else if (outcome.error.code === 'unknownRole') {
      roles.push({ line: outcome.line, role: outcome.error.input })
    } else problems.push(outcome)
  }
  // A missing column is a problem of the file, not of the row on that line.
  const bad = new Set(
    problems.filter(({ error }) => !OF_THE_FILE.includes(error.code)).map(({ line }) => line),
  )
  return {
    rows: kept.filter(({ line }) => !bad.has(line)),
    unread: bad.size,
    problems,
    ownRoles: roles.filter(({ line }) => !bad.has(line)),
  }
}

const OF_THE_FILE: ReadonlyArray<string> = ['missingColumn', 'emptyFile', 'exerciseDocument']

// A stream of one piece.
async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
