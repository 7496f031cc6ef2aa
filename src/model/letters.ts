/**
 * Keys: a panel as letters, one per slider in canonical order.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import type { Either } from './either.js'
import { problem, type PanelError, type PanelErrors } from './errors.js'
import { at } from './known.js'
import { isNonEmpty } from './nonEmpty.js'
import { POSITIONS, rank, type Position } from './position.js'
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

/** Reads a key for the given sliders from unknown input; ignores case and surrounding blanks. */
export const readKey = <S extends ExtendedSliderId>(
  sliders: ReadonlyArray<S>,
  input: unknown,
): Either<PanelErrors, { readonly [K in S]: Position }> => {
  if (typeof input !== 'string') {
    return problem({ code: 'wrongType', expected: 'key', received: typeNameOf(input) })
  }
  const letters = Array.from(input.trim())
  if (letters.length !== sliders.length) {
    return problem({ code: 'wrongKeyLength', input, expected: sliders.length === 5 ? 5 : 6 })
  }
  const found: PanelError[] = []
  const positions: { [K in S]?: Position } = {}
  for (let index = 0; index < letters.length; index++) {
    const [slider, letter] = [at(sliders, index), at(letters, index)] // there are as many letters as sliders
    const position = POSITIONS['LMHlmh'.indexOf(letter) % 3] // undefined for index -1
    if (position === undefined) found.push({ code: 'unknownLetter', slider, index, letter })
    else positions[slider] = position
  }
  return isNonEmpty(found) ? left(found) : right(positions as { readonly [K in S]: Position }) // all letters were read
}
