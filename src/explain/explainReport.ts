/**
 * The report of an exercise in sentences, for people who were not there.
 *
 * @module
 */
import { assertSummary } from '../operations/summary/exerciseSummary.js'
import { textOptions } from '../model/textOptions.js'
import { ownOptions } from '../model/misuse.js'
import type { DistrictNeeds } from '../model/districtNeeds.js'
import { MOMENTS, type Moment } from '../model/exercise.js'
import { describeSetAside } from './describeConflict.js'
import { districtFit, type DistrictFit } from '../operations/districtFit.js'
import type { PartialPanel } from '../model/partialPanel.js'
import type { ProgressStatus } from '../operations/progress.js'
import type { TransitionOptions } from '../operations/transition.js'
import { SLIDER_IDS, type ExtendedSliderId, type SliderId } from '../model/slider.js'
import { isDivided } from '../operations/summary/agenda.js'
import type { ExerciseSummary, Respondent } from '../operations/summary/exerciseSummary.js'
import type { MomentSummary } from '../operations/summary/momentSummary.js'
import type { SliderSummary } from '../operations/summary/sliderSummary.js'
import type { AnySliderTexts } from '../texts/catalogueTexts.js'
import type { Texts } from '../texts/texts.js'
import type { ExplainOptions, Explanation, Section, Sentence } from './explanation.js'
import { explain } from './explain.js'
import { explainToAmbition } from './explainChange.js'
import { explainDistricts } from './explainDistricts.js'
import { explainExercise } from './explainExercise.js'
import { belongingStatements } from './explainStatements.js'
import { answerWord, latestMoment, momentName, profileLabels } from './labels.js'
import { method, section, sectionAt } from './section.js'

/** The language, and what to plan and compare with. */
export interface ExplainReportOptions extends ExplainOptions, TransitionOptions {
  /** What the districts of the municipality need, to compare with the panel; none by default. */
  readonly districts?: ReadonlyArray<DistrictNeeds> | undefined
}

/** The explanation of a whole exercise: a title, what to read first, and what to look up. */
export interface ReportExplanation extends Explanation {
  readonly title: string
  /** At most two sentences, to show under the headline. */
  readonly lead: ReadonlyArray<Sentence>
  /** Who said what, evidence and method: for people who want to look it up. */
  readonly appendix: ReadonlyArray<Section>
}

/**
 * Explains a summary as a report, in the order in which a reader needs it: what the panel of the latest moment
 * resembles (the evaluation if there is one, otherwise now; without both the ambition); where the sliders are at each
 * moment; how certain that is; where people differ, with questions to talk about; risks; which districts are served
 * least; the plan from there to the ambition; the statements that match; what was agreed. That is meant to fit on two
 * pages. The appendix is for looking things up: numbers, what happens along the way, who said what, sources, evidence
 * and method.
 *
 * Throws as `explain`, `explainChange` and `districtFit`.
 *
 * @example
 * explainReport(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }), { texts: nl }).title // => 'Verslag van de schuifoefening: Voorbeeldstad (verzonnen)'
 */
export const explainReport = (
  summary: ExerciseSummary,
  options: ExplainReportOptions,
): ReportExplanation => {
  const own = textOptions(options)
  assertSummary(summary)
  const { texts, typology, reason } = own
  const { conflicts = [] } = ownOptions(summary)
  const main = latestMoment(summary)
  const moments = MOMENTS.flatMap((moment) => summary.moments[moment] ?? [])
  const exercise = explainExercise(summary, { texts })
  const differing = conflicts.map((conflict, index) => ({
    id: `conflict/${index + 1}`,
    text: describeSetAside(conflict, texts),
    data: { kind: 'conflict' as const, conflict },
  }))
  // Nobody needs to talk about a date.
  const contradictions = differing.filter(({ data }) => data.conflict.about !== 'date')
  const withDates = beginWith(differing.filter(({ data }) => data.conflict.about === 'date'))
  const title = `${texts.headings.report}: ${summary.subject.name}`
  if (main === undefined) {
    // Without a moment the exercise has one section, on how to read it.
    const sections = [
      ...section('talk', contradictions, texts),
      ...exercise.sections.map(withDates),
    ]
    return { ...exercise, sections, title, lead: [], appendix: [] }
  }
  const { ambitie } = summary.moments
  const explained = explain(main.panel, { texts, typology })
  const others = moments.filter(({ moment }) => moment !== main.moment)
  const change =
    ambitie === undefined || ambitie === main
      ? undefined
      : explainToAmbition(main.panel, ambitie.panel, { texts, reason, typology }, main.moment)
  const divided = dividedAbout(ambitie)
  const fit = districtsOf(summary, own)
  const districts = fit && explainDistricts(fit, { texts })
  const of = (id: Section['id'], explanation: Explanation | undefined): ReadonlyArray<Section> =>
    explanation?.sections.filter((found) => found.id === id) ?? []
  return {
    title,
    headline: headlineAt(main, explained.headline, summary, texts),
    lead: [
      ...contestedAt(main.moment, exercise),
      exercise.headline,
      ...others.map((found) =>
        headlineAt(found, explain(found.panel, { texts, typology }).headline, summary, texts),
      ),
    ].slice(0, 2),
    sections: [
      ...of('places', exercise),
      ...of('nearest', explained),
      ...of('certainty', explained),
      ...section(
        'talk',
        [...contradictions, ...talkOf(summary, of('talk', exercise), texts)],
        texts,
      ),
      ...of('tensions', explained),
      ...of('risks', explained),
      ...(districts === undefined ? [] : of('districts', districts).map(inShort(districts))),
      ...of('plan', change).map(withoutWhy(texts)).map(warning(divided, texts)),
      ...of('progress', exercise).map(together(texts)),
      ...matchingStatements(main.panel, explained.headline, own),
      ...agreementsOf(summary, texts),
    ],
    appendix: [
      ...of('numbers', explained),
      ...of('change', change),
      ...of('plan', change).filter(hasSteps),
      ...of('along', change),
      ...of('consider', change),
      ...of('progress', exercise).filter(({ sentences }) => sentences.some(isProgress)),
      ...of('districts', districts),
      ...of('moves', districts),
      ...of('participants', exercise),
      ...moments.flatMap(({ moment }) =>
        sectionAt(moment, summary, 'answers', answersOf(summary, moment, texts), texts),
      ),
      ...of('claims', explained),
      ...of('evidence', explained),
      ...method(
        [
          'opinion',
          ...(typology === undefined ? (['closestTo', 'readings'] as const) : []),
          'correlations',
          'risks',
          'median',
          'plan',
          ...([...summary.sliders, ...(fit?.sliders ?? []).map(({ slider }) => slider)].includes(
            'wijkkenmerken',
          )
            ? (['proposedSlider'] as const)
            : []),
          'attribution',
        ],
        texts,
      ).map(withDates),
    ],
  }
}

/** How the panel of a report fits the districts, if any were given. */
export const districtsOf = (
  summary: ExerciseSummary,
  options: ExplainReportOptions,
): DistrictFit | undefined => {
  const { districts } = ownOptions(options)
  const found = latestMoment(summary)
  return found && districts && districts.length > 0
    ? districtFit({ ...found.panel, wijkkenmerken: found.wijkkenmerken }, districts)
    : undefined
}

// First who is served least; the appendix says on which sliders, and for how many districts.
const inShort =
  ({ headline }: Explanation) =>
  (found: Section): Section => ({
    ...found,
    sentences: [
      headline,
      ...found.sentences.filter(({ data }) => data.kind === 'districtGap').slice(0, SOME),
    ],
  })

const SOME = 2

const beginWith =
  (first: ReadonlyArray<Sentence>) =>
  (found: Section): Section => ({ ...found, sentences: [...first, ...found.sentences] })

// What the panel of a moment resembles, and whether people are divided about that ambition.
const headlineAt = (
  found: MomentSummary,
  sentence: Sentence,
  summary: ExerciseSummary,
  { explanation }: Texts,
): Sentence => {
  const { moment } = found
  const text = explanation.atMoment(momentName(moment, summary), sentence.text)
  const isDividedAmbition = moment === 'ambitie' && dividedAbout(found).length > 0
  return {
    ...sentence,
    id: `${sentence.id}/${moment}`,
    text: isDividedAmbition ? `${text} ${explanation.dividedAmbition}` : text,
  }
}

// Sliders whose ambition is only the median of answers that range from laag to hoog.
const dividedAbout = (ambition: MomentSummary | undefined): ReadonlyArray<SliderId> =>
  ambition === undefined
    ? []
    : SLIDER_IDS.filter((slider) => {
        const found = ambition.sliders[slider]
        return found.agreed._tag === 'None' && isDivided(found)
      })

// A plan to an ambition about which people are divided says so first.
const warning =
  (divided: ReadonlyArray<SliderId>, { explanation, sliders }: Texts) =>
  (found: Section): Section =>
    divided.length > 0 && hasSteps(found)
      ? beginWith([
          {
            id: 'dividedPlan',
            text: explanation.dividedPlan(divided.map((id) => sliders[id].label)),
            data: { kind: 'dividedPlan', sliders: divided },
          },
        ])(found)
      : found

// Sliders on which people differ, each with what they wrote and with questions to talk about: two, or
// one if there are many such sliders.
const talkOf = (
  summary: ExerciseSummary,
  talk: ReadonlyArray<Section>,
  texts: Texts,
): ReadonlyArray<Sentence> =>
  talk.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      if (sentence.data.kind !== 'discuss') return [sentence]
      const { moment, slider } = sentence.data
      const isFirst =
        sentences.find(({ data }) => data.kind === 'discuss' && data.slider === slider) === sentence
      const { questions }: AnySliderTexts = texts.sliders[slider]
      const names = summary.agenda.flatMap((item) => (item.slider === slider ? item.questions : []))
      return [
        sentence,
        ...slidersAt(summary, moment)
          .filter((found) => found.slider === slider)
          .flatMap((found) => remarksOf(found, moment, texts)),
        ...Object.entries(questions)
          .filter(([question]) => isFirst && names.includes(question))
          .slice(0, sentences.length > MUCH ? 1 : 2)
          .map(([question, text]): Sentence => ({
            id: `question/${slider}/${question}`,
            text,
            data: { kind: 'question', slider, question },
          })),
      ]
    }),
  )

const MUCH = 3

// Only the steps; the appendix says why they come in this order.
const withoutWhy =
  ({ explanation, positions, sliders }: Texts) =>
  (found: Section): Section => ({
    ...found,
    sentences: found.sentences.map((sentence) => {
      const { data } = sentence
      if (data.kind !== 'planStep') return sentence
      return {
        ...sentence,
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

const hasSteps = ({ sentences }: Section): boolean =>
  sentences.some(({ data }) => data.kind === 'planStep')

const PROGRESS_STATUSES = [
  'reached',
  'closer',
  'unchanged',
  'further',
  'overshot',
] as const satisfies ReadonlyArray<ProgressStatus>

const isProgress = ({ data }: Sentence): boolean => data.kind === 'progress'

// Sliders with the same status share a sentence; the appendix says from where to where each moved.
const together =
  ({ explanation, progress, sliders }: Texts) =>
  (found: Section): Section => ({
    ...found,
    sentences: [
      ...PROGRESS_STATUSES.flatMap((status): ReadonlyArray<Sentence> => {
        const ids = found.sentences.flatMap(({ data }) =>
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
      ...found.sentences.filter((sentence) => !isProgress(sentence)),
    ],
  })

// The statements of the nearest profiles; those of all profiles would take a page. The profile is named
// only if there is more than one.
const matchingStatements = (
  panel: PartialPanel,
  { data }: Sentence,
  options: ExplainReportOptions,
): ReadonlyArray<Section> => {
  const nearest: ReadonlyArray<string> = data.kind === 'nearest' ? data.profiles : []
  const label = profileLabels(options.texts, options.typology)
  return section(
    'statements',
    belongingStatements(panel, options, (profile) =>
      nearest.length === 1 ? undefined : label(profile),
    ).filter((sentence) => nearest.includes(sentence.data.profile)),
    options.texts,
  )
}

// Sliders that are open because merged exercises contradict each other.
const contestedAt = (moment: Moment, exercise: Explanation): ReadonlyArray<Sentence> =>
  exercise.sections.flatMap(({ sentences }) =>
    sentences.filter(
      ({ data }) => data.kind === 'open' && data.moment === moment && data.contested !== undefined,
    ),
  )

// What the group agreed on for the ambition or, without one, for the last moment that has agreements.
const agreementsOf = (summary: ExerciseSummary, texts: Texts): ReadonlyArray<Section> => {
  const { explanation, positions, sliders } = texts
  const contradicted = (moment: Moment, slider: ExtendedSliderId): ReadonlyArray<Sentence> =>
    (summary.conflicts ?? []).flatMap((conflict) =>
      conflict.about === 'agreed' && conflict.moment === moment && conflict.slider === slider
        ? [
            {
              id: `agreed/${moment}/${slider}`,
              text: explanation.contested(
                sliders[slider].label,
                conflict.values.map((value) => positions[value].label),
              ),
              data: { kind: 'conflict' as const, conflict },
            },
          ]
        : [],
    )
  const agreedAt = (moment: Moment): ReadonlyArray<Sentence> =>
    slidersAt(summary, moment).flatMap(({ slider, agreed }): ReadonlyArray<Sentence> =>
      agreed._tag === 'None'
        ? contradicted(moment, slider)
        : [
            {
              id: `agreed/${moment}/${slider}`,
              text: explanation.agreed(sliders[slider].label, positions[agreed.value].label),
              data: { kind: 'settled', moment, slider, position: agreed.value, by: 'agreement' },
            },
          ],
    )
  const order: ReadonlyArray<Moment> = ['ambitie', 'evaluatie', 'huidig']
  return order
    .flatMap((moment) => sectionAt(moment, summary, 'agreements', agreedAt(moment), texts))
    .slice(0, 1)
}

// The sliders of a moment; none if nothing was filled in or agreed.
const slidersAt = (
  { moments, sliders }: ExerciseSummary,
  moment: Moment,
): ReadonlyArray<SliderSummary> => sliders.flatMap((id) => moments[moment]?.sliders[id] ?? [])

const answersOf = (
  summary: ExerciseSummary,
  moment: Moment,
  texts: Texts,
): ReadonlyArray<Sentence> =>
  slidersAt(summary, moment).flatMap((found): ReadonlyArray<Sentence> => {
    const { slider, answers } = found
    if (answers.length === 0) return []
    return [
      {
        id: `answers/${moment}/${slider}`,
        text: texts.explanation.answers(
          texts.sliders[slider].label,
          answers.map((given) => ({
            who: whoSays(given, texts),
            answer: answerWord(given.answer, texts),
          })),
        ),
        data: { kind: 'answers', moment, slider, answers },
      },
      ...remarksOf(found, moment, texts),
    ]
  })

const remarksOf = (
  { slider, remarks }: SliderSummary,
  moment: Moment,
  texts: Texts,
): ReadonlyArray<Sentence> =>
  remarks.map((remark, index) => ({
    id: `remark/${moment}/${slider}/${index + 1}`,
    text: texts.explanation.remark(
      texts.sliders[slider].label,
      whoSays(remark, texts),
      remark.text.trim().replace(/\s+/g, ' '),
    ),
    data: { kind: 'remark', moment, slider, remark },
  }))

const whoSays = ({ respondent, role }: Respondent, texts: Texts): string =>
  `${respondent} (${texts.roles[role].shortLabel})`
