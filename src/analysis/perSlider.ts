/**
 * One value for each slider.
 *
 * @module
 */
import { recordOf } from '../model/known.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'

/** Calls a function for each slider, in canonical order. */
export const perSlider = <A>(ask: (slider: SliderId) => A): { readonly [S in SliderId]: A } =>
  recordOf(SLIDER_IDS, ask)
