/** Vectors: reading unknown input, right and wrong, and calls that are refused. JSON values only. */
import {
  classifier,
  panelFromKey,
  parseAnswer,
  parseAnswers,
  parseAreaCode,
  parseDistrictNeeds,
  parseExercise,
  parseExtendedPanel,
  parsePanel,
  parsePanelCode,
  parsePanelKey,
  parsePartialPanel,
  parsePosition,
  parseStatementMarks,
  parseTypology,
  PLATFORM31,
  POSITION_SPELLINGS,
  POSITIONS,
  type PanelKey,
  type Problem,
  type SliderWeights,
} from '../../../src/index.js'
import { numbered, rules, type Row, type VectorFile } from '../vectorFile.js'

export const parsing = (): VectorFile => ({
  name: 'parsing',
  about:
    'Input that is read as a position, key, code, panel, partial panel, extended panel, answer, answers, exercise, typology, marks of statements, districts or area code. The answer is `Right` with the value, or `Left` with all problems in order (SO-952); for an area code `Some` or `None`.',
  rows: [
    ...rowsOf('position', rules(202, 203, 204, 206, 207), parsePosition, [
      ...spellings(),
      ...NO_POSITIONS,
    ]),
    ...rowsOf('key', rules(207, 208), parsePanelKey, KEYS),
    ...rowsOf('code', rules(204, 209), parsePanelCode, CODES),
    ...rowsOf('panel', rules(111, 201, 205, 210, 211, 214), parsePanel, PANELS),
    ...rowsOf('partialPanel', rules(212, 214), parsePartialPanel, [
      ...PARTIAL_PANELS,
      ...PANELS.slice(0, 12),
    ]),
    ...rowsOf('extendedPanel', rules(213), parseExtendedPanel, EXTENDED_PANELS),
    ...rowsOf('answer', rules(215, 952), (input) => nothingAbsent(parseAnswer(input)), ANSWERS),
    ...rowsOf('answers', rules(216), parseAnswers, ANSWER_SETS),
    ...rowsOf(
      'exercise',
      rules(220, 221, 222, 223, 224, 952),
      inPointers(parseExercise),
      EXERCISES,
    ),
    ...rowsOf('typology', rules(225, 226), inPointers(parseTypology), TYPOLOGIES),
    ...rowsOf('statementMarks', rules(227), inPointers(parseStatementMarks), MARKS),
    ...rowsOf('districts', rules(228), inPointers(parseDistrictNeeds), DISTRICTS),
    ...rowsOf('areaCode', rules(706, 952), parseAreaCode, AREA_CODES),
  ],
})

const rowsOf = (
  read: string,
  shown: ReadonlyArray<string>,
  parse: (input: unknown) => object,
  inputs: ReadonlyArray<unknown>,
): ReadonlyArray<Row> =>
  inputs.map((given, index) => {
    const guard = isGuard(given) ? given : undefined
    const input = guard === undefined ? given : guard.input
    return {
      id: numbered(read, index),
      rules: guard?.rules ?? shown,
      question: { read, input },
      answer: parse(input),
      comment: guard?.comment,
    }
  })

// An input that is there against a known mistake.
const GUARD = Symbol('guard')
interface Guard {
  readonly [GUARD]: true
  readonly rules: Row['rules']
  readonly input: unknown
  readonly comment: string
}

const guard = (shown: Row['rules'], input: unknown, comment: string): Guard => ({
  [GUARD]: true,
  rules: shown,
  input,
  comment,
})

const isGuard = (given: unknown): given is Guard =>
  typeof given === 'object' && given !== null && GUARD in given

// A place is a JSON Pointer, so that a list of names and numbers is one text.
const inPointers =
  (
    parse: (
      input: unknown,
    ) =>
      { readonly _tag: 'Left'; readonly left: ReadonlyArray<Problem> } | { readonly _tag: 'Right' },
  ) =>
  (input: unknown): object => {
    const reading = parse(input)
    return reading._tag === 'Right'
      ? reading
      : {
          _tag: 'Left',
          left: reading.left.map(({ path, error }) => ({ path: pointerOf(path), error })),
        }
  }

const pointerOf = (path: Problem['path']): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

// No answer has no JSON form of its own.
const nothingAbsent = (reading: ReturnType<typeof parseAnswer>): object =>
  reading._tag === 'Right' && reading.right === undefined ? { _tag: 'Right' } : reading

const BLANKS =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF'

const spellings = (): ReadonlyArray<unknown> => [
  ...new Set(
    POSITIONS.flatMap((position) =>
      POSITION_SPELLINGS[position].flatMap((spelling) => [spelling, spelling.toUpperCase()]),
    ),
  ),
  ...['Laag', 'mIdDeN', ' hoog', 'HIGH\r\n', '\t 1 \n', 0, -0, 1, 2],
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
  ...[1e20, 1e21, 1.5e300, 1e-6, 1e-7, 2.5e-7, 123456789012345680000],
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
  ...[0, -0, 1, 12, 121, 242],
  ...[243, 244, -1, 1.5, 0.5, 1000000, 1e21, 1e-7],
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
  guard(rules(210), { ...FULL, budget: null }, 'An unknown member counts, whatever its value.'),
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

const ANSWERS: ReadonlyArray<unknown> = [
  ...[
    'laag',
    ' HOOG ',
    1,
    'l',
    'unknown',
    '?',
    'Weet niet',
    "don't know",
    'dont know',
    ' Onbekend! ',
  ],
  ...['weet-ik-niet', 'weet\u00A0niet', 'ＷＥＥＴ niet'],
  ...['', ' \t\u00A0', null],
  ...['??', 'hoger', 'geen idee', '-', 3, 1.5, true, [], {}, ['laag']],
]

const ANSWER_SETS: ReadonlyArray<unknown> = [
  {},
  { communicatie: 'HOOG', procesMetBewoners: 'weet niet', bestuurEnPolitiek: '' },
  { communicatie: null, wijkkenmerken: 'm' },
  { communicatie: 'hoger', procesMetBewoners: false, budget: 1, Communicatie: 'laag' },
  { wijkkenmerken: 7, positioneringIntern: [] },
  ...[null, [], 'LLMML', 5],
]

const SUBJECT = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }
const SHEET = {
  respondent: 'A',
  role: 'wijkambtenaar',
  moment: 'huidig',
  answers: { communicatie: 'laag' },
}

const withSheets = (...sheets: ReadonlyArray<object>): object => ({
  subject: SUBJECT,
  sheets: sheets.map((sheet) => ({ ...SHEET, answers: {}, ...sheet })),
})

const WORDS = (): ReadonlyArray<Guard> =>
  [
    { moment: 'ambit\u0338ie', comment: 'A combining mark is no letter: `ambitie`.' },
    { moment: 'huidig 2', comment: 'A digit counts: not `huidig`.' },
    { moment: 'huidig \u00E9', comment: 'A letter beyond ASCII counts: not `huidig`.' },
    {
      moment: '\u2115u',
      comment: 'The letter becomes a capital by NFKC, before lower case: `nu`.',
    },
  ].map(({ moment, comment }) => guard(rules(221, 222), withSheets({ moment }), comment))

const DATES = (): ReadonlyArray<Guard> =>
  [
    { date: '1900-02-29', comment: 'No leap year: a hundred, and not four hundred.' },
    { date: '2000-02-29', comment: 'A leap year: four hundred.' },
    { date: '0000-02-29', comment: 'The year 0 exists here, and is a leap year.' },
    { date: '2026-04-31', comment: 'April has thirty days.' },
    { date: '2026-13-01', comment: 'There are twelve months.' },
    { date: ' 2026-2-9 ', comment: '`input` is the text without the blanks around it.' },
  ].map(({ date, comment }) => guard(rules(220, 222), { ...withSheets(), date }, comment))

const DUPLICATES = (): ReadonlyArray<Guard> =>
  [
    { others: [{ role: 'overig' }], comment: 'Another role is another sheet.' },
    { others: [{ round: 'x' }], comment: 'A round that cannot be read counts as none.' },
    {
      others: [{ answers: { communicatie: 'x' } }],
      comment: 'A sheet whose answers cannot be read is no duplicate.',
    },
    { others: [{ remarks: [] }], comment: 'Whether remarks can be read does not matter.' },
    { others: [{ respondent: 'a' }], comment: 'Labels are compared exactly.' },
    { others: [{}, {}], comment: 'Each further sheet is a problem.' },
  ].map(({ others, comment }) => guard(rules(222, 224), withSheets({}, ...others), comment))

const MEMBERS = (): ReadonlyArray<Guard> => [
  guard(rules(222), withSheets({ respondent: '\u007F' }), 'A control character cannot be seen.'),
  guard(rules(223), { formatVersion: 2.5 }, 'Above 2, so newer, though it is not whole.'),
  guard(
    rules(220),
    { ...withSheets({ remarks: { communicatie: ' ' } }), agreed: { huidig: {} } },
    'Remarks and agreements in which nothing is left are left out.',
  ),
  guard(
    rules(220),
    { ...withSheets({ remarks: {} }), agreed: {} },
    'Empty remarks and agreements are left out.',
  ),
  guard(
    rules(220),
    withSheets({ remarks: { communicatie: '\u200B' } }),
    'A remark is kept as it is, also if it cannot be seen.',
  ),
  guard(
    rules(205, 210, 220),
    withSheets({ remarks: { budget: 'x', communicatie: 5 } }),
    'Remarks have the problems of a partial panel, in its order.',
  ),
  guard(
    rules(222, 224),
    { subject: { ...SUBJECT, municipality: null }, sheets: [] },
    'A gemeente has no `municipality`, also not one that says nothing.',
  ),
  guard(
    rules(222),
    { ...withSheets(), budget: null },
    'An unknown member counts, whatever its value.',
  ),
  guard(
    rules(220),
    { ...withSheets(), agreed: { nu: { communicatie: 'm' } } },
    'The moments of `agreed` have their identifiers only.',
  ),
]

const EXERCISES: ReadonlyArray<unknown> = [
  { subject: SUBJECT, sheets: [] },
  {
    formatVersion: 1,
    subject: SUBJECT,
    sheets: [SHEET],
    agreed: { huidig: { communicatie: 'M' } },
  },
  {
    formatVersion: 2,
    subject: { kind: ' Casus ', name: ' Speeltuin (verzonnen) ', municipality: ' Voorbeeldstad ' },
    date: ' 2024-02-29 ',
    sheets: [
      {
        respondent: ' A ',
        role: 'District official',
        moment: 'NU',
        round: 'Voor het gesprek',
        answers: { communicatie: 2, wijkkenmerken: 'weet niet', procesMetBewoners: '' },
        remarks: { communicatie: ' Vraag het na. ', procesMetBewoners: ' ' },
      },
      {
        ...SHEET,
        respondent: 'A',
        role: 'sector official, social',
        moment: 'current',
        round: 'na',
      },
      {
        ...SHEET,
        role: 'sectorambtenaarFysiek',
        moment: 'na een jaar',
        round: null,
        remarks: null,
      },
    ],
    agreed: { ambitie: { communicatie: 'hoog', wijkkenmerken: 'L' }, evaluatie: {}, huidig: null },
  },
  {
    subject: { kind: 'casus', name: 'Plein (verzonnen)', municipality: '  ' },
    sheets: [],
    date: '',
    agreed: '',
  },
  { subject: SUBJECT, sheets: [SHEET, { ...SHEET, moment: 'nu' }, { ...SHEET, round: 'voor' }] },
  {
    subject: SUBJECT,
    sheets: [
      { ...SHEET, respondent: ' ' },
      { ...SHEET, respondent: '\u200B' },
      { ...SHEET, respondent: 5 },
    ],
  },
  { subject: SUBJECT, sheets: [{ ...SHEET, role: 'burgemeester', moment: '', round: 'tijdens' }] },
  { subject: SUBJECT, sheets: [{ respondent: 'A' }, 'A', null, []] },
  {
    subject: SUBJECT,
    sheets: [
      {
        ...SHEET,
        answers: { communicatie: 'hoger', budget: 1 },
        remarks: { communicatie: 5 },
        extra: true,
      },
    ],
  },
  {
    subject: SUBJECT,
    sheets: [{ ...SHEET, answers: [] }],
    agreed: { huidig: { communicatie: 'unknown' }, later: {} },
  },
  { subject: { kind: 'wijk', name: '' }, sheets: {} },
  { subject: { kind: 'gemeente', name: 'A (verzonnen)', municipality: 'B' }, sheets: null },
  {
    subject: 'Voorbeeldstad',
    sheets: [],
    date: '2023-02-29',
    formatVersion: 0,
    budget: 1,
    'a/b~c': 1,
  },
  { subject: SUBJECT, sheets: [], date: 20240229, formatVersion: '2' },
  { subject: SUBJECT, sheets: [], date: '2024-2-9' },
  { subject: '', sheets: ' ', agreed: [] },
  {
    subject: { kind: ' Wijk ', name: null },
    sheets: [{ ...SHEET, role: ' Baas ', moment: '\u200B', answers: '' }],
  },
  {
    subject: { name: 'A (verzonnen)', municipality: 5 },
    sheets: [{ ...SHEET, remarks: [], round: 5 }],
  },
  { formatVersion: 3, whatever: true },
  { formatVersion: 1.5 },
  {
    subject: SUBJECT,
    sheets: Array.from({ length: 30 }, () => ({})),
  },
  ...[null, [], 'exercise', {}],
  ...WORDS(),
  ...DATES(),
  ...DUPLICATES(),
  ...MEMBERS(),
]

const OWN = { id: 'b', panel: FULL }

const TYPOLOGIES: ReadonlyArray<unknown> = [
  { id: 'eigen', profiles: [OWN, { ...OWN, id: 'c' }] },
  { id: 'eigen', profiles: [{ id: 'a', panel: 'LLLLL' }, OWN] },
  {
    id: ' eigen ',
    profiles: [
      {
        id: 'a',
        panel: { ...FULL, communicatie: 'HIGH' },
        alternatives: { communicatie: ['m', 0], procesMetBewoners: [], bestuurEnPolitiek: null },
        labels: { nl: 'Eerste', en: ' First ' },
        hypothetical: true,
        statements: { communicatie: { nl: 'Wij vertellen wat wij doen.' }, procesMetBewoners: {} },
      },
      { id: 'b', panel: ' hhhhh ', alternatives: '', labels: { nl: '' }, hypothetical: null },
    ],
  },
  { id: 'eigen', profiles: [] },
  { id: ' ', profiles: [OWN, OWN] },
  { id: 'eigen', profiles: [{ id: 'a' }, { panel: 'LLLLL' }, 5, null] },
  {
    id: 'eigen',
    profiles: [
      { id: 'a', panel: 'LLXML', alternatives: { communicatie: 'midden', budget: [] } },
      {
        id: 'b',
        panel: 'LLLLL',
        alternatives: { communicatie: ['laag', 'hoog', 'hoog', 'hoger', 5, null] },
      },
      { id: 'c', panel: {}, labels: { nl: 5, de: 'x' }, hypothetical: 'ja', extra: 1 },
      { id: 'd', panel: 'LLLL', statements: { communicatie: 'x', budget: {} } },
      { id: 'e', panel: ' ', labels: [], statements: { communicatie: { nl: '\u200B' } } },
    ],
  },
  { id: 5, profiles: {} },
  ...[null, [], {}, 'eigen'],
  guard(
    rules(226),
    {
      id: 'eigen',
      profiles: [
        { id: 'a', panel: 'LLLLL' },
        { id: 'a', panel: 'LLLL' },
      ],
    },
    'A profile whose panel cannot be read is no duplicate.',
  ),
  guard(
    rules(226),
    {
      id: 'eigen',
      profiles: [
        {
          id: 'a',
          panel: { ...FULL, communicatie: null },
          alternatives: { procesMetBewoners: ['midden'] },
        },
        OWN,
      ],
    },
    'A panel with a problem on another slider has no position that is repeated.',
  ),
  guard(
    rules(226),
    { id: 'eigen', profiles: [{ id: 'a', panel: 'LLLLL', hypothetical: 'true' }, OWN] },
    'A text is not true or false.',
  ),
]

const DISTRICTS: ReadonlyArray<unknown> = [
  [],
  [
    { id: ' Noord ', needs: { communicatie: 'HOOG', wijkkenmerken: 0, procesMetBewoners: '' } },
    { id: 'Zuid', name: ' Zuid (verzonnen) ', area: ' WK036301 ', needs: {} },
    { id: 'Oost', name: '', area: null, needs: { positioneringIntern: 'l' } },
  ],
  [
    { id: 'Noord', needs: {} },
    { id: 'Noord ', needs: { communicatie: 'hoger', budget: 1 }, extra: true },
    { id: '', area: 'GM363', needs: null },
    { area: 363, name: 5, needs: [] },
  ],
  [null, 'Noord'],
  ...[null, {}, ''],
  guard(
    rules(224, 228),
    Array.from({ length: 50 }, () => ({})),
    'A hundred problems are all listed.',
  ),
  guard(
    rules(224, 228),
    Array.from({ length: 51 }, () => ({})),
    'Problems of any document are listed up to a hundred, not of exercises alone.',
  ),
  guard(
    rules(224, 228),
    [{ needs: 5, area: 5, name: 5, id: 5 }],
    'The problems come in the order of the members in SO-228.',
  ),
]

const MARKS: ReadonlyArray<unknown> = [
  {},
  { gekanteld: { communicatie: ' Deels ', procesMetBewoners: 'JA' }, participatief: null },
  { ontwikkelend: { communicatie: '', procesMetBewoners: null }, gekanteld: ' ' },
  {
    zweefvliegend: {},
    gekanteld: { communicatie: 'misschien', budget: 'ja', procesMetBewoners: 1 },
  },
  { gekanteld: ['ja'], participatief: 'ja' },
  { participatief: { communicatie: ' Misschien ', procesMetBewoners: '\u200B' } },
  ...[null, [], 'ja'],
  guard(rules(227), { gekanteld: { communicatie: 'ja!' } }, 'Punctuation counts, unlike in SO-221.'),
  guard(
    rules(227),
    { gekanteld: { communicatie: 'her\u212Aend' } },
    'The Kelvin sign is a k in the lower case of Unicode.',
  ),
  guard(rules(227), { gekanteld: {} }, 'A profile without marks is kept.'),
]

export const refusals = (): VectorFile => ({
  name: 'refusals',
  about:
    'A classifier of `profiles` (id and panel), or `weights` for a metric: `refused` is the code with which a call that makes no sense is refused, if it is.',
  rows: [
    ...PROFILE_SETS.map(({ profiles, comment }, index) => ({
      id: numbered('profiles', index),
      rules: rules(8, 312),
      question: { profiles },
      answer: refusalOf(() =>
        classifier({
          id: 'given',
          profiles: profiles.map(({ panel, ...rest }) => ({ ...rest, panel: asGiven(panel) })),
        }),
      ),
      comment,
    })),
    ...WEIGHTS.map(({ weights, comment }, index) => ({
      id: numbered('weights', index),
      rules: rules(8, 302),
      question: { weights },
      answer: refusalOf(() =>
        classifier(PLATFORM31, { weights: weights as unknown as SliderWeights }),
      ), // untyped on purpose
      comment,
    })),
  ],
})

const asGiven = (panel: unknown) => panel as ReturnType<typeof panelFromKey> // untyped on purpose

const profile = (id: string, key: PanelKey) => ({ id, panel: panelFromKey(key) })

interface ProfileSet {
  readonly profiles: ReadonlyArray<{ readonly id: string; readonly panel: object }>
  readonly comment?: string
}

const PROFILE_SETS: ReadonlyArray<ProfileSet> = [
  { profiles: [] },
  { profiles: [profile('a', 'LLLLL')] },
  { profiles: [profile('a', 'LLLLL'), profile('b', 'LLLLL')] },
  { profiles: [profile('a', 'LLLLL'), profile('a', 'HHHHH')] },
  { profiles: [profile('a', 'LLLLL'), { id: 'b', panel: {} }] },
  {
    profiles: [{ id: 'a', panel: { ...FULL, communicatie: 'HOOG' } }, profile('b', 'LLLLL')],
    comment: 'A typed call takes identifiers; other spellings are for reading (SO-225).',
  },
  { profiles: [profile('a', 'LLLLL'), { id: 'a', panel: {} }] },
  { profiles: [{ id: 'a', panel: {} }] },
  {
    profiles: [{ ...profile('a', 'LLLLL'), ...{ budget: 1 } }, profile('b', 'HHHHH')],
    comment: 'A member of a profile that has no meaning is passed over.',
  },
  {
    profiles: [profile('a', 'LLLLL'), { id: 'b', panel: { ...FULL, budget: 1 } }],
    comment: 'A panel with a member that has no meaning.',
  },
  {
    profiles: [profile('a', 'LLLLL'), { id: 'b', panel: { ...FULL, wijkkenmerken: 'hoog' } }],
    comment: 'An extended panel is no panel of five.',
  },
  {
    profiles: [profile('a', 'LLLLL'), { id: 'b', panel: { ...FULL, wijkkenmerken: null } }],
    comment: 'Nor is one whose sixth slider says nothing.',
  },
  {
    profiles: [profile('a', 'LLLLL'), { id: 'b', panel: { ...FULL, wijkkenmerken: 'x' } }],
    comment: 'Nor is one whose sixth slider has no position.',
  },
]

const EQUAL = {
  positioneringIntern: 1,
  procesBinnenGemeente: 1,
  procesMetBewoners: 1,
  bestuurEnPolitiek: 1,
  communicatie: 1,
}

const WEIGHTS: ReadonlyArray<{ readonly weights: object; readonly comment?: string }> = [
  { weights: EQUAL },
  { weights: { ...EQUAL, communicatie: 0 } },
  { weights: { ...EQUAL, communicatie: -1 } },
  { weights: { ...EQUAL, communicatie: null } },
  { weights: { ...EQUAL, communicatie: '1' } },
  { weights: Object.fromEntries(Object.keys(EQUAL).map((slider) => [slider, 0])) },
  {
    weights: {
      positioneringIntern: 1,
      procesBinnenGemeente: 1,
      procesMetBewoners: 1,
      communicatie: 1,
    },
  },
  { weights: {} },
  {
    weights: { ...EQUAL, wijkkenmerken: -1, budget: 'veel' },
    comment: 'Members that have no meaning are passed over.',
  },
]

const refusalOf = (call: () => unknown): object => {
  try {
    call()
    return { refused: { _tag: 'None' } }
  } catch (error) {
    const { code } = error as { readonly code: unknown } // what is refused carries a code
    return { refused: { _tag: 'Some', value: code } }
  }
}
