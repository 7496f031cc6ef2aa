/**
 * A number as a language writes it: whole numbers without decimals, others with two, unless the
 * number of digits is given. Never shows a negative zero.
 */
export const formatNumber = (
  value: number,
  digits: number | undefined,
  marks: { readonly decimal: string; readonly group: string },
): string => {
  const fixed = value.toFixed(digits ?? (Number.isInteger(value) ? 0 : 2))
  const [whole = '', decimals] = fixed.replace(/^-(?=[0.]*$)/, '').split('.')
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${marks.group}`).replace('-', '−')
  return decimals === undefined ? grouped : `${grouped}${marks.decimal}${decimals}`
}
