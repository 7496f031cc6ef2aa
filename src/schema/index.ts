/**
 * Schemas (zod 4) for what crosses a boundary, and the same as JSON Schema. They are the parsers of
 * the core: one table of spellings, one set of error codes.
 *
 * @module schuifoefening/schema
 */

// Schemas of panels
export { ExtendedPanelSchema, PanelSchema, PartialPanelSchema } from './panels.js'
export type { Schema } from './parser.js'

// Schemas of answers and exercises
export { ExerciseSchema } from './exercise.js'
export { ProgressSchema, TransitionSchema } from './change.js'
export { ClassificationSchema, classificationSchema, ProfileSetSchema } from './classification.js'

// Problems
export { schemaProblems } from './problems.js'
export type { SchemaProblem } from './problems.js'

// JSON Schema
export { BEYOND_JSON_SCHEMA, jsonSchemas } from './jsonSchemas.js'
export type { DocumentName } from './jsonSchemas.js'
export type { JsonSchema } from './panelDefinitions.js'
