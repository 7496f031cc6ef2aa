/**
 * Positions (standen): where one slider stands.
 *
 * Three ordered levels. From laag to midden is one step, and so is from midden to hoog; nothing more is
 * claimed about their size. Midden has its own meaning: the municipality has not made a choice. No
 * position is right or wrong.
 *
 * Source: 2.1 De schuifoefening; 9 (three positions, 243 combinations).
 *
 * @module
 */
import { right } from 'fp-ts/lib/Either.js'
import type { Either, Eq, Ord } from './either.js'
import { problem, type PanelErrors } from './errors.js'
import { deepFreeze } from './freeze.js'
import { misuse, shown } from './misuse.js'
import { typeNameOf } from './typeName.js'

/**
 * The three positions, from low to high.
 *
 * @example
 * POSITIONS // => ['laag', 'midden', 'hoog']
 */
export const POSITIONS: readonly ['laag', 'midden', 'hoog'] = /*#__PURE__*/ deepFreeze([
  'laag',
  'midden',
  'hoog',
])

/**
 * A position of a slider: `laag` (low), `midden` (middle: no choice made) or `hoog` (high).
 *
 * @example
 * const position: Position = 'hoog'
 * rank(position) // => 2
 */
export type Position = (typeof POSITIONS)[number]

/**
 * A position as a number of steps above `laag`. Ordinal: only order and counted steps have meaning.
 *
 * @example
 * const top: Rank = rank('hoog')
 * top // => 2
 */
export type Rank = 0 | 1 | 2

/**
 * The rank of a position: steps above `laag`, 0 to 2.
 *
 * Laws: strictly increasing along {@link POSITIONS}; `positionFromRank(rank(p)) === p`.
 *
 * Throws `notAPosition` when untyped code passes something else. Use {@link parsePosition} for unknown input.
 *
 * @example
 * POSITIONS.map(rank) // => [0, 1, 2]
 */
export const rank = (position: Position): Rank => {
  const found = rankOf(position)
  if (found === undefined) throw notAPosition(position)
  return found
}

/** The rank of a value from untyped code; `undefined` if it is not a position. */
export const rankOf = (position: unknown): Rank | undefined => {
  switch (position) {
    case 'laag':
      return 0
    case 'midden':
      return 1
    case 'hoog':
      return 2
    default:
      return undefined
  }
}

/**
 * The number of steps between two positions of one slider, 0 to 2.
 *
 * Throws `notAPosition` as `rank` does.
 *
 * @example
 * stepsApart('laag', 'hoog') // => 2
 */
export const stepsApart = (a: Position, b: Position): 0 | 1 | 2 =>
  Math.abs(rank(a) - rank(b)) as 0 | 1 | 2 // ranks run from 0 to 2

/**
 * The position at a rank. Inverse of `rank`. Throws `notAPosition` when untyped code passes something
 * other than a rank.
 *
 * @example
 * positionFromRank(1) // => 'midden'
 */
export const positionFromRank = (rank: Rank): Position => {
  const position = POSITIONS.find((_, index) => index === rank) // an untyped index can be 'length'
  if (position === undefined) throw notAPosition(rank)
  return position
}

/**
 * Every accepted spelling of a position, in lower case: Dutch and English words, the letter of the
 * panel key, the rank. Parsers ignore case and surrounding blanks; anything else is an error.
 *
 * @example
 * POSITION_SPELLINGS.midden // => ['midden', 'middle', 'm', '1']
 */
export const POSITION_SPELLINGS: {
  readonly [P in Position]: ReadonlyArray<string>
} = /*#__PURE__*/ deepFreeze({
  laag: ['laag', 'low', 'l', '0'],
  midden: ['midden', 'middle', 'm', '1'],
  hoog: ['hoog', 'high', 'h', '2'],
})

/**
 * Reads a position from unknown input: a text or number listed in {@link POSITION_SPELLINGS}.
 *
 * Errors: `unknownPosition` for another text or number, `wrongType` for anything else.
 *
 * @example
 * parsePosition(' High ') // => { _tag: 'Right', right: 'hoog' }
 * parsePosition('hoger') // => { _tag: 'Left', left: [{ code: 'unknownPosition', input: 'hoger' }] }
 */
export const parsePosition = (input: unknown): Either<PanelErrors, Position> => {
  if (typeof input !== 'string' && typeof input !== 'number') {
    return problem({ code: 'wrongType', expected: 'position', received: typeNameOf(input) })
  }
  const position = positionFromSpelling(String(input))
  return position === undefined
    ? problem({ code: 'unknownPosition', input: String(input) })
    : right(position)
}

/**
 * Equality of positions.
 *
 * @example
 * positionEq.equals('laag', 'midden') // => false
 */
export const positionEq: Eq<Position> = /*#__PURE__*/ deepFreeze({
  equals: (a: Position, b: Position) => a === b,
})

/**
 * The total order laag < midden < hoog. It orders levels, not merit.
 *
 * @example
 * positionOrd.compare('midden', 'hoog') // => -1
 */
export const positionOrd: Ord<Position> = /*#__PURE__*/ deepFreeze({
  equals: (a: Position, b: Position) => a === b,
  compare: (a: Position, b: Position) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0),
})

const notAPosition = (received: unknown): Error =>
  misuse('notAPosition', `Not a position: ${shown(received)}. Parse unknown input first.`)

const positionFromSpelling = (text: string): Position | undefined => {
  const spelling = text.trim().toLowerCase()
  return POSITIONS.find((position) => POSITION_SPELLINGS[position].includes(spelling))
}
