/**
 * Exercises as a schema.
 *
 * @module
 */
import { right } from 'fp-ts/lib/Either.js'
import * as z from 'zod/mini'
import {
  MOMENTS,
  ROLES,
  ROUNDS,
  type Exercise,
  type Moment,
  type Role,
  type Sheet,
  type Subject,
} from '../model/exercise.js'
import { AnswersSchema, PartialPanelSchema } from './panels.js'
import {
  door,
  fromParser,
  list,
  object,
  plainObject,
  refuse,
  type Fields,
  type Schema,
} from './parser.js'
import type { SchemaProblem } from './problems.js'

/** A role by its identifier. */
export const RoleSchema: Schema<Role> = /*#__PURE__*/ fromParser((input) => {
  const role = ROLES.find((id) => id === input)
  if (role !== undefined) return right(role)
  return typeof input === 'string'
    ? refuse({ code: 'unknownRole', input })
    : refuse({ code: 'unexpectedValue', column: 'role' })
})

/** A moment by its identifier. */
export const MomentSchema: Schema<Moment> = /*#__PURE__*/ fromParser((input) => {
  const moment = MOMENTS.find((id) => id === input)
  if (moment !== undefined) return right(moment)
  return typeof input === 'string'
    ? refuse({ code: 'unknownMoment', input })
    : refuse({ code: 'unexpectedValue', column: 'moment' })
})

/**
 * An exercise: its subject, its sheets and what was agreed. Positions in any spelling that the core
 * accepts; roles, moments and `unknown` as they stand. A second sheet of a respondent for one moment
 * is refused with `duplicateSheet`, which JSON Schema cannot say.
 *
 * @example
 * schemaProblems(ExerciseSchema.safeParse({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: {} }).error) // => [{ path: ['sheets'], error: { code: 'notAList', received: 'object' } }]
 */
export const ExerciseSchema: Schema<Exercise> = /*#__PURE__*/ door(
  () => exerciseDocument(),
  ({ sheets }) => duplicateSheets(sheets),
)

/** An exercise, apart from the rule that a respondent has one sheet per moment. */
export const exerciseDocument = (): Schema<Exercise> =>
  object<Exercise>({
    formatVersion: z.optional(z.number()),
    subject: subject(),
    date: z.optional(z.string()),
    sheets: list(
      object<Sheet>({
        respondent: z.string(),
        role: RoleSchema,
        moment: MomentSchema,
        round: z.optional(z.enum(ROUNDS)),
        answers: AnswersSchema,
        remarks: z.optional(object<NonNullable<Sheet['remarks']>>(remarks())),
      }),
    ),
    agreed: z.optional(
      object<NonNullable<Exercise['agreed']>>({
        huidig: z.optional(PartialPanelSchema),
        ambitie: z.optional(PartialPanelSchema),
        evaluatie: z.optional(PartialPanelSchema),
      }),
    ),
  })

const remarks = (): Fields<NonNullable<Sheet['remarks']>> => {
  const remark = z.optional(z.string())
  return {
    positioneringIntern: remark,
    procesBinnenGemeente: remark,
    procesMetBewoners: remark,
    bestuurEnPolitiek: remark,
    communicatie: remark,
    wijkkenmerken: remark,
  }
}

const subject = (): Schema<Subject> =>
  z.pipe(
    plainObject(),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('gemeente'), name: z.string() }),
      z.strictObject({
        kind: z.literal('casus'),
        name: z.string(),
        municipality: z.optional(z.string()),
      }),
    ]),
  ) as z.ZodMiniType as Schema<Subject> // plainObject leaves no key undefined

const duplicateSheets = (sheets: ReadonlyArray<Sheet>): ReadonlyArray<SchemaProblem> => {
  const seen = new Set<string>()
  return sheets.flatMap(({ respondent, moment }, index) => {
    const sheet = `${moment} ${respondent}`
    const isDuplicate = seen.has(sheet)
    seen.add(sheet)
    return isDuplicate
      ? [{ path: ['sheets', index], error: { code: 'duplicateSheet', respondent, moment } }]
      : []
  })
}
