import { describe, expect, it } from 'vitest'
import { moveTable, pairUnits } from '../../src/analysis/population/pairs.js'
import { panelSets } from '../../src/analysis/population/units.js'
import { bootstrap } from '../../src/analysis/resampling/bootstrap.js'
import { oneStepRetention } from '../../src/analysis/retention.js'
import { panelFromKey } from '../../src/model/panel.js'
import { rank } from '../../src/model/position.js'
import { inventedSurvey } from '../slow/analysis/inventedSurvey.js'

const rows = inventedSurvey(60, 8, ['huidig', 'ambitie'])
const before = panelSets(rows, 'huidig')
const after = panelSets(rows, 'ambitie')
const place = { kind: 'casus', name: 'park "Oost", A', municipality: 'Aaburg (verzonnen)' } as const

describe('two moments', () => {
  it('pairs the units that are in both, in the order of the first', () => {
    const pairs = pairUnits(before, [...after.slice(3)].reverse())
    expect(pairs.map(({ from }) => from)).toEqual(before.slice(3))
    expect(pairs.every(({ from, to }) => from.subject.name === to.subject.name)).toBe(true)
    const cases = [
      { subject: place, moment: 'huidig', panel: {} },
      { subject: { kind: 'casus', name: place.name }, moment: 'ambitie', panel: {} },
    ] as const
    expect(pairUnits(panelSets(cases, 'huidig'), panelSets(cases, 'ambitie'))).toEqual([])
  })

  it('counts moves between the positions that are known at both', () => {
    const pairs = pairUnits(before, after)
    const expected = [0, 1, 2].map(() => [0, 0, 0])
    for (const { from, to } of pairs) {
      const [a, b] = [from.panel.communicatie, to.panel.communicatie]
      const row = a && expected[rank(a)]
      if (row && b) row[rank(b)] = (row[rank(b)] ?? 0) + 1
    }
    expect(moveTable(pairs, 'communicatie')).toEqual(expected)
    expect(expected.flat().reduce((a, b) => a + b)).toBeLessThan(pairs.length)
  })
})

it('BCa needs a number without each unit', () => {
  const onlyWhole = (units: ReadonlyArray<number>): number =>
    units.length < 4 ? NaN : units.reduce((a, b) => a + b)
  expect(bootstrap([1, 2, 3, 5], onlyWhole, { seed: 1, draws: 50 }).bca).toEqual({
    _tag: 'Left',
    left: { reason: 'tooFewValues' },
  })
})

it('BCa needs a number of the units as they are', () => {
  const ofRepeats = (units: ReadonlyArray<number>): number =>
    new Set(units).size === units.length ? NaN : units.length
  const { estimate, bca } = bootstrap([1, 2, 3], ofRepeats, { seed: 1, draws: 50 })
  expect(estimate).toEqual({ _tag: 'Left', left: { reason: 'tooLarge' } })
  expect(bca).toEqual(estimate)
})

it('one-step retention refuses what is no classifier', () => {
  expect(() => oneStepRetention(panelFromKey('LLLLL'), 'x' as never)).toThrow(
    expect.objectContaining({ code: 'invalidValue' }),
  )
})
