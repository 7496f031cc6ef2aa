/**
 * Sliders (schuiven): the five aspects of the mixing panel, and the proposed sixth.
 *
 * Their order is that of the empty mixing panel. It is used everywhere: in keys, codes, tables and pictures.
 *
 * Source: 8.2 Leeg mengpaneel; 2.1 (tables); the sixth: 9.
 *
 * @module
 */
import { deepFreeze } from './freeze.js'
import { misuse, shown } from './misuse.js'

/**
 * The five sliders of the exercise, in canonical order.
 *
 * @example
 * SLIDER_IDS.length // => 5
 */
export const SLIDER_IDS: readonly [
  'positioneringIntern',
  'procesBinnenGemeente',
  'procesMetBewoners',
  'bestuurEnPolitiek',
  'communicatie',
] = /*#__PURE__*/ deepFreeze([
  'positioneringIntern',
  'procesBinnenGemeente',
  'procesMetBewoners',
  'bestuurEnPolitiek',
  'communicatie',
])

/**
 * One of the five sliders of the exercise.
 *
 * @example
 * const slider: SliderId = 'procesMetBewoners'
 * SLIDER_IDS.indexOf(slider) // => 2
 */
export type SliderId = (typeof SLIDER_IDS)[number]

/**
 * The five sliders and the sixth, `wijkkenmerken`, in canonical order. The reflection (9) proposes the
 * sixth; it is not part of the exercise.
 *
 * @example
 * EXTENDED_SLIDER_IDS[5] // => 'wijkkenmerken'
 */
export const EXTENDED_SLIDER_IDS: readonly [...typeof SLIDER_IDS, 'wijkkenmerken'] =
  /*#__PURE__*/ deepFreeze([
    'positioneringIntern',
    'procesBinnenGemeente',
    'procesMetBewoners',
    'bestuurEnPolitiek',
    'communicatie',
    'wijkkenmerken',
  ])

/**
 * One of the five sliders, or the proposed sixth.
 *
 * @example
 * const proposed: ExtendedSliderId = 'wijkkenmerken'
 * EXTENDED_SLIDER_IDS.indexOf(proposed) // => 5
 */
export type ExtendedSliderId = (typeof EXTENDED_SLIDER_IDS)[number]

/** Throws `unknownId` unless this is one of the five. */
export const assertSlider = (slider: SliderId): void => {
  if (!SLIDER_IDS.includes(slider)) {
    throw misuse('unknownId', `Not a slider: ${shown(slider)}. The ids are in SLIDER_IDS.`)
  }
}
