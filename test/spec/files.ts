/** The committed files, read as another implementation reads them. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../spec/', import.meta.url))

/** The paths of all files in spec/. */
export const committedPaths = (): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(folder.length))
    .sort()

export const committedText = (path: string): string => readFileSync(`${folder}${path}`, 'utf8')

/** A file of spec/ as data. What is in it is for the caller to say. */
export const committed = <A>(path: string): A => JSON.parse(committedText(path)) as A

/** A row of a vector file, with what the caller says of its question and its answer. */
export interface CommittedRow<Question = unknown, Answer = unknown> {
  readonly id: string
  readonly rules: ReadonlyArray<string>
  readonly question: Question
  readonly answer: Answer
  readonly comment?: string
}

/** The rows of a vector file. */
export const rowsIn = <Question = unknown, Answer = unknown>(
  name: string,
): ReadonlyArray<CommittedRow<Question, Answer>> =>
  committed<{ readonly rows: ReadonlyArray<CommittedRow<Question, Answer>> }>(
    `vectors/${name}.json`,
  ).rows

/** docs/specification.md. */
export const specification = (): string =>
  readFileSync(new URL('../../docs/specification.md', import.meta.url), 'utf8')
