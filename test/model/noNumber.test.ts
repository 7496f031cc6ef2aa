import { expect, it } from 'vitest'
import { finiteNumber, noNumber } from '../../src/model/noNumber.js'

it('a number that overflowed is none, with its reason', () => {
  expect(finiteNumber(-1.5)).toEqual({ _tag: 'Right', right: -1.5 })
  for (const value of [Infinity, -Infinity, NaN])
    expect(finiteNumber(value)).toEqual(noNumber('tooLarge'))
  expect(noNumber('noVariation')).toEqual({ _tag: 'Left', left: { reason: 'noVariation' } })
})
