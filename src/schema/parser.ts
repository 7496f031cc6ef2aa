/**
 * The building blocks of the schemas: parsers of the core as schemas, objects and lists of plain data
 * (no getter runs, nothing inherited counts, an `undefined` is an absent key), and the door that
 * gives every issue a code of the core.
 *
 * @module
 */
import { isRight, left, right } from 'fp-ts/lib/Either.js'
import * as z from 'zod/mini'
import type { Either, NonEmptyArray } from '../model/either.js'
import { lazy } from '../model/lazy.js'
import { readList, readRecord } from '../model/record.js'
import { typeNameOf } from '../model/typeName.js'
import { isCoded, issueOf, type SchemaProblem } from './problems.js'

/**
 * A schema of zod that gives an `A`, or problems in the codes of the core. It takes whatever comes, so
 * its input type is `unknown`.
 *
 * @example
 * const schema: Schema<Panel> = PanelSchema
 * schema.safeParse('LLMML').success // => false
 */
export type Schema<A> = z.ZodMiniType<A>

/** What a parser makes of unknown input. */
export type Parsed<A> = Either<ReadonlyArray<SchemaProblem>, A>

/** A schema from a parser. */
export const fromParser = <A>(parse: (input: unknown) => Parsed<A>): Schema<A> =>
  z.transform((input: unknown, { issues }): A => {
    const reading = parse(input)
    if (isRight(reading)) return reading.right
    issues.push(...reading.left.map((problem) => ({ ...issueOf(problem), input })))
    return z.NEVER
  })

/**
 * A schema whose issues all have a code of the core. The document is what JSON Schema can say as well,
 * made at first use; the rules are what it cannot.
 */
export const door = <A>(
  document: () => Schema<A>,
  rules: (value: A) => ReadonlyArray<SchemaProblem> = () => [],
): Schema<A> => {
  const schema = lazy(document)
  return fromParser((input) => {
    const reading = z.safeParse(schema(), input)
    if (!reading.success) return left(reading.error.issues.flatMap(problemsOf))
    const broken = rules(reading.data)
    return broken.length > 0 ? left(broken) : right(reading.data)
  })
}

/** A schema per key of an object; `z.optional` where a key may be absent. */
export type Fields<A> = {
  readonly [K in keyof A]-?: Partial<Pick<A, K>> extends Pick<A, K>
    ? z.core.$ZodType<A[K] | undefined>
    : z.core.$ZodType<A[K]>
}

/** A schema of an object with these keys and no other. */
export const object = <A extends object>(fields: Fields<A>): Schema<A> =>
  z.pipe(plainObject(), z.strictObject(fields)) as z.ZodMiniType as Schema<A> // a schema for each key of A

/** A schema of a list of at least so many. */
export const list = <A>(item: z.core.$ZodType<A>, least = 0): Schema<ReadonlyArray<A>> =>
  z.pipe(denseList(), z.array(item).check(z.minLength(least)))

/** A schema of a list that is not empty. */
export const nonEmptyList = <A>(item: z.core.$ZodType<A>): Schema<NonEmptyArray<A>> =>
  z.pipe(denseList(), z.tuple([item], item))

/** The own data of a plain object; an `undefined` is left out. */
export const plainObject = (): Schema<{ readonly [key: string]: unknown }> =>
  fromParser((input) => {
    const reading = readRecord(input)
    if (!reading.plain) return refuse({ code: 'notAPlainObject', received: reading.received })
    const data = Array.from(reading.entries).filter(([, value]) => value !== undefined)
    return right(Object.fromEntries(data))
  })

/** A single problem, with the value as a whole. */
export const refuse = (error: SchemaProblem['error']): Parsed<never> => left([{ path: [], error }])

const denseList = (): Schema<ReadonlyArray<unknown>> =>
  fromParser((input) => {
    const items = readList(input)
    return items === undefined
      ? refuse({ code: 'notAList', received: typeNameOf(input) })
      : right(items)
  })

const problemsOf = (issue: z.core.$ZodIssue): ReadonlyArray<SchemaProblem> => {
  if (isCoded(issue)) return [{ path: issue.path, error: issue.params.error }]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      error: { code: 'unknownColumn', column: key },
    }))
  }
  const column = String(issue.path.at(-1) ?? '')
  return [{ path: issue.path, error: { code: 'unexpectedValue', column } }]
}
