import { describe, expect, it } from 'vitest'
import {
  PRACTICES,
  practicesFor,
  PROFILE_IDS,
  PROFILES,
  REASON_IDS,
  REASONS,
  SLIDER_IDS,
  type PracticeSubject,
} from '../../src/index.js'

const ids = (subject: PracticeSubject): ReadonlyArray<string> =>
  practicesFor(subject).map(({ id }) => id)

describe('practicesFor', () => {
  it('finds the practices of each slider, and each practice with a slider under each of them', () => {
    for (const slider of SLIDER_IDS) {
      expect(ids({ slider }).length).toBeGreaterThan(0)
      for (const practice of PRACTICES)
        expect(ids({ slider }).includes(practice.id)).toBe(practice.sliders.includes(slider))
    }
  })

  it('finds those of each profile by its chapter, at least one', () => {
    for (const profile of PROFILE_IDS) {
      const { chapter } = PROFILES[profile]
      const expected: string[] = []
      for (const practice of PRACTICES)
        for (const source of practice.sources)
          if (source.chapter === chapter) expected.push(practice.id)
      expect(ids({ profile })).toEqual(expected)
      expect(expected.length).toBeGreaterThan(0)
    }
  })

  it('finds those of each reason by its sliders, each once', () => {
    for (const reason of REASON_IDS) {
      const found = ids({ reason })
      const perSlider = new Set(REASONS[reason].sliders.flatMap((slider) => ids({ slider })))
      expect(new Set(found)).toEqual(perSlider)
      expect(found).toHaveLength(perSlider.size)
    }
  })

  it('knows what it must for a conversation about the executive', () => {
    expect(ids({ slider: 'bestuurEnPolitiek' })).toEqual([
      'denHelderBezoeken',
      'altenaWethouder',
      'stichtseVechtWijkwethouder',
      'enschedeStadsdeelwethouders',
    ])
  })

  it('throws on what there is not', () => {
    for (const subject of [{}, { slider: 'budget' }, { profile: 'constructor' }, { reason: 1 }]) {
      const call = (): unknown => practicesFor(subject as PracticeSubject) // misuse from JavaScript
      expect(call).toThrow(expect.objectContaining({ code: 'unknownId' }))
    }
  })
})
