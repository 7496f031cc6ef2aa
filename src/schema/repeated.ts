/**
 * Rules that compare the items of a list with one another, which JSON Schema cannot say.
 *
 * @module
 */
import type * as z from 'zod/v4'
import type { SchemaProblem } from './problems.js'

/** What makes two items the same, and what a second one is called. */
export interface Repeated<A> {
  readonly keyOf: (item: A) => string
  readonly errorOf: (item: A) => SchemaProblem['error']
  /** From the item to what is repeated. */
  readonly path: ReadonlyArray<string>
}

/**
 * A refinement of lists: an issue for each item that is there already. Zod words it as a number that
 * should be at most 1, in the language of the error map that is passed; `params` has our error.
 */
export const reportRepeated =
  <A>(counted: string, { keyOf, errorOf, path }: Repeated<A>) =>
  (items: ReadonlyArray<A>, context: z.RefinementCtx): void => {
    const seen = new Set<string>()
    items.forEach((item, index) => {
      const key = keyOf(item)
      if (seen.has(key)) {
        context.addIssue({
          code: 'too_big',
          origin: counted,
          maximum: 1,
          inclusive: true,
          input: item,
          path: [index, ...path],
          params: { error: errorOf(item) },
        })
      }
      seen.add(key)
    })
  }
