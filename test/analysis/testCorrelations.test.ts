import fc from 'fast-check'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { association } from '../../src/analysis/association.js'
import { exactTest } from '../../src/analysis/exactTest.js'
import { holm } from '../../src/analysis/holm.js'
import { testCorrelations } from '../../src/analysis/testCorrelations.js'
import { CASES } from '../../src/catalogue/cases.js'
import { allPanels, panelFromKey, type Panel } from '../../src/model/panel.js'
import { allPartialPanels, type PartialPanel } from '../../src/model/partialPanel.js'
import { tensions } from '../../src/operations/tension.js'
import { brutePairs } from './bruteForceAssociation.js'

const partials = fc.array(
  fc.integer({ min: 0, max: 1023 }).map((i) => allPartialPanels()[i] as PartialPanel),
  { maxLength: 15 },
)
const rankOf = { laag: 0, midden: 1, hoog: 2 }

describe('testing the correlations', () => {
  it('takes the panels that have both sliders, and nothing else', () => {
    fc.assert(
      fc.property(partials, (panels) => {
        for (const test of testCorrelations(panels).tests) {
          const pairs = panels.flatMap((panel) => {
            const [from, to] = [panel[test.from], panel[test.to]]
            return from && to ? [[rankOf[from], rankOf[to]] as const] : []
          })
          expect(test.n).toBe(pairs.length)
          const { concordant, discordant } = brutePairs(
            pairs.map(([x]) => x),
            pairs.map(([, y]) => y),
          )
          const answer = association(test.counts)
          expect([answer.concordant, answer.discordant]).toEqual([concordant, discordant])
          expect(test.withTension).toBe(pairs.filter(([x, y]) => x > y).length)
          expect([test.tauB, test.gamma, test.somers]).toEqual([
            answer.tauB,
            answer.gamma,
            answer.somersYGivenX,
          ])
          expect(test.p).toEqual(exactTest(test.counts))
          const missing = panels.length - pairs.length
          expect(test.caveats.some(({ code }) => code === 'missingAnswers')).toBe(missing > 0)
          expect(test.caveats.some(({ code }) => code === 'fewPanels')).toBe(pairs.length < 10)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('adjusts the tests that could be made, and only those', () => {
    const panels = ['LLLLL', 'MLMLM', 'HLHLH', 'HLHLH'].map((key) => panelFromKey(key as 'LLLLL'))
    const { tests } = testCorrelations(panels) // bestuur is constant
    expect(tests.map(({ p }) => isRight(p))).toEqual([true, false, false])
    expect(tests[0]?.adjustedP).toEqual({ _tag: 'Right', right: expect.any(Number) as number })
    expect(tests[0]?.p).toMatchObject({ right: { value: 1 / 12 } })
    expect(tests[0]?.adjustedP).toMatchObject({ right: 1 / 12 })
    expect(tests[1]?.adjustedP).toEqual({ _tag: 'Left', left: { reason: 'noVariation' } })

    fc.assert(
      fc.property(partials, (some) => {
        const { tests: found } = testCorrelations(some)
        const adjusted = holm(found.flatMap(({ p }) => (isRight(p) ? [p.right.value] : [])))
        expect(
          found.flatMap(({ adjustedP }) => (isRight(adjustedP) ? [adjustedP.right] : [])),
        ).toEqual(adjusted)
      }),
      { numRuns: 200 },
    )
  })

  it('permuting the panels changes nothing', () => {
    fc.assert(
      fc.property(partials, (panels) => {
        expect(testCorrelations([...panels].reverse())).toEqual(testCorrelations(panels))
      }),
      { numRuns: 100 },
    )
  })

  it('counts tensions as the core does, and shows an expectation that holds perfectly', () => {
    const { tests } = testCorrelations(allPanels())
    for (const test of tests) {
      const felt = allPanels().filter((panel: Panel) =>
        tensions(panel).some(({ correlation }) => correlation === test.correlation),
      )
      expect(test.withTension).toBe(felt.length)
      expect(test.tauB).toEqual({ _tag: 'Right', right: 0 }) // all panels once: no association
    }
    const perfect = allPanels().filter(
      ({ bestuurEnPolitiek, positioneringIntern }) => bestuurEnPolitiek === positioneringIntern,
    )
    expect(testCorrelations(perfect).tests[1]?.gamma).toEqual({ _tag: 'Right', right: 1 })
  })

  it('ten panels are not few, nine are', () => {
    for (const [count, few] of [
      [9, true],
      [10, false],
    ] as const) {
      const { tests } = testCorrelations(Array.from({ length: count }, () => panelFromKey('LMHLM')))
      const caveat = few ? [{ code: 'fewPanels', n: count, below: 10 }] : []
      expect(tests[0]?.caveats).toEqual(caveat)
    }
  })

  it('always says what must be said beside it; the third correlation can be read otherwise', () => {
    const { panels, tests, caveats } = testCorrelations([])
    expect(panels).toBe(0)
    expect(caveats.map(({ code }) => code)).toEqual([
      'expectationsNotFindings',
      'samePublication',
      'opinionsNotMeasurements',
    ])
    expect(tests.map(({ caveats: own }) => own)).toEqual([
      [{ code: 'fewPanels', n: 0, below: 10 }],
      [{ code: 'fewPanels', n: 0, below: 10 }],
      [
        { code: 'fewPanels', n: 0, below: 10 },
        { code: 'otherReading', to: 'procesMetBewoners' },
      ],
    ])
    for (const { p, tauB } of tests) {
      expect([p, tauB]).toEqual(Array(2).fill({ _tag: 'Left', left: { reason: 'tooFewValues' } }))
    }
  })

  it('the documented municipalities are too few to say anything', () => {
    const { tests } = testCorrelations(CASES.map(({ panel }) => panel))
    expect(tests.map(({ n, withTension }) => [n, withTension])).toEqual([
      [1, 1], // Nijmegen, the documented counterexample
      [1, 0], // Altena
      [0, 0],
    ])
    expect(tests.every(({ p }) => isLeft(p))).toBe(true)
  })
})
