/** Vectors: agreement on one slider, whole exercises, and districts. */
import {
  answerRange,
  averageDeviation,
  medianInterval,
  vanDerEijkAgreement,
} from '../../../src/analysis/index.js'
import {
  agreementPattern,
  districtFit,
  exerciseFindings,
  EXTENDED_SLIDER_IDS,
  mergeExercises,
  summariseExercise,
  type Answers,
  type Exercise,
  type Moment,
  type Role,
  type Round,
  type Sheet,
} from '../../../src/index.js'
import { extendedPartialOf, partialOf } from './notation.js'
import { numbered, rules, type Row, type VectorFile } from '../vectorFile.js'

export const agreement = (): VectorFile => ({
  name: 'agreement',
  about:
    'How many people chose each level. Three levels: laag, midden and hoog, every distribution of up to six people. Other counts: `agreement` alone. A published figure is in the comment, as it was printed.',
  source:
    'Published: the manual and the introduction of the R package agrmt (D. Ruedin), after C. van der Eijk, Quality and Quantity 35 (2001).',
  rows: [...threeLevels(), ...LEVELS.map(levelsRow)],
})

const threeLevels = (): ReadonlyArray<Row> => {
  const rows: Row[] = []
  for (let people = 0; people <= 6; people++)
    for (let laag = people; laag >= 0; laag--)
      for (let midden = people - laag; midden >= 0; midden--)
        rows.push(countsRow(laag, midden, people - laag - midden))
  return rows
}

const countsRow = (laag: number, midden: number, hoog: number): Row => {
  const counts = { laag, midden, hoog }
  return {
    id: [laag, midden, hoog].join(),
    rules: rules(605, 606, 607, 608, 609, 955),
    question: { counts: [laag, midden, hoog] },
    answer: {
      pattern: agreementPattern(counts),
      median: medianInterval(counts),
      range: answerRange(counts),
      averageDeviation: averageDeviation(counts),
      agreement: vanDerEijkAgreement([laag, midden, hoog]),
    },
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

const levelsRow = ({ counts, published }: (typeof LEVELS)[number]): Row => ({
  id: `levels ${counts.join()}`,
  rules: rules(609, 955),
  question: { counts },
  answer: { agreement: vanDerEijkAgreement(counts) },
  ...(published === undefined ? {} : { comment: `Published as ${published}.` }),
})

export const exercises = (): VectorFile => ({
  name: 'exercises',
  about:
    'An exercise with its summary and its findings, as documents (SO-908, SO-807). All of them are invented (verzonnen).',
  rows: EXERCISES().map(({ shows, exercise }, index) => {
    const summary = summariseExercise(exercise)
    return {
      id: numbered('exercise', index),
      rules: rules(
        ...[7, 601, 602, 603, 604, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622],
        ...[623, 624, 625, 801, 807, 901, 908],
      ),
      question: { exercise },
      answer: { summary, findings: exerciseFindings(summary) },
      comment: shows,
    }
  }),
})

export const merging = (): VectorFile => ({
  name: 'merging',
  about:
    'Exercises that are merged: `Right` with the exercise and the conflicts, or `Left` with the reason why they cannot be. All of them are invented (verzonnen).',
  rows: MERGES().map(({ shows, exercises: given }, index) => ({
    id: numbered('merge', index),
    rules: rules(630, 631, 632, 633, 634),
    question: { exercises: given },
    answer: mergeExercises(...given),
    comment: shows,
  })),
})

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
    shows: 'one mind about now, divided about the ambition on all but one slider',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        ...['A', 'B', 'C'].map((who) => sheet(who, 'overig', 'huidig', 'LLMML')),
        sheet('A', 'overig', 'ambitie', 'LLLLM'),
        sheet('B', 'overig', 'ambitie', 'HHHHM'),
        sheet('C', 'overig', 'ambitie', 'HHLLM'),
      ],
    },
  },
  {
    shows: 'an ambition that is a median between two positions',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('A', 'wijkambtenaar', 'huidig', 'LLLHH'),
        sheet('A', 'wijkambtenaar', 'ambitie', 'MLHMM'),
        sheet('B', 'overig', 'ambitie', 'HHHLM'),
      ],
    },
  },
  {
    shows: 'agreement that differs in its last bit, so that only rounding lets the distance decide',
    exercise: {
      subject: MUNICIPALITY,
      sheets: ROUNDING.map((key, index) =>
        sheet(String.fromCharCode(97 + index), 'overig', 'huidig', key),
      ),
      agreed: { ambitie: partialOf('L---H') },
    },
  },
  {
    shows:
      'two rounds: the last one counts and the one before it stays visible; remarks of both; a sixth slider',
    exercise: {
      formatVersion: 2,
      subject: MUNICIPALITY,
      date: '2026-11-26',
      sheets: [
        {
          ...sheet('A', 'wijkambtenaar', 'huidig', 'LLMHL?', 'voor'),
          remarks: { communicatie: 'Hangt van de wijk af.', procesMetBewoners: ' ' },
        },
        sheet('B', 'sectorambtenaarSociaal', 'huidig', 'HLMHL-', 'voor'),
        sheet('A', 'wijkambtenaar', 'huidig', 'MLMHLH', 'na'),
        sheet('B', 'sectorambtenaarSociaal', 'huidig', 'MLMMLH', 'na'),
        {
          ...sheet('C', 'sectorambtenaarFysiek', 'huidig', 'MLM-?M', 'na'),
          remarks: { communicatie: 'Wie doet dit?' },
        },
        sheet('C', 'sectorambtenaarFysiek', 'ambitie', 'MMMMM'),
      ],
      agreed: { ambitie: extendedPartialOf('--H--H') },
    },
  },
  {
    shows: 'a remark on the sixth slider, without an answer',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        {
          ...sheet('A', 'overig', 'huidig', 'LL---'),
          remarks: { wijkkenmerken: 'Veel jongeren.' },
        },
      ],
    },
  },
  {
    shows: 'sheets without a round come before those of a round; an agreement without a sheet',
    exercise: {
      subject: MUNICIPALITY,
      sheets: [
        sheet('A', 'wijkambtenaar', 'huidig', 'LLLLL'),
        sheet('A', 'wijkambtenaar', 'huidig', 'HHHHH', 'voor'),
        sheet('A', 'overig', 'evaluatie', '??---'),
      ],
      agreed: { ambitie: partialOf('MM---'), evaluatie: {} },
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

// `?` is the answer unknown, `-` a slider left out; a sixth letter is the sixth slider.
const sheet = (
  respondent: string,
  role: Role,
  moment: Moment,
  key: string,
  round?: Round,
): Sheet => {
  const unknown = EXTENDED_SLIDER_IDS.filter((_, index) => key.charAt(index) === '?')
  const answers: Answers = Object.fromEntries(unknown.map((slider) => [slider, 'unknown']))
  return {
    respondent,
    role,
    moment,
    ...(round === undefined ? {} : { round }),
    answers: { ...extendedPartialOf(key.replaceAll('?', '-')), ...answers },
  }
}

const MERGES = (): ReadonlyArray<{
  readonly shows: string
  readonly exercises: ReadonlyArray<Exercise>
}> => [
  { shows: 'nothing to merge', exercises: [] },
  {
    shows: 'different subjects, each once, blanks around names not counted',
    exercises: [
      { subject: MUNICIPALITY, sheets: [] },
      { subject: { kind: 'casus', name: 'Speeltuin (verzonnen)' }, sheets: [] },
      { subject: { kind: 'gemeente', name: ' Voorbeeldstad (verzonnen) ' }, sheets: [] },
      { subject: { kind: 'gemeente', name: 'Anderstad (verzonnen)' }, sheets: [] },
    ],
  },
  {
    shows: 'three devices, one sheet each, in canonical order',
    exercises: [
      {
        subject: MUNICIPALITY,
        date: '2026-11-26',
        sheets: [sheet('C', 'overig', 'huidig', 'LLMML')],
      },
      { subject: MUNICIPALITY, sheets: [sheet('B', 'sectorambtenaarSociaal', 'ambitie', 'MMHH?')] },
      {
        subject: MUNICIPALITY,
        sheets: [
          sheet('A', 'wijkambtenaar', 'huidig', 'LLMMM', 'na'),
          sheet('A', 'wijkambtenaar', 'huidig', 'LLMML', 'voor'),
        ],
      },
    ],
  },
  {
    shows: 'one sheet in two halves, with a remark and an agreement that say nothing',
    exercises: [
      {
        subject: MUNICIPALITY,
        sheets: [{ ...sheet('A', 'overig', 'huidig', 'LL---'), remarks: { communicatie: ' ' } }],
      },
      {
        subject: MUNICIPALITY,
        sheets: [
          { ...sheet(' A ', 'overig', 'huidig', '-LM?-M'), remarks: { communicatie: 'Later.' } },
        ],
        agreed: { huidig: {}, ambitie: partialOf('----H') },
      },
    ],
  },
  {
    shows: 'every conflict: dates, answers, remarks and agreements',
    exercises: [
      {
        subject: MUNICIPALITY,
        date: '2026-11-27',
        sheets: [
          { ...sheet('A', 'overig', 'huidig', '?HM--'), remarks: { communicatie: 'b' } },
          sheet('B', 'overig', 'huidig', 'H----'),
        ],
        agreed: { ambitie: partialOf('H---L') },
      },
      {
        subject: MUNICIPALITY,
        date: '2026-11-26',
        sheets: [
          { ...sheet('A', 'overig', 'huidig', 'HLM--'), remarks: { communicatie: 'a' } },
          sheet('B', 'wijkambtenaar', 'huidig', 'L----'),
        ],
        agreed: { ambitie: partialOf('L---L'), huidig: partialOf('-M---') },
      },
      {
        subject: MUNICIPALITY,
        sheets: [{ ...sheet('A', 'overig', 'huidig', 'MMM--'), remarks: { communicatie: 'B' } }],
      },
    ],
  },
  {
    shows: 'a case of one municipality is not that of another',
    exercises: [
      {
        subject: { kind: 'casus', name: 'Plein (verzonnen)', municipality: 'Voorbeeldstad' },
        sheets: [],
      },
      { subject: { kind: 'casus', name: 'Plein (verzonnen)' }, sheets: [] },
    ],
  },
]

// Twelve people: A of 1, 0, 11 on one slider, and of 0, 1, 2 on another.
const ROUNDING: ReadonlyArray<string> = /*#__PURE__*/ Array.from({ length: 12 }, (_, person) => {
  const first = person === 0 ? 'L' : 'H'
  const last = person === 0 ? 'M' : person < 3 ? 'H' : '-'
  return `${first}---${last}`
})

export const districts = (): VectorFile => ({
  name: 'district-fit',
  about:
    'A municipal panel beside the needs of its districts, all invented (verzonnen), with the answer in the JSON form of SO-909. Needs are keys.',
  rows: DISTRICTS.map(({ key, needs, comment }, index) => {
    const given = Object.entries(needs).map(([id, need]) => ({ id, needs: need }))
    return {
      id: numbered('fit', index),
      rules: rules(7, 710, 711, 712, 713, 714, 909),
      question: { panel: key, districts: given },
      answer: districtFit(
        extendedPartialOf(key),
        given.map((district) => ({ ...district, needs: extendedPartialOf(district.needs) })),
      ),
      comment,
    }
  }),
})

const DISTRICTS: ReadonlyArray<{
  readonly key: string
  readonly needs: { readonly [id: string]: string }
  readonly comment?: string
}> = [
  { key: 'LLMML', needs: {} },
  { key: 'LLMML', needs: { Noord: '-----' } },
  { key: 'LLMML', needs: { Noord: 'LLMML', Zuid: '--M--' } },
  { key: 'MMMMM', needs: { Zuid: '--HHH', Noord: 'H----', 'oud-west': 'LL---', Oost: '-M---' } },
  { key: 'HHLHL', needs: { b: '--H-H', a: 'LLHLH', C: '--H--', é: '----H', d: '-----' } },
  { key: 'MLHHM', needs: { 'wijk 10': 'HHHHH', 'wijk 9': 'LMM--', 'wijk 1': '---L-' } },
  { key: '-----', needs: { a: 'LLMML', b: 'HHHHH' }, comment: 'Nothing is known of the panel.' },
  { key: 'LL--M', needs: { a: 'LLMML', b: 'HHHHH', c: 'LL--M', d: 'HLH--' } },
  { key: 'MMMMM-', needs: { a: 'MMMMMH', b: 'MMMMML', c: 'MMMMM' }, comment: 'The sixth slider.' },
  { key: 'MMMMMM', needs: { a: 'MMMMM', b: 'HMMMM-' } },
  {
    key: 'LLLLL',
    needs: { '\u{1F6DD}': 'HHLLL', '\uFF21': 'HHLLL', é: 'HHLLL', Z: 'LLHHL' },
    comment: 'Ids in the order of UTF-16 code units, which is not that of code points.',
  },
]
