import { expect, it } from 'vitest'
import { at, filled, keysOf, recordOf, valueIn } from '../../src/model/known.js'

it('what the caller knows is given as it is', () => {
  const list = ['a', 'b'] as const
  expect([at(list, 1), valueIn(new Map([['k', 2]]), 'k')]).toEqual(['b', 2])
  expect(filled(list)).toBe(list)
  expect(keysOf({ b: 1, a: undefined })).toEqual(['b', 'a'])
  expect(recordOf(list, (key, index) => `${key}${index}`)).toEqual({ a: 'a0', b: 'b1' })
})
