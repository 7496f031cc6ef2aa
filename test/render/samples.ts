/** Pictures of every kind, in both languages, for laws that hold for all of them. All data is invented. */
import { readFileSync } from 'node:fs'
import {
  PROFILE_IDS,
  PROFILES,
  panelFromKey,
  summariseExercise,
  type Exercise,
} from '../../src/index.js'
import {
  renderChangeSvg,
  renderEmptySheet,
  renderExerciseSvg,
  renderPanelSvg,
  renderSmallMultiples,
  type PictureOptions,
} from '../../src/render/index.js'
import { en, nl, type Texts } from '../../src/texts/index.js'

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

/** Every kind of picture with a title of the caller. */
export const pictures = (
  texts: Texts,
  options: PictureOptions = {},
): { readonly [name: string]: string } => {
  const { title = 'Voorbeeldstad (verzonnen)' } = options
  const named = { ...bigGroup, subject: { kind: 'gemeente', name: title } as const }
  return {
    panel: renderPanelSvg(panelFromKey('LLMHL'), texts, options),
    'panel-partial': renderPanelSvg(
      { positioneringIntern: 'hoog', bestuurEnPolitiek: 'midden' },
      texts,
      options,
    ),
    'panel-empty': renderPanelSvg({}, texts, options),
    change: renderChangeSvg(
      {
        start: panelFromKey('LLMHM'),
        now: panelFromKey('LMHLM'),
        ambition: panelFromKey('LHMHM'),
      },
      texts,
      options,
    ),
    'change-partial': renderChangeSvg(
      {
        start: { positioneringIntern: 'laag', communicatie: 'hoog' },
        ambition: { positioneringIntern: 'hoog', procesMetBewoners: 'midden' },
      },
      texts,
      options,
    ),
    exercise: renderExerciseSvg(summariseExercise(workshop), texts, options),
    'exercise-group': renderExerciseSvg(summariseExercise(named), texts, options),
    'exercise-agreed': renderExerciseSvg(
      summariseExercise({ ...named, sheets: [] }),
      texts,
      options,
    ),
    profiles: renderSmallMultiples(
      PROFILE_IDS.map((id) => ({ title: texts.profiles[id].label, panel: PROFILES[id].panel })),
      texts,
      options,
    ),
    'small-multiples': renderSmallMultiples(
      [
        { title, panel: { procesMetBewoners: 'hoog', communicatie: 'laag' } },
        { title: 'Noordwijk (verzonnen)', panel: panelFromKey('MMMMM') },
        { title: 'Zuidwijk (verzonnen)', panel: {} },
      ],
      texts,
      { ...options, columns: 2 },
    ),
    'empty-sheet': renderEmptySheet(texts, options),
  }
}

/** Every picture in both languages. */
export const allPictures: ReadonlyArray<readonly [name: string, svg: string]> = [nl, en].flatMap(
  (texts) =>
    Object.entries(pictures(texts)).map(
      ([name, svg]) => [`${name}-${texts.language.tag.slice(0, 2)}`, svg] as const,
    ),
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
  ['nothing', ''],
  ['blanks', ' \t\n '],
]
