import { expect, it } from 'vitest'
import { toCsv } from '../../src/model/csv.js'

it('CSV has a line feed after each row, quotes where needed, and no formulas', () => {
  expect(toCsv([])).toBe('')
  expect(toCsv([[]])).toBe('\n')
  expect(
    toCsv([
      ['a', 1, -2],
      ['a,b', 'say "x"', 'a\nb', 'a\rb', ' '],
      ['=1', "-'2", '=a,b'],
    ]),
  ).toBe(`a,1,-2\n"a,b","say ""x""","a\nb","a\rb", \n'=1,'-'2,"'=a,b"\n`)
})
