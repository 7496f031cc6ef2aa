/**
 * Schemas for descriptions of districts, their needs, and how a panel fits them.
 *
 * @module
 */
import * as z from 'zod/v4'
import type { AreaCode } from '../model/areaCode.js'
import type { DistrictNeeds } from '../model/districtNeeds.js'
import { MISSING_REASONS, type Kenmerk, type Wijkkenmerken } from '../model/wijkkenmerken.js'
import type {
  DistrictFit,
  DistrictMatch,
  DistrictMove,
  SliderFit,
} from '../operations/districtFit.js'
import { PartialExtendedPanelSchema } from './panels.js'
import {
  AREA_CODE,
  count,
  extendedSliderId,
  filledText,
  position,
  typed,
  type ObjectSchema,
  type Schema,
} from './parts.js'
import { reportRepeated } from './repeated.js'

/** The official code of a municipality, district or neighbourhood. */
const areaCode: Schema<AreaCode> = /*#__PURE__*/ (() => typed(z.string().regex(AREA_CODE)))() // the pattern checks this

/** One characteristic of a district. */
export const kenmerk: Schema<Kenmerk> = /*#__PURE__*/ (() =>
  z
    .strictObject({
      text: filledText,
      value: z.optional(z.number()),
      unit: z.optional(filledText),
      year: z.optional(z.number()),
      source: z.optional(filledText),
      licence: z.optional(filledText),
      missing: z.optional(z.enum(MISSING_REASONS)),
    })
    .superRefine((figure, context) => {
      if (figure.value === undefined || figure.missing === undefined) return
      context.addIssue({ code: 'unrecognized_keys', keys: ['missing'], input: figure })
    }))()

/**
 * The characteristics of a district, with the position that people conclude from them (part of the
 * proposed sixth slider). A figure with both a value and a reason why it is missing is refused; JSON
 * Schema cannot express that.
 *
 * @example
 * WijkkenmerkenSchema.parse({ position: 'hoog', leefstijlen: [], bewonersgroepen: [{ text: 'studenten' }], maatschappelijkeOpgaven: [], overige: [] }).position // => 'hoog'
 */
export const WijkkenmerkenSchema: ObjectSchema<Wijkkenmerken> = /*#__PURE__*/ (() => {
  const kenmerken = z.array(kenmerk)
  return z.strictObject({
    position,
    area: z.optional(areaCode),
    leefstijlen: kenmerken,
    bewonersgroepen: kenmerken,
    maatschappelijkeOpgaven: kenmerken,
    overige: z.array(z.strictObject({ aspect: filledText, kenmerken })),
  })
})()

/**
 * The needs of districts. Two districts with the same id are refused with `duplicateDistrict`; JSON
 * Schema cannot express that.
 *
 * @example
 * DistrictNeedsSchema.parse([{ id: 'Noord', needs: { communicatie: 'hoog' } }]).length // => 1
 */
export const DistrictNeedsSchema: z.ZodArray<ObjectSchema<DistrictNeeds>> = /*#__PURE__*/ (() =>
  z
    .array(
      z.strictObject({
        id: filledText,
        name: z.optional(filledText),
        area: z.optional(areaCode),
        needs: PartialExtendedPanelSchema,
      }),
    )
    .superRefine(
      reportRepeated('the number of districts with one id', {
        keyOf: ({ id }: DistrictNeeds) => id,
        errorOf: ({ id }) => ({ code: 'duplicateDistrict', district: id }),
        path: ['id'],
      }),
    ))()

const ids = /*#__PURE__*/ (() => z.array(z.string()))()

/** One district compared with the panel. */
export const districtMatch: ObjectSchema<DistrictMatch> = /*#__PURE__*/ (() =>
  z.strictObject({
    id: z.string(),
    name: z.optional(z.string()),
    sliders: z.array(
      z.strictObject({
        slider: extendedSliderId,
        need: z.optional(position),
        steps: z.optional(z.literal([-2, -1, 0, 1, 2])),
      }),
    ),
    lowest: count,
    highest: count,
  }))()

/** What districts need on one slider. */
export const sliderFit: ObjectSchema<SliderFit> = /*#__PURE__*/ (() =>
  z.strictObject({
    slider: extendedSliderId,
    position: z.optional(position),
    needHigher: ids,
    needLower: ids,
    met: ids,
    open: ids,
  }))()

/** What one move changes for districts. */
export const districtMove: ObjectSchema<DistrictMove> = /*#__PURE__*/ (() =>
  z.strictObject({
    slider: extendedSliderId,
    from: position,
    to: position,
    closer: ids,
    further: ids,
    open: ids,
  }))()

/**
 * How a panel fits districts, as `districtFit` gives it.
 *
 * @example
 * DistrictFitSchema.parse(districtFit({ communicatie: 'laag' }, [{ id: 'Noord', needs: { communicatie: 'hoog' } }])).farthest.possible // => ['Noord']
 */
export const DistrictFitSchema: ObjectSchema<DistrictFit> = /*#__PURE__*/ (() =>
  z.strictObject({
    panel: PartialExtendedPanelSchema,
    districts: z.array(districtMatch),
    farthest: z.strictObject({ certain: ids, possible: ids }),
    sliders: z.array(sliderFit),
    moves: z.array(districtMove),
  }))()
