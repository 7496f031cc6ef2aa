/**
 * A workshop as this page knows it: what is filled in on this device, what was handed in and agreed,
 * and what the group may see of it. Pure functions from one workshop to the next.
 */
import {
  EXTENDED_SLIDER_IDS,
  MOMENTS,
  ROLES,
  type Answer,
  type Exercise,
  type ExtendedSliderId,
  type Moment,
  type PartialExtendedPanel,
  type Position,
  type ProfileId,
  type ReasonId,
  type Sheet,
  type SliderId,
  type StatementMark,
  type StatementMarks,
  type Subject,
} from 'schuifoefening'
import type { HandIn, Person } from './code.js'

export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A device of one person (a phone), or of the group (a beamer, or one device for all). */
export type Device = 'own' | 'group'

/** What it is about, as it was typed. */
export interface About {
  readonly kind: Subject['kind']
  readonly name: string
  readonly municipality: string
  readonly date: string
}

/** What the group may see: the sheets of a moment, those of before and those of after the talk apart. */
export type Reveal = Moment | `${Moment}/na`

export interface Workshop {
  readonly language: Language
  /** `undefined` until people have chosen. */
  readonly device: Device | undefined
  /** Two characters; empty on a device of one person that has not been told it. */
  readonly tag: string
  readonly about: About
  /** How many people take part. */
  readonly expected: number
  /** Who fills in on this device, and that person's sheets. */
  readonly person: Person
  readonly own: ReadonlyArray<Sheet>
  readonly sheets: ReadonlyArray<Sheet>
  readonly agreed: Agreed
  readonly revealed: ReadonlyArray<Reveal>
  /** Moments that are talked about, so that a second round can be handed in. */
  readonly secondRound: ReadonlyArray<Moment>
  readonly sixth: boolean
  readonly reason: ReasonId | undefined
  readonly marks: StatementMarks<ProfileId>
  /** What was received and waits for an answer from the group. */
  readonly pending: ReadonlyArray<Exercise>
  /** Earlier sittings, for the history. */
  readonly earlier: ReadonlyArray<Exercise>
}

export type Agreed = { readonly [M in Moment]?: PartialExtendedPanel | undefined }

export const emptyWorkshop = (language: Language, tag: string): Workshop => ({
  language,
  device: undefined,
  tag,
  about: { kind: 'gemeente', name: '', municipality: '', date: '' },
  expected: 3,
  person: { role: 'wijkambtenaar', number: 1 },
  own: [],
  sheets: [],
  agreed: {},
  revealed: [],
  secondRound: [],
  sixth: false,
  reason: undefined,
  marks: {},
  pending: [],
  earlier: [],
})

/** The label of a person on all sheets: the first letter of the role and the number, as `W1`. */
export const labelOf = ({ role, number }: Person): string =>
  `${role === 'wijkambtenaar' ? 'W' : role === 'sectorambtenaarSociaal' ? 'S' : role === 'sectorambtenaarFysiek' ? 'F' : 'O'}${number}`

/** What a workshop without a name is called in files; in no language, so that it never differs. */
export const UNNAMED = '—'

/** What it is about, as the library knows it. */
export const subjectOf = ({ kind, name, municipality }: About): Subject => {
  const given = name.trim() === '' ? UNNAMED : name.trim()
  const place = municipality.trim()
  return kind === 'gemeente'
    ? { kind, name: given }
    : { kind, name: given, ...(place === '' ? {} : { municipality: place }) }
}

const exerciseWith = (
  { about }: Workshop,
  sheets: ReadonlyArray<Sheet>,
  agreed: Agreed,
): Exercise => ({
  subject: subjectOf(about),
  ...(/^\d{4}-\d{2}-\d{2}$/.test(about.date) ? { date: about.date } : {}),
  sheets,
  agreed,
})

/** Everything that was handed in and agreed. */
export const exerciseOf = (workshop: Workshop): Exercise =>
  exerciseWith(workshop, workshop.sheets, workshop.agreed)

/** What one person filled in here, with remarks, to hand in as a file. */
export const ownExercise = (workshop: Workshop): Exercise =>
  exerciseWith(workshop, labelled(workshop), {})

/** What the group may see: sheets that were revealed, and what it agreed. */
export const visibleExercise = (workshop: Workshop): Exercise =>
  exerciseWith(
    workshop,
    workshop.sheets.filter((sheet) => workshop.revealed.includes(revealOf(sheet))),
    workshop.agreed,
  )

export const revealOf = ({ moment, round }: Pick<Sheet, 'moment' | 'round'>): Reveal =>
  round === 'na' ? `${moment}/na` : moment

/** The round that is being handed in at a moment. */
export const currentReveal = ({ secondRound }: Workshop, moment: Moment): Reveal =>
  secondRound.includes(moment) ? `${moment}/na` : moment

export const isRevealed = (workshop: Workshop, moment: Moment): boolean =>
  workshop.revealed.includes(moment) || workshop.revealed.includes(`${moment}/na`)

/** The sheets that were handed in of a round. */
export const handedIn = ({ sheets }: Workshop, reveal: Reveal): ReadonlyArray<Sheet> =>
  sheets.filter((sheet) => revealOf(sheet) === reveal)

export const reveal =
  (shown: Reveal) =>
  (workshop: Workshop): Workshop =>
    workshop.revealed.includes(shown)
      ? workshop
      : { ...workshop, revealed: [...workshop.revealed, shown] }

/** Opens a second round at a moment: the sheets that are there were of before the talk. */
export const openSecondRound =
  (moment: Moment) =>
  (workshop: Workshop): Workshop => ({
    ...workshop,
    secondRound: Array.from(new Set([...workshop.secondRound, moment])),
    sheets: withRounds([...workshop.sheets], [...workshop.secondRound, moment]),
  })

/** Gives every sheet of a moment with rounds one: a sheet without is of before the talk. */
export const withRounds = (
  sheets: ReadonlyArray<Sheet>,
  moments: ReadonlyArray<Moment>,
): ReadonlyArray<Sheet> =>
  sheets.map((sheet) =>
    sheet.round === undefined && moments.includes(sheet.moment)
      ? { ...sheet, round: 'voor' }
      : sheet,
  )

// What is filled in on this device

export const ownSheet = ({ own }: Workshop, moment: Moment, second: boolean): Sheet | undefined =>
  own.find((sheet) => sheet.moment === moment && (sheet.round === 'na') === second)

const withOwn = (
  workshop: Workshop,
  moment: Moment,
  second: boolean,
  change: (sheet: Sheet) => Sheet,
): Workshop => {
  const before = ownSheet(workshop, moment, second) ?? {
    respondent: labelOf(workshop.person),
    role: workshop.person.role,
    moment,
    ...(second ? ({ round: 'na' } as const) : {}),
    answers: {},
  }
  return {
    ...workshop,
    own: [
      ...workshop.own.filter(
        (sheet) => sheet.moment !== moment || (sheet.round === 'na') !== second,
      ),
      change(before),
    ],
  }
}

export const withAnswer =
  (moment: Moment, second: boolean, slider: ExtendedSliderId, answer: Answer | undefined) =>
  (workshop: Workshop): Workshop =>
    withOwn(workshop, moment, second, (sheet) => ({
      ...sheet,
      answers: without(sheet.answers, slider, answer),
    }))

export const withRemark =
  (moment: Moment, second: boolean, slider: ExtendedSliderId, remark: string) =>
  (workshop: Workshop): Workshop =>
    withOwn(workshop, moment, second, (sheet) => ({
      ...sheet,
      remarks: without(sheet.remarks ?? {}, slider, remark.trim() === '' ? undefined : remark),
    }))

export const withPerson =
  (person: Person) =>
  (workshop: Workshop): Workshop => ({
    ...workshop,
    person,
    own: labelled({ ...workshop, person }),
  })

const labelled = ({ own, person }: Workshop): ReadonlyArray<Sheet> =>
  own.map((sheet) => ({ ...sheet, respondent: labelOf(person), role: person.role }))

/** The next person on a shared device: the next of the trio who has not handed in. */
export const nextPerson = ({ sheets }: Workshop): Person => {
  const taken = new Set(sheets.map(({ respondent }) => respondent))
  const trio = ROLES.slice(0, 3).map((role) => ({ role, number: 1 }))
  return trio.find((person) => !taken.has(labelOf(person))) ?? freePerson(sheets, 'overig')
}

/** The first number in a role that nobody has. */
export const freePerson = (sheets: ReadonlyArray<Sheet>, role: Person['role']): Person => {
  const taken = new Set(sheets.map(({ respondent }) => respondent))
  let number = 1
  while (taken.has(labelOf({ role, number }))) number += 1
  return { role, number }
}

export const slidersOf = ({ sixth }: Pick<Workshop, 'sixth'>): ReadonlyArray<ExtendedSliderId> =>
  sixth ? EXTENDED_SLIDER_IDS : EXTENDED_SLIDER_IDS.slice(0, 5)

// What the group does

export const withAgreed =
  (moment: Moment, slider: ExtendedSliderId, position: Position | undefined) =>
  (workshop: Workshop): Workshop => ({
    ...workshop,
    agreed: {
      ...workshop.agreed,
      [moment]: without(workshop.agreed[moment] ?? {}, slider, position),
    },
  })

export const withMark =
  (profile: ProfileId, slider: SliderId, mark: StatementMark | undefined) =>
  (workshop: Workshop): Workshop => ({
    ...workshop,
    marks: {
      ...workshop.marks,
      [profile]: without(workshop.marks[profile] ?? {}, slider, mark),
    },
  })

/** Whose device it is. The group's has a tag, a new one where there is none; a person's is told it. */
export const withDevice =
  (device: Device, tag: string) =>
  (workshop: Workshop): Workshop => ({
    ...workshop,
    device,
    tag:
      device === 'own'
        ? workshop.device === undefined
          ? ''
          : workshop.tag
        : workshop.tag === ''
          ? tag
          : workshop.tag,
  })

export const withAbout =
  (about: Partial<About>) =>
  (workshop: Workshop): Workshop => ({ ...workshop, about: { ...workshop.about, ...about } })

/** The exercise that a code stands for. */
export const exerciseOfCode = (
  { about, secondRound }: Workshop,
  { moment, second, answers, ...person }: HandIn,
): Exercise => ({
  subject: subjectOf(about),
  sheets: [
    {
      respondent: labelOf(person),
      role: person.role,
      moment,
      ...(second ? { round: 'na' } : secondRound.includes(moment) ? { round: 'voor' } : {}),
      answers,
    },
  ],
})

/** The moments of sheets with a round. */
export const momentsWithRounds = (sheets: ReadonlyArray<Sheet>): ReadonlyArray<Moment> =>
  MOMENTS.filter((moment) =>
    sheets.some((sheet) => sheet.moment === moment && sheet.round === 'na'),
  )

const without = <O extends { readonly [key: string]: unknown }>(
  values: O,
  key: keyof O & string,
  value: O[keyof O] | undefined,
): O => {
  const { [key]: _, ...others } = values
  return (value === undefined ? others : { ...others, [key]: value }) as O // the same keys
}
