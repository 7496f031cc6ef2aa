/** The pictures of the render door: each moment with who said what, and the way to the ambition. */
import { summariseExercise } from 'schuifoefening'
import { renderChangeSvg, renderExerciseSvg } from 'schuifoefening/render'
import { make, redraw } from './element.js'
import { momentPanel } from './momentPanel.js'
import type { Page, Part, Shown, State } from './page.js'
import { radioGroup } from './radioGroup.js'
import { filledIn } from './workshop.js'
import type { Tongue } from './words.js'

export const SHOWN: ReadonlyArray<Shown> = ['huidig', 'ambitie', 'change']

/** A picture as SVG text. */
export const pictureOf = (
  shown: Shown,
  { workshop }: Pick<State, 'workshop'>,
  { texts, words }: Tongue,
): string => {
  const exercise = filledIn(workshop.exercise, words.unnamed)
  if (shown !== 'change')
    return renderExerciseSvg(summariseExercise(exercise), texts, { moment: shown })
  return renderChangeSvg(
    {
      now: momentPanel(exercise, 'huidig').panel,
      ambition: momentPanel(exercise, 'ambitie').panel,
    },
    texts,
    {
      title: `${texts.phrases.panelOf(exercise.subject.name)}: ${words.pictures.change}`,
    },
  )
}

export const picturesPart = (page: Page): Part => {
  const { words, look } = page
  const choice = radioGroup<Shown>({
    name: 'beeld-keuze',
    legend: [words.picture],
    className: 'segments',
    options: SHOWN.map((shown) => ({ value: shown, label: words.pictures[shown] })),
    choose: (shown) => look({ picture: shown }),
  })
  const frames = SHOWN.map((shown) => ({
    shown,
    frame: make('div', {
      class: 'picture',
      role: 'region',
      tabindex: '0',
      'aria-label': `${words.sections.beeld}: ${words.pictures[shown]}`,
    }),
  }))
  return {
    element: make(
      'div',
      {},
      choice.element,
      ...frames.map(({ frame }) => frame),
      make('p', { class: 'hint swipe' }, words.swipe),
      make('p', { class: 'hint' }, words.basis),
    ),
    update: (state) => {
      choice.set(state.view.picture)
      for (const { shown, frame } of frames) {
        frame.hidden = shown !== state.view.picture
        redraw(frame, elementOf(pictureOf(shown, state, page)))
      }
    },
  }
}

const elementOf = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)
