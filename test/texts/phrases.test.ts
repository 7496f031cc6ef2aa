import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en, nl, type PhraseTexts } from '../../src/texts/index.js'

type Calls = {
  readonly [P in keyof PhraseTexts]: ReadonlyArray<
    readonly [Parameters<PhraseTexts[P]>, dutch: string, english: string]
  >
}

const calls: Calls = {
  number: [
    [[0], '0', '0'],
    [[-0.001], '0,00', '0.00'],
    [[0.5], '0,50', '0.50'],
    [[0.456, 1], '0,5', '0.5'],
    [[999], '999', '999'],
    [[5040], '5.040', '5,040'],
    [[-5040.25], '−5.040,25', '−5,040.25'],
    [[1234567], '1.234.567', '1,234,567'],
    [[Number.NaN], 'NaN', 'NaN'],
    [[-Infinity], '−Infinity', '−Infinity'],
  ],
  percent: [
    [[0], '0%', '0%'],
    [[0.456], '46%', '46%'],
    [[12.5], '1.250%', '1,250%'],
  ],
  list: [
    [[[]], '', ''],
    [[['a']], 'a', 'a'],
    [[['a', 'b']], 'a en b', 'a and b'],
    [[['a', 'b', 'c']], 'a, b en c', 'a, b and c'],
  ],
  sliderAt: [[['Communicatie', 'laag'], 'Communicatie: laag', 'Communicatie: laag']],
  move: [[['C', 'laag', 'hoog'], 'C: van laag naar hoog', 'C: from laag to hoog']],
  panelOf: [[['Nijmegen'], 'Mengpaneel van Nijmegen', 'Mixing panel of Nijmegen']],
  closestTo: [
    [[['A', 'B']], 'Het dichtst bij: A en B.', 'Closest to: A and B.'],
    [
      [[nl.profiles.participatief.label, 'De Kern', 'Dennendal']],
      'Het dichtst bij: de participatieve gemeente, de Kern en Dennendal.',
      'Closest to: De participatieve gemeente, De Kern and Dennendal.',
    ],
    [
      [[en.profiles.participatief.label, 'An A', 'Theo']],
      'Het dichtst bij: The participative municipality, An A en Theo.',
      'Closest to: the participative municipality, an A and Theo.',
    ],
  ],
  readings: [
    [
      [18, 24],
      'het dichtst bij in 18 van de 24 manieren om de publicatie te lezen',
      'closest in 18 of the 24 ways of reading the publication',
    ],
    [[1, 1], 'het dichtst bij', 'closest'],
    [[0, 1], 'niet het dichtst bij', 'not closest'],
  ],
  stepNumber: [[[1], 'Stap 1', 'Step 1']],
  source: [
    [[{ chapter: '9' }], 'hoofdstuk 9', 'chapter 9'],
    [
      [{ chapter: '2.1', heading: 'Communicatie' }],
      'paragraaf 2.1, “Communicatie”',
      'section 2.1, “Communicatie”',
    ],
    [
      [{ chapter: '7', heading: "Samenwerken in arena's" }],
      'hoofdstuk 7, “Samenwerken in arena’s”',
      'chapter 7, “Samenwerken in arena’s”',
    ],
  ],
}

describe('phrases', () => {
  it.each(Object.keys(calls) as ReadonlyArray<keyof PhraseTexts>)('%s', (phrase) => {
    for (const [values, dutch, english] of calls[phrase]) {
      // A row of the table holds the values that its own phrase takes.
      const say = (texts: PhraseTexts): string =>
        (texts[phrase] as (...values: ReadonlyArray<unknown>) => string)(...values)
      expect(say(nl.phrases)).toBe(dutch)
      expect(say(en.phrases)).toBe(english)
    }
  })

  it('a number keeps its digits: without the marks both languages write what JavaScript does', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, digits) => {
          const fixed = value.toFixed(digits)
          const expected = Number(fixed) === 0 ? fixed.replace('-', '') : fixed
          expect(en.phrases.number(value, digits).replaceAll(',', '').replace('−', '-')).toBe(
            expected,
          )
          expect(
            nl.phrases
              .number(value, digits)
              .replaceAll('.', '')
              .replace(',', '.')
              .replace('−', '-'),
          ).toBe(expected)
        },
      ),
    )
  })
})
