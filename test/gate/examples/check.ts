/** What an example calls while it runs: compares a value with the result that the example states. */
import { inspect } from 'node:util'

export interface Mismatch {
  /** Line within the example, from 0. */
  readonly line: number
  readonly message: string
}

/** What happened so far in the example that is running. */
export const seen: { mismatches: Mismatch[]; reached: number[] } = { mismatches: [], reached: [] }

/** Notes that a result was reached, and whether the value matches it. */
export const check = (line: number, actual: unknown, expected: unknown): void => {
  seen.reached.push(line)
  if (!same(actual, expected)) {
    const message = `is ${show(actual)}, stated as ${show(expected)}`
    seen.mismatches.push({ line, message })
  }
}

/** Deeply equal: the same keys and elements; numbers to 1e-9. */
export const same = (a: unknown, b: unknown): boolean => {
  if (typeof a === 'number' && typeof b === 'number') {
    return Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b)
  }
  if (kindOf(a) !== kindOf(b)) return false
  const [left, right] = [partsOf(a), partsOf(b)]
  return (
    left.size === right.size &&
    [...left].every(([key, part]) => right.has(key) && same(part, right.get(key)))
  )
}

const kindOf = (value: object): string => Object.prototype.toString.call(value)

const partsOf = (value: object): ReadonlyMap<unknown, unknown> =>
  value instanceof Map || value instanceof Set
    ? new Map(value.entries())
    : new Map(Object.entries(value))

const show = (value: unknown): string => inspect(value, { depth: null, breakLength: Infinity })
