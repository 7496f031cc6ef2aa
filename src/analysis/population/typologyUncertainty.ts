/**
 * A population against a typology: how much the prevalence of profiles depends on how the typology is read,
 * on how distance is measured, and on answers that are missing.
 *
 * A band over readings and metrics is a range of choices, no probability: nobody drew them at random.
 *
 * Source: Steegen, Tuerlinckx, Gelman & Vanpaemel 2016 (multiverse); Oana & Schneider 2024 (robust core,
 * possible).
 *
 * @module
 */
import { at, valueIn } from '../../model/known.js'
import type { ProfileId } from '../../catalogue/profilePanels.js'
import { lazy } from '../../model/lazy.js'
import { allPanels, panelCode } from '../../model/panel.js'
import type { SliderId } from '../../model/slider.js'
import type { Typology } from '../../model/typology.js'
import { codedProfiles, defaultTypology } from '../../operations/comparison.js'
import { chebyshev, euclidean, hamming, manhattan, type Metric } from '../../operations/distance.js'
import { readingsOf } from '../../operations/readings.js'
import { robustnessFinder } from '../../operations/robustness.js'
import { measureSpace } from '../../operations/space.js'
import { refusal } from '../misuse.js'
import { ownOption } from '../options.js'
import { codesInSet, prevalenceFrom, type CountBounds } from './prevalence.js'
import { assertUnits, setMask, type PanelUnit } from './units.js'

/** What to vary. */
export interface UncertaintyOptions {
  /** The first is the default that the others are compared with. Default: manhattan, hamming, euclidean, chebyshev. */
  readonly metrics?: ReadonlyArray<Metric> | undefined
}

/** One profile in a population. Each pair of numbers counts units. */
export interface ProfilePrevalence<Id extends string> {
  readonly profile: Id
  /** With the typology as it stands and the first metric. */
  readonly byDefault: CountBounds
  /** The smallest lowest and largest highest over the readings, with the first metric. */
  readonly overReadings: CountBounds
  /** The same over readings and metrics. */
  readonly overAll: CountBounds
  /** Units of which it is nearest in every reading and metric, however what is missing is filled in. */
  readonly core: number
  /** Units of which it is nearest in some reading and metric, with some filling in. */
  readonly possible: number
}

/** A doubtful position of a profile, and the number of units whose nearest profiles depend on it. */
export interface DecidingCount<Id extends string> {
  readonly profile: Id
  readonly slider: SliderId
  readonly units: number
}

/** How far the prevalence of profiles depends on the reading and the metric. */
export interface TypologyUncertainty<Id extends string> {
  /** How many units there are. */
  readonly units: number
  /** In how many ways the typology is read. */
  readonly readings: number
  /** By how many metrics. */
  readonly metrics: number
  readonly profiles: ReadonlyArray<ProfilePrevalence<Id>>
  /** Units with the same nearest profiles in every reading and metric, however filled in. */
  readonly oneAnswer: number
  /** The places of the other units in the list: these decide how wide the bands are. */
  readonly undecided: ReadonlyArray<number>
  /** By the first metric; those on which most units depend first. */
  readonly deciding: ReadonlyArray<DecidingCount<Id>>
}

/**
 * The prevalence of each profile over the readings of a typology and over metrics, with what decides.
 *
 * Laws: byDefault within overReadings within overAll; core at most every lowest, possible at least every
 * highest; permuting the units changes nothing but their places. Throws as `classifier`, `invalidValue`
 * without metrics, and `tooManyReadings` beyond 1,000 readings.
 *
 * @typeParam Id - the ids of the profiles
 *
 * @example
 * typologyUncertainty([]).readings // => 48
 */
export const typologyUncertainty = <Id extends string = ProfileId>(
  units: ReadonlyArray<Pick<PanelUnit, 'positions'>>,
  typology: Typology<Id> = defaultTypology<Id>(),
  options: UncertaintyOptions = {},
): TypologyUncertainty<Id> => {
  assertUnits(units)
  const metrics = ownOption(options, 'metrics') ?? [manhattan, hamming, euclidean, chebyshev]
  const [first] = metrics
  if (first === undefined) throw refusal('invalidValue', 'At least one metric is needed.')
  const ids = codedProfiles(typology).map(({ id }) => id)
  const robust = robustnessFinder(typology, { metric: first })
  const { readings: count } = robust(at(allPanels(), 0)) // there are 243
  if (count > MOST_READINGS) throw refusal('tooManyReadings', `${count} readings are too many.`)
  const readings = readingsOf(typology)
  const universes = metrics.map((metric) => {
    const { levelOf } = measureSpace(metric)
    const levels = lazyLevels(metric, levelOf)
    return readings.map((reading) => nearestTable(reading, levels))
  })

  const masks = units.map(setMask)
  const codes = new Map([...new Set(masks)].map((mask) => [mask, codesInSet(mask)]))
  const nearestIn = (mask: number): ReadonlyArray<ReadonlyArray<boolean>> =>
    universes.flatMap((tables) =>
      tables.flatMap((table) =>
        valueIn(codes, mask).map(
          (code) => at(table, code), // a row per code
        ),
      ),
    )
  const answers = new Map(
    [...codes.keys()].map((mask) => {
      const all = nearestIn(mask)
      return [
        mask,
        {
          core: ids.map((_, place) => all.every((nearest) => nearest[place])),
          possible: ids.map((_, place) => all.some((nearest) => nearest[place])),
          one: new Set(all.map((nearest) => nearest.join())).size === 1,
        },
      ] as const
    }),
  )
  const answerOf = (mask: number): NonNullable<ReturnType<typeof answers.get>> =>
    valueIn(answers, mask) // one for each
  const counts = universes.map((tables) =>
    tables.map((table) => prevalenceFrom(ids, () => table)(units)),
  )
  const band = (id: Id, all: ReadonlyArray<{ readonly [I in Id]: CountBounds }>): CountBounds => ({
    lowest: Math.min(...all.map((one) => one[id].lowest)),
    highest: Math.max(...all.map((one) => one[id].highest)),
    of: units.length,
  })
  const undecided = masks.flatMap((mask, place) => (answerOf(mask).one ? [] : [place]))
  return {
    units: units.length,
    readings: readings.length,
    metrics: metrics.length,
    profiles: ids.map((profile, place) => ({
      profile,
      byDefault: band(profile, (counts[0] ?? []).slice(0, 1)),
      overReadings: band(profile, counts[0] ?? []),
      overAll: band(profile, counts.flat()),
      core: masks.filter((mask) => answerOf(mask).core[place]).length,
      possible: masks.filter((mask) => answerOf(mask).possible[place]).length,
    })),
    oneAnswer: units.length - undecided.length,
    undecided,
    deciding: decidingCounts(
      masks.map((mask) =>
        valueIn(codes, mask).flatMap((code) =>
          robust(at(allPanels(), code)).deciding.map(({ profile, slider }) => ({
            profile,
            slider,
          })),
        ),
      ),
    ),
  }
}

const MOST_READINGS = 1000

type Levels = (code: number, other: number) => number

// Distances as levels, measured once per pair.
const lazyLevels = (metric: Metric, levelOf: (distance: number) => number): Levels => {
  const rows = allPanels().map((panel) =>
    lazy(() => allPanels().map((other) => levelOf(metric(panel, other)))),
  )
  return (code, other) => at(at(rows, other)(), code) // both codes
}

const nearestTable = <Id extends string>(
  { profiles }: Typology<Id>,
  levels: Levels,
): ReadonlyArray<ReadonlyArray<boolean>> => {
  const codes = profiles.map(({ panel }) => panelCode(panel))
  return allPanels().map((_, code) => {
    const own = codes.map((other) => levels(code, other))
    const smallest = Math.min(...own)
    return own.map((level) => level === smallest)
  })
}

const decidingCounts = <Id extends string>(
  perUnit: ReadonlyArray<ReadonlyArray<{ readonly profile: Id; readonly slider: SliderId }>>,
): ReadonlyArray<DecidingCount<Id>> => {
  const counts = new Map<string, { profile: Id; slider: SliderId; units: number }>()
  for (const positions of perUnit) {
    const own = new Map(
      positions.map((position) => [JSON.stringify([position.profile, position.slider]), position]),
    )
    for (const [key, position] of own) {
      const known = counts.get(key) ?? { ...position, units: 0 }
      known.units++
      counts.set(key, known)
    }
  }
  const text = ({ profile, slider }: DecidingCount<Id>): string => `${profile} ${slider}`
  return [...counts.values()].sort(
    (a, b) => b.units - a.units || (text(a) < text(b) ? -1 : 1), // no two are the same
  )
}
