/** The risks and tensions of a panel: what the publication claims apart from what we made of it. */
import {
  answeredSliders,
  assessPartialRisks,
  assessRisks,
  CORRELATIONS,
  parsePanel,
  RISK_PROFILES,
  tensions,
  type PartialPanel,
  type PartialRiskFinding,
  type Tension,
} from 'schuifoefening'
import type { Texts } from 'schuifoefening/texts'
import { chip, details, list, make, paragraph, upperFirst } from './element.js'
import type { MomentPanel } from './momentPanel.js'
import type { PageWords } from './words.js'

export const riskParts = (
  { moment, panel }: MomentPanel,
  texts: Texts,
  words: PageWords,
): ReadonlyArray<HTMLElement> => {
  const { headings, notes } = texts
  if (answeredSliders(panel).length === 0) {
    return [make('p', { class: 'lead' }, notes.noAnswers)]
  }
  const found = assessPartialRisks(panel)
  const present = found.filter(({ status }) => status === 'present')
  const possible = found.filter(({ status }) => status === 'possible')
  const felt = tensions(panel)
  return [
    make('h4', {}, headings.risks),
    ...present.map((risk) => aboutRisk(risk, panel, texts, words)),
    ...(present.length + possible.length === 0 ? [paragraph(notes.noRisks)] : []),
    ...(possible.length === 0
      ? []
      : [
          details(
            `mogelijk-${moment}`,
            `${words.possibleRisks(possible.length)}.`,
            ...possible.map((risk) => aboutRisk(risk, panel, texts, words)),
          ),
        ]),
    make('p', { class: 'hint' }, notes.risks),
    make('h4', {}, headings.tensions),
    ...felt.map((tension) => aboutTension(tension, texts)),
    ...(felt.length === 0 ? [paragraph(notes.noTensions)] : []),
    make('p', { class: 'hint' }, notes.correlations),
  ]
}

const aboutRisk = (
  { risk, status, completions: count, of }: PartialRiskFinding,
  panel: PartialPanel,
  texts: Texts,
  words: PageWords,
): HTMLElement => {
  const { formalisations, headings, phrases, positions, riskKinds, riskStatuses, sliders } = texts
  const { kind, formalisation, sources } = RISK_PROFILES[risk]
  const { label, claim, formalisation: ours } = texts.risks[risk]
  const full = parsePanel(panel)
  const involved =
    full._tag === 'Right'
      ? (assessRisks(full.right).find((found) => found.risk === risk)?.sliders ?? [])
      : []
  return make(
    'article',
    { class: 'risk' },
    make('h5', {}, label),
    paragraph(
      chip(riskKinds[kind]),
      ...(status === 'possible'
        ? [` ${upperFirst(riskStatuses.possible)}, ${phrases.completions(count, of)}.`]
        : []),
    ),
    make(
      'div',
      { class: 'claim' },
      make('h6', {}, `${headings.claim} (${phrases.list(sources.map(phrases.source))})`),
      paragraph(claim),
    ),
    make(
      'div',
      { class: 'ours' },
      make('h6', {}, headings.formalisation),
      paragraph(`${ours} ${formalisations[formalisation]}`),
      ...(involved.length === 0
        ? []
        : [
            paragraph(`${words.slidersOfRisk}:`),
            ...list(
              involved.map(({ slider, position }) =>
                phrases.sliderAt(sliders[slider].label, positions[position].label),
              ),
            ),
          ]),
    ),
  )
}

const aboutTension = ({ correlation, steps }: Tension, texts: Texts): HTMLElement => {
  const { headings, phrases, sliders, strengths } = texts
  const { from, to, strength, sources } = CORRELATIONS[correlation]
  const { label, explanation } = texts.correlations[correlation]
  return make(
    'article',
    { class: 'risk' },
    make('h5', {}, label),
    paragraph(phrases.tension(sliders[from].label, sliders[to].label, steps, strengths[strength])),
    paragraph(explanation),
    make(
      'p',
      { class: 'hint' },
      `${headings.sources}: ${phrases.list(sources.map(phrases.source))}.`,
    ),
  )
}
