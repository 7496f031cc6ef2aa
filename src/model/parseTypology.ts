/**
 * Reading a typology from unknown input.
 *
 * @module
 */
import { present } from './present.js'
import type { Problem } from './documentErrors.js'
import {
  documentReader,
  optional,
  whole,
  type DocumentReader,
  type Part,
} from './documentReader.js'
import type { Either, NonEmptyArray } from './either.js'
import { parsePanel, parsePanelKey, type Panel } from './panel.js'
import { parsePosition, type Position } from './position.js'
import { SLIDER_IDS, type SliderId } from './slider.js'
import type { Typology, TypologyProfile, Wording } from './typology.js'

/**
 * Reads a typology from unknown input: a plain object with `id` and `profiles`. Each profile has `id`
 * and `panel`, and optionally `alternatives`, `labels`, `hypothetical` and `statements`. Positions may
 * have any accepted spelling; a panel may also be a five-letter key. Blanks around texts are removed.
 * An optional part may be absent, `null` or blank.
 *
 * Errors, each with its path, at most 100 of them: those of
 * `DocumentError`. Never throws; inherited properties do not count and no getter runs. Law: parsing the
 * result again, also after a round trip through JSON, gives the same result.
 *
 * @example
 * parseTypology({ id: 'ours', profiles: [{ id: 'a', panel: 'LLLLL' }, { id: 'b', panel: 'HHHXH' }] }) // => { _tag: 'Left', left: [{ path: ['profiles', 1, 'panel', 'bestuurEnPolitiek'], error: { code: 'unknownLetter', slider: 'bestuurEnPolitiek', index: 3, letter: 'X' } }] }
 */
export const parseTypology = (input: unknown): Either<NonEmptyArray<Problem>, Typology> => {
  const read = documentReader()
  const fields = read.object({ path: [], value: input }, ['id', 'profiles'])
  const id = fields && read.text(fields('id'))
  const profiles = fields && readProfiles(read, fields('profiles'))
  return read.result(whole<Typology>({ id, profiles }))
}

const readProfiles = (
  read: DocumentReader,
  part: Part,
): ReadonlyArray<TypologyProfile> | undefined => {
  let count = 0
  const seen = new Set<string | undefined>()
  const profiles = read.list(part, (item) => {
    count += 1
    const profile = readProfile(read, item)
    if (profile !== undefined && seen.has(profile.id)) {
      const path = [...item.path, 'id']
      read.report({ path }, { code: 'duplicateProfile', profile: profile.id })
    }
    seen.add(profile?.id)
    return profile
  })
  if (profiles !== undefined && count < 2) read.report(part, { code: 'tooFewProfiles' })
  return profiles
}

const PROFILE_KEYS = [
  'id',
  'panel',
  'alternatives',
  'labels',
  'hypothetical',
  'statements',
] as const

const readProfile = (read: DocumentReader, item: Part): TypologyProfile | undefined => {
  const fields = read.object(item, PROFILE_KEYS)
  if (fields === undefined) return undefined
  const id = read.text(fields('id'))
  const panel = read.parsed(fields('panel'), (input) =>
    typeof input === 'string' ? parsePanelKey(input) : parsePanel(input),
  )
  const alternatives = optional(fields('alternatives'), (part) =>
    readPerSlider(read, part, (list, slider) => readAlternatives(read, list, slider, panel)),
  )
  const labels = optional(fields('labels'), (part) => readWording(read, part))
  const hypothetical = optional(fields('hypothetical'), read.boolean)
  const statements = optional(fields('statements'), (part) =>
    readPerSlider(read, part, (own) => readWording(read, own)),
  )
  return id === undefined || panel === undefined
    ? undefined
    : present({ id, panel, alternatives, labels, hypothetical, statements })
}

const readAlternatives = (
  read: DocumentReader,
  part: Part,
  slider: SliderId,
  panel: Panel | undefined,
): ReadonlyArray<Position> | undefined => {
  const seen = new Set<Position | undefined>([panel?.[slider]])
  return read.list(part, (item) => {
    const position = parsePosition(item.value)
    if (position._tag === 'Left') {
      for (const error of position.left) {
        const named = { ...error, slider }
        read.report(item, named)
      }
      return undefined
    }
    if (seen.has(position.right)) {
      read.report(item, { code: 'repeatedPosition', position: position.right })
    }
    seen.add(position.right)
    return position.right
  })
}

const readPerSlider = <A>(
  read: DocumentReader,
  part: Part,
  readOwn: (part: Part, slider: SliderId) => A | undefined,
): { readonly [S in SliderId]?: A } | undefined => {
  const fields = read.object(part, SLIDER_IDS)
  if (fields === undefined) return undefined
  const found: { [S in SliderId]?: A | undefined } = {}
  for (const slider of SLIDER_IDS) {
    found[slider] = optional(fields(slider), (own) => readOwn(own, slider))
  }
  return present(found) as { readonly [S in SliderId]?: A } // none is undefined now
}

const readWording = (read: DocumentReader, part: Part): Wording | undefined => {
  const fields = read.object(part, ['nl', 'en'])
  return (
    fields &&
    present({ nl: optional(fields('nl'), read.text), en: optional(fields('en'), read.text) })
  )
}
