/**
 * Formulas: which texts a spreadsheet would run when it opens a CSV file.
 *
 * Source: OWASP, CSV Injection; Unicode, Cc, Cf and Default_Ignorable_Code_Point.
 *
 * @module
 */

/**
 * Whether a spreadsheet could take a text for a formula. Blanks, apostrophes and invisible characters
 * at the start are skipped; then it is one if it begins with `=`, `+`, `-` or `@` (of any width), a tab
 * or a line end.
 */
export const startsFormula = (text: string): boolean => FORMULA.test(text)

const FORMULA =
  /^[\s'\p{Cc}\p{Cf}\p{DI}]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/u
