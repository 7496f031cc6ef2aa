import { describe, expect, it } from 'vitest'
import {
  allPanels,
  atMost,
  neighbours,
  PANEL_COUNT,
  panelCode,
  panelEq,
  panelFromCode,
  panelFromKey,
  panelKey,
  panelShow,
  parsePanel,
  parsePanelCode,
  parsePanelKey,
  POSITIONS,
  SLIDER_IDS,
  withPosition,
  type PanelKey,
} from '../../src/index.js'
import { expectPlainData, firstUnfrozen, frozen } from '../laws/dataLaws.js'
import { eqLaws, partialOrderLaws } from '../laws/orderLaws.js'
import { left, none, panelOf, right, some } from '../laws/values.js'
import { allVectors, asVector, codeOf, keyOf, neighboursOf, SLIDERS } from '../oracle/space.js'

const notAPanel = { name: 'RangeError', code: 'notAPanel' }

describe('the five sliders', () => {
  it('stand in the order of the empty mixing panel', () => {
    expect(SLIDER_IDS).toEqual(SLIDERS)
    expect(firstUnfrozen(SLIDER_IDS)).toBeUndefined()
  })
})

describe('all panels', () => {
  it('are the 243 of the oracle, in code order', () => {
    expect(PANEL_COUNT).toBe(243)
    expect(allPanels()).toEqual(allVectors.map(panelOf))
    expect(allPanels()).toHaveLength(243)
  })

  it('are frozen plain data, the same objects at every call', () => {
    expect(firstUnfrozen(allPanels())).toBeUndefined()
    expect(allPanels()).toBe(allPanels())
    expectPlainData(allPanels())
  })

  it('have their sliders as keys in canonical order', () => {
    for (const panel of allPanels()) expect(Object.keys(panel)).toEqual(SLIDERS)
  })
})

describe('keys', () => {
  it('are one letter per slider, equal to the oracle, all different', () => {
    const keys = allPanels().map(panelKey)
    expect(keys).toEqual(allVectors.map(keyOf))
    expect(new Set(keys).size).toBe(243)
  })

  it('round trip: panelFromKey(panelKey(p)) equals p', () => {
    for (const panel of allPanels()) {
      expect(panelFromKey(panelKey(panel))).toEqual(panel)
      expect(parsePanelKey(panelKey(panel))).toEqual(right(panel))
      expect(panelShow.show(panel)).toBe(panelKey(panel))
    }
  })

  it('are read in any case and with blanks around', () => {
    for (const panel of allPanels())
      expect(parsePanelKey(` ${panelKey(panel).toLowerCase()}\n`)).toEqual(right(panel))
  })

  it('of another length: wrongKeyLength', () => {
    for (const input of ['', 'LLMM', 'LLMMLL', 'LLMMLH', 'L LMML'])
      expect(parsePanelKey(input)).toEqual(left({ code: 'wrongKeyLength', input, expected: 5 }))
  })

  it('with wrong letters: one unknownLetter for each of them', () => {
    expect(parsePanelKey('LXM2𝐋')).toEqual(
      left(
        { code: 'unknownLetter', slider: 'procesBinnenGemeente', index: 1, letter: 'X' },
        { code: 'unknownLetter', slider: 'bestuurEnPolitiek', index: 3, letter: '2' },
        { code: 'unknownLetter', slider: 'communicatie', index: 4, letter: '𝐋' },
      ),
    )
  })

  it('that are no text: wrongType', () => {
    expect(parsePanelKey(11111)).toEqual(
      left({ code: 'wrongType', expected: 'key', received: 'number' }),
    )
  })

  it('panelFromKey throws notAPanel when untyped code passes something else', () => {
    expect(() => panelFromKey('LLMMX' as PanelKey)).toThrow(expect.objectContaining(notAPanel))
    expect(() => panelFromKey('LLMMX' as PanelKey)).toThrow('LLMMX')
  })
})

describe('codes', () => {
  it('are the key read in base 3, equal to the oracle, 0 to 242', () => {
    expect(allPanels().map(panelCode)).toEqual(allVectors.map(codeOf))
    expect(allPanels().map(panelCode)).toEqual(Array.from({ length: 243 }, (_, code) => code))
  })

  it('round trip: panelFromCode(panelCode(p)) is p', () => {
    for (const panel of allPanels()) {
      expect(panelFromCode(panelCode(panel))).toEqual(some(panel))
      expect(parsePanelCode(panelCode({ ...panel }))).toEqual(right(panel))
    }
  })

  it.each([-1, 243, 0.5, Number.NaN, Infinity, -Infinity, 2 ** 53])(
    'other numbers (%d) are codes of no panel',
    (code) => {
      expect(panelFromCode(code)).toEqual(none)
      expect(parsePanelCode(code)).toEqual(
        left({ code: 'codeOutOfRange', input: String(code), highest: 242 }),
      )
    },
  )

  it('that are no number: wrongType', () => {
    expect(parsePanelCode('12')).toEqual(
      left({ code: 'wrongType', expected: 'code', received: 'string' }),
    )
    expect(parsePanelCode('length')._tag).toBe('Left')
  })

  it('panelCode throws notAPanel when untyped code passes something else', () => {
    const untyped = panelCode as (input: unknown) => number
    for (const input of [{}, { ...panelOf([0, 0, 0, 0, 0]), communicatie: 'hoger' }])
      expect(() => untyped(input)).toThrow(expect.objectContaining(notAPanel))
  })
})

describe('withPosition', () => {
  it('changes one slider and nothing else, and leaves the given panel alone', () => {
    for (const vector of allVectors)
      SLIDERS.forEach((slider, index) =>
        POSITIONS.forEach((position, level) => {
          const panel = frozen(panelOf(vector))
          const expected = vector.map((other, i) => (i === index ? level : other))
          expect(withPosition(panel, slider, position)).toEqual(panelOf(expected))
        }),
      )
  })
})

describe('neighbours', () => {
  it('are those of the oracle, in code order', () => {
    for (const panel of allPanels())
      expect(neighbours(panel)).toEqual(neighboursOf(asVector(panel)).map(panelOf))
  })

  it('make 810 one-step pairs; every panel has five to ten', () => {
    const counts = allPanels().map((panel) => neighbours(panel).length)
    expect(counts.reduce((a, b) => a + b)).toBe(2 * 810)
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([5, 10])
  })

  it('are mutual: q is a neighbour of p exactly when p is one of q', () => {
    const edges = new Set(
      allPanels().flatMap((p) => neighbours(p).map((q) => `${panelKey(p)} ${panelKey(q)}`)),
    )
    for (const edge of edges) expect(edges.has(edge.split(' ').reverse().join(' '))).toBe(true)
  })
})

describe('parsePanel', () => {
  const ranks = [0, 1, 2]

  it('reads every panel back, in words, letters and ranks', () => {
    for (const vector of allVectors) {
      const panel = panelOf(vector)
      const spelt = (spell: (level: number) => unknown): unknown =>
        Object.fromEntries(SLIDERS.map((slider, i) => [slider, spell(vector[i] ?? -1)]))
      expect(parsePanel(panel)).toEqual(right(panel))
      expect(parsePanel(spelt((level) => ['Low', 'MIDDLE', ' high '][level]))).toEqual(right(panel))
      expect(parsePanel(spelt((level) => ['l', 'M', 'h'][level]))).toEqual(right(panel))
      expect(parsePanel(spelt((level) => ranks[level]))).toEqual(right(panel))
      expect(parsePanel(JSON.parse(JSON.stringify(panel)))).toEqual(right(panel))
    }
  })

  it('hands out a panel of its own, in canonical order', () => {
    const input = Object.fromEntries(Object.entries(panelOf([0, 1, 2, 1, 0])).reverse())
    const answer = parsePanel(input)
    expect(answer).toEqual(right(input))
    expect(answer._tag === 'Right' && Object.keys(answer.right)).toEqual(SLIDERS)
    expect(answer._tag === 'Right' && answer.right).not.toBe(input)
  })
})

eqLaws('panelEq', panelEq, allPanels(), (panel) => ({ ...panel }))
partialOrderLaws('atMost', atMost, allPanels())

describe('the product order', () => {
  it('holds when no level is higher, as by the oracle: 7,776 ordered pairs', () => {
    let comparable = 0
    for (const a of allVectors)
      for (const b of allVectors) {
        const expected = a.every((level, i) => level <= (b[i] ?? -1))
        if (atMost(panelOf(a), panelOf(b)) !== expected) throw new Error(`${keyOf(a)} ${keyOf(b)}`)
        if (expected) comparable += 1
      }
    expect(comparable).toBe(7776)
  })
})
