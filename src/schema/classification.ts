/**
 * Profiles and classifications as schemas.
 *
 * @module
 */
import * as z from 'zod/mini'
import { PROFILE_IDS } from '../catalogue/profilePanels.js'
import type { Classification, ProfileMatch } from '../operations/classification.js'
import type { TypologyProfile } from '../model/typology.js'
import { PanelSchema } from './panels.js'
import { door, list, nonEmptyList, object, type Schema } from './parser.js'
import { notNegative, share, sliderDifference } from './parts.js'
import type { SchemaProblem } from './problems.js'

/**
 * Profiles of your own for `classifier`: at least two, each with an id and a panel. Two with one id
 * are refused with `duplicateProfile`, which JSON Schema cannot say.
 *
 * @example
 * classifier({ id: 'ours', profiles: ProfileSetSchema.parse([{ id: 'a', panel: panelFromKey('LLLLL') }, { id: 'b', panel: panelFromKey('HHHHH') }]) })(panelFromKey('LLLLM')).nearest // => ['a']
 */
export const ProfileSetSchema: Schema<ReadonlyArray<Pick<TypologyProfile, 'id' | 'panel'>>> =
  /*#__PURE__*/ door(
    () => profileSetDocument(),
    (profiles) => duplicateProfiles(profiles),
  )

/** A profile set, apart from the rule that no two profiles share an id. */
export const profileSetDocument = (): Schema<
  ReadonlyArray<Pick<TypologyProfile, 'id' | 'panel'>>
> => list(object<Pick<TypologyProfile, 'id' | 'panel'>>({ id: z.string(), panel: PanelSchema }), 2)

/**
 * A schema of classifications against profiles with these ids. Their form is checked, not whether
 * they are what a classifier says: that depends on its metric.
 *
 * @example
 * classificationSchema(['a', 'b']).safeParse(classify(panelFromKey('MLHLM'))).success // => false
 */
export const classificationSchema = <Id extends string>(
  ids: ReadonlyArray<Id>,
): Schema<Classification<Id>> => door(() => classificationDocument(ids))

/**
 * A classification against the five profiles, as `classify` gives it; see
 * {@link classificationSchema}.
 *
 * @example
 * ClassificationSchema.parse(JSON.parse(JSON.stringify(classify(panelFromKey('MLHLM'))))).nearest // => ['participatief']
 */
export const ClassificationSchema: Schema<Classification> =
  /*#__PURE__*/ classificationSchema(PROFILE_IDS)

/** A classification against profiles with these ids. */
export const classificationDocument = <Id extends string>(
  ids: ReadonlyArray<Id>,
): Schema<Classification<Id>> => {
  const id: z.core.$ZodType<Id> = z.enum(ids)
  return object<Classification<Id>>({
    panel: PanelSchema,
    ranking: nonEmptyList(
      object<ProfileMatch<Id>>({
        profile: id,
        distance: notNegative(),
        similarity: share(),
        differences: list(sliderDifference()),
      }),
    ),
    nearest: nonEmptyList(id),
    margin: notNegative(),
    typicality: share(),
    fit: z.enum(['strong', 'partial', 'none']),
  })
}

const duplicateProfiles = (
  profiles: ReadonlyArray<Pick<TypologyProfile, 'id' | 'panel'>>,
): ReadonlyArray<SchemaProblem> => {
  const seen = new Set<string>()
  return profiles.flatMap(({ id }, index) => {
    const isDuplicate = seen.has(id)
    seen.add(id)
    return isDuplicate
      ? [{ path: [index, 'id'], error: { code: 'duplicateProfile', profile: id } }]
      : []
  })
}
