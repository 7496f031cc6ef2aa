/**
 * Reading a value per slider from unknown input: the one reader behind every parser of panels and of
 * answers.
 *
 * @module
 */
import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Either } from './either.js'
import { errors, type PanelError, type PanelErrors } from './errors.js'
import { isNonEmpty } from './nonEmpty.js'
import { parsePosition, type Position } from './position.js'
import { readRecord } from './record.js'
import type { ExtendedSliderId } from './slider.js'

/** `full`: each slider has a value. `partial`: sliders may say nothing. */
export type Extent = 'full' | 'partial'

/** The values found per slider, or all that is wrong. */
export type SlidersReading<S extends ExtendedSliderId, A, E extends Extent> =
  | {
      readonly ok: true
      readonly values: E extends 'full' ? { readonly [I in S]: A } : { readonly [I in S]?: A }
    }
  | { readonly ok: false; readonly errors: PanelErrors }

/**
 * Whether a value says nothing: absent, `null`, or a text of blanks only. An unfilled field of a form
 * and an empty cell are such texts.
 */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** Reads a value for each of the given sliders. */
export const readSliders = <S extends ExtendedSliderId, A, E extends Extent>(
  sliders: ReadonlyArray<S>,
  input: unknown,
  extent: E,
  read: (value: unknown) => Either<PanelErrors, A | undefined>,
): SlidersReading<S, A, E> => {
  const record = readRecord(input)
  if (!record.plain) {
    return { ok: false, errors: errors({ code: 'notAPlainObject', received: record.received }) }
  }
  type Values = Extract<SlidersReading<S, A, E>, { readonly ok: true }>['values']
  const values: { [I in S]?: A } = {}
  const found: PanelError[] = []
  for (const slider of sliders) {
    const value = record.entries.get(slider)
    const reading = isNothing(value) ? NOTHING : read(value)
    if (isLeft(reading)) found.push(...reading.left.map((error) => ({ ...error, slider }))) // one, of one value
    else if (reading.right !== undefined) values[slider] = reading.right
    else if (extent === 'full') found.push({ code: 'missingSlider', slider })
  }
  for (const key of record.entries.keys()) {
    if (!sliders.some((slider) => slider === key)) found.push({ code: 'unknownSlider', key })
  }
  if (isNonEmpty(found)) return { ok: false, errors: found }
  return { ok: true, values: values as Values } // `full` found one for each
}

/** Reads a position for each of the given sliders. */
export const readPositions = <S extends ExtendedSliderId, E extends Extent>(
  sliders: ReadonlyArray<S>,
  input: unknown,
  extent: E,
): SlidersReading<S, Position, E> => readSliders(sliders, input, extent, parsePosition)

const NOTHING: Either<never, undefined> = /*#__PURE__*/ right(undefined)
