/**
 * Positions, panels and answers in JSON Schema, from the core's lists and its table of spellings.
 *
 * @module
 */
import { POSITION_SPELLINGS, POSITIONS } from '../model/position.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS, type ExtendedSliderId } from '../model/slider.js'

/**
 * A JSON Schema as plain data.
 *
 * @example
 * const schema: JsonSchema = jsonSchemas().panel
 * schema['$schema'] // => 'https://json-schema.org/draft/2020-12/schema'
 */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** What is defined once and referred to; each may refer to those before it. */
export const panelDefinitions = (): { readonly [name: string]: JsonSchema } => ({
  position: positionDefinition(),
  panel: slidersDefinition(SLIDER_IDS, SLIDER_IDS, POSITION),
  partialPanel: slidersDefinition(SLIDER_IDS, [], { anyOf: [POSITION, ...NOTHING] }),
  extendedPanel: slidersDefinition(EXTENDED_SLIDER_IDS, EXTENDED_SLIDER_IDS, POSITION),
  answers: slidersDefinition(EXTENDED_SLIDER_IDS, [], {
    anyOf: [POSITION, { const: 'unknown' }, ...NOTHING],
  }),
})

// What `isNothing` takes for no answer.
const NOTHING: ReadonlyArray<JsonSchema> = [{ type: 'null' }, { type: 'string', pattern: '^\\s*$' }]

const POSITION: JsonSchema = { $ref: '#/$defs/position' }

// What `parsePosition` accepts: a spelling in any case with blanks around it, or a spelling that is a
// number as a number.
const positionDefinition = (): JsonSchema => {
  const spellings = POSITIONS.flatMap(
    (position): ReadonlyArray<string> => POSITION_SPELLINGS[position],
  )
  const numbers = spellings.map(Number).filter((number) => spellings.includes(String(number)))
  return {
    description: 'laag, midden or hoog, in any of its spellings',
    anyOf: [
      { type: 'string', pattern: `^\\s*(?:${spellings.map(inAnyCase).join('|')})\\s*$` },
      { enum: numbers },
    ],
  }
}

const inAnyCase = (spelling: string): string =>
  Array.from(spelling, (letter) => {
    const capital = letter.toUpperCase()
    return capital === letter ? letter : `[${letter}${capital}]`
  }).join('')

const slidersDefinition = (
  sliders: ReadonlyArray<ExtendedSliderId>,
  required: ReadonlyArray<ExtendedSliderId>,
  value: JsonSchema,
): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(sliders.map((slider) => [slider, value])),
  required: [...required],
  additionalProperties: false,
})
