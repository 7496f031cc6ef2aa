/**
 * Keeping a workshop in this browser. What is kept and cannot be read is not overwritten: until the
 * people choose to set it aside, under another key, nothing new is kept.
 */
export const KEY = 'schuifoefening'

/** What was kept; `undefined` when there is nothing, or when this browser does not let a page look. */
export const kept = (): string | undefined => {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

/** Whether it could be kept: a browser can refuse, or be full. */
export const keep = (text: string): boolean => {
  try {
    localStorage.setItem(KEY, text)
    return true
  } catch {
    return false
  }
}

/** Moves what was kept to a key of its own, the first that is free; whether that worked. */
export const setAside = (): boolean => {
  try {
    const text = localStorage.getItem(KEY)
    if (text === null) return true
    localStorage.setItem(freeKey(1), text)
    localStorage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}

/** Calls back when another tab of this browser keeps something. */
export const onKeptElsewhere = (listen: (text: string) => void): void =>
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) listen(newValue)
  })

const freeKey = (number: number): string => {
  const key = `${KEY}-opzij-${number}`
  return localStorage.getItem(key) === null ? key : freeKey(number + 1)
}
