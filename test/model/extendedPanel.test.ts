import { describe, expect, it } from 'vitest'
import {
  allExtendedPanels,
  allPanels,
  corePanel,
  EXTENDED_SLIDER_IDS,
  extendedPanelEq,
  extendedPanelFromKey,
  extendedPanelKey,
  extendPanel,
  parseExtendedPanel,
  parsePanel,
  POSITIONS,
  SLIDER_IDS,
  type ExtendedPanelKey,
} from '../../src/index.js'
import { expectPlainData, firstUnfrozen, frozen } from '../laws/dataLaws.js'
import { eqLaws } from '../laws/orderLaws.js'
import { left, right } from '../laws/values.js'
import { allExtendedVectors, keyOf, SLIDERS } from '../oracle/space.js'

describe('the six sliders', () => {
  it('are the five and the proposed sixth, last', () => {
    expect(EXTENDED_SLIDER_IDS).toEqual([...SLIDERS, 'wijkkenmerken'])
    expect(firstUnfrozen(EXTENDED_SLIDER_IDS)).toBeUndefined()
  })
})

describe('all extended panels', () => {
  it('are the 729 of the oracle, in its order', () => {
    expect(allExtendedPanels()).toHaveLength(729)
    expect(allExtendedPanels().map(extendedPanelKey)).toEqual(allExtendedVectors.map(keyOf))
  })

  it('are frozen plain data, the same objects at every call', () => {
    expect(firstUnfrozen(allExtendedPanels())).toBeUndefined()
    expect(allExtendedPanels()).toBe(allExtendedPanels())
    expectPlainData(allExtendedPanels())
  })
})

describe('extendPanel and corePanel', () => {
  it('corePanel(extendPanel(p, x)) equals p, for all 729', () => {
    for (const panel of allPanels())
      for (const position of POSITIONS) {
        const extended = extendPanel(frozen({ ...panel }), position)
        expect(extended.wijkkenmerken).toBe(position)
        expect(Object.keys(extended)).toEqual(EXTENDED_SLIDER_IDS)
        expect(corePanel(extended)).toStrictEqual(panel)
        expect(Object.keys(corePanel(extended))).toEqual(SLIDER_IDS)
      }
  })
})

describe('extended keys', () => {
  it('round trip: extendedPanelFromKey(extendedPanelKey(p)) equals p', () => {
    for (const extended of allExtendedPanels())
      expect(extendedPanelFromKey(extendedPanelKey(extended))).toEqual(extended)
  })

  it.each(['LLMML', 'LLMMLX', ''])('%j: notAPanel is thrown', (key) => {
    expect(() => extendedPanelFromKey(key as ExtendedPanelKey)).toThrow(
      expect.objectContaining({ code: 'notAPanel' }),
    )
  })
})

describe('parseExtendedPanel', () => {
  it('reads every extended panel back', () => {
    for (const extended of allExtendedPanels())
      expect(parseExtendedPanel(JSON.parse(JSON.stringify(extended)))).toEqual(right(extended))
  })

  it('asks for the sixth slider: a panel of five is refused', () => {
    for (const panel of allPanels())
      expect(parseExtendedPanel(panel)).toEqual(
        left({ code: 'missingSlider', slider: 'wijkkenmerken' }),
      )
  })

  it('and parsePanel refuses the sixth', () => {
    for (const extended of allExtendedPanels())
      expect(parsePanel(extended)).toEqual(left({ code: 'unknownSlider', key: 'wijkkenmerken' }))
  })
})

// Reflexive, symmetric and telling apart, on all 729: 531,441 pairs.
eqLaws('extendedPanelEq', extendedPanelEq, allExtendedPanels(), (extended) => ({ ...extended }))
