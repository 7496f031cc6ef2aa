import type { Subject } from './exercise.js'
import { spelling } from './spelling.js'

/** The names of two subjects that differ in capitals, blanks and signs only. */
export interface SimilarNames {
  readonly input: string
  /** The one that came first. */
  readonly similar: string
}

/**
 * Looks out for subjects whose names differ in capitals, blanks and signs only: perhaps one municipality or case,
 * perhaps two. Of each new name it says which earlier one is like it, if any.
 */
export const similarSubjects = (): ((subject: Subject) => SimilarNames | undefined) => {
  const seen = new Set<string>()
  const first = new Map<string, ReadonlyArray<string>>()
  return (subject) => {
    const names =
      subject.kind === 'gemeente' ? [subject.name] : [subject.name, subject.municipality ?? '']
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
