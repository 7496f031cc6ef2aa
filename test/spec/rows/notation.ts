/** The short notations of the vector files (chapter 9 of the specification). */
import {
  allPanels,
  EXTENDED_SLIDER_IDS,
  panelKey,
  parsePosition,
  SLIDER_IDS,
  type ExtendedSliderId,
  type ExtendedSliderWeights,
  type Panel,
  type PanelKey,
  type PartialExtendedPanel,
  type PartialPanel,
  type Position,
  type SliderWeights,
} from '../../../src/index.js'

export const LETTERS: { readonly [P in Position]: string } = { laag: 'L', midden: 'M', hoog: 'H' }

/** A partial panel as a key with `-` for a slider without a position. */
export const partialKey = (partial: PartialPanel): string =>
  SLIDER_IDS.map((slider) => {
    const position = partial[slider]
    return position === undefined ? '-' : LETTERS[position]
  }).join('')

/** The partial panel of a key with `-`; of five sliders or, with six letters, of six. */
export const partialOf = (key: string): PartialPanel => fromKey(SLIDER_IDS, key)

export const extendedPartialOf = (key: string): PartialExtendedPanel =>
  fromKey(key.length === 5 ? SLIDER_IDS : EXTENDED_SLIDER_IDS, key)

const fromKey = <S extends ExtendedSliderId>(
  sliders: ReadonlyArray<S>,
  key: string,
): { readonly [T in S]?: Position } => {
  const panel: { [T in S]?: Position } = {}
  if (key.length !== sliders.length) throw new Error(`not a key: ${key}`)
  sliders.forEach((slider, index) => {
    if (key.charAt(index) === '-') return
    const position = parsePosition(key.charAt(index))
    if (position._tag === 'Left') throw new Error(`not a key: ${key}`)
    panel[slider] = position.right
  })
  return panel
}

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

/** Members that are there, without those that are undefined. */
export const present = (members: object): object =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
