/**
 * `classifyCodes` on ten million codes against the bare look-up loop that it comes down to, and
 * against ml-distance panel by panel (on a hundredth of them). Aim: at most 1.1 times the bare
 * loop.
 */
import { distance } from 'ml-distance'
import { allPanels, PANEL_COUNT, PROFILE_IDS, PROFILES, rank, SLIDER_IDS } from 'schuifoefening'
import { classifyCodes } from 'schuifoefening/analysis'
import { measure, printRatios } from './measure.js'

const many = 10_000_000
const codes = Uint8Array.from({ length: many }, (_, index) => (index * 7919) % PANEL_COUNT)
const some = codes.subarray(0, many / 100)

const table = new Uint8Array(256)
classifyCodes(Uint8Array.from({ length: PANEL_COUNT }, (_, code) => code)).forEach((mask, code) => {
  table[code] = mask
})
const bareLoop = (): number => {
  const masks = new Uint8Array(codes.length)
  for (let index = 0; index < codes.length; index++) {
    masks[index] = table[codes[index] as number] as number // a byte finds one of 256
  }
  return masks[many - 1] ?? NaN
}

const vectors = allPanels().map((panel) => SLIDER_IDS.map((slider) => rank(panel[slider])))
const profiles = PROFILE_IDS.map((id) =>
  SLIDER_IDS.map((slider) => rank(PROFILES[id].panel[slider])),
)
const withMlDistance = (): number => {
  let checksum = 0
  for (const code of some) {
    const vector = vectors[code] ?? []
    let nearest = 0
    let smallest = Infinity
    profiles.forEach((profile, index) => {
      const steps = distance.manhattan(vector, profile)
      if (steps < smallest) [nearest, smallest] = [index, steps]
    })
    checksum += nearest
  }
  return checksum
}

/** Prints the ratios. */
export const run = (): void => {
  const [bare, ours] = measure(
    [
      { name: 'bare look-up loop', run: bareLoop },
      {
        name: 'classifyCodes, refuses what is no code',
        run: () => classifyCodes(codes)[many - 1] ?? 0,
      },
    ],
    many,
    25,
  )
  const [others] = measure(
    [{ name: 'ml-distance, one nearest, per panel', run: withMlDistance }],
    some.length,
    10,
  )
  printRatios(
    'code',
    [bare, ours, others].flatMap((measured) => measured ?? []),
  )
}
