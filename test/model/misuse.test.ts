/** Typed functions of the model, called from untyped code with arguments of wrong types. */
import { describe, expect, it } from 'vitest'
import {
  answeredSliders,
  atMost,
  completions,
  corePanel,
  extendedPanelKey,
  extendPanel,
  isComplete,
  neighbours,
  panelCode,
  panelFromKey,
  panelKey,
  positionFromRank,
  POSITIONS,
  rank,
  stepsApart,
  unansweredSliders,
  withPosition,
} from '../../src/index.js'

type Untyped = (...input: ReadonlyArray<unknown>) => unknown
const untyped = (f: unknown): Untyped => f as Untyped

const low = panelFromKey('LLLLL')
const JUNK = [
  undefined,
  null,
  'LLLLL',
  12,
  [],
  () => low,
  { communicatie: 'hoger' },
  { ...low, communicatie: 'Laag' },
  { ...low, communicatie: null },
]
const coded = (code: string) => expect.objectContaining({ name: 'RangeError', code }) as unknown

describe('what is no panel', () => {
  const six = extendPanel(low, 'laag')

  it.each<[string, Untyped]>([
    ['panelCode', untyped(panelCode)],
    ['panelKey', untyped(panelKey)],
    ['neighbours', untyped(neighbours)],
    ['atMost, first', (junk) => untyped(atMost)(junk, low)],
    ['atMost, second', (junk) => untyped(atMost)(low, junk)],
    ['withPosition', (junk) => untyped(withPosition)(junk, 'communicatie', 'laag')],
    ['extendPanel', (junk) => untyped(extendPanel)(junk, 'laag')],
  ])('%s: notAPanel, also for a panel of six', (_, call) => {
    for (const junk of [...JUNK, {}, six]) expect(() => call(junk)).toThrow(coded('notAPanel'))
  })

  it.each<[string, Untyped]>([
    ['corePanel', untyped(corePanel)],
    ['extendedPanelKey', untyped(extendedPanelKey)],
  ])('%s: notAPanel, also for a panel of five', (_, call) => {
    for (const junk of [...JUNK, {}, low, { ...low, wijkkenmerken: 'Laag' }])
      expect(() => call(junk)).toThrow(coded('notAPanel'))
  })

  it.each<[string, Untyped]>([
    ['isComplete', untyped(isComplete)],
    ['answeredSliders', untyped(answeredSliders)],
    ['unansweredSliders', untyped(unansweredSliders)],
    ['completions', untyped(completions)],
  ])('%s: notAPanel for what is no partial panel', (_, call) => {
    for (const junk of [undefined, null, 'LLLLL', 12, ...JUNK.slice(6), six])
      expect(() => call(junk)).toThrow(coded('notAPanel'))
  })
})

describe('what is no position, rank or slider', () => {
  it('rank and stepsApart: notAPosition', () => {
    for (const junk of [undefined, null, 'Laag', 'hoger', '', 0, {}]) {
      expect(() => untyped(rank)(junk)).toThrow(coded('notAPosition'))
      expect(() => untyped(stepsApart)(junk, 'laag')).toThrow(coded('notAPosition'))
      expect(() => untyped(stepsApart)('laag', junk)).toThrow(coded('notAPosition'))
      expect(() => untyped(extendPanel)(low, junk)).toThrow(coded('notAPosition'))
      expect(() => untyped(withPosition)(low, 'communicatie', junk)).toThrow(coded('notAPosition'))
    }
  })

  it('positionFromRank: notAPosition', () => {
    for (const junk of [undefined, null, 3, -1, 0.5, NaN, 'length', 'laag'])
      expect(() => untyped(positionFromRank)(junk)).toThrow(coded('notAPosition'))
  })

  it('withPosition: unknownId', () => {
    for (const junk of [undefined, null, 'communicatief', 'wijkkenmerken', '__proto__', 0])
      expect(() => untyped(withPosition)(low, junk, 'laag')).toThrow(coded('unknownId'))
  })

  it('the message shows a text, and of anything else what it is', () => {
    expect(() => untyped(rank)('hoger')).toThrow('Not a position: hoger.')
    expect(() => untyped(rank)({})).toThrow('Not a position: object.')
    expect(() => untyped(rank)(null)).toThrow('Not a position: null.')
  })
})

describe('isComplete', () => {
  it('of a panel, and of nothing less', () => {
    expect(isComplete(low)).toBe(true)
    expect(isComplete({})).toBe(false)
    for (const slider of Object.keys(low))
      expect(isComplete({ ...low, [slider]: undefined })).toBe(false)
  })
})

describe('stepsApart', () => {
  it('counts steps, either way round', () => {
    const found = POSITIONS.map((a) => POSITIONS.map((b) => stepsApart(a, b)))
    expect(found).toEqual([
      [0, 1, 2],
      [1, 0, 1],
      [2, 1, 0],
    ])
  })
})
