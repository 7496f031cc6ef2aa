import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { krippendorffAlpha, krippendorffAlphaPerSlider } from '../../src/analysis/alpha.js'
import { SLIDER_IDS } from '../../src/model/slider.js'
import { panelFromKey } from '../../src/model/panel.js'
import { allPartialPanels, type PartialPanel } from '../../src/model/partialPanel.js'
import { rank } from '../../src/model/position.js'
import { bruteAlpha, type Value } from './bruteForceAgreement.js'
import { answered } from './answered.js'
import { casesAtLeast } from '../laws/sampling.js'

const levels = ['nominal', 'ordinal', 'interval'] as const

const ratings: fc.Arbitrary<Value[][]> = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 6 }))
  .chain(([raters, units]) =>
    fc.array(
      fc.array(fc.option(fc.integer({ min: -2, max: 3 }), { freq: 3 }), {
        minLength: units,
        maxLength: units,
      }),
      { minLength: raters, maxLength: raters },
    ),
  )

describe("Krippendorff's alpha", () => {
  it.each(levels)('%s: equals the definition over all pairs of values', (level) => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(ratings, (rows) => {
        const answer = krippendorffAlpha(rows, level)
        const expected = bruteAlpha(rows, level)
        seen.add(typeof expected === 'number' ? 'number' : expected)
        if (typeof expected === 'string') {
          expect(answer).toEqual({ _tag: 'Left', left: { reason: expected } })
        } else {
          expect(answer).toEqual({ _tag: 'Right', right: expect.closeTo(expected, 10) as number })
        }
      }),
      { ...casesAtLeast(1000), numRuns: 2000 },
    )
    expect(seen).toEqual(new Set(['number', 'tooFewValues', 'noVariation']))
  })

  it.each(levels)(
    '%s: permuting raters, units, and values within units changes nothing',
    (level) => {
      fc.assert(
        fc.property(ratings, fc.infiniteStream(fc.nat()), (rows, stream) => {
          const alpha = krippendorffAlpha(rows, level)
          const shuffle = <A>(list: ReadonlyArray<A>): A[] =>
            list
              .map((item) => ({ item, key: stream.next().value as number }))
              .sort((a, b) => a.key - b.key)
              .map(({ item }) => item)
          const columns = shuffle(
            (rows[0] ?? []).map((_, unit) => shuffle(rows.map((row) => row[unit]))),
          )
          const permuted = rows.map((_, rater) => columns.map((column) => column[rater]))
          expect(krippendorffAlpha(permuted, level)).toEqual(alpha) // to the last digit
        }),
        { numRuns: 1000 },
      )
    },
  )

  it('ordinal: an increasing change of values changes nothing; interval: a linear one', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const change = (by: (value: number) => number): (number | null)[][] =>
          rows.map((row) => row.map((value) => (value === null ? null : by(value))))
        const increasing = krippendorffAlpha(change((value) => value ** 3 + value))
        expect(increasing).toEqual(krippendorffAlpha(rows))
        const before = krippendorffAlpha(rows, 'interval')
        const linear = krippendorffAlpha(
          change((value) => 4 * value + 8),
          'interval',
        )
        if (isRight(before)) expect(answered(linear)).toBeCloseTo(before.right, 10)
        else expect(linear).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  it('of two values one apart, interval is nominal to the last digit', () => {
    const row = fc.array(fc.constantFrom(7, 8, null), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        expect(krippendorffAlpha(rows, 'interval')).toEqual(krippendorffAlpha(rows, 'nominal'))
      }),
      { numRuns: 500 },
    )
  })

  it('ordinal is the default', () => {
    const rows = [
      [1, 2, 3, 3],
      [1, 3, 3, 1],
    ]
    expect(krippendorffAlpha(rows)).toEqual(krippendorffAlpha(rows, 'ordinal'))
    expect(krippendorffAlpha(rows)).not.toEqual(krippendorffAlpha(rows, 'nominal'))
  })

  it('ordinal is the default per slider as well', () => {
    const units = [
      ['laag', 'laag', 'hoog'],
      ['laag', 'midden', 'laag'],
      ['laag', 'laag', 'laag'],
    ].map((unit) => unit.map((communicatie) => ({ communicatie }) as PartialPanel))
    const of = (level?: (typeof levels)[number]): unknown =>
      krippendorffAlphaPerSlider(units, level).communicatie
    expect(of()).toEqual(of('ordinal'))
    expect(of()).not.toEqual(of('interval'))
  })

  it('nothing, one value, all missing, or no two in a unit: too few values', () => {
    const tooFew = { _tag: 'Left', left: { reason: 'tooFewValues' } }
    expect(krippendorffAlpha([])).toEqual(tooFew)
    expect(krippendorffAlpha([[]])).toEqual(tooFew)
    expect(krippendorffAlpha([[1]])).toEqual(tooFew)
    expect(krippendorffAlpha([[1, 2, 3]])).toEqual(tooFew)
    expect(krippendorffAlpha([[null], [undefined]])).toEqual(tooFew)
    expect(
      krippendorffAlpha([
        [1, null],
        [null, 2],
      ]),
    ).toEqual(tooFew)
  })

  it('constant values: no variation, also where their mean cannot be written exactly', () => {
    const constant = { _tag: 'Left', left: { reason: 'noVariation' } }
    for (const level of levels) {
      expect(
        krippendorffAlpha(
          [
            [0.1, 0.1, 0.1],
            [0.1, 0.1, 0.1],
          ],
          level,
        ),
      ).toEqual(constant)
    }
  })

  it('perfect agreement is 1; a shorter row lacks the last units', () => {
    expect(
      krippendorffAlpha([
        [1, 2, 3],
        [1, 2],
      ]),
    ).toEqual({ _tag: 'Right', right: 1 })
  })

  it('refuses a value that is no finite number', () => {
    for (const value of [NaN, Infinity]) {
      expect(() => krippendorffAlpha([[value], [1]])).toThrow(
        expect.objectContaining({ code: 'invalidValue' }),
      )
    }
  })

  it('values far apart or hardly apart are as any others, unless their range is no number', () => {
    const table = (a: number, b: number): number[][] => [
      [a, b],
      [a, 0],
    ]
    const expected = krippendorffAlpha(table(1, -1), 'interval')
    expect(answered(expected)).toBeCloseTo(
      answered(krippendorffAlpha(table(2, -2), 'interval')),
      12,
    )
    for (const size of [1e200, 5e-324, 1e-300, 2 ** 1022]) {
      expect(krippendorffAlpha(table(size, -size), 'interval')).toEqual(expected)
    }
    const half = krippendorffAlpha(table(Number.MAX_VALUE / 2, -Number.MAX_VALUE / 2), 'interval')
    expect(answered(half)).toBeCloseTo(answered(expected), 12)
    expect(krippendorffAlpha(table(1.7e308, -1.7e308), 'interval')).toEqual({
      _tag: 'Left',
      left: { reason: 'tooLarge' },
    })
  })

  it('values far from 0 are as those near it, to the last digit', () => {
    const table = (from: number): number[][] => [
      [from, from + 1],
      [from, from + 2],
    ]
    expect(krippendorffAlpha(table(2 ** 53 - 3), 'interval')).toEqual(
      krippendorffAlpha(table(0), 'interval'),
    )
  })

  it('refuses a hole in a row at once, however long the row is', () => {
    const sparse = [1]
    sparse.length = 4e9
    for (const rows of [[sparse], [[1, 2], Array<number>(2)]]) {
      expect(() => krippendorffAlpha(rows)).toThrow(
        expect.objectContaining({ code: 'invalidValue' }),
      )
    }
    expect(() => krippendorffAlpha(Array<number[]>(2))).toThrow(
      expect.objectContaining({ code: 'notAList' }),
    )
  })

  it('refuses another level, and what is no panel', () => {
    for (const level of ['ratio', 'Ordinal', 'toString'] as unknown as 'ordinal'[]) {
      const refused = expect.objectContaining({ code: 'unknownOption' }) as Error
      expect(() => krippendorffAlpha([[1], [2]], level)).toThrow(refused)
      expect(() => krippendorffAlphaPerSlider([], level)).toThrow(refused)
    }
    const panels = [null, { communicatie: null }, { communicatie: 'Laag' }, 7, undefined]
    for (const panel of panels as unknown as PartialPanel[]) {
      expect(() => krippendorffAlphaPerSlider([[panel]])).toThrow(
        expect.objectContaining({ code: 'notAPanel' }),
      )
    }
  })

  it('many values, more than fit in one number: the same as few of them', () => {
    const rating = fc.option(fc.integer({ min: 0, max: 40 }), { freq: 9 })
    const row = fc.array(rating, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 15, maxLength: 15 }), (rows) => {
        for (const level of levels) {
          const expected = bruteAlpha(rows, level)
          expect(answered(krippendorffAlpha(rows, level))).toBeCloseTo(expected as number, 9)
        }
      }),
      { numRuns: 5 },
    )
  })

  it('for one trio in a set, one disagreement of a step gives anything from 0.000 to 0.985', () => {
    const alphaOf = (units: ReadonlyArray<ReadonlyArray<number>>): number => {
      const alpha = krippendorffAlpha([0, 1, 2].map((rater) => units.map((unit) => unit[rater])))
      return answered(alpha)
    }
    const oneStep = [0, 0, 1]
    expect(alphaOf([oneStep])).toBeCloseTo(0, 12)
    const around = [0, 2].flatMap((position) =>
      Array.from({ length: 20 }, () => [position, position, position]),
    )
    expect(alphaOf([oneStep, ...around])).toBeGreaterThan(0.98)
  })
})

describe("Krippendorff's alpha per slider", () => {
  it('is the alpha of each slider, with missing answers and unequal groups', () => {
    const units = [
      [panelFromKey('LLMML'), panelFromKey('LLMMM'), { communicatie: 'laag' }],
      [panelFromKey('HLHHL'), panelFromKey('HMHHL')],
      [{}, panelFromKey('MMMMM')],
    ] as const
    const answer = krippendorffAlphaPerSlider(units)
    expect(Object.keys(answer)).toEqual(SLIDER_IDS)
    expect(answer.communicatie).toEqual(
      krippendorffAlpha([
        [0, 0],
        [1, 0],
        [0, null],
      ]),
    )
    expect(answer.positioneringIntern).toEqual({ _tag: 'Right', right: 1 })
    expect(krippendorffAlphaPerSlider(units, 'nominal').procesBinnenGemeente).toEqual(
      krippendorffAlpha(
        [
          [0, 0],
          [0, 1],
        ],
        'nominal',
      ),
    )
  })

  it('permuting units and respondents changes nothing, to the last digit', () => {
    const panel = fc
      .integer({ min: 0, max: 1023 })
      .map((index) => allPartialPanels()[index] as PartialPanel)
    fc.assert(
      fc.property(fc.array(fc.array(panel, { maxLength: 4 }), { maxLength: 8 }), (units) => {
        const permuted = [...units].reverse().map((panels) => [...panels].reverse())
        for (const level of levels) {
          const answer = krippendorffAlphaPerSlider(units, level)
          expect(krippendorffAlphaPerSlider(permuted, level)).toEqual(answer)
          const table = [0, 1, 2, 3].map((rater) =>
            units.map((panels) => {
              const position = panels[rater]?.communicatie
              return position === undefined ? null : rank(position)
            }),
          )
          expect(answer.communicatie).toEqual(krippendorffAlpha(table, level))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('one unit with very many respondents costs no more than they do', { tags: ['slow'] }, () => {
    const crowd = Array.from({ length: 50_000 }, (_, i) => panelFromKey(i % 2 ? 'LLLLL' : 'HHHHH'))
    const others = Array.from({ length: 50_000 }, () => [{}])
    const { communicatie } = krippendorffAlphaPerSlider([crowd, ...others])
    expect(answered(communicatie)).toBeCloseTo(0, 10)
  })

  it('without units: too few values on every slider', () => {
    for (const alpha of Object.values(krippendorffAlphaPerSlider([]))) {
      expect(alpha).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
    }
  })
})
