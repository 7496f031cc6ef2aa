/**
 * A workshop as text, for this browser to keep: versioned, and read as carefully as a file from
 * elsewhere, because another version of this page or another program may have written it.
 *
 * Law: `readStored(storedText(workshop))` is the workshop.
 */
import { REASON_IDS, type ReasonId } from 'schuifoefening'
import { ExerciseSchema, schemaProblems } from 'schuifoefening/schema'
import { describeError } from 'schuifoefening/texts'
import type { Tongue } from './words.js'
import { LANGUAGES, withTrio, type Workshop } from './workshop.js'

const VERSION = 1

export const storedText = ({ language, reason, exercise }: Workshop): string =>
  JSON.stringify({ version: VERSION, language, reason: reason ?? null, exercise })

/** The workshop, or sentences that say why there is none. */
export type Reading =
  | { readonly workshop: Workshop }
  | { readonly problems: readonly [string, ...ReadonlyArray<string>] }

export const readStored = (text: string, { texts, words }: Tongue): Reading => {
  const stored = parseObject(text)
  if (stored === undefined) return { problems: [words.notOurs] }
  if (stored['version'] !== VERSION) return { problems: [words.otherVersion] }
  const language = LANGUAGES.find((known) => known === stored['language'])
  const reason = readReason(stored['reason'])
  if (language === undefined || reason === 'unreadable') return { problems: [words.notOurs] }
  const exercise = ExerciseSchema.safeParse(stored['exercise'])
  if (!exercise.success) {
    const [first, ...rest] = schemaProblems(exercise.error).map(({ error }) =>
      describeError(error, texts),
    )
    return { problems: [first ?? words.notOurs, ...rest] }
  }
  return { workshop: { language, reason, exercise: withTrio(exercise.data) } }
}

const readReason = (input: unknown): ReasonId | undefined | 'unreadable' =>
  input === null ? undefined : (REASON_IDS.find((id) => id === input) ?? 'unreadable')

const parseObject = (text: string): { readonly [key: string]: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
