/**
 * Schemas for answers about profiles. They check the form, not whether a classifier would give this answer.
 *
 * @module
 */
import { recordOf } from '../model/known.js'
import * as z from 'zod/v4'
import { PROFILE_IDS } from '../catalogue/profilePanels.js'
import type { Classification } from '../operations/classification.js'
import type { PartialClassification } from '../operations/partialClassification.js'
import type { Robustness } from '../operations/robustness.js'
import { PanelSchema, PartialPanelSchema } from './panels.js'
import {
  count,
  nonEmpty,
  notNegative,
  oneOf,
  option,
  position,
  positiveCount,
  share,
  sliderDifference,
  sliderId,
  typed,
  type ObjectSchema,
  type Schema,
} from './parts.js'

/**
 * A classification against profiles with these ids.
 *
 * @example
 * classificationSchema(['a', 'b']).safeParse(classify(panelFromKey('MLHLM'))).success // => false
 */
export const classificationSchema = <Id extends string>(
  ids: ReadonlyArray<Id>,
): ObjectSchema<Classification<Id>> => {
  const id = oneOf(ids)
  return z.strictObject({
    panel: PanelSchema,
    ranking: nonEmpty(
      z.strictObject({
        profile: id,
        distance: notNegative,
        similarity: share,
        differences: z.array(sliderDifference),
      }),
    ),
    nearest: nonEmpty(id),
    margin: notNegative,
    typicality: share,
    fit: fit,
  })
}

/** How well a nearest profile fits. */
export const fit: Schema<Classification['fit']> = /*#__PURE__*/ (() =>
  z.enum(['strong', 'partial', 'none']))()

/**
 * A classification against the five profiles, as `classify` gives it.
 *
 * @example
 * ClassificationSchema.parse(JSON.parse(JSON.stringify(classify(panelFromKey('MLHLM'))))).nearest // => ['participatief']
 */
export const ClassificationSchema: ObjectSchema<Classification> =
  /*#__PURE__*/ classificationSchema(PROFILE_IDS)

/**
 * A classification of a partial panel against profiles with these ids.
 *
 * @example
 * partialClassificationSchema(['a']).safeParse(classifyPartial({})).success // => false
 */
export const partialClassificationSchema = <Id extends string>(
  ids: ReadonlyArray<Id>,
): ObjectSchema<PartialClassification<Id>> => {
  const id = oneOf(ids)
  return z.strictObject({
    panel: PartialPanelSchema,
    completions: positiveCount,
    possible: nonEmpty(id),
    certain: option(id),
    bounds: z.array(z.strictObject({ profile: id, lowest: notNegative, highest: notNegative })),
    deciding: z.array(z.strictObject({ slider: sliderId, expectedPossible: notNegative })),
  })
}

/**
 * A classification of a partial panel against the five profiles, as `classifyPartial` gives it.
 *
 * @example
 * PartialClassificationSchema.parse(classifyPartial({})).completions // => 243
 */
export const PartialClassificationSchema: ObjectSchema<PartialClassification> =
  /*#__PURE__*/ partialClassificationSchema(PROFILE_IDS)

/**
 * The robustness of a classification against profiles with these ids.
 *
 * @example
 * robustnessSchema(['a']).safeParse(robustness(panelFromKey('LLMML'))).success // => false
 */
export const robustnessSchema = <Id extends string>(
  ids: ReadonlyArray<Id>,
): ObjectSchema<Robustness<Id>> => {
  const id = oneOf(ids)
  return z.strictObject({
    panel: PanelSchema,
    readings: positiveCount,
    robust: z.array(id),
    possible: nonEmpty(id),
    counts: typed(z.strictObject(recordOf(ids, () => count))), // one for each id
    spread: z.array(
      z.strictObject({
        profile: id,
        distances: nonEmpty(z.strictObject({ distance: notNegative, ways: positiveCount })),
      }),
    ),
    deciding: z.array(
      z.strictObject({ profile: id, slider: sliderId, positions: nonEmpty(position) }),
    ),
  })
}

/**
 * The robustness of a classification against the five profiles, as `robustness` gives it.
 *
 * @example
 * RobustnessSchema.parse(robustness(panelFromKey('LLMML'))).readings // => 48
 */
export const RobustnessSchema: ObjectSchema<Robustness> =
  /*#__PURE__*/ robustnessSchema(PROFILE_IDS)
