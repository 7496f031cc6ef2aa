/**
 * Problems: what a schema says about a value, in the codes of the core.
 *
 * @module
 */
import type { PanelError } from '../model/errors.js'
import type { FileError } from '../model/fileErrors.js'

/**
 * One problem and its place: the keys and indexes that lead to it.
 *
 * @example
 * const problem: SchemaProblem = { path: ['sheets', 0, 'role'], error: { code: 'unknownRole', input: 'burgemeester' } }
 * describeError(problem.error, en) // => '“burgemeester” is not a role; choose wijkambtenaar, sectorambtenaarSociaal, sectorambtenaarFysiek or overig.'
 */
export interface SchemaProblem {
  /** Keys and indexes from the outside in; empty for the whole. */
  readonly path: ReadonlyArray<PropertyKey>
  /** With a code, as everywhere; `describeError` makes it a sentence. */
  readonly error: PanelError | FileError
}

/**
 * The problems that the schemas of this door found, from an error of zod; also when they are part of
 * a schema of your own. Issues of other schemas are left out.
 *
 * @example
 * schemaProblems(PartialPanelSchema.safeParse({ communicatie: 'hoger' }).error) // => [{ path: ['communicatie'], error: { code: 'unknownPosition', slider: 'communicatie', input: 'hoger' } }]
 */
export const schemaProblems = (
  failure: { readonly issues: ReadonlyArray<object> } | undefined,
): ReadonlyArray<SchemaProblem> =>
  (failure?.issues ?? []).flatMap((issue) =>
    isCoded(issue) ? [{ path: issue.path, error: issue.params.error }] : [],
  )

/** An issue of ours, as zod keeps it. */
export interface CodedIssue {
  readonly code: 'custom'
  readonly path: PropertyKey[]
  readonly message: string
  readonly params: { readonly error: PanelError | FileError }
}

/** A problem as an issue for zod. Its message is the code; sentences are for `describeError`. */
export const issueOf = ({ path, error }: SchemaProblem): CodedIssue => ({
  code: 'custom',
  path: [...path],
  message: error.code,
  params: { error },
})

/** Whether an issue is ours. */
export const isCoded = (issue: object): issue is CodedIssue =>
  'params' in issue &&
  typeof issue.params === 'object' &&
  issue.params !== null &&
  'error' in issue.params
