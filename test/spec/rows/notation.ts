/** The short notations of the vector files (chapter 9 of the specification). */
import {
  allPanels,
  EXTENDED_SLIDER_IDS,
  panelFromKey,
  panelKey,
  SLIDER_IDS,
  type ExtendedSliderWeights,
  type Panel,
  type PanelKey,
  type PartialPanel,
  type Position,
  type SliderId,
  type SliderWeights,
} from '../../../src/index.js'

export const LETTERS: { readonly [P in Position]: string } = { laag: 'L', midden: 'M', hoog: 'H' }

/** A partial panel as a key with `-` for a slider without a position. */
export const partialKey = (partial: PartialPanel): string =>
  SLIDER_IDS.map((slider) => {
    const position = partial[slider]
    return position === undefined ? '-' : LETTERS[position]
  }).join('')

/** Weights from a list in canonical order. */
export const weightsOf = (list: ReadonlyArray<number>): SliderWeights =>
  bySlider(SLIDER_IDS, list) as SliderWeights // one weight for each slider of the list

export const extendedWeightsOf = (list: ReadonlyArray<number>): ExtendedSliderWeights =>
  bySlider(EXTENDED_SLIDER_IDS, list) as ExtendedSliderWeights // as above

const bySlider = (sliders: ReadonlyArray<string>, list: ReadonlyArray<number>): object =>
  Object.fromEntries(sliders.map((slider, index) => [slider, list[index]]))

/** A pair of panels for every number below `count`, spread over the space; always the same ones. */
export const spreadPairs = (count: number): ReadonlyArray<{ a: PanelKey; b: PanelKey }> =>
  Array.from({ length: count }, (_, i) => ({
    a: keyAt((97 * i + 13) % 243),
    b: keyAt((151 * i + 71) % 243),
  }))

const keyAt = (code: number): PanelKey => panelKey(allPanels()[code] as Panel) // 0 to 242

export const panelOfKey = panelFromKey

/** A record with one member per slider. */
export const perSlider = <A>(
  valueOf: (slider: SliderId) => A,
): { readonly [S in SliderId]: A } => ({
  positioneringIntern: valueOf('positioneringIntern'),
  procesBinnenGemeente: valueOf('procesBinnenGemeente'),
  procesMetBewoners: valueOf('procesMetBewoners'),
  bestuurEnPolitiek: valueOf('bestuurEnPolitiek'),
  communicatie: valueOf('communicatie'),
})
