/**
 * The report of an exercise in sentences: what a group sends to those who were not there.
 *
 * @module
 */
import { ownOptions } from '../model/misuse.js'
import { MOMENTS, type Moment } from '../model/exercise.js'
import type { ProgressStatus } from '../operations/progress.js'
import type { TransitionOptions } from '../operations/transition.js'
import type { ExerciseSummary } from '../operations/summary/exerciseSummary.js'
import type { MomentSummary } from '../operations/summary/momentSummary.js'
import type { GivenAnswer } from '../operations/summary/sliderSummary.js'
import type { AnySliderTexts } from '../texts/catalogueTexts.js'
import type { Texts } from '../texts/texts.js'
import type { ExplainOptions, Explanation, Section, Statement } from './explanation.js'
import { explain } from './explain.js'
import { explainChange } from './explainChange.js'
import { explainExercise } from './explainExercise.js'
import { profileLabels, statementText } from './labels.js'
import { method, section } from './section.js'

/** What to explain an exercise with. */
export interface ExplainReportOptions extends ExplainOptions<string>, TransitionOptions {}

/** The explanation of a whole exercise: a title, what to read first, and what to look up. */
export interface ReportExplanation extends Explanation {
  readonly title: string
  /** Two sentences at most that stand under the headline. */
  readonly lead: ReadonlyArray<Statement>
  /** Who said what, evidence and method: for who wants to look it up. */
  readonly appendix: ReadonlyArray<Section>
}

/**
 * Explains a summary as a report, in the order in which a reader needs it: what the panel of now (or, without
 * it, of the first moment there is) resembles; where the sliders are now and in the ambition; how certain that
 * is; where people differ, with questions to talk about; risks; the plan; the statements that match; what was
 * agreed. That fits two pages. The appendix is for looking things up: numbers, what happens along the way, who
 * said what, sources, evidence and method.
 *
 * Throws as `explain` and `explainChange`.
 *
 * @example
 * explainReport(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }), { texts: nl }).title // => 'Verslag van de schuifoefening: Voorbeeldstad (verzonnen)'
 */
export const explainReport = (
  summary: ExerciseSummary,
  options: ExplainReportOptions,
): ReportExplanation => {
  const own = ownOptions(options)
  const { texts, typology, reason } = own
  const moments = MOMENTS.flatMap((moment) => summary.moments[moment] ?? [])
  const exercise = explainExercise(summary, { texts })
  const [main, ...others] = moments.map((moment) => ({
    moment: moment.moment,
    explanation: explain(moment.panel, { texts, typology }),
  }))
  const title = `${texts.headings.report}: ${summary.subject.name}`
  if (main === undefined) {
    return { ...exercise, title, lead: [], appendix: [] }
  }
  const { huidig, ambitie } = summary.moments
  const change =
    huidig && ambitie ? explainChange(huidig.panel, ambitie.panel, { texts, reason }) : undefined
  const of = (id: Section['id'], explanation: Explanation | undefined): ReadonlyArray<Section> =>
    (explanation?.sections ?? []).filter((found) => found.id === id)
  return {
    title,
    headline: atMoment(main.moment, main.explanation.headline, texts),
    lead: [
      exercise.headline,
      ...others.map(({ moment, explanation }) => atMoment(moment, explanation.headline, texts)),
    ].slice(0, 2),
    sections: [
      ...of('places', exercise),
      ...of('nearest', main.explanation),
      ...of('certainty', main.explanation),
      ...section('talk', talkOf(summary, of('talk', exercise), texts), texts),
      ...of('tensions', main.explanation),
      ...of('risks', main.explanation),
      ...of('plan', change).map(withoutWhy(texts)),
      ...of('progress', exercise).map(together(texts)),
      ...matchingStatements(main.explanation, own),
      ...section('agreements', agreementsOf(summary, texts), texts),
    ],
    appendix: [
      ...of('numbers', main.explanation),
      ...of('change', change).map(withoutProfiles(typology !== undefined)),
      ...of('plan', change).filter(hasSteps),
      ...of('along', change),
      ...of('progress', exercise).filter(({ statements }) => statements.some(isProgress)),
      ...of('participants', exercise),
      ...moments.flatMap((moment) =>
        section('answers', answersOf(moment, summary, texts), texts, moment.moment),
      ),
      ...of('claims', main.explanation),
      ...of('evidence', main.explanation),
      ...method(
        [
          'opinion',
          ...(typology === undefined ? (['closestTo', 'readings'] as const) : []),
          'correlations',
          'risks',
          'median',
          'plan',
          ...(summary.sliders.includes('wijkkenmerken') ? (['proposedSlider'] as const) : []),
          'attribution',
        ],
        texts,
      ),
    ],
  }
}

const atMoment = (moment: Moment, statement: Statement, texts: Texts): Statement => ({
  ...statement,
  id: `${statement.id}/${moment}`,
  text: texts.explanation.atMoment(moment, statement.text),
})

// Where people differ, each with questions that help to talk about it: two, or one where there is much to
// talk about.
const talkOf = (
  summary: ExerciseSummary,
  talk: ReadonlyArray<Section>,
  texts: Texts,
): ReadonlyArray<Statement> =>
  talk.flatMap(({ statements }) =>
    statements.flatMap((statement) => {
      if (statement.data.kind !== 'discuss') return [statement]
      const { slider } = statement.data
      const { questions }: AnySliderTexts = texts.sliders[slider]
      const names = summary.agenda.find((item) => item.slider === slider)?.questions ?? []
      return [
        statement,
        ...names
          .slice(0, statements.length > MUCH ? 1 : 2)
          .flatMap((question): ReadonlyArray<Statement> => {
            const text = questions[question]
            return text === undefined
              ? []
              : [
                  {
                    id: `question/${slider}/${question}`,
                    text,
                    data: { kind: 'question', slider, question },
                  },
                ]
          }),
      ]
    }),
  )

const MUCH = 3

// The steps alone: why they come in this order is in the appendix.
const withoutWhy =
  ({ explanation, positions, sliders }: Texts) =>
  (found: Section): Section => ({
    ...found,
    statements: found.statements.map((statement) => {
      const { data } = statement
      if (data.kind !== 'planStep') return statement
      return {
        ...statement,
        text: explanation.planStep({
          number: data.number,
          slider: sliders[data.slider].label,
          from: positions[data.from].label,
          to: positions[data.to].label,
          why: undefined,
        }),
      }
    }),
  })

const hasSteps = ({ statements }: Section): boolean =>
  statements.some(({ data }) => data.kind === 'planStep')

const PROGRESS_STATUSES = [
  'reached',
  'closer',
  'unchanged',
  'further',
  'overshot',
] as const satisfies ReadonlyArray<ProgressStatus>

const isProgress = ({ data }: Statement): boolean => data.kind === 'progress'

// Sliders with the same status in one sentence: from where to where is in the appendix.
const together =
  ({ explanation, progress, sliders }: Texts) =>
  (found: Section): Section => ({
    ...found,
    statements: [
      ...PROGRESS_STATUSES.flatMap((status): ReadonlyArray<Statement> => {
        const ids = found.statements.flatMap(({ data }) =>
          data.kind === 'progress' && data.status === status ? [data.slider] : [],
        )
        const labels = ids.map((id) => sliders[id].label)
        return ids.length === 0
          ? []
          : [
              {
                id: `progressTogether/${status}`,
                text: explanation.progressTogether(progress[status].label, labels),
                data: { kind: 'progressTogether', status, sliders: ids },
              },
            ]
      }),
      ...found.statements.filter((statement) => !isProgress(statement)),
    ],
  })

// The statements of the nearest profiles; those of others would take a page. The profile is named only where
// there is more than one.
const matchingStatements = (
  { headline, sections }: Explanation,
  { texts, typology }: ExplainReportOptions,
): ReadonlyArray<Section> => {
  if (headline.data.kind !== 'nearest') return []
  const nearest: ReadonlyArray<string> = headline.data.profiles
  const label = profileLabels(texts, typology)
  return section(
    'statements',
    sections
      .flatMap(({ statements }) => statements)
      .flatMap((statement): ReadonlyArray<Statement> => {
        const { data } = statement
        if (data.kind !== 'statement' || !nearest.includes(data.profile)) return []
        const said = statementText(data.profile, data.slider, texts, typology) ?? ''
        const about = nearest.length === 1 ? undefined : label(data.profile)
        return [
          {
            ...statement,
            text: texts.explanation.statement(texts.sliders[data.slider].label, said, about),
          },
        ]
      }),
    texts,
  )
}

// A change is compared with the profiles of the publication, which are not those of another typology.
const withoutProfiles =
  (isOther: boolean) =>
  (found: Section): Section => ({
    ...found,
    statements: found.statements.filter(({ data }) => !isOther || data.kind !== 'nearestChange'),
  })

// What the group agreed on for the ambition or, without one, for the last moment that has agreements.
const agreementsOf = (summary: ExerciseSummary, texts: Texts): ReadonlyArray<Statement> => {
  const agreedAt = (moment: Moment): ReadonlyArray<Statement> =>
    summary.sliders.flatMap((slider): ReadonlyArray<Statement> => {
      const agreed = summary.moments[moment]?.sliders[slider]?.agreed
      return agreed?._tag !== 'Some'
        ? []
        : [
            {
              id: `agreed/${moment}/${slider}`,
              text: texts.explanation.agreed(
                texts.sliders[slider].label,
                texts.positions[agreed.value].label,
              ),
              data: { kind: 'settled', moment, slider, position: agreed.value, by: 'agreement' },
            },
          ]
    })
  const order: ReadonlyArray<Moment> = ['ambitie', 'evaluatie', 'huidig']
  return order.map(agreedAt).find((statements) => statements.length > 0) ?? []
}

const answersOf = (
  { moment, sliders }: MomentSummary,
  { sliders: used }: ExerciseSummary,
  texts: Texts,
): ReadonlyArray<Statement> =>
  used.flatMap((slider): ReadonlyArray<Statement> => {
    const answers = sliders[slider]?.answers ?? []
    if (answers.length === 0) return []
    return [
      {
        id: `answers/${moment}/${slider}`,
        text: texts.explanation.answers(
          texts.sliders[slider].label,
          answers.map(({ respondent, role, answer }) => ({
            who: `${respondent} (${texts.roles[role].shortLabel})`,
            answer: answerLabel(answer, texts),
          })),
        ),
        data: { kind: 'answers', moment, slider, answers },
      },
    ]
  })

const answerLabel = (answer: GivenAnswer['answer'], texts: Texts): string =>
  answer === 'unknown' || answer === 'unanswered'
    ? texts.words[answer]
    : texts.positions[answer].label
