/**
 * Reading the date of a sitting as people and spreadsheets write it.
 *
 * @module
 */
import { isDay } from '../model/parseExercise.js'

/**
 * A day as `2026-11-26`, from that or from `26-11-2026`, as a Dutch spreadsheet saves it. Nothing for a
 * day that does not exist, or a text in which day and month could be exchanged (`11/26/2026`).
 */
export const readDate = (text: string): string | undefined => {
  const [, day = '', month = '', year = ''] = /^(\d\d?)-(\d\d?)-(\d{4})$/.exec(text.trim()) ?? []
  const date = year === '' ? text.trim() : [year, pad(month), pad(day)].join('-')
  return isDay(date) ? date : undefined
}

const pad = (digits: string): string => digits.padStart(2, '0')
