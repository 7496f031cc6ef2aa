/** Vectors: reading unknown input, right and wrong, and calls that are refused. JSON values only. */
import {
  classifier,
  PLATFORM31,
  panelFromKey,
  parseAreaCode,
  parseExtendedPanel,
  parsePanel,
  parsePanelCode,
  parsePanelKey,
  parsePartialPanel,
  parsePosition,
  POSITION_SPELLINGS,
  POSITIONS,
  type PanelKey,
  type SliderWeights,
} from '../../../src/index.js'
import type { VectorFile } from '../vectorFile.js'

export const parsing = (): VectorFile => ({
  name: 'parsing',
  about:
    'Input that is read as a position, key, code, panel, partial panel, extended panel or area code, with the `result` or all `errors` in order. An area code has no errors: its result is null.',
  requirements: [
    ...['SO-111', 'SO-201', 'SO-202', 'SO-203', 'SO-204', 'SO-205', 'SO-206', 'SO-207', 'SO-208'],
    ...['SO-209', 'SO-210', 'SO-211', 'SO-212', 'SO-213', 'SO-214', 'SO-706', 'SO-902'],
  ],
  rows: [
    ...rowsOf('position', parsePosition, [...spellings(), ...NO_POSITIONS]),
    ...rowsOf('key', parsePanelKey, KEYS),
    ...rowsOf('code', parsePanelCode, CODES),
    ...rowsOf('panel', parsePanel, PANELS),
    ...rowsOf('partialPanel', parsePartialPanel, [...PARTIAL_PANELS, ...PANELS.slice(0, 12)]),
    ...rowsOf('extendedPanel', parseExtendedPanel, EXTENDED_PANELS),
    ...AREA_CODES.map((input) => {
      const code = parseAreaCode(input)
      return { read: 'areaCode', input, result: code._tag === 'Some' ? code.value : null }
    }),
  ],
})

type Reading =
  | { readonly _tag: 'Left'; readonly left: unknown }
  | { readonly _tag: 'Right'; readonly right: unknown }

const rowsOf = (
  read: string,
  parse: (input: unknown) => Reading,
  inputs: ReadonlyArray<unknown>,
): ReadonlyArray<object> =>
  inputs.map((input) => {
    const reading = parse(input)
    return reading._tag === 'Right'
      ? { read, input, result: reading.right }
      : { read, input, errors: reading.left }
  })

const BLANKS =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF'

const spellings = (): ReadonlyArray<unknown> => [
  ...new Set(
    POSITIONS.flatMap((position) =>
      POSITION_SPELLINGS[position].flatMap((spelling) => [spelling, spelling.toUpperCase()]),
    ),
  ),
  ...['Laag', 'mIdDeN', ' hoog', 'HIGH\r\n', '\t 1 \n', 0, 1, 2],
  ...Array.from(BLANKS, (blank) => `${blank}midden${blank}`),
]

// Among them: blanks that are none (zero width, NEL, information separators, NUL), letters that look
// like others or become them in another case, and digits of other scripts.
const NO_POSITIONS: ReadonlyArray<unknown> = [
  ...[
    '',
    ' ',
    'hoger',
    'LL',
    'la ag',
    'L M',
    '3',
    '-1',
    '01',
    '+1',
    '1.0',
    '1e0',
    'laag.',
    'neutraal',
  ],
  ...[
    '\u200Blaag',
    '\u0085laag',
    '\u001Claag',
    'laag\u001F',
    'laag\u0000',
    '\u180Elaag',
    '\u2060laag',
  ],
  ...[
    'M\u0130DDEN',
    'm\u0131dden',
    '\uFF2C',
    '\u041C',
    '\u0661',
    '\uFF11',
    'h\u00F3og',
    'laa\u0261',
  ],
  ...['__proto__', 'constructor', 'toString', 'undefined', 'null', 'unknown'],
  ...[3, -1, 1.5, 0.1, 100, 1000000],
  ...[null, true, false, [], ['laag'], {}, { position: 'laag' }],
]

const KEYS: ReadonlyArray<unknown> = [
  ...['LLMML', 'llmml', 'LlMmH', ' MLHLH\n', '\u00A0HHHHH\uFEFF'],
  ...['', ' ', 'L', 'LLMM', 'LLMMLL', 'LLMML LLMML', 'L L M M L', 'LL\u0301MML', 'LLMM\u200BL'],
  ...[
    'LLXML',
    'xyzzy',
    '00110',
    'LLMM-',
    'LLM?L',
    'LLMM\u{1D40B}',
    '\u{1D40B}\u{1D40C}LLL',
    'LLM\uFF2CL',
  ],
  ...['\u001CLLMM', ' LLMMX ', 'laag!'],
  ...[12, 0, null, true, ['L', 'L', 'M', 'M', 'L'], {}],
]

const CODES: ReadonlyArray<unknown> = [
  ...[0, 1, 12, 121, 242],
  ...[243, 244, -1, 1.5, 0.5, 1000000],
  ...['12', 'LLMML', '', null, true, false, [12], {}],
]

const FULL = {
  positioneringIntern: 'laag',
  procesBinnenGemeente: 'laag',
  procesMetBewoners: 'midden',
  bestuurEnPolitiek: 'midden',
  communicatie: 'laag',
}

// By JSON.parse, so that `__proto__` is a member like any other.
const PANELS: ReadonlyArray<unknown> = [
  FULL,
  { ...FULL, communicatie: 'HOOG', procesMetBewoners: 2, bestuurEnPolitiek: ' m ' },
  { ...FULL, communicatie: 'hoger' },
  { ...FULL, communicatie: 3 },
  { ...FULL, communicatie: null },
  { ...FULL, communicatie: ['laag'] },
  { ...FULL, communicatie: { position: 'laag' }, positioneringIntern: true },
  { ...FULL, wijkkenmerken: 'hoog' },
  { ...FULL, budget: 'hoog' },
  { ...FULL, Communicatie: 'laag', ' communicatie': 'laag', 'communicatie ': 'laag' },
  { ...FULL, '': 'laag', toString: 'laag', constructor: 'laag', hasOwnProperty: 'laag' },
  JSON.parse(
    '{"budget":1,"__proto__":2,"communicatie":7,"bestuurEnPolitiek":null,"constructor":"L"}',
  ),
  JSON.parse('{"communicatie":"laag","__proto__":{"positioneringIntern":"laag"}}'),
  { positioneringIntern: 'laag' },
  { communicatie: 'laag', procesMetBewoners: 'midden' },
  {},
  ...[null, true, 0, 12, 'LLMML', '', [], [FULL], ['laag', 'laag', 'midden', 'midden', 'laag']],
]

const PARTIAL_PANELS: ReadonlyArray<unknown> = [
  {},
  { communicatie: 'HOOG' },
  { procesMetBewoners: 'hoog', communicatie: 'l' },
  { communicatie: 'unknown' },
  { communicatie: '' },
  { communicatie: null, positioneringIntern: null },
  { procesMetBewoners: 'hoog', procesMetBewonersX: 'hoog' },
  ...[null, [], 'L--M-', 5, false],
]

const EXTENDED_PANELS: ReadonlyArray<unknown> = [
  { ...FULL, wijkkenmerken: 'hoog' },
  { ...FULL, wijkkenmerken: 'High' },
  FULL,
  { wijkkenmerken: 'hoog' },
  { ...FULL, wijkkenmerken: 'hoger', communicatie: [], budget: 0 },
  { ...FULL, Wijkkenmerken: 'hoog' },
  ...[null, 'LLMMLH', []],
]

const AREA_CODES: ReadonlyArray<unknown> = [
  ...['GM0363', 'WK036301', 'BU03630101', 'GM0000'],
  ...[
    'GM363',
    'GM03630',
    'WK0363',
    'BU036301',
    'GM036A',
    'gm0363',
    ' GM0363',
    'GM0363\n',
    'GM 0363',
  ],
  ...['\uFF27M0363', 'GM\u0660\u0661\u0662\u0663', 'PV20', 'GM', '', 'GM0363WK036301'],
  ...[363, null, true, ['GM0363'], {}],
]

export const refusals = (): VectorFile => ({
  name: 'refusals',
  about:
    'Calls that make no sense and are refused with a code: a classifier of `profiles` (id and panel), or `weights` for a metric.',
  requirements: ['SO-008', 'SO-302', 'SO-312'],
  rows: [
    ...PROFILE_SETS.map((profiles) => ({
      profiles,
      refused: codeOf(() =>
        classifier({
          id: 'given',
          profiles: profiles.map(({ id, panel }) => ({ id, panel: asGiven(panel) })),
        }),
      ),
    })),
    ...WEIGHTS.map((weights) => ({
      weights,
      refused: codeOf(() =>
        classifier(PLATFORM31, { weights: weights as unknown as SliderWeights }),
      ), // untyped on purpose
    })),
  ],
})

const asGiven = (panel: unknown) => panel as ReturnType<typeof panelFromKey> // untyped on purpose

const profile = (id: string, key: PanelKey) => ({ id, panel: panelFromKey(key) })

const PROFILE_SETS: ReadonlyArray<ReadonlyArray<{ readonly id: string; readonly panel: object }>> =
  [
    [],
    [profile('a', 'LLLLL')],
    [profile('a', 'LLLLL'), profile('b', 'LLLLL')],
    [profile('a', 'LLLLL'), profile('a', 'HHHHH')],
    [profile('a', 'LLLLL'), { id: 'b', panel: {} }],
    [{ id: 'a', panel: { ...FULL, communicatie: 'HOOG' } }, profile('b', 'LLLLL')],
    [profile('a', 'LLLLL'), { id: 'a', panel: {} }],
    [{ id: 'a', panel: {} }],
  ]

const EQUAL = {
  positioneringIntern: 1,
  procesBinnenGemeente: 1,
  procesMetBewoners: 1,
  bestuurEnPolitiek: 1,
  communicatie: 1,
}

const WEIGHTS: ReadonlyArray<object> = [
  EQUAL,
  { ...EQUAL, communicatie: 0 },
  { ...EQUAL, communicatie: -1 },
  { ...EQUAL, communicatie: null },
  { ...EQUAL, communicatie: '1' },
  Object.fromEntries(Object.keys(EQUAL).map((slider) => [slider, 0])),
  { positioneringIntern: 1, procesBinnenGemeente: 1, procesMetBewoners: 1, communicatie: 1 },
  {},
]

const codeOf = (call: () => unknown): unknown => {
  try {
    call()
    return null
  } catch (error) {
    return (error as { readonly code: unknown }).code // what is refused carries a code
  }
}
