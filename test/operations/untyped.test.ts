/** Typed operations, called from untyped code with what is none of their types. */
import { describe, expect, it } from 'vitest'
import {
  agreementPattern,
  changeFindings,
  countRoutes,
  difference,
  evaluateProgress,
  exerciseFindings,
  extendPanel,
  holds,
  panelFromKey,
  planTransition,
} from '../../src/index.js'
import { vanDerEijkAgreement } from '../../src/operations/agreement.js'

type Untyped = (...input: ReadonlyArray<unknown>) => unknown
const untyped = (f: unknown): Untyped => f as Untyped

const low = panelFromKey('LLLLL')
const NO_PANEL = [undefined, null, 'LLLLL', 12, [], {}, { ...low, communicatie: 'Laag' }]

it.each<[string, Untyped, string, ReadonlyArray<unknown>]>([
  ['difference, first', (junk) => untyped(difference)(junk, low), 'notAPanel', NO_PANEL],
  [
    'difference, second',
    (junk) => untyped(difference)(low, junk),
    'notAPanel',
    [...NO_PANEL, extendPanel(low, 'laag')],
  ],
  [
    'vanDerEijkAgreement',
    untyped(vanDerEijkAgreement),
    'invalidCounts',
    [undefined, null, 3, '111', { length: 3 }],
  ],
  [
    'agreementPattern',
    untyped(agreementPattern),
    'invalidCounts',
    [
      undefined,
      null,
      [1, 1, 1],
      {},
      ...[-1, 0.5, '1', NaN].map((hoog) => ({ laag: 1, midden: 1, hoog })),
    ],
  ],
  [
    'holds',
    (junk) => untyped(holds)(junk, low),
    'unknownId',
    [undefined, null, {}, 'all', { all: {} }, { any: [{}] }, { slider: 'budget', in: ['laag'] }],
  ],
  [
    'countRoutes',
    (through) => untyped(countRoutes)(low, low, { through }),
    'invalidOptions',
    [null, true, 'LLLLL', {}],
  ],
  [
    'evaluateProgress',
    (communicatie) => untyped(evaluateProgress)(low, low, low, { ranges: { communicatie } }),
    'invalidOptions',
    [-1, 0.5, 3, '1', null],
  ],
  [
    'planTransition',
    (reason) => untyped(planTransition)(low, low, { reason }),
    'unknownId',
    ['', 'toString', ['budget']],
  ],
  [
    'planTransition, a list',
    (reason) => untyped(planTransition)(low, low, { reason }),
    'notAList',
    [null, 1, {}],
  ],
  [
    'exerciseFindings',
    untyped(exerciseFindings),
    'notASummary',
    [undefined, null, {}, { moments: {} }, { moments: null, respondents: [] }, { respondents: [] }],
  ],
])('%s throws a coded error', (_, call, code, inputs) => {
  for (const junk of inputs)
    expect(() => call(junk)).toThrow(
      expect.objectContaining({ name: 'RangeError', code }) as unknown,
    )
})

describe('findings of next to nothing', () => {
  it('changeFindings: nobody answered, or nothing is to change', () => {
    expect(changeFindings({}, {})).toEqual([{ kind: 'noAnswers' }])
    expect(changeFindings({ communicatie: 'laag' }, {})).not.toContainEqual({ kind: 'noAnswers' })
    expect(changeFindings({}, { communicatie: 'laag' })).not.toContainEqual({ kind: 'noAnswers' })
    expect(changeFindings(low, low)).toContainEqual({ kind: 'noPlan' })
    expect(changeFindings(low, panelFromKey('LLLLM'))).not.toContainEqual({ kind: 'noPlan' })
  })
})
