// A form for the five sliders. What the visitor sees follows from the form itself: nothing is kept beside it.
import {
  classifyPartial,
  parsePanel,
  parsePartialPanel,
  POSITIONS,
  SLIDER_IDS,
  type SliderId,
} from 'schuifoefening'
import { explain } from 'schuifoefening/explain'
import { describeErrorsBySlider, nl as texts } from 'schuifoefening/texts'

const form = document.querySelector('form') as HTMLFormElement
const show = (id: string, text: string): void => {
  const element = document.getElementById(id)
  if (element !== null && element.textContent !== text) element.textContent = text
}

// Radios, not a range input: a range that nobody touched looks like "midden".
document.getElementById('sliders')?.append(
  ...SLIDER_IDS.map((slider) => {
    const fieldset = document.createElement('fieldset')
    fieldset.setAttribute('aria-describedby', `${slider}-error`)
    const legend = document.createElement('legend')
    legend.textContent = texts.sliders[slider].label
    const error = document.createElement('p')
    error.id = `${slider}-error`
    fieldset.append(legend, ...POSITIONS.map((position) => radio(slider, position)), error)
    return fieldset
  }),
)

function radio(slider: SliderId, position: (typeof POSITIONS)[number]): HTMLLabelElement {
  const input = document.createElement('input')
  Object.assign(input, { type: 'radio', name: slider, value: position })
  const label = document.createElement('label')
  label.append(input, ` ${texts.positions[position].label}`)
  label.title = texts.sliders[slider].meaning[position]
  return label
}

const touched = new Set<SliderId>()

const update = (): void => {
  const input = Object.fromEntries(new FormData(form))

  // What is still wrong, shown where the visitor has been.
  const full = parsePanel(input)
  const messages = full._tag === 'Left' ? describeErrorsBySlider(full.left, texts) : {}
  for (const slider of SLIDER_IDS) {
    show(`${slider}-error`, (touched.has(slider) && messages[slider]) || '')
  }

  // What can be said already, and the question of which the answer says most.
  const partial = parsePartialPanel(input)
  if (partial._tag === 'Left') return
  show('headline', explain(partial.right, { texts }).headline.text)
  const next = classifyPartial(partial.right).deciding[0]?.slider
  show('next', next === undefined ? '' : `Kijk nu naar: ${texts.sliders[next].label}`)
}

form.addEventListener('change', update)
form.addEventListener('focusout', ({ target, relatedTarget }) => {
  const from = target instanceof HTMLInputElement ? target.name : ''
  const to = relatedTarget instanceof HTMLInputElement ? relatedTarget.name : ''
  if (from !== to) SLIDER_IDS.filter((slider) => slider === from).forEach((id) => touched.add(id))
  update()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  SLIDER_IDS.forEach((slider) => touched.add(slider))
  update()
})
update()
