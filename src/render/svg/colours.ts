/**
 * Colours: few, with enough contrast to read, and themeable.
 *
 * Each colour is a custom property that a page can set, `--schuif-ink` and so on. If the page sets
 * none, a picture follows the reader's preference: its own light or dark scheme, or the system's
 * colours in forced-colours mode. Programs without custom properties use the light colour of the
 * enclosing group.
 *
 * docs/gallery.md lists what each is used for.
 *
 * In every scheme, texts have a contrast of at least 4.5 with their background, and marks and lines at
 * least 3 (WCAG 2.2, 1.4.3 and 1.4.11). Colour never carries meaning alone: fields have a letter or a
 * number, marks a shape.
 *
 * @module
 */
import { keysOf } from '../../model/known.js'
import { deepFreeze } from '../../model/freeze.js'
import { element, type Attributes } from '../xml.js'

/** The name of a colour; a theme sets it as `--schuif-` and this name. */
export type Colour =
  | 'paper'
  | 'ink'
  | 'soft'
  | 'rail'
  | 'accent'
  | 'second'
  | 'higher'
  | 'lower'
  | 'between'
  | `profile-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`

/** The light colours. */
export const COLOURS: { readonly [C in Colour]: string } = /*#__PURE__*/ deepFreeze({
  paper: '#ffffff',
  ink: '#1b1b1b',
  soft: '#595959',
  rail: '#858585',
  accent: '#0b5a83',
  second: '#a84b00',
  higher: '#a9d3ee',
  lower: '#e39a5c',
  between: '#dcdcdc',
  'profile-1': '#9ecae9',
  'profile-2': '#f7d070',
  'profile-3': '#b5dd9d',
  'profile-4': '#eaa9c9',
  'profile-5': '#c3b1ea',
  'profile-6': '#f0a184',
  'profile-7': '#8fd6cf',
  'profile-8': '#c9c9c9',
})

/** The colours for readers who prefer dark. */
export const DARK: { readonly [C in Colour]: string } = /*#__PURE__*/ deepFreeze({
  paper: '#14181c',
  ink: '#f2f2f2',
  soft: '#b9bec4',
  rail: '#868d94',
  accent: '#7cc4ec',
  second: '#ffb27a',
  higher: '#1c4a6b',
  lower: '#8f5017',
  between: '#474d53',
  'profile-1': '#1f557a',
  'profile-2': '#6b5300',
  'profile-3': '#2f5e22',
  'profile-4': '#7d2f5b',
  'profile-5': '#51408f',
  'profile-6': '#86391c',
  'profile-7': '#115e58',
  'profile-8': '#50565c',
})

/** A fill colour and an outline colour. */
export interface Paint {
  readonly fill?: Colour | undefined
  readonly stroke?: Colour | undefined
}

/** A group with a fill or outline colour for every element in it that names no colour itself. */
export const paint = (
  { fill, stroke }: Paint,
  attributes: Attributes,
  ...children: ReadonlyArray<string>
): string =>
  children.join('') === ''
    ? ''
    : element(
        'g',
        { fill: fill && COLOURS[fill], stroke: stroke && COLOURS[stroke], ...attributes },
        element('g', { fill: fill && themed(fill), stroke: stroke && themed(stroke) }, ...children),
      )

/** Text in the main text colour. */
export const ink = (...text: ReadonlyArray<string>): string => paint({ fill: 'ink' }, {}, ...text)

/** Text in the colour of secondary text. */
export const soft = (...text: ReadonlyArray<string>): string => paint({ fill: 'soft' }, {}, ...text)

/** The field colour of a profile, by its place in the typology; after eight they start again. */
export const profileColour = (index: number): Colour => `profile-${((index % 8) + 1) as 1}` // 1 to 8

/**
 * The style rules that make a picture follow the reader's preference. A page's own colours take
 * precedence, unless colours are forced.
 */
export const scheme = (): string => {
  const names = keysOf(COLOURS)
  const all = (declare: (name: Colour) => string): string =>
    `.schuif{${names.map(declare).join('')}}`
  const dark = all((name) => `--s-${name}:${DARK[name]};`)
  const forced = all((name) => `--schuif-${name}:${systemColour(name)}!important;`)
  return element(
    'style',
    {},
    `@media screen and (prefers-color-scheme:dark){${dark}}@media (forced-colors:active){${forced}}`,
  )
}

const systemColour = (name: Colour): string =>
  /paper|higher|lower|between|profile/.test(name) ? 'Canvas' : 'CanvasText'

const themed = (colour: Colour): string =>
  `var(--schuif-${colour}, var(--s-${colour}, ${COLOURS[colour]}))`
