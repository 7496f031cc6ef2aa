/** Laws of equality, total order and partial order, checked on every pair and triple of a list. */
import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Ord } from 'fp-ts/lib/Ord.js'
import { describe, expect, it } from 'vitest'

/** `values` are all different; `copy` makes an equal value that is another object. */
export const eqLaws = <A>(
  name: string,
  eq: Eq<A>,
  values: ReadonlyArray<A>,
  copy: (value: A) => A,
): void => {
  describe(`${name} is an equality`, () => {
    it('reflexivity: equals(a, a), also for a copy', () => {
      expect(values.filter((a) => !eq.equals(a, a) || !eq.equals(a, copy(a)))).toEqual([])
    })
    it('symmetry: equals(a, b) === equals(b, a); all different values are told apart', () => {
      let broken: ReadonlyArray<A> | undefined
      values.forEach((a, i) => {
        values.slice(i + 1).forEach((b) => {
          if (eq.equals(a, b) || eq.equals(b, a)) broken ??= [a, b]
        })
      })
      expect(broken).toBeUndefined()
    })
  })
}

/** `values` from low to high. */
export const ordLaws = <A>(name: string, ord: Ord<A>, values: ReadonlyArray<A>): void => {
  describe(`${name} is a total order`, () => {
    it('compares as the list does: -1 before, 0 at the same place, 1 after', () => {
      const found = values.map((a) => values.map((b) => ord.compare(a, b)))
      expect(found).toEqual(
        values.map((_, i) => values.map((_, j) => (i < j ? -1 : i > j ? 1 : 0))),
      )
    })
    it('agrees with its equality: compare(a, b) === 0 exactly when equals(a, b)', () => {
      expect(breaking(values, (a, b) => (ord.compare(a, b) === 0) === ord.equals(a, b))).toEqual([])
    })
  })
}

export const partialOrderLaws = <A>(
  name: string,
  below: (a: A, b: A) => boolean,
  values: ReadonlyArray<A>,
): void => {
  describe(`${name} is a partial order`, () => {
    const table = values.map((a) => values.map((b) => below(a, b)))
    const holds = (i: number, j: number): boolean => table[i]?.[j] === true

    it('reflexivity: a <= a', () => {
      expect(values.filter((_, i) => !holds(i, i))).toEqual([])
    })
    it('antisymmetry: a <= b and b <= a only when a is b', () => {
      const broken = values.flatMap((a, i) =>
        values.filter((_, j) => i !== j && holds(i, j) && holds(j, i)).map((b) => [a, b]),
      )
      expect(broken).toEqual([])
    })
    it('transitivity: a <= b and b <= c imply a <= c, over all triples', () => {
      let broken: ReadonlyArray<A> | undefined
      values.forEach((a, i) =>
        values.forEach((b, j) => {
          if (!holds(i, j)) return
          values.forEach((c, k) => {
            if (holds(j, k) && !holds(i, k)) broken ??= [a, b, c]
          })
        }),
      )
      expect(broken).toBeUndefined()
    })
  })
}

// The pairs for which a law does not hold; the others take no memory.
const breaking = <A>(
  values: ReadonlyArray<A>,
  holds: (a: A, b: A) => boolean,
): ReadonlyArray<readonly [A, A]> =>
  values.flatMap((a) => values.filter((b) => !holds(a, b)).map((b) => [a, b] as const))
