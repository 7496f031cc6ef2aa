/**
 * District needs as CSV: one row for each district, a column for each slider.
 *
 * - A blank cell or a word for "don't know" is a need that is not known.
 * - A row with a problem is reported with its line and left out; the others are kept.
 *
 * Law: reading what was written gives the same districts, when their ids are trimmed.
 *
 * @module
 */
import { isLeft } from 'fp-ts/lib/Either.js'
import { parseAreaCode } from '../../model/areaCode.js'
import type { DistrictNeeds } from '../../model/districtNeeds.js'
import { readPartial } from '../../model/readPositions.js'
import { EXTENDED_SLIDER_IDS } from '../../model/slider.js'
import { saysUnknown } from '../../model/words.js'
import { NEEDS_COLUMNS, writtenSliders } from './districtColumns.js'
import type { TableProblem } from './problem.js'
import { readColumns } from './readColumns.js'
import { writeTable, type TableWriteOptions } from './writeTable.js'

/** The content of a file of needs: the good rows and at most 1,000 problems, in the order of the file. */
export interface DistrictNeedsFile {
  readonly districts: ReadonlyArray<DistrictNeeds>
  readonly problems: ReadonlyArray<TableProblem>
}

/**
 * Reads the needs of districts from a CSV file, given as text or bytes. The columns are those of
 * `NEEDS_COLUMNS`, in any order; only `wijk` is required.
 *
 * Errors are data: `FileError` and `DocumentError`; at most 1,000, then `tooManyProblems`. Never throws
 * because of the content.
 *
 * @example
 * readDistrictNeeds('wijk;Communicatie;Wijkkenmerken\nNoord (verzonnen);hoog;').districts // => [{ id: 'Noord (verzonnen)', needs: { communicatie: 'hoog' } }]
 */
export const readDistrictNeeds = (source: string | Uint8Array): DistrictNeedsFile => {
  const districts: DistrictNeeds[] = []
  const seen = new Set<string>()
  const problems = readColumns(source, NEEDS_COLUMNS, ['id'], (cellAt, line, found, nameOf) => {
    const [id, name, code] = [cellAt('id'), cellAt('name'), cellAt('area')]
    const area = parseAreaCode(code)
    if (id === '')
      found.push({ line, column: nameOf('id'), error: { code: 'blank', key: nameOf('id') } })
    if (seen.has(id)) found.push({ line, error: { code: 'duplicateDistrict', district: id } })
    if (code !== '' && area._tag === 'None') {
      found.push({ line, column: nameOf('area'), error: { code: 'notAnAreaCode', input: code } })
    }
    const answers = EXTENDED_SLIDER_IDS.map((slider) => [slider, cellAt(slider)] as const)
    const known = answers.filter(([, cell]) => cell !== '' && !saysUnknown(cell))
    const needs = readPartial(EXTENDED_SLIDER_IDS, Object.fromEntries(known))
    if (isLeft(needs)) {
      for (const error of needs.left) {
        found.push({ line, ...('slider' in error && { column: nameOf(error.slider) }), error })
      }
    }
    if (found.length > 0 || isLeft(needs)) return
    seen.add(id)
    districts.push({
      id,
      ...(name === '' ? {} : { name }),
      ...(area._tag === 'None' ? {} : { area: area.value }),
      needs: needs.right,
    })
  })
  return { districts, problems }
}

/**
 * Writes the needs of districts as CSV, with the proposed sixth slider if any district has a need on it.
 *
 * @example
 * writeDistrictNeeds([{ id: 'Noord', needs: { communicatie: 'hoog' } }], { delimiter: ',' }) // => 'wijk,Positionering intern,Proces binnen gemeente,Proces met bewoners,Bestuur en politiek,Communicatie\r\nNoord,,,,,hoog\r\n'
 */
export const writeDistrictNeeds = (
  districts: ReadonlyArray<DistrictNeeds>,
  options: TableWriteOptions = {},
): string => {
  const about = (['id', 'name', 'area'] as const).filter(
    (field) => field === 'id' || districts.some((district) => district[field] !== undefined),
  )
  const sliders = writtenSliders(districts.some(({ needs }) => needs.wijkkenmerken !== undefined))
  return writeTable(
    [...about, ...sliders].map((column) => NEEDS_COLUMNS[column][0]),
    districts.map((district) => [
      ...about.map((field) => district[field]),
      ...sliders.map((slider) => district.needs[slider]),
    ]),
    options,
  )
}
