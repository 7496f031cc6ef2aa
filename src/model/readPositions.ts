/**
 * Reading a value per slider from unknown input: one reader behind every parser of panels and answers.
 *
 * @module
 */
import { isLeft, left, right } from 'fp-ts/lib/Either.js'
import type { Either } from './either.js'
import { limited, problem, type PanelError, type PanelErrors } from './errors.js'
import { filled } from './known.js'
import { parsePosition, type Position } from './position.js'
import { readRecord } from './record.js'
import type { ExtendedSliderId } from './slider.js'

/**
 * Whether a value is empty: absent, `null`, or a blank text, such as an unfilled form field or an empty cell.
 */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** Reads a value for each of the given sliders, or reports everything that is wrong, up to a limit. */
export const readSliders = <S extends ExtendedSliderId, A>(
  sliders: ReadonlyArray<S>,
  input: unknown,
  read: (value: unknown, slider: S) => Either<PanelErrors, A | undefined>,
): Either<PanelErrors, { readonly [K in S]?: A }> => {
  const record = readRecord(input)
  if (typeof record === 'string') return problem({ code: 'notAPlainObject', received: record })
  const values: { [K in S]?: A } = {}
  const found: PanelError[] = []
  for (const slider of sliders) {
    const reading = read(record.get(slider), slider)
    if (isLeft(reading)) found.push(...reading.left.map((error) => ({ ...error, slider })))
    else if (reading.right !== undefined) values[slider] = reading.right
  }
  for (const key of record.keys()) {
    if (!sliders.some((slider) => slider === key)) found.push({ code: 'unknownSlider', key })
  }
  if (found.length === 0) return right(values)
  return left(filled(limited(found, (last) => last)))
}

/** Reads a position for each of the given sliders; all are required. */
export const readFull = <S extends ExtendedSliderId>(
  sliders: ReadonlyArray<S>,
  input: unknown,
): Either<PanelErrors, { readonly [K in S]: Position }> =>
  readSliders(sliders, input, (value, slider) => {
    const position = parsePosition(value)
    return isLeft(position) && isNothing(value)
      ? problem({ code: 'missingSlider', slider })
      : position
  }) as Either<PanelErrors, { readonly [K in S]: Position }> // what is missing is a problem

/** Reads a position for each of the given sliders; none is required. */
export const readPartial = <S extends ExtendedSliderId>(
  sliders: ReadonlyArray<S>,
  input: unknown,
): Either<PanelErrors, { readonly [K in S]?: Position }> =>
  readSliders(sliders, input, (value) => {
    const position = parsePosition(value)
    return isLeft(position) && isNothing(value) ? NOTHING : position
  })

const NOTHING: Either<never, undefined> = /*#__PURE__*/ right(undefined)
