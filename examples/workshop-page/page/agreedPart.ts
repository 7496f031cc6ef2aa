/**
 * What the group agrees on after talking, apart from what is computed: the answers and their median
 * are text, what was agreed is a choice of its own.
 */
import { SLIDER_IDS, type SliderId } from 'schuifoefening'
import { answerWord } from './answers.js'
import { make, paragraph, redraw, upperFirst } from './element.js'
import { medianWord, momentPanel, type MomentPanel } from './momentPanel.js'
import type { Page, Part } from './page.js'
import { slider as sliderControl } from './slider.js'
import { filledIn, FILLED_MOMENTS, withAgreed, type FilledMoment } from './workshop.js'

export const agreedPart = (page: Page): Part => {
  const { texts, words } = page
  const moments = FILLED_MOMENTS.map((moment) => ({
    moment,
    notes: make('div', { class: 'hint' }),
    rows: SLIDER_IDS.map((slider) => agreedRow(page, moment, slider)),
  }))
  return {
    element: make(
      'div',
      {},
      paragraph(words.compareAgreed),
      make(
        'div',
        { class: 'columns' },
        ...moments.map(({ moment, notes, rows }) =>
          make(
            'div',
            { class: 'card' },
            make('h3', {}, upperFirst(texts.moments[moment])),
            ...rows.map(({ element }) => element),
            notes,
          ),
        ),
      ),
    ),
    update: ({ workshop }) => {
      const exercise = filledIn(workshop.exercise, words.unnamed)
      for (const { moment, notes, rows } of moments) {
        const found = momentPanel(exercise, moment)
        for (const { update } of rows) update(found)
        redraw(notes, ...aboutMedian(found, page))
      }
    },
  }
}

const agreedRow = (
  { texts, words, change }: Page,
  moment: FilledMoment,
  slider: SliderId,
): { readonly element: HTMLElement; readonly update: (found: MomentPanel) => void } => {
  const { headings, positions, sliders } = texts
  const computed = make('dl', { class: 'computed' })
  const printed = make('p', { class: 'on-paper' })
  const control = sliderControl<'none'>({
    name: `afgesproken-${moment}-${slider}`,
    legend: [
      headings.agreed,
      make('span', { class: 'unseen' }, `${sliders[slider].label}, ${texts.moments[moment]}`),
    ],
    mark: 'agreed',
    beside: { value: 'none', label: words.notAgreed },
    texts,
    choose: (value) =>
      change(
        (workshop) => withAgreed(workshop, moment, slider, value === 'none' ? undefined : value),
        () =>
          `${headings.agreed}, ${sliders[slider].label}, ${texts.moments[moment]}: ${
            value === 'none' ? words.notAgreed : positions[value].label
          }.`,
      ),
  })
  return {
    element: make(
      'div',
      { class: 'agreed-row' },
      make('h4', {}, sliders[slider].label),
      computed,
      control.element,
      printed,
    ),
    update: (found) => {
      const agreed = found.agreed[slider]
      control.set(agreed ?? 'none')
      control.element.classList.toggle('open', agreed === undefined)
      printed.textContent = `${headings.agreed}: ${agreed === undefined ? words.notAgreed : positions[agreed].label}`
      const answers = found.summary?.sliders[slider].answers ?? []
      redraw(
        computed,
        make('dt', {}, headings.median),
        make('dd', {}, medianWord(found, slider, texts)),
        ...(answers.length === 0
          ? []
          : [
              make('dt', {}, headings.whoSaidWhat),
              make(
                'dd',
                {},
                answers
                  .map(
                    ({ role, answer }) =>
                      `${texts.roles[role].shortLabel} ${answerWord(answer, texts)}`,
                  )
                  .join('; '),
              ),
            ]),
      )
    },
  }
}

const aboutMedian = (
  { summary }: MomentPanel,
  { texts: { headings, notes, phrases } }: Page,
): ReadonlyArray<HTMLElement> => [
  paragraph(notes.median),
  ...(summary?.medianIsNobodys === true ? [paragraph(notes.medianIsNobodys)] : []),
  ...(summary === undefined || summary.medoids.length === 0
    ? []
    : [
        paragraph(
          `${headings.closestSheets}: `,
          make('bdi', {}, phrases.list(summary.medoids)),
          '.',
        ),
      ]),
]
