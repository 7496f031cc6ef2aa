// Values that others published, to all the digits that they printed, each with its source. Exact
// values that follow from a definition stand with the tests of that definition.
import { describe, expect, it } from 'vitest'
import { association } from '../../src/analysis/association.js'
import { krippendorffAlpha } from '../../src/analysis/alpha.js'
import { signTest } from '../../src/analysis/change.js'
import { consensus, vanDerEijkAgreement } from '../../src/analysis/index.js'
import { contingencyTable } from '../../src/analysis/contingency.js'
import { crossImpactBalance } from '../../src/analysis/crossImpact.js'
import { exactTest } from '../../src/analysis/exactTest.js'
import { holm } from '../../src/analysis/holm.js'
import { weightedKappa } from '../../src/analysis/kappa.js'
import { consistentScenarios } from '../../src/analysis/scenarios.js'
import type { ExactProbability } from '../../src/analysis/exactProbability.js'
import { shareInterval } from '../../src/analysis/population/prevalence.js'
import type { Either } from '../../src/model/either.js'
import type { NoNumber } from '../../src/model/noNumber.js'
import { answered } from './answered.js'
import { somewhereland } from './somewhereland.js'

const rounded = (
  statistic: Either<NoNumber, number | ExactProbability>,
  digits: number,
): string => {
  const value = answered(statistic)
  return (typeof value === 'number' ? value : value.value).toFixed(digits)
}

describe("Krippendorff's alpha", () => {
  const _ = null
  const dataC = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ]

  it('Krippendorff 2011, data C: four observers, missing values', () => {
    expect(rounded(krippendorffAlpha(dataC, 'nominal'), 6)).toBe('0.743421')
    expect(rounded(krippendorffAlpha(dataC, 'ordinal'), 6)).toBe('0.815388')
    expect(rounded(krippendorffAlpha(dataC, 'interval'), 6)).toBe('0.849107')
  })

  it('fast-krippendorff, tests: three coders, missing values (the example of Wikipedia)', () => {
    const coders = [
      [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
      [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
      [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
    ]
    expect(rounded(krippendorffAlpha(coders, 'nominal'), 6)).toBe('0.691358')
    expect(rounded(krippendorffAlpha(coders, 'interval'), 6)).toBe('0.810845')
  })

  it('Krippendorff 2011, data A: two observers, binary', () => {
    const observers = [
      [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
      [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    ]
    expect(rounded(krippendorffAlpha(observers, 'nominal'), 3)).toBe('0.095')
  })

  it('Krippendorff 2011, data B: two observers, five categories', () => {
    const letters = ['aabbdcccedda', 'babbbccceddd']
    const observers = letters.map((row) => [...row].map((letter) => letter.charCodeAt(0)))
    expect(rounded(krippendorffAlpha(observers, 'nominal'), 3)).toBe('0.692')
  })
})

describe('weighted kappa', () => {
  it('R, package vcd, Kappa(SexualFun): data of Hout, Duncan & Sobel 1987', () => {
    const sexualFun = [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ]
    expect(rounded(weightedKappa(sexualFun, 'unweighted'), 4)).toBe('0.1293')
    expect(rounded(weightedKappa(sexualFun, 'linear'), 4)).toBe('0.2374')
  })

  it('R, package irr, kappa2(anxiety[, 2:3]), printed in the tests of statsmodels', () => {
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4]
    const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2]
    // irr leaves out level 5, which neither rater used, so that 4 and 6 are one step apart
    const anxiety = contingencyTable(second, third, [1, 2, 3, 4, 6])
    expect(rounded(weightedKappa(anxiety, 'unweighted'), 9)).toBe('-0.006289308')
    expect(rounded(weightedKappa(anxiety, 'linear'), 7)).toBe('0.1459075')
    expect(rounded(weightedKappa(anxiety, 'quadratic'), 7)).toBe('0.2520325')
  })

  it('SAS, PROC FREQ, printed in the tests of statsmodels', () => {
    const table10 = [
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ]
    expect(rounded(weightedKappa(table10, 'unweighted'), 4)).toBe('0.4842')
    expect(rounded(weightedKappa(table10, 'linear'), 4)).toBe('0.4701')
    const uebersax = [
      [0, 0, 0],
      [5, 16, 3],
      [8, 12, 28],
    ]
    expect(rounded(weightedKappa(uebersax, 'unweighted'), 4)).toBe('0.3333')
    expect(rounded(weightedKappa(uebersax, 'linear'), 4)).toBe('0.2895')
  })
})

describe('agreement in ordered rating scales', () => {
  const counts = [30, 40, 210, 130, 530, 50, 10]

  it('R, package agrmt, manual: agreement and consensus of (30, 40, 210, 130, 530, 50, 10)', () => {
    const agreement = vanDerEijkAgreement(counts)
    expect(agreement._tag === 'Some' && agreement.value.toFixed(6)).toBe('0.611333')
    expect(rounded(consensus(counts), 6)).toBe('0.725688')
  })
})

describe('association', () => {
  it('SAS, PROC FREQ, measures of association for the pain data', () => {
    const pain = association([
      [26, 26, 23, 18, 9],
      [6, 7, 9, 14, 23],
    ])
    expect([pain.concordant, pain.discordant]).toEqual([3839, 1175])
    expect(rounded(pain.gamma, 6)).toBe('0.531312')
    expect(rounded(pain.tauB, 6)).toBe('0.337257')
    expect(rounded(pain.somersYGivenX, 6)).toBe('0.442672')
    expect(rounded(pain.somersXGivenY, 6)).toBe('0.256944')
  })

  it('SciPy, documentation of somersd: hotel rooms', () => {
    const rooms = association([
      [27, 25, 14, 7, 0],
      [7, 14, 18, 35, 12],
      [1, 3, 2, 7, 17],
    ])
    expect(answered(rooms.somersYGivenX)).toBeCloseTo(0.6032766111513396, 15)
  })

  it('SciPy, documentation of kendalltau: two lists with ties', () => {
    const lists = association(contingencyTable([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]))
    expect(answered(lists.tauB)).toBeCloseTo(-0.47140452079103173, 15)
  })

  it('Kendall 1970, two rankings with ties, printed in the tests of SciPy', () => {
    const rankings = contingencyTable(
      [1, 2, 2, 4, 4, 6, 6, 8, 9, 9],
      [1, 2, 4, 4, 4, 4, 8, 8, 8, 10],
    )
    expect(rounded(association(rankings).tauB, 8)).toBe('0.85895569')
  })

  it('Somers 1962, tables 5A, 7A and 7B, printed in the tests of SciPy', () => {
    const table5A = [
      [8, 6, 3, 1, 2],
      [2, 5, 4, 3, 3],
    ]
    expect(association(table5A).somersYGivenX).toEqual({ _tag: 'Right', right: 129 / 340 })
    const table7A = association([
      [25, 0],
      [85, 0],
      [0, 30],
    ])
    expect(table7A.somersYGivenX).toEqual({ _tag: 'Right', right: 3300 / 5425 })
    expect(table7A.somersXGivenY).toEqual({ _tag: 'Right', right: 1 })
    const table7B = association([
      [25, 0],
      [0, 30],
      [85, 0],
    ])
    expect(table7B.somersXGivenY).toEqual({ _tag: 'Right', right: -1800 / 3300 })
  })

  it('R, package vcdExtra, GKgamma(JobSat): data of Agresti 2002, table 2.8', () => {
    const jobSatisfaction = [
      [1, 3, 10, 6],
      [2, 3, 10, 7],
      [1, 6, 14, 12],
      [0, 1, 9, 11],
    ]
    expect(rounded(association(jobSatisfaction).gamma, 3)).toBe('0.221')
  })
})

describe('exact tests', () => {
  it("R, fisher.test(TeaTasting, alternative = 'greater'): Fisher's tea taster, Agresti 1990", () => {
    const tea = exactTest([
      [3, 1],
      [1, 3],
    ])
    expect(rounded(tea, 4)).toBe('0.2429')
    expect(tea).toMatchObject({ right: { fraction: '17/70' } })
  })

  it("R, fisher.test(Convictions, alternative = 'less'): twins, Fisher 1970", () => {
    // 'less' of this table is 'greater' of its mirror image
    const twins = exactTest([
      [15, 2],
      [3, 10],
    ])
    expect(rounded(twins, 7)).toBe('0.0004652')
    expect(answered(twins).value).toBeCloseTo(0.000465180943362905, 17)
  })

  it('R, package BSDA, SIGN.test(x, md = 6.5), printed in the tests of statsmodels', () => {
    const x = [7.8, 6.6, 6.5, 7.4, 7.3, 7.0, 6.4, 7.1, 6.7, 7.6, 6.8]
    const up = x.filter((value) => value > 6.5).length
    const down = x.filter((value) => value < 6.5).length
    expect(rounded(signTest(up, down), 5)).toBe('0.02148')
  })
})

describe('Holm', () => {
  it("R, p.adjust(p, 'holm')", () => {
    const adjusted = [0.05, 0.08, 0.09, 0.09, 0.09]
    holm([0.01, 0.02, 0.03, 0.04, 0.05]).forEach((p, index) =>
      expect(p).toBeCloseTo(adjusted[index] as number, 15),
    )
  })

  it('pingouin, documentation of holm', () => {
    const adjusted = [0.64, 0.012, 0.64, 0.162, 0.0015]
    holm([0.5, 0.003, 0.32, 0.054, 0.0003]).forEach((p, index) =>
      expect(p).toBeCloseTo(adjusted[index] as number, 12),
    )
  })

  it('stdlib, documentation of padjust', () => {
    expect(holm([0.319, 0.201, 0.4, 0.374, 0.113]).map((p) => p.toFixed(3))).toEqual([
      '0.957',
      '0.804',
      '0.957',
      '0.957',
      '0.565',
    ])
  })
})

describe('cross-impact balances: Somewhereland, ScenarioWizard manual (Weimer-Jehle)', () => {
  it('486 combinations, exactly ten consistent', () => {
    const consistent = consistentScenarios(somewhereland).map((scenario) =>
      Object.values(scenario).join(''),
    )
    const published =
      'A3B1C3D2E1F1 A3B2C3D2E1F1 A2B1C3D2E2F1 A2B2C3D2E2F1 A3B1C2D1E1F2 ' +
      'A1B2C2D1E1F2 A3B2C2D1E1F2 A1B3C2D1E1F2 A1B3C2D1E1F3 A1B3C1D2E3F3'
    expect(consistent.sort()).toEqual(published.split(' ').sort())
    expect(consistentScenarios(somewhereland, { inconsistency: Infinity })).toHaveLength(486)
  })

  it('figure 2-3: the impact balances of A2 B1 C3 D1 E1 F1', () => {
    const scenario = { A: 'A2', B: 'B1', C: 'C3', D: 'D1', E: 'E1', F: 'F1' }
    const { balances, consistent } = crossImpactBalance(somewhereland)(scenario)
    expect(balances).toEqual({
      A: { A1: 0, A2: 3, A3: -3 },
      B: { B1: 2, B2: 1, B3: -3 },
      C: { C1: -9, C2: -1, C3: 10 },
      D: { D1: -7, D2: 7 },
      E: { E1: 4, E2: -1, E3: -3 },
      F: { F1: 2, F2: -1, F3: -1 },
    })
    expect(consistent).toBe(false)
  })
})

describe("Wilson's interval of a share", () => {
  // Newcombe 1998, table I, method 3; the last two are a union of what is lowest and highest.
  it.each([
    [81, 81, 263, 0.2553, 0.3662],
    [15, 15, 148, 0.0624, 0.1605],
    [0, 0, 20, 0, 0.1611],
    [1, 1, 29, 0.0061, 0.1718],
    [0, 20, 20, 0, 1],
    [0, 1, 29, 0, 0.1718],
  ])('of %d to %d in %d', (lowest, highest, of, from, to) => {
    const { lower, upper } = answered(shareInterval({ lowest, highest, of }))
    expect([lower, upper].map((end) => Math.round(end * 10_000) / 10_000)).toEqual([from, to])
  })

  it('is none of no units', () => {
    expect(shareInterval({ lowest: 0, highest: 0, of: 0 })).toEqual({
      _tag: 'Left',
      left: { reason: 'tooFewValues' },
    })
  })
})
