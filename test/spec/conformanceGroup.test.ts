/** SO-002: the oracle gives the answers of the vector files about groups and districts. */
import { describe, expect, it } from 'vitest'
import { distanceToNeeds, gapClosureOf, statusOf } from '../oracle/progress.js'
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
import { optional, rounded, vectorOf } from './oracleNotation.js'

const roundedOrNull = (value: number | null) => (value === null ? null : rounded(value))

describe('agreement.json', () => {
  interface Row {
    readonly counts: ReadonlyArray<number>
    readonly pattern?: string | null
    readonly published?: string
    readonly agreement: number | null
  }
  const rows = rowsIn<Row>('agreement')
  const three = rows.filter(({ pattern }) => pattern !== undefined)
  const more = rows.filter(({ pattern }) => pattern === undefined)

  it('three levels, up to six people', () => {
    expect(three).toHaveLength(84)
    for (const { counts, ...row } of three) {
      const levels = counts.flatMap((count, level) => Array<number>(count).fill(level))
      expect(row).toEqual({
        pattern: patternOf(levels),
        median: medianOf(levels)?.map((level) => WORDS[level]) ?? null,
        range: rangeOf(levels),
        averageDeviation: roundedOrNull(averageDeviationOf(levels)),
        agreement: roundedOrNull(agreementOf(counts)),
      })
    }
  })

  it('more levels: as published, or as the oracle computes it exactly', () => {
    const published = more.filter((row) => row.published !== undefined)
    expect(published.length).toBeGreaterThan(4)
    for (const row of published) {
      const decimals = row.published?.split('.')[1]?.length ?? 0
      expect(row.agreement?.toFixed(decimals)).toBe(row.published)
    }
    for (const { counts, agreement } of more) {
      const tenths = counts.map((count) => Math.round(count * 10))
      const isValid = counts.every((count) => count >= 0)
      expect([counts, agreement]).toEqual([
        counts,
        isValid ? roundedOrNull(agreementOf(tenths)) : null,
      ])
    }
  })
})

const asPartialPanel = (partial: PartialVector): object =>
  Object.fromEntries(
    SLIDERS.flatMap((slider, i) => {
      const level = at(partial, i)
      return level === null ? [] : [[slider, WORDS[level]]]
    }),
  )

describe('sessions.json', () => {
  type Answers = { readonly [S in OracleSlider]?: OraclePosition | 'unknown' }
  interface Sheet {
    readonly respondent: string
    readonly role: string
    readonly moment: 'huidig' | 'ambitie' | 'evaluatie'
    readonly answers: Answers
  }
  interface Row {
    readonly shows: string
    readonly exercise: {
      readonly subject: object
      readonly sheets: ReadonlyArray<Sheet>
      readonly agreed?: {
        readonly [moment: string]: { readonly [S in OracleSlider]?: OraclePosition }
      }
    }
    readonly summary: unknown
    readonly agenda: unknown
    readonly panels: unknown
    readonly progress: unknown
  }
  const rows = rowsIn<Row>('sessions')
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

  const summaryOf = ({ subject, sheets, agreed }: Row['exercise']) => ({
    subject,
    moments: (['huidig', 'ambitie', 'evaluatie'] as const).flatMap((moment) => {
      const given = sheets.filter((sheet) => sheet.moment === moment)
      if (given.length === 0) return []
      const answers = given.map(oracleSheet)
      const levelsAt = (i: number): Vector => levelsIn(answers.map((sheet) => at(sheet.answers, i)))
      const medians = SLIDERS.map((_, i) => medianOf(levelsAt(i)))
      const single = medians.map((median) =>
        median?.[0] === median?.[1] ? median?.[0] : undefined,
      )
      return [
        {
          moment,
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
    }),
  })

  const panelAt = ({ sheets, agreed }: Row['exercise'], moment: Sheet['moment']): PartialVector => {
    const given = sheets.filter((sheet) => sheet.moment === moment).map(oracleSheet)
    const settled = asPartialVector(agreed?.[moment] ?? {})
    return SLIDERS.map((_, i) => {
      const median = medianOf(levelsIn(given.map((sheet) => at(sheet.answers, i))))
      return settled[i] ?? (median?.[0] === median?.[1] ? (median?.[0] ?? null) : null)
    })
  }

  const progressOf = (exercise: Row['exercise']): unknown => {
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

  it.each(rows.map((row) => [row.shows, row] as const))(
    '%s',
    (_, { exercise, summary, agenda, panels, progress }) => {
      expect(summary).toEqual(summaryOf(exercise))
      expect(panels).toEqual(
        Object.fromEntries(
          (['huidig', 'ambitie', 'evaluatie'] as const).map((moment) => [
            moment,
            asPartialPanel(panelAt(exercise, moment)),
          ]),
        ),
      )
      expect(progress).toEqual(progressOf(exercise))
      const ambition = asPartialVector(exercise.agreed?.['ambitie'] ?? {})
      expect(agenda).toEqual(
        agendaOf(exercise.sheets.map(oracleSheet), ambition).map((item) => ({
          slider: item.slider,
          pattern: optional(item.pattern),
          agreement: optional(roundedOrNull(item.agreement)),
          distanceToAmbition: optional(item.distanceToAmbition),
          toDiscuss: item.toDiscuss,
          questions: questions.get(item.slider),
        })),
      )
    },
  )

  it('SO-007: in one of them the order of code points is another', () => {
    const medoids = rows.flatMap(
      ({ summary }) =>
        (
          summary as {
            readonly moments: ReadonlyArray<{ readonly medoids: ReadonlyArray<string> }>
          }
        ).moments,
    )
    const codePoints = (text: string) => text.codePointAt(0) ?? 0
    const differs = medoids.filter(
      (m) =>
        m.medoids.toSorted((a, b) => codePoints(a) - codePoints(b)).join() !== m.medoids.join(),
    )
    expect(differs).toHaveLength(1)
  })

  it('are marked as invented', () => {
    for (const { exercise } of rows)
      expect(JSON.stringify(exercise.subject)).toContain('(verzonnen)')
  })
})

describe('district-fit.json', () => {
  interface Row {
    readonly key: string
    readonly districts: ReadonlyArray<{
      readonly id: string
      readonly needs: { readonly [S in OracleSlider]?: OraclePosition }
    }>
    readonly answer: unknown
  }

  it('every row', () => {
    for (const { key, districts, answer } of rowsIn<Row>('district-fit')) {
      const panel = vectorOf(key)
      const measured = districts.map(({ id, needs }) => {
        const need = asPartialVector(needs)
        return { id, need, ...distanceToNeeds(panel, need) }
      })
      const ids = (list: ReadonlyArray<{ readonly id: string }>) => list.map(({ id }) => id)
      const byId = measured.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const ordered = byId.toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1))
      const largest = ordered[0]?.share ?? 0
      expect(answer).toEqual({
        panel: asPanel(panel),
        districts: ordered.map(({ id, need, known, distance, share }) => ({
          id,
          knownNeeds: known,
          distance,
          share: optional(roundedOrNull(share)),
          differences: SLIDERS.flatMap((slider, i) => {
            const wanted = at(need, i)
            if (wanted === null || wanted === at(panel, i)) return []
            const [from, to] = [WORDS[at(panel, i)], WORDS[wanted]]
            return [{ slider, from, to, steps: wanted - at(panel, i) }]
          }),
        })),
        farthest: largest === 0 ? [] : ids(ordered.filter(({ share }) => share === largest)),
        sliders: SLIDERS.map((slider, i) => ({
          slider,
          needHigher: ids(byId.filter(({ need }) => (need[i] ?? -1) > at(panel, i))),
          needLower: ids(byId.filter(({ need }) => (need[i] ?? 9) < at(panel, i))),
        })),
      })
    }
  })
})
