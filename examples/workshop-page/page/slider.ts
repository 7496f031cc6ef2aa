/**
 * A slider with three stops: radio buttons on a rail, which can also be set by dragging along it.
 * Beside the rail can stand an answer that is no position.
 */
import { POSITIONS, type Position } from 'schuifoefening'
import type { Texts } from 'schuifoefening/texts'
import { make, type Child } from './element.js'
import { radioGroup, type RadioGroup } from './radioGroup.js'

export const slider = <B extends string>({
  name,
  legend,
  mark,
  beside,
  texts,
  choose,
}: {
  readonly name: string
  readonly legend: ReadonlyArray<Child>
  /** The form of its knob, a class of the style sheet. */
  readonly mark: string
  readonly beside: { readonly value: B; readonly label: string }
  readonly texts: Texts
  readonly choose: (value: Position | B) => void
}): RadioGroup<Position | B> => {
  const group = radioGroup<Position | B>({
    name,
    legend,
    className: `slider ${mark}`,
    options: [
      ...POSITIONS.map((position) => ({
        value: position,
        label: make('span', {}, texts.positions[position].label),
        className: 'stop',
      })),
      { ...beside, className: 'beside' },
    ],
    choose,
  })
  followDragging(group.element)
  return group
}

// Choosing the stop under the pointer while it is held down. A finger that moves up or down scrolls
// the page, as the style sheet says with touch-action.
const followDragging = (element: HTMLElement): void => {
  const stops = Array.from(element.querySelectorAll<HTMLElement>('.stop'))
  const chooseAt = (x: number): void => {
    const under = stops.find((stop) => {
      const { left, right } = stop.getBoundingClientRect()
      return x >= left && x < right
    })
    const input = under?.querySelector('input')
    if (input !== null && input !== undefined && !input.checked) input.click()
  }
  for (const stop of stops) {
    stop.addEventListener('pointermove', ({ buttons, clientX }) => {
      if (buttons === 1) chooseAt(clientX)
    })
  }
}
