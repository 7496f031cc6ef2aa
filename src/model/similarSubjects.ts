/**
 * Names that look alike: of municipalities and cases.
 *
 * @module
 */
import type { Subject } from './exercise.js'
import { spelling } from './spelling.js'

/** The names of two subjects that differ only in capitals, blanks and signs. */
export interface SimilarNames {
  readonly input: string
  /** The one that came first. */
  readonly similar: string
}

/** The name of a municipality; of a case its name and that of its municipality, empty if unknown. */
export const namesOf = (subject: Subject): ReadonlyArray<string> =>
  subject.kind === 'gemeente' ? [subject.name] : [subject.name, subject.municipality ?? '']

/**
 * Finds subjects whose names differ only in capitals, blanks and signs: they may be one municipality or
 * case, or two. For each new name it returns the earlier one that is like it, if any.
 */
export const similarSubjects = (): ((subject: Subject) => SimilarNames | undefined) => {
  const seen = new Set<string>()
  const first = new Map<string, ReadonlyArray<string>>()
  return (subject) => {
    const names = namesOf(subject)
    const exact = JSON.stringify(names)
    if (seen.has(exact)) return undefined
    seen.add(exact)
    const spelled = JSON.stringify([subject.kind, ...names.map(spelling)])
    const known = first.get(spelled)
    if (known === undefined) {
      first.set(spelled, names)
      return undefined
    }
    const differing = names.findIndex((name, index) => name !== known[index])
    return { input: String(names[differing]), similar: String(known[differing]) }
  }
}
