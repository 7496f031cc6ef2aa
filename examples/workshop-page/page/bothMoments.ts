/** A part that says the same things of both moments, beside each other where there is room. */
import { make, redraw, upperFirst } from './element.js'
import { momentPanel, type MomentPanel } from './momentPanel.js'
import type { Page, Part } from './page.js'
import { filledIn, FILLED_MOMENTS } from './workshop.js'

export const bothMoments = (
  { texts, words }: Page,
  say: (found: MomentPanel) => ReadonlyArray<HTMLElement>,
): Part => {
  const places = FILLED_MOMENTS.map((moment) => ({ moment, place: make('div') }))
  return {
    element: make(
      'div',
      { class: 'columns' },
      ...places.map(({ moment, place }) =>
        make('div', { class: 'card' }, make('h3', {}, upperFirst(texts.moments[moment])), place),
      ),
    ),
    update: ({ workshop }) => {
      const exercise = filledIn(workshop.exercise, words.unnamed)
      for (const { moment, place } of places) redraw(place, ...say(momentPanel(exercise, moment)))
    },
  }
}
