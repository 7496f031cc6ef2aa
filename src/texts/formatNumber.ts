/**
 * Formats a number for a language: whole numbers without decimals, others with two, unless `digits` is
 * given. Never shows a negative zero.
 */
export const formatNumber = (
  value: number,
  digits: number | undefined,
  marks: { readonly decimal: string; readonly group: string },
): string => {
  const fixed = Math.abs(value).toFixed(digits ?? (Number.isInteger(value) ? 0 : 2))
  const [whole = '', decimals] = fixed.split('.')
  const sign = value < 0 && Number(fixed) !== 0 ? '−' : ''
  const grouped = sign + (Number.isFinite(value) ? inThrees(whole, marks.group) : whole)
  return decimals === undefined ? grouped : `${grouped}${marks.decimal}${decimals}`
}

const inThrees = (digits: string, mark: string): string =>
  digits.length > 3 ? `${inThrees(digits.slice(0, -3), mark)}${mark}${digits.slice(-3)}` : digits
