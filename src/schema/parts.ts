/**
 * Parts that several documents share.
 *
 * @module
 */
import * as z from 'zod/mini'
import type { Option } from '../model/either.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import type { SliderDifference } from '../operations/difference.js'
import { PositionSchema } from './panels.js'
import { object, plainObject, type Schema } from './parser.js'

/** The identifier of one of the five sliders. */
export const sliderId = (): z.core.$ZodType<SliderId> => z.enum(SLIDER_IDS)

/** One slider on which two panels differ. */
export const sliderDifference = (): Schema<SliderDifference> =>
  object<SliderDifference>({
    slider: sliderId(),
    from: PositionSchema,
    to: PositionSchema,
    steps: z.literal([-2, -1, 1, 2]),
  })

/** A number that may be undefined, as fp-ts writes it. */
export const optionalNumber = (): Schema<Option<number>> =>
  z.pipe(
    plainObject(),
    z.discriminatedUnion('_tag', [
      z.strictObject({ _tag: z.literal('None') }),
      z.strictObject({ _tag: z.literal('Some'), value: z.number() }),
    ]),
  )

/** A number from 0. */
export const notNegative = (): z.core.$ZodType<number> => z.number().check(z.gte(0))

/** A share, 0 to 1. */
export const share = (): z.core.$ZodType<number> => z.number().check(z.gte(0), z.lte(1))
