/**
 * The width of text in terminal columns.
 *
 * @module
 */

import { UNSEEN } from './plainText.js'

/** How many columns a text takes: combining marks and joiners take none, wide letters and emoji two. */
export const columnsOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) => sum + (UNSEEN.test(character) ? 0 : WIDE.test(character) ? 2 : 1),
    0,
  )

// East Asian letters and emoji. The ranges include a few rare, narrower scripts.
const WIDE = /[\u1100-\u115F\u2E80-\uFFE6\u{1F000}-\u{3FFFD}]/u
