// What the types do not allow and untyped code passes all the same: a coded refusal, never a number.
import { describe, expect, it } from 'vitest'
import { PLATFORM31 } from '../../src/catalogue/platform31.js'
import { krippendorffAlpha } from '../../src/analysis/alpha.js'
import { association } from '../../src/analysis/association.js'
import { changeBetween } from '../../src/analysis/change.js'
import { classifyCodes, panelCodes, profilesInMask } from '../../src/analysis/codes.js'
import { consensus } from '../../src/analysis/consensus.js'
import { contingencyTable } from '../../src/analysis/contingency.js'
import { crossImpactBalance } from '../../src/analysis/crossImpact.js'
import { exactTest } from '../../src/analysis/exactTest.js'
import { holm } from '../../src/analysis/holm.js'
import { weightedKappa } from '../../src/analysis/kappa.js'
import { fuzzyShares, memberships } from '../../src/analysis/memberships.js'
import { groupObservations, summariseBy } from '../../src/analysis/index.js'
import { shareInterval } from '../../src/analysis/population/prevalence.js'
import { kappaStatistic } from '../../src/analysis/population/pairs.js'
import {
  associationStatistic,
  tauBBounds,
  unitAssociation,
} from '../../src/analysis/population/unitAssociation.js'
import { sliderFrequencies } from '../../src/analysis/summaries.js'
import { testCorrelations } from '../../src/analysis/testCorrelations.js'
import { panelFromKey } from '../../src/model/panel.js'
import type { PartialPanel } from '../../src/model/partialPanel.js'

const untyped = <A>(value: unknown): A => value as A
const hole = <A>(): A[] => Array<A>(2)
const panel = panelFromKey('LLMML')
const SLIDER = 'communicatie'

const refusals: ReadonlyArray<readonly [string, string, () => unknown]> = [
  ...[
    null,
    7,
    'LLMML',
    [],
    { wijkkenmerken: 'laag' },
    { communicatie: null },
    { communicatie: 'laagg' },
    undefined,
  ].flatMap((wrong): ReadonlyArray<readonly [string, string, () => unknown]> => {
    const one = untyped<PartialPanel>(wrong)
    const name = JSON.stringify(wrong)
    return [
      [
        `changeBetween ${name}`,
        'notAPanel',
        () => changeBetween([{ from: { panel: one }, to: { panel } }]),
      ],
      [`sliderFrequencies ${name}`, 'notAPanel', () => sliderFrequencies([one])],
      [`testCorrelations ${name}`, 'notAPanel', () => testCorrelations([one])],
      [`summariseBy ${name}`, 'notAPanel', () => summariseBy([{ panel: one }], [])],
    ]
  }),
  ['changeBetween hole', 'notAList', () => changeBetween([{ from: { panel }, to: untyped(0) }])],
  ['changeBetween, bare', 'notAPanel', () => changeBetween([untyped({ from: panel, to: panel })])],
  ['sliderFrequencies hole', 'notAList', () => sliderFrequencies(hole())],
  ['testCorrelations hole', 'notAList', () => testCorrelations(hole())],
  ['kappa weighting', 'unknownOption', () => weightedKappa([[1]], untyped('squared'))],
  ['kappa inherited', 'unknownOption', () => weightedKappa([[1]], untyped('toString'))],
  ['group key', 'unknownOption', () => groupObservations([], untyped(['respondent']))],
  ['table with a hole', 'invalidCounts', () => association([[1, 2], hole()])],
  ['table of holes', 'invalidCounts', () => exactTest(hole())],
  ['table with a hole, exact', 'invalidCounts', () => exactTest([[1, 2], hole()])],
  ['no table', 'invalidCounts', () => exactTest(untyped({ length: 2 }))],
  ['text as count', 'invalidCounts', () => association(untyped([['1', 2]]))],
  ['counts with a hole', 'invalidCounts', () => consensus(hole())],
  ...[-1, 256, 0.5, '1'].map(
    (mask) => [`mask ${mask}`, 'invalidValue', () => profilesInMask(untyped(mask))] as const,
  ),
  ['ids of a mask', 'notAList', () => profilesInMask(1, untyped<string[]>('id'))],
  ['codes in a list', 'invalidValue', () => classifyCodes(untyped([1]))],
  ['panels in a text', 'notAList', () => panelCodes(untyped('LLMML'))],
  ['ratings of a text', 'invalidValue', () => krippendorffAlpha(untyped(['12']))],
  [
    'judgement that is none',
    'invalidModel',
    () => crossImpactBalance({ descriptors: [], judgements: hole() }),
  ],
  ['list with a hole', 'notAList', () => contingencyTable(hole(), [1, 2])],
  ['probability with a hole', 'notAList', () => holm(hole())],
  ...['3', null].map(
    (noise) => [`noise ${noise}`, 'invalidValue', () => fuzzyShares([1], untyped(noise))] as const,
  ),
  ['association with no slider', 'unknownId', () => unitAssociation([], SLIDER, untyped('x'))],
  ['statistic of no slider', 'unknownId', () => associationStatistic(SLIDER, untyped('x'))],
  ['bounds of no slider', 'unknownId', () => tauBBounds([], SLIDER, untyped('x'))],
  ['association of no unit', 'notAList', () => associationStatistic(SLIDER, SLIDER)([untyped({})])],
  ...[
    { lowest: -1, highest: 1, of: 2 },
    { lowest: 2, highest: 1, of: 2 },
    { lowest: 1, highest: 3, of: 2 },
    { lowest: 0.5, highest: 1, of: 2 },
  ].map(
    (counts) =>
      [
        `a share of ${JSON.stringify(counts)}`,
        'invalidCounts',
        () => shareInterval(counts),
      ] as const,
  ),
  ['moves of no pair', 'notAList', () => kappaStatistic(SLIDER)([untyped(null)])],
  ['moves of no units', 'notAList', () => kappaStatistic(SLIDER)([untyped({ from: {}, to: {} })])],
  ['distance with a hole', 'notAList', () => fuzzyShares(hole(), 3)],
]

describe('refusals', () => {
  it.each(refusals)('%s: %s', (_, code, use) => {
    expect(use).toThrow(expect.objectContaining({ code }))
  })

  it('what a prototype has is no option', () => {
    const options = Object.create({ noiseDistance: 1e-9 }) as { noiseDistance: number }
    expect(memberships(PLATFORM31, options)(panel)).toEqual(memberships()(panel))
  })

  it('an exact test that would take long is refused before it starts', () => {
    const large = { _tag: 'Left', left: { reason: 'tooLarge' } }
    for (const counts of [
      [
        [1600, 1600, 1600],
        [1600, 1600, 1600],
      ],
      [0, 1, 2].map(() => [112, 111, 110]),
    ]) {
      expect(exactTest(counts)).toEqual(large)
    }
  })
})
