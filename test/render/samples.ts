/** Pictures of every kind, in both languages, for laws that hold for all of them. All data is invented. */
import { readFileSync } from 'node:fs'
import {
  allPartialPanels,
  districtFit,
  PLATFORM31,
  planTransition,
  PROFILE_IDS,
  PROFILES,
  panelFromKey,
  summariseExercise,
  type Exercise,
  type PartialPanel,
} from '../../src/index.js'
import {
  answersTable,
  changeTable,
  districtsTable,
  exerciseTable,
  historyTable,
  journeyTable,
  mapTable,
  panelTable,
  prevalenceTable,
  readingsTable,
  renderAnswers,
  renderChangeSvg,
  renderDistricts,
  renderEmptySheet,
  renderExerciseSvg,
  renderHistory,
  renderJourney,
  renderMap,
  renderPanelSvg,
  renderPrevalence,
  renderReadings,
  renderSmallMultiples,
  renderTensions,
  smallMultiplesTable,
  tensionsTable,
  type PictureOptions,
  type PictureTable,
} from '../../src/render/index.js'
import { nl, type Texts } from '../../src/texts/index.js'

/** The invented workshop of the examples. */
export const workshop = JSON.parse(
  readFileSync(new URL('../../examples/data/workshop-verzonnen.json', import.meta.url), 'utf8'),
) as Exercise

const GROUP_ROLES = [
  'wijkambtenaar',
  'sectorambtenaarSociaal',
  'sectorambtenaarFysiek',
  'overig',
] as const
const GROUP_ANSWERS = ['laag', 'midden', 'hoog', 'unknown', undefined] as const

/** Two dozen people, every answer and every role. */
export const bigGroup: Exercise = {
  subject: {
    kind: 'casus',
    name: 'Speeltuin (verzonnen)',
    municipality: 'Voorbeeldstad (verzonnen)',
  },
  sheets: Array.from({ length: 24 }, (_, person) => {
    const answerAt = (slider: number) =>
      GROUP_ANSWERS[(person * 7 + slider * 3 + Math.floor(person / 4) * slider) % 5]
    const given = {
      positioneringIntern: 'hoog' as const,
      procesBinnenGemeente: answerAt(1),
      procesMetBewoners: answerAt(2),
      bestuurEnPolitiek: answerAt(3),
      communicatie: answerAt(4),
    }
    return {
      respondent: `deelnemer ${person + 1}`,
      role: GROUP_ROLES[person % 4] ?? 'overig',
      moment: 'huidig' as const,
      answers: JSON.parse(JSON.stringify(given)) as Exercise['sheets'][number]['answers'],
    }
  }),
  agreed: { huidig: { positioneringIntern: 'hoog', procesMetBewoners: 'laag' } },
}

/** Many panels, some with answers missing. */
export const manyPanels = (count: number): ReadonlyArray<PartialPanel> => {
  const all = [...allPartialPanels()]
  return Array.from(
    { length: count },
    (_, index) => all[(index * index * 7 + index * 13) % 1024] ?? {},
  )
}

/** A picture and its table, for texts and options. */
export interface Sample {
  readonly svg: (options: PictureOptions) => string
  readonly table?: (texts: Texts) => PictureTable
}

/** A picture and its table, for content. */
export const sample = <A>(
  content: A,
  svg: (content: A, options: PictureOptions) => string,
  table: (content: A, options: Pick<PictureOptions, 'texts'>) => PictureTable,
): Sample => ({
  svg: (options) => svg(content, options),
  table: (texts) => table(content, { texts }),
})

const districts = (name: string, count: number) =>
  manyPanels(count).map((needs, index) => ({ id: `${name} ${index + 1}`, needs }))

/** Every kind of picture; `name` is a name of the caller wherever there can be one. */
export const samples = (
  name = 'Voorbeeldstad (verzonnen)',
): { readonly [kind: string]: Sample } => {
  const group = summariseExercise({ ...bigGroup, subject: { kind: 'gemeente', name } })
  const plan = planTransition(panelFromKey('LLMML'), panelFromKey('HHHHH'))
  const own = {
    id: 'own',
    profiles: [
      { id: 'a', panel: panelFromKey('LLLLL'), labels: { nl: name } },
      { id: 'b', panel: panelFromKey('LLLLL') },
      { id: 'c', panel: panelFromKey('HHHHH'), alternatives: { communicatie: ['laag'] as const } },
    ],
  }
  return {
    panel: sample(panelFromKey('LLMHL'), renderPanelSvg, panelTable),
    'panel-six': sample(
      { ...panelFromKey('LLMHL'), wijkkenmerken: 'hoog' as const },
      renderPanelSvg,
      panelTable,
    ),
    'panel-empty': sample({}, renderPanelSvg, panelTable),
    change: sample(
      {
        start: panelFromKey('LLMHM'),
        now: panelFromKey('LMHLM'),
        ambition: panelFromKey('LHMHM'),
      },
      renderChangeSvg,
      changeTable,
    ),
    'change-partial': sample(
      {
        start: { positioneringIntern: 'laag', communicatie: 'hoog' } as const,
        ambition: { positioneringIntern: 'hoog', procesMetBewoners: 'midden' } as const,
      },
      renderChangeSvg,
      changeTable,
    ),
    exercise: sample(summariseExercise(workshop), renderExerciseSvg, exerciseTable),
    'exercise-group': sample(group, renderExerciseSvg, exerciseTable),
    profiles: sample(
      PROFILE_IDS.map((id) => ({ title: nl.profiles[id].label, panel: PROFILES[id].panel })),
      renderSmallMultiples,
      smallMultiplesTable,
    ),
    'small-multiples': sample(
      [
        { title: name, panel: { procesMetBewoners: 'hoog', communicatie: 'laag' } as const },
        { title: 'Noordwijk (verzonnen)', panel: panelFromKey('MMMMM') },
        { title: 'Zuidwijk (verzonnen)', panel: {} },
      ],
      renderSmallMultiples,
      smallMultiplesTable,
    ),
    map: sample({}, renderMap, mapTable),
    'map-full': sample(
      {
        typology: PLATFORM31,
        panel: panelFromKey('LLMML'),
        plan,
        counts: Array.from({ length: 243 }, (_, code) => (code % 17 === 3 ? code : 0)),
      },
      renderMap,
      mapTable,
    ),
    'map-own': sample({ typology: own }, renderMap, mapTable),
    readings: sample(panelFromKey('MLHHL'), renderReadings, readingsTable),
    'readings-own': sample(
      panelFromKey('MLHHL'),
      (panel, options) => renderReadings(panel, { ...options, typology: own }),
      (panel, options) => readingsTable(panel, { ...options, typology: own }),
    ),
    journey: sample(plan, renderJourney, journeyTable),
    'journey-none': sample(
      planTransition(panelFromKey('LLMML'), panelFromKey('LLMML')),
      renderJourney,
      journeyTable,
    ),
    tensions: sample(panelFromKey('LLHHL'), renderTensions, tensionsTable),
    'tensions-partial': sample({ communicatie: 'laag' } as const, renderTensions, tensionsTable),
    'answers-12': sample(manyPanels(12), renderAnswers, answersTable),
    'answers-342': sample(manyPanels(342), renderAnswers, answersTable),
    'answers-none': sample([], renderAnswers, answersTable),
    'prevalence-12': sample(
      {
        units: 12,
        profiles: [
          { profile: name, robust: 3, possible: 5 },
          { profile: 'B', robust: 0, possible: 4 },
        ],
      },
      renderPrevalence,
      prevalenceTable,
    ),
    'prevalence-342': sample(
      {
        units: 342,
        profiles: [
          { profile: name, robust: 30, possible: 151 },
          { profile: 'B', robust: 7, possible: 7 },
        ],
      },
      renderPrevalence,
      prevalenceTable,
    ),
    districts: sample(
      districtFit(panelFromKey('LLMML'), districts(name, 12)),
      renderDistricts,
      districtsTable,
    ),
    history: sample(
      [
        { date: '2021', panel: panelFromKey('LLMML') },
        { date: '2022-11', panel: { communicatie: 'midden', procesMetBewoners: 'hoog' } as const },
        { date: '2024-03-02', panel: panelFromKey('MLHML') },
        { date: '2024-11-02', panel: { ...panelFromKey('MLHML'), wijkkenmerken: 'laag' } as const },
      ],
      renderHistory,
      historyTable,
    ),
    'history-names': sample(
      [
        { date: name, panel: panelFromKey('LLMML') },
        { date: 'later', panel: panelFromKey('MLHML') },
      ],
      renderHistory,
      historyTable,
    ),
    'empty-sheet': { svg: renderEmptySheet },
  }
}

/** Every picture drawn. */
export const pictures = (
  texts: Texts,
  options: Omit<PictureOptions, 'texts'> = {},
): { readonly [name: string]: string } =>
  Object.fromEntries(
    Object.entries(samples(options.title)).map(([kind, { svg }]) => [
      kind,
      svg({ texts, ...options }),
    ]),
  )

/** Texts that no caller means well. */
export const hostileTexts: ReadonlyArray<readonly [name: string, text: string]> = [
  ['a script', '<script>alert("x")</script>'],
  ['quotes', `"double" 'single' &amp; &#38;`],
  ['an attribute', '" onload="alert(1)'],
  ['the end of CDATA and of a comment', ']]> --> <![CDATA[ <!-- <?xml ?>'],
  ['control characters', 'a\u0000b\u0008c\u001bd\u007fe\u009bf'],
  ['characters outside XML', '\ud800 \udfff \uffff \ufffe'],
  ['lines and blanks', '  one\n\n# two\r\n\tthree\u2028four  '],
  ['text from right to left', 'גבעת שמש | حيّ الشمال (north)'],
  ['directions turned round', 'veilig \u202egnp.exe\u202c en \u2066terug'],
  ['ten thousand characters', 'onafzienbaar '.repeat(770)],
  ['one word of ten thousand characters', 'W'.repeat(10_000)],
  ['emoji with joiners', '👩‍👩‍👧‍👦'.repeat(80)],
  ['marks upon marks', `e${'\u0301'.repeat(500)} `.repeat(10)],
  ['only what cannot be seen', '\u200b'.repeat(60)],
  ['marks without a letter', '\u0301'.repeat(60)],
  ['joiners', 'Ede ' + '\u200d\u00ad'.repeat(60)],
  ['flags cut in two', '🇳'.repeat(301)],
  ['nothing', ''],
  ['blanks', ' \t\n '],
]
