/**
 * Keys: a panel as letters, one per slider in canonical order.
 *
 * @module
 */
import { at, recordOf } from './known.js'
import { isNonEmpty } from './nonEmpty.js'
import { errors, type PanelError, type PanelErrors } from './errors.js'
import { rank, type Position } from './position.js'
import type { ExtendedSliderId } from './slider.js'
import { typeNameOf } from './typeName.js'

/**
 * The letter of a position in a key: laag `L`, midden `M`, hoog `H`.
 *
 * @example
 * const letter: PositionLetter = 'L'
 * panelFromKey(`${letter}LMML`).positioneringIntern // => 'laag'
 */
export type PositionLetter = 'L' | 'M' | 'H'

/** The letter of a position. Throws `notAPosition` as `rank` does. */
export const letterOf = (position: Position): PositionLetter =>
  (['L', 'M', 'H'] as const)[rank(position)]

/** The positions that a key spells for a list of sliders, or all that is wrong with it. */
export type KeyReading<S extends ExtendedSliderId> =
  | { readonly ok: true; readonly positions: { readonly [I in S]: Position } }
  | { readonly ok: false; readonly errors: PanelErrors }

/** Reads a key for the given sliders from unknown input; ignores case and surrounding blanks. */
export const readKey = <S extends ExtendedSliderId>(
  sliders: ReadonlyArray<S>,
  input: unknown,
): KeyReading<S> => {
  if (typeof input !== 'string') {
    const problem = { code: 'wrongType', expected: 'key', received: typeNameOf(input) } as const
    return { ok: false, errors: errors(problem) }
  }
  const letters = Array.from(input.trim())
  if (letters.length !== sliders.length) {
    const expected = sliders.length === 5 ? 5 : 6
    return { ok: false, errors: errors({ code: 'wrongKeyLength', input, expected }) }
  }
  const found: PanelError[] = []
  const positions = recordOf(sliders, (slider, index): Position => {
    const letter = at(letters, index) // as many letters as sliders
    const position = positionOfLetter(letter)
    if (position === undefined) found.push({ code: 'unknownLetter', slider, index, letter })
    return position ?? 'laag' // which nobody sees
  })
  return isNonEmpty(found) ? { ok: false, errors: found } : { ok: true, positions }
}

const positionOfLetter = (letter: string): Position | undefined => {
  switch (letter) {
    case 'L':
    case 'l':
      return 'laag'
    case 'M':
    case 'm':
      return 'midden'
    case 'H':
    case 'h':
      return 'hoog'
    default:
      return undefined
  }
}
