import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliderAlpha } from '../../src/analysis/alpha.js'
import { agreementWithin } from '../../src/analysis/population/agreementWithin.js'
import { sliderAlphaBounds } from '../../src/analysis/population/alphaBounds.js'
import { prevalence } from '../../src/analysis/population/prevalence.js'
import { typologyUncertainty } from '../../src/analysis/population/typologyUncertainty.js'
import {
  associationStatistic,
  tauBBounds,
  unitAssociation,
} from '../../src/analysis/population/unitAssociation.js'
import { collectPanels, panelSets, type PanelUnit } from '../../src/analysis/population/units.js'
import type { Observation } from '../../src/analysis/observation.js'
import { PLATFORM31 } from '../../src/catalogue/platform31.js'
import { PROFILE_IDS } from '../../src/catalogue/profilePanels.js'
import { panelFromKey } from '../../src/model/panel.js'
import type { PartialPanel } from '../../src/model/partialPanel.js'
import { POSITIONS, type Position } from '../../src/model/position.js'
import { SLIDER_IDS } from '../../src/model/slider.js'
import { hamming, manhattan } from '../../src/operations/distance.js'
import { casesAtLeast } from '../laws/sampling.js'
import { nearestTo } from '../oracle/classification.js'
import { DISTANCES, METRIC_NAMES, type MetricName } from '../oracle/distance.js'
import { FIVE_DOUBTFUL, READINGS, robustnessOf } from '../oracle/readings.js'
import { bruteAlpha } from './bruteForceAgreement.js'
import { brutePairs } from './bruteForceAssociation.js'
import { bruteNearest, type Ranks } from './bruteForcePanels.js'

type Sets = Pick<PanelUnit, 'positions'>

const someOf = fc.constantFrom<ReadonlyArray<Position>>(
  ['laag'],
  ['midden'],
  ['hoog'],
  ['laag', 'midden'],
  ['midden', 'hoog'],
  [...POSITIONS],
)
const unitOf = (lists: ReadonlyArray<ReadonlyArray<Position>>): Sets =>
  ({
    positions: Object.fromEntries(SLIDER_IDS.map((slider, i) => [slider, lists[i]])),
  }) as unknown as Sets
const units = (maxLength: number): fc.Arbitrary<Sets[]> =>
  fc.array(fc.tuple(someOf, someOf, someOf, someOf, someOf).map(unitOf), { maxLength })

const product = <A>(lists: ReadonlyArray<ReadonlyArray<A>>): A[][] =>
  lists.reduce<A[][]>((all, list) => all.flatMap((one) => list.map((next) => [...one, next])), [[]])
const ranksOf = (list: ReadonlyArray<Position>): number[] => list.map((p) => POSITIONS.indexOf(p))
const panelsIn = ({ positions }: Sets): Ranks[] =>
  product(SLIDER_IDS.map((slider) => ranksOf(positions[slider])))

const gemeente = (name: string): Observation['subject'] => ({ kind: 'gemeente', name })
const row = (name: string, respondent: string | undefined, panel: PartialPanel): Observation => ({
  subject: gemeente(name),
  ...(respondent === undefined ? {} : { respondent }),
  moment: 'huidig',
  panel,
})

describe('from rows to units', () => {
  it('the median where it is one, each position of an even split, all where nobody answered', () => {
    const { units: found, dropped } = collectPanels(
      [
        row('b', 'x', { communicatie: 'laag', bestuurEnPolitiek: 'laag' }),
        row('a', 'x', { communicatie: 'midden' }),
        row('b', 'y', { communicatie: 'hoog', bestuurEnPolitiek: 'midden' }),
        row('a', 'y', { communicatie: 'midden' }),
        row('a', 'z', { communicatie: 'hoog' }),
      ],
      'huidig',
    )
    expect(dropped).toEqual([])
    expect(found.map(({ subject }) => subject.name)).toEqual(['a', 'b'])
    const [a, b] = found
    expect(a?.panel).toEqual({ communicatie: 'midden' })
    expect(a?.positions.bestuurEnPolitiek).toEqual(POSITIONS)
    expect(a?.sheets).toHaveLength(3)
    expect(b?.positions.communicatie).toEqual(POSITIONS)
    expect(b?.positions.bestuurEnPolitiek).toEqual(['laag', 'midden'])
  })

  it('what was agreed holds, and the last round', () => {
    const [unit] = panelSets(
      [
        { ...row('a', 'x', { communicatie: 'laag', procesMetBewoners: 'laag' }), round: 'voor' },
        { ...row('a', 'x', { communicatie: 'midden', procesMetBewoners: 'hoog' }), round: 'na' },
        row('a', undefined, { communicatie: 'hoog' }),
      ],
      'huidig',
    )
    expect(unit?.panel).toEqual({ communicatie: 'hoog', procesMetBewoners: 'hoog' })
  })

  it('what was filled in before the talk counts where nothing was after it', () => {
    const rows = [
      { ...row('a', 'x', { communicatie: 'laag' }), round: 'voor' },
      row('a', 'y', { communicatie: 'laag' }),
    ] as const
    expect(collectPanels(rows, 'huidig')).toMatchObject({
      units: [{ panel: { communicatie: 'laag' }, sheets: [rows[0].panel, rows[1].panel] }],
      dropped: [],
    })
  })

  it('is the lower to the upper median, whatever the order of the sheets', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...POSITIONS), { minLength: 1, maxLength: 7 }),
        (given) => {
          const [unit] = panelSets(
            given.map((communicatie, i) => row('a', `x${i}`, { communicatie })),
            'huidig',
          )
          // At most half lie below a median, and at most half above it.
          const isMedian = (rank: number): boolean =>
            [-1, 1].every(
              (way) =>
                2 * ranksOf(given).filter((own) => way * (own - rank) > 0).length <= given.length,
            )
          expect(unit?.positions.communicatie).toEqual(
            POSITIONS.filter((_, rank) => isMedian(rank)),
          )
        },
      ),
      { ...casesAtLeast(50) },
    )
  })

  it('a role makes a person: neither an agreement nor the same as in another role', () => {
    const rows = [
      { ...row('a', undefined, { communicatie: 'laag' }), role: 'overig' },
      { ...row('b', 'x', { communicatie: 'laag' }), role: 'overig' },
      { ...row('b', 'x', { communicatie: 'hoog' }), role: 'wijkambtenaar' },
    ] as const
    const { units: found, agreed, dropped } = collectPanels(rows, 'huidig')
    expect(found.map(({ sheets }) => sheets)).toEqual([
      [rows[0].panel],
      [rows[1].panel, rows[2].panel],
    ])
    expect([agreed, dropped]).toEqual([[], []])
  })

  it('several rows without a respondent are sheets of several people', () => {
    const [unit] = panelSets(
      ['laag', 'laag', 'hoog'].map((p) => row('a', undefined, { communicatie: p as Position })),
      'huidig',
    )
    expect(unit?.positions.communicatie).toEqual(['laag'])
    expect(unit?.sheets).toHaveLength(3)
  })

  it('takes a row without a moment for one about now, as exercises do', () => {
    const rows = [
      { subject: gemeente('a'), respondent: 'x', panel: { communicatie: 'hoog' } as const },
    ]
    expect(panelSets(rows, 'huidig')[0]?.positions.communicatie).toEqual(['hoog'])
    expect(collectPanels(rows, 'ambitie').dropped).toEqual([{ row: 0, reason: 'otherMoment' }])
  })

  it('says which rows are agreements', () => {
    const rows = [row('a', 'x', {}), row('a', undefined, { communicatie: 'laag' })]
    expect(collectPanels(rows, 'huidig')).toMatchObject({ agreed: [1], dropped: [] })
  })

  it('keeps names apart that differ in capitals, blanks and signs only, and says which', () => {
    const names = ['Aaburg', 'aaburg', 'Aa-burg ', 'Beburg', 'Beburg']
    const { units: found, similar } = collectPanels(
      names.map((name) => row(name, name, {})),
      'huidig',
    )
    expect(found).toHaveLength(4)
    expect(similar).toEqual([
      { input: 'Aaburg', similar: 'Aa-burg ' },
      { input: 'aaburg', similar: 'Aa-burg ' },
    ])
  })

  it('says of each row that is in no unit why', () => {
    const rows = [
      { line: 2, panel: {} },
      { subject: gemeente('a'), panel: {} },
      { subject: gemeente('a'), moment: 'ambitie', panel: {} } as const,
      { ...row('a', 'x', {}), round: 'voor', line: 5 } as const,
      { ...row('a', 'x', { communicatie: 'laag' }), round: 'na' } as const,
      { ...row('a', 'x', { communicatie: 'laag' }), round: 'na' } as const,
      row('b', 'x', { communicatie: 'laag' }),
      row('b', 'x', { communicatie: 'hoog' }),
    ]
    const { units: found, dropped } = collectPanels(rows, 'huidig')
    expect(dropped).toStrictEqual([
      { row: 0, line: 2, reason: 'noSubject' },
      { row: 2, reason: 'otherMoment' },
      { row: 3, line: 5, reason: 'earlierRound' },
      { row: 5, reason: 'repeatedSheet' },
      { row: 6, reason: 'conflictingSheets' },
      { row: 7, reason: 'conflictingSheets' },
    ])
    expect(found.map(({ sheets }) => sheets.length)).toEqual([1, 0])
    expect(() => collectPanels([], 'nu' as 'huidig')).toThrow(
      expect.objectContaining({ code: 'unknownOption' }),
    )
    expect(() => collectPanels([row('a', 'x', null as unknown as PartialPanel)], 'huidig')).toThrow(
      expect.objectContaining({ code: 'notAPanel' }),
    )
  })
})

describe('agreement within units', () => {
  const sheetsIn = (...given: ReadonlyArray<Position>): Pick<PanelUnit, 'sheets'> => ({
    sheets: [...given.map((communicatie) => ({ communicatie })), {}],
  })

  it('is full where everyone agrees at home, however far the municipalities lie apart', () => {
    const apart = [sheetsIn('laag', 'laag'), sheetsIn('hoog', 'hoog', 'hoog')]
    expect(agreementWithin(apart, 'communicatie')).toMatchObject({
      agreement: { right: 1 },
      consensus: { right: 1 },
      units: 2,
    })
  })

  it('is a mean over the units with two answers, each once', () => {
    const all = [sheetsIn('laag', 'laag'), sheetsIn('laag', 'hoog'), sheetsIn('laag'), sheetsIn()]
    const found = agreementWithin(all, 'communicatie')
    expect(found.units).toBe(2)
    // Half at each end: A is -1 and consensus 0, beside 1 and 1.
    expect([found.agreement, found.consensus]).toMatchObject([{ right: 0 }, { right: 0.5 }])
    expect(agreementWithin(all, 'bestuurEnPolitiek')).toEqual({
      agreement: { _tag: 'Left', left: { reason: 'tooFewValues' } },
      consensus: { _tag: 'Left', left: { reason: 'tooFewValues' } },
      units: 0,
    })
  })
})

describe('prevalence', () => {
  it('lowest and highest are those of every way to fill in', () => {
    fc.assert(
      fc.property(units(30), (list) => {
        const ways = list.map((unit) => panelsIn(unit).map((panel) => bruteNearest(panel)))
        const expected = PROFILE_IDS.map((id) => [
          id,
          {
            lowest: ways.filter((all) => all.every((ids) => ids.includes(id))).length,
            highest: ways.filter((all) => all.some((ids) => ids.includes(id))).length,
            of: list.length,
          },
        ])
        expect(prevalence(list)).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: 4 }, // each makes a table of all panels
    )
  })

  it('takes a typology and a metric', () => {
    const own = {
      id: 'own',
      profiles: [
        { id: 'low', panel: panelFromKey('LLLLL') },
        { id: 'high', panel: panelFromKey('HHHHH') },
      ],
    } as const
    const open = unitOf([['laag'], ['laag'], ['hoog'], [...POSITIONS], ['laag']])
    expect(prevalence([open], own, { metric: hamming })).toEqual({
      low: { lowest: 1, highest: 1, of: 1 },
      high: { lowest: 0, highest: 0, of: 1 },
    })
  })
})

describe('bounds', () => {
  const bruteTau = (x: number[], y: number[]): number => {
    const { concordant, discordant, tiedX, tiedY } = brutePairs(x, y)
    const all = (x.length * (x.length - 1)) / 2
    return (concordant - discordant) / Math.sqrt((all - tiedX) * (all - tiedY))
  }
  const cells = (list: ReadonlyArray<Sets>): number[][][] =>
    product(
      list.map(({ positions }) =>
        product([ranksOf(positions.positioneringIntern), ranksOf(positions.communicatie)]),
      ),
    )

  it('tau-b: the smallest and largest of every way to fill in', () => {
    const few = fc.array(fc.tuple(someOf, someOf), { maxLength: 4 })
    fc.assert(
      fc.property(few, (pairs) => {
        const list = pairs.map(([x, y]) => unitOf([x, ['laag'], ['laag'], ['laag'], y]))
        const all = cells(list)
          .map((ways) =>
            bruteTau(
              ways.map((way) => way[0] as number),
              ways.map((way) => way[1] as number),
            ),
          )
          .filter((value) => !Number.isNaN(value))
        const answer = tauBBounds(list, 'positioneringIntern', 'communicatie')
        if (all.length === 0) expect(answer._tag).toBe('Left')
        else {
          expect(answer).toEqual({
            _tag: 'Right',
            right: {
              lowest: expect.closeTo(Math.min(...all), 12) as number,
              highest: expect.closeTo(Math.max(...all), 12) as number,
              exact: true,
            },
          })
        }
      }),
      { numRuns: 200 },
    )
  })

  it('tau-b: beyond the limit the bounds hold every way to fill in that is tried, and say so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someOf, someOf), { minLength: 40, maxLength: 60 }),
        fc.infiniteStream(fc.nat()),
        (pairs, stream) => {
          const list = pairs.map(([x, y]) => unitOf([x, ['laag'], ['laag'], ['laag'], y]))
          const answer = tauBBounds(list, 'positioneringIntern', 'communicatie')
          if (answer._tag === 'Left') throw new Error(answer.left.reason)
          expect(answer.right.exact).toBe(false)
          const pick = (options: ReadonlyArray<Position>): number =>
            POSITIONS.indexOf(options[(stream.next().value as number) % options.length] as Position)
          const extreme = (end: number): number[][] =>
            pairs.map(([x, y]) => [
              POSITIONS.indexOf(x.at(end) as Position),
              POSITIONS.indexOf(y.at(end) as Position),
            ])
          const tried = [
            extreme(0),
            extreme(-1),
            ...Array.from({ length: 20 }, () => pairs.map(([x, y]) => [pick(x), pick(y)])),
          ]
          for (const ways of tried) {
            const value = bruteTau(
              ways.map((way) => way[0] as number),
              ways.map((way) => way[1] as number),
            )
            if (Number.isNaN(value)) continue
            expect(value).toBeGreaterThanOrEqual(answer.right.lowest - 1e-12)
            expect(value).toBeLessThanOrEqual(answer.right.highest + 1e-12)
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('tau-b: too few, no variation, too many', () => {
    const one = unitOf([['laag'], ['laag'], ['laag'], ['laag'], ['laag']])
    const of = (list: ReadonlyArray<Sets>): unknown =>
      tauBBounds(list, 'positioneringIntern', 'communicatie')
    expect(of([one])).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
    expect(of([one, one])).toEqual({ _tag: 'Left', left: { reason: 'noVariation' } })
    expect(of(Array(5000).fill(one))).toEqual({ _tag: 'Left', left: { reason: 'noVariation' } })
    expect(of(Array(5001).fill(one))).toEqual({ _tag: 'Left', left: { reason: 'tooLarge' } })
  })

  describe('tau-b beyond the limit', () => {
    const boundsOf = (
      ...kinds: ReadonlyArray<
        readonly [x: ReadonlyArray<Position>, y: ReadonlyArray<Position>, units: number]
      >
    ): unknown =>
      tauBBounds(
        kinds.flatMap(([x, y, units]) =>
          Array<Sets>(units).fill(unitOf([x, ['laag'], ['laag'], ['laag'], y])),
        ),
        'positioneringIntern',
        'communicatie',
      )

    it('has no number where all pairs are tied on a slider, however filled in', () => {
      const none = { _tag: 'Left', left: { reason: 'noVariation' } }
      for (const tied of POSITIONS) {
        expect(boundsOf([[tied], POSITIONS, 700])).toEqual(none)
        expect(boundsOf([POSITIONS, [tied], 700])).toEqual(none)
      }
    })

    it('is each pair at its best, over the smallest root that is not 0', () => {
      // One unit may differ on the first slider, from 120 that may be lower or higher on the second; all of
      // those may be equal but one, so no root is smaller than that of 180 pairs.
      expect(
        boundsOf(
          [['laag', 'hoog'], ['midden'], 1],
          [['laag'], ['laag', 'midden'], 60],
          [['laag'], ['midden', 'hoog'], 60],
          [['laag'], POSITIONS, 60],
        ),
      ).toEqual({
        _tag: 'Right',
        right: {
          lowest: expect.closeTo(-120 / 180, 12) as number,
          highest: expect.closeTo(120 / 180, 12) as number,
          exact: false,
        },
      })
    })

    it('is over the largest root where every way has one sign', () => {
      // In order are 100 * 100 pairs, and of those between 30 with all below and 30 with all above, at the
      // least; untied on either slider at most 100 * 100 pairs and 90 * 200 with those between.
      const share = (100 * 100 + 30 * 100 + 30 * 100) / (100 * 100 + 90 * 200)
      for (const [low, high, lowest, highest] of [
        ['laag', 'hoog', share, 1],
        ['hoog', 'laag', -1, -share],
      ] as const) {
        expect(
          boundsOf(
            [['laag'], [low], 100],
            [['hoog'], [high], 100],
            [['midden'], [low, 'midden'], 30],
            [['midden'], ['midden', high], 30],
            [['midden'], POSITIONS, 30],
          ),
        ).toEqual({
          _tag: 'Right',
          right: {
            lowest: expect.closeTo(lowest, 12) as number,
            highest: expect.closeTo(highest, 12) as number,
            exact: false,
          },
        })
      }
    })

    // By the definition: each pair at its own best, and every size that each level can have by itself.
    const bruteOuter = (kinds: ReadonlyArray<readonly [number[], number[], number]>): unknown => {
      const n = kinds.reduce((sum, [, , units]) => sum + units, 0)
      let [least, most] = [0, 0]
      kinds.forEach(([x, y, units], i) =>
        kinds.slice(i).forEach(([otherX, otherY, others], j) => {
          const times = j === 0 ? (units * (units - 1)) / 2 : units * others
          const signs = product([x, y, otherX, otherY]).map(([a = 0, b = 0, c = 0, d = 0]) =>
            Math.sign((a - c) * (b - d)),
          )
          least += times * Math.min(...signs)
          most += times * Math.max(...signs)
        }),
      )
      const [ofX, ofY] = [0, 1].map((slider) => {
        const sizesOf = (level: number): number[] => {
          const has = kinds.map((kind) => kind[slider] as number[]) // positions of the first or the second
          const must = kinds.filter((_, i) => String(has[i]) === String(level))
          const may = kinds.filter((_, i) => has[i]?.includes(level))
          const [from, to] = [must, may].map((some) =>
            some.reduce((sum, [, , units]) => sum + units, 0),
          )
          return Array.from({ length: n + 1 }, (_, size) => size).slice(from, (to ?? n) + 1)
        }
        const [lows, middles, highs] = [sizesOf(0), sizesOf(1), new Set(sizesOf(2))]
        let [fewest, greatest] = [Infinity, 0]
        for (const low of lows)
          for (const middle of middles) {
            const high = n - low - middle
            const untied = low * middle + low * high + middle * high
            if (!highs.has(high)) continue
            if (untied > 0) fewest = Math.min(fewest, untied)
            greatest = Math.max(greatest, untied)
          }
        return [fewest, greatest] as const
      })
      const [smallest, largest] = [0, 1].map((end) =>
        Math.sqrt((ofX?.[end] ?? NaN) * (ofY?.[end] ?? NaN)),
      )
      if (largest === 0) return { _tag: 'Left', left: { reason: 'noVariation' } }
      const ratio = (s: number, root = NaN): unknown =>
        expect.closeTo(Math.max(-1, Math.min(1, s / root)), 12)
      return {
        _tag: 'Right',
        right: {
          lowest: ratio(least, least < 0 ? smallest : largest),
          highest: ratio(most, most > 0 ? smallest : largest),
          exact: false,
        },
      }
    }

    it('is each pair at its best, over the sizes that each level can have by itself', () => {
      const open = someOf.filter((list) => list.length > 1)
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.tuple(someOf, someOf, fc.integer({ min: 1, max: 25 })), {
            maxLength: 5,
            selector: ([x, y]) => `${x.join()} ${y.join()}`,
          }),
          fc.tuple(open, open),
          (kinds, [x, y]) => {
            const all = [
              ...kinds.filter(([a, b]) => `${a.join()} ${b.join()}` !== `${x.join()} ${y.join()}`),
              [x, y, 105] as const, // more ways than the limit
            ]
            expect(boundsOf(...all)).toEqual(
              bruteOuter(all.map(([a, b, units]) => [ranksOf(a), ranksOf(b), units])),
            )
          },
        ),
        { numRuns: 30 },
      )
    })
  })

  it('the statistic takes the units that are known on both sliders', () => {
    const list = [
      unitOf([['laag'], ['laag'], ['laag'], ['laag'], ['laag']]),
      unitOf([['hoog'], ['laag'], ['laag'], ['laag'], ['hoog']]),
      unitOf([['hoog', 'midden'], ['laag'], ['laag'], ['laag'], ['laag']]),
    ]
    const statistic = associationStatistic('positioneringIntern', 'communicatie')
    expect(statistic(list)).toEqual({ _tag: 'Right', right: 1 })
    expect(unitAssociation(list, 'positioneringIntern', 'communicatie').n).toBe(2)
    const known = ['LMLLM', 'MMLLL', 'HMLLH', 'HMLLM', 'LMLLL'].map((key) =>
      unitOf([...key].map((letter) => [POSITIONS['LMH'.indexOf(letter)] as Position])),
    )
    for (const member of ['tauB', 'gamma', 'somersYGivenX', 'somersXGivenY'] as const) {
      const of = associationStatistic('positioneringIntern', 'communicatie', member)
      const found = unitAssociation(known, 'positioneringIntern', 'communicatie')
      expect(of(known)).toEqual(found[member])
      expect(found[member]._tag).toBe('Right')
    }
  })

  const sheetsFrom = (unit: ReadonlyArray<number | undefined>): PartialPanel[] =>
    unit.map((rank) => (rank === undefined ? {} : { communicatie: POSITIONS[rank] as Position }))

  const answers = fc.array(
    fc.array(fc.constantFrom<Position | undefined>(...POSITIONS, undefined), {
      minLength: 1,
      maxLength: 3,
    }),
    { maxLength: 5 },
  )

  it.each(['nominal', 'ordinal', 'interval'] as const)(
    'alpha, %s: the smallest and largest of every way to fill in, to the last digit as they are',
    (level) => {
      fc.assert(
        fc.property(answers, (list) => {
          fc.pre(list.flat().filter((position) => position === undefined).length <= 5)
          const flat = list.flat()
          const ways = product(
            flat.map((position) => (position === undefined ? [0, 1, 2] : ranksOf([position]))),
          )
          const found = ways.flatMap((values) => {
            let place = 0
            const rows: (number | null)[][] = [0, 1, 2].map(() => [])
            for (const unit of list)
              for (const rater of [0, 1, 2]) {
                rows[rater]?.push(rater < unit.length ? (values[place++] as number) : null)
              }
            const alpha = bruteAlpha(rows, level)
            return typeof alpha === 'number' ? [alpha] : []
          })
          const answer = sliderAlphaBounds(
            list.map((unit) => unit.map((communicatie) => ({ communicatie }))),
            'communicatie',
            level,
          )
          if (found.length === 0) expect(answer._tag).toBe('Left')
          else {
            expect(answer).toEqual({
              _tag: 'Right',
              right: {
                lowest: expect.closeTo(Math.min(...found), 10) as number,
                highest: expect.closeTo(Math.max(...found), 10) as number,
                exact: true,
              },
            })
            const own = ways.flatMap((values) => {
              let place = 0
              const filled = list.map((unit) => unit.map(() => values[place++]))
              const alpha = sliderAlpha(filled.map(sheetsFrom), 'communicatie', level)
              return alpha._tag === 'Right' ? [alpha.right] : []
            })
            expect(answer).toMatchObject({
              right: { lowest: Math.min(...own), highest: Math.max(...own) },
            })
          }
        }),
        {
          numRuns: 100,
          examples: [
            [
              [
                ['laag', 'laag', undefined],
                ['laag', 'laag'],
                ['laag', 'laag'],
              ],
            ],
          ],
        },
      )
    },
  )

  // By the definition: for each total per position, each unit at its own least and most disagreement.
  const bruteOuter = (
    kinds: ReadonlyArray<readonly [unit: ReadonlyArray<number | undefined>, times: number]>,
    level: 'nominal' | 'ordinal' | 'interval',
  ): { lowest: number; highest: number } => {
    const all = kinds.flatMap(([unit, times]) => Array<typeof unit>(times).fill(unit)).flat()
    const given = [0, 1, 2].map((own) => all.filter((rank) => rank === own).length)
    const open = all.length - given.reduce((a, b) => a + b)
    const waysOf = kinds.map(([unit]) =>
      product(unit.map((rank) => (rank === undefined ? [0, 1, 2] : [rank]))),
    )
    const alphas: number[] = []
    for (let low = 0; low <= open; low++)
      for (let middle = 0; low + middle <= open; middle++) {
        const totals = [low, middle, open - low - middle].map((n, rank) => n + (given[rank] ?? 0))
        const [a = 0, b = 0, c = 0] = totals
        const places = level === 'ordinal' ? [a / 2, a + b / 2, a + b + c / 2] : [0, 1, 2]
        const apart = [0, 1, 2].map((one) =>
          [0, 1, 2].map((other) =>
            level === 'nominal'
              ? Number(one !== other)
              : ((places[one] as number) - (places[other] as number)) ** 2,
          ),
        )
        const apartIn = (ranks: ReadonlyArray<number>): number => {
          let sum = 0
          for (const one of ranks) for (const other of ranks) sum += apart[one]?.[other] as number
          return sum / (ranks.length - 1)
        }
        let expected = 0
        totals.forEach((n, one) =>
          totals.forEach(
            (m, other) => (expected += (n * m * (apart[one]?.[other] ?? NaN)) / (all.length - 1)),
          ),
        )
        if (expected === 0) continue
        const perKind = waysOf.map((ways) => ways.map(apartIn))
        for (const end of [Math.max, Math.min]) {
          const observed = kinds.reduce((sum, [, n], i) => sum + n * end(...(perKind[i] ?? [])), 0)
          alphas.push(1 - observed / expected)
        }
      }
    return { lowest: Math.min(...alphas), highest: Math.max(...alphas) }
  }
  it.each(['nominal', 'ordinal', 'interval'] as const)(
    'alpha, %s: beyond the limit each unit is at its own best or worst, and it says so',
    (level) => {
      const some = [
        [[undefined, undefined], 4],
        [[0, undefined], 4],
        [[2, 2, undefined], 4],
        [[undefined, 1, 1, 2], 4],
        [[0, 1], 1],
      ] as const
      const nobody = [[[undefined, undefined, undefined], 12]] as const // who may also all say the same
      for (const kinds of [some, nobody]) {
        const { lowest, highest } = bruteOuter(kinds, level)
        const list = kinds.flatMap(([unit, times]) =>
          Array.from({ length: times }, () => sheetsFrom(unit)),
        )
        expect(sliderAlphaBounds([...list, [{}], []], 'communicatie', level)).toEqual({
          _tag: 'Right',
          right: {
            lowest: expect.closeTo(lowest, 10) as number,
            highest: expect.closeTo(highest, 10) as number,
            exact: false,
          },
        })
      }
    },
  )

  it('alpha: no number with one respondent per unit, nor with too many open answers', () => {
    const of = (list: ReadonlyArray<ReadonlyArray<PartialPanel>>): unknown =>
      sliderAlphaBounds(list, 'communicatie')
    expect(of([[{}], []])).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
    expect(of(Array(700).fill([{}, {}]))).toEqual({ _tag: 'Left', left: { reason: 'tooLarge' } })
  })
})

describe('a population against a typology', () => {
  // By the nearest profiles in every reading and metric, for every way to fill in.
  const bruteUncertainty = (
    list: ReadonlyArray<Sets>,
    names: ReadonlyArray<MetricName>,
  ): unknown => {
    const perUnit = list.map((unit) => {
      const ways = panelsIn(unit)
      const answers = names.map((name) =>
        READINGS.map((reading) => ways.map((way) => nearestTo(way, reading, DISTANCES[name]))),
      )
      const decides = ways.flatMap(
        (way) => robustnessOf(way, FIVE_DOUBTFUL, DISTANCES[names[0] as MetricName]).deciding,
      )
      return { answers, deciding: new Set(decides.map(({ id, slider }) => `${id} ${slider}`)) }
    })
    const numberOf = (holds: (unit: (typeof perUnit)[number]) => boolean): number =>
      perUnit.filter(holds).length
    const sure = perUnit.map(({ answers }) => new Set(answers.flat(2).map(String)).size === 1)
    const deciding = FIVE_DOUBTFUL.map(({ id }) => id)
      .flatMap((profile) =>
        SLIDER_IDS.map((slider, place) => ({
          profile,
          slider,
          units: numberOf((unit) => unit.deciding.has(`${profile} ${place}`)),
        })),
      )
      .filter(({ units: some }) => some > 0)
      .sort((one, other) => other.units - one.units)
    return {
      units: list.length,
      readings: 48,
      metrics: names.length,
      profiles: PROFILE_IDS.map((profile) => {
        const counts = names.map((_, metric) =>
          READINGS.map((_reading, reading) => {
            const at = (unit: (typeof perUnit)[number]): boolean[] =>
              (unit.answers[metric]?.[reading] ?? []).map((nearest) => nearest.includes(profile))
            return [
              numberOf((unit) => at(unit).every(Boolean)),
              numberOf((unit) => at(unit).some(Boolean)),
            ] as const
          }),
        )
        const band = (all: ReadonlyArray<readonly [number, number]>): unknown => ({
          lowest: Math.min(...all.map(([lowest]) => lowest)),
          highest: Math.max(...all.map(([, highest]) => highest)),
          of: list.length,
        })
        return {
          profile,
          byDefault: band((counts[0] ?? []).slice(0, 1)),
          overReadings: band(counts[0] ?? []),
          overAll: band(counts.flat()),
          robust: numberOf(({ answers }) => answers.flat(2).every((ids) => ids.includes(profile))),
          possible: numberOf(({ answers }) => answers.flat(2).some((ids) => ids.includes(profile))),
        }
      }),
      oneAnswer: sure.filter(Boolean).length,
      undecided: sure.flatMap((one, place) => (one ? [] : [place])),
      deciding,
    }
  }

  it('is what every reading and metric says of every way to fill in', () => {
    const keys = ['LLMML', 'HHHHH', 'LMMMH', 'HHHHH', 'LHLHL', 'LLMML'] as const
    const list = keys.map((key, place) =>
      unitOf(
        SLIDER_IDS.map((slider) =>
          place === 5 && slider === 'communicatie' ? POSITIONS : [panelFromKey(key)[slider]],
        ),
      ),
    )
    expect(typologyUncertainty(list, PLATFORM31, { metrics: [hamming, manhattan] })).toEqual(
      bruteUncertainty(list, ['hamming', 'manhattan']),
    )
  })

  it('the same of other units, by the four metrics', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(units(4), (list) => {
        expect(typologyUncertainty(list)).toEqual(bruteUncertainty(list, METRIC_NAMES))
      }),
      { numRuns: 3 },
    )
  })

  it('refuses no metrics and too many readings', () => {
    expect(() => typologyUncertainty([], PLATFORM31, { metrics: [] })).toThrow(
      expect.objectContaining({ code: 'invalidValue' }),
    )
    const wide = {
      id: 'wide',
      profiles: ['a', 'b'].map((id) => ({
        id,
        panel: panelFromKey(id === 'a' ? 'LLLLL' : 'HHHHH'),
        alternatives: Object.fromEntries(
          SLIDER_IDS.slice(0, 4).map((slider) => [
            slider,
            POSITIONS.filter((position) => position !== (id === 'a' ? 'laag' : 'hoog')),
          ]),
        ),
      })),
    }
    expect(() => typologyUncertainty([], wide)).toThrow(
      expect.objectContaining({ code: 'tooManyReadings' }),
    )
  })
})
