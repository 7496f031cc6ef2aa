/** A name or word as it is compared: its letters and digits in lower case. A question mark counts. */
export const spelling = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+/gu, '')
