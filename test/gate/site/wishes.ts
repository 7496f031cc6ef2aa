/** The wishes of docs/how-to.md: what somebody wants, in Dutch and English, and the functions for it. */
import { readFileSync } from 'node:fs'
import { root } from '../doors.js'

export interface Wish {
  readonly nl: string
  readonly en: string
  /** Public names. */
  readonly names: ReadonlyArray<string>
  /** The door, by its short name: `core`, `texts`, ... */
  readonly door: string
}

/** Every row of the page, in order; headings of tables and their rules are no rows. */
export const wishes = (): ReadonlyArray<Wish> =>
  readFileSync(`${root}docs/how-to.md`, 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 6 && cells[3]?.startsWith('`'))
    .map(([, nl = '', en = '', names = '', door = '']) => ({
      nl,
      en,
      names: [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
      door,
    }))
