import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allPanels,
  allPartialPanels,
  assessPartialRisks,
  assessRisks,
  holds,
  POSITIONS,
  RISK_IDS,
  unansweredSliders,
  type Condition,
  type PartialPanel,
} from '../../src/index.js'
import { vectors } from '../laws/arbitraries.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { panelOf, partialOf } from '../laws/values.js'
import { conditionHolds } from '../oracle/condition.js'
import { partialRisksOf, risksOf } from '../oracle/meaning.js'
import { allPartialVectors, allVectors, asPanel, at, SLIDERS, WORDS } from '../oracle/space.js'

// Conditions of any nesting, empty parts included.
const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.record({ slider: fc.constantFrom(...SLIDERS), in: fc.subarray([...POSITIONS]) }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
})).condition

describe('conditions', () => {
  it('hold as another reader of the data says', () => {
    fc.assert(
      fc.property(conditions, vectors, (condition, vector) => {
        expect(holds(frozen(condition), panelOf(vector))).toBe(
          conditionHolds(condition, asPanel(vector)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('an empty `all` holds, an empty `any` does not', () => {
    for (const panel of allPanels()) {
      expect(holds({ all: [] }, panel)).toBe(true)
      expect(holds({ any: [] }, panel)).toBe(false)
    }
  })
})

describe('risks of a panel', () => {
  it('equal the oracle on all 243 panels, with the sliders that make them so', () => {
    for (const vector of allVectors)
      expect(assessRisks(frozen(panelOf(vector)))).toStrictEqual(
        risksOf(vector).map(({ risk, sliders }) => ({
          risk,
          sliders: sliders.map((index) => ({
            slider: at(SLIDERS, index),
            position: at(WORDS, at(vector, index)),
          })),
        })),
      )
  })

  it.each([
    ['ambtelijke-organisatie-buitenspel', 9],
    ['samenwerking-sectoren-beperkt', 27],
    ['betrokkenheid-bewoners-te-klein', 27],
    ['binnen-buiten-onbalans', 135],
    ['focus-binnen', 6],
    ['focus-buiten', 6],
    ['totaal-sectorgericht', 1],
    ['totaal-wijkgericht', 1],
  ] as const)('%s applies to %d panels', (id, count) => {
    const found = allPanels().filter((panel) => assessRisks(panel).some(({ risk }) => risk === id))
    expect(found).toHaveLength(count)
  })

  it('are plain data', () => {
    for (const panel of allPanels()) expectPlainData(assessRisks(panel))
  })
})

describe('risks of a partial panel', () => {
  it('equal the oracle on all 1,024, exact over the completions', () => {
    for (const partial of allPartialVectors)
      expect(assessPartialRisks(frozen(partialOf(partial)))).toStrictEqual(partialRisksOf(partial))
  })

  it('of a full panel are present or absent, as for the panel', () => {
    for (const panel of allPanels()) {
      const present = assessPartialRisks(panel).filter(({ status }) => status === 'present')
      expect(present.map(({ risk }) => risk)).toStrictEqual(
        assessRisks(panel).map(({ risk }) => risk),
      )
      expect(assessPartialRisks(panel).some(({ status }) => status === 'possible')).toBe(false)
    }
  })

  it('answering a slider never changes what is present or absent', { tags: ['slow'] }, () => {
    for (const partial of allPartialPanels()) {
      const before = assessPartialRisks(partial)
      for (const slider of unansweredSliders(partial))
        for (const position of POSITIONS)
          assessPartialRisks({ ...partial, [slider]: position }).forEach(({ status }, i) => {
            const known = at(before, i).status
            if (known !== 'possible' && status !== known) expect({ partial, status }).toBe(known)
          })
    }
  })

  it('name all eight risks in canonical order, as plain data', { tags: ['slow'] }, () => {
    for (const partial of allPartialPanels()) {
      expect(assessPartialRisks(partial).map(({ risk }) => risk)).toStrictEqual(RISK_IDS)
      expectPlainData(assessPartialRisks(partial))
    }
  })

  it('throws notAPanel when untyped code passes what no panel completes', () => {
    const partial = { communicatie: 'hoger' } as unknown as PartialPanel
    expect(() => assessPartialRisks(partial)).toThrow(
      expect.objectContaining({ code: 'notAPanel' }),
    )
  })
})
