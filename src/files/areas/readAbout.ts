/**
 * Which area and year a row of a table is about.
 *
 * @module
 */
import { areaKind, municipalityOf, parseAreaCode } from '../../model/areaCode.js'
import { isDamaged } from '../problems.js'
import type { AreaChange, AreaFigure } from './areaFigures.js'
import type { Plan } from './planReading.js'
import type { TableProblem } from './problem.js'
import { cellOf, type TableRow } from './tableRows.js'

/** The area and year that a row is about. */
export type About = Omit<AreaFigure, 'kenmerken' | 'line'>

/** Finds the area and year that a row is about, if any; problems are reported. */
export const readAbout = (
  row: TableRow,
  plan: Plan,
  given: number | undefined,
  report: (problem: TableProblem) => void,
): About | 'otherRegion' | undefined => {
  const { line } = row
  const cellAt = (index: number | undefined): string => cellOf(row, index).trim()
  const code = codeOf(cellAt(plan.code), cellAt(plan.digits), cellAt(plan.kind))
  const area = parseAreaCode(code)
  if (area._tag === 'None') {
    if (OTHER_REGION.test(code)) return 'otherRegion'
    report({ line, error: { code: 'notAnAreaCode', input: code } })
    return undefined
  }
  const year = plan.year === undefined ? given : yearIn(cellAt(plan.year))
  if (year === undefined) {
    report({ line, error: { code: 'missingYear' } })
    return undefined
  }
  const [name, municipality] = [cellAt(plan.name), cellAt(plan.municipality)]
  if (isDamaged(name) || isDamaged(municipality)) report({ line, error: { code: 'wrongEncoding' } })
  const change = CHANGES.get(cellAt(plan.change))
  return {
    area: area.value,
    kind: areaKind(area.value),
    ...(name === '' ? {} : { name }),
    municipality: {
      area: municipalityOf(area.value),
      ...(municipality === '' ? {} : { name: municipality }),
    },
    year,
    ...(change === undefined ? {} : { change }),
  }
}

// Tables of CBS also have rows for the country and other divisions.
const OTHER_REGION = /^(?:NL|LD|PV|CR|COROP|GA|RE|ZK|VR|AM|GG|JZ|PO|RP|SK)\d{2}$/

const CHANGES: ReadonlyMap<string, AreaChange> = /*#__PURE__*/ new Map([
  ['1', 'comparable'],
  ['2', 'recoded'],
  ['3', 'redrawn'],
])

const KINDS: {
  readonly [kind: string]: { readonly start: string; readonly length: number } | undefined
} = {
  gemeente: { start: 'GM', length: 4 },
  wijk: { start: 'WK', length: 6 },
  buurt: { start: 'BU', length: 8 },
}

// Codes that lost leading zeros in a spreadsheet get them back; a code with letters is unchanged.
const codeOf = (code: string, digits: string, kind: string): string => {
  if (code !== '' || digits === '') return code
  const known = Object.hasOwn(KINDS, kind.toLowerCase()) ? KINDS[kind.toLowerCase()] : undefined
  if (known === undefined)
    return kind.toLowerCase() === 'land' ? 'NL00' : `${kind} ${digits}`.trim()
  return /^\d+$/.test(digits) ? known.start + digits.padStart(known.length, '0') : digits
}

// "2023", and "2023*" or "2023**" for provisional figures, but not a quarter of a year.
const yearIn = (text: string): number | undefined =>
  /^\d{4}\*{0,2}$/.test(text) ? Number(text.slice(0, 4)) : undefined
