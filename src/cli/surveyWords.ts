/**
 * The words of a survey report, in addition to the labels of the texts.
 *
 * @module
 */
import type { DroppedReason } from '../analysis/index.js'
import type { Texts } from '../texts/index.js'
import type { SurveyReason, SurveyResults } from './surveyResults.js'

/** The words of a survey report in one language. */
export interface SurveyWords {
  readonly title: string
  readonly lead: (units: number, moment: string, used: string) => string
  readonly used: (rows: Omit<SurveyResults['rows'], 'dropped'>, moment: string) => string
  readonly noUnit: string
  readonly rows: (count: number) => string
  readonly lines: (lines: ReadonlyArray<number | string>) => string
  readonly moreProblems: (count: number) => string
  readonly ownRoles: (rows: number, roles: ReadonlyArray<string>) => string
  /** For a median per municipality, instead of a missing answer. */
  readonly openMedian: string
  readonly picture: { readonly inAll: string; readonly inSome: string }
  readonly mediansNote: string
  readonly shareNote: string
  /** Lines, already in words. */
  readonly agreedInstead: (count: number, lines: string) => string
  readonly dates: (count: number, first: string, last: string, units: number) => string
  readonly made: (made: SurveyResults) => string
  readonly heading: {
    readonly answers: string
    readonly prevalence: string
    /** Above its picture. */
    readonly certain: string
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
  readonly agreementNote: string
  readonly alphaBoundsNote: string
  readonly tauBBoundsNote: string
  readonly severalNote: (links: number) => string
  readonly outerNote: string
  readonly column: {
    readonly byDefault: string
    readonly overReadings: string
    readonly overAll: string
    readonly alpha: string
    readonly agreement: string
    readonly consensus: string
    readonly unitsWithTwo: string
    readonly interval: string
    readonly bounds: string
    readonly tauB: string
    readonly n: string
    readonly blank: string
    readonly sheets: string
    readonly shareInterval: string
    readonly line: string
    readonly reason: string
    readonly rows: string
    readonly deciding: string
    readonly units: string
    readonly link: string
  }
  readonly dropped: { readonly [R in DroppedReason]: string }
  readonly noNumber: { readonly [R in SurveyReason]: string }
  readonly withoutNumber: (draws: number, of: number) => string
  readonly nOf: (n: number, of: number) => string
  readonly between: (lower: string, upper: string) => string
  readonly exact: string
  readonly outer: string
}

/** The words in the language of the texts. */
export const surveyWords = (texts: Texts): SurveyWords =>
  texts.language.tag.startsWith('en') ? english(texts) : dutch(texts)

const dutch = (texts: Texts): SurveyWords => ({
  title: 'Verslag van een onderzoek',
  lead: (units, moment, used) =>
    `${units} ${units === 1 ? 'gemeente of casus' : 'gemeenten of casussen'}, moment: ${moment}. ${used}`,
  used: ({ used, aboutMoment, aboutOther, unread }, moment) =>
    [
      `${used} van de ${aboutMoment} ${aboutMoment === 1 ? 'rij' : 'rijen'} over “${moment}” gebruikt.`,
      ...(aboutOther === 0
        ? []
        : [`${aboutOther} ${aboutOther === 1 ? 'rij gaat' : 'rijen gaan'} over een ander moment.`]),
      ...(unread === 0
        ? []
        : [`${unread} ${unread === 1 ? 'rij is' : 'rijen zijn'} niet te lezen.`]),
    ].join(' '),
  noUnit:
    'Er is geen gemeente of casus met een rij over dit moment. Kijk naar de kolommen Gemeente en Moment, of kies een ander moment met --moment.',
  rows: (count) => `${count} ${count === 1 ? 'rij' : 'rijen'}`,
  lines: (lines) =>
    `${lines.length === 1 ? 'regel' : 'regels'} ${texts.phrases.list(lines.map(String))}`,
  moreProblems: (count) => `En nog ${count}.`,
  ownRoles: (rows, roles) =>
    `Bij ${rows} ${rows === 1 ? 'rij' : 'rijen'} staat een rol die niet bestaat (${roles.map((role) => `“${role}”`).join(', ')}). Die tellen mee als overige deelnemer.`,
  openMedian: 'tussen standen in, of geen antwoord',
  picture: {
    inAll: 'op elke manier van lezen en invullen',
    inSome: 'op minstens één manier van lezen en invullen',
  },
  mediansNote:
    'Elke gemeente telt één keer. Staat in het bestand wat de groep afsprak, dan telt dat; anders de mediaan van de antwoorden die er zijn. Een gemeente waar die tussen twee standen valt, staat in de laatste kolom; net als een gemeente waar niemand iets invulde. Hoeveel deelnemers een schuif open lieten, staat in de tweede tabel.',
  shareNote:
    'Het interval is dat van Wilson. Het begint waar dat van het kleinste mogelijke aantal begint, en eindigt waar dat van het grootste eindigt: het zijn twee intervallen samen. Bij het kleinste aantal telt elke open stand tegen het profiel, bij het grootste ervoor.',
  agreedInstead: (count, lines) =>
    `Bij ${count} ${count === 1 ? 'gemeente of casus' : 'gemeenten of casussen'} staat naast de rijen van deelnemers een rij zonder deelnemer (${lines}). Dat is wat de groep afsprak. Het telt in plaats van de mediaan, op elke schuif die daar is ingevuld.`,
  dates: (count, first, last, units) =>
    `De rijen over dit moment hebben ${count} datums, van ${first} tot en met ${last}. Ze tellen samen. ${units} ${units === 1 ? 'gemeente of casus heeft' : 'gemeenten of casussen hebben'} meer dan één datum.`,
  made: ({ sha256, version, seed, draws }) =>
    `Gemaakt met schuifoefening ${version} uit een bestand met SHA-256 ${sha256}. Bootstrap per gemeente: ${draws} trekkingen, startgetal ${seed}. Met dezelfde invoer en hetzelfde startgetal is de uitkomst dezelfde.`,
  heading: {
    answers: 'Mediaan per gemeente',
    prevalence: 'Hoe vaak elk profiel het dichtst bij ligt',
    certain: 'Op elke manier, of op minstens één',
    agreement: 'Hoe ver de deelnemers van één gemeente het eens zijn',
    association: 'Verwachte samenhangen in deze antwoorden',
    dropped: 'Rijen die niet meetellen',
    problems: 'Wat er mis is in het bestand',
    made: 'Hoe dit is berekend',
  },
  prevalenceNote: (readings, metrics, oneAnswer, of) =>
    `De afbeelding telt bij hoeveel gemeenten een profiel op elke manier het dichtst bij ligt, en bij hoeveel op minstens één. De tabel telt per manier, en geeft het kleinste en het grootste aantal: over ${readings} manieren om de publicatie te lezen, over ${metrics} manieren om afstand te meten, en over medianen die open zijn. Dat zijn grenzen en geen kansen. ${oneAnswer} van de ${of} ${oneAnswer === 1 ? 'heeft' : 'hebben'} altijd hetzelfde antwoord.`,
  intervalNote:
    'Een interval van 95% zegt hoeveel een getal zou verschillen met andere gemeenten, als deze een toevallige greep zijn uit vele; niet als jullie alle gemeenten vroegen, want dan is er geen greep. Het zegt niets over hoe de antwoorden tot stand kwamen.',
  agreementNote:
    'A en consensus zijn per gemeente berekend en daarna gemiddeld: 1 is alle antwoorden gelijk. Alfa zegt hoeveel meer deelnemers van één gemeente op elkaar lijken dan deelnemers van verschillende gemeenten.',
  alphaBoundsNote:
    'De grenzen van alfa gelden voor elke manier om elk ontbrekend antwoord in te vullen.',
  tauBBoundsNote:
    'De grenzen gaan over alle gemeenten. Ze gelden voor elke keuze waar een mediaan tussen twee standen valt of waar niemand een antwoord gaf. Tau-b en het interval gaan alleen over de gemeenten (n) met één stand op beide schuiven; tau-b kan dus buiten de grenzen liggen.',
  severalNote: (links) =>
    `Er zijn ${links} samenhangen. Ligt 0 buiten een interval, dan kan dat toeval zijn. Bij ${links} intervallen is die kans groter dan bij één.`,
  outerNote:
    '“Exact”: beide grenzen worden bij een bepaalde invulling gehaald. “Ruim”: er zijn te veel manieren om allemaal te bekijken, dus de echte grenzen liggen binnen deze.',
  column: {
    byDefault: 'Zoals wij de publicatie lezen',
    overReadings: 'Over alle manieren van lezen',
    overAll: 'Over manieren van lezen en meten',
    alpha: 'Krippendorffs alfa',
    agreement: 'Overeenstemming A, gemiddeld per gemeente',
    consensus: 'Consensus, gemiddeld per gemeente',
    unitsWithTwo: 'Gemeenten met twee antwoorden of meer',
    interval: '95%-interval (percentiel)',
    bounds: 'Grenzen',
    tauB: 'Kendalls tau-b',
    n: 'Gemeenten (n)',
    blank: 'Zonder antwoord',
    sheets: 'Deelnemers',
    shareInterval: '95%-interval van het aandeel (Wilson)',
    line: 'Regel',
    reason: 'Waarom',
    rows: 'Rijen',
    deciding: 'Waar het antwoord van afhangt',
    units: 'Bij hoeveel gemeenten',
    link: 'Samenhang',
  },
  dropped: {
    noSubject: 'gaat niet over een gemeente of casus',
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
    tooFewUnits: 'te weinig gemeenten met twee antwoorden',
    equalDraws: 'geen interval: alle trekkingen geven hetzelfde getal',
    drawsWithoutNumber: 'geen interval: te veel trekkingen zonder getal',
  },
  withoutNumber: (draws, of) => `${draws} van de ${of} trekkingen zonder getal`,
  nOf: (n, of) => `${n} van de ${of}`,
  between: (lower, upper) => `${lower} tot ${upper}`,
  exact: 'exact',
  outer: 'ruim',
})

const english = (texts: Texts): SurveyWords => ({
  title: 'Report of a survey',
  lead: (units, moment, used) =>
    `${units} ${units === 1 ? 'municipality or case' : 'municipalities or cases'}, moment: ${moment}. ${used}`,
  used: ({ used, aboutMoment, aboutOther, unread }, moment) =>
    [
      `${used} of ${aboutMoment} ${aboutMoment === 1 ? 'row' : 'rows'} about “${moment}” used.`,
      ...(aboutOther === 0
        ? []
        : [`${aboutOther} ${aboutOther === 1 ? 'row is' : 'rows are'} about another moment.`]),
      ...(unread === 0 ? [] : [`${unread} ${unread === 1 ? 'row' : 'rows'} could not be read.`]),
    ].join(' '),
  noUnit:
    'There is no municipality or case with a row about this moment. Look at the columns Municipality and Moment, or choose another moment with --moment.',
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  lines: (lines) =>
    `${lines.length === 1 ? 'line' : 'lines'} ${texts.phrases.list(lines.map(String))}`,
  moreProblems: (count) => `And ${count} more.`,
  ownRoles: (rows, roles) =>
    `${rows} ${rows === 1 ? 'row has' : 'rows have'} an unknown role (${roles.map((role) => `“${role}”`).join(', ')}). They count as other participants.`,
  openMedian: 'between positions or missing',
  picture: {
    inAll: 'however the text is read and open positions are filled in',
    inSome: 'in at least one way to read and fill in',
  },
  mediansNote:
    'Each municipality counts once. If the file says what the group agreed on, that counts; otherwise the median of the answers that were given. Where that lies between two positions, or nobody answered, the municipality is in the last column. How many participants left a slider open is in the second table.',
  shareNote:
    'The interval is Wilson’s. It begins where that of the lowest possible count begins, and ends where that of the highest ends: such an interval is a union of two. At the lowest count each open position counts against the profile, at the highest for it.',
  agreedInstead: (count, lines) =>
    `${count} ${count === 1 ? 'municipality or case has' : 'municipalities or cases have'} a row without a participant beside the rows of participants (${lines}). It is what the group agreed on. It counts instead of the median, on each slider that is filled in there.`,
  dates: (count, first, last, units) =>
    `The rows about this moment have ${count} dates, from ${first} to ${last}. They count together. ${units} ${units === 1 ? 'municipality or case has' : 'municipalities or cases have'} more than one date.`,
  made: ({ sha256, version, seed, draws }) =>
    `Made with schuifoefening ${version} from a file with SHA-256 ${sha256}. Bootstrap by municipality: ${draws} draws, seed ${seed}. The same input and seed give the same result.`,
  heading: {
    answers: 'Medians per municipality',
    prevalence: 'How often each profile is closest',
    certain: 'In every way, or in at least one',
    agreement: 'How far the participants of one municipality agree',
    association: 'Expected links in these answers',
    dropped: 'Rows that do not count',
    problems: 'What is wrong in the file',
    made: 'How this was computed',
  },
  prevalenceNote: (readings, metrics, oneAnswer, of) =>
    `The picture counts for how many municipalities a profile is closest in every way, and for how many in at least one. The table counts one way at a time, and gives the lowest and the highest count: over ${readings} ways of reading the publication, over ${metrics} ways to measure distance, and over medians that are open. These are bounds, not probabilities. ${oneAnswer} of the ${of} ${oneAnswer === 1 ? 'has' : 'have'} the same answer throughout.`,
  intervalNote:
    'A 95% interval says how much a number would differ with other municipalities, if these are a random draw from many; not if you asked all municipalities, because then nothing was drawn. It says nothing about how the answers came about.',
  agreementNote:
    'A and consensus are computed for each municipality and then averaged: 1 is all answers the same. Alpha says how much more alike participants of one municipality are than participants of different municipalities.',
  alphaBoundsNote: 'The bounds of alpha hold for every way to fill in each missing answer.',
  tauBBoundsNote:
    'The bounds are about all municipalities. They hold for every choice where a median lies between two positions or where nobody answered. Tau-b and its interval are only about the municipalities (n) with one position on both sliders, so tau-b can lie outside the bounds.',
  severalNote: (links) =>
    `There are ${links} links. If 0 lies outside an interval, that may be chance. With ${links} intervals that is more likely than with one.`,
  outerNote:
    '“Exact”: some way to fill in reaches each bound. “Outer”: there are too many ways to look at them all, so the true bounds lie within these.',
  column: {
    byDefault: 'As we read the publication',
    overReadings: 'Over all ways of reading',
    overAll: 'Over ways of reading and measuring',
    alpha: 'Krippendorff’s alpha',
    agreement: 'Agreement A, mean per municipality',
    consensus: 'Consensus, mean per municipality',
    unitsWithTwo: 'Municipalities with two answers or more',
    interval: '95% interval (percentile)',
    bounds: 'Bounds',
    tauB: 'Kendall’s tau-b',
    n: 'Municipalities (n)',
    blank: 'Without an answer',
    sheets: 'Participants',
    shareInterval: '95% interval of the share (Wilson)',
    line: 'Line',
    reason: 'Why',
    rows: 'Rows',
    deciding: 'What the answer depends on',
    units: 'For how many municipalities',
    link: 'Link',
  },
  dropped: {
    noSubject: 'is not about a municipality or case',
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
    tooFewUnits: 'too few municipalities with two answers',
    equalDraws: 'no interval: all draws give the same number',
    drawsWithoutNumber: 'no interval: too many draws without a number',
  },
  withoutNumber: (draws, of) => `${draws} of ${of} draws without a number`,
  nOf: (n, of) => `${n} of ${of}`,
  between: (lower, upper) => `${lower} to ${upper}`,
  exact: 'exact',
  outer: 'outer',
})
