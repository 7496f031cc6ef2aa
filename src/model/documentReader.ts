/**
 * Reading documents about districts from unknown input: every problem is reported with its path, up to a
 * limit, and reading goes on.
 *
 * @module
 */
import { isLeft, left, right } from 'fp-ts/lib/Either.js'
import { parseAreaCode, type AreaCode } from './areaCode.js'
import type { DistrictProblem } from './districtErrors.js'
import type { Either, NonEmptyArray } from './either.js'
import { isNonEmpty } from './nonEmpty.js'
import { parsePosition, type Position } from './position.js'
import { PROBLEM_LIMIT } from './problems.js'
import { isNothing } from './readPositions.js'
import { readList, readRecord } from './record.js'
import { typeNameOf } from './typeName.js'

type Path = DistrictProblem['path']
type Entries = ReadonlyMap<string, unknown>

/** Reads the parts of a document; whatever is wrong is reported and read as absent. */
export interface DocumentReader {
  readonly report: (path: Path, error: DistrictProblem['error']) => void
  /** The entries of a plain object that may have these keys only. */
  readonly keys: (input: unknown, path: Path, known: ReadonlyArray<string>) => Entries | undefined
  /** The elements of a list that could be read; one that says nothing is empty. */
  readonly list: <A>(
    input: unknown,
    path: Path,
    readItem: (item: unknown, path: Path) => A | undefined,
  ) => ReadonlyArray<A>
  /** A text that must be there, without the blanks around it. */
  readonly text: (entries: Entries, path: Path, key: string) => string | undefined
  /** A text that may be absent, null or blank. */
  readonly optionalText: (entries: Entries, path: Path, key: string) => string | undefined
  /** A number that may be absent or null. */
  readonly optionalNumber: (entries: Entries, path: Path, key: string) => number | undefined
  /** One of a list of words, which may be absent, null or blank. */
  readonly optionalWord: <W extends string>(
    entries: Entries,
    path: Path,
    key: string,
    allowed: ReadonlyArray<W>,
  ) => W | undefined
  readonly position: (entries: Entries, path: Path, key: string) => Position | undefined
  /** The code of an area, which may be absent, null or blank. */
  readonly area: (entries: Entries, path: Path, key: string) => AreaCode | undefined
  /** What was read, or what was reported. */
  readonly orElse: <A>(value: A) => Either<NonEmptyArray<DistrictProblem>, A>
}

/** A reader of one document. */
export const documentReader = (): DocumentReader => {
  const problems: DistrictProblem[] = []
  let omitted = 0
  const report: DocumentReader['report'] = (path, error) => {
    if (problems.length < PROBLEM_LIMIT) problems.push({ path, error })
    else omitted += 1
  }
  const text: DocumentReader['text'] = (entries, path, key) => {
    const value = entries.get(key)
    if (typeof value === 'string' && VISIBLE.test(value)) return value.trim()
    const place = [...path, key]
    if (value === undefined || value === null) report(place, { code: 'missingKey', key })
    else if (typeof value === 'string') report(place, { code: 'blank', key })
    else report(place, { code: 'wrongType', expected: 'text', received: typeNameOf(value) })
    return undefined
  }
  const optionalText: DocumentReader['optionalText'] = (entries, path, key) =>
    isNothing(entries.get(key)) ? undefined : text(entries, path, key)
  return {
    report,
    text,
    optionalText,
    keys: (input, path, known) => {
      const record = readRecord(input)
      if (!record.plain) {
        report(path, { code: 'notAPlainObject', received: record.received })
        return undefined
      }
      for (const [key, value] of record.entries) {
        if (value !== undefined && !known.includes(key)) {
          report([...path, key], { code: 'unknownKey', key })
        }
      }
      return record.entries
    },
    list: (input, path, readItem) => {
      if (isNothing(input)) return []
      const items = readList(input)
      if (items === undefined) {
        report(path, { code: 'notAList', received: typeNameOf(input) })
        return []
      }
      return items.flatMap((item, index) => {
        const read = readItem(item, [...path, index])
        return read === undefined ? [] : [read]
      })
    },
    optionalNumber: (entries, path, key) => {
      const value = entries.get(key)
      if (value === undefined || value === null) return undefined
      if (typeof value === 'number' && Number.isFinite(value)) return value
      report([...path, key], { code: 'wrongType', expected: 'number', received: typeNameOf(value) })
      return undefined
    },
    optionalWord: (entries, path, key, allowed) => {
      const input = optionalText(entries, path, key)
      const word = allowed.find((candidate) => candidate === input)
      if (input !== undefined && word === undefined) {
        report([...path, key], { code: 'notOneOf', key, input, allowed })
      }
      return word
    },
    position: (entries, path, key) => {
      const position = parsePosition(entries.get(key))
      if (!isLeft(position)) return position.right
      for (const error of position.left) report([...path, key], error)
      return undefined
    },
    area: (entries, path, key) => {
      const input = optionalText(entries, path, key)
      const code = parseAreaCode(input)
      if (code._tag === 'Some') return code.value
      if (input !== undefined) report([...path, key], { code: 'notAnAreaCode', input })
      return undefined
    },
    orElse: (value) => {
      if (omitted > 0) problems.push({ path: [], error: { code: 'tooManyProblems', omitted } })
      return isNonEmpty(problems) ? left(problems) : right(value)
    },
  }
}

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u
