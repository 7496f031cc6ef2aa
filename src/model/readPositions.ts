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

/** The values found per slider, or all that is wrong. */
export type SlidersReading<A> =
  | { readonly ok: true; readonly values: { readonly [slider: string]: A } }
  | { readonly ok: false; readonly errors: PanelErrors }

/**
 * Whether a value says nothing: absent, `null`, or a text of blanks only. An unfilled field of a form
 * and an empty cell are such texts.
 */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/**
 * Reads a value for each of the given sliders. `full` asks for each slider; `partial` lets sliders say
 * nothing.
 */
export const readSliders = <A>(
  sliders: ReadonlyArray<ExtendedSliderId>,
  input: unknown,
  extent: 'full' | 'partial',
  read: (value: unknown) => Either<PanelErrors, A | undefined>,
): SlidersReading<A> => {
  const record = readRecord(input)
  if (!record.plain) {
    return { ok: false, errors: errors({ code: 'notAPlainObject', received: record.received }) }
  }
  const values: { [slider: string]: A } = {}
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
  return isNonEmpty(found) ? { ok: false, errors: found } : { ok: true, values }
}

/** Reads a position for each of the given sliders. */
export const readPositions = (
  sliders: ReadonlyArray<ExtendedSliderId>,
  input: unknown,
  extent: 'full' | 'partial',
): SlidersReading<Position> => readSliders(sliders, input, extent, parsePosition)

const NOTHING: Either<never, undefined> = /*#__PURE__*/ right(undefined)
