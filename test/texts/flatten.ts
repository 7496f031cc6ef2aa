/** All texts of a language as a list: the path of each, and the text or function at it. */
import type { Texts } from '../../src/texts/index.js'

export type Leaf = string | ((...values: ReadonlyArray<never>) => string)

export const flatten = (texts: Texts): ReadonlyMap<string, Leaf> => new Map(leaves(texts, ''))

/** The texts that are plain sentences and labels. */
export const plainTexts = (texts: Texts): ReadonlyArray<readonly [path: string, text: string]> =>
  Array.from(flatten(texts)).flatMap(([path, leaf]) =>
    typeof leaf === 'string' ? [[path, leaf] as const] : [],
  )

const leaves = (value: unknown, path: string): ReadonlyArray<readonly [string, Leaf]> =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) =>
        leaves(child, path === '' ? key : `${path}.${key}`),
      )
    : [[path, value as Leaf]]
