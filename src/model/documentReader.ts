/**
 * Reading documents from unknown input: one reader behind every document parser. It reports each
 * problem with its place, up to a limit, and reads on. No getter runs, inherited properties do not
 * count, and the work grows with the size of the input.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import type { DocumentError, Problem } from './documentErrors.js'
import type { Either, NonEmptyArray } from './either.js'
import { PROBLEM_LIMIT, type PanelError, type PanelErrors } from './errors.js'
import { isNonEmpty } from './nonEmpty.js'
import { present } from './present.js'
import { isNothing } from './readPositions.js'
import { readList, readRecord } from './record.js'
import { typeNameOf } from './typeName.js'

/** A value of a document and its place. */
export interface Part {
  readonly path: Problem['path']
  readonly value: unknown
}

/** The part under a key of an object; its value is `undefined` where the key is absent. */
export type Fields = (key: string) => Part

/** Reads parts of one document; a part that is wrong is reported and read as `undefined`. */
export interface DocumentReader {
  readonly report: (part: Pick<Part, 'path'>, error: DocumentError) => void
  /** Reports what is wrong with a value per slider; each at the key it is about. */
  readonly reportAll: (part: Part, errors: PanelErrors) => void
  /** A plain object with no other keys than these. */
  readonly object: (part: Part, keys: ReadonlyArray<string>) => Fields | undefined
  /** The elements of a list that could be read. */
  readonly list: <A>(
    part: Part,
    readItem: (item: Part) => A | undefined,
  ) => ReadonlyArray<A> | undefined
  /** A text with a visible character, without the blanks around it. */
  readonly text: (part: Part) => string | undefined
  readonly number: (part: Part) => number | undefined
  readonly boolean: (part: Part) => boolean | undefined
  /** One of a few words; `find` knows other spellings. */
  readonly word: <W extends string>(
    part: Part,
    allowed: ReadonlyArray<W>,
    find?: (text: string) => W | undefined,
  ) => W | undefined
  /** What a parser of panels, positions or answers returns for it. */
  readonly parsed: <A>(
    part: Part,
    parse: (input: unknown) => Either<PanelErrors, A>,
  ) => A | undefined
  /** The document, or the reported problems; it is `undefined` only when there are problems. */
  readonly result: <A>(document: A | undefined) => Either<NonEmptyArray<Problem>, A>
}

/** A reader of one document. */
export const documentReader = (): DocumentReader => {
  const problems: Problem[] = []
  let omitted = 0
  const report: DocumentReader['report'] = ({ path }, error) => {
    if (problems.length < PROBLEM_LIMIT) problems.push({ path, error })
    else omitted += 1
  }
  const reportAll: DocumentReader['reportAll'] = ({ path }, errors) => {
    for (const error of errors) {
      if (error.code === 'tooManyProblems') omitted += error.omitted
      else report({ path: [...path, ...placeOf(error)] }, error)
    }
  }
  // Only a key can be missing: an empty value in a list, or as the whole document, has the wrong type.
  const isMissing = (part: Part): boolean => {
    const key = part.path.at(-1)
    if (typeof key !== 'string' || !isNothing(part.value)) return false
    report(part, { code: 'missingKey', key })
    return true
  }
  const wrongType = (part: Part, expected: 'text' | 'number' | 'boolean'): void => {
    if (isMissing(part)) return
    report(part, { code: 'wrongType', expected, received: typeNameOf(part.value) })
  }
  const text: DocumentReader['text'] = (part) => {
    const { value } = part
    if (typeof value === 'string' && VISIBLE.test(value)) return value.trim()
    if (typeof value === 'string') report(part, { code: 'blank', key: keyOf(part) })
    else wrongType(part, 'text')
    return undefined
  }
  return {
    report,
    reportAll,
    text,
    object: (part, keys) => {
      const { path, value } = part
      if (isMissing(part)) return undefined
      const entries = readRecord(value)
      if (typeof entries === 'string') {
        report(part, { code: 'notAPlainObject', received: entries })
        return undefined
      }
      for (const [key, found] of entries) {
        if (found !== undefined && !keys.includes(key)) {
          report({ path: [...path, key] }, { code: 'unknownKey', key })
        }
      }
      return (key) => ({ path: [...path, key], value: entries.get(key) })
    },
    list: (part, readItem) => {
      const { path, value } = part
      if (isMissing(part)) return undefined
      const items = readList(value)
      if (items === undefined) report(part, { code: 'notAList', received: typeNameOf(value) })
      return items?.flatMap((item, index) => {
        const read = readItem({ path: [...path, index], value: item })
        return read === undefined ? [] : [read]
      })
    },
    number: (part) => {
      const { value } = part
      if (typeof value === 'number' && Number.isFinite(value)) return value
      wrongType(part, 'number')
      return undefined
    },
    boolean: (part) => {
      if (typeof part.value === 'boolean') return part.value
      wrongType(part, 'boolean')
      return undefined
    },
    word: (part, allowed, find = (input) => allowed.find((word) => word === input)) => {
      const input = text(part)
      const word = input === undefined ? undefined : find(input)
      if (input !== undefined && word === undefined) {
        report(part, { code: 'notOneOf', key: keyOf(part), input, allowed })
      }
      return word
    },
    parsed: (part, parse) => {
      if (isMissing(part)) return undefined
      const reading = parse(part.value)
      if (reading._tag === 'Right') return reading.right
      reportAll(part, reading.left)
      return undefined
    },
    result: <A>(document: A | undefined) => {
      if (omitted > 0) problems.push({ path: [], error: { code: 'tooManyProblems', omitted } })
      return isNonEmpty(problems) ? left(problems) : right(document as A) // complete if there are no problems
    },
  }
}

/** Reads an optional part: `undefined` if it is absent, `null` or blank, otherwise what `read` returns. */
export const optional = <A>(
  part: Part | undefined,
  read: (part: Part) => A | undefined,
): A | undefined => (part === undefined || isNothing(part.value) ? undefined : read(part))

/**
 * Makes an object from its parts. If a required part is `undefined` it has been reported, so `result`
 * does not return the object.
 */
export const whole = <A extends object>(parts: { readonly [K in keyof A]: A[K] | undefined }): A =>
  present(parts) as A // or one was reported, and nobody sees this

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u

const keyOf = ({ path }: Part): string => String(path.at(-1))

// An error about a slider or key is placed there; any other error is about the whole value.
const placeOf = (error: PanelError): Problem['path'] => {
  if (error.code === 'unknownSlider') return [error.key]
  return 'slider' in error ? [error.slider] : []
}
