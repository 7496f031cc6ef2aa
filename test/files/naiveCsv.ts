/**
 * An oracle for CSV: one character at a time over the whole text, written without the package and
 * without its parser. Trouble with a quotation mark costs the line on which its record begins.
 */
export type NaiveRecord =
  | { readonly line: number; readonly cells: ReadonlyArray<string> }
  | { readonly line: number; readonly trouble: 'unclosedQuote' | 'misplacedQuote' }

export const naiveRecords = (text: string, delimiter: string): ReadonlyArray<NaiveRecord> => {
  const records: NaiveRecord[] = []
  let place = 0
  let line = 1
  while (place < text.length) {
    const found = recordAt(text, delimiter, place)
    if (typeof found === 'string') {
      records.push({ line, trouble: found })
      place = endOfLine(text, place)
      line += 1
    } else {
      records.push({ line, cells: found.cells })
      line += lineEnds(text.slice(place, found.end))
      place = found.end
    }
  }
  return records
}

interface NaiveReading {
  readonly cells: ReadonlyArray<string>
  readonly end: number
}

const recordAt = (
  text: string,
  delimiter: string,
  start: number,
): NaiveReading | 'unclosedQuote' | 'misplacedQuote' => {
  const cells: string[] = []
  let place = start
  for (;;) {
    while (isBlank(text[place], delimiter)) place += 1
    if (text[place] === '"') {
      let cell = ''
      place += 1
      while (text[place] !== '"' || text[place + 1] === '"') {
        if (place >= text.length) return 'unclosedQuote'
        cell += text[place] ?? ''
        place += text[place] === '"' ? 2 : 1
      }
      place += 1
      while (isBlank(text[place], delimiter)) place += 1
      cells.push(cell.trim() === '' ? '' : cell)
    } else {
      const from = place
      while (place < text.length && text[place] !== delimiter && !isLineEnd(text[place])) {
        if (text[place] === '"') return 'misplacedQuote'
        place += 1
      }
      cells.push(text.slice(from, place).trim())
    }
    if (place < text.length && text[place] !== delimiter && !isLineEnd(text[place])) {
      return 'misplacedQuote'
    }
    if (text[place] !== delimiter) return { cells, end: endOfLine(text, place) }
    place += 1
    if (place >= text.length) return { cells: [...cells, ''], end: place }
  }
}

const isLineEnd = (character: string | undefined): boolean =>
  character === '\n' || character === '\r'

const isBlank = (character: string | undefined, delimiter: string): boolean =>
  character !== undefined &&
  character !== delimiter &&
  !isLineEnd(character) &&
  character.trim() === ''

const endOfLine = (text: string, from: number): number => {
  let place = from
  while (place < text.length && !isLineEnd(text[place])) place += 1
  return place + (text.startsWith('\r\n', place) ? 2 : place < text.length ? 1 : 0)
}

const lineEnds = (text: string): number => text.split(/\r\n|\n|\r/).length - 1
