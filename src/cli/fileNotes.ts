/**
 * What there is to know of a file that is no problem: what its digits mean, and which columns are not used.
 *
 * @module
 */
import { COLUMN_NAMES } from '../files/index.js'
import { meaningOf, readColumn } from '../files/column.js'
import { EXTENDED_SLIDER_IDS } from '../index.js'
import { keysOf } from '../model/known.js'
import { wrap } from '../render/text/wrap.js'
import { mostAlike } from '../texts/alike.js'
import type { FileFacts } from './fileFacts.js'
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
    ...(facts.extra.length === 0 ? [] : [words.unused(unusedColumns(facts))]),
  ].flatMap((note) => wrap(note, columns, indent))

/** The columns without a meaning. One looks like a known name only if the file has no column of that meaning. */
export const unusedColumns = ({ meanings, extra }: FileFacts): ReadonlyArray<UnusedColumn> => {
  const known = keysOf(COLUMN_NAMES)
    .flatMap((id) => COLUMN_NAMES[id])
    .concat(EXTENDED_SLIDER_IDS.map((id) => `Opmerking ${COLUMN_NAMES[id][0]}`))
    .map((name) => ({ name, of: meaningOf(readColumn(name)) }))
  return extra.map((name) => {
    const like = mostAlike(name, known)
    return like === undefined || meanings.has(like.of) ? { name } : { name, like: like.name }
  })
}
