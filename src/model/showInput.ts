/**
 * Input as it can be shown in a sentence of plain text. Characters that cannot be seen, or that change
 * how their neighbours are shown (control characters, text direction, zero width, line and paragraph
 * separators, halves of a pair), become `�`; what is longer than the limit ends in `…`.
 *
 * Plain text, not HTML: whoever puts it in a page escapes it, as any other text.
 */
export const showInput = (input: string, limit: number): string => {
  const characters = Array.from(input.slice(0, 2 * limit + 2)) // a character is at most two units
  const shown = characters.slice(0, limit).join('').replace(UNSEEN, '�')
  return characters.length > limit ? `${shown}…` : shown
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu
