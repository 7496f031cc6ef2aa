/**
 * Reading a typology from unknown input.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import type { Either, NonEmptyArray } from './either.js'
import type { DocumentError, Problem } from './documentErrors.js'
import { readKey } from './letters.js'
import { readArray } from './list.js'
import { isNonEmpty } from './nonEmpty.js'
import type { Panel } from './panel.js'
import { parsePosition, type Position } from './position.js'
import { readPositions } from './readPositions.js'
import { readRecord } from './record.js'
import { SLIDER_IDS, type SliderId } from './slider.js'
import { typeNameOf } from './typeName.js'
import type { Typology, TypologyProfile, Wording } from './typology.js'

/**
 * Reads a typology from unknown input: a plain object with `id` and `profiles`, each with `id`, `panel` and
 * whatever it has of `alternatives`, `labels`, `hypothetical` and `statements`. Positions are read in any
 * spelling; a panel may also be its five-letter key. A key that is `undefined` is absent.
 *
 * Problems, all of them at once: the codes of {@link DocumentError}. Never throws; inherited properties do
 * not count and no getter runs. Law: what it reads is read back from JSON as it is.
 *
 * @example
 * parseTypology({ id: 'ours', profiles: [{ id: 'a', panel: 'LLLLL' }, { id: 'b', panel: 'HHHXH' }] }) // => { _tag: 'Left', left: [{ path: ['profiles', 1, 'panel'], error: { code: 'unknownLetter', slider: 'bestuurEnPolitiek', index: 3, letter: 'X' } }] }
 */
export const parseTypology = (input: unknown): Either<NonEmptyArray<Problem>, Typology> => {
  const problems: Problem[] = []
  const report: Report = (path, error) => void problems.push({ path, error })
  const fields = readFields([], input, ['id', 'profiles'], [], report)
  const id = readText(['id'], fields.get('id'), report)
  const profiles = readProfiles(fields.get('profiles'), report)
  return isNonEmpty(problems) ? left(problems) : right({ id, profiles })
}

// A reader reports what is wrong, and then gives any value: nothing is made of it.
type Path = ReadonlyArray<string | number>
type Report = (path: Path, error: DocumentError) => void

const readProfiles = (input: unknown, report: Report): ReadonlyArray<TypologyProfile> => {
  if (input === undefined) return [] // reported as a missing key
  const reading = readArray(input)
  if (!reading.list) {
    report(['profiles'], { code: 'notAList', received: reading.received })
    return []
  }
  if (reading.elements.length < 2) report(['profiles'], { code: 'tooFewProfiles' })
  const seen = new Set<string>()
  return reading.elements.map((element, index) => {
    const profile = readProfile(['profiles', index], element, report)
    if (seen.has(profile.id)) {
      report(['profiles', index, 'id'], { code: 'duplicateProfile', profile: profile.id })
    }
    if (profile.id !== '') seen.add(profile.id)
    return profile
  })
}

const readProfile = (path: Path, input: unknown, report: Report): TypologyProfile => {
  const optional = ['alternatives', 'labels', 'hypothetical', 'statements']
  const fields = readFields(path, input, ['id', 'panel'], optional, report)
  const at = <A>(
    key: string,
    read: (path: Path, value: unknown, report: Report) => A,
  ): { readonly [key: string]: A } => {
    const value = fields.get(key)
    return value === undefined ? {} : { [key]: read([...path, key], value, report) }
  }
  const id = readText([...path, 'id'], fields.get('id'), report)
  const panel = readPanel([...path, 'panel'], fields.get('panel'), report)
  return {
    id,
    panel: panel as Panel, // complete, unless something is reported
    ...at('alternatives', (own, value) => readAlternatives(own, value, panel, report)),
    ...at('labels', readWording),
    ...at('hypothetical', readBoolean),
    ...at('statements', (own, value) => readPerSlider(own, value, readWording, report)),
  }
}

const readPanel = (path: Path, input: unknown, report: Report): Partial<Panel> => {
  if (input === undefined) return {} // reported as a missing key
  if (typeof input === 'string') {
    const reading = readKey(SLIDER_IDS, input)
    if (reading.ok) return reading.positions
    reading.errors.forEach((error) => {
      report(path, error)
    })
    return {}
  }
  const reading = readPositions(SLIDER_IDS, input, 'full')
  if (reading.ok) return reading.values
  reading.errors.forEach((error) => {
    report(path, error)
  })
  return {}
}

const readAlternatives = (
  path: Path,
  input: unknown,
  panel: Partial<Panel>,
  report: Report,
): { readonly [S in SliderId]?: ReadonlyArray<Position> } =>
  readPerSlider(
    path,
    input,
    (own, value, _, slider) => {
      const reading = readArray(value)
      if (!reading.list) {
        report(own, { code: 'notAList', received: reading.received })
        return []
      }
      const seen = new Set<Position | undefined>([panel[slider]])
      return reading.elements.flatMap((element, index) => {
        const position = parsePosition(element)
        if (position._tag === 'Left') {
          position.left.forEach((error) => {
            const named = { ...error, slider }
            report([...own, index], named)
          })
          return []
        }
        if (seen.has(position.right)) {
          report([...own, index], { code: 'repeatedPosition', position: position.right })
        }
        seen.add(position.right)
        return [position.right]
      })
    },
    report,
  )

const readPerSlider = <A>(
  path: Path,
  input: unknown,
  read: (path: Path, value: unknown, report: Report, slider: SliderId) => A,
  report: Report,
): { readonly [S in SliderId]?: A } => {
  const fields = readFields(path, input, [], SLIDER_IDS, report)
  return Object.fromEntries(
    SLIDER_IDS.flatMap((slider) => {
      const value = fields.get(slider)
      return value === undefined ? [] : [[slider, read([...path, slider], value, report, slider)]]
    }),
  )
}

const readWording = (path: Path, input: unknown, report: Report): Wording => {
  const fields = readFields(path, input, [], ['nl', 'en'], report)
  return Object.fromEntries(
    ['nl', 'en'].flatMap((language) => {
      const text = fields.get(language)
      return text === undefined ? [] : [[language, readText([...path, language], text, report)]]
    }),
  )
}

const readBoolean = (path: Path, input: unknown, report: Report): boolean => {
  if (typeof input === 'boolean') return input
  report(path, { code: 'wrongType', expected: 'boolean', received: typeNameOf(input) })
  return false
}

const readText = (path: Path, input: unknown, report: Report): string => {
  if (input === undefined) return '' // reported as a missing key
  if (typeof input !== 'string') {
    report(path, { code: 'wrongType', expected: 'text', received: typeNameOf(input) })
    return ''
  }
  if (input.trim() === '') report(path, { code: 'blank', key: String(path.at(-1)) })
  return input
}

/** The own fields of a plain object that are not `undefined`; keys that lack or have no meaning are reported. */
const readFields = (
  path: Path,
  input: unknown,
  required: ReadonlyArray<string>,
  optional: ReadonlyArray<string>,
  report: Report,
): ReadonlyMap<string, unknown> => {
  const record = readRecord(input)
  if (!record.plain) {
    report(path, { code: 'notAPlainObject', received: record.received })
    return new Map()
  }
  for (const key of required) {
    if (record.entries.get(key) === undefined) report(path, { code: 'missingKey', key })
  }
  for (const key of record.entries.keys()) {
    if (![...required, ...optional].includes(key)) report(path, { code: 'unknownKey', key })
  }
  return record.entries
}
