/**
 * A group of radio buttons: arrow keys, screen readers and forms know them by nature; how they look,
 * as a slider or as buttons in a row, is a matter of style.
 */
import { make, type Child } from './element.js'

export interface RadioOption<V extends string> {
  readonly value: V
  readonly label: Child
  readonly className?: string
}

export interface RadioGroup<V extends string> {
  readonly element: HTMLFieldSetElement
  /** Shows what is chosen, or that nothing is. */
  readonly set: (value: V | undefined) => void
}

export const radioGroup = <V extends string>({
  name,
  legend,
  className,
  options,
  choose,
}: {
  /** Unique on the page. */
  readonly name: string
  readonly legend: ReadonlyArray<Child>
  readonly className: string
  readonly options: ReadonlyArray<RadioOption<V>>
  readonly choose: (value: V) => void
}): RadioGroup<V> => {
  const inputs = options.map(({ value }) => {
    const input = make('input', { type: 'radio', name, value })
    input.addEventListener('change', () => choose(value))
    return { value, input }
  })
  const labels = options.map(({ label, className }, index) =>
    make(
      'label',
      { class: `option ${className ?? ''}`.trim() },
      inputs[index]?.input ?? '',
      make('span', { class: 'face' }, label),
    ),
  )
  const element = make(
    'fieldset',
    { class: className },
    make('legend', {}, ...legend),
    make('div', { class: 'options' }, ...labels),
  )
  return {
    element,
    set: (chosen) => {
      for (const { value, input } of inputs) input.checked = value === chosen
      element.classList.toggle('open', chosen === undefined)
    },
  }
}
