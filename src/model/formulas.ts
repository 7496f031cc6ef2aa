/**
 * Formulas: which texts a spreadsheet would run when it opens a CSV.
 *
 * Law: no text that `startsFormula` refuses begins, after characters that are not seen, with one that
 * starts a formula. The characters are listed one by one and not by Unicode property, so that what one
 * runtime writes another reads.
 *
 * Source: OWASP, CSV Injection; Unicode, Default_Ignorable_Code_Point, White_Space, Cc and Cf.
 *
 * @module
 */

/** Whether a spreadsheet could take a text for a formula. */
export const startsFormula = (text: string): boolean => FORMULA.test(text)

// Apostrophes and what is not seen: controls, blanks, soft hyphens, zero widths, directions, fillers,
// variation selectors, tags, halves of pairs.
const UNSEEN =
  "'\\0-\\x20\\x7F-\\xA0\\xAD\\u034F\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u115F\\u1160\\u1680" +
  '\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\u3164\\uD800-\\uDFFF' +
  '\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{110BD}\\u{110CD}\\u{13430}-\\u{1343F}\\u{1BCA0}-\\u{1BCA3}' +
  '\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}'

// Tab and line ends; = + - @, full width and small.
const STARTS = '\\t\\r\\n=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B'

const FORMULA = /*#__PURE__*/ new RegExp(`^[${UNSEEN}]*[${STARTS}]`, 'u')
