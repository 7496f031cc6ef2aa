/**
 * Keeping a workshop in this browser. What is kept and cannot be read is never overwritten: until people
 * set it aside, what they fill in stays in memory and the page says so. The same where the browser
 * refuses or is full.
 */
import { readStored, storedText, type Reading } from './stored.js'
import type { Workshop } from './workshop.js'

export const KEY = 'schuifoefening'

/** Whether the browser keeps it, and if not, why. */
export type Keeping = 'kept' | 'unreadable' | 'full'

export interface Store {
  /** The workshop to go on with: what is kept now, also by another tab; else the one given. */
  readonly latest: (workshop: Workshop) => Workshop
  readonly keep: (workshop: Workshop) => void
  readonly keeping: () => Keeping
  /** The text that cannot be read. */
  readonly unreadable: () => { readonly text: string; readonly why: Refusal } | undefined
  /** Moves what cannot be read to a key of its own; whether that worked. */
  readonly setAside: () => boolean
  /** Calls back when another tab kept something. */
  readonly onElsewhere: (listen: () => void) => void
}

export type Refusal = Extract<Reading, { readonly refused: unknown }>['refused']

export const openStore = (): Store => {
  let seen: string | undefined
  let keeping: Keeping = 'kept'
  let refusal: { readonly text: string; readonly why: Refusal } | undefined

  // What is kept, if it is other than what this tab last saw.
  const look = (): Workshop | undefined => {
    const text = read(KEY)
    if (text === undefined || text === seen) return undefined
    const reading = readSafely(text)
    if ('workshop' in reading) {
      seen = text
      refusal = undefined
      if (keeping === 'unreadable') keeping = 'kept'
      return reading.workshop
    }
    keeping = 'unreadable'
    refusal = { text, why: reading.refused }
    return undefined
  }

  return {
    latest: (workshop) => look() ?? workshop,
    keep: (workshop) => {
      look()
      if (keeping === 'unreadable') return
      const text = storedText(workshop)
      if (write(KEY, text)) {
        seen = text
        keeping = 'kept'
      } else keeping = 'full'
    },
    keeping: () => keeping,
    unreadable: () => refusal,
    setAside: () => {
      if (refusal === undefined) return true
      if (!write(freeKey(1), refusal.text)) return false
      remove(KEY)
      refusal = undefined
      seen = undefined
      keeping = 'kept'
      return true
    },
    onElsewhere: (listen) =>
      window.addEventListener('storage', ({ key }) => {
        if (key === KEY) listen()
      }),
  }
}

const readSafely = (text: string): Reading => {
  try {
    return readStored(text)
  } catch {
    return { refused: 'notOurs' } // whatever it is, the page starts
  }
}

const read = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

const write = (key: string, text: string): boolean => {
  try {
    localStorage.setItem(key, text)
    return localStorage.getItem(key) === text
  } catch {
    return false
  }
}

const remove = (key: string): void => {
  try {
    localStorage.removeItem(key)
  } catch {
    // it stays where it is
  }
}

const freeKey = (number: number): string =>
  read(`${KEY}-opzij-${number}`) === undefined ? `${KEY}-opzij-${number}` : freeKey(number + 1)
