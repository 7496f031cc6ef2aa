/**
 * The explanation in English.
 *
 * @module
 */
import type { PositionCounts } from '../operations/agreement.js'
import { count, inSentence, list, number, percent, steps } from './english.js'
import type {
  ConflictWords,
  ExplanationTexts,
  MomentName,
  NearestWords,
  PossibleWords,
} from './explanationTexts.js'

// Names in a sentence: of more than five, the first four and how many more there are.
const few = (names: ReadonlyArray<string>, word = 'and'): string =>
  names.length <= FEW
    ? list(names, word)
    : list([...names.slice(0, FEW - 1), `${number(names.length - FEW + 1)} other districts`], word)

const FEW = 5

const need = (districts: ReadonlyArray<string>): string =>
  districts.length === 1 ? 'needs' : 'need'

const quoted = (items: ReadonlyArray<string>): string => list(items.map((item) => `“${item}”`))

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const is = (items: ReadonlyArray<string>): string => (items.length === 1 ? 'is' : 'are')

const WAYS: { readonly [R in NearestWords['read']]: string } = {
  publication: 'of reading the publication',
  profiles: 'of reading the profiles',
}

const DEPENDS: { readonly [R in NearestWords['read']]: string } = {
  publication: 'That depends on how you read the publication',
  profiles: 'That depends on how you read the profiles',
}

const READ: { readonly [R in NearestWords['read']]: string } = {
  publication: 'As we read the publication',
  profiles: 'As the profiles are given here',
}

const certainty = (
  { profiles, holds, others, read }: NearestWords,
  fewer = profiles.length === 2
    ? '; in some ways it is only one of them'
    : '; in some ways there are fewer',
): string => {
  switch (holds) {
    case 'oneReading':
      return ''
    case 'everyReading':
      return others.length === 0
        ? ` That is true of every way ${WAYS[read]}.`
        : ` That is true of every way ${WAYS[read]}; in some of them ${list(others)} ${is(others)} equally close.`
    case 'dependsOnReading':
      return others.length === 0
        ? ` ${DEPENDS[read]}${fewer}.`
        : ` ${DEPENDS[read]}: it can also be ${list(others, 'or')}.`
  }
}

const nearest = (found: NearestWords): string => {
  const { profiles } = found
  const first =
    profiles.length === 1
      ? `Closest to: ${list(profiles)}.`
      : `Equally close to ${amount(profiles.length)} profiles: ${list(profiles)}.`
  return `${first}${certainty(found)}`
}

const possible = (found: PossibleWords): string => {
  const { profiles, certain, others, read } = found
  if (certain === undefined) {
    const more = others.length === 0 ? '' : ` In some ways ${WAYS[read]} also: ${list(others)}.`
    return `Still possible as the closest profile: ${list(profiles)}.${more}`
  }
  const ties = profiles.filter((profile) => profile !== certain)
  const first = `Closest to, wherever the open sliders end up: ${certain}.`
  const second =
    ties.length === 0
      ? ''
      : ` With some positions of the open sliders, ${list(ties)} ${is(ties)} equally close.`
  return `${first}${certainty(found, '')}${second}`
}

const AMOUNTS: ReadonlyArray<string> = ['no', 'one', 'two', 'three', 'four', 'five']

const amount = (value: number): string => AMOUNTS[value] ?? number(value)

const AT: { readonly [M in MomentName]: string } = {
  start: 'At the start,',
  huidig: 'Now',
  ambitie: 'In the ambition,',
  evaluatie: 'After a year,',
}

const OF: { readonly [M in MomentName]: string } = {
  start: 'the start',
  huidig: 'now',
  ambitie: 'the ambition',
  evaluatie: 'after a year',
}

const filledAt = (moment: MomentName): string =>
  moment === 'evaluatie' ? 'a year later' : OF[moment]

const missing = (unknown: number, unanswered: number, contested: number): string => {
  const parts = [
    ...(unknown > 0 ? [`${number(unknown)} did not know`] : []),
    ...(unanswered > 0 ? [`${number(unanswered)} left it blank`] : []),
    ...(contested > 0 ? [uncounted(contested)] : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const uncounted = (contested: number): string =>
  count(contested, 'contradictory answer does not count', 'contradictory answers do not count')

const countsOf = ({ laag, midden, hoog }: PositionCounts): string =>
  list(
    [
      [laag, 'low'],
      [midden, 'middle'],
      [hoog, 'high'],
    ].flatMap(([value, label]) => (value === 0 ? [] : [`${value} × ${label}`])),
  )

const differing = (found: ConflictWords): string => {
  if (found.about === 'date') return 'The dates'
  const when = OF[found.moment]
  if (found.about === 'agreed') return `The agreements on “${found.slider}” (${when})`
  const what = found.about === 'answer' ? 'The answers' : 'The remarks'
  const round =
    found.round === undefined ? '' : `, ${found.round === 'voor' ? 'before' : 'after'} the talk`
  return `${what} of ${found.who} on “${found.slider}” (${when}${round})`
}

const kept = ({ about, used }: ConflictWords): string => {
  if (used === undefined)
    return ` This ${about === 'agreed' ? 'agreement' : 'answer'} does not count. Ask which is right.`
  return about === 'answer' || about === 'agreed'
    ? ` The merged file keeps ${used}; that does not say which is right. A report that knows of this conflict counts none of these.`
    : ` Used here: ${used}; that does not say which is right.`
}

/** The explanation in English. */
export const explanationEn: ExplanationTexts = {
  sections: {
    nearest: 'What the panel resembles',
    certainty: 'How close and how certain',
    numbers: 'The numbers',
    tensions: 'Different from what is expected',
    risks: 'Risks to discuss',
    claims: 'Where those risks come from',
    statements: 'Statements that go with these positions',
    evidence: 'Where the positions of the profile come from',
    participants: 'What people answered',
    places: 'Where the sliders are',
    talk: 'To talk about',
    change: 'What changes',
    plan: 'A possible order',
    along: 'What happens along the way',
    consider: 'To consider',
    progress: 'What has changed after a year',
    agreements: 'What was agreed',
    answers: 'Who said what',
    districts: 'What districts need',
    moves: 'What one step means for the districts',
    method: 'How to read this',
  },

  inSentence,
  atMoment: (moment, sentence) => `${AT[moment]} ${lowerFirst(sentence)}`,

  noPositions: 'No slider with a position yet.',
  nearest,
  possible,
  unanswered: (sliders, decidesMost) =>
    sliders.length === 1
      ? `Still open: ${quoted(sliders)}.`
      : `Still open: ${quoted(sliders)}. A position for “${decidesMost}” would settle most.`,
  differences: (profile, distance, differences) =>
    differences.length === 0
      ? `${upperFirst(profile)}: all sliders are where they are in this profile.`
      : `${upperFirst(profile)}: ${steps(distance)} apart. ${differences
          .map(({ slider, here, there }) => `${slider}: here ${here}, in the profile ${there}`)
          .join('; ')}.`,
  bounds: (profile, lowest, highest) =>
    lowest === highest
      ? `${upperFirst(profile)}: ${steps(lowest)} apart.`
      : `${upperFirst(profile)}: between ${number(lowest)} and ${steps(highest)} apart.`,
  margin: (value, next, read) => {
    const first = read === undefined ? 'Next' : `${READ[read]}, next`
    return `${first} ${next.length === 1 ? 'comes' : 'come'} ${list(next)}, ${steps(value)} further away.`
  },
  typicality: (share) =>
    `${percent(share)} of all possible panels lie further from any profile than this panel.`,
  readings: (profile, value, of, read) =>
    `In ${number(value)} of the ${number(of)} ways ${WAYS[read]}, ${profile} is closest.`,
  readingsNote: 'These numbers count ways of reading. They do not say how probable something is.',
  hypothetical: (profile) =>
    `${upperFirst(profile)} is a thought experiment. This profile has not been found in practice.`,
  tension: (from, to, value, strength) =>
    `“${from}” is ${steps(value)} higher than “${to}” (expected link: ${strength}).`,
  noTension: (checked, of) =>
    checked === of
      ? 'The sliders do not deviate from the expected links.'
      : `Of the ${amount(of)} expected links, ${amount(checked)} could be checked. The sliders do not deviate from ${checked === 1 ? 'it' : 'them'}.`,
  uncheckedTensions: (correlations) =>
    `Cannot be checked yet, because a slider is open: the link between ${correlations.map(lowerFirst).join('; ')}.`,
  risk: (risk) => `${risk}.`,
  possibleRisk: (risk, value, of) =>
    `Perhaps: ${lowerFirst(risk)}, in ${number(value)} of the ${number(of)} ways to place the open sliders.`,
  noRisk: 'None of the risks in the publication goes with these positions.',
  claim: (risk, claim, condition, whose) =>
    `“${risk}”. ${claim} The condition: ${lowerFirst(condition)} ${whose}`,
  statement: (slider, statement, about) =>
    `${slider} – ${lowerFirst(statement)}${about === undefined ? '' : ` (${about})`}`,
  evidence: (profile, slider, position, grade, source, alternatives) =>
    `${upperFirst(profile)}. ${slider}: ${position}, ${grade} (${source})${alternatives.length === 0 ? '' : `; can also be read as ${list(alternatives, 'or')}`}.`,

  distance: (value, atLeast, names) => {
    const { from, to } = names ?? { from: OF.huidig, to: OF.ambitie }
    if (value > 0) return `${atLeast ? 'At least ' : ''}${steps(value)} between ${from} and ${to}.`
    const none = atLeast ? 'Of the sliders that can be compared, none' : 'No slider'
    return names === undefined
      ? `${none} is elsewhere in the ambition.`
      : `${none} has moved between ${from} and ${to}.`
  },
  moved: (slider, from, to) => `${slider}: from ${from} to ${to}.`,
  kept: (sliders) => `The same: ${quoted(sliders)}.`,
  incomparable: (sliders) => `Cannot be compared, because still open: ${sliders.join('; ')}.`,
  nearestChange: (from, to, names) => {
    if (from.join() === to.join())
      return `What is closest ${names === undefined ? 'stays' : 'stayed'} the same: ${list(from)}.`
    return names === undefined
      ? `Was closest to ${list(from)}, becomes closest to ${list(to)}.`
      : `Closest to: ${list(from)} (${names.from}); ${list(to)} (${names.to}).`
  },
  riskAppears: (risk) => `This risk appears: ${lowerFirst(risk)}.`,
  riskClears: (risk) => `This risk no longer applies: ${lowerFirst(risk)}.`,
  tensionAppears: (correlation) =>
    `Becomes different from what is expected: ${lowerFirst(correlation)}.`,
  tensionClears: (correlation) =>
    `No longer different from what is expected: ${lowerFirst(correlation)}.`,
  planWaits: (sliders) =>
    `An order is possible only when these sliders have a position: ${sliders.join('; ')}.`,
  planBetween: ({ from, to }) => `An order from ${from} to ${to}`,
  noPlan: 'All sliders are already where the ambition is.',
  plan: (routes, reason) =>
    [
      routes === 1
        ? 'There is one order.'
        : `There are ${number(routes)} orders with as few steps; this is one of them.`,
      ...(reason.length === 0 ? [] : [`The reason for starting comes first: ${quoted(reason)}.`]),
    ].join(' '),
  planStep: ({ number: index, slider, from, to, why }) =>
    `Step ${number(index)}. ${slider}: from ${from} to ${to}.${why === undefined ? '' : ` ${why}`}`,
  afterStep: (index, risks, tensions) =>
    [
      `After step ${number(index)}.`,
      ...(risks.length + tensions.length === 0
        ? ['No risks, and nothing different from what is expected.']
        : []),
      ...(risks.length === 0 ? [] : [`Risks: ${list(risks.map(lowerFirst))}.`]),
      ...(tensions.length === 0
        ? []
        : [`Different from what is expected: ${tensions.map(lowerFirst).join('; ')}.`]),
    ].join(' '),

  noAnswers: 'There are no answers yet.',
  exercise: (people, moments) => {
    const named = list(moments.map(({ moment }) => filledAt(moment)))
    if (people === 0) return `The group settled positions for ${named}, without separate sheets.`
    const placed = `${count(people, 'participant', 'participants')} placed the sliders`
    return moments.every(({ sheets }) => sheets === people)
      ? `${placed} for ${named}.`
      : `${placed}: ${list(
          moments.map(
            ({ moment, sheets, isLast }) =>
              `${number(sheets)} for ${filledAt(moment)}${isLast ? ' in the last round' : ''}`,
          ),
        )}.`
  },
  participants: (moment, people, round) =>
    `${upperFirst(moment)}: ${count(people, 'participant', 'participants')}${round === undefined ? '' : round === 'voor' ? ', round before the talk' : ', round after the talk'}.`,
  agreement: (slider, pattern, counts, unknown, unanswered, contested) =>
    `${slider}: ${pattern}${missing(unknown, unanswered, contested)}. ${countsOf(counts)}.`,
  nobody: (slider, unknown, contested) =>
    `${slider}: ${[
      contested > 0 ? 'no position that counts' : 'nobody gave a position',
      ...(unknown > 0 ? [`${number(unknown)} did not know`] : []),
      ...(contested > 0 ? [uncounted(contested)] : []),
    ].join('; ')}.`,
  settled: (slider, position, by) =>
    by === 'agreement'
      ? `${slider}: ${position}, as agreed.`
      : `${slider}: ${position}, the median of the answers.`,
  open: (slider, between) =>
    between === undefined
      ? `${slider}: open, because nobody gave a position.`
      : `${slider}: open, because the median falls between ${between[0]} and ${between[1]}. Agree on a position together.`,
  nobodysMedian: 'Nobody filled in exactly this panel.',
  agreed: (slider, position) => `${slider}: ${position}.`,
  contested: (slider, values) =>
    `${slider}: contradictory, ${list(values)}. Agree on a position together.`,
  conflict: (found) => `${differing(found)} differ: ${list(found.values)}.${kept(found)}`,
  answers: (slider, answers) =>
    `${slider}. ${answers.map(({ who, answer }) => `${who}: ${answer}`).join('; ')}.`,
  remark: (slider, who, text) => `${slider}. ${who} wrote: “${text}”`,
  discuss: (slider, moment, pattern) => `${slider} (${moment}): ${lowerFirst(pattern)}`,
  nothingToDiscuss: (moment, sliders) =>
    sliders === undefined
      ? `On no slider did some choose low and others high (${moment}).`
      : `On none of these sliders did some choose low and others high (${moment}): ${quoted(sliders)}.`,
  dividedAmbition: 'The group is divided about the ambition.',
  dividedPlan: (sliders) =>
    `The group is divided about the ambition on ${quoted(sliders)}. This order leads to the median of those answers. Talk about that first.`,
  progress: ({ slider, start, ambition, now, status, withinDisagreement }) =>
    `${slider}: ${start === now ? `still ${now}` : `from ${start} to ${now}`}, ambition ${ambition}. ${upperFirst(status)}${withinDisagreement ? '; the change is no larger than the difference between people' : ''}.`,
  progressTogether: (status, sliders) => `${upperFirst(status)}: ${quoted(sliders)}.`,
  gapClosure: (share) =>
    share < 0
      ? `The panel lies ${percent(-share)} further from the ambition than at the start.`
      : `${percent(share)} of the distance to the ambition has been covered.`,
  progressWaits: (moment, sliders) =>
    `A comparison is possible only when these sliders have a position (${moment}): ${quoted(sliders)}.`,

  farthest: (certain, also, districts) => {
    if (districts === 0) return 'There are no districts to compare the panel with.'
    if (certain.length > 0) {
      const first = `The panel lies farthest from what ${few(certain)} ${need(certain)}.`
      return also.length === 0
        ? first
        : `${first} With what is still open, that can also be true of ${few(also)}.`
    }
    return also.length === 0
      ? 'The panel suits what every district needs.'
      : also.length === 1
        ? `Whether the panel suits what ${few(also)} needs depends on what is still open.`
        : `Which district the panel lies farthest from depends on what is still open: it can be ${few(also, 'or')}.`
  },
  districtGap: (district, lowest, highest, needs) =>
    [
      lowest === highest
        ? `${district}: ${steps(lowest)} apart.`
        : `${district}: between ${number(lowest)} and ${steps(highest)} apart, since not everything is known.`,
      ...(needs.length === 0
        ? []
        : [`Needed: ${needs.map((one) => `“${one.slider}” ${one.need}`).join('; ')}.`]),
    ].join(' '),
  sliderNeeds: ({ slider, position, higher, lower, met, open }) =>
    `“${slider}” is at ${position}. ${upperFirst(
      [
        ...(higher > 0 ? [`${count(higher, 'district needs', 'districts need')} it higher`] : []),
        ...(lower > 0 ? [`${count(lower, 'district needs', 'districts need')} it lower`] : []),
        ...(met > 0 ? [`it suits ${count(met, 'district', 'districts')}`] : []),
        ...(open > 0 ? [`it is not known of ${count(open, 'district', 'districts')}`] : []),
      ].join('; '),
    )}.`,
  districtMove: ({ slider, from, to, closer, further, open }) =>
    [
      `“${slider}” from ${from} to ${to}.`,
      `Closer to what is needed: ${few(closer)}.`,
      `Further from it: ${further.length === 0 ? 'no district' : few(further)}.`,
      ...(open.length === 0 ? [] : [`Not known: ${few(open)}.`]),
    ].join(' '),
}
