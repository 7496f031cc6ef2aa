/** Kinds of arguments: one that is right, and wrong ones that untyped code could pass in its place. */
import {
  extendPanel,
  panelFromKey,
  summariseExercise,
  type Exercise,
  type Position,
} from '../../src/index.js'
import { collectPanels } from '../../src/analysis/index.js'
import { correlationModel } from '../../src/analysis/correlationModel.js'

export interface Kind {
  readonly right: unknown
  readonly wrong: { readonly [name: string]: unknown }
  /** Wrong values that mean something all the same, because the argument may be absent. */
  readonly fine?: ReadonlyArray<string>
}

const hole = (): unknown[] => Array<unknown>(2)
const PLAIN = { undefined, null: null, 'a number': 7, 'a text': 'hoger', 'a truth': true }

const panel = panelFromKey('LLMML')
const misspelt = { ...panel, communicatie: 'Laag' as Position }
const six = extendPanel(panel, 'laag')
const WRONG_PANELS = {
  'a position that is misspelt': misspelt,
  'a position that is null': { ...panel, communicatie: null },
  'a position that is a rank': { ...panel, communicatie: 0 },
}

/** A list whose elements are wrong, or that is none. */
const lists = (
  element: unknown,
  wrong: { readonly [name: string]: unknown },
  right: ReadonlyArray<unknown> = [element, element],
): Kind => ({
  right,
  wrong: {
    ...PLAIN,
    'an object': {},
    'a list with holes': hole(),
    'a list of null': [null],
    ...Object.fromEntries(
      Object.entries(wrong).map(([name, value]) => [`a list with ${name}`, [element, value]]),
    ),
  },
})

const optional = (kind: Kind): Kind => ({ ...kind, fine: [...(kind.fine ?? []), 'undefined'] })

const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const
const sheet = { respondent: 'A', role: 'wijkambtenaar', moment: 'huidig', answers: panel } as const
export const exercise: Exercise = {
  subject,
  sheets: [sheet, { ...sheet, moment: 'ambitie' }],
  agreed: { huidig: panel },
}
const observation = { ...sheet, subject, panel }
const { units } = collectPanels([observation, { ...observation, respondent: 'B' }], 'huidig')
const profile = { id: 'a', panel }
const table = [
  [3, 1],
  [1, 3],
]

const positions: Kind = {
  right: 'laag',
  wrong: { ...PLAIN, 'a rank': 0, 'an object': {}, 'a capital': 'Laag' },
}

export const KINDS = {
  panel: {
    right: panel,
    wrong: { ...PLAIN, 'a list': [], 'an empty object': {}, 'six sliders': six, ...WRONG_PANELS },
  },
  either: {
    right: panel,
    wrong: { ...PLAIN, 'a list': [], 'an empty object': {}, ...WRONG_PANELS, 'six sliders': six },
  },
  partial: {
    right: { communicatie: 'laag' },
    wrong: { ...PLAIN, 'a list': [], 'six sliders': six, ...WRONG_PANELS },
  },
  partialOfSix: {
    right: { communicatie: 'laag' },
    wrong: { ...PLAIN, 'a list': [], ...WRONG_PANELS },
  },
  six: {
    right: six,
    wrong: { ...PLAIN, 'a list': [], 'five sliders': panel, ...WRONG_PANELS },
  },
  key: { right: 'LLMML', wrong: { ...PLAIN, 'a short one': 'LLMM', 'a list': [] } },
  keyOfSix: { right: 'LLMMLL', wrong: { ...PLAIN, 'a short one': 'LLMML', 'a list': [] } },
  position: positions,
  rank: {
    right: 1,
    wrong: { ...PLAIN, 'minus one': -1, 'a half': 0.5, NaN, 'a property': 'length' },
  },
  slider: {
    right: 'communicatie',
    wrong: {
      ...PLAIN,
      'an inherited name': '__proto__',
      'a misspelt id': 'communicatief',
      'the sixth': 'wijkkenmerken',
    },
  },
  area: { right: 'WK036300', wrong: { ...PLAIN, 'a short one': 'WK12', 'an object': {} } },
  typology: optional({
    right: { id: 'own', profiles: [profile, { ...profile, id: 'b' }] },
    wrong: {
      ...PLAIN,
      'an empty object': {},
      'profiles that are no list': { profiles: {} },
      'one profile': { profiles: [profile] },
      'profiles with holes': { profiles: hole() },
      'one id twice': { profiles: [profile, profile] },
      'a profile without a panel': { profiles: [profile, { id: 'b' }] },
      'a misspelt position': { profiles: [profile, { id: 'b', panel: misspelt }] },
    },
  }),
  measure: optional({
    right: {},
    wrong: {
      ...PLAIN,
      'an unknown metric': { metric: 'manhattan' },
      'weights that are none': { weights: 'all' },
      'a weight that is missing': { weights: { communicatie: 1 } },
      'no weights at all': { weights: {} },
    },
  }),
  counts: {
    right: { laag: 1, midden: 2, hoog: 0 },
    wrong: {
      ...PLAIN,
      'an empty object': {},
      'a count that is missing': { laag: 1, midden: 0 },
      'a count below zero': { laag: -1, midden: 2, hoog: 0 },
      'a count that is NaN': { laag: NaN, midden: 2, hoog: 0 },
      'a half count': { laag: 0.5, midden: 2, hoog: 0 },
      'a count as text': { laag: '1', midden: 2, hoog: 0 },
    },
  },
  countBounds: {
    right: { lowest: 1, highest: 2, of: 3 },
    wrong: {
      ...PLAIN,
      'an empty object': {},
      'bounds in the wrong order': { lowest: 2, highest: 1, of: 3 },
      'more than there are': { lowest: 1, highest: 4, of: 3 },
      'a half count': { lowest: 0.5, highest: 1, of: 3 },
    },
  },
  countList: {
    right: [1, 2, 3],
    wrong: {
      ...PLAIN,
      'a list with holes': hole(),
      'a count below zero': [-1, 2],
      NaN: [NaN, 1],
      texts: ['1', '2'],
    },
  },
  table: {
    right: table,
    wrong: {
      ...PLAIN,
      'a list with holes': hole(),
      'rows with holes': [[1, 2], hole()],
      'ragged rows': [[1, 2], [1]],
      'a count below zero': [
        [1, -2],
        [1, 1],
      ],
      NaN: [
        [1, NaN],
        [1, 1],
      ],
      texts: [
        ['1', 2],
        [1, 1],
      ],
      'no rows': [],
    },
  },
  exercise: {
    right: exercise,
    wrong: {
      ...PLAIN,
      'an empty object': {},
      'sheets that are no list': { subject, sheets: {} },
      'sheets with holes': { subject, sheets: hole() },
      'a sheet of null': { subject, sheets: [null] },
      'an answer that is misspelt': { subject, sheets: [{ ...sheet, answers: misspelt }] },
      'answers that are null': { subject, sheets: [{ ...sheet, answers: null }] },
      'an unknown moment': { subject, sheets: [{ ...sheet, moment: 'nu' }] },
      'an unknown role': { subject, sheets: [{ ...sheet, role: 'burgemeester' }] },
      'an agreement that is misspelt': { ...exercise, agreed: { huidig: misspelt } },
      'an agreement that is null': { ...exercise, agreed: { huidig: null } },
    },
  },
  summary: { right: summariseExercise(exercise), wrong: { ...PLAIN, 'an empty object': {} } },
  districts: lists(
    { id: 'A', needs: { communicatie: 'hoog' } },
    {
      'no needs': { id: 'B' },
      'a need that is misspelt': { id: 'B', needs: misspelt },
      'one id twice': { id: 'A', needs: {} },
    },
    [{ id: 'A', needs: { communicatie: 'hoog' } }],
  ),
  correlation: {
    right: 'bewoners-communicatie',
    wrong: { ...PLAIN, 'an inherited name': 'toString' },
  },
  transition: optional({
    right: { reason: 'optrekken-met-bewoners' },
    wrong: {
      ...PLAIN,
      'an unknown reason': { reason: 'zomaar' },
      'an inherited name': { reason: 'toString' },
      'an unknown slider': { reason: ['communicatief'] },
      'a reason with holes': { reason: hole() },
      'a reason that is null': { reason: null },
    },
  }),
  through: optional({
    right: {},
    wrong: { ...PLAIN, 'what is no function': { through: 'LLMML' } },
  }),
  progress: optional({
    right: {},
    wrong: {
      ...PLAIN,
      'an ambition that is misspelt': { newAmbition: misspelt },
      'a rating that is misspelt': { thenRating: misspelt },
      'a range that is none': { ranges: { communicatie: 7 } },
      'ranges that are null': { ranges: null },
    },
  }),
  practice: {
    right: { slider: 'communicatie' },
    wrong: { ...PLAIN, 'an empty object': {}, 'an unknown id': { profile: 'gekanteldd' } },
  },
  marks: {
    right: { gekanteld: { communicatie: 'partly' } },
    wrong: {
      ...PLAIN,
      'an unknown profile': { zweefvliegend: { communicatie: 'partly' } },
      'an unknown slider': { gekanteld: { budget: 'partly' } },
      'an unknown mark': { gekanteld: { communicatie: 'misschien' } },
      'marks that are a text': { gekanteld: 'partly' },
    },
  },
  tally: optional({
    right: {},
    wrong: {
      ...PLAIN,
      'a position that is misspelt': { panel: misspelt },
      'a panel that is null': { panel: null },
      'what is no typology': { typology: {} },
    },
  }),
  condition: {
    right: { slider: 'communicatie', in: ['laag'] },
    wrong: { ...PLAIN, 'an empty object': {}, 'an unknown slider': { slider: 'x', in: ['laag'] } },
  },
  metric: { right: () => 1, wrong: PLAIN },
  level: optional({ right: 'ordinal', wrong: { ...PLAIN, 'another case': 'Ordinal' } }),
  weighting: optional({ right: 'linear', wrong: { ...PLAIN, 'an inherited name': 'toString' } }),
  moment: { right: 'huidig', wrong: { ...PLAIN, 'another word': 'nu' } },
  properties: { right: ['moment'], wrong: { ...PLAIN, 'an unknown one': ['respondent'] } },
  whole: {
    right: 3,
    wrong: { undefined, null: null, 'a text': '3', 'a half': 0.5, 'below zero': -1, NaN, Infinity },
  },
  mask: {
    right: 3,
    wrong: { undefined, null: null, 'a text': '3', 'a half': 0.5, 'below zero': -1, NaN },
  },
  numbers: lists(1, { NaN: NaN, 'a text': '1' }, [1, 2, 3]),
  anyList: {
    right: [1, 2, 3],
    wrong: { ...PLAIN, 'an object': {}, 'a list with holes': hole() },
  },
  probabilities: lists(0.5, { NaN: NaN, 'a text': '1', 'above one': 2 }, [0.5, 0.1]),
  distance: {
    right: 3,
    wrong: { undefined, null: null, 'a text': '3', 'below zero': -1, zero: 0, NaN, Infinity },
  },
  panels: lists(panel, { 'six sliders': six, ...WRONG_PANELS }),
  partials: lists(panel, { 'six sliders': six, ...WRONG_PANELS }),
  ratings: {
    right: [
      [1, 1],
      [2, 1],
    ],
    wrong: {
      ...PLAIN,
      'a list with holes': hole(),
      'a list of null': [null],
      texts: [['1', '2']],
      NaN: [[NaN, 1]],
      Infinity: [[Infinity, 1]],
    },
  },
  raters: {
    right: [
      [panel, panel],
      [panel, panel],
    ],
    wrong: {
      ...PLAIN,
      'a list with holes': hole(),
      'a list of null': [null],
      'units with holes': [hole()],
      'a position that is misspelt': [[panel, misspelt]],
      'a position that is null': [[panel, { ...panel, communicatie: null }]],
    },
  },
  pairs: lists(
    { from: { panel }, to: { panel } },
    {
      'a position that is misspelt': { from: { panel }, to: { panel: misspelt } },
      'bare panels': { from: panel, to: panel },
    },
  ),
  observations: lists(observation, {
    'a position that is misspelt': { ...observation, panel: misspelt },
    'no panel': { subject },
  }),
  units: lists(
    units[0],
    { 'no positions': {}, 'positions that are null': { ...units[0], positions: null } },
    units,
  ),
  unitPairs: lists({ from: units[0], to: units[0] }, { 'no units': {} }),
  sheets: lists({ sheets: [panel] }, { 'no sheets': {} }),
  exercises: lists(exercise, { 'no sheets': {} }),
  cases: lists({ id: 'A', panel }, { 'a misspelt position': { id: 'B', panel: misspelt } }, [
    { id: 'A', panel },
  ]),
  codes: {
    right: Uint8Array.from([0, 242]),
    wrong: { ...PLAIN, 'a code too high': Uint8Array.from([243]), 'an ordinary list': [NaN] },
  },
  model: {
    right: correlationModel(),
    wrong: {
      ...PLAIN,
      'an empty object': {},
      'descriptors with holes': { descriptors: hole(), judgements: [] },
      'judgements of null': { ...correlationModel(), judgements: [null] },
    },
  },
  scenario: {
    right: panel,
    wrong: { ...PLAIN, 'an empty object': {}, 'an unknown state': misspelt },
  },
  correlations: optional({
    right: ['bewoners-communicatie'],
    wrong: { ...PLAIN, 'an unknown id': ['toString'], 'a list with holes': hole() },
  }),
  memberships: optional({
    right: {},
    wrong: { ...PLAIN, 'a distance of zero': { noiseDistance: 0 }, NaN: { noiseDistance: NaN } },
  }),
  draws: {
    right: { seed: 1, draws: 100 },
    wrong: {
      ...PLAIN,
      'an empty object': {},
      'no draws': { seed: 1, draws: 0 },
      'half a draw': { seed: 1, draws: 0.5 },
      'a seed that is NaN': { seed: NaN, draws: 100 },
    },
  },
  profileId: { right: 'gekanteld', wrong: { ...PLAIN, 'a misspelt id': 'gekanteldd' } },
  statistic: { right: () => ({ _tag: 'Right', right: 1 }), wrong: PLAIN },
  merged: {
    right: { exercise, conflicts: [] },
    wrong: {
      ...PLAIN,
      'an empty object': {},
      'no exercise': { conflicts: [] },
      'no conflicts': { exercise },
      'conflicts with holes': { exercise, conflicts: hole() },
    },
  },
  conflicts: optional({
    right: {
      conflicts: [
        { about: 'agreed', moment: 'huidig', slider: 'communicatie', values: ['laag', 'hoog'] },
      ],
    },
    wrong: {
      ...PLAIN,
      'conflicts that are none': { conflicts: {} },
      'conflicts with holes': { conflicts: hole() },
    },
  }),
  choices: optional({ right: {}, wrong: { ...PLAIN, 'metrics that are none': { metrics: {} } } }),
  limit: optional({
    right: {},
    wrong: { ...PLAIN, 'an inconsistency that is NaN': { inconsistency: NaN } },
  }),
} as const satisfies { readonly [name: string]: Kind }
