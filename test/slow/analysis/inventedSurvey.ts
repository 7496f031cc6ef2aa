// Invented surveys of trios: each municipality has a panel of its own, of which its three officials see
// what they see. The same seed gives the same survey.
import type { Moment, Role, Subject } from '../../../src/model/exercise.js'
import type { PartialPanel } from '../../../src/model/partialPanel.js'
import { randomFrom, type RandomBelow } from '../../../src/analysis/resampling/random.js'
import { POSITIONS, type Position } from '../../../src/model/position.js'
import { SLIDER_IDS } from '../../../src/model/slider.js'

interface InventedRow {
  readonly subject: Subject
  readonly respondent: string
  readonly role: Role
  readonly moment: Moment
  readonly panel: PartialPanel
}

/** The rows of a survey: three officials at one moment or two. */
export const inventedSurvey = (
  municipalities: number,
  seed: number,
  moments: ReadonlyArray<'huidig' | 'ambitie'> = ['huidig'],
): ReadonlyArray<InventedRow> => {
  const random = randomFrom(seed)
  return Array.from({ length: municipalities }, (_, place) => {
    const lean = random(3) // municipalities differ in how far they are in general
    return moments.flatMap((moment) => {
      const own = SLIDER_IDS.map(() =>
        moment === 'ambitie' ? Math.min(2, lean + random(2)) : random(2) === 0 ? lean : random(3),
      )
      return (['wijkambtenaar', 'sectorambtenaarSociaal', 'sectorambtenaarFysiek'] as const).map(
        (role, person): InventedRow => ({
          subject: {
            kind: 'gemeente',
            name: `Voorbeeld ${String(place + 1).padStart(4, '0')} (verzonnen)`,
          },
          respondent: 'ABC'[person] as string,
          role,
          moment,
          panel: sheet(own, random),
        }),
      )
    })
  }).flat()
}

// One in twenty answers is missing; two in three are what the municipality is, the others are near it.
const sheet = (own: ReadonlyArray<number>, random: RandomBelow): PartialPanel =>
  Object.fromEntries(
    SLIDER_IDS.flatMap((slider, place): [string, Position][] => {
      if (random(20) === 0) return []
      const level = own[place] as number
      const seen = random(3) > 0 ? level : Math.max(0, Math.min(2, level + random(3) - 1))
      return [[slider, POSITIONS[seen] as Position]]
    }),
  )
