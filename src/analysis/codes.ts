/**
 * Many panels at once: codes in, masks of nearest profiles out, by one look-up per panel.
 *
 * A mask has one bit per profile, the first profile in the lowest bit: 1 is the first profile alone, 3
 * a tie of the first two. No mask is 0, because a panel always has a nearest profile.
 *
 * @module
 */
import { assertList } from '../model/assertList.js'
import { PLATFORM31 } from '../catalogue/platform31.js'
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import { lazy } from '../model/lazy.js'
import { allPanels, panelCode, type Panel } from '../model/panel.js'
import type { Typology } from '../model/typology.js'
import { codedProfiles, measureOf, type MeasureOptions } from '../operations/comparison.js'
import { levelsBy } from '../operations/space.js'
import { refusal } from './misuse.js'
import { nearestMarks } from './nearest.js'

/**
 * Makes a function that classifies panel codes in bulk: with the typology (at most eight
 * profiles) and options of `classifier`.
 *
 * Throws `tooManyProfiles`, and as `classifier` does; the function throws `codeOutOfRange` when a code is
 * above 242.
 *
 * @example
 * codeClassifier(PLATFORM31, { metric: hamming })(Uint8Array.of(12))[0] // => 1
 */
export const codeClassifier = (
  typology: Typology = PLATFORM31,
  options: MeasureOptions = {},
): ((codes: Uint8Array) => Uint8Array) => {
  const ids = codedProfiles(typology).map(({ id }) => id)
  if (ids.length > 8) throw refusal('tooManyProfiles', 'A mask has room for eight profiles.')
  const measure = measureOf(options)
  const table = lazy(() => {
    const levelOf = levelsBy(measure)
    // 256 entries, so that every byte finds one.
    const masks = new Uint16Array(256).fill(NO_PANEL)
    allPanels().forEach((panel, code) => {
      const marks = nearestMarks(panel, ids, typology, measure, levelOf)
      masks[code] = ids.reduce((mask, _, bit) => mask | (Number(marks[bit]) << bit), 0)
    })
    return masks
  })
  return (codes) => {
    if (!(codes instanceof Uint8Array)) throw refusal('invalidValue', 'Codes are a Uint8Array.')
    return lookUp(table(), codes)
  }
}

/**
 * The masks of nearest profiles of many panel codes, for the five profiles by Manhattan distance:
 * bit i is the i-th of `PROFILE_IDS`.
 *
 * Law: `profilesInMask(mask)` is `classify(panel).nearest`. Throws `codeOutOfRange` when a code is
 * above 242, and says where.
 *
 * @function
 * @example
 * Array.from(classifyCodes(Uint8Array.of(12, 242, 0))) // => [1, 16, 1]
 */
export const classifyCodes: (codes: Uint8Array) => Uint8Array = /*#__PURE__*/ codeClassifier()

/**
 * The profiles in a mask, in canonical order; for your own profiles, pass their ids.
 *
 * @example
 * profilesInMask(17) // => ['ontwikkelend', 'gekanteld']
 */
export const profilesInMask = <Id extends string = ProfileId>(
  mask: number,
  // The compiler cannot know that Id is then its default.
  ids: ReadonlyArray<Id> = PROFILE_IDS as ReadonlyArray<string> as ReadonlyArray<Id>,
): ReadonlyArray<Id> => {
  if (!Number.isInteger(mask) || mask < 0 || mask > 255) {
    throw refusal('invalidValue', `Not a mask of eight bits: ${String(mask)}.`)
  }
  assertList(ids)
  return ids.filter((_, bit) => (mask & (1 << bit)) !== 0)
}

/**
 * The codes of many panels, one byte each.
 *
 * @example
 * Array.from(panelCodes([panelFromKey('LLMML'), panelFromKey('HHHHH')])) // => [12, 242]
 */
export const panelCodes = (panels: ReadonlyArray<Panel>): Uint8Array => {
  assertList(panels)
  return Uint8Array.from(panels, panelCode)
}

// Functions private to this file: reading lists of always one type is faster.
const byteAt = (bytes: Uint8Array, index: number): number => bytes[index] as number // within the list
const maskAt = (table: Uint16Array, code: number): number => table[code] as number // one for every byte

// Above all masks, and 0 as a byte.
const NO_PANEL = 256

// One check afterwards costs less than one per code.
const lookUp = (table: Uint16Array, codes: Uint8Array): Uint8Array => {
  const masks = new Uint8Array(codes.length)
  let seen = 0
  // Stryker disable next-line EqualityOperator: there is no code after the last one
  for (let index = 0; index < codes.length; index++) {
    const mask = maskAt(table, byteAt(codes, index)) // a code is a byte, and there are 256 masks
    masks[index] = mask
    seen |= mask
  }
  if (seen >= NO_PANEL) {
    const wrong = masks.indexOf(0) // no mask is 0
    throw refusal('codeOutOfRange', `Code ${codes[wrong]} at index ${wrong} is no panel.`)
  }
  return masks
}
