/**
 * One answer for each slider.
 *
 * @module
 */
import { recordOf } from '../model/known.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'

/** Asks the same of each slider, in canonical order. */
export const perSlider = <A>(ask: (slider: SliderId) => A): { readonly [S in SliderId]: A } =>
  recordOf(SLIDER_IDS, ask)
