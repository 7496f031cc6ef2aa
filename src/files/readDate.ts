/**
 * Reading dates as people and spreadsheets write them.
 *
 * @module
 */
import { isDay } from '../model/parseExercise.js'

/**
 * Reads a day, written as `2026-11-26` or, as Dutch spreadsheets do, `26-11-2026`. `undefined` for a
 * day that does not exist, and for a notation in which day and month could be swapped (`11/26/2026`).
 */
export const readDate = (text: string): string | undefined => {
  const [, day = '', month = '', year = ''] = /^(\d\d?)-(\d\d?)-(\d{4})$/.exec(text.trim()) ?? []
  const date = year === '' ? text.trim() : [year, pad(month), pad(day)].join('-')
  return isDay(date) ? date : undefined
}

const pad = (digits: string): string => digits.padStart(2, '0')
