import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assessRisks,
  countRoutes,
  manhattan,
  planTransition,
  PROFILE_IDS,
  REASON_IDS,
  REASONS,
  SLIDER_IDS,
  tensions,
  withPosition,
  type SliderId,
  type TransitionOptions,
} from '../../src/index.js'
import { vectors } from '../laws/arbitraries.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { panelOf } from '../laws/values.js'
import { multinomial, planByTryingAll } from '../oracle/routes.js'
import { allVectors, at, FIVE_PROFILES, SLIDERS, tuples, type Vector } from '../oracle/space.js'
import { manhattan as byOracle } from '../oracle/distance.js'

const indicesOf = (sliders: ReadonlyArray<SliderId>): ReadonlyArray<number> =>
  sliders.map((slider) => SLIDERS.indexOf(slider))

// Own sliders as a reason: all 32 subsets.
const subsets: ReadonlyArray<ReadonlyArray<SliderId>> = tuples([false, true], 5).map((chosen) =>
  SLIDER_IDS.filter((_, i) => chosen[i]),
)

const expectBestOfAllRoutes = (
  from: Vector,
  to: Vector,
  reason: NonNullable<TransitionOptions['reason']>,
): void => {
  const sliders = typeof reason === 'string' ? REASONS[reason].sliders : reason
  const expected = planByTryingAll(from, to, indicesOf(sliders))
  const plan = planTransition(panelOf(from), panelOf(to), { reason })
  expect({
    from,
    to,
    routes: plan.routes,
    reason: plan.reason,
    steps: plan.steps.map(({ slider, insteadOf, why }) => ({ slider, insteadOf, why })),
  }).toStrictEqual({
    from,
    to,
    routes: expected.routes,
    reason: SLIDER_IDS.filter((slider) => sliders.includes(slider)),
    steps: expected.steps.map(({ slider, insteadOf, why }) => ({
      slider: at(SLIDERS, slider),
      insteadOf: insteadOf.map((index) => at(SLIDERS, index)),
      why,
    })),
  })
}

describe('the plan equals a search over all routes', () => {
  it('between every two profiles, with every reason and none', { tags: ['slow'] }, () => {
    for (const from of FIVE_PROFILES)
      for (const to of FIVE_PROFILES) {
        expectBestOfAllRoutes(from.vector, to.vector, [])
        for (const id of REASON_IDS) expectBestOfAllRoutes(from.vector, to.vector, id)
      }
  })

  it(
    'between every two profiles up to 500 routes apart, with all 32 sets of own sliders',
    { tags: ['slow'] },
    () => {
      for (const from of FIVE_PROFILES)
        for (const to of FIVE_PROFILES)
          if (multinomial(from.vector, to.vector) <= 500)
            for (const reason of subsets) expectBestOfAllRoutes(from.vector, to.vector, reason)
    },
  )

  const samples: ReadonlyArray<readonly [number, number, { readonly tags?: string[] }]> = [
    [40, 30, {}],
    [400, 1680, { tags: ['slow'] }],
  ]
  for (const [numRuns, most, options] of samples)
    it(`on ${numRuns} pairs up to ${most} routes apart, with a sample of reasons`, options, () => {
      const pairs = fc
        .tuple(vectors, vectors, fc.constantFrom(...REASON_IDS, ...subsets))
        .filter(([from, to]) => multinomial(from, to) <= most)
      for (const [from, to, reason] of fc.sample(pairs, { seed: 243, numRuns }))
        expectBestOfAllRoutes(from, to, reason)
    })

  it('from all low to every panel up to 1,680 routes away', { tags: ['slow'] }, () => {
    const low = [0, 0, 0, 0, 0]
    for (const to of allVectors)
      if (multinomial(low, to) <= 1680) expectBestOfAllRoutes(low, to, [])
  })

  it('on all pairs up to two steps apart', { tags: ['slow'] }, () => {
    for (const from of allVectors)
      for (const to of allVectors) if (byOracle(from, to) <= 2) expectBestOfAllRoutes(from, to, [])
  })

  it('from all low to all high: the best of 113,400', { tags: ['slow'] }, () => {
    expectBestOfAllRoutes([0, 0, 0, 0, 0], [2, 2, 2, 2, 2], [])
  })
})

describe('a plan', () => {
  const plans = fc.tuple(vectors, vectors, fc.constantFrom(...REASON_IDS, ...subsets))

  it('has as many steps as the Manhattan distance and as many routes as countRoutes', () => {
    fc.assert(
      fc.property(plans, ([from, to, reason]) => {
        const plan = planTransition(panelOf(from), panelOf(to), { reason })
        expect(plan.steps).toHaveLength(manhattan(panelOf(from), panelOf(to)))
        expect(plan.routes).toBe(countRoutes(panelOf(from), panelOf(to)))
        expect([plan.from, plan.to]).toStrictEqual([panelOf(from), panelOf(to)])
      }),
    )
  })

  it('moves one slider one level at a time and ends at its goal, with the meaning of each panel', () => {
    fc.assert(
      fc.property(plans, ([from, to, reason]) => {
        const plan = planTransition(panelOf(from), panelOf(to), { reason })
        let panel = panelOf(from)
        for (const step of plan.steps) {
          expect(step.from).toBe(panel[step.slider])
          const next = withPosition(panel, step.slider, step.to)
          expect(manhattan(panel, next)).toBe(1)
          expect(manhattan(next, panelOf(to))).toBe(manhattan(panel, panelOf(to)) - 1)
          expect(step.panel).toStrictEqual(next)
          expect(step.risks).toStrictEqual(assessRisks(next))
          expect(step.tensions).toStrictEqual(tensions(next))
          expect(step.insteadOf).not.toContain(step.slider)
          expect(step.why === 'onlyMoveLeft').toBe(step.insteadOf.length === 0)
          panel = next
        }
        expect(panel).toStrictEqual(panelOf(to))
      }),
    )
  })

  it('takes every step on sliders of the reason before any other', () => {
    fc.assert(
      fc.property(plans, ([from, to, reason]) => {
        const plan = planTransition(panelOf(from), panelOf(to), { reason })
        const ofReason = plan.steps.map(({ slider }) => plan.reason.includes(slider))
        expect(ofReason).toStrictEqual([...ofReason].sort((a, b) => Number(b) - Number(a)))
      }),
    )
  })

  it('does not depend on the order or repetition of own sliders', () => {
    fc.assert(
      fc.property(
        vectors,
        vectors,
        fc.array(fc.constantFrom(...SLIDER_IDS)),
        (from, to, reason) => {
          const sorted = SLIDER_IDS.filter((slider) => reason.includes(slider))
          const plan = (sliders: ReadonlyArray<SliderId>) =>
            planTransition(panelOf(from), panelOf(to), { reason: sliders })
          expect(plan(reason)).toStrictEqual(plan(sorted))
        },
      ),
    )
  })

  it('without a reason is the plan with an empty one; a named reason is its sliders', () => {
    for (const a of FIVE_PROFILES)
      for (const b of FIVE_PROFILES) {
        const [from, to] = [panelOf(a.vector), panelOf(b.vector)]
        expect(planTransition(from, to)).toStrictEqual(planTransition(from, to, { reason: [] }))
        for (const id of REASON_IDS)
          expect(planTransition(from, to, { reason: id })).toStrictEqual(
            planTransition(from, to, { reason: REASONS[id].sliders }),
          )
      }
  })

  it('is plain data, the same at every call, and leaves its arguments alone', () => {
    fc.assert(
      fc.property(plans, ([from, to, reason]) => {
        const ask = () =>
          planTransition(frozen(panelOf(from)), frozen(panelOf(to)), frozen({ reason }))
        expectPlainData(ask())
        expect(ask()).toStrictEqual(ask())
      }),
    )
  })

  it('to where one stands has no steps', () => {
    for (const { vector } of FIVE_PROFILES) {
      const plan = planTransition(panelOf(vector), panelOf(vector), { reason: SLIDER_IDS })
      expect(plan.steps).toStrictEqual([])
      expect(plan.routes).toBe(1)
    }
    expect(PROFILE_IDS).toHaveLength(FIVE_PROFILES.length)
  })

  it('shows each why on some plan', { tags: ['slow'] }, () => {
    const low = panelOf([0, 0, 0, 0, 0])
    const found = new Set(
      allVectors.flatMap((to) =>
        ([[], ['communicatie']] as const).flatMap((reason) =>
          planTransition(low, panelOf(to), { reason }).steps.map(({ why }) => why),
        ),
      ),
    )
    expect([...found].sort()).toStrictEqual(
      ['onlyMoveLeft', 'reason', 'balance', 'tension', 'sourceFirst', 'canonicalOrder'].sort(),
    )
  })

  it('takes a source before its target where balance and tension leave the choice', () => {
    const [first] = planTransition(panelOf([0, 0, 0, 0, 0]), panelOf([0, 0, 1, 0, 2])).steps
    expect(first?.slider).toBe('communicatie') // the smaller tension on the way decides first
    const whys = planTransition(panelOf([0, 0, 0, 0, 0]), panelOf([0, 0, 1, 0, 2])).steps.map(
      ({ slider, why }) => `${slider} ${why}`,
    )
    expect(whys).toStrictEqual([
      'communicatie tension',
      'procesMetBewoners sourceFirst',
      'communicatie onlyMoveLeft',
    ])
  })
})
