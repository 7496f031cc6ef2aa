import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeFindings,
  CORRELATIONS,
  exerciseFindings,
  findings,
  panelFromKey,
  summariseExercise,
  type CorrelationId,
  type ExerciseFinding,
  type PanelFinding,
  type PanelKey,
} from '../../src/index.js'
import { exercises, partialVectors } from '../laws/arbitraries.js'
import { exerciseOf } from '../laws/exercise.js'
import { panelOf, partialOf } from '../laws/values.js'
import { nearestTo } from '../oracle/classification.js'
import { manhattan } from '../oracle/distance.js'
import { nearestPerReading, READINGS } from '../oracle/readings.js'
import {
  allPartialVectors,
  allVectors,
  at,
  completionsOf,
  keyOf,
  SLIDERS,
} from '../oracle/space.js'

const union = (lists: ReadonlyArray<ReadonlyArray<string>>): ReadonlySet<string> =>
  new Set(lists.flat())

const inAll = (lists: ReadonlyArray<ReadonlyArray<string>>, id: string): boolean =>
  lists.every((list) => list.includes(id))

describe('the headline of a panel', () => {
  it('names every nearest profile, and says when that depends on the reading, on all 243 panels', () => {
    expect(READINGS.length).toBe(48)
    const counts = { everyReading: 0, dependsOnReading: 0 }
    for (const vector of allVectors) {
      const [first] = findings(panelOf(vector))
      if (first.kind !== 'nearest') throw new Error(keyOf(vector))
      const perReading = nearestPerReading(vector)
      const nearest = at(perReading, 0)
      expect(first.profiles, keyOf(vector)).toStrictEqual(nearest)
      const holds = nearest.every((id) => inAll(perReading, id))
      expect(first.holds, keyOf(vector)).toBe(holds ? 'everyReading' : 'dependsOnReading')
      expect(new Set(first.others), keyOf(vector)).toStrictEqual(
        new Set([...union(perReading)].filter((id) => !nearest.includes(id))),
      )
      counts[first.holds] += 1
    }
    expect(counts.everyReading + counts.dependsOnReading).toBe(243)
    expect(counts.everyReading).toBeLessThanOrEqual(138) // a profile that is nearest in all readings
  })

  it(
    'names what is still possible, and is certain only in all completions, on all partial panels',
    { tags: ['slow'] },
    () => {
      for (const partial of allPartialVectors) {
        const answered = partial.filter((level) => level !== null).length
        const [first] = findings(partialOf(partial))
        if (answered === 5) continue // the law above
        if (answered === 0) {
          expect(findings({})).toStrictEqual([{ kind: 'noAnswers' }])
          continue
        }
        if (first.kind !== 'possible') throw new Error(keyOf(partial))
        const perCompletion = completionsOf(partial).map((vector) =>
          nearestTo(vector, at(READINGS, 0), manhattan),
        )
        expect(new Set(first.profiles), keyOf(partial)).toStrictEqual(union(perCompletion))
        if (first.certain === undefined) continue
        expect(inAll(perCompletion, first.certain), keyOf(partial)).toBe(true)
        const everywhere = completionsOf(partial).flatMap(nearestPerReading)
        expect(first.holds === 'everyReading', keyOf(partial)).toBe(
          inAll(everywhere, first.certain),
        )
      }
    },
  )

  it('names a thought experiment only among the profiles that it names', () => {
    for (const vector of allVectors) {
      const found = findings(panelOf(vector))
      const named = found.some(({ kind }) => kind === 'hypothetical')
      expect(named, keyOf(vector)).toBe(union(nearestPerReading(vector)).has('gekanteld'))
    }
  })

  it('takes a typology of one’s own', () => {
    const own = {
      id: 'eigen',
      profiles: [
        { id: 'a', panel: panelFromKey('LLLLL'), alternatives: { communicatie: ['hoog'] } },
        { id: 'b', panel: panelFromKey('LLLLH') },
      ],
    } as const
    expect(findings(panelFromKey('LLLLH'), own)[0]).toStrictEqual({
      kind: 'nearest',
      profiles: ['b'],
      holds: 'everyReading',
      others: ['a'],
    })
  })
})

describe('tensions and risks', () => {
  const kindsOf = (list: ReadonlyArray<PanelFinding>): ReadonlyArray<string> =>
    list.map(({ kind }) => kind)

  it('are never called absent when they could not be checked', { tags: ['slow'] }, () => {
    for (const partial of allPartialVectors) {
      const panel = partialOf(partial)
      const found = findings(panel)
      if (found[0].kind === 'noAnswers') continue
      const checked = (Object.keys(CORRELATIONS) as ReadonlyArray<CorrelationId>).filter((id) => {
        const { from, to } = CORRELATIONS[id]
        return panel[from] !== undefined && panel[to] !== undefined
      })
      const none = found.find(({ kind }) => kind === 'noTension')
      const unchecked = found.find(({ kind }) => kind === 'uncheckedTensions')
      if (checked.length === 0) expect(none, keyOf(partial)).toBeUndefined()
      if (none?.kind === 'noTension') expect(none.correlations).toStrictEqual(checked)
      expect(unchecked === undefined, keyOf(partial)).toBe(checked.length === 3)
      const risky = kindsOf(found).filter((kind) => kind === 'risk' || kind === 'possibleRisk')
      expect(kindsOf(found).includes('noRisk'), keyOf(partial)).toBe(risky.length === 0)
    }
  })
})

describe('a change', () => {
  it('has an exact distance only between complete panels, and a plan or what it waits for', () => {
    fc.assert(
      fc.property(partialVectors, partialVectors, (a, b) => {
        const found = changeFindings(partialOf(a), partialOf(b))
        const open = SLIDERS.filter((_, i) => at(a, i) === null || at(b, i) === null)
        const [first] = found
        if (first.kind === 'noAnswers') return open.length === 5
        if (first.kind !== 'distance') return false
        const steps = a.reduce<number>((sum, level, i) => {
          const other = at(b, i)
          return sum + (level === null || other === null ? 0 : Math.abs(level - other))
        }, 0)
        const waits = found.find(({ kind }) => kind === 'planWaits')
        const moves = found.filter(({ kind }) => kind === 'planStep').length
        return (
          first.steps === steps &&
          first.atLeast === open.length > 0 &&
          (waits !== undefined) === open.length > 0 &&
          (open.length > 0 || moves === steps)
        )
      }),
    )
  })
})

describe('a change beside a typology of one’s own', () => {
  it('names its profiles', () => {
    const typology = {
      id: 'own',
      profiles: [
        { id: 'rustig', panel: panelFromKey('LLLLL') },
        { id: 'druk', panel: panelFromKey('HHHHH') },
      ],
    } as const
    expect(
      changeFindings(panelFromKey('LLLLL'), panelFromKey('HHHHM'), { typology }),
    ).toContainEqual({ kind: 'nearestChange', from: ['rustig'], to: ['druk'] })
  })
})

describe('a plan', () => {
  it('names the sliders of the reason only as far as they move', () => {
    const reasonOf = (to: PanelKey) =>
      changeFindings(panelFromKey('LLMML'), panelFromKey(to), {
        reason: 'nabijheid-bestuur',
      }).flatMap((found) => (found.kind === 'plan' ? [found.reason] : []))
    expect(reasonOf('LLHHL')).toStrictEqual([['procesMetBewoners', 'bestuurEnPolitiek']])
    expect(reasonOf('LLHML')).toStrictEqual([['procesMetBewoners']])
    expect(reasonOf('LLMMH')).toStrictEqual([[]])
  })
})

describe('an exercise', () => {
  const found = (sheets: Parameters<typeof summariseExercise>[0]['sheets']) =>
    exerciseFindings(
      summariseExercise({
        subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
        sheets,
      }),
    )

  it('says who did not know beside a unanimity', () => {
    const list = found([
      { respondent: 'A', role: 'overig', moment: 'huidig', answers: { communicatie: 'laag' } },
      { respondent: 'B', role: 'overig', moment: 'huidig', answers: { communicatie: 'unknown' } },
    ])
    expect(list).toContainEqual({
      kind: 'agreement',
      moment: 'huidig',
      slider: 'communicatie',
      pattern: 'eensgezind',
      counts: { laag: 1, midden: 0, hoog: 0 },
      unknown: 1,
      unanswered: 0,
    })
  })

  it('says nothing of what there is to discuss when nobody answered', () => {
    const list = found([{ respondent: 'A', role: 'overig', moment: 'huidig', answers: {} }])
    const kinds = list.map(({ kind }) => kind)
    expect(kinds).not.toContain('nothingToDiscuss')
    expect(kinds.filter((kind) => kind === 'nobody').length).toBe(5)
    expect(kinds.filter((kind) => kind === 'open').length).toBe(5)
  })

  it('has one word on agreement and one on the place of each slider at each moment', () => {
    fc.assert(
      fc.property(exercises, (arbitrary) => {
        const summary = summariseExercise(exerciseOf(arbitrary))
        const list = exerciseFindings(summary)
        for (const moment of ['huidig', 'ambitie', 'evaluatie'] as const) {
          const at = summary.moments[moment]
          if (at === undefined) continue
          for (const slider of SLIDERS) {
            const about = (kinds: ReadonlyArray<ExerciseFinding['kind']>): number =>
              list.filter(
                (one) =>
                  kinds.includes(one.kind) &&
                  'moment' in one &&
                  one.moment === moment &&
                  'slider' in one &&
                  one.slider === slider,
              ).length
            expect(about(['settled', 'open'])).toBe(1)
            expect(about(['agreement', 'nobody'])).toBe(at.respondents === 0 ? 0 : 1)
          }
        }
      }),
    )
  })

  it('does not depend on the order of the sheets', () => {
    fc.assert(
      fc.property(exercises, (arbitrary) => {
        const exercise = exerciseOf(arbitrary)
        const reversed = { ...exercise, sheets: exercise.sheets.toReversed() }
        expect(exerciseFindings(summariseExercise(reversed))).toStrictEqual(
          exerciseFindings(summariseExercise(exercise)),
        )
      }),
    )
  })
})
