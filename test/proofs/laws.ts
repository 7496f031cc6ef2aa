/**
 * The laws that hold for all weights, not only for those that a test happens to draw. Each is proved in the
 * small, for one slider, and then for the sum over five, of which Z3 sees only numbers that obey the lemma.
 * What is said of profiles holds for any number of them: it is proved for those on which the answer depends.
 *
 * Every proof has a false twin: a statement that is almost the same, for which Z3 must find a counterexample.
 * Where that is about positions and weights, the package is asked whether it is one; so a formula here that
 * is not what the package computes is noticed.
 */
import type { NonEmptyArray } from '../../src/model/either.js'
import { allPanels, panelFromKey, withPosition, type Panel } from '../../src/model/panel.js'
import { positionFromRank, type Rank } from '../../src/model/position.js'
import { SLIDER_IDS, type SliderId } from '../../src/model/slider.js'
import { classifier, type Classification } from '../../src/operations/classification.js'
import {
  chebyshev,
  euclidean,
  hamming,
  manhattan,
  type SliderWeights,
  type WeightableMetric,
} from '../../src/operations/distance.js'
import {
  and,
  atMost,
  choose,
  distinct,
  equal,
  gap,
  implies,
  larger,
  less,
  minus,
  not,
  or,
  plus,
  smaller,
  times,
  type Formula,
  type Names,
} from './formula.js'

export interface Law {
  readonly law: string
  readonly proofs: NonEmptyArray<Proof>
}

export interface Statement {
  readonly says: string
  readonly names: Names
  /** What is presupposed. */
  readonly given?: ReadonlyArray<Formula>
  readonly then: Formula
}

export interface Proof extends Statement {
  /** What is almost the same and false; says only what differs. */
  readonly twin: Pick<Twin, 'says'> & Partial<Twin>
}

export interface Twin extends Statement {
  /** Whether the package says so too of the positions and weights that were found. */
  readonly confirm?: (valueOf: (name: string) => number) => boolean
}

// What a slider adds to a distance.
type Term = (x: Formula, y: Formula) => Formula
const steps: Term = (x, y) => times('w', gap(x, y))
const differs: Term = (x, y) => choose(equal(x, y), '0.0', 'w')
const squared: Term = (x, y) => times('w', gap(x, y), gap(x, y))
const signed: Term = (x, y) => times('w', `(to_real (- ${x} ${y}))`)

const TERMS: ReadonlyArray<readonly [name: string, term: Term, metric: WeightableMetric]> = [
  ['w * |x - y|', steps, manhattan],
  ['w where x and y differ', differs, hamming],
  ['w * (x - y)²', squared, euclidean],
]

const isWeight = atMost('0', 'w')
const counts = less('0', 'w')

const FIVE = [0, 1, 2, 3, 4] as const
const each = (name: string): ReadonlyArray<string> => FIVE.map((index) => `${name}${index}`)
const sum = (name: string): Formula => plus(...each(name))
const largest = (name: string): Formula => each(name).reduce(larger)
const notNegative = (name: string): ReadonlyArray<Formula> => each(name).map((t) => atMost('0', t))
const ofEach = (lemma: (index: number) => Formula): ReadonlyArray<Formula> => FIVE.map(lemma)

// Counterexamples on one slider: the other four are equal, with a weight of 1.
const SLIDER: SliderId = SLIDER_IDS[0]
const at = (rank: number): Panel =>
  withPosition(panelFromKey('LLLLL'), SLIDER, positionFromRank(rank as Rank)) // Z3 stays within 0 to 2
const weighing = (weight: number): SliderWeights => ({
  ...(Object.fromEntries(SLIDER_IDS.map((slider) => [slider, 1])) as SliderWeights), // all five
  [SLIDER]: weight,
})

const closeTo = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

const classifyAmong = (
  panel: number,
  profiles: ReadonlyArray<number>,
  weight: number,
): Classification<string> =>
  classifier(
    { id: 'twin', profiles: profiles.map((rank, index) => ({ id: `p${index}`, panel: at(rank) })) },
    { weights: weighing(weight) },
  )(at(panel))

const symmetry: Law = {
  law: 'symmetry: d(a, b) = d(b, a)',
  proofs: [
    ...TERMS.map(([name, term]): Proof => ({
      says: `${name}, one slider, any weight`,
      names: { positions: ['x', 'y'], numbers: ['w'] },
      given: [isWeight],
      then: equal(term('x', 'y'), term('y', 'x')),
      twin: {
        says: 'the same without the bars: w * (x - y)',
        then: equal(signed('x', 'y'), signed('y', 'x')),
        confirm: (of) => of('w') * (of('x') - of('y')) !== of('w') * (of('y') - of('x')),
      },
    })),
    {
      says: 'their sum and their largest, five sliders',
      names: { numbers: [...each('t'), ...each('u')] },
      given: ofEach((index) => equal(`t${index}`, `u${index}`)),
      then: and(equal(sum('t'), sum('u')), equal(largest('t'), largest('u'))),
      twin: { says: 'with four of five', given: [1, 2, 3, 4].map((i) => equal(`t${i}`, `u${i}`)) },
    },
  ] as unknown as NonEmptyArray<Proof>, // the last is always there
}

const identity: Law = {
  law: 'identity: d(a, b) = 0 exactly when a equals b, and never below 0; weights without a zero',
  proofs: [
    ...TERMS.map(([name, term, metric]): Proof => ({
      says: `${name}, one slider, any weight above 0`,
      names: { positions: ['x', 'y'], numbers: ['w'] },
      given: [counts],
      then: and(atMost('0', term('x', 'y')), equal(equal(term('x', 'y'), '0'), equal('x', 'y'))),
      twin: {
        says: 'any weight, 0 included',
        given: [isWeight],
        confirm: (of) =>
          of('x') !== of('y') && metric(at(of('x')), at(of('y')), weighing(of('w'))) === 0,
      },
    })),
    {
      says: 'a sum or a largest is 0 exactly when all are',
      names: { numbers: each('t') },
      given: notNegative('t'),
      then: and(
        equal(equal(sum('t'), '0'), and(...each('t').map((t) => equal(t, '0')))),
        equal(equal(largest('t'), '0'), and(...each('t').map((t) => equal(t, '0')))),
      ),
      twin: { says: 'of numbers that may be below 0', given: [] },
    },
  ] as unknown as NonEmptyArray<Proof>, // the last is always there
}

const triangleOf = (term: Term): Formula =>
  atMost(term('x', 'z'), plus(term('x', 'y'), term('y', 'z')))

const triangle: Law = {
  law: 'triangle: d(a, c) <= d(a, b) + d(b, c), for Manhattan, Hamming and Chebyshev',
  proofs: [
    {
      says: 'w * |x - y|, one slider, any weight',
      names: { positions: ['x', 'y', 'z'], numbers: ['w'] },
      given: [isWeight],
      then: triangleOf(steps),
      twin: {
        says: 'with squares: w * (x - y)²',
        then: triangleOf(squared),
        confirm: (of) => {
          const [x, y, z] = [at(of('x')), at(of('y')), at(of('z'))]
          const square = (a: Panel, b: Panel): number => euclidean(a, b, weighing(of('w'))) ** 2
          return square(x, z) > square(x, y) + square(y, z)
        },
      },
    },
    {
      says: 'w where x and y differ, one slider, any weight',
      names: { positions: ['x', 'y', 'z'], numbers: ['w'] },
      given: [isWeight],
      then: triangleOf(differs),
      twin: {
        says: 'the larger of two in place of their sum, for steps',
        then: atMost(steps('x', 'z'), larger(steps('x', 'y'), steps('y', 'z'))),
        confirm: (of) => {
          const [x, y, z] = [at(of('x')), at(of('y')), at(of('z'))]
          const apart = (a: Panel, b: Panel): number => manhattan(a, b, weighing(of('w')))
          return apart(x, z) > Math.max(apart(x, y), apart(y, z))
        },
      },
    },
    {
      says: 'their sum and their largest, five sliders',
      names: { numbers: [...each('t'), ...each('u'), ...each('v')] },
      given: [
        ...['t', 'u', 'v'].flatMap(notNegative),
        ...ofEach((index) => atMost(`t${index}`, plus(`u${index}`, `v${index}`))),
      ],
      then: and(
        atMost(sum('t'), plus(sum('u'), sum('v'))),
        atMost(largest('t'), plus(largest('u'), largest('v'))),
      ),
      twin: {
        says: 'with four of five',
        given: [
          ...['t', 'u', 'v'].flatMap(notNegative),
          ...[1, 2, 3, 4].map((i) => atMost(`t${i}`, plus(`u${i}`, `v${i}`))),
        ],
      },
    },
  ],
}

const step: Law = {
  law: 'a step on a slider changes a distance by at most the weight of that slider',
  proofs: [
    ...(
      [
        ['w * |x - y|', steps, manhattan],
        ['w where x and y differ', differs, hamming],
      ] as const
    ).map(([name, term, metric]): Proof => ({
      says: `${name}, one slider, any weight`,
      names: { positions: ['x', 'y', 'z'], numbers: ['w'] },
      given: [isWeight, equal(gap('x', 'y'), '1.0')],
      then: and(
        atMost(minus(term('x', 'z'), term('y', 'z')), 'w'),
        atMost(minus(term('y', 'z'), term('x', 'z')), 'w'),
      ),
      twin: {
        says: 'by at most half the weight',
        then: and(
          atMost(times('2.0', minus(term('x', 'z'), term('y', 'z'))), 'w'),
          atMost(times('2.0', minus(term('y', 'z'), term('x', 'z'))), 'w'),
        ),
        confirm: (of) => {
          const to = (from: string): number => metric(at(of(from)), at(of('z')), weighing(of('w')))
          return 2 * Math.abs(to('x') - to('y')) > of('w')
        },
      },
    })),
    {
      says: 'their sum and their largest, of which one changes',
      names: { numbers: [...each('t'), 'u', 'w'] },
      given: [
        isWeight,
        ...notNegative('t'),
        atMost('0', 'u'),
        atMost(minus('t0', 'u'), 'w'),
        atMost(minus('u', 't0'), 'w'),
      ],
      then: and(
        ...[sum('t'), largest('t')].flatMap((before) => {
          const after = before.replaceAll('t0', 'u')
          return [atMost(minus(before, after), 'w'), atMost(minus(after, before), 'w')]
        }),
      ),
      twin: {
        says: 'of which two change',
        then: atMost(minus(sum('t'), sum('t').replaceAll(/t[01]/g, 'u')), 'w'),
      },
    },
  ] as unknown as NonEmptyArray<Proof>, // the last is always there
}

// From a panel p to two profiles a and b, and between those; weights enough for a triangle.
const pair = {
  numbers: ['pa', 'pb', 'ab', 'between'],
  given: [
    atMost('0', 'pa'),
    atMost('0', 'pb'),
    atMost('ab', plus('pa', 'pb')), // the triangle, and symmetry
    atMost('between', 'ab'), // the smallest distance between two profiles
  ],
}

const strongFit: Law = {
  law: 'a strong fit has one nearest profile, however many profiles there are',
  proofs: [
    {
      says: 'less than half the smallest distance between two profiles: any other is farther',
      names: { numbers: pair.numbers },
      given: [...pair.given, less(times('2.0', 'pa'), 'between')],
      then: less('pa', 'pb'),
      twin: {
        says: 'exactly half of it, on one slider',
        names: { positions: ['p', 'a', 'b'], numbers: ['w'] },
        given: [counts, distinct('a', 'b'), atMost(times('2.0', steps('p', 'a')), steps('a', 'b'))],
        then: less(steps('p', 'a'), steps('p', 'b')),
        confirm: (of) => {
          const answer = classifyAmong(of('p'), [of('a'), of('b')], of('w'))
          return answer.nearest.length === 2 && answer.fit !== 'strong'
        },
      },
    },
    {
      says: 'in full: three profiles, one slider, any weight',
      names: { positions: ['p', 'a', 'b', 'c'], numbers: ['w'] },
      given: [
        isWeight,
        ...[steps('a', 'b'), steps('a', 'c'), steps('b', 'c')].map((apart) =>
          less(times('2.0', steps('p', 'a')), apart),
        ),
      ],
      then: and(less(steps('p', 'a'), steps('p', 'b')), less(steps('p', 'a'), steps('p', 'c'))),
      twin: {
        says: 'of a profile that is only near enough to one other',
        given: [counts, less(times('2.0', steps('p', 'a')), steps('a', 'b'))],
        confirm: (of) => {
          const answer = classifyAmong(of('p'), [of('a'), of('b'), of('c')], of('w'))
          return answer.nearest.join() !== 'p0'
        },
      },
    },
  ],
}

// Of any number of profiles the answer before a step depends on the nearest (i) and the second (j), and the
// answer after it on k and l; whatever else there is lies farther. Distances before: d, after: e.
const FOUR = ['i', 'j', 'k', 'l'] as const
const isRanked = (distance: string, first: string, second: string): ReadonlyArray<Formula> =>
  FOUR.flatMap((other) => [
    atMost(`${distance}${first}`, `${distance}${other}`),
    // The second is the smallest of all but the first; two names may be of one profile.
    or(`same_${first}_${other}`, atMost(`${distance}${second}`, `${distance}${other}`)),
  ])
const rankedGiven: ReadonlyArray<Formula> = [
  isWeight,
  ...isRanked('d', 'i', 'j'),
  ...isRanked('e', 'k', 'l'),
  ...FOUR.flatMap((one) => [
    atMost('0', `d${one}`),
    atMost(minus(`d${one}`, `e${one}`), 'w'),
    atMost(minus(`e${one}`, `d${one}`), 'w'),
  ]),
]
const sameAs = (one: string, other: string): Formula => equal(`n${one}`, `n${other}`)
// Profiles by number: equal numbers are one profile, with one distance.
const numbered = (formula: Formula): Formula =>
  formula.replaceAll(/same_(\w)_(\w)/g, (_, one: string, other: string) => sameAs(one, other))
const identical: ReadonlyArray<Formula> = [
  not(sameAs('i', 'j')),
  not(sameAs('k', 'l')),
  ...FOUR.flatMap((one) =>
    FOUR.map((other) =>
      implies(
        sameAs(one, other),
        and(equal(`d${one}`, `d${other}`), equal(`e${one}`, `e${other}`)),
      ),
    ),
  ),
]
const before = minus('dj', 'di')
const after = minus('el', 'ek')

const margin: Law = {
  law: 'margin: the second smallest distance minus the smallest, however many profiles there are',
  proofs: [
    {
      says: 'a step changes it by at most twice the weight',
      names: { numbers: ['w', ...FOUR.flatMap((one) => [`n${one}`, `d${one}`, `e${one}`])] },
      given: [...rankedGiven, ...identical].map(numbered),
      then: and(
        atMost(minus(before, after), times('2.0', 'w')),
        atMost(minus(after, before), times('2.0', 'w')),
      ),
      twin: {
        says: 'by at most the weight; two profiles, one slider',
        names: { positions: ['x', 'y', 'a', 'b'], numbers: ['w'] },
        given: [
          counts,
          equal(gap('x', 'y'), '1.0'),
          atMost(steps('x', 'a'), steps('x', 'b')),
          atMost(steps('y', 'a'), steps('y', 'b')),
        ],
        then: atMost(
          minus(minus(steps('x', 'b'), steps('x', 'a')), minus(steps('y', 'b'), steps('y', 'a'))),
          'w',
        ),
        confirm: (of) => {
          const marginAt = (name: string): number =>
            classifyAmong(of(name), [of('a'), of('b')], of('w')).margin
          return Math.abs(marginAt('x') - marginAt('y')) > of('w')
        },
      },
    },
    {
      says: 'where it is more than twice the weight, a step leaves the nearest profile as it is',
      names: { numbers: ['pa', 'pb', 'qa', 'qb', 'w'] },
      given: [
        isWeight,
        atMost(minus('qa', 'pa'), 'w'),
        atMost(minus('pb', 'qb'), 'w'),
        less(times('2.0', 'w'), minus('pb', 'pa')),
      ],
      then: less('qa', 'qb'),
      twin: {
        says: 'where it is twice the weight; two profiles, one slider',
        names: { positions: ['x', 'y', 'a', 'b'], numbers: ['w'] },
        given: [
          counts,
          equal(gap('x', 'y'), '1.0'),
          atMost(times('2.0', 'w'), minus(steps('x', 'b'), steps('x', 'a'))),
        ],
        then: less(steps('y', 'a'), steps('y', 'b')),
        confirm: (of) => {
          const nearestAt = (name: string): string =>
            classifyAmong(of(name), [of('a'), of('b')], of('w')).nearest.join()
          return nearestAt('x') === 'p0' && nearestAt('y') !== 'p0'
        },
      },
    },
  ],
}

const scale: Law = {
  law: 'scale: all weights times k multiply every distance by k; nearest and fit stay as they are',
  proofs: [
    {
      says: 'w * |x - y|, one slider, any weight, any k above 0',
      names: { positions: ['x', 'y'], numbers: ['w', 'k'] },
      given: [isWeight, less('0', 'k')],
      then: equal(times('k', 'w', gap('x', 'y')), times('k', steps('x', 'y'))),
      twin: {
        says: 'k added in place of multiplied',
        then: equal(times(plus('k', 'w'), gap('x', 'y')), plus('k', steps('x', 'y'))),
        confirm: (of) => {
          const apart = (weight: number): number =>
            manhattan(at(of('x')), at(of('y')), weighing(weight))
          return !closeTo(apart(of('k') + of('w')), of('k') + apart(of('w')))
        },
      },
    },
    {
      says: 'the sum of five, multiplied one by one',
      names: { numbers: [...each('t'), 'k'] },
      given: [less('0', 'k')],
      then: equal(plus(...each('t').map((t) => times('k', t))), times('k', sum('t'))),
      twin: {
        says: 'four of five multiplied',
        then: equal(
          plus(
            't0',
            ...each('t')
              .slice(1)
              .map((t) => times('k', t)),
          ),
          times('k', sum('t')),
        ),
      },
    },
    {
      says: 'which of two is smaller, and whether twice the one is less than the other',
      names: { numbers: ['a', 'b', 'k'] },
      given: [less('0', 'k')],
      then: and(
        equal(less('a', 'b'), less(times('k', 'a'), times('k', 'b'))),
        equal(less(times('2.0', 'a'), 'b'), less(times('2.0', 'k', 'a'), times('k', 'b'))),
      ),
      twin: { says: 'k may be 0', given: [atMost('0', 'k')] },
    },
  ],
}

const between: Law = {
  law: 'between metrics: hamming <= manhattan <= 2 hamming; chebyshev <= manhattan <= 5 chebyshev; manhattan <= euclidean² <= 2 manhattan; any weights',
  proofs: [
    {
      says: 'one slider',
      names: { positions: ['x', 'y'], numbers: ['w'] },
      given: [isWeight],
      then: and(
        atMost(differs('x', 'y'), steps('x', 'y')),
        atMost(steps('x', 'y'), times('2.0', differs('x', 'y'))),
        atMost(steps('x', 'y'), squared('x', 'y')),
        atMost(squared('x', 'y'), times('2.0', steps('x', 'y'))),
      ),
      twin: {
        says: 'manhattan <= 3/2 hamming',
        then: atMost(times('2.0', steps('x', 'y')), times('3.0', differs('x', 'y'))),
        confirm: (of) => {
          const [x, y, weights] = [at(of('x')), at(of('y')), weighing(of('w'))]
          return 2 * manhattan(x, y, weights) > 3 * hamming(x, y, weights)
        },
      },
    },
    {
      says: 'the largest of five and their sum',
      names: { numbers: each('t') },
      given: notNegative('t'),
      then: and(atMost(largest('t'), sum('t')), atMost(sum('t'), times('5.0', largest('t')))),
      twin: {
        says: 'manhattan <= 4 chebyshev; five sliders a whole step apart',
        names: { positions: ['x', 'y'], numbers: [] },
        then: atMost(times('5.0', gap('x', 'y')), times('4.0', gap('x', 'y'))),
        given: [],
        confirm: (of) => {
          const everywhere = (rank: number): Panel => allPanels()[rank * 121] as Panel // LLLLL, MMMMM, HHHHH
          const [x, y] = [everywhere(of('x')), everywhere(of('y'))]
          return manhattan(x, y) > 4 * chebyshev(x, y)
        },
      },
    },
  ],
}

const bounds: Law = {
  law: 'an answer never widens the bounds of a distance from a partial panel',
  proofs: [
    {
      says: 'one slider: without an answer from 0 to w times the farther end',
      names: { positions: ['x', 'p'], numbers: ['w'] },
      given: [isWeight],
      then: and(
        atMost(
          smaller(smaller(steps('0', 'p'), steps('1', 'p')), steps('2', 'p')),
          steps('x', 'p'),
        ),
        atMost(steps('x', 'p'), larger(steps('0', 'p'), steps('2', 'p'))),
      ),
      twin: {
        says: 'to w times 1, as if every profile were in the middle',
        then: atMost(steps('x', 'p'), 'w'),
        confirm: (of) => manhattan(at(of('x')), at(of('p')), weighing(of('w'))) > of('w'),
      },
    },
  ],
}

/** Every law that is proved, in the order of docs/proof.md. */
export const LAWS: ReadonlyArray<Law> = [
  symmetry,
  identity,
  triangle,
  between,
  step,
  strongFit,
  margin,
  scale,
  bounds,
]
