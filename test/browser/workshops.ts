/** Workshops of an invented municipality, as the page keeps them. */
import {
  panelFromKey,
  type Answers,
  type Exercise,
  type PanelKey,
  type ReasonId,
} from 'schuifoefening'
import { storedText } from '../../examples/workshop-page/page/stored.js'
import { TRIO, withTrio, type Language } from '../../examples/workshop-page/page/workshop.js'

const NAME = 'Voorbeeldstad (verzonnen)'

const sheets = (
  moment: 'huidig' | 'ambitie',
  ...answers: ReadonlyArray<Answers>
): Exercise['sheets'] =>
  answers.map((given, index) => ({
    respondent: 'ABC'.charAt(index),
    role: TRIO[index] ?? 'overig',
    moment,
    answers: given,
  }))

const panel = (key: PanelKey): Answers => panelFromKey(key)

export const EMPTY: Exercise = { subject: { kind: 'gemeente', name: '' }, sheets: [] }

/** Everything filled in, one answer unknown, and something agreed. */
export const FILLED: Exercise = {
  subject: { kind: 'gemeente', name: NAME },
  sheets: [
    ...sheets(
      'huidig',
      panel('LLMML'),
      { ...panel('LMHML'), communicatie: 'unknown' },
      panel('MLLML'),
    ),
    ...sheets('ambitie', panel('MMHMH'), panel('MMHMM'), panel('MHMMM')),
  ],
  agreed: { huidig: { procesMetBewoners: 'hoog' }, ambitie: panelFromKey('MMHMM') },
}

/** Two of the three, now only: on two sliders the median lies between two positions. */
export const HALF: Exercise = {
  subject: { kind: 'casus', name: 'Speeltuin (verzonnen)', municipality: NAME },
  sheets: sheets('huidig', panel('LLMML'), panel('LMHML')),
}

/** Everyone agrees on a panel that lies as far from one profile as from another. */
export const TIED: Exercise = {
  subject: { kind: 'gemeente', name: NAME },
  sheets: sheets('huidig', panel('LLLHM')),
}

export const kept = (exercise: Exercise, language: Language = 'nl', reason?: ReasonId): string =>
  storedText({ language, exercise: withTrio(exercise), reason })
