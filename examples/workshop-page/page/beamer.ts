/** The beamer: one slider at a time across the whole width, with the marks in stacks, to agree in place. */
import { POSITIONS, type ExtendedSliderId, type GivenAnswer } from 'schuifoefening'
import type { AnySliderTexts } from 'schuifoefening/texts'
import { button, heading, hint, list, make, paragraph, upperFirst, type Child } from './element.js'
import type { Page } from './page.js'
import { agreementText } from './parts.js'
import { agreeSlider } from './steps/agree.js'
import { isRevealed } from './workshop.js'

/** The sliders in the order of the agenda. */
export const beamerSliders = ({ summary }: Page): ReadonlyArray<ExtendedSliderId> =>
  summary.agenda.map(({ slider }) => slider)

export const beamer = (page: Page, index: number): HTMLElement => {
  const { texts, words, view, summary, workshop, look } = page
  const order = beamerSliders(page)
  const at = Math.min(Math.max(0, index), order.length - 1)
  const id = order[at] ?? 'positioneringIntern'
  const item = summary.agenda[at]
  const { questions }: AnySliderTexts = texts.sliders[id]
  const found = isRevealed(workshop, view.moment)
    ? summary.moments[view.moment]?.sliders[id]
    : undefined
  return make(
    'main',
    { id: 'inhoud', class: 'beamer', tabindex: '-1' },
    make(
      'header',
      { class: 'together' },
      paragraph(`${words.of(at + 1, order.length)} · ${upperFirst(texts.moments[view.moment])}`),
      button(words.previous, () => look({ beamer: at - 1 }), 'secondary', { disabled: at === 0 }),
      button(words.nextSlider, () => look({ beamer: at + 1 }), 'primary', {
        disabled: at === order.length - 1,
      }),
      button(words.leaveBeamer, () => look({ beamer: undefined }), 'subtle'),
    ),
    heading(1, texts.sliders[id].label),
    paragraph(
      found?.pattern._tag === 'Some'
        ? texts.patterns[found.pattern.value].meaning
        : ((found && agreementText(page, view.moment, id)) ?? texts.sliders[id].about),
    ),
    stacks(found?.answers ?? [], page),
    heading(2, words.agreeHere),
    agreeSlider(page, view.moment, id),
    list(item?.questions.flatMap((name) => questions[name] ?? []) ?? []),
    hint(words.keys),
  )
}

// A stack per position; who did not choose one stands in a stack of its own.
const stacks = (answers: ReadonlyArray<GivenAnswer>, { texts }: Page): HTMLElement => {
  const of = (wanted: GivenAnswer['answer']): ReadonlyArray<Child> =>
    answers
      .filter(({ answer }) => answer === wanted)
      .map(({ respondent, role }) =>
        make(
          'li',
          { class: `mark ${role}` },
          make('b', {}, respondent),
          ' ',
          make('span', {}, texts.roles[role].shortLabel),
        ),
      )
  const beside = (['unknown', 'unanswered'] as const).filter((one) =>
    answers.some(({ answer }) => answer === one),
  )
  return make(
    'div',
    { class: 'stacks' },
    ...POSITIONS.map((position) =>
      make(
        'section',
        { class: 'stack', 'aria-label': texts.positions[position].label },
        make('ul', {}, ...of(position)),
      ),
    ),
    make(
      'section',
      { class: 'stack aside', 'aria-label': texts.words.unknown },
      ...beside.map((one) => [
        make('ul', {}, ...of(one)),
        make('h2', {}, upperFirst(texts.words[one])),
      ]),
    ),
  )
}
