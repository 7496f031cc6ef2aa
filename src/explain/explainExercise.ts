/**
 * Explains an exercise: who took part and what they said, where the sliders stand, what to talk about,
 * and what moved after a year.
 *
 * @module
 */
import { textOptions } from '../model/textOptions.js'
import { MOMENTS, type Moment } from '../model/exercise.js'
import {
  exerciseFindings,
  type AgreementFinding,
  type ExerciseFinding,
  type NobodyFinding,
} from '../operations/findings/exerciseFindings.js'
import type { ExerciseSummary } from '../operations/summary/exerciseSummary.js'
import type { Texts } from '../texts/texts.js'
import type { Explanation, Section, Sentence } from './explanation.js'
import { agreementWord, answerWord, momentLabel, momentName } from './labels.js'
import { method, section, sectionAt } from './section.js'

/**
 * Explains the summary of an exercise. Use `explain(summary.moments.huidig.panel, ...)` for its panels,
 * and `explainChange` to compare now with the ambition.
 *
 * Sections, each only if it has something to say: per moment `participants` and `places`; then `talk`,
 * `progress`, `method`.
 *
 * @example
 * explainExercise(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }), { texts: en }).headline.text // => 'There are no answers yet.'
 */
export const explainExercise = (
  summary: ExerciseSummary,
  options: { readonly texts: Texts },
): Explanation => {
  const { texts } = textOptions(options)
  const found = exerciseFindings(summary)
  const word = (finding: ExerciseFinding): Sentence => wordExercise(finding, summary, texts)
  const say = (
    id: Section['id'],
    kinds: ReadonlyArray<ExerciseFinding['kind']>,
    moment?: Moment,
  ): ReadonlyArray<Section> => {
    const sentences = found
      .filter((one) => kinds.includes(one.kind) && (moment === undefined || isAt(moment, one)))
      .map(word)
    return moment === undefined
      ? section(id, sentences, texts)
      : sectionAt(moment, summary, id, sentences, texts)
  }
  const moments = MOMENTS.filter((moment) => summary.moments[moment] !== undefined)
  const people = summary.respondents.length
  const [first] = found
  return {
    headline:
      first.kind === 'noAnswers'
        ? word(first)
        : {
            id: 'exercise',
            text: texts.explanation.exercise(
              people,
              MOMENTS.flatMap((at) => summary.moments[at] ?? [])
                .filter(({ respondents }) => respondents > 0 || people === 0)
                .map(({ moment, respondents: sheets, earlier }) => ({
                  moment: momentName(moment, summary),
                  sheets,
                  isLast: earlier !== undefined,
                })),
            ),
            data: { kind: 'exercise', people },
          },
    sections: [
      ...moments.flatMap((moment) => [
        ...say('participants', ['participants', 'agreement', 'nobody', 'nobodysMedian'], moment),
        ...say('places', ['settled', 'open'], moment),
      ]),
      ...say('talk', ['discuss', 'nothingToDiscuss']),
      ...say('progress', ['progress', 'gapClosure', 'progressWaits']),
      ...method(
        first.kind === 'noAnswers'
          ? ['opinion']
          : [
              'opinion',
              'median',
              ...(summary.sliders.includes('wijkkenmerken') ? (['proposedSlider'] as const) : []),
            ],
        texts,
      ),
    ],
  }
}

// How many people's answers contradict each other, and do not count.
const contestedIn = (
  { moment, slider }: AgreementFinding | NobodyFinding,
  { moments }: ExerciseSummary,
): number => {
  /* v8 ignore next -- a finding is about a moment and a slider of the summary */
  const answers = moments[moment]?.sliders[slider]?.answers ?? []
  return answers.filter(({ answer }) => answer === 'contested').length
}

const isAt = (moment: Moment, found: ExerciseFinding): boolean =>
  'moment' in found && found.moment === moment

const wordExercise = (found: ExerciseFinding, summary: ExerciseSummary, texts: Texts): Sentence => {
  const { explanation, patterns, positions, progress, sliders } = texts
  const at = (moment: Moment): string => momentLabel(moment, summary, texts)
  switch (found.kind) {
    case 'noAnswers':
      return { id: 'noAnswers', text: explanation.noAnswers, data: found }
    case 'participants':
      return {
        id: `participants/${found.moment}`,
        text: explanation.participants(at(found.moment), found.people, found.round),
        data: found,
      }
    case 'agreement':
      return {
        id: `agreement/${found.moment}/${found.slider}`,
        text: explanation.agreement(
          sliders[found.slider].label,
          agreementWord(found.pattern, found.counts, texts),
          found.counts,
          found.unknown,
          found.unanswered,
          contestedIn(found, summary),
        ),
        data: found,
      }
    case 'nobody':
      return {
        id: `nobody/${found.moment}/${found.slider}`,
        text: explanation.nobody(
          sliders[found.slider].label,
          found.unknown,
          contestedIn(found, summary),
        ),
        data: found,
      }
    case 'settled':
      return {
        id: `settled/${found.moment}/${found.slider}`,
        text: explanation.settled(
          sliders[found.slider].label,
          positions[found.position].label,
          found.by,
        ),
        data: found,
      }
    case 'open':
      return {
        id: `open/${found.moment}/${found.slider}`,
        text:
          found.contested === undefined
            ? explanation.open(
                sliders[found.slider].label,
                found.between && [
                  positions[found.between.lower].label,
                  positions[found.between.upper].label,
                ],
              )
            : explanation.contested(
                sliders[found.slider].label,
                found.contested.map((answer) => answerWord(answer, texts)),
              ),
        data: found,
      }
    case 'nobodysMedian':
      return { id: `nobodysMedian/${found.moment}`, text: explanation.nobodysMedian, data: found }
    case 'discuss':
      return {
        id: `discuss/${found.moment}/${found.slider}`,
        text: explanation.discuss(
          sliders[found.slider].label,
          at(found.moment),
          patterns[found.pattern].meaning,
        ),
        data: found,
      }
    case 'nothingToDiscuss':
      return {
        id: `nothingToDiscuss/${found.moment}`,
        text: explanation.nothingToDiscuss(
          at(found.moment),
          found.sliders.length === summary.sliders.length
            ? undefined
            : found.sliders.map((id) => sliders[id].label),
        ),
        data: found,
      }
    case 'progress':
      return {
        id: `progress/${found.slider}`,
        text: explanation.progress({
          slider: sliders[found.slider].label,
          start: positions[found.start].label,
          ambition: positions[found.ambition].label,
          now: positions[found.now].label,
          status: progress[found.status].label,
          withinDisagreement: found.withinDisagreement,
        }),
        data: found,
      }
    case 'gapClosure':
      return { id: 'gapClosure', text: explanation.gapClosure(found.share), data: found }
    case 'progressWaits': {
      const text = found.moments
        .map(({ moment, sliders: open }) =>
          explanation.progressWaits(
            at(moment),
            open.map((id) => sliders[id].label),
          ),
        )
        .join(' ')
      return { id: 'progressWaits', text, data: found }
    }
  }
}
