import { describe, expect, it } from 'vitest'
import {
  parsePosition,
  POSITION_SPELLINGS,
  positionEq,
  positionFromRank,
  positionOrd,
  POSITIONS,
  rank,
  type Position,
} from '../../src/index.js'
import { firstUnfrozen } from '../laws/dataLaws.js'
import { eqLaws, ordLaws } from '../laws/orderLaws.js'
import { left, right } from '../laws/values.js'
import { WORDS } from '../oracle/space.js'

describe('positions', () => {
  it('are laag, midden, hoog, in that order', () => {
    expect(POSITIONS).toEqual(WORDS)
  })

  it('have ranks 0, 1, 2, and positionFromRank(rank(p)) === p', () => {
    expect(POSITIONS.map(rank)).toEqual([0, 1, 2])
    expect(POSITIONS.map((position) => positionFromRank(rank(position)))).toEqual(POSITIONS)
  })

  it('are frozen, and so are their spellings', () => {
    expect(firstUnfrozen(POSITIONS)).toBeUndefined()
    expect(firstUnfrozen(POSITION_SPELLINGS)).toBeUndefined()
  })
})

describe('spellings of a position', () => {
  const documented: { readonly [P in Position]: ReadonlyArray<string> } = {
    laag: ['laag', 'low', 'l', '0'],
    midden: ['midden', 'middle', 'm', '1'],
    hoog: ['hoog', 'high', 'h', '2'],
  }
  const all = POSITIONS.flatMap((position) =>
    documented[position].map((spelling) => ({ position, spelling })),
  )

  it('are the Dutch word, the English word, the letter and the rank, and nothing else', () => {
    expect(POSITION_SPELLINGS).toEqual(documented)
  })

  it('are unambiguous: twelve different spellings', () => {
    expect(new Set(all.map(({ spelling }) => spelling)).size).toBe(12)
  })

  it.each(all)('$spelling reads as $position in any case and with blanks', (row) => {
    const { position, spelling } = row
    const capital = spelling.charAt(0).toUpperCase() + spelling.slice(1)
    for (const text of [
      spelling,
      spelling.toUpperCase(),
      capital,
      ` ${spelling}\t`,
      `\n${capital} `,
    ])
      expect(parsePosition(text)).toEqual(right(position))
  })

  it('include the ranks as numbers', () => {
    expect(POSITIONS.map((position) => parsePosition(rank(position)))).toEqual(POSITIONS.map(right))
  })

  it.each(['', ' ', 'hoger', 'la ag', 'mid', 'laag.', '3', '-1', '1.0', '00', 'lm', 'İ', 'ｌ'])(
    'do not include %j: unknownPosition, never a guess',
    (input) => {
      expect(parsePosition(input)).toEqual(left({ code: 'unknownPosition', input }))
    },
  )

  it.each([3, -1, 0.5, Number.NaN, Infinity])('do not include the number %d', (input) => {
    expect(parsePosition(input)).toEqual(left({ code: 'unknownPosition', input: String(input) }))
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [true, 'boolean'],
    [1n, 'bigint'],
    [Symbol('laag'), 'symbol'],
    [() => 'laag', 'function'],
    [['laag'], 'array'],
    [{ position: 'laag' }, 'object'],
  ])('are texts or numbers: %s is of the wrong type', (input, received) => {
    expect(parsePosition(input)).toEqual(
      left({ code: 'wrongType', expected: 'position', received }),
    )
  })
})

eqLaws('positionEq', positionEq, POSITIONS, (position) => position)
ordLaws('positionOrd', positionOrd, POSITIONS)
