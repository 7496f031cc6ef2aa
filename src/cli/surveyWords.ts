/**
 * What a survey report says, beside the labels of the texts.
 *
 * @module
 */
import type { DroppedReason, Interval } from '../analysis/index.js'
import type { NoNumberReason } from '../index.js'
import type { Texts } from '../texts/index.js'

/** The words of a survey report in one language. */
export interface SurveyWords {
  readonly title: string
  readonly units: (units: number, rows: number) => string
  readonly made: (made: {
    readonly sha256: string
    readonly version: string
    readonly seed: number
    readonly draws: number
  }) => string
  readonly heading: {
    readonly answers: string
    readonly prevalence: string
    readonly agreement: string
    readonly association: string
    readonly dropped: string
    readonly problems: string
    readonly made: string
  }
  readonly prevalenceNote: (
    readings: number,
    metrics: number,
    oneAnswer: number,
    of: number,
  ) => string
  readonly intervalNote: string
  readonly boundsNote: string
  readonly column: {
    readonly byDefault: string
    readonly overReadings: string
    readonly overAll: string
    readonly alpha: string
    readonly agreement: string
    readonly interval: string
    readonly bounds: string
    readonly tauB: string
    readonly reason: string
    readonly rows: string
    readonly deciding: string
    readonly units: string
    readonly link: string
  }
  readonly dropped: { readonly [R in DroppedReason]: string }
  readonly noNumber: { readonly [R in NoNumberReason]: string }
  readonly between: (lower: string, upper: string) => string
  readonly exact: string
  readonly outer: string
  readonly interval: (interval: Interval) => string
}

const numberIn = (texts: Texts, value: number): string => texts.phrases.number(value, 2)

/** The words in the language of the texts. */
export const surveyWords = (texts: Texts): SurveyWords =>
  texts.language.tag.startsWith('en') ? english(texts) : dutch(texts)

const dutch = (texts: Texts): SurveyWords => ({
  title: 'Verslag van een onderzoek',
  units: (units, rows) =>
    `${units} ${units === 1 ? 'gemeente of casus' : 'gemeenten of casussen'}, uit ${rows} ${rows === 1 ? 'rij' : 'rijen'}.`,
  made: ({ sha256, version, seed, draws }) =>
    `Gemaakt met schuifoefening ${version} uit een bestand met SHA-256 ${sha256}. Bootstrap per gemeente: ${draws} trekkingen, startgetal ${seed}. Met dezelfde invoer en hetzelfde startgetal is de uitkomst dezelfde.`,
  heading: {
    answers: 'Antwoorden per schuif',
    prevalence: 'Hoe vaak elk profiel het dichtst bij ligt',
    agreement: 'Hoe ver de deelnemers van één gemeente het eens zijn',
    association: 'Verwachte samenhangen in deze antwoorden',
    dropped: 'Rijen die niet meetellen',
    problems: 'Wat er mis is in het bestand',
    made: 'Hoe dit is berekend',
  },
  prevalenceNote: (readings, metrics, oneAnswer, of) =>
    `De banden lopen over ${readings} manieren om de publicatie te lezen en ${metrics} manieren om afstand te meten, en over ontbrekende antwoorden. Zo’n band is geen kans. ${oneAnswer} van de ${of} hebben altijd hetzelfde antwoord.`,
  intervalNote:
    'Een interval van 95% zegt hoeveel een getal zou verschillen met andere gemeenten, als deze een toevallige greep zijn uit vele. Het zegt niets over hoe de antwoorden tot stand kwamen.',
  boundsNote:
    'De grenzen gelden voor elke manier om ontbrekende antwoorden in te vullen: exact waar beide grenzen gehaald worden, anders ruim.',
  column: {
    byDefault: 'Gekozen lezing',
    overReadings: 'Over de lezingen',
    overAll: 'Over lezingen en afstanden',
    alpha: 'Krippendorffs alfa',
    agreement: 'Overeenstemming A',
    interval: '95%-interval (percentiel; BCa)',
    bounds: 'Grenzen',
    tauB: 'Kendalls tau-b',
    reason: 'Waarom',
    rows: 'Rijen',
    deciding: 'Waar het antwoord van afhangt',
    units: 'Bij hoeveel gemeenten',
    link: 'Verband',
  },
  dropped: {
    noSubject: 'gaat niet over een gemeente of casus',
    noMoment: 'heeft geen moment',
    otherMoment: 'gaat over een ander moment',
    earlierRound: 'is van een eerdere ronde',
    repeatedSheet: 'staat er twee keer',
    conflictingSheets: 'spreekt een andere rij van dezelfde deelnemer tegen',
  },
  noNumber: {
    tooFewValues: 'te weinig antwoorden',
    noVariation: 'alle antwoorden zijn gelijk',
    tooManyLevels: 'te veel niveaus',
    tooLarge: 'te groot om te berekenen',
    beyondDraws: 'alle trekkingen liggen aan één kant',
  },
  between: (lower, upper) => `${lower} tot ${upper}`,
  exact: 'exact',
  outer: 'ruim',
  interval: ({ lower, upper }) => `${numberIn(texts, lower)} tot ${numberIn(texts, upper)}`,
})

const english = (texts: Texts): SurveyWords => ({
  title: 'Report of a survey',
  units: (units, rows) =>
    `${units} ${units === 1 ? 'municipality or case' : 'municipalities or cases'}, from ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
  made: ({ sha256, version, seed, draws }) =>
    `Made with schuifoefening ${version} from a file with SHA-256 ${sha256}. Bootstrap by municipality: ${draws} draws, seed ${seed}. The same input and seed give the same result.`,
  heading: {
    answers: 'Answers per slider',
    prevalence: 'How often each profile is closest',
    agreement: 'How far the participants of one municipality agree',
    association: 'Expected links in these answers',
    dropped: 'Rows that do not count',
    problems: 'What is wrong in the file',
    made: 'How this was computed',
  },
  prevalenceNote: (readings, metrics, oneAnswer, of) =>
    `The bands run over ${readings} ways to read the publication and ${metrics} ways to measure distance, and over missing answers. Such a band is not a probability. ${oneAnswer} of the ${of} have the same answer throughout.`,
  intervalNote:
    'A 95% interval says how much a number would differ with other municipalities, if these are a random draw from many. It says nothing about how the answers came about.',
  boundsNote:
    'The bounds hold for every way to fill in missing answers: exact where both are reached, otherwise outer.',
  column: {
    byDefault: 'Chosen reading',
    overReadings: 'Over the readings',
    overAll: 'Over readings and distances',
    alpha: 'Krippendorff’s alpha',
    agreement: 'Agreement A',
    interval: '95% interval (percentile; BCa)',
    bounds: 'Bounds',
    tauB: 'Kendall’s tau-b',
    reason: 'Why',
    rows: 'Rows',
    deciding: 'What the answer depends on',
    units: 'For how many municipalities',
    link: 'Link',
  },
  dropped: {
    noSubject: 'is not about a municipality or case',
    noMoment: 'has no moment',
    otherMoment: 'is about another moment',
    earlierRound: 'is of an earlier round',
    repeatedSheet: 'appears twice',
    conflictingSheets: 'contradicts another row of the same participant',
  },
  noNumber: {
    tooFewValues: 'too few answers',
    noVariation: 'all answers are equal',
    tooManyLevels: 'too many levels',
    tooLarge: 'too large to compute',
    beyondDraws: 'all draws lie on one side',
  },
  between: (lower, upper) => `${lower} to ${upper}`,
  exact: 'exact',
  outer: 'outer',
  interval: ({ lower, upper }) => `${numberIn(texts, lower)} to ${numberIn(texts, upper)}`,
})
