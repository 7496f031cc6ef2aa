/**
 * Rules that compare the items of a list with each other, which JSON Schema cannot express.
 *
 * @module
 */
import type * as z from 'zod/v4'
import type { SchemaProblem } from './problems.js'

/** What makes two items the same, and the error for a repeated one. */
export interface Repeated<A> {
  readonly keyOf: (item: A) => string
  readonly errorOf: (item: A) => SchemaProblem['error']
  /** The path from the item to the repeated value. */
  readonly path: ReadonlyArray<string>
}

/**
 * A refinement of lists: an issue for each item that occurred before. Zod reports it as a number that
 * should be at most 1, in the language of the error map; `params` has our error.
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
