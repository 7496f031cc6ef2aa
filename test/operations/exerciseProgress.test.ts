import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allPanels,
  evaluateProgress,
  MOMENTS,
  panelFromKey,
  SLIDER_IDS,
  summariseExercise,
  type Exercise,
  type Moment,
  type MomentSummary,
  type PartialPanel,
  type Sheet,
} from '../../src/index.js'
import { exercises } from '../laws/arbitraries.js'
import { exerciseOf } from '../laws/exercise.js'

const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const

const momentsOf = (exercise: Exercise): ReadonlyArray<MomentSummary> => {
  const { moments } = summariseExercise(exercise)
  return MOMENTS.flatMap((moment) => moments[moment] ?? [])
}

const panelAt = (exercise: Exercise, moment: Moment): PartialPanel =>
  summariseExercise(exercise).moments[moment]?.panel ?? {}

const sheetOf = (
  respondent: string,
  moment: Sheet['moment'],
  answers: Sheet['answers'],
): Sheet => ({ respondent, role: 'overig', moment, answers })

describe('the panel of a moment', () => {
  it('prefers what was agreed, then the one median, and invents nothing', () => {
    const exercise: Exercise = {
      subject,
      sheets: [
        sheetOf('A', 'huidig', { ...panelFromKey('LLLLL'), communicatie: 'unknown' }),
        sheetOf('B', 'huidig', { positioneringIntern: 'laag', procesMetBewoners: 'hoog' }),
      ],
      agreed: { huidig: { procesBinnenGemeente: 'hoog' } },
    }
    // Two answers a step or more apart have no one median; nobody placed communicatie.
    expect(panelAt(exercise, 'huidig')).toStrictEqual({
      positioneringIntern: 'laag',
      procesBinnenGemeente: 'hoog',
      bestuurEnPolitiek: 'laag',
    })
    expect(panelAt(exercise, 'ambitie')).toStrictEqual({})
  })

  it('knows what was agreed at a moment without sheets', () => {
    const agreed = { evaluatie: panelFromKey('LMHML') }
    expect(panelAt({ subject, sheets: [], agreed }, 'evaluatie')).toStrictEqual(agreed.evaluatie)
  })

  it('is the panel of the only respondent', () => {
    for (const panel of allPanels()) {
      expect(
        panelAt({ subject, sheets: [sheetOf('A', 'ambitie', panel)] }, 'ambitie'),
      ).toStrictEqual(panel)
    }
  })

  it('does not depend on the order of the sheets', () => {
    fc.assert(
      fc.property(exercises, (arbitrary) => {
        const exercise = exerciseOf(arbitrary)
        const reversed = { ...exercise, sheets: exercise.sheets.toReversed() }
        for (const moment of MOMENTS) {
          expect(panelAt(reversed, moment)).toStrictEqual(panelAt(exercise, moment))
        }
      }),
    )
  })

  it('leaves out exactly the sliders that have neither', () => {
    fc.assert(
      fc.property(exercises, (arbitrary) => {
        const exercise = exerciseOf(arbitrary)
        for (const { moment, sliders } of momentsOf(exercise)) {
          const panel = panelAt(exercise, moment)
          for (const slider of SLIDER_IDS) {
            const { agreed, median } = sliders[slider]
            const isOne = median._tag === 'Some' && median.value.lower === median.value.upper
            if (agreed._tag === 'Some') expect(panel[slider]).toBe(agreed.value)
            else expect(panel[slider]).toBe(isOne ? median.value.lower : undefined)
          }
        }
      }),
    )
  })
})

describe('the progress of an exercise', () => {
  const start = panelFromKey('LLLLL')
  const ambition = panelFromKey('LLHHL')
  const now = panelFromKey('LLMLM')

  it('is the progress between the panels of the moments, with the ranges of the evaluation', () => {
    const exercise: Exercise = {
      subject,
      sheets: [
        sheetOf('A', 'huidig', start),
        sheetOf('A', 'evaluatie', panelFromKey('LLLLL')),
        sheetOf('B', 'evaluatie', panelFromKey('LLMLM')),
      ],
      agreed: { ambitie: ambition, evaluatie: now },
    }
    const ranges = {
      positioneringIntern: 0,
      procesBinnenGemeente: 0,
      procesMetBewoners: 1,
      bestuurEnPolitiek: 0,
      communicatie: 1,
    } as const
    expect(summariseExercise(exercise).progress).toStrictEqual({
      _tag: 'Some',
      value: evaluateProgress(start, ambition, now, { ranges }),
    })
  })

  it('is none without a complete panel of each moment', () => {
    const agreed = { huidig: start, ambitie: ambition, evaluatie: now }
    expect(summariseExercise({ subject, sheets: [], agreed }).progress._tag).toBe('Some')
    for (const moment of MOMENTS) {
      const { communicatie: _, ...rest } = agreed[moment]
      const partly = { ...agreed, [moment]: rest }
      expect(summariseExercise({ subject, sheets: [], agreed: partly }).progress._tag).toBe('None')
    }
  })
})
