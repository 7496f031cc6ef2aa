import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { answered } from './answered.js'
import { changeBetween, signTest } from '../../src/analysis/change.js'
import { groupObservations, type Observation } from '../../src/analysis/observation.js'
import { sliderFrequencies, summariseBy } from '../../src/analysis/summaries.js'
import { CASES } from '../../src/catalogue/cases.js'
import { panelFromKey } from '../../src/model/panel.js'
import { allPartialPanels, type PartialPanel } from '../../src/model/partialPanel.js'
import { POSITIONS } from '../../src/model/position.js'
import { SLIDER_IDS } from '../../src/model/slider.js'
import { MOMENTS, ROLES, type Subject } from '../../src/model/exercise.js'
import { bruteSignTest } from './bruteForceAssociation.js'
import { bruteNearest, profileIds } from './bruteForcePanels.js'

const partials = fc
  .integer({ min: 0, max: 1023 })
  .map((index) => allPartialPanels()[index] as PartialPanel)
const gemeente = (name: string): Subject => ({ kind: 'gemeente', name })
const municipalityOf = ({ subject }: Observation): string | undefined =>
  subject?.kind === 'casus' ? subject.municipality : subject?.name

const observations: fc.Arbitrary<Observation[]> = fc.array(
  fc.record(
    {
      subject: fc.constantFrom(
        gemeente('Aaburg (verzonnen)'),
        gemeente('Beestad (verzonnen)'),
        { kind: 'casus', name: 'park', municipality: 'Aaburg (verzonnen)' } as const,
        { kind: 'casus', name: 'park' } as const,
      ),
      respondent: fc.constantFrom('x', 'y'),
      role: fc.constantFrom(...ROLES),
      moment: fc.constantFrom(...MOMENTS),
      panel: partials,
    },
    { requiredKeys: ['panel'] },
  ),
  { maxLength: 15 },
)
const rankOf = { laag: 0, midden: 1, hoog: 2 }

describe('summaries', () => {
  it('the groups add up to all observations, and each holds what belongs together', () => {
    fc.assert(
      fc.property(observations, (all) => {
        for (const properties of [['moment'], ['municipality', 'role']] as const) {
          const groups = summariseBy(all, properties)
          expect(groups.reduce((sum, { panels }) => sum + panels, 0)).toBe(all.length)
          for (const { group, panels, complete, sliders, nearest, ties } of groups) {
            const own = all.filter((observation) =>
              properties.every(
                (property) =>
                  group[property] ===
                  (property === 'municipality'
                    ? municipalityOf(observation)
                    : observation[property]),
              ),
            )
            expect(panels).toBe(own.length)
            expect(sliders).toEqual(sliderFrequencies(own.map(({ panel }) => panel)))
            const full = own.filter(({ panel }) => Object.keys(panel).length === 5)
            expect(complete).toBe(full.length)
            const found = full.map(({ panel }) =>
              bruteNearest(SLIDER_IDS.map((slider) => rankOf[panel[slider] ?? 'laag'])),
            )
            for (const id of profileIds) {
              expect(nearest[id]).toBe(found.filter((ids) => ids.includes(id)).length)
            }
            expect(ties).toBe(found.filter((ids) => ids.length > 1).length)
          }
          expect(summariseBy([...all].reverse(), properties)).toEqual(groups)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('groups hold the observations themselves; reversing these reverses them within groups', () => {
    const properties = ['subject', 'moment'] as const
    const textOf = ({ subject, moment }: Observation): string =>
      JSON.stringify([
        subject && Object.entries(subject).sort(), // whatever the order of its properties
        moment,
      ])
    fc.assert(
      fc.property(observations, (all) => {
        const groups = groupObservations(all, properties)
        expect(groups).toHaveLength(new Set(all.map(textOf)).size)
        for (const { group, observations: own } of groups) {
          expect(own).toEqual(
            all.filter((other) => textOf(other) === textOf({ ...group, panel: {} })),
          )
        }
        const reversed = groupObservations([...all].reverse(), properties)
        expect(reversed).toEqual(
          groups.map(({ group, observations: own }) => ({
            group,
            observations: [...own].reverse(),
          })),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('a case is a group of its own by subject, and one with its municipality by that', () => {
    const panel = panelFromKey('LLMML')
    const park: Subject = { kind: 'casus', name: 'park', municipality: 'A' }
    const all: Observation[] = [
      { subject: { kind: 'casus', name: 'park' }, panel },
      { panel },
      { subject: gemeente('A b'), panel },
      { subject: park, panel },
      { subject: gemeente('A'), panel },
      { subject: { municipality: 'A', name: 'park', kind: 'casus' }, panel },
    ]
    const sizes = (property: 'subject' | 'municipality'): unknown[] =>
      groupObservations(all, [property]).map(({ group, observations: own }) => [
        group[property],
        own.length,
      ])
    expect(sizes('subject')).toEqual([
      [gemeente('A'), 1],
      [gemeente('A b'), 1],
      [{ kind: 'casus', name: 'park' }, 1],
      [park, 2],
      [undefined, 1],
    ])
    expect(sizes('municipality')).toEqual([
      ['A', 3],
      ['A b', 1],
      [undefined, 2],
    ])
  })

  it('groups come in canonical order, the unknown last; without properties, all in one', () => {
    const panel = panelFromKey('LLMML')
    const all: Observation[] = [
      { panel },
      { subject: gemeente('b'), moment: 'evaluatie', role: 'overig', panel },
      { subject: gemeente('a'), moment: 'ambitie', role: 'overig', panel },
      { subject: gemeente('a'), moment: 'huidig', role: 'wijkambtenaar', panel },
    ]
    const names = (properties: Parameters<typeof summariseBy>[1]): unknown[] =>
      summariseBy(all, properties).map(({ group }) => group)
    expect(names(['moment'])).toStrictEqual([
      { moment: 'huidig' },
      { moment: 'ambitie' },
      { moment: 'evaluatie' },
      {},
    ])
    expect(names(['role'])).toStrictEqual([{ role: 'wijkambtenaar' }, { role: 'overig' }, {}])
    expect(names(['municipality', 'moment'])).toEqual([
      { municipality: 'a', moment: 'huidig' },
      { municipality: 'a', moment: 'ambitie' },
      { municipality: 'b', moment: 'evaluatie' },
      {},
    ])
    expect(summariseBy(all, [])).toHaveLength(1)
    expect(summariseBy([], ['moment'])).toEqual([])
  })

  it('counts nearest profiles of complete panels, ties for each', () => {
    const [summary] = summariseBy(
      ['LLMML', 'HHHHH', 'HHHHH', 'LHLHL'].map((key) => ({ panel: panelFromKey(key as 'LLMML') })),
      [],
    )
    expect(summary?.nearest).toMatchObject({ ontwikkelend: 1, gekanteld: 2 })
    expect(summary).toMatchObject({ panels: 4, complete: 4, ties: 0 })
    const [tied] = summariseBy([{ panel: panelFromKey('LLLHM') }, { panel: {} }], [])
    expect(tied).toMatchObject({ panels: 2, complete: 1, ties: 1 })
  })

  it('frequencies per slider: counts, missing, median, agreement', () => {
    fc.assert(
      fc.property(fc.array(partials, { maxLength: 10 }), (panels) => {
        const answer = sliderFrequencies(panels)
        expect(Object.keys(answer)).toEqual(SLIDER_IDS)
        for (const slider of SLIDER_IDS) {
          const { counts, missing, median, agreement, consensus } = answer[slider]
          for (const position of POSITIONS) {
            expect(counts[position]).toBe(panels.filter((p) => p[slider] === position).length)
          }
          const given = counts.laag + counts.midden + counts.hoog
          expect(missing).toBe(panels.length - given)
          expect(median._tag).toBe(given > 0 ? 'Some' : 'None')
          expect([isRight(agreement), isRight(consensus)]).toEqual([given > 0, given > 0])
        }
      }),
      { numRuns: 300 },
    )
    const opposed = sliderFrequencies([{ communicatie: 'laag' }, { communicatie: 'hoog' }])
    expect(opposed.communicatie).toEqual({
      counts: { laag: 1, midden: 0, hoog: 1 },
      missing: 0,
      median: { _tag: 'Some', value: { lower: 'laag', upper: 'hoog' } },
      agreement: { _tag: 'Right', right: -1 },
      consensus: { _tag: 'Right', right: 0 },
    })
    expect(opposed.procesMetBewoners.agreement).toEqual({
      _tag: 'Left',
      left: { reason: 'tooFewValues' },
    })
  })

  it('takes the documented cases as they are', () => {
    const groups = summariseBy(
      CASES.map(({ municipality, panel }) => ({ subject: gemeente(municipality), panel })),
      ['municipality'],
    )
    expect(groups).toHaveLength(CASES.length)
    expect(groups[0]?.group).toEqual({ municipality: 'Almelo' })
  })
})

describe('change between two moments', () => {
  const withPanel = fc.record({ panel: partials })
  const pairs = fc.array(fc.record({ from: withPanel, to: withPanel }), { maxLength: 12 })

  it('counts moves up, down and none; the rest is missing', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const answer = changeBetween(list)
        for (const slider of SLIDER_IDS) {
          const moves = list.flatMap(({ from, to }) => {
            const [a, b] = [from.panel[slider], to.panel[slider]]
            return a && b ? [rankOf[b] - rankOf[a]] : []
          })
          const { up, down, unchanged, missing, steps, signTest: p } = answer[slider]
          expect(up).toBe(moves.filter((move) => move > 0).length)
          expect(down).toBe(moves.filter((move) => move < 0).length)
          expect(up + down + unchanged + missing).toBe(list.length)
          expect(missing).toBe(list.length - moves.length)
          expect(steps).toBe(moves.reduce((a, b) => a + b, 0))
          expect(p).toEqual(signTest(up, down))
        }
        expect(changeBetween([...list].reverse())).toEqual(answer)
      }),
      { numRuns: 300 },
    )
  })

  it('exchanging the moments exchanges up and down and keeps the test', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const there = changeBetween(list)
        const back = changeBetween(list.map(({ from, to }) => ({ from: to, to: from })))
        for (const slider of SLIDER_IDS) {
          expect([back[slider].up, back[slider].down]).toEqual([
            there[slider].down,
            there[slider].up,
          ])
          expect(back[slider].signTest).toEqual(there[slider].signTest)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('sign test: equals adding up all outcomes at least as uneven', () => {
    for (let up = 0; up <= 14; up++)
      for (let down = 0; down <= 14; down++) {
        const p = signTest(up, down)
        if (up + down === 0) {
          expect(p).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
          continue
        }
        const [part, whole] = answered(p).fraction.split('/').map(BigInt) as [bigint, bigint]
        const [expected, all] = bruteSignTest(up, down)
        expect(part * all).toBe(expected * whole)
      }
  })

  it('sign test: large numbers, limits and refusals', () => {
    const large = signTest(5100, 4900)
    expect(answered(large).value).toBeCloseTo(0.0466, 3) // normal approximation: z = 1.99
    expect(signTest(10_001, 0)).toEqual({ _tag: 'Left', left: { reason: 'tooLarge' } })
    expect(signTest(10_000, 0)).toMatchObject({ right: { value: Number.MIN_VALUE } }) // 2 ** -9999, not 0
    for (const [up, down] of [
      [-1, 0],
      [0, 0.5],
      [NaN, 1],
    ] as const) {
      expect(() => signTest(up, down)).toThrow(expect.objectContaining({ code: 'invalidCounts' }))
    }
  })
})
