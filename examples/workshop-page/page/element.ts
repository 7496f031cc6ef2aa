/**
 * Making elements, and bringing those on the page up to date. Text becomes text nodes and nothing is
 * parsed as HTML, so text of people can hold anything.
 */
export type Child = Node | string | false | undefined | ReadonlyArray<Child>

/** What happens on an element. Handlers are properties, so that {@link patch} can replace them. */
export interface Handlers {
  readonly onclick?: (event: MouseEvent) => void
  readonly onchange?: (event: Event) => void
  readonly oninput?: (event: Event) => void
  readonly onsubmit?: (event: SubmitEvent) => void
}

const HANDLERS = ['onclick', 'onchange', 'oninput', 'onsubmit'] as const

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
  made.append(...nodes(children))
  return made
}

/**
 * What the field of an event holds now. A handler must ask this and not the element that it was made
 * for, because {@link patch} hands it to the one on the page.
 */
export const valueOf = ({ currentTarget: found }: Event): string =>
  found instanceof HTMLInputElement ||
  found instanceof HTMLSelectElement ||
  found instanceof HTMLTextAreaElement
    ? found.value
    : ''

/** Whether the box of an event is ticked; as {@link valueOf}. */
export const isTicked = ({ currentTarget: found }: Event): boolean =>
  found instanceof HTMLInputElement && found.checked

/** The element, with handlers. */
export const on = <E extends HTMLElement>(element: E, handlers: Handlers): E =>
  Object.assign(element, handlers)

const nodes = (children: ReadonlyArray<Child>): ReadonlyArray<Node | string> =>
  children.flatMap((child) =>
    child === undefined || child === false
      ? []
      : typeof child === 'string' || child instanceof Node
        ? [child]
        : nodes(child),
  )

export const heading = (level: 1 | 2, ...children: ReadonlyArray<Child>): HTMLElement =>
  make(`h${level}`, { class: `nl-heading nl-heading--level-${level}` }, ...children)

/** A heading inside a step that looks smaller than those of its cards. */
export const subheading = (...children: ReadonlyArray<Child>): HTMLElement =>
  make('h2', { class: 'nl-heading nl-heading--level-3' }, ...children)

export const paragraph = (...children: ReadonlyArray<Child>): HTMLElement =>
  make('p', { class: 'nl-paragraph' }, ...children)

export const lead = (...children: ReadonlyArray<Child>): HTMLElement =>
  make('p', { class: 'nl-paragraph nl-paragraph--lead' }, ...children)

export const hint = (...children: ReadonlyArray<Child>): HTMLElement =>
  make('p', { class: 'nl-paragraph hint' }, ...children)

export const badge = (text: string): HTMLElement => make('span', { class: 'nl-data-badge' }, text)

/** A list; nothing when there is nothing to list. */
export const list = (items: ReadonlyArray<Child>, tag: 'ul' | 'ol' = 'ul'): Child =>
  items.length > 0 && make(tag, {}, ...items.map((item) => make('li', {}, item)))

/** Something to open. Its key says which it is, so that it stays open. */
export const details = (
  key: string,
  summary: Child,
  ...children: ReadonlyArray<Child>
): HTMLDetailsElement =>
  make('details', { 'data-key': key }, make('summary', {}, summary), ...children)

export type ButtonKind = 'primary' | 'secondary' | 'subtle'

export const button = (
  text: Child,
  act: () => void,
  kind: ButtonKind = 'secondary',
  attributes: Attributes = {},
): HTMLButtonElement =>
  on(
    make('button', { type: 'button', class: `nl-button nl-button--${kind}`, ...attributes }, text),
    {
      onclick: act,
    },
  )

/** A link to a step, or to a place in one: `#plan`, `#afspraken/communicatie`. */
export const link = (to: string, ...children: ReadonlyArray<Child>): HTMLAnchorElement =>
  make('a', { class: 'nl-link', href: `#${to}` }, ...children)

/** The text with a capital to begin with. */
export const upperFirst = (text: string): string =>
  text.replace(/^./u, (letter) => letter.toUpperCase())

/**
 * Makes an element equal to a new one and keeps whatever is the same already, so that focus, what was
 * opened and a text that is being typed stay.
 */
export const patch = (old: Element, next: Element): void => {
  for (const { name } of Array.from(old.attributes)) {
    if (!next.hasAttribute(name) && !(name === 'open' && old.tagName === 'DETAILS')) {
      old.removeAttribute(name)
    }
  }
  for (const { name, value } of Array.from(next.attributes)) {
    if (name === 'open' && old.tagName === 'DETAILS') continue // as people left it
    if (old.getAttribute(name) !== value) old.setAttribute(name, value)
  }
  if (old instanceof HTMLElement && next instanceof HTMLElement) {
    for (const name of HANDLERS) old[name] = next[name] as never // the same handler of the same element
  }
  if (old instanceof HTMLInputElement && next instanceof HTMLInputElement) {
    old.checked = next.checked
    if (old.type !== 'file' && document.activeElement !== old) old.value = next.value
  }
  if (old instanceof HTMLSelectElement && next instanceof HTMLSelectElement) {
    patchChildren(old, next)
    old.value = next.value
    return
  }
  if (old instanceof HTMLTextAreaElement && next instanceof HTMLTextAreaElement) {
    if (document.activeElement !== old) old.value = next.value
    return
  }
  patchChildren(old, next)
}

// In order. What has a key is found again where something before it came or went, and is not moved,
// because moving takes the focus away.
const patchChildren = (old: Element, next: Element): void => {
  let at: ChildNode | null = old.firstChild
  for (const node of Array.from(next.childNodes)) {
    const found = keyOf(node) === '' ? undefined : later(at, node)
    while (found !== undefined && at !== null && at !== found) at = removed(at)
    if (at === null || !isSame(at, node)) old.insertBefore(node, at)
    else {
      if (at instanceof Element && node instanceof Element) patch(at, node)
      else if (at.nodeValue !== node.nodeValue) at.nodeValue = node.nodeValue
      at = at.nextSibling
    }
  }
  while (at !== null) at = removed(at)
}

const later = (from: ChildNode | null, node: Node): ChildNode | undefined => {
  let at = from
  while (at !== null && !isSame(at, node)) at = at.nextSibling
  return at ?? undefined
}

const removed = (node: ChildNode): ChildNode | null => {
  const following = node.nextSibling
  node.remove()
  return following
}

const isSame = (a: Node, b: Node): boolean =>
  a.nodeName === b.nodeName &&
  keyOf(a) === keyOf(b) &&
  (!(a instanceof Element) || a.namespaceURI === HTML || a.isEqualNode(b))

const HTML = 'http://www.w3.org/1999/xhtml'

const keyOf = (node: Node): string =>
  node instanceof Element
    ? ['id', 'data-key', 'name'].flatMap((name) => node.getAttribute(name) ?? []).join(' ')
    : ''
