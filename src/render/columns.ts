/**
 * Columns of a terminal.
 *
 * @module
 */

import { UNSEEN } from './plainText.js'

/** How many columns a text takes: none for marks and joiners, two for wide letters and emoji. */
export const columnsOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) => sum + (UNSEEN.test(character) ? 0 : WIDE.test(character) ? 2 : 1),
    0,
  )

// East Asian letters and emoji, and a few rare scripts between them that are narrower.
const WIDE = /[\u1100-\u115F\u2E80-\uFFE6\u{1F000}-\u{3FFFD}]/u
