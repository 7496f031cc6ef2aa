import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlationModel } from '../../src/analysis/correlationModel.js'
import {
  crossImpactBalance,
  type CrossImpactModel,
  type Scenario,
} from '../../src/analysis/crossImpact.js'
import { consistentScenarios } from '../../src/analysis/scenarios.js'
import { succession } from '../../src/analysis/succession.js'
import { allPanels, panelFromKey } from '../../src/model/panel.js'
import { tensions } from '../../src/operations/tension.js'
import {
  allScenarios,
  bruteAttractorKey,
  bruteBalance,
  bruteInconsistency,
  bruteSuccessor,
  bruteTotalImpact,
} from './bruteForceScenarios.js'
import { somewhereland } from './somewhereland.js'

// Models of one to five descriptors with one to four states, some pairs judged and some not.
const models: fc.Arbitrary<CrossImpactModel> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
  .chain((sizes) => {
    const descriptors = sizes.map((size, i) => ({
      id: `d${i}`,
      states: Array.from({ length: size }, (_, s) => `s${s}`),
    }))
    const pairs = descriptors.flatMap((from) =>
      descriptors.filter((to) => to !== from).map((to) => ({ from, to })),
    )
    return fc
      .tuple(
        ...pairs.map(({ from, to }) =>
          fc.option(
            fc.array(
              fc.array(fc.integer({ min: -3, max: 3 }), {
                minLength: to.states.length,
                maxLength: to.states.length,
              }),
              { minLength: from.states.length, maxLength: from.states.length },
            ),
          ),
        ),
      )
      .map((blocks) => ({
        descriptors,
        judgements: pairs.flatMap(({ from, to }, index) => {
          const impacts = blocks[index]
          return impacts ? [{ from: from.id, to: to.id, impacts }] : []
        }),
      }))
  })

const sortedText = (scenario: Scenario): string => JSON.stringify(Object.entries(scenario).sort())

describe('cross-impact balance', () => {
  it('equals the definition for every scenario', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(models, (model) => {
        const balance = crossImpactBalance(model)
        for (const scenario of allScenarios(model)) {
          const answer = balance(scenario)
          expect(answer.scenario).toEqual(scenario)
          expect(answer.inconsistency).toBe(bruteInconsistency(model, scenario))
          expect(answer.consistent).toBe(answer.inconsistency === 0)
          expect(answer.totalImpact).toBe(bruteTotalImpact(model, scenario))
          expect(Math.max(0, ...Object.values(answer.shortfalls))).toBe(answer.inconsistency)
          for (const { id, states } of model.descriptors)
            for (const state of states) {
              expect(answer.balances[id]?.[state]).toBe(bruteBalance(model, scenario, id, state))
            }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('judgements that differ by rounding only are equal', () => {
    const model = {
      descriptors: ['a', 'b', 'c'].map((id) => ({ id, states: ['x', 'y'] })),
      judgements: [
        {
          from: 'a',
          to: 'c',
          impacts: [
            [0.1, 0.3],
            [0, 0],
          ],
        },
        {
          from: 'b',
          to: 'c',
          impacts: [
            [0.2, 0],
            [0, 0],
          ],
        },
      ],
    }
    const { consistent, inconsistency } = crossImpactBalance(model)({ a: 'x', b: 'x', c: 'y' })
    expect([consistent, inconsistency]).toEqual([true, 0])
    expect(consistentScenarios(model)).toContainEqual({ a: 'x', b: 'x', c: 'y' })
    expect(succession(model)({ a: 'x', b: 'x', c: 'y' }).path).toHaveLength(1)
  })

  it('multiplying all judgements changes the unit and nothing else', () => {
    fc.assert(
      fc.property(models, fc.constantFrom(1e-9, 0.1, 1 / 3, 7, 1e60), (model, factor) => {
        const scaled = {
          ...model,
          judgements: model.judgements.map(({ from, to, impacts }) => ({
            from,
            to,
            impacts: impacts.map((row) => row.map((impact) => impact * factor)),
          })),
        }
        expect(consistentScenarios(scaled)).toEqual(consistentScenarios(model))
        const [one] = allScenarios(model)
        const [before, after] = [model, scaled].map((of) => crossImpactBalance(of)(one ?? {}))
        expect((after?.totalImpact ?? NaN) / factor).toBeCloseTo(before?.totalImpact ?? NaN, 9)
        expect(after?.consistent).toBe(before?.consistent)
      }),
      { numRuns: 100 },
    )
  })

  it('permuting descriptors, states and judgements changes nothing', () => {
    fc.assert(
      fc.property(models, (model) => {
        const reverse = <A>(list: ReadonlyArray<A>): A[] => [...list].reverse()
        const permuted = {
          descriptors: reverse(model.descriptors).map(({ id, states }) => ({
            id,
            states: reverse(states),
          })),
          judgements: reverse(model.judgements).map(({ from, to, impacts }) => ({
            from,
            to,
            impacts: reverse(impacts).map(reverse),
          })),
        }
        const [balance, again] = [crossImpactBalance(model), crossImpactBalance(permuted)]
        for (const scenario of allScenarios(model).slice(0, 20)) {
          expect(again(scenario)).toEqual(balance(scenario))
        }
        expect(new Set(consistentScenarios(permuted).map((s) => sortedText(s)))).toEqual(
          new Set(consistentScenarios(model).map((s) => sortedText(s))),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('refuses a model that does not fit together', () => {
    const descriptors = [
      { id: 'a', states: ['x', 'y'] },
      { id: 'b', states: ['x', 'y'] },
    ]
    const impacts = [
      [0, 0],
      [0, 0],
    ]
    const wrong: ReadonlyArray<CrossImpactModel> = [
      { descriptors: [...descriptors, { id: 'a', states: ['x'] }], judgements: [] },
      { descriptors: [{ id: 'a', states: [] }], judgements: [] },
      { descriptors: [{ id: 'a', states: ['x', 'x'] }], judgements: [] },
      { descriptors, judgements: [{ from: 'c', to: 'a', impacts }] },
      { descriptors, judgements: [{ from: 'a', to: 'c', impacts }] },
      { descriptors, judgements: [{ from: 'a', to: 'a', impacts }] },
      { descriptors, judgements: [1, 2].map(() => ({ from: 'a', to: 'b', impacts })) },
      { descriptors, judgements: [1, 2].map(() => ({ from: 'b', to: 'a', impacts })) },
      { descriptors, judgements: [{ from: 'a', to: 'b', impacts: [[0, 0]] }] },
      { descriptors, judgements: [{ from: 'a', to: 'b', impacts: [[0, 0], [0]] }] },
      {
        descriptors,
        judgements: [
          {
            from: 'a',
            to: 'b',
            impacts: [
              [0, 0],
              [0, NaN],
            ],
          },
        ],
      },
    ]
    for (const impact of [Infinity, 1e101]) {
      const judgements = [{ from: 'a', to: 'b', impacts: [impacts[0] ?? [], [0, impact]] }]
      expect(() => crossImpactBalance({ descriptors, judgements })).toThrow(
        expect.objectContaining({ code: 'invalidModel' }),
      )
    }
    const largest = [{ from: 'a', to: 'b', impacts: [impacts[0] ?? [], [0, 1e100]] }]
    expect(() => crossImpactBalance({ descriptors, judgements: largest })).not.toThrow()
    for (const model of wrong) {
      for (const use of [crossImpactBalance, consistentScenarios, succession]) {
        expect(() => use(model)).toThrow(expect.objectContaining({ code: 'invalidModel' }))
      }
    }
  })

  it('takes a descriptor that is undefined for one that is not there', () => {
    const scenario = { A: 'A2', B: 'B1', C: 'C3', D: 'D1', E: 'E1', F: 'F1' }
    const balance = crossImpactBalance(somewhereland)
    expect(balance({ ...scenario, G: undefined } as never)).toEqual(balance(scenario))
    expect(() => balance({ ...scenario, G: 'G1' })).toThrow('Not a descriptor: G.')
  })

  it('refuses a scenario that is not one of the model', () => {
    const balance = crossImpactBalance(somewhereland)
    const follow = succession(somewhereland)
    const right = { A: 'A2', B: 'B1', C: 'C3', D: 'D1', E: 'E1', F: 'F1' }
    const inherited = Object.create(right) as typeof right
    for (const scenario of [{}, { ...right, A: 'A4' }, inherited]) {
      expect(() => balance(scenario)).toThrow(expect.objectContaining({ code: 'invalidScenario' }))
      expect(() => follow(scenario)).toThrow(expect.objectContaining({ code: 'invalidScenario' }))
    }
  })
})

describe('consistent scenarios', () => {
  it('are those whose inconsistency is at most what is accepted, in order', () => {
    fc.assert(
      fc.property(models, fc.integer({ min: 0, max: 4 }), (model, inconsistency) => {
        expect(consistentScenarios(model, { inconsistency })).toEqual(
          allScenarios(model).filter(
            (scenario) => bruteInconsistency(model, scenario) <= inconsistency,
          ),
        )
        expect(consistentScenarios(model)).toEqual(consistentScenarios(model, { inconsistency: 0 }))
      }),
      { numRuns: 150 },
    )
  })

  it('are found in a model that is larger than one block of combinations', () => {
    const descriptors = Array.from({ length: 9 }, (_, i) => ({
      id: `d${i}`,
      states: ['x', 'y', 'z'],
    }))
    const chain = descriptors.slice(1).map(({ id }, i) => ({
      from: `d${i}`,
      to: id,
      impacts: [
        [1, 0, -1],
        [0, 1, 0],
        [-1, 0, 1],
      ],
    }))
    const found = consistentScenarios({ descriptors, judgements: chain })
    expect(found.map((scenario) => Object.values(scenario).join(''))).toEqual([
      'xxxxxxxxx',
      'yyyyyyyyy',
      'zzzzzzzzz',
    ])
  })

  it(
    'a descriptor with more states than a block, and a model without descriptors',
    { tags: ['slow'] },
    () => {
      const states = Array.from({ length: 1500 }, (_, s) => `s${s}`)
      const model = {
        descriptors: [
          { id: 'a', states: ['x', 'y'] },
          { id: 'b', states },
        ],
        judgements: [
          { from: 'a', to: 'b', impacts: [0, 1].map((s) => states.map((_, t) => s * t)) },
        ],
      }
      expect(consistentScenarios(model)).toHaveLength(1501)
      expect(consistentScenarios({ descriptors: [], judgements: [] })).toEqual([{}])
    },
  )
})

describe('succession', () => {
  it('moves all descriptors at once until a scenario repeats', () => {
    fc.assert(
      fc.property(models, (model) => {
        const follow = succession(model)
        for (const scenario of allScenarios(model).slice(0, 30)) {
          const { path, attractor } = follow(scenario)
          expect(path[0]).toEqual(scenario)
          path.slice(1).forEach((next, i) => {
            expect(next).toEqual(bruteSuccessor(model, path[i] as Record<string, string>))
          })
          const last = path.at(-1) as Record<string, string>
          expect(attractor[0]).toEqual(bruteSuccessor(model, last))
          expect(path.slice(-attractor.length)).toEqual(attractor)
          const consistent = bruteInconsistency(model, scenario) === 0
          expect(path.length === 1).toBe(consistent)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('ends in the attractor of every scenario, cycles included', () => {
    // What a is, b becomes; what b is, a leaves.
    const chasing: CrossImpactModel = {
      descriptors: ['a', 'b'].map((id) => ({ id, states: ['x', 'y'] })),
      judgements: [
        {
          from: 'a',
          to: 'b',
          impacts: [
            [1, 0],
            [0, 1],
          ],
        },
        {
          from: 'b',
          to: 'a',
          impacts: [
            [0, 1],
            [1, 0],
          ],
        },
      ],
    }
    let cycles = 0
    fc.assert(
      fc.property(models, (model) => {
        const follow = succession(model)
        for (const scenario of allScenarios(model)) {
          const { attractor } = follow(scenario)
          if (attractor.length > 1) cycles++
          const texts = attractor.map((state) => JSON.stringify(state))
          expect(texts.sort().join('; ')).toBe(bruteAttractorKey(model, scenario))
        }
      }),
      { numRuns: 60, examples: [[chasing]] },
    )
    expect(cycles).toBeGreaterThan(0)
  })

  it('a scenario is its own attractor exactly when it is consistent: Somewhereland', () => {
    const follow = succession(somewhereland)
    const own = allScenarios(somewhereland).filter((scenario) => follow(scenario).path.length === 1)
    expect(own).toEqual(consistentScenarios(somewhereland))
  })

  it('refuses more scenarios than fit in memory, or than can be looked at', () => {
    const modelOf = (length: number): CrossImpactModel => ({
      descriptors: Array.from({ length }, (_, i) => ({ id: `d${i}`, states: ['x', 'y'] })),
      judgements: [],
    })
    const refused = expect.objectContaining({ code: 'tooManyScenarios' }) as Error
    expect(() => consistentScenarios(modelOf(25))).toThrow(refused)
    expect(() => consistentScenarios(modelOf(33))).toThrow(refused)
    expect(
      crossImpactBalance(modelOf(33))(
        Object.fromEntries(modelOf(33).descriptors.map(({ id }) => [id, 'x'])),
      ).consistent,
    ).toBe(true)
  })

  it('refuses an inconsistency below 0', () => {
    for (const inconsistency of [-1, NaN]) {
      expect(() => consistentScenarios(correlationModel(), { inconsistency })).toThrow(
        expect.objectContaining({ code: 'invalidValue' }),
      )
    }
  })
})

describe('the correlations as a cross-impact model', () => {
  it('exact: two correlations leave 75 of 243 panels consistent, all three leave 55', () => {
    const two = correlationModel(['bewoners-communicatie', 'bestuur-positionering'])
    expect(consistentScenarios(two)).toHaveLength(75)
    expect(consistentScenarios(correlationModel())).toHaveLength(55)
    expect(consistentScenarios(correlationModel([]))).toHaveLength(243)
  })

  it('a panel is a scenario, and a scenario is a panel', () => {
    const keys = consistentScenarios(correlationModel([])).map((scenario) =>
      JSON.stringify(scenario),
    )
    expect(keys).toEqual(allPanels().map((panel) => JSON.stringify(panel)))
    expect(crossImpactBalance(correlationModel())(panelFromKey('HHHHH')).consistent).toBe(true)
  })

  it('a tension of two steps is an inconsistency of two', () => {
    const balance = crossImpactBalance(correlationModel())
    for (const panel of allPanels()) {
      if (tensions(panel).some(({ steps }) => steps === 2)) {
        expect(balance(panel).inconsistency).toBeGreaterThanOrEqual(2)
      }
    }
  })

  it('impacts are (s - 1)(t - 1)', () => {
    for (const { impacts } of correlationModel().judgements) {
      expect(impacts).toEqual([
        [1, 0, -1],
        [0, 0, 0],
        [-1, 0, 1],
      ])
    }
  })
})

describe('models that break the rules', () => {
  const descriptors = [
    { id: 'a', states: ['x', 'y'] },
    { id: 'b', states: ['x', 'y'] },
  ]
  const block = [
    [1, -1],
    [-1, 1],
  ]

  it('a hole in a list is not a zero', () => {
    const sparse = (length: number): never[] => Array<never>(length)
    const models = [
      { descriptors, judgements: [{ from: 'a', to: 'b', impacts: [[1, 0], sparse(2)] }] },
      { descriptors, judgements: [{ from: 'a', to: 'b', impacts: sparse(2) }] },
      { descriptors: [descriptors[0], { id: 'b', states: sparse(2) }], judgements: [] },
      { descriptors: sparse(1), judgements: [] },
      { descriptors: [{ id: undefined, states: ['x'] }], judgements: [] },
      { descriptors },
      { judgements: [] },
      { descriptors: [{ id: 'a' }], judgements: [] },
      { descriptors: [{ id: 'a', states: ['x', 7] }], judgements: [] },
      { descriptors, judgements: [{ from: 'a', to: 'b' }] },
      ...['1', null].map((impact) => ({
        descriptors,
        judgements: [
          {
            from: 'a',
            to: 'b',
            impacts: [
              [1, impact],
              [0, 0],
            ],
          },
        ],
      })),
      undefined,
    ] as unknown as ReadonlyArray<CrossImpactModel>
    for (const model of models) {
      expect(() => crossImpactBalance(model)).toThrow(
        expect.objectContaining({ code: 'invalidModel' }),
      )
    }
  })

  it('200,000 states are no trouble', { tags: ['slow'] }, () => {
    const states = Array.from({ length: 200_000 }, (_, s) => `s${s}`)
    const balance = crossImpactBalance({ descriptors: [{ id: 'a', states }], judgements: [] })
    expect(balance({ a: 's7' }).consistent).toBe(true)
    expect(() =>
      consistentScenarios({ descriptors: [{ id: 'a', states }], judgements: [] }),
    ).toThrow(expect.objectContaining({ code: 'tooManyScenarios' }))
  })

  it('a later change of the model changes nothing', () => {
    const own = block.map((row) => [...row])
    const balance = crossImpactBalance({
      descriptors,
      judgements: [{ from: 'a', to: 'b', impacts: own }],
    })
    own.forEach((row) => row.fill(0))
    expect(balance({ a: 'x', b: 'y' }).inconsistency).toBe(2)
  })

  it('an option of a prototype is no option', () => {
    const options = Object.create({ inconsistency: 2 }) as { inconsistency: number }
    expect(consistentScenarios(correlationModel(), options)).toHaveLength(55)
  })

  it('the bound is on the work: scenarios times what is looked at for each', () => {
    const modelOf = (sizes: ReadonlyArray<number>): CrossImpactModel => ({
      descriptors: sizes.map((size, i) => ({
        id: `d${i}`,
        states: Array.from({ length: size }, (_, s) => `s${s}`),
      })),
      judgements: [],
    })
    const refused = expect.objectContaining({ code: 'tooManyScenarios' }) as Error
    expect(() => consistentScenarios(modelOf([...Array<number>(12).fill(3), 2]))).toThrow(refused)
    expect(() => consistentScenarios(modelOf([17_000]))).toThrow(refused)
    const judged = modelOf([2, 9000])
    const impacts = [0, 1].map(() => Array<number>(9000).fill(0))
    const judgements = [{ from: 'd0', to: 'd1', impacts }]
    expect(() => consistentScenarios({ ...judged, judgements })).toThrow(refused)
    expect(consistentScenarios(modelOf([700]))).toHaveLength(700)
  })
})
