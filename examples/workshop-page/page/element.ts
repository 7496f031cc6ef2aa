/**
 * Making elements. Text becomes text nodes and nothing is parsed as HTML, so text of people can hold
 * anything.
 */
export type Child = Node | string

export type Attributes = { readonly [name: string]: string | boolean | undefined }

/** An element with attributes (`true` is present, `false` and `undefined` are absent) and children. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '')
    else if (typeof value === 'string') made.setAttribute(name, value)
  }
  made.append(...children)
  return made
}

export const paragraph = (...children: ReadonlyArray<Child>): HTMLElement =>
  make('p', {}, ...children)

/** A list; nothing when there is nothing to list. */
export const list = (
  items: ReadonlyArray<Child>,
  attributes: Attributes = {},
): ReadonlyArray<HTMLElement> =>
  items.length === 0 ? [] : [make('ul', attributes, ...items.map((item) => make('li', {}, item)))]

export const chip = (text: string): HTMLElement => make('span', { class: 'chip' }, text)

/** Something to open. Its key says which it is, so that it stays open when its place is redrawn. */
export const details = (
  key: string,
  summary: Child,
  ...children: ReadonlyArray<Child>
): HTMLElement => make('details', { 'data-key': key }, make('summary', {}, summary), ...children)

export const button = (text: Child, act: () => void, attributes: Attributes = {}): HTMLElement => {
  const made = make('button', { type: 'button', ...attributes }, text)
  made.addEventListener('click', act)
  return made
}

/** Puts new contents in a place; what people opened there stays open. */
export const redraw = (place: Element, ...children: ReadonlyArray<Child>): void => {
  const open = new Set(
    Array.from(
      place.querySelectorAll<HTMLElement>('details[open]'),
      ({ dataset }) => dataset['key'],
    ),
  )
  place.replaceChildren(...children)
  for (const found of place.querySelectorAll('details')) {
    if (open.has(found.dataset['key'])) found.open = true
  }
}

/** The text with a capital to begin with. */
export const upperFirst = (text: string): string =>
  text.replace(/^./u, (letter) => letter.toUpperCase())
