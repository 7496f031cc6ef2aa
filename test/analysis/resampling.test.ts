import {
  agreementStatistic,
  agreementWithin,
} from '../../src/analysis/population/agreementWithin.js'
import { changeBetween } from '../../src/analysis/change.js'
import { weightedKappa } from '../../src/analysis/kappa.js'
import { sliderFrequencies } from '../../src/analysis/summaries.js'
import {
  changeStatistic,
  kappaStatistic,
  moveTable,
  pairUnits,
  type UnitPair,
} from '../../src/analysis/population/pairs.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphaStatistic, sliderAlpha } from '../../src/analysis/alpha.js'
import {
  associationStatistic,
  unitAssociation,
} from '../../src/analysis/population/unitAssociation.js'
import { panelSets, sheetsOf, type PanelUnit } from '../../src/analysis/population/units.js'
import { bootstrap, drawIndices } from '../../src/analysis/resampling/bootstrap.js'
import { jackknife } from '../../src/analysis/resampling/jackknife.js'
import { normalBelow, normalQuantile } from '../../src/analysis/resampling/normal.js'
import { randomFrom } from '../../src/analysis/resampling/random.js'
import {
  countedStatistic,
  type CountedStatistic,
  type UnitStatistic,
} from '../../src/analysis/resampling/statistic.js'
import { inventedSurvey } from '../slow/analysis/inventedSurvey.js'
import { answered } from './answered.js'

const mean = (units: ReadonlyArray<number>): number =>
  units.reduce((sum, unit) => sum + unit, 0) / units.length

describe('random numbers', () => {
  // The algorithms as their authors publish them, in whole numbers of any size.
  const reference = (seed: number, count: number): number[] => {
    const M = 2n ** 32n
    let s = BigInt(seed)
    const fill = (): bigint => {
      s = (s + 0x9e3779b9n) % M
      let z = ((s ^ (s >> 16n)) * 0x21f0aaadn) % M
      z = ((z ^ (z >> 15n)) * 0x735a2d97n) % M
      return z ^ (z >> 15n)
    }
    const state = [fill(), fill(), fill(), fill()] as [bigint, bigint, bigint, bigint]
    const turn = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (32n - by))) % M
    return Array.from({ length: count }, () => {
      const word = (turn((state[1] * 5n) % M, 7n) * 9n) % M
      const t = (state[1] << 9n) % M
      state[2] ^= state[0]
      state[3] ^= state[1]
      state[1] ^= state[2]
      state[0] ^= state[3]
      state[2] ^= t
      state[3] = turn(state[3], 11n)
      return Number(word)
    })
  }

  it('are those of xoshiro128**, filled by SplitMix32', () => {
    for (const seed of [0, 1, 42, 2 ** 31, 2 ** 32 - 1]) {
      const random = randomFrom(seed)
      expect(Array.from({ length: 1000 }, () => random(2 ** 32))).toEqual(reference(seed, 1000))
    }
  })

  it('each number is equally likely: words beyond a whole number of rounds are passed over', () => {
    const n = 3 * 2 ** 30 // a quarter of the words do not fit
    const random = randomFrom(7)
    expect(Array.from({ length: 500 }, () => random(n))).toEqual(
      reference(7, 1000)
        .filter((word) => word < n)
        .slice(0, 500),
    )
    const [word = 0] = reference(2, 1)
    expect(word).toBeGreaterThan(2 ** 31) // so that it is the first that does not fit
    expect(randomFrom(2)(word)).toBe(reference(2, 9).find((other) => other < word))
  })

  it('refuses what is no seed', () => {
    for (const seed of [-1, 0.5, 2 ** 32, NaN, '1' as unknown as number]) {
      expect(() => randomFrom(seed)).toThrow(expect.objectContaining({ code: 'invalidValue' }))
    }
  })
})

describe('the normal distribution', () => {
  it('is that of the tables, to 1e-14', () => {
    // R 4: pnorm, qnorm
    const known = [
      [0, 0.5],
      [1, 0.8413447460685429],
      [-1, 0.15865525393145707],
      [1.959963984540054, 0.975],
      [-2.575829303548901, 0.005],
      [-3.090232306167813, 0.001],
      [3.719016485455709, 0.9999],
    ] as const
    for (const [z, p] of known) {
      expect(Math.abs(normalBelow(z) - p)).toBeLessThan(1e-14)
      expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-11)
    }
    expect([normalBelow(-9), normalBelow(9)]).toEqual([0, 1])
  })

  it('quantile and probability undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-7, max: 1 - 1e-7, noNaN: true }), (p) => {
        expect(Math.abs(normalBelow(normalQuantile(p)) - p)).toBeLessThan(1e-14)
      }),
    )
  })
})

describe('jackknife', () => {
  it('leaves out each unit once; for a mean the error is s / root n and the bias 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 9 }),
        (list) => {
          const answer = jackknife(list, mean)
          const m = mean(list)
          const variance = list.reduce((sum, x) => sum + (x - m) ** 2, 0) / (list.length - 1)
          expect(answered(answer.standardError)).toBeCloseTo(Math.sqrt(variance / list.length), 10)
          expect(answered(answer.bias)).toBeCloseTo(0, 10)
          list.forEach((_, place) => {
            const others = list.filter((_unit, other) => other !== place)
            expect(answer.without[place]).toEqual({ _tag: 'Right', right: mean(others) })
            expect(answer.influence[place]).toEqual({ _tag: 'Right', right: m - mean(others) })
          })
        },
      ),
    )
  })

  it('leaves out a place, not a value', () => {
    expect(jackknife([3, 1, 3], ([first = NaN]) => first).without.map(answered)).toEqual([1, 3, 3])
  })

  it('of a variance: bias, influence and error as they are defined', () => {
    const variance = (list: ReadonlyArray<number>): number =>
      mean(list.map((x) => x * x)) - mean(list) ** 2
    const { estimate, without, influence, bias, standardError } = jackknife([0, 1, 5], variance)
    const numbers = (list: typeof without): number[] => list.map((found) => answered(found))
    expect(answered(estimate)).toBeCloseTo(14 / 3, 12)
    expect(numbers(without)).toEqual([4, 6.25, 0.25])
    numbers(influence).forEach((value, i) =>
      expect(value).toBeCloseTo(14 / 3 - ([4, 6.25, 0.25][i] as number), 12),
    )
    expect(answered(bias)).toBeCloseTo(-7 / 3, 12) // the unbiased variance is 7
    expect(answered(standardError)).toBeCloseTo(
      Math.sqrt((2 / 3) * (0.5 ** 2 + 2.75 ** 2 + 3.25 ** 2)),
      12,
    )
  })

  it('says where there is no number', () => {
    const single = jackknife([3], mean)
    expect(single.estimate).toEqual({ _tag: 'Right', right: 3 })
    expect(single.without).toEqual([{ _tag: 'Left', left: { reason: 'tooLarge' } }])
    expect(single.influence).toEqual(single.without)
    expect(single.standardError).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
    const never = jackknife([1, 2], (units) => (units.length === 2 ? NaN : 1))
    expect(never.influence[0]).toEqual({ _tag: 'Left', left: { reason: 'tooLarge' } })
    expect(never.bias).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
    const partly = jackknife([1, 2], ([one, other]) => (other === undefined && one === 1 ? NaN : 1))
    for (const found of [partly.bias, partly.standardError]) {
      expect(found).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
    }
    const constant = (list: ReadonlyArray<number>): unknown =>
      jackknife(list, () => 1).standardError
    expect(constant([3])).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
    expect(constant([3, 4])).toEqual({ _tag: 'Right', right: 0 })
  })
})

describe('bootstrap', () => {
  const units = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]

  it('its draws are the exported ones', () => {
    const options = { seed: 11, draws: 200 }
    const indices = drawIndices(units.length, options)
    const expected = Array.from({ length: 200 }, (_, draw) =>
      mean(
        [...indices.slice(draw * units.length, (draw + 1) * units.length)].map(
          (index) => units[index] as number,
        ),
      ),
    )
    const answer = bootstrap(units, mean, options)
    expect([...answer.values]).toEqual(expected)
    expect(bootstrap(units, mean, options)).toEqual(answer)
    expect([...bootstrap(units, mean, { seed: 12, draws: 200 }).values]).not.toEqual(expected)
    expect(answer).toMatchObject({ seed: 11, draws: 200, level: 0.95, withoutNumber: 0 })
  })

  // R 4, package boot: norm.inter(t, ends), and bca.ci with the influence of the jackknife.
  it.each([
    [0.95, [0.7, 6.3], [0.7, 6.3]],
    [0.85, [1.09560884585279, 5.90439115414721], [0.961971610769335, 5.759196991919336]],
    [0.62, [2.16275893431101, 4.21172319706697], [2.05290642707989, 4.00872140894613]],
    [0.5, [2.5, 3.9], [2.29081816488786, 3.9]],
  ] as const)('intervals of level %d are those of R', (level, percentile, bca) => {
    const left = [3.0, 3.5, 2.6, 3.3]
    const drawn = [3.1, 4.7, 2.2, 3.9, 1.4, 3.2, 2.8, 5.6, 3.0, 2.5, 3.9, 4.1, 0.7, 3.6, 2.9]
    const numbers = [3.2, ...left, ...drawn, 3.4, 6.3, 2.0, 3.8] // as the statistic is asked for them
    let asked = 0
    const answer = bootstrap([1, 2, 3, 4], () => numbers[asked++] ?? NaN, {
      seed: 1,
      draws: 19,
      level,
    })
    const interval = ([lower, upper]: readonly [number, number]): unknown => ({
      _tag: 'Right',
      right: {
        lower: expect.closeTo(lower, 12) as number,
        upper: expect.closeTo(upper, 12) as number,
      },
    })
    expect(answer).toMatchObject({
      estimate: { right: 3.2 },
      standardError: { right: expect.closeTo(1.34188049946849, 12) as number },
      withoutNumber: 0,
      level,
    })
    expect(answer.percentile).toEqual(interval(percentile))
    expect(answer.bca).toEqual(interval(bca))
  })

  it('intervals change with the statistic as it changes linearly', () => {
    const of = (factor: number): ReturnType<typeof bootstrap> =>
      bootstrap(units, (drawn) => 1 + factor * mean(drawn), { seed: 5, draws: 199 })
    const [one, two] = [of(1), of(2)]
    for (const kind of ['percentile', 'bca'] as const) {
      const [a, b] = [answered(one[kind]), answered(two[kind])]
      expect(b.lower).toBeCloseTo(2 * a.lower - 1, 10)
      expect(b.upper).toBeCloseTo(2 * a.upper - 1, 10)
    }
  })

  it('counts the draws without a number, and leaves them out', () => {
    const answer = bootstrap([1, 2], (drawn) => (new Set(drawn).size === 1 ? NaN : mean(drawn)), {
      seed: 3,
      draws: 400,
    })
    expect(answer.withoutNumber + answer.values.length).toBe(400)
    expect(answer.withoutNumber).toBeGreaterThan(150)
    expect(answer.withoutNumber).toBeLessThan(250)
    expect(answered(answer.percentile)).toEqual({ lower: 1.5, upper: 1.5 })
    expect(answer.bca._tag).toBe('Left')
  })

  it('no interval where there is none: no number, no variation, all on one side', () => {
    const none = bootstrap([], mean, { seed: 1, draws: 10 })
    expect([none.percentile, none.standardError, none.bca].map(({ _tag }) => _tag)).toEqual(
      Array(3).fill('Left'),
    )
    const same = bootstrap([2, 2, 2], mean, { seed: 1, draws: 10 })
    expect(same.bca).toEqual({ _tag: 'Left', left: { reason: 'noVariation' } })
    expect(same.percentile).toEqual({ _tag: 'Right', right: { lower: 2, upper: 2 } })
    const least = bootstrap([1, 2, 3], (drawn) => Math.min(...drawn), { seed: 1, draws: 50 })
    let first = 0
    const most = bootstrap([1, 2], () => [9, 1, 2][first++] ?? 3, { seed: 1, draws: 50 })
    for (const { bca } of [least, most]) {
      expect(bca).toEqual({ _tag: 'Left', left: { reason: 'beyondDraws' } })
    }
    // Two numbers are enough for an interval, one is not.
    for (const [given, tag] of [
      [2, 'Right'],
      [1, 'Left'],
    ] as const) {
      let asked = 0
      const few = bootstrap([1, 2], () => (asked++ < 3 + given ? asked : NaN), {
        seed: 1,
        draws: 10,
      })
      expect(few.withoutNumber).toBe(10 - given)
      expect([few.standardError, few.percentile].map(({ _tag }) => _tag)).toEqual([tag, tag])
    }
  })

  it('refuses options that make no sense', () => {
    const wrong = [
      { seed: 0.5 },
      {},
      Object.create({ seed: 1 }),
      { seed: 1, draws: 9 },
      { seed: 1, draws: 10.5 },
      { seed: 1, draws: 1e9 },
      { seed: 1, level: 0 },
      { seed: 1, level: 1 },
    ] as unknown as ReadonlyArray<{ seed: number }>
    for (const options of wrong) {
      expect(() => bootstrap(units, mean, options)).toThrow(
        expect.objectContaining({ code: 'invalidValue' }),
      )
      expect(() => drawIndices(12, options)).toThrow(
        expect.objectContaining({ code: 'invalidValue' }),
      )
    }
    for (const number of [-1, 1.5]) {
      expect(() => drawIndices(number, { seed: 1 })).toThrow(
        expect.objectContaining({ code: 'invalidValue' }),
      )
    }
  })
})

describe('statistics that are counted by kind', () => {
  const units = panelSets(inventedSurvey(25, 3), 'huidig')
  const options = { seed: 5, draws: 200 }
  const both: ReadonlyArray<[string, CountedStatistic<PanelUnit>, UnitStatistic<PanelUnit>]> = [
    [
      'alpha',
      alphaStatistic('communicatie'),
      (drawn) => sliderAlpha(sheetsOf(drawn), 'communicatie'),
    ],
    [
      'alpha, nominal',
      alphaStatistic('bestuurEnPolitiek', 'nominal'),
      (drawn) => sliderAlpha(sheetsOf(drawn), 'bestuurEnPolitiek', 'nominal'),
    ],
    [
      'tau-b',
      associationStatistic('procesMetBewoners', 'communicatie'),
      (drawn) => unitAssociation(drawn, 'procesMetBewoners', 'communicatie').tauB,
    ],
    [
      "Somers' D",
      associationStatistic('communicatie', 'bestuurEnPolitiek', 'somersXGivenY'),
      (drawn) => unitAssociation(drawn, 'communicatie', 'bestuurEnPolitiek').somersXGivenY,
    ],
  ]
  const pairs = pairUnits(
    panelSets(inventedSurvey(25, 3, ['huidig', 'ambitie']), 'huidig'),
    panelSets(inventedSurvey(25, 3, ['huidig', 'ambitie']), 'ambitie'),
  )
  const ofPairs: ReadonlyArray<[string, CountedStatistic<UnitPair>, UnitStatistic<UnitPair>]> = [
    [
      'kappa',
      kappaStatistic('communicatie', 'quadratic'),
      (drawn) => weightedKappa(moveTable(drawn, 'communicatie'), 'quadratic'),
    ],
    [
      'change',
      changeStatistic('communicatie'),
      (drawn) => {
        const { steps, up, down, unchanged } = changeBetween(drawn).communicatie
        return steps / (up + down + unchanged)
      },
    ],
  ]

  it.each(ofPairs)('%s, of pairs: the same', (_, counted, plain) => {
    expect(counted(pairs)).toEqual(bootstrap(pairs, plain, options).estimate)
    expect(bootstrap(pairs, counted, options)).toEqual(bootstrap(pairs, plain, options))
    expect(jackknife(pairs, counted)).toEqual(jackknife(pairs, plain))
  })

  it('kappa and change: no number without pairs, no other weighting', () => {
    const none = { _tag: 'Left', left: { reason: 'tooFewValues' } }
    expect([kappaStatistic('communicatie')([]), changeStatistic('communicatie')([])]).toEqual([
      none,
      none,
    ])
    expect(() => kappaStatistic('communicatie', 'squared' as never)).toThrow(
      expect.objectContaining({ code: 'unknownOption' }),
    )
  })

  it.each(['agreement', 'consensus'] as const)('%s: the mean over units, counted', (member) => {
    const counted = agreementStatistic('communicatie', member)
    const plain = (drawn: ReadonlyArray<PanelUnit>): number => {
      const own = drawn.flatMap(({ sheets }) => {
        const found = sliderFrequencies(sheets).communicatie
        const answers = Object.values<number>(found.counts).reduce((a, b) => a + b)
        return answers < 2 || found[member]._tag === 'Left' ? [] : [found[member].right]
      })
      return own.reduce((a, b) => a + b, 0) / own.length
    }
    const [ours, theirs] = [counted, plain].map((one) => bootstrap(units, one, options))
    expect(ours?.values.length).toBe(200)
    ours?.values.forEach((value, draw) =>
      expect(value).toBeCloseTo(theirs?.values[draw] ?? NaN, 12),
    )
    expect(counted(units)).toEqual(agreementWithin(units, 'communicatie')[member])
  })

  it.each(both)(
    '%s: bootstrap and jackknife say the same to the last digit',
    (_, counted, plain) => {
      expect(counted(units)).toEqual(bootstrap(units, plain, options).estimate)
      expect(bootstrap(units, counted, options)).toEqual(bootstrap(units, plain, options))
      expect(jackknife(units, counted)).toEqual(jackknife(units, plain))
    },
  )

  it('looks at each unit once, and gives counts in ascending order of kind', () => {
    let asked = 0
    const seen: string[] = []
    const statistic = countedStatistic(
      (unit: number) => {
        asked++
        return unit
      },
      (counts) => {
        seen.push([...counts].join(' '))
        return counts.get(3) ?? 0
      },
    )
    jackknife([3, 1, 3, 2], statistic)
    expect(asked).toBe(4)
    expect(seen).toEqual(['1,1 2,1 3,2', '1,1 2,1 3,1', '2,1 3,2', '1,1 3,2'])
    expect(statistic([])).toEqual({ _tag: 'Right', right: 0 })
  })

  it('refuses what is no function, and a unit with more sheets than a number can hold', () => {
    const invalid = expect.objectContaining({ code: 'invalidValue' }) as Error
    const code = (): number => 0
    expect(() => countedStatistic(code, untyped(0))).toThrow(invalid)
    expect(() => countedStatistic(untyped('code'), code)).toThrow(invalid)
    for (const part of [{ kindOf: code }, { ofCounts: code }]) {
      expect(
        jackknife(
          [1, 2],
          Object.assign(() => 7, part),
        ).estimate,
      ).toEqual({ _tag: 'Right', right: 7 })
    }
    const crowd = Array<object>(2 ** 17).fill({})
    expect(() => alphaStatistic('communicatie')([{ sheets: crowd }])).toThrow(invalid)
  })
})

const untyped = (value: unknown): never => value as never
