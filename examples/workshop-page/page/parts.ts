/** Parts that several steps share: choices, sliders, pictures, explanations, and what is missing. */
import { POSITIONS, type Answer, type ExtendedSliderId, type Moment } from 'schuifoefening'
import { explainExercise, type Section } from 'schuifoefening/explain'
import type { PictureTable } from 'schuifoefening/render'
import type { AnySliderTexts } from 'schuifoefening/texts'
import {
  details,
  hint,
  link,
  list,
  make,
  on,
  paragraph,
  subheading,
  upperFirst,
  valueOf,
  type Child,
} from './element.js'
import type { Page, StepId } from './page.js'
import { isRevealed } from './workshop.js'

/** Radio buttons: arrow keys, screen readers and forms know them by nature. */
export const choice = <V extends string>({
  name,
  legend,
  className = 'choice',
  options,
  chosen,
  choose,
}: {
  readonly name: string
  readonly legend: Child
  readonly className?: string
  readonly options: ReadonlyArray<{
    readonly value: V
    readonly label: Child
    readonly className?: string
  }>
  readonly chosen: V | undefined
  readonly choose: (value: V) => void
}): HTMLElement =>
  make(
    'fieldset',
    { class: className, 'data-key': name },
    make('legend', {}, legend),
    make(
      'div',
      { class: 'options' },
      ...options.map(({ value, label, className: kind }) => {
        const input = on(make('input', { type: 'radio', name, value, id: `${name}-${value}` }), {
          onchange: () => choose(value),
        })
        input.checked = value === chosen
        return make(
          'label',
          { class: kind ?? '', for: `${name}-${value}` },
          input,
          make('span', {}, label),
        )
      }),
    ),
  )

/** A slider to place: three positions on a rail, and an answer beside it. */
export const slider = (
  { texts }: Page,
  {
    id,
    name,
    beside,
    chosen,
    choose,
    legend = texts.sliders[id].label,
  }: {
    readonly id: ExtendedSliderId
    readonly name: string
    readonly beside: { readonly value: 'unknown' | 'none'; readonly label: string }
    readonly chosen: Answer | 'none' | undefined
    readonly choose: (answer: Answer | 'none') => void
    readonly legend?: Child
  },
): HTMLElement =>
  choice<Answer | 'none'>({
    name: `${name}-${id}`,
    legend,
    className: 'slider',
    options: [
      ...POSITIONS.map((position) => ({
        value: position,
        label: texts.positions[position].label,
        className: 'stop',
      })),
      { ...beside, className: 'beside' },
    ],
    chosen,
    choose,
  })

/** What a slider is about, what its positions mean, and questions that help to place it. */
export const sliderHelp = ({ texts, words }: Page, id: ExtendedSliderId): HTMLElement => {
  const { about, meaning, questions }: AnySliderTexts = texts.sliders[id]
  return details(
    `uitleg-${id}`,
    words.help,
    paragraph(about),
    make(
      'dl',
      {},
      ...POSITIONS.flatMap((position) => [
        make('dt', {}, upperFirst(texts.positions[position].label)),
        make('dd', {}, meaning[position]),
      ]),
    ),
    list(Object.values(questions)),
  )
}

export const momentChoice = (
  { texts, view, look }: Page,
  legend: string,
  moments: ReadonlyArray<Moment>,
): HTMLElement =>
  choice({
    name: 'moment',
    legend,
    options: moments.map((moment) => ({ value: moment, label: upperFirst(texts.moments[moment]) })),
    chosen: view.moment,
    choose: (moment) => look({ moment }),
  })

/** A labelled text field. */
export const field = (
  id: string,
  label: string,
  value: string,
  change: (value: string) => void,
  { type = 'text', help }: { readonly type?: string; readonly help?: string } = {},
): HTMLElement => {
  const input = on(
    make('input', {
      id,
      type,
      autocomplete: 'off',
      'aria-describedby': help === undefined ? undefined : `${id}-uitleg`,
    }),
    { oninput: (event) => change(valueOf(event)) },
  )
  input.value = value
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id }, label),
    help !== undefined && make('p', { class: 'nl-paragraph hint', id: `${id}-uitleg` }, help),
    input,
  )
}

/** A list to choose one thing from. */
export const select = <V extends string>(
  id: string,
  label: string,
  options: ReadonlyArray<readonly [V, string]>,
  chosen: V,
  choose: (value: V) => void,
): HTMLElement => {
  const element = on(
    make('select', { id }, ...options.map(([value, text]) => make('option', { value }, text))),
    {
      onchange: (event) => {
        const found = options.find(([value]) => value === valueOf(event))
        if (found !== undefined) choose(found[0])
      },
    },
  )
  element.value = chosen
  return make('div', { class: 'field' }, make('label', { for: id }, label), element)
}

/** A picture of the library; under it the same as a table. */
export const picture = (
  key: string,
  svg: string,
  table: PictureTable,
  { words }: Page,
): HTMLElement =>
  make(
    'figure',
    { class: 'picture', 'data-key': key },
    elementOf(svg),
    make('figcaption', {}, details(`tabel-${key}`, words.asTable, tableOf(table, words.asTable))),
  )

const elementOf = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)

export const tableOf = ({ head, rows }: PictureTable, label: string): HTMLElement =>
  make(
    'div',
    { class: 'table', role: 'region', tabindex: '0', 'aria-label': label },
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...head.map((cell) => make('th', { scope: 'col' }, cell)))),
      make(
        'tbody',
        {},
        ...rows.map(([first = '', ...cells]) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, first),
            ...cells.map((cell) => make('td', {}, cell)),
          ),
        ),
      ),
    ),
  )

/** Sections of an explanation, each to open; the first ones can stand open. */
export const sections = (
  key: string,
  found: ReadonlyArray<Section>,
  open: ReadonlyArray<Section['id']> = [],
): ReadonlyArray<Child> =>
  found.map(({ id, moment, heading: title, sentences }) => {
    const content = make(
      'ul',
      { class: id === 'plan' ? 'plain' : '' },
      ...sentences.map(({ text }) => make('li', {}, text)),
    )
    return open.includes(id)
      ? make('section', {}, subheading(title), content)
      : details(`${key}-${id}-${moment ?? ''}`, title, content)
  })

/** What a step waits for, with where to do something about it. */
export const waits = (
  { words }: Page,
  what: Child,
  why: string,
  to: string,
  label: string,
): HTMLElement =>
  make(
    'div',
    { class: 'waits' },
    subheading(words.missing),
    paragraph(what),
    hint(why),
    paragraph(link(to, label)),
  )

/** How people agree on a slider at a moment, and how many do not know, in a sentence of the library. */
export const agreementText = (
  { summary, texts }: Page,
  moment: Moment,
  slider: ExtendedSliderId,
): string | undefined =>
  explainExercise(summary, { texts })
    .sections.flatMap(({ sentences }) => sentences)
    .find(
      ({ data }) =>
        (data.kind === 'agreement' || data.kind === 'nobody') &&
        data.moment === moment &&
        data.slider === slider,
    )?.text

/** For a step that shows what people said: why it shows nothing, while it may not. */
export const unlessHidden = (
  page: Page,
  moment: Moment,
  step: () => ReadonlyArray<Child>,
): ReadonlyArray<Child> => {
  const { words, workshop, texts } = page
  return isRevealed(workshop, moment) || Object.keys(workshop.agreed[moment] ?? {}).length > 0
    ? step()
    : [
        waits(
          page,
          words.hidden(upperFirst(texts.moments[moment])),
          words.hiddenWhy,
          `inleveren/${moment}`,
          words.steps.inleveren,
        ),
      ]
}

export const next = ({ words, go }: Page, step: StepId): HTMLElement =>
  make(
    'p',
    { class: 'next' },
    on(
      make(
        'button',
        { type: 'button', class: 'nl-button nl-button--primary' },
        words.next(words.steps[step]),
      ),
      {
        onclick: () => go(step),
      },
    ),
  )
