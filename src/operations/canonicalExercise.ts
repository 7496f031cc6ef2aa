/**
 * A fixed order for the sheets of an exercise, so that equal exercises give equal JSON.
 *
 * @module
 */
import { MOMENTS, ROLES, ROUNDS, type Sheet } from '../model/exercise.js'

/** The key of a sheet: an exercise has at most one sheet for each. */
export type SheetKey = Pick<Sheet, 'respondent' | 'role' | 'moment' | 'round'>

/** The key of a sheet as one text: equal keys give equal texts. */
export const textOfKey = ({ respondent, role, moment, round }: SheetKey): string =>
  JSON.stringify([respondent, role, moment, round])

/** By moment, round (none before `voor` before `na`), respondent in code-unit order, and role. */
export const compareSheets = (a: SheetKey, b: SheetKey): number =>
  MOMENTS.indexOf(a.moment) - MOMENTS.indexOf(b.moment) ||
  roundIndex(a) - roundIndex(b) ||
  compareCodeUnits(a.respondent, b.respondent) ||
  ROLES.indexOf(a.role) - ROLES.indexOf(b.role)

/** The order of texts by their code units, which is the same on every machine. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const roundIndex = ({ round }: SheetKey): number => ROUND_ORDER.indexOf(round)

const ROUND_ORDER: ReadonlyArray<SheetKey['round']> = ROUNDS // no round is at -1
