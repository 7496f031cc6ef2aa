/**
 * A whole table of StatLine, 85163NED of one large municipality: 579 rows. The real file is not part of the
 * project, so an invented one of the same form and size is read here, every cell compared with what it was made
 * of; with `STATLINE_FILE` the real one is read as well.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAreaFigures, type AreaFigures } from '../../../src/files/index.js'

const HEAD = [
  'Perioden',
  'Wijken en buurten',
  'Regiocode (gemeente, wijk, buurt) (code)',
  'Particuliere huishoudens (Aantal)',
  'Opleidingsniveau/Laag/Waarde (%)',
  'Opleidingsniveau/Middelbaar/Waarde (%)',
  'Opleidingsniveau/Hoog/Waarde (%)',
  'SES-WOA/Totaalscore/Gemiddelde score (Getal)',
  'Spreiding/Spreiding totaal/Waarde (Getal)',
]
const DECIMALS = [0, 1, 1, 1, 3, 3]
const DISTRICTS = 99
const SECRET = 90 // rows without any figure but the number of households

interface Row {
  readonly code: string
  readonly name: string
  readonly cells: ReadonlyArray<string>
}

const two = (number: number): string => String(number).padStart(2, '0')

// The municipality, and after each district its neighbourhoods: four or five.
const codes = (): ReadonlyArray<string> => [
  'GM9999',
  ...Array.from({ length: DISTRICTS }, (_, district) => [
    `WK9999${two(district)}`,
    ...Array.from(
      { length: district < 83 ? 5 : 4 },
      (__, place) => `BU9999${two(district)}${two(place)}`,
    ),
  ]).flat(),
]

// Invented (verzonnen), by a rule: figures of all sizes and signs, padded as StatLine pads them.
const invented: ReadonlyArray<Row> = codes().map((code, row) => ({
  code,
  name: row % 50 === 7 ? `Buurt "${row}"; aan 't water` : `Gebied ${row} (verzonnen)`,
  cells: DECIMALS.map((decimals, column) => {
    if (column > 0 && row % 6 === 5 && row / 6 < SECRET) return '.'
    if (column === 2 && row % 97 === 8) return ''
    if (column === 3 && row % 97 === 9) return row % 2 === 0 ? '-99997' : '-99999999'
    const sign = column >= 4 && (row + column) % 3 === 0 ? -1 : 1
    return (((row * 7919 + column * 104_729) % 100_000) * (sign / 10 ** decimals / 10)).toFixed(
      decimals,
    )
  }),
}))

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

const file = (rows: ReadonlyArray<Row>, lineEnd: string): Uint8Array =>
  new TextEncoder().encode(
    `\uFEFF${[
      HEAD,
      ...rows.map(({ code, name, cells }) => [
        '2019',
        name,
        code.padEnd(10),
        ...cells.map((cell) => (cell === '' ? '' : cell.padStart(8))),
      ]),
    ]
      .map((row) => row.map(quoted).join(';'))
      .join(lineEnd)}${lineEnd}`,
  )

const read = (bytes: Uint8Array): AreaFigures => {
  const reading = readAreaFigures(bytes)
  if (reading._tag === 'Left') throw new Error(JSON.stringify(reading.left))
  return reading.right
}

// What a cell of the file must have become.
const meant = (cell: string): number | string =>
  cell === ''
    ? 'blank'
    : cell === '.'
      ? 'unknownOrSecret'
      : ['-99997', '-99999999'].includes(cell)
        ? 'placeholder'
        : Number(cell)

const expectWhole = (figures: AreaFigures, rows: ReadonlyArray<Row>): void => {
  expect([figures.table, figures.problemCount, figures.otherRegions]).toEqual(['statline', 0, 0])
  expect(figures.columns.map(({ column }) => column)).toEqual(HEAD.slice(3))
  expect(figures.areas.map(({ area }) => area)).toEqual(rows.map(({ code }) => code))
  expect(figures.areas.map(({ name }) => name)).toEqual(rows.map(({ name }) => name))
  expect(
    figures.areas.map(({ kenmerken }) => kenmerken.map(({ value, missing }) => value ?? missing)),
  ).toEqual(rows.map(({ cells }) => cells.map(meant)))
  for (const { area, kind, municipality, district, year, kenmerken } of figures.areas) {
    expect(year).toBe(2019)
    expect(municipality.area).toBe(`GM${area.slice(2, 6)}`)
    expect(district?.area).toBe(kind === 'buurt' ? `WK${area.slice(2, 8)}` : undefined)
    for (const kenmerk of kenmerken) {
      expect(kenmerk).toMatchObject({ year: 2019, source: 'CBS StatLine', licence: 'CC BY 4.0' })
    }
  }
}

describe('an invented table of 579 areas, in the form of StatLine', () => {
  it('has the size and the kinds of missing values that it should have', () => {
    expect(invented.length).toBe(579)
    const cells = invented.flatMap(({ cells: all }) => all)
    const count = (reason: string): number => cells.filter((cell) => meant(cell) === reason).length
    expect(count('unknownOrSecret')).toBe(SECRET * 5)
    expect(count('blank')).toBeGreaterThan(3)
    expect(count('placeholder')).toBeGreaterThan(3)
  })

  it.each(['\n', '\r\n'])('is read whole, cell by cell, with lines that end in %j', (lineEnd) => {
    expectWhole(read(file(invented, lineEnd)), invented)
  })
})

// Not in the repository: a run that names it reads it too.
const { STATLINE_FILE } = process.env
const downloaded = STATLINE_FILE === undefined ? [] : [STATLINE_FILE]

describe.each(downloaded)('the real table 85163NED, %s', (path) => {
  it('is read whole, cell by cell', () => {
    const bytes = readFileSync(path)
    const [head = '', ...lines] = bytes
      .toString('utf8')
      .trim()
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
    const cellsOf = (line: string): ReadonlyArray<string> =>
      line
        .slice(1, -1)
        .split('";"')
        .map((cell) => cell.replaceAll('""', '"').trim())
    expect(cellsOf(head)).toEqual(HEAD)
    const rows = lines
      .map(cellsOf)
      .map(([, name = '', code = '', ...cells]) => ({ code, name, cells }))
    expect(rows.length).toBe(579)
    expectWhole(read(bytes), rows)
  })
})
