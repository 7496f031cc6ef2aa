/**
 * Explanations for a terminal.
 *
 * @module
 */
import { assertNumber, misuse, ownOptions } from '../../model/misuse.js'
import type { Explanation, Section } from '../../explain/explanation.js'
import { deepFreeze } from '../../model/freeze.js'
import { wrap } from './wrap.js'

/** How to lay out an explanation for a terminal. */
export interface TextOptions {
  /** The width of a line in columns, at least 20; 80 by default. */
  readonly columns?: number | undefined
  /** The sections to show, in the order of the explanation; all by default. */
  readonly sections?: ReadonlyArray<Section['id']> | undefined
  /** Most sections as one paragraph, so that a panel fits a screen; false by default. */
  readonly dense?: boolean | undefined
}

/**
 * Lays out an explanation as plain text: the headline, then each section under its heading. Lines break
 * between words; names cannot add a line or a control character.
 *
 * Throws `unknownId` for a section that does not exist, and `invalidOptions` for columns that are not a number.
 *
 * @example
 * renderText(explain({}, { texts: en }), { sections: [] }) // => 'No slider with a position yet.\n'
 */
export const renderText = (explanation: Explanation, options: TextOptions = {}): string => {
  const { columns = 80, sections: shown, dense = false } = ownOptions(options)
  assertNumber('columns', columns)
  if (shown?.some((id) => !Object.hasOwn(SECTIONS, id)) === true) {
    throw misuse('unknownId', 'A section that there is not.')
  }
  const width = Math.max(20, columns)
  return [
    ...wrap(explanation.headline.text, width),
    ...explanation.sections
      .filter(({ id }) => shown === undefined || shown.includes(id))
      .flatMap((section) => (dense ? inShort(section, width) : inFull(section, width))),
    '',
  ].join('\n')
}

const inFull = ({ heading, sentences }: Section, width: number): ReadonlyArray<string> => [
  '',
  ...wrap(heading, width),
  ...sentences.flatMap(({ text }) => wrap(text, width, 2, 2)),
]

// Steps and questions stay a list. Sentences about the nearest profiles follow the headline directly.
const inShort = (section: Section, width: number): ReadonlyArray<string> => {
  const { id, heading, sentences } = section
  if (LISTS.includes(id)) return inFull(section, width).slice(1)
  const said = sentences.map(({ text }) => text)
  return wrap((id === 'nearest' ? said : [`${heading}:`, ...said]).join(' '), width, 0, 2)
}

// Stryker disable BooleanLiteral: of this table only the keys are read
const SECTIONS: { readonly [S in Section['id']]: true } = /*#__PURE__*/ deepFreeze({
  nearest: true,
  certainty: true,
  numbers: true,
  tensions: true,
  risks: true,
  claims: true,
  statements: true,
  evidence: true,
  participants: true,
  places: true,
  talk: true,
  change: true,
  plan: true,
  along: true,
  consider: true,
  progress: true,
  agreements: true,
  answers: true,
  districts: true,
  moves: true,
  method: true,
})
// Stryker restore BooleanLiteral

const LISTS: ReadonlyArray<Section['id']> = /*#__PURE__*/ deepFreeze([
  'plan',
  'talk',
  'districts',
  'moves',
])
