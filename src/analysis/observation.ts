/**
 * Observations: panels as they come from many exercises or files, with what is known about each.
 *
 * @module
 */
import { rankIn } from './rankIn.js'
import { checkExercise } from '../operations/checkExercise.js'
import { assertList, assertObjects } from '../model/assertList.js'
import { oneOf } from './options.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { SLIDER_IDS } from '../model/slider.js'
import {
  MOMENTS,
  ROLES,
  type Exercise,
  type Moment,
  type Role,
  type Round,
  type Subject,
} from '../model/exercise.js'

/**
 * One filled-in panel, full or partial, and where it comes from. Whatever is unknown is left out.
 * The rows that `readPanels` reads are observations.
 *
 * @example
 * const observation: Observation = { subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, moment: 'huidig', panel: panelFromKey('LLMML') }
 * summariseBy([observation], ['moment']).length // => 1
 */
export interface Observation {
  readonly subject?: Subject | undefined
  /** A label that is the same for all panels of one person. */
  readonly respondent?: string | undefined
  readonly role?: Role | undefined
  readonly moment?: Moment | undefined
  /** Before or after the talk; absent where there was one round. */
  readonly round?: Round | undefined
  readonly panel: PartialPanel
}

/**
 * What a group of observations can have in common. The subject is what the panel is about: a
 * municipality or one case. The municipality of a case is the one that its subject names; what is
 * not known is left out.
 *
 * @example
 * const group: Group = { role: 'wijkambtenaar', moment: 'huidig' }
 * group.role // => 'wijkambtenaar'
 */
export interface Group {
  readonly subject?: Subject
  /** Its name. */
  readonly municipality?: string
  readonly role?: Role
  readonly moment?: Moment
}

/**
 * Observations that have something in common.
 *
 * @example
 * const [first]: ReadonlyArray<ObservationGroup> = groupObservations([{ role: 'overig', panel: {} }], ['role'])
 * first?.observations.length // => 1
 */
export interface ObservationGroup {
  /** What they share; a property that is unknown is left out. */
  readonly group: Group
  readonly observations: ReadonlyArray<Observation>
}

/**
 * The sheets of exercises as observations, in the order given. An answer `unknown` is no position,
 * so the slider is left out, and so is the proposed sixth slider.
 *
 * @example
 * observationsOf([{ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'overig', moment: 'huidig', answers: { communicatie: 'hoog', bestuurEnPolitiek: 'unknown' } }] }]).map(({ panel }) => panel) // => [{ communicatie: 'hoog' }]
 */
export const observationsOf = (exercises: ReadonlyArray<Exercise>): ReadonlyArray<Observation> => {
  assertObjects(exercises)
  exercises.forEach(checkExercise)
  return exercises.flatMap(({ subject, sheets }) =>
    sheets.map(({ respondent, role, moment, round, answers }) => ({
      subject,
      respondent,
      role,
      moment,
      ...(round === undefined ? {} : { round }),
      panel: Object.fromEntries(
        SLIDER_IDS.flatMap((slider) => {
          const answer = answers[slider]
          return answer === undefined || answer === 'unknown' ? [] : [[slider, answer]]
        }),
      ),
    })),
  )
}

/** Throws `notAList` unless this is a list of observations, `notAPanel` for one without a panel. */
export const assertObservations = (observations: ReadonlyArray<Observation>): void => {
  assertObjects(observations)
  for (const { panel } of observations) for (const slider of SLIDER_IDS) rankIn(panel, slider)
}

/**
 * Observations in groups that share the given properties; with none, all in one group. Groups come
 * in canonical order (moments, roles) or alphabetically (subjects, municipalities), unknown last;
 * within a group the order is as given.
 *
 * Laws: permuting the observations permutes them within groups, and nothing else; the groups add up
 * to all observations. Throws `unknownOption` for another property.
 *
 * @example
 * groupObservations([{ moment: 'ambitie', panel: panelFromKey('HHHHH') }, { moment: 'huidig', panel: {} }], ['moment']).map(({ group }) => group) // => [{ moment: 'huidig' }, { moment: 'ambitie' }]
 */
export const groupObservations = (
  observations: ReadonlyArray<Observation>,
  properties: ReadonlyArray<keyof Group>,
): ReadonlyArray<ObservationGroup> => {
  assertObservations(observations)
  assertList(properties)
  for (const property of properties) oneOf(GROUP_KEYS, property)
  const groups = new Map<string, { readonly group: Group; readonly observations: Observation[] }>()
  for (const observation of observations) {
    const group = groupOf(observation, properties)
    const key = JSON.stringify(properties.map((property) => placeOf(property, group)))
    const found = groups.get(key) ?? { group, observations: [] }
    found.observations.push(observation)
    groups.set(key, found)
  }
  return [...groups.values()].sort((a, b) =>
    properties.reduce(
      (order, property) => (order === 0 ? compareBy(property, a.group, b.group) : order),
      0,
    ),
  )
}

const GROUP_KEYS = ['subject', 'municipality', 'role', 'moment'] as const

/** A subject as texts. The order of the properties of an object must not matter. */
export const identity = (subject: Subject | undefined): ReadonlyArray<string> =>
  subject === undefined
    ? []
    : [subject.name, subject.kind, subject.kind === 'casus' ? (subject.municipality ?? '') : '']

const groupOf = (
  { subject, role, moment }: Observation,
  properties: ReadonlyArray<keyof Group>,
): Group => {
  const municipality = subject?.kind === 'casus' ? subject.municipality : subject?.name
  const all = { subject, municipality, role, moment }
  return Object.fromEntries(
    properties.flatMap((property) =>
      all[property] === undefined ? [] : [[property, all[property]]],
    ),
  )
}

// What is absent comes last.
const compareBy = (property: keyof Group, a: Group, b: Group): number => {
  const [first, second] = [placeOf(property, a), placeOf(property, b)]
  if (first.length === 0 || second.length === 0) return second.length - first.length
  const at = first.findIndex((part, index) => part !== second[index])
  if (at < 0) return 0
  return (first[at] as string) < (second[at] as string) ? -1 : 1 // parts of the same kind
}

// Where a group comes by one property: nothing when it is absent.
const placeOf = (property: keyof Group, group: Group): ReadonlyArray<string | number> => {
  switch (property) {
    case 'subject':
      return identity(group.subject)
    case 'municipality':
      return group.municipality === undefined ? [] : [group.municipality]
    case 'role':
      return ROLES.flatMap((role, place) => (role === group.role ? [place] : []))
    case 'moment':
      return MOMENTS.flatMap((moment, place) => (moment === group.moment ? [place] : []))
  }
}
