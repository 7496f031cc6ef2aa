/**
 * What a reader of a format is, whichever the format.
 *
 * @module
 */
import type { FileProblem, PanelRow } from './panelRow.js'

/** How to read a file of panels. */
export interface ReadOptions {
  /**
   * Keep a row in which the answer to a slider, a remark or an extra cell is wrong, without that cell; and
   * one with a role that does not exist, as `overig`. The problem is reported all the same. A row in which something else is wrong, such as the moment,
   * is never kept: nobody could say what its answers are about. Default: false.
   */
  readonly keepRows?: boolean | undefined
}

/**
 * A reader that is fed with text and gives what it makes of it. Once done, it makes nothing of what
 * follows.
 */
export interface TextReader {
  readonly feed: (text: string) => Iterable<PanelRow | FileProblem>
  readonly end: () => Iterable<PanelRow | FileProblem>
  readonly isDone: () => boolean
}
