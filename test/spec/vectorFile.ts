/** A file of conformance vectors: questions with the answers that every implementation must give. */
import { SPEC_VERSION } from './version.js'

export interface VectorFile {
  readonly name: string
  /** What a row is: which members are the question and which the answer. */
  readonly about: string
  readonly requirements: ReadonlyArray<string>
  /** Where the answers come from, if there is more to say than that they are computed. */
  readonly source?: string
  readonly rows: ReadonlyArray<object>
}

/** The document that is written. */
export const documentOf = ({ about, requirements, source, rows }: VectorFile): object => ({
  specVersion: SPEC_VERSION,
  about,
  requirements,
  source: `${COMPUTED}${source === undefined ? '' : ` ${source}`}`,
  tolerance: 1e-9,
  rows,
})

const COMPUTED =
  'Computed by the reference implementation; compared in its tests with an oracle that shares no code with it, where the oracle knows the question.'
