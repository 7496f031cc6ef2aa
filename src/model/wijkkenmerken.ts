/**
 * Wijkkenmerken: the characteristics of a district that the proposed sixth slider would make visible.
 *
 * The reflection proposes it; nobody has used it. It names lifestyles, groups of residents and societal
 * challenges, "and more". We read its position as how far the known characteristics steer the approach.
 * People decide that position; no figure does.
 *
 * Source: 9.
 *
 * @module
 */
import { readArea, type AreaCode } from './areaCode.js'
import type { Problem } from './documentErrors.js'
import {
  documentReader,
  optional,
  whole,
  type DocumentReader,
  type Part,
} from './documentReader.js'
import type { Either, NonEmptyArray } from './either.js'
import { deepFreeze } from './freeze.js'
import { parsePosition, type Position } from './position.js'

/**
 * Why a figure is missing.
 *
 * - `blank`: the cell is empty; in a table of StatLine, a value that cannot exist
 * - `unknownOrSecret`: unknown, not reliable enough, or kept secret (`.` in tables of CBS)
 * - `placeholder`: a number that stands for "no value" (-99997, -99999999)
 * - `unreadable`: not a number; reading the file reports it as a problem
 */
export type MissingReason = (typeof MISSING_REASONS)[number]

/** The reasons why a figure can be missing. */
export const MISSING_REASONS: readonly ['blank', 'unknownOrSecret', 'placeholder', 'unreadable'] =
  /*#__PURE__*/ deepFreeze(['blank', 'unknownOrSecret', 'placeholder', 'unreadable'])

/**
 * One characteristic of a district (part of the proposed sixth slider): a short text, and a figure if
 * there is one. A missing figure has a reason instead of a value.
 */
export interface Kenmerk {
  /** The characteristic in a few words; for a figure, what it counts. */
  readonly text: string
  readonly value?: number | undefined
  /** The unit of the value, as the source gives it. */
  readonly unit?: string | undefined
  /** The year that the figure is about. */
  readonly year?: number | undefined
  /** The source that it comes from. */
  readonly source?: string | undefined
  /** The licence under which the source publishes it. */
  readonly licence?: string | undefined
  /** Why the value is missing, if one was expected. */
  readonly missing?: MissingReason | undefined
}

/** The three aspects that the reflection names. */
export const ASPECTS: readonly ['leefstijlen', 'bewonersgroepen', 'maatschappelijkeOpgaven'] =
  /*#__PURE__*/ deepFreeze(['leefstijlen', 'bewonersgroepen', 'maatschappelijkeOpgaven'])

/** One of the three aspects that the reflection names. */
export type Aspect = (typeof ASPECTS)[number]

/** Characteristics under an aspect that the author of the description named. */
export interface FurtherAspect {
  /** The name of the aspect, not blank. */
  readonly aspect: string
  readonly kenmerken: ReadonlyArray<Kenmerk>
}

/** The characteristics of one district, per aspect (part of the proposed sixth slider). */
export interface DistrictDescription {
  /** Lifestyles. */
  readonly leefstijlen: ReadonlyArray<Kenmerk>
  /** Groups of residents. */
  readonly bewonersgroepen: ReadonlyArray<Kenmerk>
  /** Societal challenges. */
  readonly maatschappelijkeOpgaven: ReadonlyArray<Kenmerk>
  /** Further aspects, each with its own name. */
  readonly overige: ReadonlyArray<FurtherAspect>
}

/** The position and the description behind it, for one district (the proposed sixth slider). */
export interface Wijkkenmerken extends DistrictDescription {
  /** How far the characteristics steer the approach: our reading of the proposal. */
  readonly position: Position
  /** The official code of the district, if it has one. */
  readonly area?: AreaCode | undefined
}

/**
 * Reads wijkkenmerken from unknown input, such as JSON: a plain object with a `position`, and
 * optionally the four lists and an `area`. An absent list is empty; an optional part may be absent,
 * `null` or blank. Blanks around texts are removed.
 *
 * Errors, each with its path, at most 100 of them: those of `DocumentError`.
 * Never throws.
 *
 * @example
 * parseWijkkenmerken({ position: 'hoog', bewonersgroepen: [{ text: ' ' }] }) // => { _tag: 'Left', left: [{ path: ['bewonersgroepen', 0, 'text'], error: { code: 'blank', key: 'text' } }] }
 */
export const parseWijkkenmerken = (
  input: unknown,
): Either<NonEmptyArray<Problem>, Wijkkenmerken> => {
  const read = documentReader()
  const kenmerkenOf = (part: Part | undefined): ReadonlyArray<Kenmerk> =>
    optional(part, (list) => read.list(list, (item) => readKenmerk(read, item))) ?? []
  const fields = read.object({ path: [], value: input }, KEYS)
  const position = fields && read.parsed(fields('position'), parsePosition)
  const area = optional(fields?.('area'), (part) => readArea(read, part))
  const described = {
    leefstijlen: kenmerkenOf(fields?.('leefstijlen')),
    bewonersgroepen: kenmerkenOf(fields?.('bewonersgroepen')),
    maatschappelijkeOpgaven: kenmerkenOf(fields?.('maatschappelijkeOpgaven')),
    overige:
      optional(fields?.('overige'), (list) =>
        read.list(list, (item) => {
          const further = read.object(item, ['aspect', 'kenmerken'])
          const aspect = further && read.text(further('aspect'))
          const kenmerken = kenmerkenOf(further?.('kenmerken'))
          return whole<FurtherAspect>({ aspect, kenmerken })
        }),
      ) ?? [],
  }
  return read.result(whole<Wijkkenmerken>({ position, ...described, area }))
}

const KEYS = [
  'leefstijlen',
  'bewonersgroepen',
  'maatschappelijkeOpgaven',
  'position',
  'area',
  'overige',
] as const

const readKenmerk = (read: DocumentReader, item: Part): Kenmerk | undefined => {
  const fields = read.object(item, KENMERK_KEYS)
  if (fields === undefined) return undefined
  const text = read.text(fields('text'))
  const value = optional(fields('value'), read.number)
  const unit = optional(fields('unit'), read.text)
  const year = optional(fields('year'), read.number)
  const source = optional(fields('source'), read.text)
  const licence = optional(fields('licence'), read.text)
  const missing = optional(fields('missing'), (part) => read.word(part, MISSING_REASONS))
  if (value !== undefined && missing !== undefined) {
    read.report(fields('missing'), { code: 'unknownKey', key: 'missing' })
  }
  return whole<Kenmerk>({ text, value, unit, year, source, licence, missing })
}

const KENMERK_KEYS = ['text', 'value', 'unit', 'year', 'source', 'licence', 'missing'] as const
