/**
 * Parts that several documents share.
 *
 * @module
 */
import * as z from 'zod/v4'
import { recordOf } from '../model/known.js'
import type { NonEmptyArray, Option } from '../model/either.js'
import { MOMENTS, ROLES, ROUNDS, type Moment, type Role, type Round } from '../model/exercise.js'
import { POSITIONS, type Position } from '../model/position.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS } from '../model/slider.js'
import type { ExtendedSliderId, SliderId } from '../model/slider.js'
import type { SliderDifference } from '../operations/difference.js'

/** A schema with the same input and output type, for parts that are not objects. */
export type Schema<A> = z.ZodType<A, A>

/**
 * An ordinary zod object with the keys of `A` and no others. Like any other it can be made optional,
 * extended, picked from and converted to JSON Schema.
 *
 * @typeParam A - the type that it accepts and returns
 */
export type ObjectSchema<A> = z.ZodObject<
  {
    -readonly [K in keyof A]-?: object extends Pick<A, K>
      ? z.ZodOptional<Schema<Exclude<A[K], undefined>>>
      : Schema<A[K]>
  },
  z.core.$strict
>

export const position: Schema<Position> = /*#__PURE__*/ (() => z.enum(POSITIONS))()
export const sliderId: Schema<SliderId> = /*#__PURE__*/ (() => z.enum(SLIDER_IDS))()
export const extendedSliderId: Schema<ExtendedSliderId> = /*#__PURE__*/ (() =>
  z.enum(EXTENDED_SLIDER_IDS))()
export const role: Schema<Role> = /*#__PURE__*/ (() => z.enum(ROLES))()
export const moment: Schema<Moment> = /*#__PURE__*/ (() => z.enum(MOMENTS))()
export const round: Schema<Round> = /*#__PURE__*/ (() => z.enum(ROUNDS))()

/**
 * Our patterns. They are no formats of zod, because those stand in the JSON Schema that it makes, where validators
 * such as Ajv refuse a format that they do not know.
 */
export const FILLED_TEXT: RegExp = /\S/
export const AREA_CODE: RegExp = /^(?:GM\d{4}|WK\d{6}|BU\d{8})$/
// That of zod: all its patterns would come along with it.
export const DAY: RegExp =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/

/** A text that is not blank; blanks around it are removed, as the parsers do. */
export const filledText: Schema<string> = /*#__PURE__*/ (() =>
  z.string().trim().regex(FILLED_TEXT))()

/** An existing day, written as `2026-11-26`. */
export const day: Schema<string> = /*#__PURE__*/ (() => z.string().regex(DAY))()

/** A whole number from 0. */
export const count: Schema<number> = /*#__PURE__*/ (() => z.int().min(0))()

/** A whole number from 1. */
export const positiveCount: Schema<number> = /*#__PURE__*/ (() => z.int().min(1))()

/** A number from 0. */
export const notNegative: Schema<number> = /*#__PURE__*/ (() => z.number().min(0))()

/** A share, 0 to 1. */
export const share: Schema<number> = /*#__PURE__*/ (() => z.number().min(0).max(1))()

/** Gives a schema the type that the compiler cannot infer. */
export const typed = <A>(schema: z.ZodType): Schema<A> => schema as Schema<A> // each caller says why

/** One of the ids of a typology. */
export const oneOf = <Id extends string>(ids: ReadonlyArray<Id>): Schema<Id> => typed(z.enum(ids)) // zod needs each id by name, which a generic list cannot give

/** A list that is not empty. */
export const nonEmpty = <A>(item: Schema<A>): Schema<NonEmptyArray<A>> =>
  typed(z.array(item).min(1)) // at least one

/** A union discriminated by `kind`, from a table of the fields of each kind. */
export const kinds = <T extends { readonly [kind: string]: z.core.$ZodLooseShape }>(
  table: T,
): ReadonlyArray<Kind<T>> =>
  Object.entries(table).map(([kind, fields]) =>
    z.strictObject({ kind: z.literal(kind), ...fields }),
  ) as unknown as ReadonlyArray<Kind<T>> // a member for each entry

type Kind<T> = {
  [K in keyof T & string]: z.ZodObject<{ kind: z.ZodLiteral<K> } & T[K], z.core.$strict>
}[keyof T & string]

/** An `Option`: a value that may be absent. */
export const option = <A>(value: Schema<A>): Schema<Option<A>> =>
  typed(
    z.discriminatedUnion('_tag', [
      z.strictObject({ _tag: z.literal('None') }),
      z.strictObject({ _tag: z.literal('Some'), value }),
    ]), // the two halves; a generic value may not be undefined
  )

/** One slider on which two panels differ. */
export const sliderDifference: ObjectSchema<SliderDifference> = /*#__PURE__*/ (() =>
  z.strictObject({
    slider: sliderId,
    from: position,
    to: position,
    steps: z.literal([-2, -1, 1, 2]),
  }))()

/** A value for some of the moments. */
export const perMoment = <A>(
  value: Schema<A>,
): z.ZodObject<{ [M in Moment]: z.ZodOptional<Schema<A>> }, z.core.$strict> =>
  z.strictObject(recordOf(MOMENTS, () => z.optional(value)))

export const optionalNumber: Schema<Option<number>> = /*#__PURE__*/ (() => option(z.number()))()
export const optionalPosition: Schema<Option<Position>> = /*#__PURE__*/ (() => option(position))()
