/**
 * Explains a fit to districts: which districts a panel serves least, on which sliders, and what each
 * move of one step would change for them.
 *
 * @module
 */
import { textOptions } from '../model/textOptions.js'
import type { DistrictFit, DistrictMatch } from '../operations/districtFit.js'
import type { Texts } from '../texts/texts.js'
import type { Explanation, Sentence } from './explanation.js'
import { method, section } from './section.js'

/**
 * Explains a fit to districts. The headline names the districts where the panel is farthest from what
 * they need, and says what depends on unknown positions.
 *
 * Sections, each only if it has something to say: `districts` (at most five of those that can be
 * farthest, then per slider how many districts need it higher or lower), `moves` (each move of one step
 * that brings a district closer, and which ones it takes farther away: a trade-off, not advice),
 * `method`.
 *
 * @example
 * explainDistricts(districtFit(panelFromKey('LLLLL'), [{ id: 'A', needs: panelFromKey('LLLLH') }]), { texts: en }).headline.text // => 'The panel lies farthest from what A needs.'
 */
export const explainDistricts = (
  fit: DistrictFit,
  options: { readonly texts: Texts },
): Explanation => {
  const { texts } = textOptions(options)
  const { explanation, positions, sliders: labels } = texts
  const { districts, moves, sliders } = fit
  const byId = new Map(districts.map((district) => [district.id, district]))
  const named = (ids: ReadonlyArray<string>): ReadonlyArray<string> =>
    ids.map((id) => byId.get(id)?.name ?? id)
  const { certain, possible } = fit.farthest
  const isFarthest = ({ id }: DistrictMatch): boolean => possible.includes(id)
  const gaps = districts
    .filter(isFarthest)
    .slice(0, MOST)
    .map((match) => gapOf(match, texts))
  const perSlider = sliders.flatMap((found): ReadonlyArray<Sentence> => {
    const { slider, position, needHigher, needLower, met, open } = found
    if (position === undefined || needHigher.length + needLower.length === 0) return []
    const text = explanation.sliderNeeds({
      slider: labels[slider].label,
      position: positions[position].label,
      higher: needHigher.length,
      lower: needLower.length,
      met: met.length,
      open: open.length,
    })
    return [{ id: `sliderNeeds/${slider}`, text, data: { kind: 'sliderNeeds', fit: found } }]
  })
  const steps = moves.flatMap((move): ReadonlyArray<Sentence> => {
    const { slider, from, to, closer, further, open } = move
    if (closer.length === 0) return []
    const text = explanation.districtMove({
      slider: labels[slider].label,
      from: positions[from].label,
      to: positions[to].label,
      closer: named(closer),
      further: named(further),
      open: named(open),
    })
    return [{ id: `districtMove/${slider}/${to}`, text, data: { kind: 'districtMove', move } }]
  })
  const isSix = sliders.some(({ slider }) => slider === 'wijkkenmerken')
  return {
    headline: {
      id: 'farthest',
      text: explanation.farthest(
        named(certain),
        named(possible.filter((id) => !certain.includes(id))),
        districts.length,
      ),
      data: { kind: 'farthest', certain, possible },
    },
    sections: [
      ...section('districts', [...gaps, ...perSlider], texts),
      ...section('moves', steps.length === 0 ? [] : [...steps, tradeOff(texts)], texts),
      ...method(['opinion', ...(isSix ? (['proposedSlider'] as const) : [])], texts),
    ],
  }
}

const MOST = 5 // for so many districts the sentences say where they differ; the table has all

const gapOf = (match: DistrictMatch, { explanation, positions, sliders }: Texts): Sentence => {
  const { id, name = id, lowest, highest } = match
  const needs = match.sliders.flatMap(({ slider, need, steps }) =>
    need === undefined || steps === undefined || steps === 0
      ? []
      : [{ slider: sliders[slider].label, need: positions[need].label }],
  )
  return {
    id: `districtGap/${id}`,
    text: explanation.districtGap(name, lowest, highest, needs),
    data: { kind: 'districtGap', match },
  }
}

const tradeOff = ({ notes }: Texts): Sentence => ({
  id: 'note/tradeOff',
  text: notes.tradeOff,
  data: { kind: 'note', note: 'tradeOff' },
})
