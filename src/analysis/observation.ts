/**
 * Observations: panels from many exercises or files, with what is known about each.
 *
 * @module
 */
import { rankIn } from './rankIn.js'
import { assertList, assertObjects } from '../model/assertList.js'
import { oneOf } from './options.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { SLIDER_IDS } from '../model/slider.js'
import {
  MOMENTS,
  ROLES,
  type Moment,
  type Role,
  type Round,
  type Subject,
} from '../model/exercise.js'

/**
 * One filled-in panel, full or partial, and where it comes from. What is not known is left out. The
 * rows that `readPanels` reads are observations.
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
  /** Before or after the talk; absent if there was only one round. */
  readonly round?: Round | undefined
  readonly panel: PartialPanel
}

/**
 * What a group of observations can have in common. The subject is what the panel is about: a
 * municipality or one case. The municipality of a case is the one named in its subject; what is not
 * known is left out.
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

/** Throws `notAList` unless this is a list of observations, `notAPanel` for one without a panel. */
export const assertObservations = (observations: ReadonlyArray<Observation>): void => {
  assertObjects(observations)
  for (const { panel } of observations) for (const slider of SLIDER_IDS) rankIn(panel, slider)
}

/**
 * Groups observations by the given properties; without any, all are in one group. Groups come
 * in canonical order (moments, roles) or alphabetically (subjects, municipalities), unknown last;
 * within a group the order is as given.
 *
 * Laws: permuting the observations only permutes them within groups; the groups add up
 * to all observations. The properties are `subject`, `municipality`, `role` and `moment`, and no others:
 * a column of your own, which `readPanels` keeps under `extra`, cannot be one.
 * Throws `unknownOption` for another property.
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
    const key = JSON.stringify({ ...group, subject: group.subject && identity(group.subject) })
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

/** A subject as texts, so that the order of its properties does not matter. */
export const identity = (subject: Subject): ReadonlyArray<string> => [
  subject.name,
  subject.kind,
  municipalityIn(subject) ?? '',
]

const municipalityIn = (subject: Subject | undefined): string | undefined =>
  subject?.kind === 'casus' ? subject.municipality : subject?.name

const groupOf = (
  { subject, role, moment }: Observation,
  properties: ReadonlyArray<keyof Group>,
): Group => {
  const all = { subject, municipality: municipalityIn(subject), role, moment }
  return Object.fromEntries(
    properties.flatMap((property) =>
      all[property] === undefined ? [] : [[property, all[property]]],
    ),
  )
}

// Absent values come last.
const compareBy = (property: keyof Group, a: Group, b: Group): number => {
  const [first, second] = [placesOf(a)[property] ?? ABSENT, placesOf(b)[property] ?? ABSENT]
  return Number(first > second) - Number(first < second)
}

const ABSENT = '\uffff'

// The place of a group in the order, per property.
const placesOf = ({
  subject,
  municipality,
  role,
  moment,
}: Group): { readonly [K in keyof Group]?: string | undefined } => ({
  subject: subject && identity(subject).join('\0'),
  municipality,
  role: role && String(ROLES.indexOf(role)),
  moment: moment && String(MOMENTS.indexOf(moment)),
})
