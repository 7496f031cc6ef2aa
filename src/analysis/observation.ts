/**
 * Observations: panels as they come from many exercises or files, with what is known about each.
 *
 * @module
 */
import type { PartialPanel } from '../model/partialPanel.js'
import { SLIDER_IDS } from '../model/slider.js'
import {
  MOMENTS,
  ROLES,
  type Exercise,
  type Moment,
  type Role,
  type Subject,
} from '../operations/exercise.js'

/**
 * One filled-in panel, full or partial, and where it comes from. Whatever is unknown is left out.
 * The rows that `readPanels` reads are observations.
 *
 * @example
 * const observation: Observation = { subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, moment: 'huidig', panel: panelFromKey('LLMML') }
 * summariseBy([observation], ['moment']).length // => 1
 */
export interface Observation {
  readonly subject?: Subject
  /** A label that is the same for all panels of one person. */
  readonly respondent?: string
  readonly role?: Role
  readonly moment?: Moment
  readonly panel: PartialPanel
}

/**
 * What a group of observations can have in common. The municipality of a case is the one that its
 * subject names; what is not known is left out.
 *
 * @example
 * const group: Group = { role: 'wijkambtenaar', moment: 'huidig' }
 * group.role // => 'wijkambtenaar'
 */
export interface Group {
  /** Its name. */
  readonly municipality?: string
  readonly role?: Role
  readonly moment?: Moment
}

/**
 * The sheets of exercises as observations, in the order given. An answer `unknown` is no position,
 * so the slider is left out.
 *
 * @example
 * observationsOf([{ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'overig', moment: 'huidig', answers: { communicatie: 'hoog', bestuurEnPolitiek: 'unknown' } }] }]).map(({ panel }) => panel) // => [{ communicatie: 'hoog' }]
 */
export const observationsOf = (exercises: ReadonlyArray<Exercise>): ReadonlyArray<Observation> =>
  exercises.flatMap(({ subject, sheets }) =>
    sheets.map(({ respondent, role, moment, answers }) => ({
      subject,
      respondent,
      role,
      moment,
      panel: Object.fromEntries(
        SLIDER_IDS.flatMap((slider) => {
          const answer = answers[slider]
          return answer === undefined || answer === 'unknown' ? [] : [[slider, answer]]
        }),
      ),
    })),
  )

/** The group that an observation belongs to, by some properties. */
export const groupOf = (
  { subject, role, moment }: Observation,
  properties: ReadonlyArray<keyof Group>,
): Group => {
  const municipality = subject?.kind === 'casus' ? subject.municipality : subject?.name
  const all = { municipality, role, moment }
  return Object.fromEntries(
    properties.flatMap((property) =>
      all[property] === undefined ? [] : [[property, all[property]]],
    ),
  )
}

/** Compares two groups by one property: canonical or alphabetical order, what is absent last. */
export const compareBy = (property: keyof Group, a: Group, b: Group): number => {
  const [first, second] = [placeOf(property, a), placeOf(property, b)]
  return first < second ? -1 : first > second ? 1 : 0
}

const placeOf = (property: keyof Group, group: Group): string => {
  if (group[property] === undefined) return 'b'
  switch (property) {
    case 'municipality':
      return `a${group.municipality}`
    case 'role':
      return `a${ROLES.findIndex((role) => role === group.role)}`
    case 'moment':
      return `a${MOMENTS.findIndex((moment) => moment === group.moment)}`
  }
}
