/**
 * Schemas for typologies and for marks of their statements.
 *
 * @module
 */
import { recordOf } from '../model/known.js'
import * as z from 'zod/v4'
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { STATEMENT_MARKS, type StatementMarks } from '../model/statementMark.js'
import type { Typology, TypologyProfile, Wording } from '../model/typology.js'
import { PanelSchema } from './panels.js'
import { filledText, position, typed, type ObjectSchema, type Schema } from './parts.js'
import { reportRepeated } from './repeated.js'

/** A value for some of the five sliders. */
const perSlider = <A>(
  value: z.ZodType<A, A>,
): Schema<{ readonly [S in SliderId]?: A | undefined }> =>
  typed(z.strictObject(recordOf(SLIDER_IDS, () => z.optional(value)))) // a generic value may be undefined

const reportRepeatedPositions = (
  { panel, alternatives }: TypologyProfile,
  context: z.RefinementCtx,
): void => {
  for (const slider of SLIDER_IDS) {
    const all = [panel[slider], ...(alternatives?.[slider] ?? [])]
    all.forEach((position, index) => {
      if (all.indexOf(position) === index) return
      context.addIssue({
        code: 'too_big',
        origin: 'the number of times that a position is listed',
        maximum: 1,
        inclusive: true,
        input: position,
        path: ['alternatives', slider, index - 1],
        params: { error: { code: 'repeatedPosition', position } },
      })
    })
  }
}

/** A text in one language or both. */
export const wording: ObjectSchema<Wording> = /*#__PURE__*/ (() =>
  z.strictObject({ nl: z.optional(filledText), en: z.optional(filledText) }))()

/** A profile to compare panels with. */
export const profile: Schema<TypologyProfile> = /*#__PURE__*/ (() =>
  z
    .strictObject({
      id: filledText,
      panel: PanelSchema,
      alternatives: z.optional(perSlider(z.array(position))),
      labels: z.optional(wording),
      hypothetical: z.optional(z.boolean()),
      statements: z.optional(perSlider(wording)),
    })
    .superRefine(reportRepeatedPositions))()

/**
 * A typology: an id and at least two profiles. Two profiles with the same id are refused with
 * `duplicateProfile`, an alternative that repeats the panel's position or another alternative with
 * `repeatedPosition`; JSON Schema cannot express either.
 *
 * @example
 * classifier(TypologySchema.parse({ id: 'ours', profiles: [{ id: 'a', panel: panelFromKey('LLLLL') }, { id: 'b', panel: panelFromKey('HHHHH') }] }))(panelFromKey('LLLLM')).nearest // => ['a']
 */
export const TypologySchema: ObjectSchema<Typology> = /*#__PURE__*/ (() =>
  z.strictObject({
    id: filledText,
    profiles: z
      .array(profile)
      .min(2)
      .superRefine(
        reportRepeated('the number of profiles with one id', {
          keyOf: ({ id }: TypologyProfile) => id,
          errorOf: ({ id }) => ({ code: 'duplicateProfile', profile: id }),
          path: ['id'],
        }),
      ),
  }))()

/**
 * Marks of statements of a typology with these profile ids: `recognised`, `partly` or `not`, by profile
 * and slider.
 *
 * @example
 * statementMarksSchema(['a', 'b']).safeParse({ c: {} }).success // => false
 */
export const statementMarksSchema = <Id extends string>(
  ids: ReadonlyArray<Id>,
): ObjectSchema<StatementMarks<Id>> => {
  const marks = z.optional(perSlider(z.enum(STATEMENT_MARKS)))
  const schema: z.ZodType = z.strictObject(recordOf(ids, () => marks))
  return schema as ObjectSchema<StatementMarks<Id>> // a field for each id
}

/**
 * Marks of the statements of the five profiles.
 *
 * @example
 * StatementMarksSchema.parse({ gekanteld: { communicatie: 'partly' } }) // => { gekanteld: { communicatie: 'partly' } }
 */
export const StatementMarksSchema: ObjectSchema<StatementMarks<ProfileId>> =
  /*#__PURE__*/ statementMarksSchema(PROFILE_IDS)
