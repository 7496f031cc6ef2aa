import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countRoutes,
  manhattan,
  panelCode,
  panelKey,
  PROFILE_IDS,
  PROFILES,
  rank,
  routes,
  type Panel,
} from '../../src/index.js'
import { vectors } from '../laws/arbitraries.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { panelOf } from '../laws/values.js'
import {
  allMoves,
  countThrough,
  multinomial,
  panelsOf,
  shortestWaysFrom,
} from '../oracle/routes.js'
import { allVectors, asVector, at, C, codeOf, keyOf, PMB, type Vector } from '../oracle/space.js'

const low = panelOf([0, 0, 0, 0, 0])
const high = panelOf([2, 2, 2, 2, 2])
const residentsFirst = (panel: Panel): boolean =>
  rank(panel.communicatie) <= rank(panel.procesMetBewoners)

// Pairs whose routes can all be written down quickly.
const pairs = fc.tuple(vectors, vectors).filter(([from, to]) => multinomial(from, to) <= 1260)

// A condition that holds for an arbitrary set of panels.
const panelSets = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(1000)).map(
  ([period, seed]) =>
    (vector: Vector): boolean =>
      (codeOf(vector) * 7 + seed) % period !== 0,
)

describe('the number of routes', () => {
  // What decides it is how far each slider has to go: 243 ways to be apart stand for all 59,049 pairs.
  it('equals breadth-first search and the multinomial formula, however far apart, and in sum', () => {
    const from = [0, 0, 0, 0, 0]
    const ways = shortestWaysFrom(from)
    let sum = 0
    for (const to of allVectors) {
      const found = countRoutes(low, panelOf(to))
      expect([keyOf(to), found, multinomial(from, to)]).toEqual([
        keyOf(to),
        at(ways, codeOf(to)),
        found,
      ])
      // Per slider three pairs of positions are no step apart, four are one, two are two.
      sum += to.reduce((pairs, steps) => pairs * at([3, 4, 2], steps), found)
    }
    // The sum of n! times the coefficient of x^n in (3 + 4x + x^2)^5.
    expect(sum).toBe(25_375_233)
  })

  it('depends on nothing but that', () => {
    fc.assert(
      fc.property(vectors, vectors, (from, to) => {
        const apart = from.map((level, i) => Math.abs(level - at(to, i)))
        expect(countRoutes(panelOf(from), panelOf(to))).toBe(countRoutes(low, panelOf(apart)))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['LLLLL to HHHHH', low, high, 113_400],
    ['ontwikkelend to gekanteld', PROFILES.ontwikkelend.panel, PROFILES.gekanteld.panel, 5040],
    ['a panel to itself', low, low, 1],
  ])('%s', (_, from, to, count) => {
    expect(countRoutes(from, to)).toBe(count)
  })

  it(
    'LLLLL to HHHHH with communicatie never above procesMetBewoners: 37,800',
    { tags: ['slow'] },
    () => {
      expect(countRoutes(low, high, { through: residentsFirst })).toBe(37_800)
      const byOracle = countThrough([0, 0, 0, 0, 0], [2, 2, 2, 2, 2], (v) => at(v, C) <= at(v, PMB))
      expect(byOracle).toBe(37_800)
    },
  )

  it('under any condition equals the oracle, which walks every route', () => {
    fc.assert(
      fc.property(pairs, panelSets, ([from, to], allowed) => {
        const through = (panel: Panel): boolean => allowed(asVector(panel))
        expect(countRoutes(panelOf(from), panelOf(to), { through })).toBe(
          countThrough(from, to, allowed),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('asks the condition of panels strictly between start and end, each once', () => {
    const asked: string[] = []
    const through = (panel: Panel): boolean => {
      asked.push(panelKey(panel))
      return true
    }
    countRoutes(low, panelOf([0, 0, 1, 1, 2]), { through })
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toHaveLength(2 * 2 * 3 - 2)
    expect(asked).not.toContain('LLLLL')
    expect(asked).not.toContain('LLMMH')
  })

  it('is zero when the condition bars the way, and never for neighbours', () => {
    const through = (): boolean => false
    expect(countRoutes(low, panelOf([0, 0, 0, 0, 2]), { through })).toBe(0)
    expect(countRoutes(low, panelOf([0, 0, 0, 0, 1]), { through })).toBe(1)
    expect(countRoutes(low, low, { through })).toBe(1)
  })
})

describe('the routes', () => {
  const expected = (from: Vector, to: Vector, allowed: (vector: Vector) => boolean = () => true) =>
    allMoves(from, to, allowed).map((moves) => panelsOf(from, to, moves).map(keyOf))

  const found = (from: Panel, to: Panel, through?: (panel: Panel) => boolean) =>
    Array.from(routes(from, to, through === undefined ? {} : { through })).map((route) =>
      route.map(panelKey),
    )

  it('between two profiles are those of the oracle, in its order', { tags: ['slow'] }, () => {
    for (const a of PROFILE_IDS)
      for (const b of PROFILE_IDS) {
        const [from, to] = [PROFILES[a].panel, PROFILES[b].panel]
        // As text: thousands of lists take long to compare.
        expect(found(from, to).join('\n')).toBe(expected(asVector(from), asVector(to)).join('\n'))
      }
  })

  it('under any condition are those of the oracle, in its order', () => {
    fc.assert(
      fc.property(pairs, panelSets, ([from, to], allowed) => {
        const through = (panel: Panel): boolean => allowed(asVector(panel))
        expect(found(panelOf(from), panelOf(to), through)).toEqual(expected(from, to, allowed))
      }),
      { numRuns: 60 },
    )
  })

  it('go from start to end, one step at a time, as plain data, each once', () => {
    const seen = new Set<string>()
    for (const route of routes(low, panelOf([2, 0, 1, 0, 2]))) {
      expect(panelKey(route[0])).toBe('LLLLL')
      expect(panelKey(at(route, route.length - 1))).toBe('HLMLH')
      route.slice(1).forEach((panel, i) => {
        expect(manhattan(at(route, i), panel)).toBe(1)
      })
      seen.add(route.map(panelKey).join())
    }
    expect(seen.size).toBe(30)
    expectPlainData(Array.from(routes(low, panelOf([2, 0, 1, 0, 2]))))
  })

  it('are lazy: the first of 113,400 asks about no more than the panels in between', () => {
    let asked = 0
    const through = (): boolean => {
      asked += 1
      return true
    }
    const first = routes(low, high, { through }).next()
    expect(first.done).toBe(false)
    expect(first.value).toHaveLength(11)
    expect(asked).toBeLessThanOrEqual(241)
  })

  it('do not start before they are asked for', () => {
    let asked = 0
    routes(low, high, {
      through: () => {
        asked += 1
        return true
      },
    })
    expect(asked).toBe(0)
  })

  it('are as many as countRoutes says', { tags: ['slow'] }, () => {
    const to = panelOf([1, 2, 2, 2, 2])
    let count = 0
    for (const route of routes(low, to, { through: residentsFirst })) count += route.length / 10
    expect(count).toBe(countRoutes(low, to, { through: residentsFirst }))
    expect(count).toBeGreaterThan(5000)
  })

  it('are one, the panel itself, from a panel to itself', () => {
    expect(found(high, high)).toEqual([['HHHHH']])
  })

  it('are none when the condition bars the way', () => {
    expect(found(low, high, () => false)).toEqual([])
  })

  it('leave the panels alone', () => {
    const [from, to] = [frozen({ ...low }), frozen(panelOf([1, 1, 0, 0, 0]))]
    expect(Array.from(routes(from, to))).toHaveLength(2)
    expect(panelCode(from)).toBe(0)
  })
})
