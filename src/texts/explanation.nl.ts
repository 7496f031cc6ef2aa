/**
 * The explanation in Dutch.
 *
 * @module
 */
import type { PositionCounts } from '../operations/agreement.js'
import type { ExplanationTexts, Holds } from './explanationTexts.js'
import { formatNumber } from './formatNumber.js'

const number = (value: number, digits?: number): string =>
  formatNumber(value, digits, { decimal: ',', group: '.' })

const percent = (share: number): string => `${number(share * 100, 0)}%`

const count = (value: number, one: string, more: string): string =>
  `${number(value)} ${value === 1 ? one : more}`

const steps = (value: number): string => count(value, 'stap', 'stappen')

const list = (items: ReadonlyArray<string>, word = 'en'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.slice(-1).join('')}`

const quoted = (items: ReadonlyArray<string>): string => list(items.map((item) => `“${item}”`))

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const lies = (profiles: ReadonlyArray<string>): string =>
  profiles.length === 1 ? 'ligt' : 'liggen'

const nearest = (
  profiles: ReadonlyArray<string>,
  holds: Holds,
  others: ReadonlyArray<string>,
): string => {
  const one = profiles.length === 1
  const first = one
    ? `Het dichtst bij: ${list(profiles)}.`
    : `Even dicht bij ${profiles.length === 2 ? 'twee' : number(profiles.length)} profielen: ${list(profiles)}.`
  if (holds === 'everyReading') {
    return others.length === 0
      ? `${first} Dat geldt voor alle manieren om de publicatie te lezen.`
      : `${first} Dat geldt voor alle manieren om de publicatie te lezen; bij sommige ${lies(others)} ${list(others)} even dichtbij.`
  }
  return others.length === 0
    ? `${first} Dat hangt af van hoe jullie de publicatie lezen: bij sommige manieren zijn het er minder.`
    : `${first} Dat hangt af van hoe jullie de publicatie lezen: het kan ook ${list(others, 'of')} zijn.`
}

const missing = (unknown: number, unanswered: number): string => {
  const parts = [
    ...(unknown > 0 ? [`${number(unknown)} weet het niet`] : []),
    ...(unanswered > 0 ? [`${number(unanswered)} vulde niets in`] : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const countsOf = ({ laag, midden, hoog }: PositionCounts): string =>
  list(
    [
      [laag, 'laag'],
      [midden, 'midden'],
      [hoog, 'hoog'],
    ].flatMap(([value, label]) => (value === 0 ? [] : [`${value} keer ${label}`])),
  )

/** The explanation in Dutch. */
export const explanationNl: ExplanationTexts = {
  sections: {
    nearest: 'Waar het paneel op lijkt',
    certainty: 'Hoe zeker dat is',
    tensions: 'Anders dan verwacht',
    risks: 'Risico’s om over te praten',
    statements: 'Uitspraken die passen bij deze standen',
    evidence: 'Waarop de standen van het profiel rusten',
    participants: 'Wie er meededen en wat zij vonden',
    places: 'Waar de schuiven staan',
    talk: 'Om over te praten',
    change: 'Van nu naar de ambitie',
    plan: 'Een volgorde om te beginnen',
    progress: 'Na een jaar',
    agreements: 'Wat is afgesproken',
    answers: 'Wie zei wat',
    method: 'Hoe je dit leest',
  },

  inSentence: (label) => label.replace(/^(De|Het) /, (article) => article.toLowerCase()),
  atMoment: (moment, sentence) => `${upperFirst(moment)}. ${sentence}`,

  noAnswers: 'Er zijn nog geen antwoorden.',
  nearest,
  possible: (profiles, holds, others, certain) => {
    const more =
      others.length === 0
        ? ''
        : ` Bij een andere manier om de publicatie te lezen ook: ${list(others)}.`
    if (certain === undefined) {
      return `Nog mogelijk als dichtstbijzijnd profiel: ${list(profiles)}.${more}`
    }
    const first = `Het dichtst bij, hoe de open schuiven ook staan: ${certain}.`
    return holds === 'everyReading'
      ? `${first} Dat geldt voor alle manieren om de publicatie te lezen.`
      : `${first} Dat hangt af van hoe jullie de publicatie lezen.${more}`
  },
  unanswered: (sliders, decidesMost) =>
    sliders.length === 1
      ? `Nog niet ingevuld: ${quoted(sliders)}.`
      : `Nog niet ingevuld: ${quoted(sliders)}. Het antwoord bij “${decidesMost}” maakt het meest duidelijk.`,
  differences: (profile, distance, differences) =>
    differences.length === 0
      ? `${upperFirst(profile)}: alle schuiven staan gelijk.`
      : `${upperFirst(profile)}: ${steps(distance)} verschil. ${differences
          .map(({ slider, here, there }) => `${slider}: hier ${here}, in het profiel ${there}`)
          .join('; ')}.`,
  bounds: (profile, lowest, highest) =>
    lowest === highest
      ? `${upperFirst(profile)}: ${steps(lowest)} verschil.`
      : `${upperFirst(profile)}: tussen ${number(lowest)} en ${steps(highest)} verschil.`,
  margin: (value, next) =>
    `Daarna ${next.length === 1 ? 'komt' : 'komen'} ${list(next)}, ${steps(value)} verder.`,
  typicality: (share) =>
    `${percent(share)} van alle mogelijke panelen ligt verder van een profiel af dan dit paneel.`,
  readings: (profile, value, of) =>
    `In ${number(value)} van de ${number(of)} manieren om de publicatie te lezen ligt ${profile} het dichtst bij.`,
  readingsNote:
    'Die aantallen tellen manieren van lezen. Ze zeggen niet hoe waarschijnlijk iets is.',
  hypothetical: (profile) =>
    `${upperFirst(profile)} is een gedachte-experiment. In de praktijk is dit profiel niet aangetroffen.`,
  tension: (from, to, value, strength) =>
    `“${from}” staat ${steps(value)} hoger dan “${to}” (verwachte samenhang: ${strength}).`,
  noTension: (checked, all) =>
    all
      ? 'Geen van de verwachte samenhangen wijst hier op een verschil.'
      : `${checked === 1 ? 'De ene verwachte samenhang die we konden nagaan, wijst' : `De ${number(checked)} verwachte samenhangen die we konden nagaan, wijzen`} niet op een verschil.`,
  uncheckedTensions: (correlations) =>
    `Nog niet na te gaan, omdat een schuif open is: ${quoted(correlations)}.`,
  risk: (risk, claim) => `${risk}. ${claim}`,
  possibleRisk: (risk, value, of) =>
    `${risk}: mogelijk van toepassing, in ${number(value)} van de ${number(of)} gevallen, als de open schuiven worden ingevuld.`,
  noRisk: 'Geen van de risicoprofielen is van toepassing.',
  statement: (slider, statement, grade) => `${slider}: ${statement} (${grade})`,
  evidence: (slider, position, grade, source, alternatives) =>
    `${slider}: ${position}, ${grade} (${source})${alternatives.length === 0 ? '' : `; ook te lezen als ${list(alternatives, 'of')}`}.`,

  distance: (value, atLeast) =>
    value === 0
      ? atLeast
        ? 'De schuiven die je kunt vergelijken, staan gelijk.'
        : 'Alle schuiven staan gelijk.'
      : `${atLeast ? 'Minstens ' : ''}${steps(value)} verschil.`,
  moved: (slider, from, to) => `${slider}: van ${from} naar ${to}.`,
  kept: (sliders) => `Gelijk: ${quoted(sliders)}.`,
  incomparable: (sliders) => `Niet te vergelijken, want niet ingevuld: ${sliders.join('; ')}.`,
  nearestChange: (from, to) => `Het dichtst bij: eerst ${list(from)}, daarna ${list(to)}.`,
  riskAppears: (risk) => `Dit risico komt erbij: ${risk}.`,
  riskClears: (risk) => `Dit risico vervalt: ${risk}.`,
  tensionAppears: (correlation) => `Komt erbij als anders dan verwacht: ${correlation}.`,
  tensionClears: (correlation) => `Niet langer anders dan verwacht: ${correlation}.`,
  planWaits: (sliders) =>
    `Een volgorde kan pas als deze schuiven een stand hebben: ${sliders.join('; ')}.`,
  noPlan: 'Alle schuiven staan al waar de ambitie ligt.',
  plan: (value, routes, reason) =>
    [
      `Van nu naar de ambitie: ${steps(value)}.`,
      routes === 1
        ? 'Er is één volgorde.'
        : `Er zijn ${number(routes)} volgordes met even weinig stappen; dit is er één van.`,
      ...(reason.length === 0 ? [] : [`De aanleiding gaat voor: ${quoted(reason)}.`]),
    ].join(' '),
  planStep: ({ number: index, slider, from, to, why, risks, tensions }) =>
    [
      `Stap ${number(index)}. ${slider}: van ${from} naar ${to}.`,
      why,
      ...(risks.length === 0 ? [] : [`Risico’s na deze stap: ${list(risks)}.`]),
      ...(tensions.length === 0 ? [] : [`Anders dan verwacht na deze stap: ${list(tensions)}.`]),
    ].join(' '),

  exercise: (subject, people, moments) =>
    `${subject}: ${count(people, 'deelnemer', 'deelnemers')}; ingevuld: ${list(moments)}.`,
  participants: (moment, people, round) =>
    `${upperFirst(moment)}: ${count(people, 'deelnemer', 'deelnemers')}${round === undefined ? '' : round === 'voor' ? ', ronde voor het gesprek' : ', ronde na het gesprek'}.`,
  agreement: (slider, pattern, counts, unknown, unanswered) =>
    `${slider}: ${pattern}${missing(unknown, unanswered)}. ${upperFirst(countsOf(counts))}.`,
  nobody: (slider, unknown) =>
    unknown > 0
      ? `${slider}: niemand gaf een stand; ${number(unknown)} ${unknown === 1 ? 'weet' : 'weten'} het niet.`
      : `${slider}: niemand gaf een stand.`,
  settled: (slider, position, by) =>
    by === 'agreement'
      ? `${slider}: ${position}, zo afgesproken.`
      : `${slider}: ${position}, het midden van de antwoorden.`,
  open: (slider, between) =>
    between === undefined
      ? `${slider}: open, want niemand gaf een stand.`
      : `${slider}: open, want de antwoorden liggen tussen ${between[0]} en ${between[1]}. Spreek samen een stand af.`,
  nobodysMedian: 'Niemand heeft precies de middelste standen ingevuld.',
  agreed: (moment, slider, position) => `${upperFirst(moment)}: ${slider} ${position}.`,
  answers: (slider, answers) =>
    `${slider}. ${answers.map(({ who, answer }) => `${who}: ${answer}`).join('; ')}.`,
  discuss: (slider, pattern) => `${slider}. ${pattern}`,
  nothingToDiscuss: (sliders) => `Bij ${quoted(sliders)} zijn niet zowel laag als hoog gekozen.`,
  progress: ({ slider, start, ambition, now, status, withinDisagreement }) =>
    `${slider}: begin ${start}, ambitie ${ambition}, nu ${now}. ${upperFirst(status)}${withinDisagreement ? '; de verandering is niet groter dan het onderlinge verschil' : ''}.`,
  gapClosure: (share) =>
    share < 0
      ? `Het paneel ligt ${percent(-share)} verder van de ambitie dan aan het begin.`
      : `Van de afstand tot de ambitie is ${percent(share)} afgelegd.`,
  progressWaits: (moment, sliders) =>
    `Vergelijken kan pas als deze schuiven een stand hebben (${moment}): ${quoted(sliders)}.`,
}
