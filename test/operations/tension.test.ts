import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  allPanels,
  allPartialPanels,
  coherence,
  completions,
  CORRELATION_IDS,
  panelKey,
  PROFILE_IDS,
  PROFILES,
  tensions,
} from '../../src/index.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { panelOf } from '../laws/values.js'
import { coherenceInTenths, tensionsOf } from '../oracle/meaning.js'
import { allVectors, asVector, at } from '../oracle/space.js'

describe('tensions', () => {
  it('equal the oracle on all 243 panels: those above zero, in the order of the correlations', () => {
    for (const vector of allVectors) {
      const expected = CORRELATION_IDS.map((correlation, i) => ({
        correlation,
        steps: at(tensionsOf(vector), i),
      })).filter(({ steps }) => steps > 0)
      expect(tensions(frozen(panelOf(vector)))).toStrictEqual(expected)
    }
  })

  it('are absent in 84 of the 243 panels', () => {
    expect(allPanels().filter((panel) => tensions(panel).length === 0)).toHaveLength(84)
  })

  it('read strictly, speak against profiles too: they never validate', () => {
    const felt = PROFILE_IDS.filter((id) => tensions(PROFILES[id].panel).length > 0)
    expect(felt).toContain('toenaderingsgericht')
    expect(felt).not.toContain('gekanteld')
  })

  it('of each of the 1,024 partial panels are those that all its completions have', () => {
    for (const partial of allPartialPanels()) {
      const [first = [], ...rest] = completions(partial).map(tensions)
      const everywhere = first.filter((tension) =>
        rest.every((list) => list.some((other) => isDeepStrictEqual(other, tension))),
      )
      expect(tensions(partial)).toStrictEqual(everywhere)
    }
  })

  it('are plain data', () => {
    for (const panel of allPanels()) expectPlainData(tensions(panel))
  })
})

describe('coherence', () => {
  it('equals the oracle on all 243 panels', () => {
    for (const panel of allPanels())
      expect(coherence(panel)).toBeCloseTo(coherenceInTenths(asVector(panel)) / 10, 12)
  })

  it('is 1 exactly when there is no tension', () => {
    for (const panel of allPanels())
      expect(coherence(panel) === 1).toBe(tensions(panel).length === 0)
  })

  it('runs from 0 to 1; it is 0 for one panel only, high at both sources and low at all targets', () => {
    const none = allPanels().filter((panel) => coherence(panel) === 0)
    expect(none.map(panelKey)).toStrictEqual(['LLHHL'])
    for (const panel of allPanels()) {
      expect(coherence(panel)).toBeGreaterThanOrEqual(0)
      expect(coherence(panel)).toBeLessThanOrEqual(1)
    }
  })
})
