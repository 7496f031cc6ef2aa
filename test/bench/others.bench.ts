/**
 * A CSV of 1,000,000 rows counted by panel, by this package and by other programs that are installed: R
 * (base and data.table), NumPy and DuckDB. They take turns; each has to find the same numbers. The others
 * check nothing: they read words and leave out what is none of the three positions.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { doors, root } from '../gate/doors.js'
import { median } from './measure.js'
import { panelsFile, writePanelsFile } from './panelsFile.js'

const ROUNDS = 3
const door = (name: string): string => doors.find((own) => own.name === name)?.specifier ?? ''

interface Program {
  readonly name: string
  readonly command: string
  readonly code: string
  readonly isThere: () => boolean
}

const tried = (command: string, ...rest: string[]): boolean => {
  try {
    execFileSync(command, rest, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const PROGRAMS: ReadonlyArray<Program> = [
  {
    name: 'streamPanels, every cell checked',
    command: 'node',
    code: `
      import { createReadStream } from 'node:fs'
      import { isComplete, panelCode } from '${door('core')}'
      import { streamPanels } from '${door('files')}'
      const counts = new Uint32Array(243)
      for await (const outcome of streamPanels(createReadStream(process.env.PANELS)))
        if (!('error' in outcome) && isComplete(outcome.panel)) counts[panelCode(outcome.panel)]++
      console.log(counts.join())`,
    isThere: () => existsSync(`${root}dist/index.js`),
  },
  {
    name: 'R, base',
    command: 'Rscript',
    code: `
      d <- read.csv(Sys.getenv("PANELS"), sep = ";", colClasses = "character", encoding = "UTF-8")
      r <- sapply(d[5:9], match, c("laag", "midden", "hoog")) - 1
      r <- r[stats::complete.cases(r), ]
      cat(paste(tabulate(r %*% 3^(4:0) + 1, 243), collapse = ","))`,
    isThere: () => tried('Rscript', '--version'),
  },
  {
    name: 'R, data.table',
    command: 'Rscript',
    code: `
      library(data.table)
      d <- fread(Sys.getenv("PANELS"), sep = ";", colClasses = "character", encoding = "UTF-8")
      r <- sapply(d[, 5:9], match, c("laag", "midden", "hoog")) - 1
      r <- r[stats::complete.cases(r), ]
      cat(paste(tabulate(r %*% 3^(4:0) + 1, 243), collapse = ","))`,
    isThere: () => tried('Rscript', '-e', 'library(data.table)'),
  },
  {
    name: 'NumPy',
    command: '/usr/bin/python3',
    code: `
import os, numpy as np
words = np.loadtxt(os.environ["PANELS"], dtype=str, delimiter=";", skiprows=1, usecols=range(4, 9), encoding="utf-8")
ranks = np.full(words.shape, -1)
for rank, word in enumerate(["laag", "midden", "hoog"]): ranks[words == word] = rank
ranks = ranks[(ranks >= 0).all(axis=1)]
print(",".join(map(str, np.bincount(ranks @ 3 ** np.arange(4, -1, -1), minlength=243))))`,
    isThere: () => tried('/usr/bin/python3', '-c', 'import numpy'),
  },
  {
    name: 'DuckDB',
    command: 'node',
    code: `
      import { createRequire } from 'node:module'
      const { DuckDBInstance } = createRequire(process.cwd() + '/examples/duckdb/')('@duckdb/node-api')
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      const rank = (column) => "case \\"" + column + "\\" when 'laag' then 0 when 'midden' then 1 when 'hoog' then 2 end"
      const columns = ['Positionering intern', 'Proces binnen gemeente', 'Proces met bewoners', 'Bestuur en politiek', 'Communicatie']
      const code = columns.map((column, index) => rank(column) + ' * ' + 3 ** (4 - index)).join(' + ')
      const rows = (await connection.runAndReadAll("select " + code + " as code, count(*)::integer as count from read_csv('" + process.env.PANELS + "', delim = ';', header = true) where code is not null group by 1")).getRowObjects()
      const counts = new Uint32Array(243)
      for (const { code, count } of rows) counts[code] = count
      console.log(counts.join())`,
    isThere: () => existsSync(`${root}examples/duckdb/node_modules/@duckdb/node-api`),
  },
]

const seconds = (
  { name, command, code }: Program,
  expected: string | undefined,
): [number, string] => {
  const node = ['--input-type=module', '-e', code]
  const rest = command === 'node' ? node : command === 'Rscript' ? ['-e', code] : ['-c', code]
  const start = performance.now()
  const counts = execFileSync(command, rest, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PANELS: panelsFile },
    maxBuffer: 1 << 24,
  }).trim()
  const taken = (performance.now() - start) / 1000
  if (expected !== undefined && counts !== expected) throw new Error(`${name} counts otherwise.`)
  return [taken, counts]
}

export const run = (): void => {
  writePanelsFile()
  const there = PROGRAMS.filter(({ isThere }) => isThere())
  for (const { name } of PROGRAMS.filter((program) => !there.includes(program))) {
    console.log(`  not installed here: ${name}`)
  }
  const times = there.map((): number[] => [])
  let expected: string | undefined
  for (let round = 0; round < ROUNDS; round++) {
    there.forEach((program, index) => {
      const [taken, counts] = seconds(program, expected)
      expected = counts
      times[index]?.push(taken)
    })
  }
  const own = median(times[0] ?? [])
  there.forEach(({ name }, index) => {
    const time = median(times[index] ?? [])
    console.log(
      `  ${time.toFixed(2).padStart(6)} s  ${(own / time).toFixed(2).padStart(5)} ours / theirs  ${name}`,
    )
  })
}
