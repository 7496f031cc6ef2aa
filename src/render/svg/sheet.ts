/**
 * The sheet of a picture: its edges and letter sizes for a given width.
 *
 * @module
 */

import { assertNumber } from '../../model/misuse.js'

/** What a picture is drawn on: its edges and letter sizes. `unit` is 1 for letters of 14 pixels. */
export interface Sheet {
  readonly width: number
  readonly left: number
  readonly right: number
  /** From left to right. */
  readonly inner: number
  readonly size: number
  readonly small: number
  readonly unit: number
  /** Whether there is no room for labels and words beside a drawing. */
  readonly narrow: boolean
}

/**
 * The sheet for a width. Letters grow with it, from 13 pixels on a phone to 28 on a wall, where people sit farther
 * away. Throws `invalidOptions` for a width that is not a number.
 */
export const sheetOf = (wanted: number = USUAL): Sheet => {
  assertNumber('width', wanted)
  const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)))
  const margin = width < NARROW ? 12 : Math.round(width / 32)
  const share = (from: number): number => Math.min(1, Math.max(0, (width - from) / (WALL - from)))
  const size = 13 + 9 * share(480) + 6 * share(960)
  return {
    width,
    left: margin,
    right: width - margin,
    inner: width - 2 * margin,
    size,
    small: Math.max(12, size * 0.86),
    unit: size / 14,
    narrow: width < NARROW,
  }
}

const NARROWEST = 240
const NARROW = 640
const USUAL = 760
const WALL = 1920
const WIDEST = 4000
