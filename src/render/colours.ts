/**
 * Colours: few, dark enough to read, and open to a theme.
 *
 * Each colour is a custom property with a fallback, such as `var(--schuif-ink, #1b1b1b)`. Programs
 * that do not know custom properties inherit the same colour from the group around it. On paper,
 * texts have a contrast of at least 4.5 and lines and shapes of at least 3 (WCAG 2.2, 1.4.3 and
 * 1.4.11). Colour never carries meaning alone.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { element, type Attributes } from './xml.js'

/** The colours by the name that a theme can set, after `--schuif-`. */
export const COLOURS = /*#__PURE__*/ deepFreeze({
  paper: '#ffffff',
  ink: '#1b1b1b',
  soft: '#595959',
  rail: '#8a8a8a',
  accent: '#0b5a83',
  second: '#a84b00',
} as const)

/** The name of a colour. */
export type Colour = keyof typeof COLOURS

/** Colours to fill and to outline with. */
export interface Paint {
  readonly fill?: Colour
  readonly stroke?: Colour
}

/** A group of which everything that names no colour of its own is filled or outlined so. */
export const paint = (
  { fill, stroke }: Paint,
  attributes: Attributes,
  ...children: ReadonlyArray<string>
): string =>
  element(
    'g',
    { fill: fill && COLOURS[fill], stroke: stroke && COLOURS[stroke], ...attributes },
    element('g', { fill: fill && themed(fill), stroke: stroke && themed(stroke) }, ...children),
  )

/** Text in the colour of text. */
export const ink = (...text: ReadonlyArray<string>): string => paint({ fill: 'ink' }, {}, ...text)

/** Text that stands back. */
export const soft = (...text: ReadonlyArray<string>): string => paint({ fill: 'soft' }, {}, ...text)

const themed = (colour: Colour): string => `var(--schuif-${colour}, ${COLOURS[colour]})`
