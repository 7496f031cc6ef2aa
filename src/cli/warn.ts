/**
 * Problems on the error output.
 *
 * @module
 */
import { wrap } from '../render/text/wrap.js'
import { problemSentence, type Input } from './input.js'
import type { Io } from './io.js'
import type { Words } from './words.js'

const MOST = 20

/** Names problems, at most twenty, and how many more there are. */
export const warnAll = (problems: ReadonlyArray<string>, words: Words, io: Io): void => {
  for (const problem of problems.slice(0, MOST)) {
    io.warn(wrap(`! ${problem}`, io.columns ?? 80, 0, 2).join('\n'))
  }
  if (problems.length > MOST) io.warn(words.moreProblems(problems.length - MOST))
}

/** Names the problems of a file, after the name of the file. */
export const warnOf = ({ path, problems }: Input, words: Words, io: Io): void => {
  if (problems.length === 0) return
  io.warn(words.problemsIn(path))
  warnAll(
    problems.map((problem) => problemSentence(problem, words)),
    words,
    io,
  )
}
