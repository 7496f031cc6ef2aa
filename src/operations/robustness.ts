/**
 * Robustness: how much of a classification depends on how the source of a typology is read. The five
 * profiles of the publication can be read in 48 ways; the answer covers all of them.
 *
 * It does not list the readings. The alternatives of one profile are independent of those of another,
 * so each profile has a distribution of distances over the ways to read it (at most 243). What holds in
 * all, in some, and in how many readings follows from these distributions. With m the smallest distance
 * of the others:
 *
 * - possible: the profile's smallest distance is at most the smallest of all largest distances
 * - robust: its largest distance is at most the smallest distance of every other profile
 * - count: sum over its distances d of (its ways at d) times the product of the others' ways at d or more
 * - deciding: of one profile, two ways that differ in one slider lie at d1 < d2, and d1 <= m <= d2 can be
 *
 * A reading is a choice, not an observation: a count of readings is not a probability and has no weight
 * as evidence.
 *
 * The words "robust" and "possible" follow Oana & Schneider 2024.
 *
 * @module
 */
import { at, filled, recordOf } from '../model/known.js'
import { PLATFORM31 } from '../catalogue/platform31.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import type { NonEmptyArray } from '../model/either.js'
import { deepFreeze } from '../model/freeze.js'
import { lazy } from '../model/lazy.js'
import { allPanels, panelCode, type Panel } from '../model/panel.js'
import type { Position } from '../model/position.js'
import type { SliderId } from '../model/slider.js'
import type { Typology } from '../model/typology.js'
import { codedProfiles, defaultTypology, measureOf, type MeasureOptions } from './comparison.js'
import type { Metric } from './distance.js'
import { doubtfulSliders, profileReadings, type DoubtfulSlider } from './readings.js'
import { levelsBy } from './space.js'

/**
 * How far a panel lies from one profile, over the ways to read that profile.
 *
 * @typeParam Id - the ids of the profiles
 */
export interface ProfileSpread<Id extends string> {
  readonly profile: Id
  /** Nearest first; `ways` says how many ways to read this profile give the distance. */
  readonly distances: NonEmptyArray<{ readonly distance: number; readonly ways: number }>
}

/**
 * A doubtful position that decides: two readings that differ only in this slider of this profile have
 * different nearest profiles.
 *
 * @typeParam Id - the ids of the profiles
 */
export interface DecidingPosition<Id extends string> {
  readonly profile: Id
  readonly slider: SliderId
  /** The positions that the slider can be read as; that of the default reading first. */
  readonly positions: NonEmptyArray<Position>
}

/**
 * Which profiles are nearest to a panel in all readings, in any reading, and in how many. A tie counts
 * for each profile in it, so counts can add up to more than the number of readings.
 *
 * @typeParam Id - the ids of the profiles
 */
export interface Robustness<Id extends string = ProfileId> {
  readonly panel: Panel
  /** The number of readings: 48 for the publication. */
  readonly readings: number
  /** The profiles that are nearest, alone or tied, in all readings; can be empty. */
  readonly robust: ReadonlyArray<Id>
  /** The profiles that are nearest, alone or tied, in at least one reading. */
  readonly possible: NonEmptyArray<Id>
  /** Per profile, the number of readings in which it is nearest, alone or tied. */
  readonly counts: { readonly [I in Id]: number }
  /** Per profile, in their order, how far it can lie. */
  readonly spread: ReadonlyArray<ProfileSpread<Id>>
  /** The doubtful positions on which the nearest profiles depend; empty when they are the same in all. */
  readonly deciding: ReadonlyArray<DecidingPosition<Id>>
}

/**
 * Makes a function that gives the robustness of a panel, from the same typology and options as
 * `classifier`. An answer is frozen, made at first use, and the same object for equal panels.
 *
 * Numbers of readings are exact up to 2^53 and the nearest numbers above it (`Infinity` from 2^1024); the
 * other answers are exact for any number of alternatives.
 *
 * Throws as `classifier`, and `notATypology` unless the alternatives are a list of other positions.
 *
 * @typeParam Id - the ids of the profiles
 * @param typology - what panels are compared with; default: `PLATFORM31`
 * @param options - the metric and weights; default: Manhattan distance without weights
 *
 * @example
 * robustnessFinder(PLATFORM31, { metric: hamming })(panelFromKey('HHHHH')).robust // => ['gekanteld']
 */
export const robustnessFinder = <Id extends string = ProfileId>(
  typology: Typology<Id> = defaultTypology<Id>(),
  options: MeasureOptions = {},
): ((panel: Panel) => Robustness<Id>) => {
  codedProfiles(typology) // only to check the arguments
  const profiles = typology.profiles.map((profile): ReadProfile<Id> => ({
    id: profile.id,
    ways: profileReadings(profile),
    doubtful: doubtfulSliders(profile),
  }))
  const measure = measureOf(options)
  const levels = lazy(() => levelsBy(measure))
  const answers = allPanels().map((panel) =>
    lazy(() => deepFreeze(assess(panel, profiles, measure, levels()))),
  )
  return (panel) => at(answers, panelCode(panel))() // codes run over all
}

/**
 * The robustness of a panel's classification by Manhattan distance, over the readings of a typology: those
 * of the publication by default. The answer is frozen.
 *
 * Laws: robust within nearest under the default reading, and that within possible; a count of all readings
 * is robust, of 0 not possible. Throws as {@link robustnessFinder}, which is faster for many panels and
 * takes another metric.
 *
 * @typeParam Id - the ids of the profiles
 * @param panel - the panel
 * @param typology - what it is compared with; default: `PLATFORM31`
 *
 * @example
 * robustness(panelFromKey('LLMML')).robust // => ['ontwikkelend']
 */
export const robustness = <Id extends string = ProfileId>(
  panel: Panel,
  typology: Typology<Id> = defaultTypology<Id>(),
): Robustness<Id> =>
  Object.is(typology, PLATFORM31)
    ? (byDefault()(panel) as Robustness<string> as Robustness<Id>) // Id is then ProfileId
    : robustnessFinder(typology)(panel)

const byDefault = /*#__PURE__*/ lazy(() => robustnessFinder())

/** A profile with all ways to read it. */
interface ReadProfile<Id extends string> {
  readonly id: Id
  readonly ways: ReadonlyArray<Panel>
  readonly doubtful: ReadonlyArray<DoubtfulSlider>
}

/** How far one profile lies, over the ways to read it; nearest first. */
type Steps = NonEmptyArray<{
  readonly level: number
  readonly distance: number
  readonly ways: number
}>

const assess = <Id extends string>(
  panel: Panel,
  profiles: ReadonlyArray<ReadProfile<Id>>,
  measure: Metric,
  levelOf: (distance: number) => number,
): Robustness<Id> => {
  const levelTo = (other: Panel): number => levelOf(measure(panel, other))
  const read = profiles.map((profile) => ({
    ...profile,
    steps: stepsOf(
      profile.ways.map((way) => measure(panel, way)),
      levelOf,
    ),
  }))
  const othersOf = (id: Id): ReadonlyArray<Steps> =>
    read.filter((other) => other.id !== id).map(({ steps }) => steps)
  return {
    panel,
    readings: Number(product(read.map(({ ways }) => ways.length))),
    robust: read
      .filter(({ id, steps }) => farthest(steps) <= Math.min(...othersOf(id).map(closest)))
      .map(({ id }) => id),
    possible: filled(
      read
        .filter(
          ({ steps }) => closest(steps) <= Math.min(...read.map((other) => farthest(other.steps))),
        )
        .map(({ id }) => id), // contains at least the profile with the smallest largest distance
    ),
    counts: recordOf(
      read.map(({ id }) => id),
      (id, index) => countNearest(at(read, index).steps, othersOf(id)),
    ),
    spread: read.map(({ id, steps }) => ({
      profile: id,
      distances: filled(steps.map(({ distance, ways }) => ({ distance, ways }))), // as many
    })),
    deciding: read.flatMap(({ id, ways, doubtful }) => {
      const rivals = nearestLevels(othersOf(id))
      return doubtful
        .filter(({ slider, positions }) =>
          ways.some((way) => {
            if (way[slider] !== positions[0]) return false // starting from the default position
            const levels = positions.map((position) => levelTo({ ...way, [slider]: position }))
            const [low, high] = [Math.min(...levels), Math.max(...levels)]
            return low < high && rivals.some((level) => low <= level && level <= high)
          }),
        )
        .map(({ slider, positions }) => ({ profile: id, slider, positions }))
    }),
  }
}

const stepsOf = (
  distances: ReadonlyArray<number>,
  levelOf: (distance: number) => number,
): Steps => {
  const byLevel = new Map<number, { level: number; distance: number; ways: number }>()
  for (const distance of distances) {
    const level = levelOf(distance)
    const step = byLevel.get(level)
    if (step === undefined) byLevel.set(level, { level, distance, ways: 1 })
    else step.ways++
  }
  return filled([...byLevel.values()].sort((a, b) => a.level - b.level)) // one way or more
}

const closest = (steps: Steps): number => steps[0].level

const farthest = (steps: Steps): number => Math.max(...steps.map(({ level }) => level))

const countNearest = (steps: Steps, others: ReadonlyArray<Steps>): number =>
  Number(
    steps
      .map(({ level, ways }) => product([ways, ...others.map((other) => waysFrom(other, level))]))
      .reduce((a, b) => a + b),
  )

/** The number of ways that lie at a level or beyond it. */
const waysFrom = (steps: Steps, from: number): number =>
  steps.reduce((sum, { level, ways }) => (level < from ? sum : sum + ways), 0)

/** The levels at which the nearest of some profiles can lie. */
const nearestLevels = (profiles: ReadonlyArray<Steps>): ReadonlyArray<number> => {
  const limit = Math.min(...profiles.map(farthest))
  return profiles.flat().flatMap(({ level }) => (level <= limit ? [level] : []))
}

// Exact, however large.
const product = (factors: ReadonlyArray<number>): bigint =>
  factors.reduce((result, factor) => result * BigInt(factor), 1n)
