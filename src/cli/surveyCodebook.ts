/**
 * The codebook of the files of a survey: every column of every file, and what each number means.
 *
 * @module
 */
import { PROFILE_IDS, POSITIONS, rank, SLIDER_IDS } from '../index.js'
import { toCsv } from '../model/csv.js'
import type { Texts } from '../texts/index.js'

/**
 * What every column and number means: columns `file`, `variable`, `value`, `label`. First the sliders, whose
 * numbers are the same in every file, then the columns of each file.
 */
export const surveyCodebook = (texts: Texts): string => {
  const isDutch = texts.language.tag.startsWith('nl')
  const say = ([english, dutch]: readonly [string, string]): string => (isDutch ? dutch : english)
  return toCsv([
    ['file', 'variable', 'value', 'label'],
    ...SLIDER_IDS.flatMap((slider) => [
      ['', slider, '', texts.sliders[slider].label],
      ...POSITIONS.map((position) => ['', slider, rank(position), texts.positions[position].label]),
    ]),
    ...Object.entries(COLUMNS).flatMap(([file, columns]) =>
      columns.map(([variable, ...label]) => [file, variable, '', say(label)]),
    ),
    ...SLIDER_IDS.flatMap((slider) => {
      const { label } = texts.sliders[slider]
      return [
        ['wide.csv', slider, '', `${label}: ${say(NUMBER)}`],
        ['units.csv', `${slider}_lowest`, '', `${label}: ${say(LOWEST)}`],
        ['units.csv', `${slider}_highest`, '', `${label}: ${say(HIGHEST)}`],
        ['answers.csv', slider, '', `${label}: ${say(WORD)}`],
      ]
    }),
    ...PROFILE_IDS.map((id) => ['answers.csv', `distance_${id}`, '', `${id}: ${say(DISTANCE)}`]),
  ])
}

// Columns, each with its meaning in English and Dutch.
type Described = ReadonlyArray<readonly [string, string, string]>

const NUMBER = ['0, 1 or 2; empty without an answer', '0, 1 of 2; leeg zonder antwoord'] as const
const LOWEST = ['lowest number that is possible', 'laagste getal dat mogelijk is'] as const
const HIGHEST = ['highest number that is possible', 'hoogste getal dat mogelijk is'] as const
const WORD = ['laag, midden or hoog', 'laag, midden of hoog'] as const
const DISTANCE = ['steps to this profile', 'stappen tot dit profiel'] as const

const SUBJECT: Described = [
  ['subject', 'name of the municipality or case', 'naam van de gemeente of casus'],
  ['kind', 'gemeente or casus', 'gemeente of casus'],
  ['municipality', 'name of the municipality', 'naam van de gemeente'],
]

const ROW: Described = [
  ['row', 'number of the row, from 1', 'nummer van de rij, vanaf 1'],
  ['line', 'line of the file that was read', 'regel van het bestand dat gelezen is'],
  ['unit', 'unit of units.csv that has the row', 'eenheid van units.csv waar de rij in zit'],
  [
    'dropped',
    'why the row is of no participant of a unit; empty for those that statistics use. agreed: it is what the group agreed on, which the unit has and no statistic of participants. noSubject: about nothing. otherMoment, earlierRound: of another moment, an earlier round. repeatedSheet, conflictingSheets: the same person filled in the same, or different things',
    'waarom de rij bij geen deelnemer van een eenheid hoort; leeg bij wat meetelt. agreed: wat de groep afsprak, dat in de eenheid zit en in geen maat van deelnemers. noSubject: gaat over niets. otherMoment, earlierRound: een ander moment, een eerdere ronde. repeatedSheet, conflictingSheets: dezelfde persoon vulde hetzelfde in, of iets anders',
  ],
  ...SUBJECT,
  ['respondent', 'label of the person', 'aanduiding van de persoon'],
  ['role', 'role of the person', 'rol van de persoon'],
  [
    'moment',
    'huidig, ambitie or evaluatie; empty is huidig',
    'huidig, ambitie of evaluatie; leeg is huidig',
  ],
  [
    'round',
    'voor or na the talk; empty with one round',
    'voor of na het gesprek; leeg bij één ronde',
  ],
]

const COLUMNS: { readonly [file: string]: Described } = {
  'long.csv': [
    ...ROW,
    ['slider', 'the slider', 'de schuif'],
    ['value', ...NUMBER],
    [
      'missing',
      'unknown: the person does not know. blank: no answer',
      'unknown: de persoon weet het niet. blank: geen antwoord',
    ],
  ],
  'wide.csv': ROW,
  'units.csv': [
    ['unit', 'number of the unit, from 1', 'nummer van de eenheid, vanaf 1'],
    ...SUBJECT,
    ['moment', 'the moment', 'het moment'],
    ['sheets', 'number of participants who handed in', 'aantal deelnemers dat iets inleverde'],
  ],
  'answers.csv': [
    ['code', 'number of the panel, 0 to 242', 'nummer van het mengpaneel, 0 tot en met 242'],
    ['key', 'the panel as five letters', 'het mengpaneel als vijf letters'],
    [
      'nearest',
      'profiles at the smallest distance, by |',
      'profielen op de kleinste afstand, met |',
    ],
    ['mask', 'the same as bits', 'hetzelfde als bits'],
    ['margin', 'steps to the next profile', 'stappen tot het volgende profiel'],
    [
      'typicality',
      'share of panels farther from a profile',
      'aandeel van de panelen dat verder van een profiel ligt',
    ],
    ['fit', 'how well the nearest profile fits', 'hoe goed het dichtstbijzijnde profiel past'],
    ['robust', 'nearest in every reading', 'in elke lezing het dichtst bij'],
    ['possible', 'nearest in some reading', 'in een lezing het dichtst bij'],
    ['risks', 'risks that apply', 'risico’s die gelden'],
    [
      'coherence',
      'how far expected links hold; a hypothesis',
      'hoe ver verwachte verbanden gelden; een hypothese',
    ],
  ],
  'codebook.csv': [
    ['file', 'the file; empty for what holds in all', 'het bestand; leeg voor wat overal geldt'],
    ['variable', 'the column', 'de kolom'],
    ['value', 'a number in it', 'een getal daarin'],
    ['label', 'what that is', 'wat dat is'],
  ],
  'results.json': [
    ['version', 'version of schuifoefening', 'versie van schuifoefening'],
    ['sha256', 'hash of the file that was read', 'hash van het bestand dat gelezen is'],
    ['moment', 'the moment', 'het moment'],
    ['seed', 'seed of the draws', 'startgetal van de trekkingen'],
    ['draws', 'number of draws', 'aantal trekkingen'],
    ['rows', 'rows: used, and dropped by reason', 'rijen: gebruikt, en niet, per reden'],
    ['units', 'number of units', 'aantal eenheden'],
    ['sheets', 'number of participants', 'aantal deelnemers'],
    [
      'agreedLines',
      'lines with an agreement that replaces a median',
      'regels met een afspraak die een mediaan vervangt',
    ],
    ['dates', 'dates of the rows about the moment', 'datums van de rijen over het moment'],
    ['unitsWithDates', 'units with more than one', 'eenheden met meer dan één'],
    [
      'sliders',
      'per slider: medians, missing answers, agreement A and consensus (means over unitsWithTwo), alpha. Right: a number; Left: the reason why there is none. withoutNumber: draws without one',
      'per schuif: medianen, ontbrekende antwoorden, overeenstemming A en consensus (gemiddeld over unitsWithTwo), alfa. Right: een getal; Left: waarom er geen is. withoutNumber: trekkingen zonder getal',
    ],
    [
      'profiles',
      'per profile the lowest and highest number of units, by default, over readings, over readings and metrics; robust and possible: in every reading, in some; share: Wilson’s interval',
      'per profiel het kleinste en grootste aantal eenheden, in de gekozen lezing, over lezingen, over lezingen en afstanden; robust en possible: in elke lezing, in een; share: het interval van Wilson',
    ],
    ['readings', 'ways to read the publication', 'manieren om de publicatie te lezen'],
    ['metrics', 'ways to measure distance', 'manieren om afstand te meten'],
    ['oneAnswer', 'units with one answer in all', 'eenheden met overal hetzelfde antwoord'],
    ['deciding', 'what the answer depends on', 'waar het antwoord van afhangt'],
    ['links', 'per link: n, tau-b', 'per samenhang: n, tau-b'],
  ],
  'draws.csv': [
    [
      '',
      'no head: a line for each draw of the bootstrap, a cell for each unit drawn, with its number in units.csv',
      'geen kop: een regel per trekking van de bootstrap, een cel per getrokken eenheid, met haar nummer in units.csv',
    ],
  ],
}
