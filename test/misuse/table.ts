/** The matrix as a table: per function how many wrong values, refusals and documented answers. */
import type { Cell } from './matrix.js'

export interface TableRow {
  readonly name: string
  readonly wrong: number
  /** How often each code refused. */
  readonly refused: { readonly [code: string]: number }
  /** Wrong values that have an answer, by their labels. */
  readonly answered: ReadonlyArray<string>
}

export const tableOf = (cells: ReadonlyArray<Cell>): ReadonlyArray<TableRow> =>
  Array.from(new Set(cells.map(({ name }) => name)), (name): TableRow => {
    const own = cells.filter((cell) => cell.name === name)
    const refused: { [code: string]: number } = {}
    for (const { outcome } of own) {
      if (outcome.kind === 'refused') refused[outcome.code] = (refused[outcome.code] ?? 0) + 1
    }
    return {
      name,
      wrong: own.length,
      refused,
      answered: own.flatMap(({ outcome, wrong }) => (outcome.kind === 'answered' ? [wrong] : [])),
    }
  })

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((a, b) => a + b, 0)

const refusals = ({ refused }: TableRow): number => sum(Object.values(refused))

/** One line for a table. */
export const totalOf = (table: ReadonlyArray<TableRow>): string =>
  `${table.length} functions that take something, ${sum(table.map(({ wrong }) => wrong))} wrong values, ` +
  `${sum(table.map(refusals))} refused with a code, ` +
  `${sum(table.map(({ answered }) => answered.length))} with an answer that is documented`

/** The lines of a table. */
export const linesOf = (table: ReadonlyArray<TableRow>): ReadonlyArray<string> => [
  `${'function'.padEnd(30)} ${'wrong'.padStart(6)} ${'refused'.padStart(8)} ${'answered'.padStart(9)}  codes`,
  ...table.map((row) => {
    const codes = Object.entries(row.refused).map(([code, times]) => `${code} ${times}`)
    const numbers = [
      String(row.wrong).padStart(6),
      String(refusals(row)).padStart(8),
      String(row.answered.length).padStart(9),
    ]
    return `${row.name.padEnd(30)} ${numbers.join(' ')}  ${codes.join(', ')}`
  }),
]
