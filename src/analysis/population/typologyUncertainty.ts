/**
 * Uncertainty of prevalence: how much it depends on how the typology is read, on how distance is
 * measured, and on missing answers.
 *
 * A band over readings and metrics is a range of choices, not a probability: the choices are not a
 * random sample.
 *
 * Source: Steegen, Tuerlinckx, Gelman & Vanpaemel 2016 (multiverse); Oana & Schneider 2024 (robust core,
 * possible).
 *
 * @module
 */
import { at, valueIn } from '../../model/known.js'
import type { ProfileId } from '../../catalogue/profilePanels.js'
import { allPanels } from '../../model/panel.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import type { Typology } from '../../model/typology.js'
import { codedProfiles, defaultTypology } from '../../operations/comparison.js'
import { chebyshev, euclidean, hamming, manhattan, type Metric } from '../../operations/distance.js'
import { readingsOf } from '../../operations/readings.js'
import { robustnessFinder } from '../../operations/robustness.js'
import { levelsBy } from '../../operations/space.js'
import { countsOf } from '../counts.js'
import { refusal } from '../misuse.js'
import { inAll, inAny, nearestMarks } from '../nearest.js'
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
  /** With the default reading and the first metric. */
  readonly byDefault: CountBounds
  /** The smallest `lowest` and largest `highest` over the readings, with the first metric. */
  readonly overReadings: CountBounds
  /** The same over readings and metrics. */
  readonly overAll: CountBounds
  /** Units to which it is nearest in every reading and metric, however missing answers are filled in. */
  readonly robust: number
  /** Units to which it is nearest in some reading and metric, for some way to fill in missing answers. */
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
  /** The number of readings of the typology. */
  readonly readings: number
  /** The number of metrics. */
  readonly metrics: number
  readonly profiles: ReadonlyArray<ProfilePrevalence<Id>>
  /** Units with the same nearest profiles in every reading and metric, however filled in. */
  readonly oneAnswer: number
  /** The places of the other units in the list; these determine how wide the bands are. */
  readonly undecided: ReadonlyArray<number>
  /** The doubtful positions by the first metric: by most units that depend on them, then by profile and slider. */
  readonly deciding: ReadonlyArray<DecidingCount<Id>>
}

/**
 * The prevalence of each profile over the readings of a typology and over metrics, with what decides.
 *
 * Laws: byDefault within overReadings within overAll; robust at most every lowest, possible at least every
 * highest; permuting the units changes only their places. Throws as `classifier`, `invalidValue`
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
  if (first === undefined) throw refusal('invalidValue', 'A list of choices is empty.')
  const ids = codedProfiles(typology).map(({ id }) => id)
  const robust = robustnessFinder(typology, { metric: first })
  const { readings: count } = robust(at(allPanels(), 0))
  // Stryker disable next-line EqualityOperator: a number of readings is a product of twos and threes
  if (count > MOST_READINGS) throw refusal('tooManyReadings', `${count} readings are too many.`)
  const readings = readingsOf(typology)
  const masks = units.map(setMask)
  const sets = countsOf(masks)
  const needed = new Set([...sets.keys()].flatMap(codesInSet))
  const universes = metrics.map((metric) => {
    const levelOf = levelsBy(metric)
    return readings.map((reading) => {
      const marksOf = (code: number): string =>
        nearestMarks(at(allPanels(), code), ids, reading, metric, levelOf)
      return new Map(Array.from(needed, (code) => [code, marksOf(code)]))
    })
  })

  const answers = new Map(
    Array.from(sets.keys(), (mask) => {
      const codes = codesInSet(mask)
      const marks = universes.flat().flatMap((table) => codes.map((code) => valueIn(table, code))) // all are needed
      return [
        mask,
        {
          robust: ids.map((_, place) => inAll(marks, place)),
          possible: ids.map((_, place) => inAny(marks, place)),
          one: new Set(marks).size === 1,
          deciding: codes.flatMap((code) => robust(at(allPanels(), code)).deciding),
        },
      ] as const
    }),
  )
  const answerOf = (mask: number): NonNullable<ReturnType<typeof answers.get>> =>
    valueIn(answers, mask) // one for each
  const counts = universes.map((tables) =>
    tables.map((table) => prevalenceFrom(ids, (code) => valueIn(table, code))(sets)),
  )
  const band = (id: Id, all: ReadonlyArray<{ readonly [I in Id]: CountBounds }>): CountBounds => ({
    lowest: Math.min(...all.map((one) => one[id].lowest)),
    highest: Math.max(...all.map((one) => one[id].highest)),
    of: units.length,
  })
  const byReading = at(counts, 0) // of the first metric
  const undecided = masks.flatMap((mask, place) => (answerOf(mask).one ? [] : [place]))
  return {
    units: units.length,
    readings: readings.length,
    metrics: metrics.length,
    profiles: ids.map((profile, place) => ({
      profile,
      byDefault: band(profile, byReading.slice(0, 1)),
      overReadings: band(profile, byReading),
      overAll: band(profile, counts.flat()),
      robust: masks.filter((mask) => answerOf(mask).robust[place]).length,
      possible: masks.filter((mask) => answerOf(mask).possible[place]).length,
    })),
    oneAnswer: units.length - undecided.length,
    undecided,
    deciding: ids
      .flatMap((profile) =>
        SLIDER_IDS.map((slider) => ({
          profile,
          slider,
          units: masks.filter((mask) =>
            answerOf(mask).deciding.some((one) => one.profile === profile && one.slider === slider),
          ).length,
        })),
      )
      .filter((counted) => counted.units > 0)
      .sort((a, b) => b.units - a.units), // stable: equal counts stay in the order of the profiles
  }
}

const MOST_READINGS = 1000
