/** Tables of a Markdown page, as rows of cells by the name of their column, without code marks. */

export interface Row {
  readonly [column: string]: string
}

/** The rows of every table whose first column has the given name. */
export const rowsOf = (page: string, firstColumn: string): ReadonlyArray<Row> =>
  tablesOf(page).flatMap(([names = [], , ...rows]) =>
    names[0] === firstColumn
      ? rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])))
      : [],
  )

type Table = ReadonlyArray<ReadonlyArray<string>>

const tablesOf = (page: string): ReadonlyArray<Table> =>
  page
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 2)
    .map((lines) => lines.map(cellsOf))

const cellsOf = (line: string): ReadonlyArray<string> =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim().replaceAll('`', ''))
