/**
 * What there is to know of a file that is no problem: what its digits mean, and which columns are not used.
 *
 * @module
 */
import { COLUMN_NAMES, type ColumnId, type FileFacts } from '../files/index.js'
import { EXTENDED_SLIDER_IDS } from '../index.js'
import { keysOf } from '../model/known.js'
import { wrap } from '../render/text/wrap.js'
import { mostAlike, type KnownName } from '../texts/alike.js'
import type { UnusedColumn, Words } from './words.js'

/** Lines about a file, if there is anything to say. */
export const fileNotes = (
  facts: FileFacts,
  words: Words,
  columns: number = 80,
  indent: number = 0,
): ReadonlyArray<string> =>
  [
    ...(facts.digits ? [words.digits] : []),
    ...(facts.extraColumns.length === 0 ? [] : [words.unused(unusedColumns(facts))]),
  ].flatMap((note) => wrap(note, columns, indent))

/** The columns without a meaning. One looks like a known name only if the file has no column of that meaning. */
export const unusedColumns = ({
  columns,
  extraColumns,
}: FileFacts): ReadonlyArray<UnusedColumn> => {
  const known: ReadonlyArray<KnownName<ColumnId | undefined>> = [
    ...keysOf(COLUMN_NAMES).flatMap((id) => COLUMN_NAMES[id].map((name) => ({ name, of: id }))),
    ...EXTENDED_SLIDER_IDS.map((id) => ({
      name: `Opmerking ${COLUMN_NAMES[id][0]}`,
      of: undefined,
    })),
  ]
  return extraColumns.map((name) => {
    const like = mostAlike(name, known)
    return like === undefined || columns.some((id) => id === like.of)
      ? { name }
      : { name, like: like.name }
  })
}
