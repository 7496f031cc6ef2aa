/** Laws of results: plain data, frozen where shared, and never at the expense of the input. */
import { expect } from 'vitest'

/** Survives `JSON.parse(JSON.stringify(x))`: nothing is lost, so nothing but plain data is in it. */
export const expectPlainData = (data: unknown): void => {
  const copy: unknown = JSON.parse(JSON.stringify(data))
  expect(copy).toStrictEqual(data)
}

/** The path of the first object within the data that can still be changed. */
export const firstUnfrozen = (data: unknown, path = '$'): string | undefined => {
  if (typeof data !== 'object' || data === null) return undefined
  if (!Object.isFrozen(data)) return path
  for (const [key, value] of Object.entries(data)) {
    const found = firstUnfrozen(value, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** Freezes input all the way down, so that a function that writes to it throws. */
export const frozen = <A>(data: A): A => {
  if (typeof data === 'object' && data !== null) {
    Object.freeze(data)
    Object.values(data).forEach(frozen)
  }
  return data
}
