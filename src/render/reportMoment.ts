/**
 * The part of a report about one moment: who said what, the middle, and what was agreed.
 *
 * @module
 */
import type { ExtendedSliderId } from '../model/slider.js'
import type { MomentSummary } from '../operations/summary/momentSummary.js'
import type { SliderSummary } from '../operations/summary/sliderSummary.js'
import type { Texts } from '../texts/texts.js'
import { paragraph, table } from './markdown.js'
import { agreementWords, answerWord, valueOf } from './words.js'

/** The blocks about one moment: its sheets, or nothing but what was agreed. */
export const reportMoment = (
  summary: MomentSummary,
  used: ReadonlyArray<ExtendedSliderId>,
  texts: Texts,
): ReadonlyArray<string> => {
  const { headings, notes, phrases, roles, sliders } = texts
  const { respondents, medoids, medianIsNobodys } = summary
  return [
    respondents > 0 ? paragraph(`${phrases.respondents(respondents)}.`) : '',
    table(
      [headings.slider, headings.agreed, headings.median, headings.agreement, headings.whoSaidWhat],
      used.map((slider) => {
        const found = summary.sliders[slider]
        const answers = found?.answers ?? []
        return [
          sliders[slider].label,
          answerWord(valueOf(found?.agreed), texts),
          medianWord(found, texts),
          agreementWords(found, texts).join(', '),
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
      medianIsNobodys && notes.medianIsNobodys,
      medoids.length > 0 && `${headings.closestSheets}: ${phrases.list(medoids)}.`,
    ),
  ]
}

/** The middle of the answers in words; the word for no answer when there is none. */
export const medianWord = (summary: SliderSummary | undefined, texts: Texts): string => {
  const median = valueOf(summary?.median)
  if (median === undefined) return texts.words.unanswered
  const { lower, upper } = median
  return texts.phrases.between(texts.positions[lower].label, texts.positions[upper].label)
}
