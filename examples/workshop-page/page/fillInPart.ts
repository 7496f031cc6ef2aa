/** Filling in: per slider one row for each of the trio, for one moment at a time. */
import { SLIDER_IDS, type Position, type SliderId } from 'schuifoefening'
import { aboutPart } from './aboutPart.js'
import { answerWord, roleName } from './answers.js'
import { closestSentence } from './closest.js'
import { button, chip, details, list, make, paragraph, redraw, upperFirst } from './element.js'
import { momentPanel } from './momentPanel.js'
import type { Page, Part, State } from './page.js'
import { radioGroup } from './radioGroup.js'
import { slider as sliderControl } from './slider.js'
import {
  filledIn,
  FILLED_MOMENTS,
  otherSheets,
  sheetOf,
  TRIO,
  withAnswer,
  type FilledMoment,
  type TrioRole,
} from './workshop.js'

export const fillInPart = (page: Page): Part => {
  const { texts, words, look } = page
  const about = aboutPart(page)
  const counts = FILLED_MOMENTS.map((moment) => ({
    moment,
    place: make('span', { class: 'count' }),
  }))
  const moment = radioGroup<FilledMoment>({
    name: 'moment',
    legend: [texts.headings.moment],
    className: 'segments moments',
    options: counts.map(({ moment, place }) => ({
      value: moment,
      label: make('span', {}, upperFirst(texts.moments[moment]), ' ', place),
    })),
    choose: (chosen) => look({ moment: chosen }),
  })
  const who = radioGroup<TrioRole | 'all'>({
    name: 'wie',
    legend: [words.who],
    className: 'segments',
    options: [
      { value: 'all', label: words.everyone },
      ...TRIO.map((role) => ({ value: role, label: texts.roles[role].shortLabel })),
    ],
    choose: (chosen) => look({ who: chosen }),
  })
  const alone = make('p', { class: 'hint' }, words.alone)
  const others = make('p', { class: 'hint' })
  const cards = SLIDER_IDS.map((slider) => sliderCard(page, slider))

  return {
    element: make(
      'div',
      {},
      about.element,
      make('div', { class: 'toolbar' }, moment.element, who.element),
      alone,
      others,
      ...cards.map(({ element }) => element),
    ),
    update: (state) => {
      const { workshop, view } = state
      about.update(state)
      moment.set(view.moment)
      who.set(view.who)
      alone.hidden = view.who === 'all'
      const more = otherSheets(workshop.exercise).length
      others.hidden = more === 0
      others.textContent = words.otherSheets(more)
      for (const { moment, place } of counts) {
        const answered = TRIO.flatMap((role) =>
          Object.keys(sheetOf(workshop.exercise, role, moment)?.answers ?? {}),
        )
        place.textContent = words.filledIn(answered.length, TRIO.length * SLIDER_IDS.length)
      }
      for (const card of cards) card.update(state)
    },
  }
}

const sliderCard = (page: Page, slider: SliderId): Part => {
  const { texts } = page
  const pattern = make('p', { class: 'pattern' })
  const rows = FILLED_MOMENTS.flatMap((moment) =>
    TRIO.map((role) => ({ moment, role, ...answerRow(page, slider, role, moment) })),
  )
  return {
    element: make(
      'article',
      { class: 'card slider-card' },
      make(
        'div',
        { class: 'explained' },
        make('h3', {}, texts.sliders[slider].label),
        paragraph(texts.sliders[slider].about),
        explanation(slider, page),
      ),
      make('div', { class: 'rows' }, ...rows.map(({ element }) => element), pattern),
    ),
    update: (state) => {
      const { workshop, view } = state
      for (const { moment, role, element, update } of rows) {
        element.hidden = moment !== view.moment || (view.who !== 'all' && view.who !== role)
        update(state)
      }
      const exercise = filledIn(workshop.exercise, page.words.unnamed)
      const found = momentPanel(exercise, view.moment).summary?.sliders[slider].pattern
      pattern.hidden = view.who !== 'all' || found?._tag !== 'Some'
      if (found?._tag === 'Some') {
        const { label, meaning } = texts.patterns[found.value]
        redraw(pattern, chip(label), ' ', meaning)
      }
    },
  }
}

const explanation = (slider: SliderId, { texts, words }: Page): HTMLElement => {
  const { meaning, characteristics, questions } = texts.sliders[slider]
  const positions = texts.positions
  return details(
    `uitleg-${slider}`,
    words.more,
    make(
      'dl',
      {},
      ...(['laag', 'midden', 'hoog'] as const).flatMap((position) => [
        make('dt', {}, upperFirst(positions[position].label)),
        make('dd', {}, meaning[position]),
      ]),
    ),
    make('h4', {}, texts.headings.characteristics),
    ...list(Object.values(characteristics)),
    make('h4', {}, texts.headings.questions),
    ...list(Object.values(questions)),
  )
}

const answerRow = (page: Page, slider: SliderId, role: TrioRole, moment: FilledMoment): Part => {
  const { texts, words, change } = page
  const where = `${texts.sliders[slider].label}, ${texts.moments[moment]}`
  const name = make('bdi', {})
  const put = (answer: Position | 'unknown' | undefined): void =>
    change(
      (workshop) => withAnswer(workshop, role, moment, slider, answer),
      ({ exercise }) =>
        [
          `${where}, ${texts.roles[role].label}: ${answerWord(answer, texts)}.`,
          closestSentence(momentPanel(filledIn(exercise, words.unnamed), moment), texts),
        ].join(' '),
    )
  const control = sliderControl<'unknown'>({
    name: `${moment}-${slider}-${role}`,
    legend: [
      make('span', { class: `mark ${role}`, 'aria-hidden': 'true' }),
      name,
      make('span', { class: 'unseen' }, where),
    ],
    mark: role,
    beside: { value: 'unknown', label: words.unknown },
    texts,
    choose: put,
  })
  const clear = button('×', () => clearAnswer(), {
    class: 'clear',
    title: words.clear,
    'aria-label': `${words.clear}: ${texts.sliders[slider].label}, ${texts.roles[role].label}, ${texts.moments[moment]}`,
  })
  const clearAnswer = (): void => {
    put(undefined)
    control.element.querySelector('input')?.focus() // the button is gone
  }
  return {
    element: make('div', { class: 'row' }, control.element, clear),
    update: ({ workshop }: State) => {
      const answer = sheetOf(workshop.exercise, role, moment)?.answers[slider]
      control.set(answer)
      clear.classList.toggle('gone', answer === undefined)
      name.textContent = roleName(workshop.exercise, role, texts)
    },
  }
}
