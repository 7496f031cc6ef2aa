/**
 * Makes input safe to show in a sentence of plain text. Characters that are invisible or change how
 * their neighbours are shown (control characters, text direction, zero width, line and paragraph
 * separators, lone surrogates) become `�`; text beyond the limit is cut off with `…`.
 *
 * This is plain text, not HTML: escape it before you put it in a page.
 */
export const showInput = (input: string, limit: number): string => {
  const characters = Array.from(input.slice(0, 2 * limit + 2)) // a character is at most two units
  const shown = characters.slice(0, limit).join('').replace(UNSEEN, '�')
  return characters.length > limit ? `${shown}…` : shown
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu
