import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementWithin } from '../../src/analysis/population/agreementWithin.js'
import { sliderAlphaBounds } from '../../src/analysis/population/alphaBounds.js'
import { prevalence, prevalenceFinder } from '../../src/analysis/population/prevalence.js'
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
import { allPanels, panelFromKey } from '../../src/model/panel.js'
import type { PartialPanel } from '../../src/model/partialPanel.js'
import { POSITIONS, type Position } from '../../src/model/position.js'
import { SLIDER_IDS } from '../../src/model/slider.js'
import { hamming, manhattan } from '../../src/operations/distance.js'
import { classifier } from '../../src/operations/classification.js'
import { readingsOf } from '../../src/operations/readings.js'
import { robustness } from '../../src/operations/robustness.js'
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
const units = fc.array(fc.tuple(someOf, someOf, someOf, someOf, someOf).map(unitOf), {
  maxLength: 6,
})

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
    expect(dropped).toEqual([
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
      fc.property(units, (list) => {
        const answer = prevalence(list)
        for (const id of PROFILE_IDS) {
          const perUnit = list.map((unit) =>
            panelsIn(unit).map((p) => bruteNearest(p).includes(id)),
          )
          expect(answer[id]).toEqual({
            lowest: perUnit.filter((all) => all.every(Boolean)).length,
            highest: perUnit.filter((all) => all.some(Boolean)).length,
            of: list.length,
          })
        }
        expect(prevalence([...list].reverse())).toEqual(answer)
      }),
      { numRuns: 100 },
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
    expect(prevalenceFinder(own, { metric: hamming })([open])).toEqual({
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
  })

  const answers = fc.array(
    fc.array(fc.constantFrom<Position | undefined>(...POSITIONS, undefined), {
      minLength: 1,
      maxLength: 3,
    }),
    { maxLength: 5 },
  )

  it.each(['nominal', 'ordinal', 'interval'] as const)(
    'alpha, %s: the smallest and largest of every way to fill in',
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
          }
        }),
        { numRuns: 100 },
      )
    },
  )

  it(
    'alpha: beyond the limit the bounds are wider than those of a part filled in, and say so',
    { tags: ['slow'] },
    () => {
      const list = Array.from({ length: 30 }, (_, i): PartialPanel[] => [
        { communicatie: POSITIONS[i % 3] },
        { communicatie: POSITIONS[Math.floor(i / 3) % 3] },
        i < 26 ? {} : { communicatie: 'laag' },
      ])
      const outer = sliderAlphaBounds(list, 'communicatie')
      const inner = sliderAlphaBounds(
        list.map((panels, i) =>
          i < 3 ? panels : [...panels.slice(0, 2), { communicatie: 'hoog' }],
        ),
        'communicatie',
      )
      if (outer._tag === 'Left' || inner._tag === 'Left') throw new Error('no number')
      expect([outer.right.exact, inner.right.exact]).toEqual([false, true])
      expect(outer.right.lowest).toBeLessThanOrEqual(inner.right.lowest)
      expect(outer.right.highest).toBeGreaterThanOrEqual(inner.right.highest)
      expect(sliderAlphaBounds(Array(700).fill([{}, {}]), 'communicatie')).toEqual({
        _tag: 'Left',
        left: { reason: 'tooLarge' },
      })
      const nobody = sliderAlphaBounds(Array(60).fill([{}, {}]), 'communicatie')
      expect(nobody).toMatchObject({ right: { highest: 1, exact: false } })
      expect(sliderAlphaBounds([[{}]], 'communicatie')).toEqual({
        _tag: 'Left',
        left: { reason: 'tooFewValues' },
      })
    },
  )
})

describe('a population against a typology', () => {
  it('bands are those of every reading and metric', { tags: ['slow'] }, () => {
    const metrics = [manhattan, hamming]
    const universes = metrics.map((metric) =>
      readingsOf(PLATFORM31).map((reading) => prevalenceFinder(reading, { metric })),
    )
    fc.assert(
      fc.property(units, (list) => {
        const answer = typologyUncertainty(list, PLATFORM31, { metrics })
        expect(answer).toMatchObject({ units: list.length, readings: 48, metrics: 2 })
        for (const {
          profile,
          byDefault,
          overReadings,
          overAll,
          core,
          possible,
        } of answer.profiles) {
          const counts = universes.map((finders) => finders.map((find) => find(list)[profile]))
          const band = (all: typeof counts): unknown => ({
            lowest: Math.min(...all.flat().map(({ lowest }) => lowest)),
            highest: Math.max(...all.flat().map(({ highest }) => highest)),
            of: list.length,
          })
          expect(byDefault).toEqual(counts[0]?.[0])
          expect(overReadings).toEqual(band(counts.slice(0, 1)))
          expect(overAll).toEqual(band(counts))
          expect(core).toBeLessThanOrEqual(overAll.lowest)
          expect(possible).toBeGreaterThanOrEqual(overAll.highest)
        }
      }),
      { numRuns: 3 },
    )
  })

  it('of one complete panel it is what robustness says', { tags: ['slow'] }, () => {
    const classifiers = readingsOf(PLATFORM31).map((reading) => classifier(reading))
    for (const panel of allPanels().filter((_, code) => code % 40 === 0)) {
      const unit = unitOf(SLIDER_IDS.map((slider) => [panel[slider]]))
      const answer = typologyUncertainty([unit], PLATFORM31, { metrics: [manhattan] })
      const { robust, possible, deciding } = robustness(panel)
      const of = (key: 'core' | 'possible'): string[] =>
        answer.profiles.filter((one) => one[key] === 1).map(({ profile }) => profile)
      expect(of('core')).toEqual(robust)
      expect(of('possible')).toEqual(possible)
      expect(answer.deciding.map(({ profile, slider }) => `${profile} ${slider}`).sort()).toEqual(
        deciding.map(({ profile, slider }) => `${profile} ${slider}`).sort(),
      )
      const answers = new Set(
        classifiers.map((classifyPanel) => [...classifyPanel(panel).nearest].sort().join()),
      )
      expect(answer.oneAnswer).toBe(answers.size === 1 ? 1 : 0)
      expect(answer.undecided).toEqual(answers.size === 1 ? [] : [0])
    }
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
