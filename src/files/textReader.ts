/**
 * The interface that the readers of all formats share.
 *
 * @module
 */
import type { FileProblem, PanelRow } from './panelRow.js'

/** How to read a file of panels. */
export interface ReadOptions {
  /**
   * Keep a row in which an answer, a remark or an extra cell is wrong, without that cell, and a row
   * with an unknown role as `overig`. The problem is still reported. A row in which anything else is
   * wrong, such as the moment, is never kept, because it is not clear what its answers are about.
   * Default: false.
   */
  readonly keepRows?: boolean | undefined
}

/**
 * A reader that takes text in pieces and returns the rows and problems found. Once done, it ignores
 * further text.
 */
export interface TextReader {
  readonly feed: (text: string) => Iterable<PanelRow | FileProblem>
  readonly end: () => Iterable<PanelRow | FileProblem>
  readonly isDone: () => boolean
}
