/**
 * `npm run test:misuse`: prints the matrix of wrong values as a table, from the data of its test, and ends with
 * `N passed, N failed`. A wrong value passes when it is refused with a code, or has the answer that the docs name.
 */
import { cellsOf, DOORS, isRight } from './matrix.js'
import { SLIDER_ROWS } from './sliders.js'
import { linesOf, tableOf, totalOf } from './table.js'

let failed = 0
let passed = 0
for (const { door, functions, rows } of DOORS) {
  const cells = cellsOf(functions, rows)
  const table = tableOf(cells)
  console.log(`${door}: ${totalOf(table)}\n`)
  console.log(`${linesOf(table).join('\n')}\n`)
  const wrongs = cells.filter((cell) => !isRight(cell))
  for (const { name, wrong, outcome } of wrongs) console.log(`✗ ${name}, ${wrong}: ${outcome.kind}`)
  passed += cells.length - wrongs.length
  failed += wrongs.length
}
console.log('Five sliders or six, as its own test shows:\n')
for (const takes of new Set(SLIDER_ROWS.map((row) => row.takes))) {
  const names = SLIDER_ROWS.filter((row) => row.takes === takes).map(({ name }) => name)
  console.log(`${takes}: ${[...new Set(names)].sort().join(', ')}\n`)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
