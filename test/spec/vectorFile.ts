/** A file of conformance vectors: questions with the answers that every implementation must give. */
import { SPEC_VERSION } from './version.js'

/** One question with its answer. */
export interface Row {
  /** Unique in the file; the same question keeps its id when rows are added. */
  readonly id: string
  /** The requirements of docs/specification.md that it shows. */
  readonly rules: ReadonlyArray<string>
  readonly question: object
  readonly answer: object
  /** Why the row is there, where that is not plain. */
  readonly comment?: string | undefined
}

export interface VectorFile {
  readonly name: string
  /** What a row asks and answers. */
  readonly about: string
  /** Where the answers come from, if there is more to say than that they are computed. */
  readonly source?: string
  readonly rows: ReadonlyArray<Row>
}

/** The document that is written. */
export const documentOf = ({ about, source, rows }: VectorFile): object => ({
  specVersion: SPEC_VERSION,
  about,
  source: `${COMPUTED}${source === undefined ? '' : ` ${source}`}`,
  tolerance: 1e-9,
  rows,
})

const COMPUTED =
  'Computed by the reference implementation; its tests compare them with an oracle that shares no code with it, where the oracle knows the question.'

/** `SO-301` and so on, from the numbers alone. */
export const rules = (...numbers: ReadonlyArray<number>): ReadonlyArray<string> =>
  numbers.map((number) => `SO-${String(number).padStart(3, '0')}`)

/** Rows whose ids are the parts of their question, or the place in a list where it has no short form. */
export const numbered = (prefix: string, index: number): string =>
  `${prefix}-${String(index + 1).padStart(3, '0')}`
