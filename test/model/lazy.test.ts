import { expect, it } from 'vitest'
import { lazy } from '../../src/model/lazy.js'

it('a value is made at first use, once, also when it is undefined', () => {
  const made: string[] = []
  const [value, nothing] = [lazy(() => [made.push('value')]), lazy(() => void made.push('nothing'))]
  expect(made).toEqual([])
  expect(value()).toEqual([1])
  expect(value()).toBe(value())
  expect([nothing(), nothing()]).toEqual([undefined, undefined])
  expect(made).toEqual(['value', 'nothing'])
})
