import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allPanels,
  allPartialPanels,
  classify,
  classifyPartial,
  partialClassifier,
  POSITIONS,
  unansweredSliders,
} from '../../src/index.js'
import { partialVectors, profileLists } from '../laws/arbitraries.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { METRICS, none, optionOf, partialOf, typologyOf } from '../laws/values.js'
import { classifyPartial as byOracle } from '../oracle/classification.js'
import { DISTANCES, METRIC_NAMES } from '../oracle/distance.js'
import { allPartialVectors, at, SLIDERS } from '../oracle/space.js'

describe('classification of partial panels', () => {
  it('equals the oracle on all 1,024, by every completion', () => {
    for (const partial of allPartialVectors) {
      const expected = byOracle(partial)
      expect(classifyPartial(partialOf(partial))).toStrictEqual({
        panel: partialOf(partial),
        completions: expected.completions,
        possible: expected.possible,
        certain: optionOf(expected.certain),
        bounds: expected.bounds.map(({ id, lowest, highest }) => ({
          profile: id,
          lowest,
          highest,
        })),
        deciding: expected.deciding.map(({ slider, possibleOverAnswers }) => ({
          slider: at(SLIDERS, slider),
          expectedPossible: possibleOverAnswers / 3,
        })),
      })
    }
  })

  it('of a full panel: possible is nearest, bounds are distances, nothing is left to decide', () => {
    for (const panel of allPanels()) {
      const answer = classifyPartial(panel)
      const { nearest, ranking } = classify(panel)
      expect(answer.possible).toStrictEqual(nearest)
      expect(answer.certain).toStrictEqual(nearest.length === 1 ? optionOf(nearest[0]) : none)
      expect(answer.completions).toBe(1)
      expect(answer.deciding).toStrictEqual([])
      for (const { profile, lowest, highest } of answer.bounds) {
        const match = ranking.find((found) => found.profile === profile)
        expect([lowest, highest]).toStrictEqual([match?.distance, match?.distance])
      }
    }
  })

  it(
    'answering a slider never adds a possible profile nor widens a bound',
    { tags: ['slow'] },
    () => {
      for (const partial of allPartialPanels()) {
        const before = classifyPartial(partial)
        for (const slider of unansweredSliders(partial))
          for (const position of POSITIONS) {
            const after = classifyPartial({ ...partial, [slider]: position })
            const added = after.possible.filter((id) => !before.possible.includes(id))
            const wider = after.bounds.filter(({ lowest, highest }, i) => {
              const bound = at(before.bounds, i)
              return !(lowest >= bound.lowest && highest <= bound.highest)
            })
            expect([added, wider]).toStrictEqual([[], []])
          }
      }
    },
  )

  it(
    'what is certain is possible, and stays nearest whatever is answered',
    { tags: ['slow'] },
    () => {
      for (const partial of allPartialPanels()) {
        const { certain, possible } = classifyPartial(partial)
        if (certain._tag === 'None') continue
        expect(possible).toContain(certain.value)
        for (const slider of unansweredSliders(partial))
          for (const position of POSITIONS)
            expect(classifyPartial({ ...partial, [slider]: position }).possible).toContain(
              certain.value,
            )
      }
    },
  )

  it('is plain data, and leaves the panel alone', { tags: ['slow'] }, () => {
    for (const partial of allPartialVectors)
      expectPlainData(classifyPartial(frozen(partialOf(partial))))
  })

  it('takes own profiles and an own metric, and equals the oracle', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(
        profileLists,
        fc.constantFrom(...METRIC_NAMES),
        fc.array(partialVectors, { minLength: 1, maxLength: 4 }),
        (profiles, name, partials) => {
          const ask = partialClassifier(typologyOf(profiles), { metric: METRICS[name] })
          for (const partial of partials) {
            const expected = byOracle(partial, profiles, DISTANCES[name])
            const answer = ask(partialOf(partial))
            expect(answer.possible).toStrictEqual(expected.possible)
            expect(answer.certain).toStrictEqual(optionOf(expected.certain))
            expect(answer.deciding.map(({ slider }) => slider)).toStrictEqual(
              expected.deciding.map(({ slider }) => at(SLIDERS, slider)),
            )
            answer.bounds.forEach(({ profile, lowest, highest }, i) => {
              const bound = at(expected.bounds, i)
              expect(profile).toBe(bound.id)
              expect(lowest).toBeCloseTo(bound.lowest, 12)
              expect(highest).toBeCloseTo(bound.highest, 12)
            })
          }
        },
      ),
      { numRuns: 10 },
    )
  })

  it('throws notAPanel when untyped code passes what no panel completes', () => {
    const untyped = classifyPartial as (partial: unknown) => unknown
    for (const junk of [
      undefined,
      null,
      'LLMML',
      { communicatie: 'hoger' },
      { wijkkenmerken: 'laag' },
    ])
      expect(() => untyped(junk)).toThrow(expect.objectContaining({ code: 'notAPanel' }))
  })

  it('throws for too few profiles when it is made', () => {
    expect(() => partialClassifier({ id: 'none', profiles: [] })).toThrow(
      expect.objectContaining({ code: 'tooFewProfiles' }),
    )
  })
})
