/**
 * A table of 14,500 areas with 100 columns of figures, read beside the same text split into rows of
 * cells and nothing done with them: fresh processes that take turns, by the time of their processors.
 * The source is run, since the splitter has no entry point.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { root } from '../gate/doors.js'
import { median } from './measure.js'

const AREAS = 14_500
const FIGURES = 100
const ROUNDS = 3

const folder = `${root}out/bench`
const file = `${folder}/areas.csv`

// Invented figures in the form of Kerncijfers wijken en buurten; one in ten is missing.
const writeFile = (): void => {
  mkdirSync(folder, { recursive: true })
  const names = Array.from({ length: FIGURES }, (_, index) => `a_${index}`)
  const lines = Array.from({ length: AREAS }, (_, area) => {
    const cells = names.map((_, column) =>
      (area + column) % 10 === 0 ? '.' : `${(area * 7 + column * 13) % 5000},${column % 10}`,
    )
    const code = `BU${String(area).padStart(8, '0')}`
    return [code, `Buurt ${area} (verzonnen)`, 'Voorbeeldstad', 'Buurt', '1', ...cells].join(';')
  })
  const head = ['gwb_code_10', 'regio', 'gm_naam', 'recs', 'ind_wbi', ...names].join(';')
  writeFileSync(file, [head, ...lines, ''].join('\n'))
}

const READERS = [
  {
    name: 'rows of cells alone, let go',
    code: `
      const { readTable } = await import('${root}src/files/areas/tableRows.ts')
      start = process.cpuUsage()
      const table = readTable(readFileSync(file), () => false)
      for (const row of table.right.rows()) read += row.cells.length === ${FIGURES + 5} ? 1 : 0`,
  },
  {
    name: 'rows of cells alone, kept',
    code: `
      const { readTable } = await import('${root}src/files/areas/tableRows.ts')
      start = process.cpuUsage()
      const rows = [...readTable(readFileSync(file), () => false).right.rows()]
      read = rows.length`,
  },
  {
    name: 'readAreaFigures, every column',
    code: `
      const { readAreaFigures } = await import('${root}src/files/areas/readAreaFigures.ts')
      start = process.cpuUsage()
      const figures = readAreaFigures(readFileSync(file), { year: 2025 })
      read = figures.right.areas.filter((area) => area.kenmerken.length === ${FIGURES}).length`,
  },
  {
    name: 'readAreaFigures, ten chosen columns',
    code: `
      const { readAreaFigures } = await import('${root}src/files/areas/readAreaFigures.ts')
      start = process.cpuUsage()
      const chosen = Array.from({ length: 10 }, (_, index) => 'a_' + index)
      const figures = readAreaFigures(readFileSync(file), { year: 2025, columns: { figures: chosen } })
      read = figures.right.areas.filter((area) => area.kenmerken.length === 10).length`,
  },
] as const

interface Reading {
  readonly milliseconds: number
  readonly megabytes: number
}

const read = (code: string): Reading => {
  const script = `
    import { readFileSync } from 'node:fs'
    const file = ${JSON.stringify(file)}
    let start
    let read = 0
    ${code}
    const { user, system } = process.cpuUsage(start)
    const milliseconds = (user + system) / 1000
    if (read !== ${AREAS}) throw new Error('read ' + read + ' areas')
    console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }))`
  const node = ['--import', 'tsx', '--input-type=module', '-e', script]
  return JSON.parse(execFileSync('node', node, { cwd: root, encoding: 'utf8' })) as Reading
}

export const run = (): void => {
  writeFile()
  const readings = READERS.map((): Reading[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    READERS.forEach(({ code }, index) => readings[index]?.push(read(code)))
  }
  const times = readings.map((list) => median(list.map(({ milliseconds }) => milliseconds)))
  const peaks = readings.map((list) => median(list.map(({ megabytes }) => megabytes)))
  READERS.forEach(({ name }, index) => {
    const [time = NaN, first = NaN] = [times[index], times[0]]
    const [peak = NaN, least = NaN] = [peaks[index], peaks[0]]
    console.log(
      `  ${(time / 1000).toFixed(2).padStart(6)} s  ${(time / first).toFixed(2).padStart(5)}x  peak ${peak.toFixed(0)} MB  ${(peak / least).toFixed(2).padStart(5)}x  ${name}`,
    )
  })
}
