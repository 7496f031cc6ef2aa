/**
 * Reading documents about districts from unknown input: every problem is reported with its path, and
 * reading goes on.
 *
 * @module
 */
import { isLeft, left } from 'fp-ts/lib/Either.js'
import { parseAreaCode, type AreaCode } from './areaCode.js'
import type { DistrictProblem } from './districtErrors.js'
import type { Either, NonEmptyArray } from './either.js'
import { parsePosition, type Position } from './position.js'
import { readRecord } from './record.js'
import { typeNameOf } from './typeName.js'

type Path = ReadonlyArray<string | number>
type Entries = ReadonlyMap<string, unknown>

/** Reads the parts of a document; whatever is wrong is reported and read as absent. */
export interface DocumentReader {
  readonly report: (path: Path, error: DistrictProblem['error']) => void
  /** The fields of a plain object that may have these names only. */
  readonly fields: (input: unknown, path: Path, names: ReadonlyArray<string>) => Entries | undefined
  /** The elements of a list that could be read; an absent list is empty. A list with a hole is none. */
  readonly list: <A>(
    input: unknown,
    path: Path,
    readItem: (item: unknown, path: Path) => A | undefined,
  ) => ReadonlyArray<A>
  /** A text that must be there, without the blanks around it. */
  readonly text: (entries: Entries, path: Path, field: string) => string | undefined
  readonly position: (entries: Entries, path: Path, field: string) => Position | undefined
  /** The code of an area, which may be absent. */
  readonly area: (entries: Entries, path: Path, field: string) => AreaCode | undefined
  /** A value that may be absent. */
  readonly optional: (
    entries: Entries,
    path: Path,
    field: string,
    isRight: (value: unknown) => boolean,
  ) => unknown
}

/** A reader that adds what is wrong to a list of problems. */
export const documentReader = (problems: DistrictProblem[]): DocumentReader => {
  const report: DocumentReader['report'] = (path, error) => problems.push({ path, error })
  return {
    report,
    fields: (input, path, names) => {
      const record = readRecord(input)
      if (!record.plain) {
        report(path, { code: 'notAPlainObject', received: record.received })
        return undefined
      }
      for (const field of record.entries.keys()) {
        if (!names.includes(field)) report([...path, field], { code: 'unknownField', field })
      }
      return record.entries
    },
    list: (input, path, readItem) => {
      if (input === undefined) return []
      if (typeNameOf(input) !== 'array') {
        report(path, { code: 'notAList', received: typeNameOf(input) })
        return []
      }
      const items = itemsOf(input as ReadonlyArray<unknown>) // typeNameOf says so
      if (items === undefined) {
        report(path, { code: 'notAList', received: 'array' })
        return []
      }
      return items.flatMap((item, index) => {
        const read = readItem(item, [...path, index])
        return read === undefined ? [] : [read]
      })
    },
    text: (entries, path, field) => {
      const value = entries.get(field)
      const text = typeof value === 'string' ? value.trim() : ''
      if (text !== '') return text
      report(
        [...path, field],
        value === undefined || typeof value === 'string'
          ? { code: 'blankField', field }
          : { code: 'unexpectedValue', column: field },
      )
      return undefined
    },
    position: (entries, path, field) => {
      const position = parsePosition(entries.get(field))
      if (!isLeft(position)) return position.right
      for (const error of position.left) report([...path, field], error)
      return undefined
    },
    area: (entries, path, field) => {
      const value = entries.get(field)
      if (value === undefined) return undefined
      const code = parseAreaCode(value)
      if (code._tag === 'Some') return code.value
      const input = typeof value === 'string' ? value : typeNameOf(value)
      report([...path, field], { code: 'notAnAreaCode', input })
      return undefined
    },
    optional: (entries, path, field, isRight) => {
      const value = entries.get(field)
      if (value === undefined || isRight(value)) return value
      report([...path, field], { code: 'unexpectedValue', column: field })
      return undefined
    },
  }
}

/** A Left of what was reported. */
export const failed = (
  problems: ReadonlyArray<DistrictProblem>,
): Either<NonEmptyArray<DistrictProblem>, never> => left(problems as NonEmptyArray<DistrictProblem>) // called after a report only

// The elements up to the length; nothing of a list with a hole, or that throws when it is read.
const itemsOf = (list: ReadonlyArray<unknown>): ReadonlyArray<unknown> | undefined => {
  try {
    const items: unknown[] = []
    for (let index = 0; index < list.length; index++) {
      if (!Object.hasOwn(list, index)) return undefined
      items.push(list[index])
    }
    return items
  } catch {
    return undefined
  }
}
