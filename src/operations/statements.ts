/**
 * The statements of 8.1 compared with a panel: which statements belong to its positions, which ones a
 * person recognised, and where the two contradict each other.
 *
 * Source: 8.1. The comparison with a panel is ours.
 *
 * @module
 */
import { isOneOf } from '../model/guards.js'
import { some } from 'fp-ts/lib/Option.js'
import { PLATFORM31 } from '../catalogue/platform31.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import { PROFILES } from '../catalogue/profiles.js'
import type { Option } from '../model/either.js'
import type { EvidenceGrade } from '../model/evidence.js'
import { ownOptions, misuse } from '../model/misuse.js'
import { none } from '../model/none.js'
import { assertPartialPanel, type PartialPanel } from '../model/partialPanel.js'
import type { Position } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { STATEMENT_MARKS, type StatementMark, type StatementMarks } from '../model/statementMark.js'
import type { Typology, TypologyProfile } from '../model/typology.js'
import { codedProfiles, defaultTypology } from './comparison.js'
import { isProfileId, statementSliders } from './statementSliders.js'

/**
 * How a statement relates to a panel.
 *
 * - `belongs`: the slider stands where the profile has it
 * - `alternative`: it stands at another position that the words of the profile support
 * - `differs`: it stands elsewhere
 * - `unanswered`: the slider has no position
 */
export type StatementStatus = 'belongs' | 'alternative' | 'differs' | 'unanswered'

/** One statement compared with a panel. */
export interface StatementMatch<Id extends string = ProfileId> {
  readonly profile: Id
  readonly slider: SliderId
  readonly status: StatementStatus
  /** Where the profile stands on this slider. */
  readonly position: Position
  /**
   * How firmly the publication supports that position; if `inferred`, the difference may come from our
   * reading. `none` for a typology of your own.
   */
  readonly grade: Option<EvidenceGrade>
}

/** Statements per mark, and those without one. */
export interface StatementCounts {
  readonly recognised: number
  readonly partly: number
  readonly not: number
  readonly unanswered: number
}

/** A statement whose mark contradicts the slider. */
export interface StatementContradiction<Id extends string = ProfileId> extends StatementMatch<Id> {
  readonly mark: 'recognised' | 'not'
  /** Where the slider stands in the panel. */
  readonly answer: Position
}

/** Counts of what was recognised, and the contradictions. */
export interface StatementTally<Id extends string = ProfileId> {
  readonly total: StatementCounts
  /** Per profile, in the order of the typology. */
  readonly profiles: ReadonlyArray<{ readonly profile: Id } & StatementCounts>
  /** Per slider, over all profiles, in canonical order. */
  readonly sliders: ReadonlyArray<{ readonly slider: SliderId } & StatementCounts>
  /**
   * Statements recognised although the slider stands elsewhere, or not recognised although it stands
   * the same. Empty without a panel. The mark `partly` and positions that are alternatives contradict
   * nothing.
   */
  readonly contradictions: ReadonlyArray<StatementContradiction<Id>>
}

/** What to compare the marks with. */
export interface TallyOptions<Id extends string = ProfileId> {
  /** The panel to look for contradictions with. */
  readonly panel?: PartialPanel | undefined
  /** The typology whose statements are marked. Default: the five profiles. */
  readonly typology?: Typology<Id> | undefined
}

/**
 * Compares every statement with a panel, profile by profile: whether it belongs to the panel's
 * position, and how firmly the text supports the profile's position. A profile of your own has the
 * statements that its typology gives it; a profile with the id of one of the five has those of 8.1.
 *
 * Throws `notAPanel` when untyped code passes something other than positions, and for a typology as `classifier` does.
 *
 * @example
 * const belonging = matchStatements({ procesMetBewoners: 'hoog' }).filter(({ status }) => status === 'belongs')
 * belonging.map(({ profile }) => profile) // => ['participatief', 'toenaderingsgericht', 'gekanteld']
 */
export const matchStatements = <Id extends string = ProfileId>(
  panel: PartialPanel,
  typology: Typology<Id> = defaultTypology<Id>(),
): ReadonlyArray<StatementMatch<Id>> => {
  assertPartialPanel(panel)
  codedProfiles(typology) // only to check the arguments
  return typology.profiles.flatMap((profile) =>
    statementSliders(profile).map((slider) => ({
      profile: profile.id,
      slider,
      status: statusOf(panel[slider], profile, slider),
      position: profile.panel[slider],
      grade: gradeOf(typology, profile.id, slider),
    })),
  )
}

/**
 * Counts what was recognised, per profile and per slider, and finds where marks contradict the sliders
 * of a panel. Statements without a mark are counted as unanswered. The counts are not a score:
 * municipalities recognise parts of several profiles.
 *
 * Throws `unknownId` for a profile, slider or mark that does not exist, and `notAPanel` as
 * {@link matchStatements} does.
 *
 * @example
 * const { total, contradictions } = tallyStatements({ gekanteld: { communicatie: 'recognised' } }, { panel: { communicatie: 'laag' } })
 * total // => { recognised: 1, partly: 0, not: 0, unanswered: 24 }
 * contradictions.map(({ position, answer }) => [position, answer]) // => [['hoog', 'laag']]
 */
export const tallyStatements = <Id extends string = ProfileId>(
  marks: StatementMarks<NoInfer<Id>>,
  options: TallyOptions<Id> = {},
): StatementTally<Id> => {
  const { panel = {}, typology = defaultTypology<Id>() } = ownOptions(options)
  codedProfiles(typology) // only to check the arguments
  checkMarks(marks, typology)
  const marked = matchStatements(panel, typology).map((match) => ({
    match,
    mark: marks[match.profile]?.[match.slider],
  }))
  const counted = (of: (match: StatementMatch<Id>) => boolean): StatementCounts =>
    countMarks(marked.filter(({ match }) => of(match)).map(({ mark }) => mark))
  return {
    total: counted(() => true),
    profiles: typology.profiles.map(({ id }) => ({
      profile: id,
      ...counted(({ profile }) => profile === id),
    })),
    sliders: SLIDER_IDS.map((id) => ({ slider: id, ...counted(({ slider }) => slider === id) })),
    contradictions: marked.flatMap(({ match, mark }) => {
      const answer = panel[match.slider]
      const contradicts =
        (mark === 'recognised' && match.status === 'differs') ||
        (mark === 'not' && match.status === 'belongs')
      return contradicts && answer !== undefined ? [{ ...match, mark, answer }] : []
    }),
  }
}

const countMarks = (marks: ReadonlyArray<StatementMark | undefined>): StatementCounts => {
  const count = (mark: StatementMark | undefined): number =>
    marks.filter((given) => given === mark).length
  return {
    recognised: count('recognised'),
    partly: count('partly'),
    not: count('not'),
    unanswered: count(undefined),
  }
}

const statusOf = (
  answer: Position | undefined,
  profile: TypologyProfile,
  slider: SliderId,
): StatementStatus => {
  const { panel, alternatives } = ownOptions(profile)
  return answer === undefined
    ? 'unanswered'
    : answer === panel[slider]
      ? 'belongs'
      : alternatives?.[slider]?.includes(answer) === true
        ? 'alternative'
        : 'differs'
}

const gradeOf = (typology: Typology, profile: string, slider: SliderId): Option<EvidenceGrade> =>
  typology.id === PLATFORM31.id && isProfileId(profile)
    ? some(PROFILES[profile].evidence[slider].grade)
    : none

const checkMarks = (marks: StatementMarks, typology: Typology): void => {
  for (const [id, ofProfile] of Object.entries(ownOptions(marks))) {
    const profile = typology.profiles.find((known) => known.id === id)
    for (const [slider, mark] of Object.entries(ofProfile ?? {})) {
      const known =
        profile !== undefined &&
        isOneOf(statementSliders(profile), slider) &&
        (mark === undefined || STATEMENT_MARKS.includes(mark))
      if (!known) throw misuse('unknownId', `no statement “${id}.${slider}”, or no such mark`)
    }
  }
}
