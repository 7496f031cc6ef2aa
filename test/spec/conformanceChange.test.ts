/** SO-002: the oracle gives the answers of the vector files about change. */
import { describe, expect, it } from 'vitest'
import { conditionHolds, type OracleCondition } from '../oracle/condition.js'
import { gapClosureOf, statusOf, type OracleStatus } from '../oracle/progress.js'
import { allMoves, multinomial, panelsOf, planByTryingAll } from '../oracle/routes.js'
import { asPanel, at, keyOf, SLIDERS, WORDS, type OracleSlider } from '../oracle/space.js'
import { REASONS_AND_NONE } from '../oracle/reasons.js'
import { rowsIn } from './files.js'
import { optional, rounded, vectorOf } from './oracleNotation.js'

describe('chapter 5', () => {
  it('routes.json', { tags: ['slow'] }, () => {
    interface Row {
      readonly from: string
      readonly to: string
      readonly through?: OracleCondition
    }
    for (const { question, answer } of rowsIn<Row>('routes')) {
      const { from, to, through } = question
      const [start, goal] = [vectorOf(from), vectorOf(to)]
      const routes = allMoves(
        start,
        goal,
        (panel) => through === undefined || conditionHolds(through, asPanel(panel)),
      )
      const first = routes.slice(0, 3).map((moves) => panelsOf(start, goal, moves).map(keyOf))
      expect(answer).toEqual({ count: routes.length, first })
      if (through === undefined) expect(routes.length).toBe(multinomial(start, goal))
    }
  })

  interface PlanRow {
    readonly from: string
    readonly to: string
    readonly reason?: string | ReadonlyArray<OracleSlider>
  }
  const plans = rowsIn<PlanRow>('plans')

  it('plans.json', { tags: ['slow'] }, () => {
    const points = new Set<string>()
    for (const { question, answer } of plans) {
      const { from, to, reason } = question
      const sliders = Array.isArray(reason)
        ? reason.map((slider: OracleSlider) => SLIDERS.indexOf(slider))
        : at(
            REASONS_AND_NONE.filter(({ id }) => id === (reason ?? '')),
            0,
          ).sliders
      const plan = planByTryingAll(vectorOf(from), vectorOf(to), sliders)
      plan.steps.forEach(({ why }) => points.add(why))
      expect(answer).toEqual({
        routes: plan.routes,
        reason: SLIDERS.filter((_, slider) => sliders.includes(slider)),
        sliders: plan.steps.map(({ slider }) => SLIDERS[slider]),
        why: plan.steps.map(({ why }) => why),
        insteadOf: plan.steps.map(({ insteadOf }) => insteadOf.map((slider) => SLIDERS[slider])),
      })
    }
    expect(points.size).toBe(6) // every point of the preference decides somewhere
  })

  it('plans.json has every pair of profiles with every reason and none', () => {
    const pairs = plans
      .slice(0, 125)
      .map(({ question: { from, to, reason } }) => `${from} ${to} ${String(reason)}`)
    expect(new Set(pairs).size).toBe(125)
  })

  it('progress.json', () => {
    interface Row {
      readonly start: string
      readonly ambition: string
      readonly now: string
      readonly newAmbition?: string
      readonly thenRating?: string
      readonly ranges?: { readonly [S in OracleSlider]?: number }
    }
    const statuses = new Set<OracleStatus>()
    for (const { question, answer } of rowsIn<Row>('progress')) {
      const { start, ambition, now, newAmbition, thenRating, ranges } = question
      const [from, goal, at_] = [vectorOf(start), vectorOf(ambition), vectorOf(now)]
      const closure = (a: ReadonlyArray<number>, b: ReadonlyArray<number>) => {
        const gap = gapClosureOf(a, b, at_)
        return optional(gap === null ? null : rounded(gap))
      }
      const renewed = newAmbition === undefined ? undefined : vectorOf(newAmbition)
      const rated = thenRating === undefined ? undefined : vectorOf(thenRating)
      const sliders = SLIDERS.map((slider, i) => {
        const statusTowards = (to: ReadonlyArray<number>) =>
          statusOf(at(from, i), at(to, i), at(at_, i))
        const moved = Math.abs(at(at_, i) - at(from, i))
        statuses.add(statusTowards(goal))
        return {
          slider,
          start: WORDS[at(from, i)],
          ambition: WORDS[at(goal, i)],
          now: WORDS[at(at_, i)],
          status: statusTowards(goal),
          ambitionChanged: at(renewed ?? goal, i) !== at(goal, i),
          withinDisagreement: moved > 0 && moved <= (ranges?.[slider] ?? 0),
          ...(renewed && {
            newAmbition: WORDS[at(renewed, i)],
            newStatus: statusTowards(renewed),
          }),
          ...(rated && { thenRating: WORDS[at(rated, i)] }),
        }
      })
      expect(answer).toEqual({
        start: asPanel(from),
        ambition: asPanel(goal),
        now: asPanel(at_),
        sliders,
        gapClosure: closure(from, goal),
        ...(renewed && {
          newAmbition: asPanel(renewed),
          newGapClosure: closure(from, renewed),
        }),
        ...(rated && {
          thenRating: asPanel(rated),
          thenGapClosure: closure(rated, renewed ?? goal),
          responseShift: SLIDERS.flatMap((slider, i) => {
            const steps = at(rated, i) - at(from, i)
            const ends = { from: WORDS[at(from, i)], to: WORDS[at(rated, i)] }
            return steps === 0 ? [] : [{ slider, ...ends, steps }]
          }),
        }),
      })
    }
    expect(statuses.size).toBe(5)
  })

  it('progress.json has every combination on every slider', () => {
    const rows = rowsIn<{
      readonly start: string
      readonly ambition: string
      readonly now: string
    }>('progress')
    SLIDERS.forEach((_, i) => {
      const combinations = rows.map(({ question: { start, ambition, now } }) =>
        [start[i], ambition[i], now[i]].join(''),
      )
      expect(new Set(combinations).size).toBe(27)
    })
  })
})
