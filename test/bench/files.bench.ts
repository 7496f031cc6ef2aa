/**
 * A CSV of 1,000,000 rows, read as a stream, beside csv-parse's own stream of the same file: fresh
 * processes that take turns, processor time without starting and importing. Aims: at most 0.6 times the
 * time of the parser, in less than 100 MB.
 *
 * What is compared is not one thing. `csv-parse alone` only splits: a list of texts per record, blanks and
 * byte order mark left in. `csv-parse, trimmed and named` makes what a program needs to go on: objects with
 * the names of the columns. `streamPanels` also finds the delimiter, reads every cell and makes the panel.
 */
import { execFileSync } from 'node:child_process'
import { doors, root } from '../gate/doors.js'
import { median } from './measure.js'
import { panelsFile, PANEL_ROWS, writePanelsFile } from './panelsFile.js'

const ROUNDS = 5

const READERS = [
  {
    name: 'csv-parse alone',
    code: `
      import { parse } from 'csv-parse'
      const records = createReadStream(file).pipe(parse({ delimiter: ';', from: 2 }))
      let read = 0
      for await (const record of records) read += record.length > 0 ? 1 : 0`,
  },
  {
    name: 'csv-parse, trimmed and named',
    code: `
      import { parse } from 'csv-parse'
      const records = createReadStream(file).pipe(parse({ delimiter: ';', columns: true, trim: true, bom: true }))
      let read = 0
      for await (const record of records) read += record.rol === '' ? 0 : 1`,
  },
  {
    name: 'streamPanels',
    code: `
      import { streamPanels } from '${doors.find(({ name }) => name === 'files')?.specifier ?? ''}'
      let read = 0
      for await (const outcome of streamPanels(createReadStream(file))) read += 'error' in outcome ? 0 : 1`,
  },
] as const

interface Reading {
  readonly milliseconds: number
  readonly megabytes: number
}

const read = (code: string): Reading => {
  const script = `
    import { createReadStream } from 'node:fs'
    const file = ${JSON.stringify(panelsFile)}
    const start = process.cpuUsage()
    ${code}
    if (read !== ${PANEL_ROWS}) throw new Error('read ' + read + ' rows')
    const { user, system } = process.cpuUsage(start)
    const milliseconds = (user + system) / 1000
    console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }))`
  const node = ['--input-type=module', '-e', script]
  return JSON.parse(execFileSync('node', node, { cwd: root, encoding: 'utf8' })) as Reading
}

export const run = (): void => {
  writePanelsFile()
  const readings = READERS.map((): Reading[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    READERS.forEach(({ code }, index) => readings[index]?.push(read(code)))
  }
  const times = readings.map((list) => median(list.map(({ milliseconds }) => milliseconds)))
  READERS.forEach(({ name }, index) => {
    const [time = NaN, first = NaN] = [times[index], times[0]]
    const peak = Math.max(...(readings[index] ?? []).map(({ megabytes }) => megabytes))
    console.log(
      `  ${(time / 1000).toFixed(2).padStart(6)} s  ${(time / first).toFixed(2).padStart(5)}x  peak ${peak.toFixed(0)} MB  ${name}`,
    )
  })
}
