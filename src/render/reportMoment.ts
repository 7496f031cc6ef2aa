/**
 * The part of a report about one moment: who said what, the middle, and what was agreed.
 *
 * @module
 */
import type { PartialPanel } from '../model/partialPanel.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { MOMENTS, type Exercise, type Moment } from '../operations/exercise.js'
import { summariseExercise, type MomentSummary } from '../operations/sessionSummary.js'
import type { Texts } from '../texts/texts.js'
import { paragraph, table } from './markdown.js'
import { agreementWords, answerWord } from './words.js'

/** A moment with its sheets, or with nothing but what was agreed. */
export interface ReportedMoment {
  readonly moment: Moment
  readonly summary: MomentSummary | undefined
  readonly agreed: PartialPanel
  /**
   * What the group agreed on and, where nothing was agreed, the middle of the answers. A slider with
   * neither, or with a middle between two positions, is left open.
   */
  readonly panel: PartialPanel
}

/** The moments of which anything is known, in their order. */
export const momentsOf = (exercise: Exercise): ReadonlyArray<ReportedMoment> => {
  const summaries = summariseExercise(exercise).moments
  return MOMENTS.flatMap((moment) => {
    const summary = summaries.find((found) => found.moment === moment)
    const agreed = exercise.agreed?.[moment]
    if (summary === undefined && agreed === undefined) return []
    const panel = SLIDER_IDS.reduce<PartialPanel>((found, slider) => {
      const median = summary?.sliders[slider].median
      const single = median?._tag === 'Some' && median.value.lower === median.value.upper
      const position = agreed?.[slider] ?? (single ? median.value.lower : undefined)
      return position === undefined ? found : { ...found, [slider]: position }
    }, {})
    return [{ moment, summary, agreed: agreed ?? {}, panel }]
  })
}

/** The blocks about one moment. */
export const reportMoment = (
  { summary, agreed }: ReportedMoment,
  texts: Texts,
): ReadonlyArray<string> => {
  const { headings, notes, phrases, roles, sliders } = texts
  const medoids = summary?.medoids ?? []
  return [
    paragraph(`${phrases.respondents(summary?.respondents ?? 0)}.`),
    table(
      [headings.slider, headings.agreed, headings.median, headings.agreement, headings.whoSaidWhat],
      SLIDER_IDS.map((slider) => {
        const found = summary?.sliders[slider]
        const answers = found?.answers ?? []
        return [
          sliders[slider].label,
          answerWord(agreed[slider], texts),
          medianWord(summary, slider, texts),
          found === undefined ? '' : agreementWords(found, texts).join(', '),
          answers
            .map(({ respondent, role, answer }) => {
              const who = `${respondent} (${roles[role].shortLabel})`
              return `${who}: ${answerWord(answer, texts)}`
            })
            .join('; '),
        ]
      }),
    ),
    paragraph(
      notes.median,
      ...(summary?.medianIsNobodys === true ? [notes.medianIsNobodys] : []),
      ...(medoids.length === 0 ? [] : [`${headings.closestSheets}: ${phrases.list(medoids)}.`]),
    ),
  ]
}

/** The middle of the answers in words; the word for no answer when there is none. */
export const medianWord = (
  summary: MomentSummary | undefined,
  slider: SliderId,
  texts: Texts,
): string => {
  const median = summary?.sliders[slider].median
  if (median?._tag !== 'Some') return texts.words.unanswered
  const { lower, upper } = median.value
  return texts.phrases.between(texts.positions[lower].label, texts.positions[upper].label)
}
