/**
 * A million panels classified in DuckDB by joining them with the table of all 243 answers, and compared
 * with the library's own answer, panel by panel. The panels are invented.
 *
 *   npm ci && npm start
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { PANEL_COUNT, PROFILE_IDS } from 'schuifoefening'
import { allAnswersCsv, classifyCodes, profilesInMask } from 'schuifoefening/analysis'

const MANY = 1_000_000
const folder = mkdtempSync(join(tmpdir(), 'schuifoefening-'))
const answers = join(folder, 'answers.csv')
writeFileSync(answers, allAnswersCsv())

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
const ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects()

await connection.run(`create table answers as select * from read_csv('${answers}', header = true)`)
// Invented panels: each a code from 0 to 242, the same every time.
await connection.run(`
  create table panels as
  select id, ((id * 7919 + (id // 243) * 31) % ${PANEL_COUNT})::utinyint as code
  from range(${MANY}) as numbers(id)`)

let start = performance.now()
await connection.run(`
  create table classified as
  select id, code, key, nearest, mask::utinyint as mask from panels join answers using (code)`)
const sqlTime = performance.now() - start

// The library's answer to the same panels.
const rows = await connection.runAndReadAll('select code, mask from classified order by id')
const [codeColumn, maskColumn] = rows.getColumns()
const codes = Uint8Array.from(codeColumn)
start = performance.now()
const masks = classifyCodes(codes)
const libraryTime = performance.now() - start
const different = masks.reduce((count, mask, i) => count + (mask === maskColumn[i] ? 0 : 1), 0)

console.log(`${codes.length} panels, ${different} classified otherwise in SQL`)
for (const id of PROFILE_IDS) {
  const [{ found }] = await ask(
    `select count(*)::integer as found from classified where list_contains(string_split(nearest, '|'), '${id}')`,
  )
  const own = masks.reduce((count, mask) => count + (profilesInMask(mask).includes(id) ? 1 : 0), 0)
  console.log(`  ${id}: nearest in ${found} by SQL, in ${own} by the library`)
  if (found !== own) process.exitCode = 1
}
console.error(`join in DuckDB ${sqlTime.toFixed(0)} ms, classifyCodes ${libraryTime.toFixed(0)} ms`)
connection.closeSync()
rmSync(folder, { recursive: true })
if (different > 0 || codes.length !== MANY) process.exitCode = 1
