/**
 * Exercises as a schema.
 *
 * @module
 */
import * as z from 'zod/v4'
import type { Exercise, Sheet, Subject } from '../model/exercise.js'
import { recordOf } from '../model/known.js'
import { EXTENDED_SLIDER_IDS } from '../model/slider.js'
import { AnswersSchema, PartialExtendedPanelSchema } from './panels.js'
import {
  day,
  filledText,
  moment,
  perMoment,
  role,
  round,
  type ObjectSchema,
  type Schema,
} from './parts.js'
import { reportRepeated } from './repeated.js'

/** What an exercise is about. */
export const subject: Schema<Subject> = /*#__PURE__*/ (() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('gemeente'), name: filledText }),
    z.strictObject({
      kind: z.literal('casus'),
      name: filledText,
      municipality: z.optional(filledText),
    }),
  ]))()

/** One filled-in sheet. */
export const sheet: ObjectSchema<Sheet> = /*#__PURE__*/ (() =>
  z.strictObject({
    respondent: filledText,
    role,
    moment,
    round: z.optional(round),
    answers: AnswersSchema,
    remarks: z.optional(
      z.strictObject(recordOf(EXTENDED_SLIDER_IDS, () => z.optional(z.string()))),
    ),
  }))()

/**
 * An exercise in canonical words: its subject, its sheets and what was agreed. Use `parseExercise` for
 * what people write. A second sheet of a respondent in the same role, moment and round is refused with
 * `duplicateSheet`; JSON Schema cannot express that.
 *
 * Law: of everything that this schema accepts, `parseExercise` makes the same. Both remove blanks around labels.
 * Exception: labels with only invisible characters, which only `parseExercise` refuses.
 *
 * @example
 * const input = { subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: {} }
 * schemaProblems(ExerciseSchema.safeParse(input).error, input) // => [{ path: ['sheets'], error: { code: 'notAList', received: 'object' } }]
 */
export const ExerciseSchema: ObjectSchema<Exercise> = /*#__PURE__*/ (() =>
  z.strictObject({
    formatVersion: z.optional(z.literal([1, 2])),
    subject,
    date: z.optional(day),
    sheets: z.array(sheet).superRefine(
      reportRepeated(
        'the number of sheets of one respondent, in one role, for one moment and round',
        {
          keyOf: ({ respondent, role, moment, round }: Sheet) =>
            JSON.stringify([respondent, role, moment, round]),
          errorOf: ({ respondent, moment }) => ({ code: 'duplicateSheet', respondent, moment }),
          path: [],
        },
      ),
    ),
    agreed: z.optional(perMoment(PartialExtendedPanelSchema)),
  }))()
