import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  districtFit,
  EXTENDED_SLIDER_IDS,
  extendedPanelFromKey,
  panelFromKey,
  SLIDER_IDS,
  type DistrictNeeds,
  type PartialExtendedPanel,
  type Position,
} from '../../src/index.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { fitByTrying } from '../oracle/districts.js'
import { at, WORDS, type PartialVector } from '../oracle/space.js'

interface District {
  readonly id: string
  readonly needs: PartialVector
}

interface Municipality {
  readonly panel: PartialVector
  readonly districts: ReadonlyArray<District>
}

/** Vectors of `length` of which at most `most` are not known. */
const vectorsLacking = (length: number, most: number): fc.Arbitrary<PartialVector> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(0, 1, 2), { minLength: length, maxLength: length }),
      fc.uniqueArray(fc.nat({ max: length - 1 }), { maxLength: most }),
    )
    .map(([levels, missing]) =>
      levels.map((level, slider) => (missing.includes(slider) ? null : level)),
    )

const municipalities = (length: number, most: number, size: number): fc.Arbitrary<Municipality> =>
  fc.record({
    panel: vectorsLacking(length, most),
    districts: fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        needs: vectorsLacking(length, most),
      }),
      { selector: ({ id }) => id, maxLength: size, size: 'max' },
    ),
  })

const onSliders = (vector: PartialVector): PartialExtendedPanel =>
  Object.fromEntries(
    vector.flatMap((level, index) =>
      level === null ? [] : [[at(EXTENDED_SLIDER_IDS, index), at(WORDS, level)]],
    ),
  )

const asNeeds = (districts: ReadonlyArray<District>): ReadonlyArray<DistrictNeeds> =>
  districts.map(({ id, needs }) => ({ id, needs: onSliders(needs) }))

const fitOf = ({ panel, districts }: Municipality) =>
  districtFit(onSliders(panel), asNeeds(districts))

const bySize = [
  { sliders: 5, name: 'five sliders' },
  { sliders: 6, name: 'six sliders' },
]

// A sixth slider that nobody answered is no slider of the fit.
const isAnswered = ({ panel, districts }: Municipality): boolean =>
  panel.length === 5 ||
  [panel, ...districts.map(({ needs }) => needs)].some((vector) => at(vector, 5) !== null)

describe.each(bySize)('the fit of a municipal panel to its districts, on $name', ({ sliders }) => {
  const some = municipalities(sliders, 2, 3).filter(isAnswered)
  const many = municipalities(sliders, sliders, 12).filter(isAnswered)

  it('has the bounds that trying everything gives', () => {
    fc.assert(
      fc.property(some, (municipality) => {
        const { panel, districts } = municipality
        const fit = fitOf(municipality)
        const { bounds } = fitByTrying(
          panel,
          districts.map(({ needs }) => needs),
        )
        districts.forEach(({ id }, index) => {
          const match = fit.districts.find((found) => found.id === id)
          expect({ lowest: match?.lowest, highest: match?.highest }).toStrictEqual(
            at(bounds, index),
          )
        })
      }),
    )
  })

  it('names the farthest, certain and possible, as trying everything does', () => {
    fc.assert(
      fc.property(some, (municipality) => {
        const { panel, districts } = municipality
        const { always, ever } = fitByTrying(
          panel,
          districts.map(({ needs }) => needs),
        )
        const idsWhere = (holds: ReadonlyArray<boolean>) =>
          districts.filter((_, index) => at(holds, index)).map(({ id }) => id)
        expect(fitOf(municipality).farthest).toStrictEqual({
          certain: idsWhere(always).sort(),
          possible: idsWhere(ever).sort(),
        })
      }),
    )
  })

  it('gives each slider of each district in order, steps only where both are known', () => {
    fc.assert(
      fc.property(many, (municipality) => {
        const { panel, districts } = municipality
        const fit = fitOf(municipality)
        for (const { id, needs } of districts) {
          const match = fit.districts.find((found) => found.id === id)
          expect(match?.sliders).toStrictEqual(
            needs.map((need, index) => {
              const level = at(panel, index)
              return {
                slider: at(EXTENDED_SLIDER_IDS, index),
                ...(need === null ? {} : { need: at(WORDS, need) }),
                ...(need === null || level === null ? {} : { steps: need - level }),
              }
            }),
          )
        }
      }),
    )
  })

  it('puts the largest lowest distance first, then the largest highest, then by id', () => {
    fc.assert(
      fc.property(many, (municipality) => {
        const { districts } = fitOf(municipality)
        districts.slice(1).forEach((later, index) => {
          const earlier = at(districts, index)
          const inOrder =
            earlier.lowest > later.lowest ||
            (earlier.lowest === later.lowest && earlier.highest > later.highest) ||
            (earlier.lowest === later.lowest &&
              earlier.highest === later.highest &&
              earlier.id < later.id)
          expect(inOrder).toBe(true)
        })
        expect(districts).toHaveLength(municipality.districts.length)
      }),
    )
  })

  it('says per slider which districts need it higher, lower, as it is, or are open', () => {
    fc.assert(
      fc.property(many, (municipality) => {
        const { panel, districts } = municipality
        const fit = fitOf(municipality)
        expect(fit.sliders).toStrictEqual(
          panel.map((level, index) => {
            const idsWhere = (holds: (need: number | null) => boolean) =>
              districts
                .filter(({ needs }) => holds(at(needs, index)))
                .map(({ id }) => id)
                .sort()
            const isOpen = (need: number | null) => need === null || level === null
            return {
              slider: at(EXTENDED_SLIDER_IDS, index),
              ...(level === null ? {} : { position: at(WORDS, level) }),
              needHigher: idsWhere((need) => !isOpen(need) && Number(need) > Number(level)),
              needLower: idsWhere((need) => !isOpen(need) && Number(need) < Number(level)),
              met: idsWhere((need) => !isOpen(need) && need === level),
              open: idsWhere(isOpen),
            }
          }),
        )
      }),
    )
  })

  it('gives every single move, and whom it brings closer or further, as moving the panel does', () => {
    fc.assert(
      fc.property(many, (municipality) => {
        const { panel, districts } = municipality
        const expected = panel.flatMap((level, index) =>
          [-1, 1].flatMap((step) => {
            if (level === null || level + step < 0 || level + step > 2) return []
            const distance = (from: number, need: number | null): number =>
              need === null ? 0 : Math.abs(from - need)
            const change = ({ needs }: District): number =>
              distance(level + step, at(needs, index)) - distance(level, at(needs, index))
            const idsWhere = (holds: (district: District) => boolean) =>
              districts
                .filter(holds)
                .map(({ id }) => id)
                .sort()
            return [
              {
                slider: at(EXTENDED_SLIDER_IDS, index),
                from: at(WORDS, level),
                to: at(WORDS, level + step),
                closer: idsWhere((district) => change(district) === -1),
                further: idsWhere((district) => change(district) === 1),
                open: idsWhere(({ needs }) => at(needs, index) === null),
              },
            ]
          }),
        )
        expect(fitOf(municipality).moves).toStrictEqual(expected)
      }),
    )
  })

  it('does not change when the districts are permuted', () => {
    const permuted = many.chain((municipality) =>
      fc.tuple(
        fc.constant(municipality),
        fc.shuffledSubarray([...municipality.districts], {
          minLength: municipality.districts.length,
        }),
      ),
    )
    fc.assert(
      fc.property(permuted, ([municipality, districts]) => {
        expect(fitOf({ ...municipality, districts })).toStrictEqual(fitOf(municipality))
      }),
    )
  })

  it('has narrower bounds, or the same, once a slider more is answered', () => {
    fc.assert(
      fc.property(many, fc.nat({ max: sliders - 1 }), fc.constantFrom(0, 1, 2), (one, i, level) => {
        const panel = one.panel.map((known, index) => (index === i ? (known ?? level) : known))
        const before = fitOf(one).districts
        for (const { id, lowest, highest } of fitOf({ ...one, panel }).districts) {
          const match = before.find((found) => found.id === id)
          expect(lowest).toBeGreaterThanOrEqual(match?.lowest ?? 0)
          expect(highest).toBeLessThanOrEqual(match?.highest ?? (sliders === 5 ? 10 : 12))
        }
      }),
    )
  })

  it('is plain data, and leaves its arguments alone', () => {
    fc.assert(
      fc.property(many, ({ panel, districts }) => {
        expectPlainData(districtFit(frozen(onSliders(panel)), frozen(asNeeds(districts))))
      }),
    )
  })
})

describe('the sliders of a fit', () => {
  const five = panelFromKey('LLMML')
  const six = extendedPanelFromKey('LLMMLH')

  it.each([
    ['a panel of five and needs on five', five, { communicatie: 'hoog' }, SLIDER_IDS],
    ['a panel of six', six, {}, EXTENDED_SLIDER_IDS],
    ['a need on the sixth', five, { wijkkenmerken: 'laag' }, EXTENDED_SLIDER_IDS],
    ['a sixth that is undefined', five, { wijkkenmerken: undefined }, SLIDER_IDS],
  ] as const)('%s', (_, panel, needs, expected) => {
    const fit = districtFit(panel, [{ id: 'A', needs }])
    expect(fit.sliders.map(({ slider }) => slider)).toStrictEqual(expected)
  })

  it('a need on the sixth beside a panel of five is open, and widens the bounds', () => {
    const [match] = districtFit(five, [
      { id: 'A', needs: { ...five, wijkkenmerken: 'hoog' } },
    ]).districts
    expect([match?.lowest, match?.highest]).toStrictEqual([0, 2])
  })
})

describe('a fit without anything to go by', () => {
  it('of no districts has no farthest', () => {
    expect(districtFit({}, []).farthest).toStrictEqual({ certain: [], possible: [] })
  })

  it('of districts whose needs are all met has no farthest', () => {
    const needs = panelFromKey('HHHHM')
    expect(districtFit(needs, [{ id: 'A', needs }]).farthest).toStrictEqual({
      certain: [],
      possible: [],
    })
  })

  it('of districts without known needs: each may be the farthest, none certainly', () => {
    const districts = [
      { id: 'B', needs: {} },
      { id: 'A', needs: {} },
    ]
    expect(districtFit(panelFromKey('LLLLL'), districts).farthest).toStrictEqual({
      certain: [],
      possible: ['A', 'B'],
    })
  })

  it('keeps names', () => {
    const [match] = districtFit({}, [{ id: 'WK999901', name: 'Noord', needs: {} }]).districts
    expect(match?.name).toBe('Noord')
  })
})

describe('misuse from untyped code', () => {
  const panel = panelFromKey('LLLLL')
  const needs = { communicatie: 'hoog' as Position }
  const sparse: unknown[] = [{ id: 'A', needs }]
  sparse[2] = { id: 'B', needs }
  const call = districtFit as (panel: unknown, districts: unknown) => unknown

  it.each([
    ['no panel', undefined, [], 'notAPanel'],
    ['null for a panel', null, [], 'notAPanel'],
    ['a key for a panel', 'LLLLL', [], 'notAPanel'],
    ['a position that is none', { ...panel, communicatie: 'hoger' }, [], 'notAPanel'],
    ['a rank for a position', { ...panel, communicatie: 1 }, [], 'notAPanel'],
    ['a slider that is none', { ...panel, budget: 'laag' }, [], 'notAPanel'],
    ['no list', panel, undefined, 'invalidDistricts'],
    ['a map', panel, new Map(), 'invalidDistricts'],
    ['a list with a hole', panel, sparse, 'invalidDistricts'],
    ['a district without id', panel, [{ needs }], 'invalidDistricts'],
    ['a district without needs', panel, [{ id: 'A' }], 'invalidDistricts'],
    ['needs that are null', panel, [{ id: 'A', needs: null }], 'invalidDistricts'],
    ['null for a district', panel, [null], 'invalidDistricts'],
    ['a need that is none', panel, [{ id: 'A', needs: { communicatie: 'hoger' } }], 'notAPanel'],
    [
      'two districts with one id',
      panel,
      [
        { id: 'A', needs },
        { id: 'A', needs: {} },
      ],
      'duplicateDistrict',
    ],
  ])('%s', (_, given, districts, code) => {
    expect(() => call(given, districts)).toThrow(expect.objectContaining({ code }) as Error)
  })
})
