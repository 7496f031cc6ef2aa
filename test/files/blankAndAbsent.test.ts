import { describe, expect, it } from 'vitest'
import { exerciseRecords, readPanels } from '../../src/files/index.js'
import { readTable } from '../../src/files/areas/tableRows.js'

describe('what is not there', () => {
  it('has no key in the records of an exercise', () => {
    const [record] = exerciseRecords({
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: [{ respondent: 'A', role: 'overig', moment: 'huidig', answers: {} }],
    })
    expect(Object.keys(record ?? {})).not.toContain('remarks')
    expect(Object.keys(record ?? {})).not.toContain('round')
    expect(Object.keys(record ?? {})).not.toContain('date')
  })

  it('a row of blanks alone is none, however many fields it has', () => {
    const head =
      'gemeente;positionering intern;proces binnen gemeente;proces met bewoners;bestuur en politiek;communicatie'
    for (const blank of [' ', ' ; \t', ' ; ; ;\u00a0; ; ; ; '])
      expect(readPanels(`${head}\n${blank}\nA;laag;laag;laag;laag;laag\n`)).toMatchObject({
        rows: [{ subject: { name: 'A' } }],
        problems: [],
      })
  })
})

describe('a table whose names mean nothing to us', () => {
  it.each([
    ['a;b;c', ['a', 'b', 'c']],
    ['a,b,c', ['a', 'b', 'c']],
    ['a\tb\tc', ['a', 'b', 'c']],
    ['a,b;c;d', ['a,b', 'c', 'd']],
  ])('%j is parted where it has most names', (head, names) => {
    const read = readTable(`${head}\n1`, () => false)
    expect(read._tag === 'Right' ? read.right.names : read.left).toEqual(names)
  })
})
