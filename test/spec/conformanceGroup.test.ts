/** SO-002: the oracle gives the answers of the vector files about groups and districts. */
import { describe, expect, it } from 'vitest'
import { mergeExercises, type Exercise } from '../../src/index.js'
import { fitByTrying } from '../oracle/districts.js'
import { gapClosureOf, statusOf } from '../oracle/progress.js'
import {
  agendaOf,
  agreementOf,
  averageDeviationOf,
  countsOf,
  levelsIn,
  medianOf,
  medoidsOf,
  patternOf,
  rangeOf,
  type OracleAnswer,
  type OracleSheet,
} from '../oracle/exercise.js'
import {
  asPanel,
  asPartialVector,
  at,
  SLIDERS,
  WORDS,
  type OraclePosition,
  type OracleSlider,
  type PartialVector,
  type Vector,
} from '../oracle/space.js'
import { committed, rowsIn } from './files.js'
import { optional, partialVectorOf, rounded } from './oracleNotation.js'

const roundedOrNull = (value: number | null) => (value === null ? null : rounded(value))

describe('agreement.json', () => {
  interface Answer {
    readonly agreement: { readonly _tag: string; readonly value?: number }
    readonly pattern?: unknown
  }
  const rows = rowsIn<{ readonly counts: ReadonlyArray<number> }, Answer>('agreement')
  const three = rows.filter(({ answer }) => answer.pattern !== undefined)
  const more = rows.filter(({ answer }) => answer.pattern === undefined)

  it('three levels, up to six people', () => {
    expect(three).toHaveLength(84)
    for (const { question, answer } of three) {
      const { counts } = question
      const levels = counts.flatMap((count, level) => Array<number>(count).fill(level))
      const median = medianOf(levels)
      expect(answer).toEqual({
        pattern: optional(patternOf(levels)),
        median: optional(median && { lower: WORDS[median[0]], upper: WORDS[median[1]] }),
        range: optional(rangeOf(levels)),
        averageDeviation: optional(roundedOrNull(averageDeviationOf(levels))),
        agreement: optional(roundedOrNull(agreementOf(counts))),
      })
    }
  })

  it('more levels: as published, and as the oracle computes it exactly', () => {
    let published = 0
    for (const { question, answer, comment } of more) {
      const [, figure] = /^Published as (-?[\d.]*\d)\.$/.exec(comment ?? '') ?? []
      if (figure !== undefined) {
        published += 1
        const decimals = (figure.split('.')[1] ?? '').length
        expect(answer.agreement.value?.toFixed(decimals)).toBe(figure)
      }
      const tenths = question.counts.map((count) => Math.round(count * 10))
      const isValid = question.counts.every((count) => count >= 0)
      expect([question.counts, answer.agreement]).toEqual([
        question.counts,
        optional(isValid ? roundedOrNull(agreementOf(tenths)) : null),
      ])
    }
    expect(published).toBeGreaterThan(4)
  })
})

const asPartialPanel = (partial: PartialVector): object =>
  Object.fromEntries(
    SLIDERS.flatMap((slider, i) => {
      const level = at(partial, i)
      return level === null ? [] : [[slider, WORDS[level]]]
    }),
  )

describe('exercises.json', () => {
  type Answers = { readonly [S in OracleSlider | 'wijkkenmerken']?: OraclePosition | 'unknown' }
  interface Sheet {
    readonly respondent: string
    readonly role: string
    readonly moment: 'huidig' | 'ambitie' | 'evaluatie'
    readonly round?: string
    readonly answers: Answers
  }
  interface Exercise {
    readonly subject: object
    readonly sheets: ReadonlyArray<Sheet>
    readonly agreed?: {
      readonly [moment: string]: { readonly [S in OracleSlider]?: OraclePosition }
    }
  }
  interface Summary {
    readonly sliders: ReadonlyArray<string>
    readonly moments: { readonly [moment: string]: { readonly medoids: ReadonlyArray<string> } }
  }
  interface Finding {
    readonly kind: string
    readonly moment?: string
    readonly slider?: string
  }
  const all = rowsIn<
    { readonly exercise: Exercise },
    { readonly summary: Summary; readonly findings: ReadonlyArray<Finding> }
  >('exercises')
  // The oracle knows five sliders and one round; the rest is that of the Python implementation.
  const rows = all.filter(
    ({ question, answer }) =>
      answer.summary.sliders.length === 5 &&
      question.exercise.sheets.every(({ round }) => round === undefined),
  )
  const questions = new Map(
    committed<{
      readonly sliders: ReadonlyArray<{ readonly id: string; readonly questions: unknown }>
    }>('catalogue.json').sliders.map(({ id, questions }) => [id, questions]),
  )

  const answerOf = (answer: Answers[OracleSlider]): OracleAnswer =>
    answer === undefined
      ? 'unanswered'
      : answer === 'unknown'
        ? answer
        : (WORDS.indexOf(answer) as 0 | 1 | 2) // one of three words

  const oracleSheet = ({ respondent, moment, answers }: Sheet): OracleSheet => ({
    respondent,
    moment,
    answers: SLIDERS.map((slider) => answerOf(answers[slider])),
  })

  const momentsOf = ({ sheets, agreed }: Exercise) =>
    (['huidig', 'ambitie', 'evaluatie'] as const).flatMap((moment) => {
      const settled = Object.keys(agreed?.[moment] ?? {}).length > 0
      const given = sheets.filter((sheet) => sheet.moment === moment)
      if (given.length === 0 && !settled) return []
      const answers = given.map(oracleSheet)
      const levelsAt = (i: number): Vector => levelsIn(answers.map((sheet) => at(sheet.answers, i)))
      const medians = SLIDERS.map((_, i) => medianOf(levelsAt(i)))
      const single = medians.map((median) =>
        median?.[0] === median?.[1] ? median?.[0] : undefined,
      )
      return [
        {
          moment,
          panel: asPartialPanel(
            panelAt({ subject: {}, sheets, ...(agreed && { agreed }) }, moment),
          ),
          respondents: given.length,
          sliders: Object.fromEntries(
            SLIDERS.map((slider, i) => {
              const levels = levelsAt(i)
              const [laag, midden, hoog] = countsOf(levels)
              const median = at(medians, i)
              const count = (wanted: OracleAnswer) =>
                answers.filter((sheet) => sheet.answers[i] === wanted).length
              return [
                slider,
                {
                  slider,
                  counts: { laag, midden, hoog },
                  unknown: count('unknown'),
                  unanswered: count('unanswered'),
                  pattern: optional(patternOf(levels)),
                  median: optional(median && { lower: WORDS[median[0]], upper: WORDS[median[1]] }),
                  range: optional(rangeOf(levels)),
                  agreement: optional(roundedOrNull(agreementOf(countsOf(levels)))),
                  averageDeviation: optional(roundedOrNull(averageDeviationOf(levels))),
                  answers: given.map(({ respondent, role, answers: own }) => ({
                    respondent,
                    role,
                    answer: own[slider] ?? 'unanswered',
                  })),
                  remarks: [],
                  agreed: optional(agreed?.[moment]?.[slider] ?? null),
                },
              ]
            }),
          ),
          median: optional(
            single.some((level) => level === undefined) ? null : asPanel(single as Vector), // all five
          ),
          medoids: medoidsOf(answers),
          medianIsNobodys:
            medians.every((median) => median !== null) &&
            !answers.some((sheet) =>
              sheet.answers.every((answer, i) => {
                const median = at(medians, i)
                return typeof answer === 'number' && median[0] <= answer && answer <= median[1]
              }),
            ),
        },
      ]
    })

  const panelAt = ({ sheets, agreed }: Exercise, moment: Sheet['moment']): PartialVector => {
    const given = sheets.filter((sheet) => sheet.moment === moment).map(oracleSheet)
    const settled = asPartialVector(agreed?.[moment] ?? {})
    return SLIDERS.map((_, i) => {
      const median = medianOf(levelsIn(given.map((sheet) => at(sheet.answers, i))))
      return settled[i] ?? (median?.[0] === median?.[1] ? (median?.[0] ?? null) : null)
    })
  }

  const progressOf = (exercise: Exercise): unknown => {
    const [start, ambition, now] = (['huidig', 'ambitie', 'evaluatie'] as const).map(
      (moment) => panelAt(exercise, moment) as Vector, // or with nulls in it, which is seen below
    )
    if (!start || !ambition || !now) throw new Error('three moments')
    if (
      [start, ambition, now].some((panel) => panel.some((level) => (level as unknown) === null))
    ) {
      return null
    }
    const later = exercise.sheets.filter(({ moment }) => moment === 'evaluatie').map(oracleSheet)
    return {
      start: asPanel(start),
      ambition: asPanel(ambition),
      now: asPanel(now),
      sliders: SLIDERS.map((slider, i) => {
        const moved = Math.abs(at(now, i) - at(start, i))
        const range = rangeOf(levelsIn(later.map((sheet) => at(sheet.answers, i)))) ?? 0
        return {
          slider,
          start: WORDS[at(start, i)],
          ambition: WORDS[at(ambition, i)],
          now: WORDS[at(now, i)],
          status: statusOf(at(start, i), at(ambition, i), at(now, i)),
          ambitionChanged: false,
          withinDisagreement: moved > 0 && moved <= range,
        }
      }),
      gapClosure: optional(roundedOrNull(gapClosureOf(start, ambition, now))),
    }
  }

  it('has most rows for the oracle, and others with rounds and six sliders', () => {
    expect(rows.length).toBeGreaterThan(14)
    expect(all.length - rows.length).toBeGreaterThan(1)
  })

  it.each(rows.map((row) => [row.comment, row] as const))(
    '%s',
    (_, { question: { exercise }, answer: { summary } }) => {
      const ambition = asPartialVector(exercise.agreed?.['ambitie'] ?? {})
      const roles = committed<{ readonly roles: ReadonlyArray<string> }>('catalogue.json').roles
      expect(summary).toEqual({
        subject: exercise.subject,
        sliders: SLIDERS,
        respondents: roles.flatMap((role) =>
          [
            ...new Set(
              exercise.sheets.flatMap((one) => (one.role === role ? [one.respondent] : [])),
            ),
          ]
            .sort()
            .map((respondent) => ({ respondent, role })),
        ),
        moments: Object.fromEntries(momentsOf(exercise).map((one) => [one.moment, one])),
        agenda: agendaOf(
          exercise.sheets.map(oracleSheet),
          ambition,
          momentsOf(exercise).some(({ moment }) => moment === 'evaluatie'),
        ).map((item) => ({
          slider: item.slider,
          pattern: optional(item.pattern),
          agreement: optional(roundedOrNull(item.agreement)),
          ambitionPattern: optional(item.ambitionPattern),
          ambitionAgreement: optional(roundedOrNull(item.ambitionAgreement)),
          distanceToAmbition: optional(item.distanceToAmbition),
          toDiscuss: item.toDiscuss,
          questions: questions.get(item.slider),
        })),
        progress: optional(progressOf(exercise)),
      })
    },
  )

  it('SO-807: per moment each slider has one answer finding and one place', () => {
    for (const { answer } of all) {
      const { sliders, moments } = answer.summary
      const about = (moment: string, ...kinds: ReadonlyArray<string>) =>
        answer.findings
          .filter((finding) => finding.moment === moment && kinds.includes(finding.kind))
          .map(({ slider }) => slider)
      for (const moment of Object.keys(moments)) {
        expect(about(moment, 'settled', 'open')).toEqual(sliders)
        expect([[], sliders]).toContainEqual(about(moment, 'agreement', 'nobody'))
      }
    }
  })

  it('SO-007: in one of them the order of code points is another', () => {
    const codePoints = (text: string) => text.codePointAt(0) ?? 0
    const differs = all
      .flatMap(({ answer }) => Object.values(answer.summary.moments))
      .filter(
        ({ medoids }) =>
          medoids.toSorted((a, b) => codePoints(a) - codePoints(b)).join() !== medoids.join(),
      )
    expect(differs).toHaveLength(1)
  })

  it('SO-624: in one of them two agreements are equal on paper and differ in the last bit', () => {
    const exact = [agreementOf([1, 0, 11]), agreementOf([0, 1, 2])]
    expect(exact).toEqual([2 / 3, 2 / 3])
    const shown = all.filter(({ comment }) => comment?.includes('last bit'))
    expect(shown).toHaveLength(1)
  })

  it('are marked as invented', () => {
    for (const { question } of all)
      expect(JSON.stringify(question.exercise.subject)).toContain('(verzonnen)')
  })
})

describe('district-fit.json', () => {
  interface Question {
    readonly panel: string
    readonly districts: ReadonlyArray<{ readonly id: string; readonly needs: string }>
  }
  interface Answer {
    readonly districts: ReadonlyArray<{
      readonly id: string
      readonly lowest: number
      readonly highest: number
    }>
    readonly farthest: {
      readonly certain: ReadonlyArray<string>
      readonly possible: ReadonlyArray<string>
    }
    readonly sliders: ReadonlyArray<{
      readonly [list in 'needHigher' | 'needLower' | 'met' | 'open']: ReadonlyArray<string>
    }>
  }
  const rows = rowsIn<Question, Answer>('district-fit')

  it('bounds and farthest, by trying everything where that is feasible', () => {
    let tried = 0
    for (const { question, answer } of rows) {
      const districts = question.districts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const six = (key: string) => partialVectorOf(key.padEnd(6, '-'))
      const isSix = [question.panel, ...districts.map(({ needs }) => needs)].some(
        (key) => key.length === 6 && !key.endsWith('-'),
      )
      const vectors = [question.panel, ...districts.map(({ needs }) => needs)].map((key) =>
        isSix ? six(key) : partialVectorOf(key.slice(0, 5)),
      )
      const missing = vectors.flat().filter((level) => level === null).length
      if (missing > 11) continue
      tried += 1
      const [panel = [], ...needs] = vectors
      const fit = fitByTrying(panel, needs)
      const ids = (holds: ReadonlyArray<boolean>) =>
        districts.filter((_, i) => holds[i]).map(({ id }) => id)
      expect(answer.farthest).toEqual({ certain: ids(fit.always), possible: ids(fit.ever) })
      districts.forEach(({ id }, i) => {
        expect(answer.districts.find((district) => district.id === id)).toMatchObject(
          at(fit.bounds, i),
        )
      })
    }
    expect(tried).toBeGreaterThan(5)
  })

  it('SO-711, SO-713: each slider has each district once, in the order of code units', () => {
    for (const { question, answer } of rows) {
      const ids = question.districts.map(({ id }) => id).sort()
      for (const { needHigher, needLower, met, open } of answer.sliders) {
        for (const list of [needHigher, needLower, met, open]) expect(list).toEqual(list.toSorted())
        expect([...needHigher, ...needLower, ...met, ...open].sort()).toEqual(ids)
      }
      answer.districts.slice(1).forEach(({ id, lowest, highest }, i) => {
        const before = at(answer.districts, i)
        expect(before.lowest).toBeGreaterThanOrEqual(lowest)
        if (before.lowest === lowest && before.highest === highest)
          expect(before.id < id).toBe(true)
      })
    }
  })
})

describe('merging.json', () => {
  it('SO-633: no row depends on the order of the exercises', () => {
    interface Answer {
      readonly right?: { readonly exercise: unknown }
    }
    const rows = rowsIn<{ readonly exercises: ReadonlyArray<Exercise> }, Answer>('merging')
    for (const { question, answer } of rows)
      expect(mergeExercises(...question.exercises.toReversed())).toEqual(answer)
  })
})
