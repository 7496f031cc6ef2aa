/**
 * One answer for each slider.
 *
 * @module
 */
import { SLIDER_IDS, type SliderId } from '../model/slider.js'

/** Asks the same of each slider, in canonical order. */
export const perSlider = <A>(ask: (slider: SliderId) => A): { readonly [S in SliderId]: A } =>
  Object.fromEntries(SLIDER_IDS.map((slider) => [slider, ask(slider)])) as {
    readonly [S in SliderId]: A // all five
  }
