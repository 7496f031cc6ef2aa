import type { Subject } from './exercise.js'

/**
 * Why exercises cannot be merged.
 *
 * | code | meaning |
 * | --- | --- |
 * | `nothingToMerge` | no exercise was given |
 * | `differentSubjects` | they are not about the same municipality or case; `subjects` lists each once |
 */
export type MergeProblem =
  | { readonly code: 'nothingToMerge' }
  | { readonly code: 'differentSubjects'; readonly subjects: ReadonlyArray<Subject> }
