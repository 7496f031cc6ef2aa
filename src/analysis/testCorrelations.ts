/**
 * Testing whether the correlations that the publication expects occur in observed panels. Each is a
 * directional hypothesis: where `from` stands higher, `to` stands higher too.
 *
 * Read the answer with its caveats, which are part of it. Expectations of experts stay
 * expectations, and the municipalities of the publication cannot test what they helped to write.
 *
 * Source of the hypotheses: 9. Statistics: see `association`, `exactTest`, `holm`.
 *
 * @module
 */
import { at } from '../model/known.js'
import { assertList } from '../model/assertList.js'
import {
  CORRELATION_IDS,
  CORRELATIONS,
  type Correlation,
  type CorrelationId,
  type CorrelationStrength,
} from '../catalogue/correlations.js'
import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Either } from '../model/either.js'
import type { NoNumber } from '../model/noNumber.js'
import type { PartialPanel } from '../model/partialPanel.js'
import type { SliderId } from '../model/slider.js'
import { association } from './association.js'
import type { CountTable } from './contingency.js'
import { countsOf } from './counts.js'
import { exactTest } from './exactTest.js'
import { holm } from './holm.js'
import { tableOf } from './population/cells.js'
import { rankIn } from './rankIn.js'
import type { ExactProbability } from './exactProbability.js'

/**
 * What to report with a test of the correlations.
 *
 * | code | meaning |
 * | --- | --- |
 * | `expectationsNotFindings` | the hypotheses are expectations of experts; association is not influence |
 * | `samePublication` | the municipalities of the publication also shaped its profiles and expectations |
 * | `opinionsNotMeasurements` | a panel is an opinion of officials |
 * | `fewPanels` | fewer than `below` panels have both sliders; a test can hardly show anything |
 * | `missingAnswers` | `missing` of the panels lack one of the two sliders and do not count |
 * | `otherReading` | the text can also mean another slider, `to` |
 *
 * @example
 * const caveat: Caveat = { code: 'fewPanels', n: 4, below: 10 }
 * caveat.code // => 'fewPanels'
 */
export type Caveat =
  | { readonly code: 'expectationsNotFindings' | 'samePublication' | 'opinionsNotMeasurements' }
  | { readonly code: 'fewPanels'; readonly n: number; readonly below: number }
  | { readonly code: 'missingAnswers'; readonly missing: number }
  | { readonly code: 'otherReading'; readonly to: SliderId }

/**
 * One correlation in observed panels.
 *
 * @example
 * const [first]: ReadonlyArray<CorrelationTest> = testCorrelations([panelFromKey('LLLLL'), panelFromKey('LLHLH')]).tests
 * first?.tauB // => { _tag: 'Right', right: 1 }
 */
export interface CorrelationTest {
  readonly correlation: CorrelationId
  readonly from: SliderId
  readonly to: SliderId
  readonly strength: CorrelationStrength
  /** Panels with both sliders. */
  readonly n: number
  /** Rows: position of `from`; columns: position of `to`; both laag, midden, hoog. */
  readonly counts: CountTable
  /** In how many of those panels `from` stands above `to`. */
  readonly withTension: number
  readonly tauB: Either<NoNumber, number>
  readonly gamma: Either<NoNumber, number>
  /** Somers' D of `to` given `from`. */
  readonly somers: Either<NoNumber, number>
  /** The one-sided probability of at least this much association in the expected direction by chance alone. */
  readonly p: Either<NoNumber, ExactProbability>
  /** The same probability, adjusted by Holm's method for the tests that could be made. */
  readonly adjustedP: Either<NoNumber, number>
  readonly caveats: ReadonlyArray<Caveat>
}

/**
 * The tests of the three correlations, in canonical order, and the caveats for all of them.
 *
 * @example
 * const answer: CorrelationTests = testCorrelations([])
 * answer.caveats.map(({ code }) => code) // => ['expectationsNotFindings', 'samePublication', 'opinionsNotMeasurements']
 */
export interface CorrelationTests {
  /** The panels that were given. */
  readonly panels: number
  readonly tests: ReadonlyArray<CorrelationTest>
  readonly caveats: ReadonlyArray<Caveat>
}

/**
 * Tests the three correlations on observed panels. Pass at most one panel per municipality and moment,
 * because the test assumes independent panels. Panels may be partial: each test uses those with both
 * sliders.
 *
 * Law: permuting the panels changes nothing. Throws `notAPanel` for something other than a panel.
 *
 * @example
 * testCorrelations(CASES.map(({ panel }) => panel)).tests.map(({ n }) => n) // => [1, 1, 0]
 */
export const testCorrelations = (panels: ReadonlyArray<PartialPanel>): CorrelationTests => {
  assertList(panels)
  const tests = CORRELATION_IDS.map((id) => testOne(id, panels))
  const adjusted = holm(tests.flatMap(({ p }) => (isLeft(p) ? [] : [p.right.value])))
  let place = 0
  return {
    panels: panels.length,
    tests: tests.map((test): CorrelationTest => ({
      ...test,
      // one for each p that there is, in order
      adjustedP: isLeft(test.p) ? test.p : right(at(adjusted, place++)),
    })),
    caveats: [
      { code: 'expectationsNotFindings' },
      { code: 'samePublication' },
      { code: 'opinionsNotMeasurements' },
    ],
  }
}

// Below ten panels not even a perfect ordering of a usual table is surprising after correction.
const fewPanels = 10

const testOne = (
  correlation: CorrelationId,
  panels: ReadonlyArray<PartialPanel>,
): Omit<CorrelationTest, 'adjustedP'> => {
  const { from, to, strength, otherReading }: Correlation = CORRELATIONS[correlation]
  const pairs = Array.from(panels).flatMap((panel) => {
    const [source, target] = [rankIn(panel, from), rankIn(panel, to)]
    return source === undefined || target === undefined ? [] : [[source, target] as const]
  })
  const counts = tableOf(countsOf(pairs.map(([source, target]) => 3 * source + target)))
  const { tauB, gamma, somersYGivenX } = association(counts)
  const n = pairs.length
  const missing = panels.length - n
  return {
    correlation,
    from,
    to,
    strength,
    n,
    counts,
    withTension: pairs.filter(([source, target]) => source > target).length,
    tauB,
    gamma,
    somers: somersYGivenX,
    p: exactTest(counts),
    caveats: [
      ...(n < fewPanels ? [{ code: 'fewPanels', n, below: fewPanels } as const] : []),
      ...(missing > 0 ? [{ code: 'missingAnswers', missing } as const] : []),
      ...(otherReading ? [{ code: 'otherReading', to: otherReading.to } as const] : []),
    ],
  }
}
