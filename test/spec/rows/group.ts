/** Vectors: agreement on one slider, whole exercises, and districts. */
import {
  agreementPattern,
  answerRange,
  averageDeviation,
  districtFit,
  medianInterval,
  MOMENTS,
  panelFromKey,
  parsePartialPanel,
  SLIDER_IDS,
  summariseExercise,
  vanDerEijkAgreement,
  type Answers,
  type DistrictNeeds,
  type Exercise,
  type Moment,
  type MomentSummary,
  type PanelKey,
  type PartialPanel,
  type Role,
  type Sheet,
} from '../../../src/index.js'
import type { VectorFile } from '../vectorFile.js'

export const agreement = (): VectorFile => ({
  name: 'agreement',
  about:
    'How many people chose each level. Three levels: laag, midden and hoog, every distribution of up to six people. Other counts: `agreement` only, beside the `published` figure, where there is one, as it was rounded.',
  requirements: ['SO-605', 'SO-606', 'SO-607', 'SO-608', 'SO-609', 'SO-905'],
  source:
    'Published: the manual and the introduction of the R package agrmt (D. Ruedin), after C. van der Eijk, Quality and Quantity 35 (2001).',
  rows: [...threeLevels(), ...LEVELS.map(levelsRow)],
})

const threeLevels = (): ReadonlyArray<object> => {
  const rows: object[] = []
  for (let people = 0; people <= 6; people++)
    for (let laag = people; laag >= 0; laag--)
      for (let midden = people - laag; midden >= 0; midden--)
        rows.push(countsRow(laag, midden, people - laag - midden))
  return rows
}

const countsRow = (laag: number, midden: number, hoog: number): object => {
  const counts = { laag, midden, hoog }
  const median = medianInterval(counts)
  return {
    counts: [laag, midden, hoog],
    pattern: orNull(agreementPattern(counts)),
    median: median._tag === 'Some' ? [median.value.lower, median.value.upper] : null,
    range: orNull(answerRange(counts)),
    averageDeviation: orNull(averageDeviation(counts)),
    agreement: orNull(vanDerEijkAgreement([laag, midden, hoog])),
  }
}

const LEVELS: ReadonlyArray<{
  readonly counts: ReadonlyArray<number>
  readonly published?: string
}> = [
  { counts: [30, 40, 210, 130, 530, 50, 10], published: '0.6113333' },
  { counts: [2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6], published: '0.61' },
  { counts: [1.6, 2.6, 8.2, 21, 29.3, 27, 10.3], published: '0.48' },
  { counts: [6, 8, 5, 3, 2], published: '0.31' },
  { counts: [6, 8, 5, 3, 2, 0, 2], published: '0.39' },
  { counts: [0, 0, 0, 100, 0, 0, 0], published: '1' },
  { counts: [10, 10, 10, 10, 10, 10, 10], published: '0' },
  { counts: [50, 0, 0, 0, 0, 0, 50], published: '-1' },
  { counts: [2, 0, 1, 1] },
  { counts: [1, 0, 2, 0, 1] },
  { counts: [5, 1, 0, 3] },
  { counts: [0, 3, 3, 0, 1, 4] },
  { counts: [7, 0, 0, 0, 2, 0] },
  { counts: [3, 1] },
  { counts: [4] },
  { counts: [] },
  { counts: [0, 0, 0, 0] },
  { counts: [1, -1, 2] },
]

const levelsRow = ({ counts, published }: (typeof LEVELS)[number]): object => ({
  counts,
  agreement: orNull(vanDerEijkAgreement(counts)),
  published,
})

export const sessions = (): VectorFile => ({
  name: 'sessions',
  about:
    'Exercises with their summary, their agenda, `panels`: the panel of each moment, and `progress`: that of the exercise or null, in the JSON form of chapter 8. All of them are invented (verzonnen).',
  requirements: [
    ...[
      'SO-007',
      'SO-601',
      'SO-602',
      'SO-603',
      'SO-604',
      'SO-610',
      'SO-611',
      'SO-612',
      'SO-613',
      'SO-614',
    ],
    ...[
      'SO-615',
      'SO-616',
      'SO-617',
      'SO-620',
      'SO-621',
      'SO-622',
      'SO-623',
      'SO-624',
      'SO-625',
      'SO-801',
      'SO-808',
      'SO-905',
    ],
  ],
  rows: EXERCISES().map(({ shows, exercise }) => {
    const { subject, moments, agenda, progress } = summariseExercise(exercise)
    return {
      shows,
      exercise,
      summary: { subject, moments: MOMENTS.flatMap((moment) => withSheets(moments[moment])) },
      agenda,
      panels: Object.fromEntries(
        MOMENTS.map((moment) => [moment, moments[moment]?.panel ?? {}] as const),
      ),
      progress: orNull(progress),
    }
  }),
})

// The panel of a moment is asked apart; a moment with nothing but an agreement has no statistics.
const withSheets = (summary: MomentSummary | undefined): ReadonlyArray<object> => {
  if (summary === undefined || summary.respondents === 0) return []
  const { panel: _, ...rest } = summary
  return [rest]
}

const MUNICIPALITY: Exercise['subject'] = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }

const EXERCISES = (): ReadonlyArray<{ readonly shows: string; readonly exercise: Exercise }> => [
  { shows: 'no sheets', exercise: { subject: MUNICIPALITY, sheets: [] } },
  {
    shows: 'a year later: progress from what was agreed and from medians, some within disagreement',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('A', 'wijkambtenaar', 'huidig', 'LLMLL'),
        sheet('B', 'overig', 'huidig', 'LLMML'),
        sheet('A', 'wijkambtenaar', 'evaluatie', 'LMHMM'),
        sheet('B', 'sectorambtenaarSociaal', 'evaluatie', 'LMM?M'),
        sheet('C', 'sectorambtenaarFysiek', 'evaluatie', 'HMH-L'),
      ],
      agreed: {
        huidig: partialOf('---M-'),
        ambitie: partialOf('MMHHM'),
        evaluatie: partialOf('M----'),
      },
    },
  },
  {
    shows: 'a year later, with what was agreed alone: nobody to disagree',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [],
      agreed: {
        huidig: partialOf('LLLLL'),
        ambitie: partialOf('LLLLL'),
        evaluatie: partialOf('LLLLM'),
      },
    },
  },
  {
    shows: 'one respondent, about a case',
    exercise: {
      subject: { kind: 'casus', name: 'Speeltuin (verzonnen)', municipality: 'Voorbeeldstad' },
      sheets: [sheet('A', 'wijkambtenaar', 'huidig', 'LLMML')],
    },
  },
  {
    shows: 'the trio now, its ambition, and what it agreed on',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('A', 'wijkambtenaar', 'huidig', 'LLMHL'),
        sheet('B', 'sectorambtenaarSociaal', 'huidig', 'LMHLM'),
        sheet('C', 'sectorambtenaarFysiek', 'huidig', 'MLLHL'),
        sheet('A', 'wijkambtenaar', 'ambitie', 'MMHMM'),
        sheet('B', 'sectorambtenaarSociaal', 'ambitie', 'MMHHH'),
        sheet('C', 'sectorambtenaarFysiek', 'ambitie', 'MHHMM'),
      ],
      agreed: {
        huidig: partialOf('LLMM-'),
        ambitie: partialOf('--HH-'),
        evaluatie: partialOf('HHHHH'),
      },
    },
  },
  {
    shows: 'two respondents: medians that are intervals, two medoids',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('b', 'wijkambtenaar', 'huidig', 'LLMHM'),
        sheet('a', 'overig', 'huidig', 'MHMLH'),
      ],
    },
  },
  {
    shows: 'unknown answers and sliders left out; nobody complete',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('A', 'wijkambtenaar', 'huidig', 'L?-HM'),
        sheet('B', 'sectorambtenaarSociaal', 'huidig', 'M?-H-'),
        sheet('C', 'sectorambtenaarFysiek', 'huidig', 'L?--?'),
      ],
    },
  },
  {
    shows: 'a median on every slider, and nobody complete',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('A', 'wijkambtenaar', 'huidig', 'LL?HM'),
        sheet('B', 'sectorambtenaarSociaal', 'huidig', '?-MHH'),
      ],
    },
  },
  {
    shows: 'medoids in the order of UTF-16 code units',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('é', 'overig', 'huidig', 'LLLLL'),
        sheet('a', 'overig', 'huidig', 'LLLLL'),
        sheet('\u{1F6DD}', 'overig', 'huidig', 'LLLLL'),
        sheet('Z', 'overig', 'huidig', 'LLLLL'),
        sheet('\uFF21', 'overig', 'huidig', 'LLLLL'),
        sheet('10', 'overig', 'huidig', 'LLLLL'),
        sheet('9', 'overig', 'huidig', 'LLLLL'),
        sheet('b', 'overig', 'huidig', 'HLLL-'),
      ],
    },
  },
  {
    shows: 'an ambition and nothing about now',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [sheet('A', 'wijkambtenaar', 'ambitie', 'MMHMM')],
      agreed: { huidig: partialOf('LLLLL') },
    },
  },
  {
    shows: 'a median panel that is nobody’s',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('A', 'wijkambtenaar', 'huidig', 'LMHLM'),
        sheet('B', 'sectorambtenaarSociaal', 'huidig', 'MHLMH'),
        sheet('C', 'sectorambtenaarFysiek', 'huidig', 'HLMHL'),
      ],
    },
  },
  {
    shows: 'sheets of three moments mixed, the moments in order all the same',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('B', 'sectorambtenaarSociaal', 'evaluatie', 'LMHMM'),
        sheet('A', 'wijkambtenaar', 'ambitie', 'MMHMM'),
        sheet('B', 'sectorambtenaarSociaal', 'huidig', 'LLMML'),
        sheet('A', 'wijkambtenaar', 'evaluatie', 'LMMMM'),
        sheet('A', 'wijkambtenaar', 'huidig', 'LLMMM'),
      ],
    },
  },
  {
    shows: 'an agenda with equal agreement, ordered by the distance to what was agreed',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('A', 'wijkambtenaar', 'huidig', 'LMLL?'),
        sheet('B', 'sectorambtenaarSociaal', 'huidig', 'LMML?'),
        sheet('C', 'sectorambtenaarFysiek', 'huidig', 'MHHL?'),
      ],
      agreed: { ambitie: partialOf('HM-HH') },
    },
  },
  {
    shows: 'agreement that is equal on paper, from different numbers of answers',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('A', 'wijkambtenaar', 'huidig', 'LLMLL'),
        sheet('B', 'sectorambtenaarSociaal', 'huidig', 'LLMLL'),
        sheet('C', 'sectorambtenaarFysiek', 'huidig', 'MMHLM'),
        sheet('D', 'overig', 'huidig', '-LMMH'),
        sheet('E', 'overig', 'huidig', '-LM?H'),
        sheet('F', 'overig', 'huidig', '-MHLM'),
      ],
      agreed: { ambitie: partialOf('-H-H-') },
    },
  },
]

// `?` is the answer unknown, `-` a slider left out.
const sheet = (respondent: string, role: Role, moment: Moment, key: string): Sheet => {
  const unknown = SLIDER_IDS.filter((_, index) => key.charAt(index) === '?')
  const answers: Answers = Object.fromEntries(unknown.map((slider) => [slider, 'unknown']))
  return {
    respondent,
    role,
    moment,
    answers: { ...partialOf(key.replaceAll('?', '-')), ...answers },
  }
}

const partialOf = (key: string): PartialPanel => {
  const letters = SLIDER_IDS.map((slider, index) => [slider, key.charAt(index)] as const)
  const reading = parsePartialPanel(Object.fromEntries(letters.filter(([, at]) => at !== '-')))
  if (reading._tag === 'Left') throw new Error(`not a partial key: ${key}`)
  return reading.right
}

export const districts = (): VectorFile => ({
  name: 'district-fit',
  about:
    'A municipal panel beside the needs of its districts, all invented (verzonnen), with the answer in the JSON form of chapter 8.',
  requirements: ['SO-007', 'SO-710', 'SO-711', 'SO-712', 'SO-713', 'SO-809'],
  rows: DISTRICTS.map(({ key, needs }) => {
    const given = Object.entries(needs).map(([id, need]): DistrictNeeds => ({
      id,
      needs: partialOf(need),
    }))
    return { key, districts: given, answer: districtFit(panelFromKey(key), given) }
  }),
})

const DISTRICTS: ReadonlyArray<{
  readonly key: PanelKey
  readonly needs: { readonly [id: string]: string }
}> = [
  { key: 'LLMML', needs: {} },
  { key: 'LLMML', needs: { Noord: '-----' } },
  { key: 'LLMML', needs: { Noord: 'LLMML', Zuid: '--M--' } },
  { key: 'MMMMM', needs: { Zuid: '--HHH', Noord: 'H----', 'oud-west': 'LL---', Oost: '-M---' } },
  { key: 'HHLHL', needs: { b: '--H-H', a: 'LLHLH', C: '--H--', é: '----H', d: '-----' } },
  { key: 'MLHHM', needs: { 'wijk 10': 'HHHHH', 'wijk 9': 'LMM--', 'wijk 1': '---L-' } },
]

const orNull = <A>(option: { readonly _tag: string; readonly value?: A }): A | null =>
  option.value ?? null
