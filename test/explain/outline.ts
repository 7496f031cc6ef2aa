/** An explanation as an outline: what it says, in which order, of what; not in which words. */
import type { Explanation } from '../../src/explain/index.js'
import {
  panelFromKey,
  summariseExercise,
  type Exercise,
  type MergeConflict,
  type Panel,
  type PanelKey,
  type PartialPanel,
  type Sheet,
} from '../../src/index.js'
import { sentence as sentenceSchema } from '../../src/schema/findings.js'
import { en, type Texts } from '../../src/texts/index.js'

// A text is its own place in the texts; a function that gives one adds what it was told.
const placesOf = (part: unknown, path: string): unknown => {
  if (typeof part === 'string') return path.replace(/\.label$/, '')
  if (typeof part === 'function')
    return (...told: ReadonlyArray<unknown>) => `${path}${JSON.stringify(told).replaceAll('"', '')}`
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, own]) => [
      key,
      placesOf(own, path === '' ? key : `${path}.${key}`),
    ]),
  )
}

/** Texts without words, for what does not depend on them. */
export const texts: Texts = {
  ...(placesOf(en, '') as Texts), // of the same form
  explanation: {
    ...(placesOf(en.explanation, '') as Texts['explanation']),
    inSentence: (label) => label,
  },
  language: en.language,
}

/** A line for the headline, and per section one for its id and one for each sentence; their data fit the schema. */
export const outline = ({
  headline,
  sections,
}: Pick<Explanation, 'headline' | 'sections'>): ReadonlyArray<string> =>
  [{ id: 'headline', heading: '', sentences: [headline] }, ...sections].flatMap(
    ({ id, heading, sentences }) => [
      `== ${id}: ${heading}`,
      ...sentences
        .map((said) => sentenceSchema.parse(said))
        .map(({ id: sentence, data, source, grade, text }) =>
          [sentence, data.kind, source?.chapter, grade, text]
            .filter((part) => part !== undefined)
            .join(' | '),
        ),
    ],
  )

export const PARTIAL: PartialPanel = { procesMetBewoners: 'hoog', communicatie: 'laag' }

export const CHANGE: readonly [Panel, Panel] = [panelFromKey('LLMML'), panelFromKey('LLHHL')]

const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const

/** Three moments, of which the first is open on one slider. */
export const EXERCISE = summariseExercise({
  subject,
  sheets: [
    {
      respondent: 'A',
      role: 'wijkambtenaar',
      moment: 'huidig',
      answers: panelFromKey('LLMML'),
      remarks: { communicatie: 'alleen de krant' },
    },
    { respondent: 'B', role: 'overig', moment: 'huidig', answers: panelFromKey('LLHMH') },
    { respondent: 'A', role: 'wijkambtenaar', moment: 'ambitie', answers: panelFromKey('LLHMM') },
  ],
  agreed: {
    huidig: { communicatie: 'midden', procesMetBewoners: 'midden' },
    evaluatie: panelFromKey('LLHML'),
  },
})

/** Nobody knows, and after a year nobody says anything. */
export const WAITS = summariseExercise({
  subject,
  sheets: [
    { respondent: 'A', role: 'overig', moment: 'huidig', answers: { communicatie: 'unknown' } },
    { respondent: 'A', role: 'overig', moment: 'evaluatie', answers: {} },
  ],
})

const sheetOf = (respondent: string, moment: Sheet['moment'], key: PanelKey): Sheet => ({
  respondent,
  role: 'sectorambtenaarFysiek',
  moment,
  answers: panelFromKey(key),
})

/** Two rounds, the sixth slider, a middle that is nobody's panel, and every status of progress. */
export const ROUNDS = summariseExercise({
  subject: { kind: 'casus', name: 'Speeltuin (verzonnen)' },
  sheets: [
    ...(['HLHHL', 'HHLHL', 'HLLLH'] as const).map((key, index): Sheet => ({
      ...sheetOf(`P${index}`, 'huidig', key),
      round: 'na',
      answers: {
        ...panelFromKey(key),
        wijkkenmerken: (['laag', 'hoog', 'unknown'] as const)[index],
      },
    })),
    { ...sheetOf('P0', 'huidig', 'LLLLL'), round: 'voor' },
    sheetOf('P0', 'ambitie', 'HMHLH'),
    sheetOf('P0', 'evaluatie', 'HHMHM'),
  ],
  agreed: { huidig: { positioneringIntern: 'hoog' }, ambitie: { communicatie: 'midden' } },
})

/** One mind about now; divided about the ambition, which one sheet lacks. */
export const DIVIDED = summariseExercise({
  subject,
  sheets: [
    ...['A', 'B', 'C', 'D'].map((who) => sheetOf(who, 'huidig', 'LLMML')),
    {
      ...sheetOf('A', 'ambitie', 'LLHMM'),
      remarks: { procesMetBewoners: 'nog niet', communicatie: 'wel' },
    },
    sheetOf('B', 'ambitie', 'LLLMH'),
    sheetOf('C', 'ambitie', 'LLHML'),
  ],
  agreed: { ambitie: { communicatie: 'hoog' } },
})

const disagreed: ReadonlyArray<MergeConflict> = [
  { about: 'date', values: ['2026-11-26', '2026-11-27'] },
  {
    about: 'answer',
    sheet: { respondent: 'A', role: 'overig', moment: 'huidig' },
    slider: 'bestuurEnPolitiek',
    values: ['hoog', 'unknown'],
  },
  { about: 'agreed', moment: 'huidig', slider: 'communicatie', values: ['laag', 'hoog'] },
  { about: 'agreed', moment: 'ambitie', slider: 'communicatie', values: ['midden', 'hoog'] },
  { about: 'agreed', moment: 'huidig', slider: 'procesMetBewoners', values: ['midden', 'hoog'] },
  {
    about: 'remark',
    sheet: { respondent: 'A', role: 'overig', moment: 'huidig' },
    slider: 'communicatie',
    values: ['de krant', 'niets'],
  },
]
const merged: Exercise = {
  subject,
  sheets: [
    { respondent: 'A', role: 'overig', moment: 'huidig', answers: panelFromKey('LLMHL') },
    { respondent: 'B', role: 'overig', moment: 'huidig', answers: panelFromKey('LLHML') },
  ],
  agreed: { huidig: { communicatie: 'laag', positioneringIntern: 'laag' } },
}

/** Merged exercises that contradict each other, and only one moment. */
export const MERGED = summariseExercise(merged, { conflicts: disagreed })

/** Of which only the ambition is known. */
export const LATER = summariseExercise({
  subject,
  sheets: [sheetOf('A', 'ambitie', 'MHLHH')],
})

/** Opposite answers on three sliders, and an ambition that contradicts itself on one; a plan has to wait. */
export const OPPOSITE = summariseExercise(
  {
    subject,
    sheets: [sheetOf('A', 'huidig', 'LLLML'), sheetOf('B', 'huidig', 'HHHML')],
    agreed: { ambitie: panelFromKey('LLLML') },
  },
  { conflicts: disagreed.slice(3, 4) },
)

/** Exercises without a sheet that say another date. */
export const NO_SHEETS = summariseExercise(
  { subject, sheets: [] },
  { conflicts: disagreed.slice(0, 1) },
)
