/**
 * Reading the date of a sitting as people and spreadsheets write it.
 *
 * @module
 */

/**
 * A day as `2026-11-26`, from that or from `26-11-2026`, as a Dutch spreadsheet saves it. Nothing for a
 * day that does not exist, or a text in which day and month could be exchanged (`11/26/2026`).
 */
export const readDate = (text: string): string | undefined => {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?)-(\d\d?)-(\d{4}))$/.exec(text.trim())
  if (match === null) return undefined
  const [, year = match[6] ?? '', month = match[5] ?? '', day = match[4] ?? ''] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? undefined : date
}
