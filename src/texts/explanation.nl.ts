/**
 * The explanation in Dutch.
 *
 * @module
 */
import type { PositionCounts } from '../operations/agreement.js'
import type { Round } from '../model/exercise.js'
import { count, inSentence, list, number, percent, steps } from './dutch.js'
import type {
  ConflictWords,
  ExplanationTexts,
  MomentName,
  NearestWords,
  PossibleWords,
} from './explanationTexts.js'

// Names in a sentence: of more than five, the first four and how many more there are.
const few = (names: ReadonlyArray<string>, word = 'en'): string =>
  names.length <= FEW
    ? list(names, word)
    : list([...names.slice(0, FEW - 1), `${number(names.length - FEW + 1)} andere wijken`], word)

const FEW = 5

const have = (districts: number): string => count(districts, 'wijk heeft', 'wijken hebben')

const quoted = (items: ReadonlyArray<string>): string => list(items.map((item) => `“${item}”`))

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const lies = (profiles: ReadonlyArray<string>): string =>
  profiles.length === 1 ? 'ligt' : 'liggen'

const WAYS: { readonly [R in NearestWords['read']]: string } = {
  publication: 'manieren om de publicatie te lezen',
  profiles: 'manieren om de profielen te lezen',
}

const DEPENDS: { readonly [R in NearestWords['read']]: string } = {
  publication: 'Dat hangt af van hoe jullie de publicatie lezen',
  profiles: 'Dat hangt af van hoe jullie de profielen lezen',
}

const READ: { readonly [R in NearestWords['read']]: string } = {
  publication: 'Zoals wij de publicatie lezen',
  profiles: 'Zoals de profielen hier staan',
}

const certainty = (
  { profiles, holds, others, read }: NearestWords,
  fewer = profiles.length === 2 ? '; soms is het er maar één' : '; soms zijn het er minder',
): string => {
  switch (holds) {
    case 'oneReading':
      return ''
    case 'everyReading':
      return others.length === 0
        ? ` Dat geldt voor alle ${WAYS[read]}.`
        : ` Dat geldt voor alle ${WAYS[read]}; bij sommige ${lies(others)} ${list(others)} even dichtbij.`
    case 'dependsOnReading':
      return others.length === 0
        ? ` ${DEPENDS[read]}${fewer}.`
        : ` ${DEPENDS[read]}: het kan ook ${list(others, 'of')} zijn.`
  }
}

const nearest = (found: NearestWords): string => {
  const { profiles } = found
  const first =
    profiles.length === 1
      ? `Het dichtst bij: ${list(profiles)}.`
      : `Even dicht bij ${amount(profiles.length)} profielen: ${list(profiles)}.`
  return `${first}${certainty(found)}`
}

const possible = (found: PossibleWords): string => {
  const { profiles, certain, others, read } = found
  if (certain === undefined) {
    const more = others.length === 0 ? '' : ` Bij sommige ${WAYS[read]} ook: ${list(others)}.`
    return `Nog mogelijk als dichtstbijzijnd profiel: ${list(profiles)}.${more}`
  }
  const ties = profiles.filter((profile) => profile !== certain)
  const first = `Het dichtst bij, hoe de open schuiven ook staan: ${certain}.`
  const second =
    ties.length === 0
      ? ''
      : ` Bij sommige standen van de open schuiven ${lies(ties)} ${list(ties)} even dichtbij.`
  return `${first}${certainty(found, '')}${second}`
}

const AMOUNTS: ReadonlyArray<string> = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf']

const amount = (value: number): string => AMOUNTS[value] ?? number(value)

const AT: { readonly [M in MomentName]: string } = {
  start: 'Aan het begin',
  huidig: 'Nu',
  ambitie: 'In de ambitie',
  evaluatie: 'Na een jaar',
}

const OF: { readonly [M in MomentName]: string } = {
  start: 'het begin',
  huidig: 'nu',
  ambitie: 'de ambitie',
  evaluatie: 'na een jaar',
}

const filledAt = (moment: MomentName): string =>
  moment === 'evaluatie' ? 'de stand na een jaar' : OF[moment]

const missing = (unknown: number, unanswered: number, contested: number): string => {
  const parts = [
    ...(unknown > 0 ? [count(unknown, 'weet het niet', 'weten het niet')] : []),
    ...(unanswered > 0 ? [count(unanswered, 'vulde niets in', 'vulden niets in')] : []),
    ...(contested > 0 ? [uncounted(contested)] : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const uncounted = (contested: number): string =>
  count(
    contested,
    'tegenstrijdig antwoord telt niet mee',
    'tegenstrijdige antwoorden tellen niet mee',
  )

const countsOf = ({ laag, midden, hoog }: PositionCounts): string =>
  list(
    [
      [laag, 'laag'],
      [midden, 'midden'],
      [hoog, 'hoog'],
    ].flatMap(([value, label]) => (value === 0 ? [] : [`${value} keer ${label}`])),
  )

const inRound = (round: Round | undefined): string =>
  round === undefined ? '' : `, ${round} het gesprek`

const differing = (found: ConflictWords): string => {
  if (found.about === 'date') return 'De datums'
  const when = OF[found.moment]
  if (found.about === 'agreed') return `De afspraken over “${found.slider}” (${when})`
  return found.about === 'answer'
    ? `De antwoorden van ${found.who} op “${found.slider}” (${when}${inRound(found.round)})`
    : `De opmerkingen van ${found.who} bij “${found.slider}” (${when}${inRound(found.round)})`
}

const kept = ({ about, used }: ConflictWords): string => {
  if (used === undefined)
    return ` ${about === 'agreed' ? 'Deze afspraak' : 'Dit antwoord'} telt niet mee. Vraag na wat klopt.`
  return about === 'answer' || about === 'agreed'
    ? ` In het samengevoegde bestand staat ${used}; dat zegt niet wat klopt. Een verslag dat van dit verschil weet, telt er geen van mee.`
    : ` Hier gebruikt: ${used}; dat zegt niet wat klopt.`
}

/** The explanation in Dutch. */
export const explanationNl: ExplanationTexts = {
  sections: {
    nearest: 'Waar het paneel op lijkt',
    certainty: 'Hoe dichtbij en hoe zeker',
    numbers: 'De cijfers',
    tensions: 'Anders dan verwacht',
    risks: 'Risico’s om te bespreken',
    claims: 'Waar die risico’s vandaan komen',
    statements: 'Uitspraken die bij deze standen passen',
    evidence: 'Waar de standen van het profiel vandaan komen',
    participants: 'Wat er is geantwoord',
    places: 'Waar de schuiven staan',
    talk: 'Om over te praten',
    change: 'Wat er verandert',
    plan: 'Een mogelijke volgorde',
    along: 'Wat er onderweg gebeurt',
    consider: 'Om bij stil te staan',
    progress: 'Wat er na een jaar veranderd is',
    agreements: 'Wat is afgesproken',
    answers: 'Wie zei wat',
    districts: 'Wat wijken nodig hebben',
    moves: 'Wat één stap voor de wijken betekent',
    method: 'Hoe jullie dit lezen',
  },

  inSentence,
  atMoment: (moment, sentence) => `${AT[moment]} ${lowerFirst(sentence)}`,

  noPositions: 'Nog geen schuif met een stand.',
  nearest,
  possible,
  unanswered: (sliders, decidesMost) =>
    sliders.length === 1
      ? `Nog open: ${quoted(sliders)}.`
      : `Nog open: ${quoted(sliders)}. Een stand voor “${decidesMost}” maakt het meest duidelijk.`,
  differences: (profile, distance, differences) =>
    differences.length === 0
      ? `${upperFirst(profile)}: alle schuiven staan zoals in dit profiel.`
      : `${upperFirst(profile)}: ${steps(distance)} verschil. ${differences
          .map(({ slider, here, there }) => `${slider}: hier ${here}, in het profiel ${there}`)
          .join('; ')}.`,
  bounds: (profile, lowest, highest) =>
    lowest === highest
      ? `${upperFirst(profile)}: ${steps(lowest)} verschil.`
      : `${upperFirst(profile)}: tussen ${number(lowest)} en ${steps(highest)} verschil.`,
  margin: (value, next, read) => {
    const come = next.length === 1 ? 'komt' : 'komen'
    const first = read === undefined ? `Daarna ${come}` : `${READ[read]}, ${come} daarna`
    return `${first} ${list(next)}, ${steps(value)} verder.`
  },
  typicality: (share) =>
    `${percent(share)} van alle mogelijke panelen ligt verder van een profiel af dan dit paneel.`,
  readings: (profile, value, of, read) =>
    `Bij ${number(value)} van de ${number(of)} ${WAYS[read]} ligt ${profile} het dichtst bij.`,
  readingsNote:
    'Die aantallen tellen manieren van lezen. Ze zeggen niet hoe waarschijnlijk iets is.',
  hypothetical: (profile) =>
    `${upperFirst(profile)} is een gedachte-experiment. In de praktijk is dit profiel niet aangetroffen.`,
  tension: (from, to, value, strength) =>
    `“${from}” staat ${steps(value)} hoger dan “${to}” (verwachte samenhang: ${strength}).`,
  noTension: (checked, of) =>
    checked === of
      ? 'De schuiven wijken niet af van de verwachte samenhang.'
      : `Van de ${amount(of)} verwachte samenhangen konden we er ${amount(checked)} nagaan. Daarvan wijken de schuiven niet af.`,
  uncheckedTensions: (correlations) =>
    `Nog niet na te gaan, omdat een schuif open is: de samenhang tussen ${correlations.map(lowerFirst).join('; ')}.`,
  risk: (risk) => `${risk}.`,
  possibleRisk: (risk, value, of) =>
    `Misschien: ${lowerFirst(risk)}, bij ${number(value)} van de ${number(of)} manieren om de open schuiven in te vullen.`,
  noRisk: 'Geen van de risico’s uit de publicatie hoort bij deze standen.',
  claim: (risk, claim, condition, whose) =>
    `“${risk}”. ${claim} De voorwaarde: ${lowerFirst(condition)} ${whose}`,
  statement: (slider, statement, about) =>
    `${slider} – ${lowerFirst(statement)}${about === undefined ? '' : ` (${about})`}`,
  evidence: (profile, slider, position, grade, source, alternatives) =>
    `${upperFirst(profile)}. ${slider}: ${position}, ${grade} (${source})${alternatives.length === 0 ? '' : `; ook te lezen als ${list(alternatives, 'of')}`}.`,

  distance: (value, atLeast, names) => {
    const { from, to } = names ?? { from: OF.huidig, to: OF.ambitie }
    if (value > 0)
      return `${atLeast ? 'Minstens ' : ''}${steps(value)} verschil tussen ${from} en ${to}.`
    if (names === undefined)
      return atLeast
        ? 'De schuiven die te vergelijken zijn, staan in de ambitie niet anders dan nu.'
        : 'Geen schuif staat in de ambitie anders dan nu.'
    return atLeast
      ? `Van de schuiven die te vergelijken zijn, is er geen verplaatst tussen ${from} en ${to}.`
      : `Geen schuif is verplaatst tussen ${from} en ${to}.`
  },
  moved: (slider, from, to) => `${slider}: van ${from} naar ${to}.`,
  kept: (sliders) => `Gelijk: ${quoted(sliders)}.`,
  incomparable: (sliders) => `Niet te vergelijken, want nog open: ${sliders.join('; ')}.`,
  nearestChange: (from, to, names) => {
    if (from.join() === to.join())
      return `Het dichtst bij ${names === undefined ? 'blijft' : 'bleef'} gelijk: ${list(from)}.`
    return names === undefined
      ? `Het dichtst bij: was ${list(from)}, wordt ${list(to)}.`
      : `Het dichtst bij: ${list(from)} (${names.from}); ${list(to)} (${names.to}).`
  },
  riskAppears: (risk) => `Dit risico komt erbij: ${lowerFirst(risk)}.`,
  riskClears: (risk) => `Dit risico vervalt: ${lowerFirst(risk)}.`,
  tensionAppears: (correlation) => `Wordt anders dan verwacht: ${lowerFirst(correlation)}.`,
  tensionClears: (correlation) => `Is niet langer anders dan verwacht: ${lowerFirst(correlation)}.`,
  planWaits: (sliders) =>
    `Een volgorde maken kan pas als deze schuiven een stand hebben: ${sliders.join('; ')}.`,
  planBetween: ({ from, to }) => `Een volgorde van ${from} naar ${to}`,
  noPlan: 'Alle schuiven staan al waar de ambitie ligt.',
  plan: (routes, reason) =>
    [
      routes === 1
        ? 'Er is één volgorde.'
        : `Er zijn ${number(routes)} volgordes met even weinig stappen; dit is er één van.`,
      ...(reason.length === 0 ? [] : [`De aanleiding gaat voor: ${quoted(reason)}.`]),
    ].join(' '),
  planStep: ({ number: index, slider, from, to, why }) =>
    `Stap ${number(index)}. ${slider}: van ${from} naar ${to}.${why === undefined ? '' : ` ${why}`}`,
  afterStep: (index, risks, tensions) =>
    [
      `Na stap ${number(index)}.`,
      ...(risks.length + tensions.length === 0
        ? ['Geen risico’s, en niets anders dan verwacht.']
        : []),
      ...(risks.length === 0 ? [] : [`Risico’s: ${list(risks.map(lowerFirst))}.`]),
      ...(tensions.length === 0
        ? []
        : [`Anders dan verwacht: ${tensions.map(lowerFirst).join('; ')}.`]),
    ].join(' '),

  noAnswers: 'Er zijn nog geen antwoorden.',
  exercise: (people, moments) => {
    const named = list(moments.map(({ moment }) => filledAt(moment)))
    if (people === 0) return `De groep legde standen vast voor ${named}, zonder losse invullingen.`
    const filledIn = `${count(people, 'deelnemer vulde', 'deelnemers vulden')} de schuiven in`
    return moments.every(({ sheets }) => sheets === people)
      ? `${filledIn} voor ${named}.`
      : `${filledIn}: ${list(
          moments.map(
            ({ moment, sheets, isLast }) =>
              `${number(sheets)} voor ${filledAt(moment)}${isLast ? ' in de laatste ronde' : ''}`,
          ),
        )}.`
  },
  participants: (moment, people, round) =>
    `${upperFirst(moment)}: ${count(people, 'deelnemer', 'deelnemers')}${round === undefined ? '' : `, ronde ${round} het gesprek`}.`,
  agreement: (slider, pattern, counts, unknown, unanswered, contested) =>
    `${slider}: ${pattern}${missing(unknown, unanswered, contested)}. ${upperFirst(countsOf(counts))}.`,
  nobody: (slider, unknown, contested) =>
    `${slider}: ${[
      contested > 0 ? 'geen stand die telt' : 'niemand gaf een stand',
      ...(unknown > 0 ? [count(unknown, 'weet het niet', 'weten het niet')] : []),
      ...(contested > 0 ? [uncounted(contested)] : []),
    ].join('; ')}.`,
  settled: (slider, position, by) =>
    by === 'agreement'
      ? `${slider}: ${position}, zo afgesproken.`
      : `${slider}: ${position}, de middelste van de antwoorden.`,
  open: (slider, between) =>
    between === undefined
      ? `${slider}: open, want niemand gaf een stand.`
      : `${slider}: open, want de groep zit tussen ${between[0]} en ${between[1]} in. Spreek samen een stand af.`,
  nobodysMedian: 'Niemand vulde precies dit paneel in.',
  agreed: (slider, position) => `${slider}: ${position}.`,
  contested: (slider, values) =>
    `${slider}: tegenstrijdig, ${list(values)}. Spreek samen een stand af.`,
  conflict: (found) => `${differing(found)} verschillen: ${list(found.values)}.${kept(found)}`,
  answers: (slider, answers) =>
    `${slider}. ${answers.map(({ who, answer }) => `${who}: ${answer}`).join('; ')}.`,
  remark: (slider, who, text) => `${slider}. ${who} schreef: “${text}”`,
  discuss: (slider, moment, pattern) => `${slider} (${moment}): ${lowerFirst(pattern)}`,
  nothingToDiscuss: (moment, sliders) =>
    sliders === undefined
      ? `Bij geen enkele schuif kozen sommigen laag en anderen hoog (${moment}).`
      : `Bij geen van deze schuiven kozen sommigen laag en anderen hoog (${moment}): ${quoted(sliders)}.`,
  dividedAmbition: 'De groep is verdeeld over de ambitie.',
  dividedPlan: (sliders) =>
    `De groep is verdeeld over de ambitie bij ${quoted(sliders)}. Deze volgorde loopt naar de middelste van die antwoorden. Praat daar eerst over.`,
  progress: ({ slider, start, ambition, now, status, withinDisagreement }) =>
    `${slider}: ${start === now ? `nog ${now}` : `van ${start} naar ${now}`}, ambitie ${ambition}. ${upperFirst(status)}${withinDisagreement ? '; de verandering is niet groter dan het onderlinge verschil' : ''}.`,
  progressTogether: (status, sliders) => `${upperFirst(status)}: ${quoted(sliders)}.`,
  gapClosure: (share) =>
    share < 0
      ? `Het paneel ligt ${percent(-share)} verder van de ambitie dan aan het begin.`
      : `Van de afstand tot de ambitie is ${percent(share)} afgelegd.`,
  progressWaits: (moment, sliders) =>
    `Vergelijken kan pas als deze schuiven een stand hebben (${moment}): ${quoted(sliders)}.`,

  farthest: (certain, also, districts) => {
    if (districts === 0) return 'Er zijn geen wijken om het mengpaneel mee te vergelijken.'
    if (certain.length > 0) {
      const first = `Het mengpaneel ligt het verst van wat ${few(certain)} nodig ${certain.length === 1 ? 'heeft' : 'hebben'}.`
      return also.length === 0
        ? first
        : `${first} Met wat nog open is, kan dat ook gelden voor ${few(also)}.`
    }
    return also.length === 0
      ? 'Het mengpaneel past bij wat elke wijk nodig heeft.'
      : also.length === 1
        ? `Of het mengpaneel past bij wat ${few(also)} nodig heeft, hangt af van wat nog open is.`
        : `Van welke wijk het mengpaneel het verst ligt, hangt af van wat nog open is: het kan ${few(also, 'of')} zijn.`
  },
  districtGap: (district, lowest, highest, needs) =>
    [
      lowest === highest
        ? `${district}: ${steps(lowest)} verschil.`
        : `${district}: tussen ${number(lowest)} en ${steps(highest)} verschil, want niet alles is bekend.`,
      ...(needs.length === 0
        ? []
        : [`Nodig: ${needs.map(({ slider, need }) => `“${slider}” ${need}`).join('; ')}.`]),
    ].join(' '),
  sliderNeeds: ({ slider, position, higher, lower, met, open }) =>
    `“${slider}” staat op ${position}. ${upperFirst(
      [
        ...(higher > 0 ? [`${have(higher)} een hogere stand nodig`] : []),
        ...(lower > 0 ? [`${have(lower)} een lagere stand nodig`] : []),
        ...(met > 0 ? [`voor ${count(met, 'wijk', 'wijken')} past het`] : []),
        ...(open > 0 ? [`van ${count(open, 'wijk', 'wijken')} is het niet bekend`] : []),
      ].join('; '),
    )}.`,
  districtMove: ({ slider, from, to, closer, further, open }) =>
    [
      `“${slider}” van ${from} naar ${to}.`,
      `Dichter bij wat nodig is: ${few(closer)}.`,
      `Verder weg: ${further.length === 0 ? 'geen wijk' : few(further)}.`,
      ...(open.length === 0 ? [] : [`Niet bekend: ${few(open)}.`]),
    ].join(' '),
}
