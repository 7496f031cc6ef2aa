/**
 * Wijkkenmerken: the characteristics of a district that the proposed sixth slider would make visible.
 *
 * A proposal of the reflection; nobody has used it. The reflection names lifestyles, groups of
 * residents and societal challenges, "and more". The reading of its position is ours: how far the
 * known characteristics steer the approach. People decide that position; no figure does.
 *
 * Source: 9.
 *
 * @module
 */
import type { AreaCode } from './areaCode.js'
import type { DistrictProblem } from './districtErrors.js'
import { documentReader, type DocumentReader } from './documentReader.js'
import type { Either, NonEmptyArray } from './either.js'
import { deepFreeze } from './freeze.js'
import type { Position } from './position.js'

/**
 * Why a figure is missing.
 *
 * - `blank`: the cell is empty; in a table of StatLine, a value that cannot exist
 * - `unknownOrSecret`: unknown, not reliable enough, or kept secret (`.` in tables of CBS)
 * - `placeholder`: a number that stands for "no value" (-99997, -99999999)
 * - `unreadable`: something else than a number; reading the file reports it as a problem
 */
export type MissingReason = (typeof MISSING_REASONS)[number]

/** Why a figure can be missing. */
export const MISSING_REASONS: readonly ['blank', 'unknownOrSecret', 'placeholder', 'unreadable'] =
  /*#__PURE__*/ deepFreeze(['blank', 'unknownOrSecret', 'placeholder', 'unreadable'])

/**
 * One characteristic of a district (part of the proposed sixth slider): a short text, with a figure
 * where there is one. A figure that is missing has a reason in the place of a value.
 */
export interface Kenmerk {
  /** The characteristic in a few words; for a figure, what it counts. */
  readonly text: string
  readonly value?: number | undefined
  /** What the value is counted in, as its source says. */
  readonly unit?: string | undefined
  /** The year that the figure is about. */
  readonly year?: number | undefined
  /** Where it is known from. */
  readonly source?: string | undefined
  /** Under which licence the source gives it. */
  readonly licence?: string | undefined
  /** Why there is no value, where one was expected. */
  readonly missing?: MissingReason | undefined
}

/** The three aspects that the reflection names. */
export const ASPECTS: readonly ['leefstijlen', 'bewonersgroepen', 'maatschappelijkeOpgaven'] =
  /*#__PURE__*/ deepFreeze(['leefstijlen', 'bewonersgroepen', 'maatschappelijkeOpgaven'])

/** One of the three aspects that the reflection names. */
export type Aspect = (typeof ASPECTS)[number]

/** Characteristics under an aspect that is named by whoever describes the district. */
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
  /** Further aspects, each with a name of its own. */
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
 * Reads wijkkenmerken from unknown input, such as JSON: a plain object with a `position`, and the four
 * lists and an `area` where there are any. A list that is absent is empty; whatever is optional may be
 * absent, `null` or a blank text. Texts lose the blanks around them.
 *
 * Errors, all of them, each with its path, of which at most 100 are listed: those of `DocumentError`,
 * and `notAnAreaCode`. Never throws.
 *
 * @example
 * parseWijkkenmerken({ position: 'hoog', bewonersgroepen: [{ text: ' ' }] }) // => { _tag: 'Left', left: [{ path: ['bewonersgroepen', 0, 'text'], error: { code: 'blank', key: 'text' } }] }
 */
export const parseWijkkenmerken = (
  input: unknown,
): Either<NonEmptyArray<DistrictProblem>, Wijkkenmerken> => {
  const read = documentReader()
  const entries = read.keys(input, [], ['position', 'area', ...ASPECTS, 'overige']) ?? NOTHING
  const position = entries === NOTHING ? undefined : read.position(entries, [], 'position')
  const area = read.area(entries, [], 'area')
  const kenmerkenOf = (aspect: Aspect): ReadonlyArray<Kenmerk> =>
    read.list(entries.get(aspect), [aspect], (item, path) => readKenmerk(read, item, path))
  return read.orElse({
    position: position ?? 'midden', // in no answer: without a position there is a problem
    leefstijlen: kenmerkenOf('leefstijlen'),
    bewonersgroepen: kenmerkenOf('bewonersgroepen'),
    maatschappelijkeOpgaven: kenmerkenOf('maatschappelijkeOpgaven'),
    overige: read.list(entries.get('overige'), ['overige'], (item, path) =>
      readFurtherAspect(read, item, path),
    ),
    ...(area === undefined ? {} : { area }),
  })
}

const NOTHING: ReadonlyMap<string, unknown> = /*#__PURE__*/ new Map()

const readFurtherAspect = (
  read: DocumentReader,
  input: unknown,
  path: DistrictProblem['path'],
): FurtherAspect | undefined => {
  const entries = read.keys(input, path, ['aspect', 'kenmerken'])
  if (entries === undefined) return undefined
  const aspect = read.text(entries, path, 'aspect')
  const kenmerken = read.list(entries.get('kenmerken'), [...path, 'kenmerken'], (item, place) =>
    readKenmerk(read, item, place),
  )
  return aspect === undefined ? undefined : { aspect, kenmerken }
}

const KENMERK_KEYS = ['text', 'value', 'unit', 'year', 'source', 'licence', 'missing'] as const

const readKenmerk = (
  read: DocumentReader,
  input: unknown,
  path: DistrictProblem['path'],
): Kenmerk | undefined => {
  const entries = read.keys(input, path, KENMERK_KEYS)
  if (entries === undefined) return undefined
  const text = read.text(entries, path, 'text')
  const value = read.optionalNumber(entries, path, 'value')
  const unit = read.optionalText(entries, path, 'unit')
  const year = read.optionalNumber(entries, path, 'year')
  const source = read.optionalText(entries, path, 'source')
  const licence = read.optionalText(entries, path, 'licence')
  const missing = read.optionalWord(entries, path, 'missing', MISSING_REASONS)
  if (value !== undefined && missing !== undefined) {
    read.report([...path, 'missing'], { code: 'unknownKey', key: 'missing' })
  }
  return text === undefined
    ? undefined
    : {
        text,
        ...(value === undefined ? {} : { value }),
        ...(unit === undefined ? {} : { unit }),
        ...(year === undefined ? {} : { year }),
        ...(source === undefined ? {} : { source }),
        ...(licence === undefined ? {} : { licence }),
        ...(missing === undefined ? {} : { missing }),
      }
}
