/** The plan from now to the ambition, with why each step comes where it does. */
import {
  parsePanel,
  planTransition,
  REASON_IDS,
  unansweredSliders,
  type Panel,
  type ReasonId,
  type SliderId,
  type TransitionStep,
} from 'schuifoefening'
import type { Texts } from 'schuifoefening/texts'
import { list, make, paragraph, redraw, upperFirst } from './element.js'
import { momentPanel, type MomentPanel } from './momentPanel.js'
import type { Page, Part } from './page.js'
import { filledIn, FILLED_MOMENTS } from './workshop.js'

export const planPart = ({ texts, words, change }: Page): Part => {
  const { headings, reasons } = texts
  const reasonOf = (value: string): ReasonId | undefined =>
    REASON_IDS.find((reason) => reason === value)
  const select = make(
    'select',
    { id: 'aanleiding', 'aria-describedby': 'aanleiding-uitleg' },
    make('option', { value: '' }, words.noReason),
    ...REASON_IDS.map((id) => make('option', { value: id }, reasons[id].label)),
  )
  select.addEventListener('change', () => {
    const reason = reasonOf(select.value)
    change((workshop) => ({ ...workshop, reason }))
  })
  const explained = make('p', { id: 'aanleiding-uitleg', class: 'hint' })
  const printed = make('p', { class: 'on-paper' })
  const place = make('div')
  return {
    element: make(
      'div',
      {},
      printed,
      make(
        'div',
        { class: 'field reason' },
        make('label', { for: 'aanleiding' }, headings.reason),
        select,
        explained,
      ),
      place,
    ),
    update: ({ workshop }) => {
      const { reason } = workshop
      select.value = reason ?? ''
      explained.textContent = reason === undefined ? '' : reasons[reason].explanation
      printed.textContent = `${headings.reason}: ${reason === undefined ? words.noReason : reasons[reason].label}.`
      const exercise = filledIn(workshop.exercise, words.unnamed)
      const found = FILLED_MOMENTS.map((moment) => momentPanel(exercise, moment))
      const [from, to] = found.map(({ panel }) => parsePanel(panel))
      redraw(
        place,
        ...(from?._tag === 'Right' && to?._tag === 'Right'
          ? plan(from.right, to.right, reason, words.afterStep, texts)
          : [
              make('p', { class: 'lead' }, words.planNeeds),
              ...list(found.flatMap((moment) => openSliders(moment, words.openSliders, texts))),
            ]),
      )
    },
  }
}

const openSliders = (
  { moment, panel }: MomentPanel,
  open: string,
  { moments, phrases, sliders }: Texts,
): ReadonlyArray<string> => {
  const missing = unansweredSliders(panel)
  return missing.length === 0
    ? []
    : [
        `${open}, ${moments[moment]}: ${phrases.list(missing.map((slider) => sliders[slider].label))}.`,
      ]
}

const plan = (
  from: Panel,
  to: Panel,
  reason: ReasonId | undefined,
  afterStep: string,
  texts: Texts,
): ReadonlyArray<HTMLElement> => {
  const { notes, phrases } = texts
  const { steps, routes } = planTransition(from, to, reason === undefined ? {} : { reason })
  if (steps.length === 0) return [make('p', { class: 'lead' }, notes.noPlan)]
  return [
    paragraph(`${upperFirst(phrases.routes(routes))}. ${notes.plan}`),
    make(
      'ol',
      { class: 'steps' },
      ...steps.map((step, index) => planStep(step, index, afterStep, texts)),
    ),
  ]
}

const planStep = (
  step: TransitionStep,
  index: number,
  afterStep: string,
  texts: Texts,
): HTMLElement => {
  const { headings, phrases, positions, sliders, stepWhys } = texts
  const labels = (ids: ReadonlyArray<SliderId>): ReadonlyArray<string> =>
    ids.map((id) => sliders[id].label)
  const risks = step.risks.map(({ risk }) => texts.risks[risk].label)
  const felt = step.tensions.map(({ correlation }) => texts.correlations[correlation].label)
  return make(
    'li',
    { class: 'card' },
    make('h3', {}, phrases.stepNumber(index + 1)),
    make(
      'p',
      { class: 'move' },
      phrases.move(
        sliders[step.slider].label,
        positions[step.from].label,
        positions[step.to].label,
      ),
    ),
    paragraph(make('strong', {}, `${headings.why}: `), stepWhys[step.why]),
    ...(step.insteadOf.length === 0 ? [] : [paragraph(phrases.insteadOf(labels(step.insteadOf)))]),
    make('h4', {}, afterStep),
    paragraph(`${headings.risks}: ${risks.join('; ') || texts.words.none}.`),
    paragraph(`${headings.tensions}: ${felt.join('; ') || texts.words.none}.`),
  )
}
