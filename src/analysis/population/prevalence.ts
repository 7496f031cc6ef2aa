/**
 * Prevalence: in how many municipalities each profile is nearest, with missing answers as bounds.
 *
 * A unit whose answers leave several panels open counts at lowest where a profile is nearest for all of
 * them, and at highest where it is for any. Units are independent, so both are exact: some filling in of
 * the missing answers gives each. A tie counts for each of its profiles.
 *
 * @module
 */
import { at, recordOf } from '../../model/known.js'
import type { ProfileId } from '../../catalogue/profilePanels.js'
import { lazy } from '../../model/lazy.js'
import { allPanels } from '../../model/panel.js'
import type { Typology } from '../../model/typology.js'
import { classifier } from '../../operations/classification.js'
import { codedProfiles, defaultTypology, type MeasureOptions } from '../../operations/comparison.js'
import { assertUnits, setMask, type PanelUnit } from './units.js'

/** In how many of `of` units a profile is nearest: both ends can be reached. */
export interface CountBounds {
  readonly lowest: number
  readonly highest: number
  readonly of: number
}

/** Bounds for each profile, by id. */
export type Prevalence<Id extends string> = { readonly [I in Id]: CountBounds }

/**
 * Makes a function that counts with a typology and options of `classifier`.
 *
 * Laws: permuting the units changes nothing; without missing answers lowest is highest. Throws as
 * `classifier`.
 *
 * @typeParam Id - the ids of the profiles
 *
 * @example
 * prevalenceFinder(PLATFORM31, { metric: hamming })([]).gekanteld // => { lowest: 0, highest: 0, of: 0 }
 */
export const prevalenceFinder = <Id extends string = ProfileId>(
  typology: Typology<Id> = defaultTypology<Id>(),
  options: MeasureOptions = {},
): ((units: ReadonlyArray<Pick<PanelUnit, 'positions'>>) => Prevalence<Id>) => {
  const ids = codedProfiles(typology).map(({ id }) => id)
  const classifyPanel = classifier(typology, options)
  return prevalenceFrom(
    ids,
    lazy(() =>
      allPanels().map((panel) => {
        const nearest: ReadonlyArray<string> = classifyPanel(panel).nearest
        return ids.map((id) => nearest.includes(id))
      }),
    ),
  )
}

/**
 * The lowest and highest number of units in which each of the five profiles is nearest.
 *
 * @example
 * prevalence(panelSets([{ subject: { kind: 'gemeente', name: 'Aaburg (verzonnen)' }, moment: 'huidig', panel: { positioneringIntern: 'hoog' } }], 'huidig')).gekanteld // => { lowest: 0, highest: 1, of: 1 }
 */
export const prevalence = (
  units: ReadonlyArray<Pick<PanelUnit, 'positions'>>,
): Prevalence<ProfileId> => byDefault()(units)

const byDefault = /*#__PURE__*/ lazy(() => prevalenceFinder())

/** Counts with a table: per panel code, whether each profile is nearest. */
export const prevalenceFrom = <Id extends string>(
  ids: ReadonlyArray<Id>,
  table: () => ReadonlyArray<ReadonlyArray<boolean>>,
): ((units: ReadonlyArray<Pick<PanelUnit, 'positions'>>) => Prevalence<Id>) => {
  // Per set of panels and profile: 0 nearest for none, 1 for some, 2 for all.
  const known = new Map<number, Uint8Array>()
  const answerOf = (mask: number): Uint8Array => {
    const found = known.get(mask)
    if (found !== undefined) return found
    const panels = codesInSet(mask).map((code) => at(table(), code)) // by code
    const answer = Uint8Array.from(ids, (_, place) =>
      panels.every((nearest) => nearest[place])
        ? 2
        : panels.some((nearest) => nearest[place])
          ? 1
          : 0,
    )
    known.set(mask, answer)
    return answer
  }
  return (units) => {
    assertUnits(units)
    const [all, some] = [ids.map(() => 0), ids.map(() => 0)]
    for (const unit of units) {
      const answer = answerOf(setMask(unit))
      for (let place = 0; place < ids.length; place++) {
        if (answer[place] === 2) all[place] = at(all, place) + 1 // one for each id
        else if (answer[place] === 1) some[place] = at(some, place) + 1
      }
    }
    return recordOf(ids, (_, place) => {
      const lowest = at(all, place)
      return { lowest, highest: lowest + at(some, place), of: units.length }
    })
  }
}

/** The codes of the panels in a set, in order. */
export const codesInSet = (mask: number): ReadonlyArray<number> => {
  let codes: ReadonlyArray<number> = [0]
  for (let slider = 4; slider >= 0; slider--) {
    const bits = (mask >> (3 * slider)) & 7
    const ranks = [0, 1, 2].filter((rank) => (bits >> rank) & 1)
    codes = codes.flatMap((code) => ranks.map((rank) => code * 3 + rank))
  }
  return codes
}
