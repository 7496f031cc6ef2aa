/**
 * The explanation in English.
 *
 * @module
 */
import type { PositionCounts } from '../operations/agreement.js'
import type { ExplanationTexts, Holds } from './explanationTexts.js'
import { formatNumber } from './formatNumber.js'

const number = (value: number, digits?: number): string =>
  formatNumber(value, digits, { decimal: '.', group: ',' })

const percent = (share: number): string => `${number(share * 100, 0)}%`

const count = (value: number, one: string, more: string): string =>
  `${number(value)} ${value === 1 ? one : more}`

const steps = (value: number): string => count(value, 'step', 'steps')

const list = (items: ReadonlyArray<string>, word = 'and'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.slice(-1).join('')}`

const quoted = (items: ReadonlyArray<string>): string => list(items.map((item) => `“${item}”`))

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const is = (items: ReadonlyArray<string>): string => (items.length === 1 ? 'is' : 'are')

const nearest = (
  profiles: ReadonlyArray<string>,
  holds: Holds,
  others: ReadonlyArray<string>,
): string => {
  const one = profiles.length === 1
  const first = one
    ? `Closest to: ${list(profiles)}.`
    : `Equally close to ${profiles.length === 2 ? 'two' : number(profiles.length)} profiles: ${list(profiles)}.`
  if (holds === 'everyReading') {
    return others.length === 0
      ? `${first} That holds for every way to read the publication.`
      : `${first} That holds for every way to read the publication; in some of them ${list(others)} ${is(others)} equally close.`
  }
  return others.length === 0
    ? `${first} That depends on how you read the publication: in some ways there are fewer.`
    : `${first} That depends on how you read the publication: it can also be ${list(others, 'or')}.`
}

const missing = (unknown: number, unanswered: number): string => {
  const parts = [
    ...(unknown > 0 ? [`${number(unknown)} did not know`] : []),
    ...(unanswered > 0 ? [`${number(unanswered)} left it blank`] : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const countsOf = ({ laag, midden, hoog }: PositionCounts): string =>
  list(
    [
      [laag, 'low'],
      [midden, 'middle'],
      [hoog, 'high'],
    ].flatMap(([value, label]) => (value === 0 ? [] : [`${value} × ${label}`])),
  )

/** The explanation in English. */
export const explanationEn: ExplanationTexts = {
  sections: {
    nearest: 'What the panel resembles',
    certainty: 'How certain that is',
    tensions: 'Different from what is expected',
    risks: 'Risks to talk about',
    statements: 'Statements that go with these positions',
    evidence: 'What the positions of the profile rest on',
    participants: 'Who took part and what they said',
    places: 'Where the sliders stand',
    talk: 'To talk about',
    change: 'From now to the ambition',
    plan: 'An order to start with',
    progress: 'After a year',
    agreements: 'What was agreed',
    answers: 'Who said what',
    method: 'How to read this',
  },

  inSentence: (label) => label.replace(/^The /, 'the '),
  atMoment: (moment, sentence) => `${upperFirst(moment)}. ${sentence}`,

  noAnswers: 'There are no answers yet.',
  nearest,
  possible: (profiles, holds, others, certain) => {
    const more =
      others.length === 0 ? '' : ` With another reading of the publication also: ${list(others)}.`
    if (certain === undefined) {
      return `Still possible as the closest profile: ${list(profiles)}.${more}`
    }
    const first = `Closest to, wherever the open sliders stand: ${certain}.`
    return holds === 'everyReading'
      ? `${first} That holds for every way to read the publication.`
      : `${first} That depends on how you read the publication.${more}`
  },
  unanswered: (sliders, decidesMost) =>
    sliders.length === 1
      ? `Not answered yet: ${quoted(sliders)}.`
      : `Not answered yet: ${quoted(sliders)}. The answer on “${decidesMost}” would settle most.`,
  differences: (profile, distance, differences) =>
    differences.length === 0
      ? `${upperFirst(profile)}: all sliders stand at the same position.`
      : `${upperFirst(profile)}: ${steps(distance)} apart. ${differences
          .map(({ slider, here, there }) => `${slider}: here ${here}, in the profile ${there}`)
          .join('; ')}.`,
  bounds: (profile, lowest, highest) =>
    lowest === highest
      ? `${upperFirst(profile)}: ${steps(lowest)} apart.`
      : `${upperFirst(profile)}: between ${number(lowest)} and ${steps(highest)} apart.`,
  margin: (value, next) =>
    `Next ${next.length === 1 ? 'comes' : 'come'} ${list(next)}, ${steps(value)} further away.`,
  typicality: (share) =>
    `${percent(share)} of all possible panels lie further from any profile than this panel.`,
  readings: (profile, value, of) =>
    `In ${number(value)} of the ${number(of)} ways to read the publication, ${profile} is closest.`,
  readingsNote: 'These numbers count ways of reading. They do not say how probable something is.',
  hypothetical: (profile) =>
    `${upperFirst(profile)} is a thought experiment. This profile has not been found in practice.`,
  tension: (from, to, value, strength) =>
    `“${from}” is ${steps(value)} higher than “${to}” (expected link: ${strength}).`,
  noTension: (checked, all) =>
    all
      ? 'None of the expected links points to a difference here.'
      : `${checked === 1 ? 'The one expected link that could be checked does' : `The ${number(checked)} expected links that could be checked do`} not point to a difference.`,
  uncheckedTensions: (correlations) =>
    `Cannot be checked yet, because a slider is open: ${quoted(correlations)}.`,
  risk: (risk, claim) => `${risk}. ${claim}`,
  possibleRisk: (risk, value, of) =>
    `${risk}: may apply, in ${number(value)} of the ${number(of)} ways to answer the open sliders.`,
  noRisk: 'None of the risk profiles applies.',
  statement: (slider, statement, grade) => `${slider}: ${statement} (${grade})`,
  evidence: (slider, position, grade, source, alternatives) =>
    `${slider}: ${position}, ${grade} (${source})${alternatives.length === 0 ? '' : `; can also be read as ${list(alternatives, 'or')}`}.`,

  distance: (value, atLeast) =>
    value === 0
      ? atLeast
        ? 'The sliders that can be compared stand at the same position.'
        : 'All sliders stand at the same position.'
      : `${atLeast ? 'At least ' : ''}${steps(value)} apart.`,
  moved: (slider, from, to) => `${slider}: from ${from} to ${to}.`,
  kept: (sliders) => `The same: ${quoted(sliders)}.`,
  incomparable: (sliders) => `Cannot be compared, because not answered: ${sliders.join('; ')}.`,
  nearestChange: (from, to) => `Closest to: first ${list(from)}, then ${list(to)}.`,
  riskAppears: (risk) => `This risk appears: ${risk}.`,
  riskClears: (risk) => `This risk no longer applies: ${risk}.`,
  tensionAppears: (correlation) => `Becomes different from what is expected: ${correlation}.`,
  tensionClears: (correlation) => `No longer different from what is expected: ${correlation}.`,
  planWaits: (sliders) =>
    `An order needs a position for these sliders first: ${sliders.join('; ')}.`,
  noPlan: 'All sliders already stand where the ambition is.',
  plan: (value, routes, reason) =>
    [
      `From now to the ambition: ${steps(value)}.`,
      routes === 1
        ? 'There is one order.'
        : `There are ${number(routes)} orders with as few steps; this is one of them.`,
      ...(reason.length === 0 ? [] : [`The reason for starting comes first: ${quoted(reason)}.`]),
    ].join(' '),
  planStep: ({ number: index, slider, from, to, why, risks, tensions }) =>
    [
      `Step ${number(index)}. ${slider}: from ${from} to ${to}.`,
      why,
      ...(risks.length === 0 ? [] : [`Risks after this step: ${list(risks)}.`]),
      ...(tensions.length === 0
        ? []
        : [`Different from expected after this step: ${list(tensions)}.`]),
    ].join(' '),

  exercise: (subject, people, moments) =>
    `${subject}: ${count(people, 'participant', 'participants')}; filled in: ${list(moments)}.`,
  participants: (moment, people, round) =>
    `${upperFirst(moment)}: ${count(people, 'participant', 'participants')}${round === undefined ? '' : round === 'voor' ? ', round before the talk' : ', round after the talk'}.`,
  agreement: (slider, pattern, counts, unknown, unanswered) =>
    `${slider}: ${pattern}${missing(unknown, unanswered)}. ${countsOf(counts)}.`,
  nobody: (slider, unknown) =>
    unknown > 0
      ? `${slider}: nobody gave a position; ${number(unknown)} did not know.`
      : `${slider}: nobody gave a position.`,
  settled: (slider, position, by) =>
    by === 'agreement'
      ? `${slider}: ${position}, as agreed.`
      : `${slider}: ${position}, the middle of the answers.`,
  open: (slider, between) =>
    between === undefined
      ? `${slider}: open, because nobody gave a position.`
      : `${slider}: open, because the answers lie between ${between[0]} and ${between[1]}. Agree on a position together.`,
  nobodysMedian: 'Nobody filled in exactly the middle positions.',
  agreed: (moment, slider, position) => `${upperFirst(moment)}: ${slider} ${position}.`,
  answers: (slider, answers) =>
    `${slider}. ${answers.map(({ who, answer }) => `${who}: ${answer}`).join('; ')}.`,
  discuss: (slider, pattern) => `${slider}. ${pattern}`,
  nothingToDiscuss: (sliders) => `On ${quoted(sliders)} low and high were not both chosen.`,
  progress: ({ slider, start, ambition, now, status, withinDisagreement }) =>
    `${slider}: start ${start}, ambition ${ambition}, now ${now}. ${upperFirst(status)}${withinDisagreement ? '; the change is no larger than the difference between people' : ''}.`,
  gapClosure: (share) =>
    share < 0
      ? `The panel lies ${percent(-share)} further from the ambition than at the start.`
      : `${percent(share)} of the distance to the ambition has been covered.`,
  progressWaits: (moment, sliders) =>
    `A comparison needs a position for these sliders first (${moment}): ${quoted(sliders)}.`,
}
