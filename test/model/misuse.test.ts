/** Typed functions of the model, called from untyped code with arguments of wrong types. */
import { describe, expect, it } from 'vitest'
import {
  answeredSliders,
  areaKind,
  atMost,
  completions,
  corePanel,
  extendedPanelKey,
  extendPanel,
  isComplete,
  municipalityOf,
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
import { assertList, assertObjects } from '../../src/model/assertList.js'
import { assertPartialExtendedPanel } from '../../src/model/extendedPanel.js'
import { assertNumber, ownOptions } from '../../src/model/misuse.js'

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

describe('what is no list, number, option or code of an area', () => {
  it('assertList: notAList, also for a list with a hole or with an element that is not right', () => {
    const isText = (element: unknown): boolean => typeof element === 'string'
    for (const junk of [undefined, null, 'ab', { length: 0 }, new Set(), Array(1), ['a', , 'b']])
      expect(() => untyped(assertList)(junk)).toThrow(coded('notAList'))
    expect(() => untyped(assertList)(['a', 1], isText)).toThrow(coded('notAList'))
    for (const list of [[], [undefined], ['a', 1]])
      expect(() => untyped(assertList)(list)).not.toThrow()
    expect(() => untyped(assertList)(['a', 'b'], isText)).not.toThrow()
  })

  it('assertObjects: notAList, also where one is none', () => {
    for (const element of [undefined, null, 'a', 1, () => low])
      expect(() => untyped(assertObjects)([{}, element])).toThrow(coded('notAList'))
    expect(() => untyped(assertObjects)([{}, []])).not.toThrow()
  })

  it('assertNumber: invalidOptions, and the message names the option', () => {
    for (const junk of [undefined, null, '1', NaN, 1n])
      expect(() => untyped(assertNumber)('width', junk)).toThrow(coded('invalidOptions'))
    expect(() => untyped(assertNumber)('width', '1')).toThrow(/width/)
    for (const number of [0, -1.5, Infinity])
      expect(() => untyped(assertNumber)('width', number)).not.toThrow()
  })

  it('ownOptions: invalidOptions', () => {
    for (const junk of [undefined, null, 'a', 1, () => low])
      expect(() => untyped(ownOptions)(junk)).toThrow(coded('invalidOptions'))
  })

  it('areaKind and municipalityOf: notAnAreaCode', () => {
    for (const junk of [undefined, null, 363, 'GM363', 'WK0363', '']) {
      expect(() => untyped(areaKind)(junk)).toThrow(coded('notAnAreaCode'))
      expect(() => untyped(municipalityOf)(junk)).toThrow(coded('notAnAreaCode'))
    }
  })

  it('assertPartialExtendedPanel: notAPanel', () => {
    for (const junk of [undefined, null, 'LLLLL', 12, ...JUNK.slice(6)])
      expect(() => untyped(assertPartialExtendedPanel)(junk)).toThrow(coded('notAPanel'))
    for (const partial of [{}, low, { wijkkenmerken: 'laag' }])
      expect(() => untyped(assertPartialExtendedPanel)(partial)).not.toThrow()
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
