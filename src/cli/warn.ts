/**
 * Problems on the error output.
 *
 * @module
 */
import { wrap } from '../render/text/wrap.js'
import type { Io } from './io.js'
import type { Words } from './words.js'

const MOST = 20

/** Says something, in lines that fit the terminal. */
export const say = (text: string, io: Pick<Io, 'columns' | 'warn'>): void => {
  io.warn(wrap(text, io.columns ?? 80).join('\n'))
}

/** Names problems, at most twenty, and how many more there are. */
export const warnAll = (problems: ReadonlyArray<string>, words: Words, io: Io): void => {
  for (const problem of problems.slice(0, MOST)) {
    io.warn(wrap(`! ${problem}`, io.columns ?? 80, 0, 2).join('\n'))
  }
  if (problems.length > MOST) say(words.moreProblems(problems.length - MOST), io)
}
