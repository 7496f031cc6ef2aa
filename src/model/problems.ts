/**
 * Collecting problems while a document is read: all of them, up to a limit.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import type { DocumentError, Problem } from './documentErrors.js'
import type { Either, NonEmptyArray } from './either.js'
import type { PanelError, PanelErrors } from './errors.js'
import { isNonEmpty } from './nonEmpty.js'

/** The keys and indexes that lead to a part of a document. */
export type Path = Problem['path']

/** The problems found so far. */
export interface Problems {
  readonly add: (path: Path, error: DocumentError) => void
  /** Adds what is wrong with a value per slider; each at the key it is about. */
  readonly addAll: (path: Path, errors: PanelErrors) => void
  /** The value, or what is wrong: `make` is called only when nothing is. */
  readonly orElse: <A>(make: () => A) => Either<NonEmptyArray<Problem>, A>
}

/** The most problems that are listed; what is more is counted in a last one, `tooManyProblems`. */
export const PROBLEM_LIMIT = 100

/** An empty list of problems. */
export const collectProblems = (): Problems => {
  const found: Problem[] = []
  let omitted = 0
  const add: Problems['add'] = (path, error) => {
    if (found.length < PROBLEM_LIMIT) found.push({ path, error })
    else omitted += 1
  }
  return {
    add,
    addAll: (path, errors) => {
      for (const error of errors) add([...path, ...placeOf(error)], error)
    },
    orElse: (make) => {
      if (omitted > 0) found.push({ path: [], error: { code: 'tooManyProblems', omitted } })
      return isNonEmpty(found) ? left(found) : right(make())
    },
  }
}

// An error about a slider or a key has its place there, any other is about the whole.
const placeOf = (error: PanelError): Path => {
  if (error.code === 'unknownSlider') return [error.key]
  return 'slider' in error ? [error.slider] : []
}
