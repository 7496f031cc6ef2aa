/**
 * Problems found by the schemas, with the codes of the core and in the reader's language.
 *
 * @module
 */
import type * as z from 'zod/v4'
import type { DocumentError } from '../model/documentErrors.js'
import { FORMAT_VERSION, type Subject } from '../model/exercise.js'
import type { FileError } from '../model/fileErrors.js'
import { isObject } from '../model/guards.js'
import { asRecord } from '../model/misuse.js'
import { typeNameOf } from '../model/typeName.js'
import { limited } from '../model/errors.js'
import { describeError } from '../texts/describeError.js'
import type { Texts } from '../texts/texts.js'
import { AREA_CODE, DAY, FILLED_TEXT } from './parts.js'

/**
 * One problem and its place.
 *
 * @example
 * const problem: SchemaProblem = { path: ['sheets', 0, 'role'], error: { code: 'missingKey', key: 'role' } }
 * describeError(problem.error, en) // => '“role” is missing.'
 */
export interface SchemaProblem {
  /** Keys and indexes from the outside in; empty for the whole. */
  readonly path: ReadonlyArray<PropertyKey>
  /**
   * The error with its code and data; `describeError` turns it into a sentence. `tooLarge` is a text that is longer
   * than your own schema allows. `unexpectedValue` covers everything without its own code, such as a number out of
   * range.
   */
  readonly error:
    | DocumentError
    | Extract<FileError, { readonly code: 'unexpectedValue' | 'tooLarge' }>
}

/**
 * What a schema found wrong with an input, in the codes of the core. It also accepts the issues of your
 * own schema, such as one that contains ours; `input` is then what you passed to your schema. At most
 * 100 are listed; `tooManyProblems` counts the rest.
 *
 * @example
 * const input = { communicatie: 'hoger' }
 * schemaProblems(PartialPanelSchema.safeParse(input).error, input) // => [{ path: ['communicatie'], error: { code: 'notOneOf', key: 'communicatie', input: 'hoger', allowed: ['laag', 'midden', 'hoog'] } }]
 */
export const schemaProblems = (
  failure: { readonly issues: ReadonlyArray<z.core.$ZodIssue> } | undefined,
  input: unknown,
): ReadonlyArray<SchemaProblem> => atMost100(problemsOfAll(failure?.issues ?? [], input))

/**
 * An error map that makes zod's messages Dutch or English: pass it as `error` to `parse`, `safeParse`
 * or a form resolver. Issues without a code of this package, such as the limits of your own fields, keep zod's
 * message: in English, or in the language that you gave to zod (`z.config(z.locales.nl())`). Without an error map,
 * all messages are zod's.
 *
 * @example
 * PanelSchema.safeParse([], { error: schemaErrorMap(nl) }).error?.issues[0]?.message // => 'Hier wordt een gewoon object met gegevens verwacht, maar er staat een lijst.'
 */
export const schemaErrorMap =
  (texts: Texts): ((issue: z.core.$ZodRawIssue) => string | undefined) =>
  (issue) => {
    const path = issue.path ?? []
    const problems = atMost100(problemsOf(issue, path, inputOf(issue, path)))
    return problems.some(({ error }) => error.code === 'unexpectedValue')
      ? undefined
      : problems.map(({ error }) => describeError(error, texts)).join(' ')
  }

const atMost100 = (found: Iterable<SchemaProblem>): ReadonlyArray<SchemaProblem> =>
  limited(found, (error) => ({ path: [], error }))

type Path = SchemaProblem['path']

// Where no member of a union has the given `kind`, the path leads to the kind and the input is the object.
const inputOf = ({ input, note }: z.core.$ZodRawIssue, path: Path): unknown =>
  note === 'No matching discriminator' ? valueAt(input, path.slice(-1)) : input

// The part of an issue that is read here, which all versions of zod 4 share.
interface Issue {
  readonly code?: string | undefined
  readonly expected?: unknown
  readonly keys?: unknown
  readonly maximum?: unknown
  readonly minimum?: unknown
  readonly options?: unknown
  readonly origin?: unknown
  readonly params?: unknown
  readonly pattern?: unknown
  readonly values?: unknown
}

// One at a time, because beyond the limit they are only counted.
function* problemsOfAll(
  issues: ReadonlyArray<z.core.$ZodIssue>,
  input: unknown,
): Generator<SchemaProblem> {
  for (const issue of issues) yield* problemsOf(issue, issue.path, valueAt(input, issue.path))
}

function* problemsOf(issue: Issue, path: Path, input: unknown): Generator<SchemaProblem> {
  if (issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)) {
    for (const key of issue.keys.map(String)) {
      yield { path: [...path, key], error: { code: 'unknownKey', key } }
    }
  } else yield { path, error: errorOf(issue, path, input) }
}

const errorOf = (issue: Issue, path: Path, input: unknown): SchemaProblem['error'] => {
  const key = String(path.at(-1) ?? '')
  if (isOurs(issue.params)) return issue.params.error
  if (input === undefined && key !== '') return { code: 'missingKey', key }
  switch (issue.code) {
    case 'invalid_type':
      return errorOfType(issue.expected, key, input)
    case 'invalid_value':
      return errorOfWord(issue.values, key, input)
    case 'invalid_union':
      return errorOfWord(issue.options ?? olderOptions(path), key, input)
    case 'invalid_format':
      if (issue.pattern === String(FILLED_TEXT)) return { code: 'blank', key }
      if (issue.pattern === String(AREA_CODE))
        return { code: 'notAnAreaCode', input: String(input) }
      if (issue.pattern === String(DAY)) return { code: 'invalidDate', input: String(input) }
      break
    case 'too_big':
      if (issue.origin === 'string') return { code: 'tooLarge', limit: Number(issue.maximum) }
      break
    case 'too_small':
      if (issue.origin === 'array' && key === 'profiles' && issue.minimum === 2) {
        return { code: 'tooFewProfiles' }
      }
      break
    default:
  }
  return { code: 'unexpectedValue', column: key }
}

// Before 4.4, zod does not say which kinds there are. In documents that people submit, only `subject`
// has a kind.
const olderOptions = (path: Path): ReadonlyArray<string> | undefined =>
  path.slice(-2).join('.') === 'subject.kind' ? SUBJECT_KINDS : undefined

const SUBJECT_KINDS: ReadonlyArray<Subject['kind']> = ['gemeente', 'casus']

const errorOfType = (expected: unknown, key: string, input: unknown): SchemaProblem['error'] => {
  const received = typeNameOf(input)
  switch (expected) {
    case 'object':
      return { code: 'notAPlainObject', received }
    case 'array':
      return { code: 'notAList', received }
    case 'string':
      return { code: 'wrongType', expected: 'text', received }
    case 'boolean':
      return { code: 'wrongType', expected, received }
    case 'number':
    case 'int':
      if (received !== 'number') return { code: 'wrongType', expected: 'number', received }
  }
  return { code: 'unexpectedValue', column: key }
}

const errorOfWord = (allowed: unknown, key: string, input: unknown): SchemaProblem['error'] => {
  if (!Array.isArray(allowed) || allowed.length === 0)
    return { code: 'unexpectedValue', column: key }
  if (typeof input === 'string' && input.trim() === '') return { code: 'blank', key }
  const isOurFormat = key === 'formatVersion' && allowed.includes(FORMAT_VERSION)
  if (isOurFormat && typeof input === 'number' && input > FORMAT_VERSION) {
    return { code: 'newerFormat', version: input, supported: FORMAT_VERSION }
  }
  if (typeof input === 'string' || typeof input === 'number') {
    return { code: 'notOneOf', key, input: String(input), allowed: allowed.map(String) }
  }
  const expected = allowed.every((value) => typeof value === 'number') ? 'number' : 'text'
  return { code: 'wrongType', expected, received: typeNameOf(input) }
}

// Only our own rules put an error there.
const isOurs = (params: unknown): params is { readonly error: SchemaProblem['error'] } =>
  asRecord(asRecord(params)['error'])['code'] !== undefined

/** The part of an input that a path leads to; `undefined` if it leads nowhere. */
const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce((part, key) => (isObject(part) ? asRecord(part)[String(key)] : undefined), input)
