/** Workshops of an invented municipality, as the page keeps them. */
import { panelFromKey, type Answers, type Moment, type PanelKey, type Sheet } from 'schuifoefening'
import {
  emptyWorkshop,
  labelOf,
  type Language,
  type Workshop,
} from '../../examples/workshop-page/page/workshop.js'

export const TRIO = ['wijkambtenaar', 'sectorambtenaarSociaal', 'sectorambtenaarFysiek'] as const

const sheets = (moment: Moment, ...answers: ReadonlyArray<Answers>): ReadonlyArray<Sheet> =>
  answers.map((given, index) => {
    const role = TRIO[index] ?? 'wijkambtenaar'
    return { respondent: labelOf({ role, number: 1 }), role, moment, answers: given }
  })

const panel = (key: PanelKey): Answers => panelFromKey(key)

/** What the three say about now and about the ambition. */
export const NOW: ReadonlyArray<Answers> = [
  panel('LLMML'),
  { ...panel('LMHML'), communicatie: 'unknown' },
  panel('MLLML'),
]
export const AMBITION: ReadonlyArray<Answers> = [panel('MMHMH'), panel('MMHMM'), panel('MHMMM')]

export const empty = (language: Language): Workshop => emptyWorkshop(language, '7K')

export const group = (language: Language): Workshop => ({
  ...empty(language),
  device: 'group',
  about: {
    kind: 'gemeente',
    name: 'Voorbeeldstad (verzonnen)',
    municipality: '',
    date: '2026-11-26',
  },
})

/** Everything handed in and shown, and something agreed. */
export const filled = (language: Language): Workshop => ({
  ...group(language),
  sheets: [...sheets('huidig', ...NOW), ...sheets('ambitie', ...AMBITION)],
  revealed: ['huidig', 'ambitie'],
  agreed: { huidig: { procesMetBewoners: 'hoog' } },
  reason: 'optrekken-met-bewoners',
})

/** One person's device, with a sheet that lacks an answer. */
export const own = (language: Language): Workshop => ({
  ...empty(language),
  device: 'own',
  own: [
    {
      respondent: 'W1',
      role: 'wijkambtenaar',
      moment: 'huidig',
      answers: {
        positioneringIntern: 'laag',
        procesBinnenGemeente: 'laag',
        procesMetBewoners: 'midden',
      },
      remarks: { procesMetBewoners: 'Dat verschilt per wijk.' },
    },
  ],
})
