/** A CSV of a million rows of invented panels, for benchmarks. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { root } from '../gate/doors.js'

/** How many rows it has. */
export const PANEL_ROWS = 1_000_000

const folder = `${root}out/bench`

/** Where the rows are written. */
export const panelsFile = `${folder}/panels.csv`

/** Writes them: invented answers, some of them unknown or left out, about a hundred places. */
export const writePanelsFile = (): void => {
  mkdirSync(folder, { recursive: true })
  const cells = ['laag', 'midden', 'hoog', 'onbekend', '']
  const output = openSync(panelsFile, 'w')
  writeSync(
    output,
    'gemeente;respondent;rol;moment;Positionering intern;Proces binnen gemeente;Proces met bewoners;Bestuur en politiek;Communicatie\n',
  )
  for (let first = 0; first < PANEL_ROWS; first += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, index) => {
      const row = first + index
      const answers = [1, 5, 25, 125, 625].map((step) => cells[Math.floor(row / step) % 5])
      return `Plaats ${row % 100} (verzonnen);P${row};wijkambtenaar;huidig;${answers.join(';')}\n`
    })
    writeSync(output, lines.join(''))
  }
  closeSync(output)
}
