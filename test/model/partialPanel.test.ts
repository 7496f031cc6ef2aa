import { describe, expect, it } from 'vitest'
import {
  allPanels,
  allPartialPanels,
  answeredSliders,
  completions,
  isComplete,
  parsePartialPanel,
  unansweredSliders,
} from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { left, panelOf, partialOf, right } from '../laws/values.js'
import { allPartialVectors, asPartialVector, completionsOf, SLIDERS } from '../oracle/space.js'

describe('all partial panels', () => {
  it('are the 1,024 of the oracle, in its order', () => {
    expect(allPartialPanels()).toHaveLength(1024)
    expect(allPartialPanels()).toEqual(allPartialVectors.map(partialOf))
  })

  it('hold each of the 243 full panels once', () => {
    const full = allPartialPanels().filter((partial) => unansweredSliders(partial).length === 0)
    expect(full).toEqual(allPanels())
  })

  it('are frozen plain data, the same objects at every call', () => {
    expect(firstUnfrozen(allPartialPanels())).toBeUndefined()
    expect(allPartialPanels()).toBe(allPartialPanels())
    expectPlainData(allPartialPanels())
  })
})

describe('answered and unanswered sliders', () => {
  it('divide the five, each in canonical order', () => {
    for (const partial of allPartialPanels()) {
      const vector = asPartialVector(partial)
      expect(answeredSliders(partial)).toEqual(SLIDERS.filter((_, i) => vector[i] !== null))
      expect(unansweredSliders(partial)).toEqual(SLIDERS.filter((_, i) => vector[i] === null))
    }
  })
})

describe('completions', () => {
  it('are the full panels that agree, as by the oracle: 3^(unanswered sliders)', () => {
    for (const partial of allPartialVectors) {
      const found = completions(partialOf(partial))
      expect(found).toEqual(completionsOf(partial).map(panelOf))
      expect(found).toHaveLength(3 ** partial.filter((level) => level === null).length)
    }
  })

  it('add up to 6^5 over all partial panels', () => {
    const total = allPartialPanels().reduce((sum, partial) => sum + completions(partial).length, 0)
    expect(total).toBe(6 ** 5)
  })
})

describe('parsePartialPanel', () => {
  it('reads every partial panel back', () => {
    for (const partial of allPartialPanels())
      expect(parsePartialPanel(JSON.parse(JSON.stringify(partial)))).toEqual(right(partial))
  })

  it('takes an undefined slider for an absent one, and drops it', () => {
    const answer = parsePartialPanel({ communicatie: undefined, procesMetBewoners: 'H' })
    expect(answer).toStrictEqual(right({ procesMetBewoners: 'hoog' }))
  })

  it('takes null and blanks for an absent one: an unfilled field of a form says nothing', () => {
    const input = { communicatie: null, procesMetBewoners: '', bestuurEnPolitiek: ' \t\n' }
    expect(parsePartialPanel(input)).toStrictEqual(right({}))
  })

  it('has no place for the answer not to know', () => {
    for (const input of ['unknown', 'weet niet', '?'])
      expect(parsePartialPanel({ communicatie: input })).toEqual(
        left({ code: 'unknownPosition', slider: 'communicatie', input }),
      )
  })

  it('is complete exactly when it is a panel', () => {
    const complete = allPartialPanels().filter(isComplete)
    expect(complete).toEqual(allPanels())
  })
})
