/** The form in which names and words are compared: letters, digits and question marks only, in lower case. */
export const spelling = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+/gu, '')
