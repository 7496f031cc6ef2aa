/**
 * Reading positions per slider from unknown input: the one reader behind every panel parser.
 *
 * @module
 */
import { isLeft } from 'fp-ts/lib/Either.js'
import { errors, type PanelError, type PanelErrors } from './errors.js'
import { isNonEmpty } from './nonEmpty.js'
import { parsePosition, type Position } from './position.js'
import { readRecord } from './record.js'
import type { ExtendedSliderId } from './slider.js'

/** The positions found per slider, or all that is wrong. */
export type PositionsReading =
  | { readonly ok: true; readonly positions: { readonly [slider: string]: Position } }
  | { readonly ok: false; readonly errors: PanelErrors }

/**
 * Reads positions for the given sliders. `full` asks for each slider; `partial` lets sliders be
 * absent or `undefined`.
 */
export const readPositions = (
  sliders: ReadonlyArray<ExtendedSliderId>,
  input: unknown,
  extent: 'full' | 'partial',
): PositionsReading => {
  const record = readRecord(input)
  if (!record.plain) {
    return { ok: false, errors: errors({ code: 'notAPlainObject', received: record.received }) }
  }
  const positions: { [slider: string]: Position } = {}
  const found: PanelError[] = []
  for (const slider of sliders) {
    const value = record.entries.get(slider)
    if (value === undefined) {
      if (extent === 'full') found.push({ code: 'missingSlider', slider })
      continue
    }
    const position = parsePosition(value)
    if (isLeft(position)) found.push(...position.left.map((error) => ({ ...error, slider })))
    else positions[slider] = position.right
  }
  for (const key of record.entries.keys()) {
    if (!sliders.some((slider) => slider === key)) found.push({ code: 'unknownSlider', key })
  }
  return isNonEmpty(found) ? { ok: false, errors: found } : { ok: true, positions }
}
