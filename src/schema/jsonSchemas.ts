/**
 * The same documents for other languages and tools: JSON Schema 2020-12.
 *
 * Law: of any JSON, a JSON Schema says the same as the schema of zod, apart from the rules in
 * {@link BEYOND_JSON_SCHEMA}.
 *
 * @module
 */
import * as z from 'zod/mini'
import { PROFILE_IDS } from '../catalogue/profilePanels.js'
import { deepFreeze } from '../model/freeze.js'
import { MOMENTS, ROLES } from '../model/exercise.js'
import { progressDocument, transitionDocument } from './change.js'
import { classificationDocument, profileSetDocument } from './classification.js'
import { exerciseDocument, MomentSchema, RoleSchema } from './exercise.js'
import { panelDefinitions, type JsonSchema } from './panelDefinitions.js'
import {
  AnswersSchema,
  ExtendedPanelSchema,
  PanelSchema,
  PartialPanelSchema,
  PositionSchema,
} from './panels.js'
import type { Schema } from './parser.js'

/**
 * The documents that have a JSON Schema.
 *
 * @example
 * const name: DocumentName = 'exercise'
 * jsonSchemas()[name]['type'] // => 'object'
 */
export type DocumentName =
  | 'panel'
  | 'partialPanel'
  | 'extendedPanel'
  | 'exercise'
  | 'progress'
  | 'transition'
  | 'profileSet'
  | 'classification'

/**
 * What the schemas of zod refuse and JSON Schema cannot: rules that compare one part of a document
 * with another, by the codes of their errors. The description of a JSON Schema names them too.
 *
 * @example
 * BEYOND_JSON_SCHEMA.exercise // => ['duplicateSheet']
 */
export const BEYOND_JSON_SCHEMA: {
  readonly exercise: readonly ['duplicateSheet']
  readonly profileSet: readonly ['duplicateProfile']
} = /*#__PURE__*/ deepFreeze({
  exercise: ['duplicateSheet'] as const,
  profileSet: ['duplicateProfile'] as const,
})

/**
 * A JSON Schema (2020-12) for each document, made anew at each call. Positions in them are what the
 * core accepts, from the same table of spellings.
 *
 * @example
 * jsonSchemas().panel['title'] // => 'Panel'
 */
export const jsonSchemas = (): { readonly [D in DocumentName]: JsonSchema } => ({
  panel: jsonSchemaOf(PanelSchema, 'Panel', 'A position for each of the five sliders.'),
  partialPanel: jsonSchemaOf(
    PartialPanelSchema,
    'Partial panel',
    'A position for some of the five sliders; an absent slider is unanswered.',
  ),
  extendedPanel: jsonSchemaOf(
    ExtendedPanelSchema,
    'Extended panel',
    'A position for each of the five sliders and for the proposed sixth.',
  ),
  exercise: jsonSchemaOf(
    exerciseDocument(),
    'Exercise',
    'One workshop: who filled in what and when, and what was agreed. Beyond this schema: a respondent has at most one sheet per moment (duplicateSheet).',
  ),
  progress: jsonSchemaOf(
    progressDocument(),
    'Progress',
    'Start, ambition and now, compared per slider.',
  ),
  transition: jsonSchemaOf(
    transitionDocument(),
    'Transition plan',
    'In which order to move the sliders from one panel to another, with a reason for each step.',
  ),
  profileSet: jsonSchemaOf(
    profileSetDocument(),
    'Profile set',
    'Profiles to mirror panels against. Beyond this schema: no two have the same id (duplicateProfile).',
  ),
  classification: jsonSchemaOf(
    classificationDocument(PROFILE_IDS),
    'Classification',
    'A panel mirrored against the five profiles: how far each lies, which are nearest, how well they fit.',
  ),
})

const jsonSchemaOf = (
  document: Schema<unknown>,
  title: string,
  description: string,
): JsonSchema => {
  const definitions = panelDefinitions()
  const meanings = new Map<z.core.$ZodType, JsonSchema>([
    [RoleSchema, { type: 'string', enum: ROLES }],
    [MomentSchema, { type: 'string', enum: MOMENTS }],
    [PositionSchema, reference('position')],
    [PanelSchema, reference('panel')],
    [PartialPanelSchema, reference('partialPanel')],
    [ExtendedPanelSchema, reference('extendedPanel')],
    [AnswersSchema, reference('answers')],
  ])
  const { $schema, ...said } = z.toJSONSchema(document, {
    unrepresentable: 'any', // a parser; what it accepts is its meaning
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, meanings.get(zodSchema))
    },
  })
  return { $schema, title, description, ...said, $defs: used(said, definitions) }
}

const reference = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

// The definitions that a schema refers to, and those that they refer to.
const used = (
  said: JsonSchema,
  definitions: { readonly [name: string]: JsonSchema },
): { readonly [name: string]: JsonSchema } => {
  const refers = (text: string, name: string): boolean => text.includes(`"#/$defs/${name}"`)
  const direct = Object.keys(definitions).filter((name) => refers(JSON.stringify(said), name))
  const texts = [said, ...direct.map((name) => definitions[name])].map((part) =>
    JSON.stringify(part),
  )
  return Object.fromEntries(
    Object.entries(definitions).filter(([name]) => texts.some((text) => refers(text, name))),
  )
}
