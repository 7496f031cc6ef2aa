/**
 * The interface that the readers of all formats share.
 *
 * @module
 */
import type { Column } from './column.js'
import type { FileFacts, FileProblem, PanelRow } from './panelRow.js'

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
  /** What was found until now. */
  readonly facts: FileFacts
}

/** Facts that a reader is finding. */
export type FactsInProgress = { -readonly [K in keyof FileFacts]: FileFacts[K] }

/** Facts of which none is found yet. */
export const noFacts = (): FactsInProgress => ({
  rows: 0,
  blank: 0,
  digits: false,
  columns: [],
  extraColumns: [],
})

/** Which columns there are, as facts. */
export const columnFacts = (
  columns: Iterable<Column>,
): Pick<FileFacts, 'columns' | 'extraColumns'> => {
  const all = [...columns]
  return {
    columns: all.flatMap((column) =>
      column.about === 'slider'
        ? [column.slider]
        : column.about === 'remark' || column.about === 'extra'
          ? []
          : [column.about],
    ),
    extraColumns: all
      .flatMap((column) => (column.about === 'extra' && column.name !== '' ? [column.key] : []))
      .slice(0, MOST_NAMES),
  }
}

const MOST_NAMES = 1000
