// What merged exercises say differently is left open in their summary, and said so wherever it shows.
import { describe, expect, it } from 'vitest'
import { explainReport } from '../../src/explain/index.js'
import {
  completions,
  classify,
  mergeExercises,
  panelFromKey,
  POSITIONS,
  pseudonymise,
  pseudonymiseMerged,
  summariseExercise,
  type Answer,
  type Exercise,
  type MergedExercise,
  type Position,
  type Sheet,
} from '../../src/index.js'
import {
  exerciseTable,
  renderExerciseSvg,
  renderReportHtml,
  renderReportMarkdown,
} from '../../src/render/index.js'
import { ExerciseSummarySchema, ReportExplanationSchema } from '../../src/schema/index.js'
import { en, nl } from '../../src/texts/index.js'

const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const
const rest = { ...panelFromKey('LLMML'), communicatie: undefined }
const sheet = (
  respondent: string,
  answer: Answer | undefined,
  more: Partial<Sheet> = {},
): Sheet => ({
  respondent,
  role: 'overig',
  moment: 'huidig',
  answers: { ...rest, communicatie: answer },
  ...more,
})
const exercise = (...sheets: ReadonlyArray<Sheet>): Exercise => ({ subject, sheets })
const merged = (...exercises: ReadonlyArray<Exercise>): MergedExercise => {
  const read = mergeExercises(...exercises)
  if (read._tag === 'Left') throw new Error(read.left.code)
  return read.right
}
const summaryOf = (...exercises: ReadonlyArray<Exercise>) => {
  const { exercise: whole, conflicts } = merged(...exercises)
  return summariseExercise(whole, { conflicts })
}
const placeOf = (...exercises: ReadonlyArray<Exercise>): Position | undefined =>
  summaryOf(...exercises).moments.huidig?.panel.communicatie
const agreed = (position: Position): Exercise => ({
  subject,
  sheets: [sheet('A', 'hoog'), sheet('B', 'hoog')],
  agreed: { huidig: { communicatie: position } },
})

// By trying every choice: the one position that is the median whichever answer counts.
const medianOf = (answers: ReadonlyArray<Answer>): Position | undefined => {
  const ranks = answers.flatMap((answer) => (answer === 'unknown' ? [] : POSITIONS.indexOf(answer)))
  const sorted = ranks.toSorted((a, b) => a - b)
  const [lower, upper] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ]
  return lower !== undefined && lower === upper ? POSITIONS[lower] : undefined
}
const choicesOf = (
  given: ReadonlyArray<ReadonlyArray<Answer>>,
): ReadonlyArray<ReadonlyArray<Answer>> =>
  given.reduce<ReadonlyArray<ReadonlyArray<Answer>>>(
    (choices, values) => choices.flatMap((choice) => values.map((value) => [...choice, value])),
    [[]],
  )

describe('an answer that merged exercises give differently', () => {
  const VALUES: ReadonlyArray<ReadonlyArray<Answer>> = [
    ...[...POSITIONS, 'unknown' as const].map((one) => [one]),
    ['laag', 'midden'],
    ['laag', 'hoog'],
    ['midden', 'hoog'],
    ['laag', 'unknown'],
    ['hoog', 'unknown'],
    ['laag', 'midden', 'hoog'],
  ]

  it('leaves the slider open unless it has one position whichever counts', () => {
    let settled = 0
    let open = 0
    for (const a of VALUES) {
      for (const b of VALUES) {
        for (const c of VALUES) {
          const people = [a, b, c]
          if (people.every((values) => values.length === 1)) continue
          const exercises = [0, 1, 2].map((which) =>
            exercise(
              ...people.map((values, index) => sheet(`p${index}`, values[which] ?? values[0])),
            ),
          )
          const medians = new Set(choicesOf(people).map(medianOf))
          const [only] = medians
          const expected = medians.size === 1 ? only : undefined
          expect(placeOf(...exercises), JSON.stringify(people)).toBe(expected)
          if (expected === undefined) open += 1
          else settled += 1
        }
      }
    }
    expect(settled).toBeGreaterThan(50)
    expect(open).toBeGreaterThan(50)
  })

  it('counts for nothing, and is shown as contradictory', () => {
    const summary = summaryOf(
      exercise(sheet('A', 'laag'), sheet('B', 'midden')),
      exercise(sheet('A', 'hoog')),
    )
    const found = summary.moments.huidig?.sliders.communicatie
    expect(found).toMatchObject({
      counts: { laag: 0, midden: 1, hoog: 0 },
      unknown: 0,
      unanswered: 0,
      contested: ['laag', 'hoog'],
    })
    expect(found?.answers.map(({ answer }) => answer)).toStrictEqual(['contested', 'midden'])
    expect(summary.moments.huidig?.medoids).toStrictEqual(['B'])
    expect(summary.moments.huidig?.median).toStrictEqual({ _tag: 'None' })
  })

  it('of another round, or beside an agreement, opens nothing', () => {
    const early = { round: 'voor' } as const
    const late = { round: 'na' } as const
    expect(
      placeOf(
        exercise(sheet('A', 'laag', early), sheet('A', 'midden', late)),
        exercise(sheet('A', 'hoog', early)),
      ),
    ).toBe('midden')
    expect(
      placeOf(exercise(sheet('A', 'laag')), {
        ...exercise(sheet('A', 'midden')),
        agreed: { huidig: { communicatie: 'hoog' } },
      }),
    ).toBe('hoog')
  })

  it('on the sixth slider is left open too', () => {
    const six = (position: Position): Exercise =>
      exercise({ ...sheet('A', 'laag'), answers: { wijkkenmerken: position } })
    expect(summaryOf(six('laag'), six('laag')).moments.huidig?.wijkkenmerken).toBe('laag')
    const summary = summaryOf(six('laag'), six('hoog'))
    expect(summary.sliders).toContain('wijkkenmerken')
    expect(summary.moments.huidig).not.toHaveProperty('wijkkenmerken')
  })
})

describe('an agreement that merged exercises give differently', () => {
  it('is none, and the median takes its place no more than the lowest does', () => {
    const summary = summaryOf(agreed('laag'), agreed('midden'))
    expect(summary.moments.huidig?.panel).not.toHaveProperty('communicatie')
    expect(summary.moments.huidig?.sliders.communicatie).toMatchObject({
      agreed: { _tag: 'None' },
      median: { value: { lower: 'hoog', upper: 'hoog' } },
      contested: ['laag', 'midden'],
    })
  })
})

describe('a report of merged exercises that contradict', () => {
  const reports = [
    summaryOf(agreed('laag'), agreed('hoog')),
    summaryOf(exercise(sheet('A', 'laag')), exercise(sheet('A', 'hoog'))),
  ]

  it.each(reports)(
    'says so before what the panel resembles, and says of that only what holds for each',
    (summary) => {
      const { panel } = summary.moments.huidig ?? { panel: {} }
      const possible = new Set(completions(panel).flatMap((one) => classify(one).nearest))
      const report = explainReport(summary, { texts: nl })
      expect(report.headline.data).toMatchObject({ kind: 'possible' })
      for (const id of possible) {
        expect(report.headline.text.toLowerCase()).toContain(nl.profiles[id].label.toLowerCase())
      }
      expect(report.lead[0]?.text).toBe(
        'Communicatie: tegenstrijdig, laag en hoog. Spreek samen een stand af.',
      )
      const all = JSON.stringify(report)
      expect(all).toContain('Communicatie: tegenstrijdig, laag en hoog. Spreek samen een stand af.')
      expect(all).not.toContain('Het samengevoegde bestand')
      expect(all).not.toMatch(/Communicatie: laag\./)
      expect(explainReport(summary, { texts: en }).lead[0]?.text).toContain('contradictory')
      expect(ReportExplanationSchema.safeParse(report).success).toBe(true)
      expect(ExerciseSummarySchema.safeParse(summary).success).toBe(true)
      for (const text of [
        renderReportHtml(summary, { texts: nl }),
        renderReportMarkdown(summary, { texts: nl }),
      ]) {
        expect(text).toContain('Communicatie: tegenstrijdig')
      }
    },
  )

  it('draws no mark for a contradictory answer at either place', () => {
    const [, summary] = reports
    if (summary === undefined) throw new Error('There are two.')
    const { head, rows } = exerciseTable(summary, { texts: nl })
    const row = rows.find(([name]) => name === 'Communicatie') ?? []
    expect(row[head.indexOf('tegenstrijdig')]).toBe('andere deelnemer')
    expect(row[head.indexOf('laag')]).toBe('')
    for (const width of [240, 326, 800]) {
      expect(renderExerciseSvg(summary, { texts: nl, width })).toContain('tegenstrijdig')
    }
  })
})

it('without conflicts a summary is what it was', () => {
  const whole = exercise(sheet('A', 'laag'), sheet('B', 'unknown'))
  expect(summariseExercise(whole, { conflicts: [] })).toStrictEqual(summariseExercise(whole))
  expect(summariseExercise(whole)).not.toHaveProperty('conflicts')
})

it('refuses what are no conflicts', () => {
  const call = summariseExercise as (exercise: Exercise, options: unknown) => unknown
  expect(() => call(exercise(), { conflicts: {} })).toThrow(
    expect.objectContaining({ code: 'notAList' }),
  )
  const { exercise: named, conflicts } = merged(
    exercise(sheet('Anna', 'laag')),
    exercise(sheet('Anna', 'hoog')),
  )
  const other = pseudonymise(named)
  for (const foreign of [conflicts, [{ ...conflicts[0], about: 'remark' }]]) {
    for (const refused of [
      () => call(other, { conflicts: foreign }),
      () => pseudonymiseMerged({ exercise: other, conflicts: foreign as typeof conflicts }),
    ]) {
      expect(refused).toThrow(expect.objectContaining({ code: 'invalidOptions' }))
    }
  }
  expect(() => call(exercise(), 7)).toThrow(expect.objectContaining({ code: 'invalidOptions' }))
})
