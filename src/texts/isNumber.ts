/** Whether a text is a number, as in a file with codes for positions. */
export const isNumber = (text: string): boolean => /^-?\d+(?:[.,]\d+)?$/.test(text)
