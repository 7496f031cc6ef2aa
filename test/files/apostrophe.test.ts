import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMN_NAMES } from '../../src/files/index.js'
import { guardName, guardText, unguardName, unguardText } from '../../src/files/apostrophe.js'
import { readColumn } from '../../src/files/column.js'
import { texts } from './records.js'

const formats = ['csv', 'json'] as const
const names = fc.oneof(texts, fc.constantFrom(...Object.values(COLUMN_NAMES).flat()))

describe('the guard of texts', () => {
  it('come off again, from any text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...formats), (text, format) => {
        expect(unguardText(guardText(text, format), format)).toBe(text)
        expect(unguardText(guardText(guardText(text, format), format), format)).toBe(
          guardText(text, format),
        )
      }),
      { numRuns: 1000 },
    )
  })
  it('tell different texts apart', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        fc.pre(a !== b)
        expect(guardText(a, 'csv')).not.toBe(guardText(b, 'csv'))
        expect(guardName(a)).not.toBe(guardName(b))
      }),
    )
  })
  it('leave no text that begins a formula, with blanks before it or without', () => {
    const starts = [
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '＝',
      '＋',
      '－',
      '＠',
      '﹦',
      '﹢',
      '﹣',
      '﹫',
    ]
    const blanks = ['', ' ', "'", " '", '\u00a0', "''", '\u3000']
    const unseen = [
      '\u200b',
      '\u00ad',
      '\u2060',
      '\0',
      '\u001b',
      '\u0085',
      '\u200e',
      '\ufeff',
      '\ufe0f',
    ]
    for (const start of starts) {
      for (const before of [...blanks, ...unseen, '\u3164', '\u{e0001}', '\u200b \u00ad']) {
        const text = `${before}${start}1`
        expect(guardText(text, 'csv')).toBe(`'${text}`)
        expect(unguardText(`'${text}`, 'csv')).toBe(text)
      }
    }
  })
  it('are left out where nothing needs them', () => {
    for (const text of ['Nijmegen', "'s-Hertogenbosch", "'t Harde", '1+1', 'a=b', 'laag', '5-6']) {
      for (const format of formats) {
        expect(guardText(text, format)).toBe(text)
        expect(unguardText(text, format)).toBe(text)
      }
    }
    expect(guardText('=1', 'json')).toBe('=1')
    expect(unguardText("'=1", 'json')).toBe("'=1")
  })
  it('keep an empty text apart from a blank cell', () => {
    for (const format of formats) {
      expect(guardText('', format)).toBe("'")
      expect(unguardText("'", format)).toBe('')
    }
  })
})

describe('the guard of names', () => {
  it('makes an extra column of any name, and only where it must', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(readColumn(guardName(name))).toMatchObject({ about: 'extra', key: name })
        if (guardName(name) === name) expect(unguardName(name)).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
    expect(['opmerking', 'gemeente', "'gemeente", "'s", ''].map(guardName)).toEqual([
      'opmerking',
      "'gemeente",
      "''gemeente",
      "'s",
      "'",
    ])
  })
})
