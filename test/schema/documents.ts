/** Documents that the schemas are about, as JSON: valid ones of every kind, and edited ones. */
import fc from 'fast-check'
import {
  allPanels,
  classifier,
  PLATFORM31,
  classify,
  evaluateProgress,
  hamming,
  PANEL_COUNT,
  planTransition,
  POSITION_SPELLINGS,
  POSITIONS,
  SLIDER_IDS,
  type Panel,
  type Position,
  type ProgressOptions,
} from '../../src/index.js'
import type { DocumentName } from '../../src/schema/index.js'
import { exercises } from '../laws/arbitraries.js'
import { exerciseOf } from '../laws/exercise.js'

export type Json = null | boolean | number | string | ReadonlyArray<Json> | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

const toJson = (data: unknown): Json => JSON.parse(JSON.stringify(data)) as Json

const position = fc.constantFrom<Position>(...POSITIONS)

const panelWith = <A>(of: fc.Arbitrary<A>) =>
  fc.record(Object.fromEntries(SLIDER_IDS.map((slider) => [slider, of])))

const panels = panelWith(position).map((panel) => panel as unknown as Panel) // all five sliders

const blank = fc.constantFrom('', ' ', '\t', '\n\r', '\u00a0', '\u2028')

/** Any spelling that the core accepts. */
export const spelling: fc.Arbitrary<string | number> = fc.oneof(
  fc.constantFrom(0, 1, 2),
  fc
    .tuple(blank, fc.constantFrom(...Object.values(POSITION_SPELLINGS).flat()), fc.nat(), blank)
    .map(([before, word, capitals, after]) => {
      const letters = Array.from(word, (letter, i) =>
        ((capitals >> i) & 1) === 1 ? letter.toUpperCase() : letter,
      )
      return `${before}${letters.join('')}${after}`
    }),
)

const progressOptions: fc.Arbitrary<ProgressOptions> = fc
  .record(
    { newAmbition: panels, thenRating: panels, ranges: panelWith(fc.constantFrom(0, 1, 2)) },
    { requiredKeys: [] },
  )
  .map((options) => options as ProgressOptions)

// Plans take time to make, so there are only so many: of every length, with and without a reason.
function somePlans(): ReadonlyArray<Json> {
  return Array.from({ length: 40 }, (_, i) => {
    const [from, to] = [(i * 7919) % PANEL_COUNT, (i * 104_729) % PANEL_COUNT]
    const reason = SLIDER_IDS.filter((_, slider) => ((i >> slider) & 1) === 1)
    return toJson(planTransition(panelAt(from), panelAt(to), { reason }))
  })
}

const panelAt = (code: number): Panel => allPanels()[code] as Panel // codes run over all panels

const extended = (panel: JsonObject, wijkkenmerken: Json): Json => ({ ...panel, wijkkenmerken })

const byHamming = classifier(PLATFORM31, { metric: hamming })

/** Valid documents of each kind. */
export const validDocuments: { readonly [D in DocumentName]: fc.Arbitrary<Json> } = {
  panel: panelWith(spelling),
  partialPanel: fc
    .record(Object.fromEntries(SLIDER_IDS.map((slider) => [slider, spelling])), {
      requiredKeys: [],
    })
    .map(toJson),
  extendedPanel: fc.tuple(panelWith(spelling), spelling).map(([panel, at]) => extended(panel, at)),
  exercise: fc.oneof(
    exercises.map((exercise) => toJson(exerciseOf(exercise))),
    exercises.map((exercise) => {
      const { sheets } = exerciseOf(exercise)
      return toJson({
        subject: { kind: 'casus', name: 'Speeltuin (verzonnen)', municipality: 'V' },
        sheets,
      })
    }),
    fc
      .tuple(panelWith(fc.oneof(spelling, fc.constant('unknown'))), fc.string())
      .map(([answers, respondent]): Json => ({
        subject: { kind: 'casus', name: '' },
        sheets: [{ respondent, role: 'overig', moment: 'huidig', answers }],
        agreed: { ambitie: {} },
      })),
  ),
  progress: fc
    .tuple(panels, panels, panels, progressOptions)
    .map(([start, ambition, now, options]) =>
      toJson(evaluateProgress(start, ambition, now, options)),
    ),
  transition: fc.constantFrom(...somePlans()),
  profileSet: fc
    .uniqueArray(fc.record({ id: fc.string(), panel: panelWith(spelling) }), {
      minLength: 2,
      maxLength: 6,
      selector: ({ id }) => id,
    })
    .map(toJson),
  classification: fc.oneof(
    panels.map((panel) => toJson(classify(panel))),
    panels.map((panel) => toJson(byHamming(panel))),
  ),
}

const someValue: fc.Arbitrary<Json> = fc.oneof(
  spelling,
  fc.constantFrom<Json>(
    null,
    true,
    'hoger',
    'unknown',
    'laag',
    'wijkambtenaar',
    'huidig',
    'strong',
  ),
  fc.constantFrom<Json>(-1, 0, 0.5, 1, 1.5, 3, 1e300, 'ontwikkelend', '', [], {}, ['laag']),
  fc.constantFrom<Json>({ _tag: 'None' }, { _tag: 'Some', value: 1 }, { _tag: 'None', value: 1 }),
  fc.jsonValue({ maxDepth: 2 }).map(toJson),
)

const someKey = fc.oneof(
  fc.constantFrom('kind', 'name', 'municipality', 'agreed', 'wijkkenmerken', '__proto__', 'panel'),
  fc.constantFrom(
    'newAmbition',
    'value',
    'constructor',
    'communicatie',
    'responseShift',
    'toString',
  ),
  fc.string(),
)

export interface Edit {
  readonly where: number
  readonly how: 'replace' | 'remove' | 'add' | 'repeat'
  readonly key: string
  readonly value: Json
}

const edits: fc.Arbitrary<ReadonlyArray<Edit>> = fc.array(
  fc.record({
    where: fc.nat({ max: 1_000_000 }),
    how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
    key: someKey,
    value: someValue,
  }),
  { minLength: 1, maxLength: 3 },
)

/** Documents that were valid before somebody edited them; some still are. */
export const editedDocuments = (name: DocumentName): fc.Arbitrary<Json> =>
  fc.tuple(validDocuments[name], edits).map(([document, all]) => all.reduce(edit, document))

/** A document after one edit of the part that `where` picks. */
const edit = (document: Json, { where, ...change }: Edit): Json =>
  editAt(document, where % sizeOf(document), change)

const editAt = (part: Json, where: number, change: Omit<Edit, 'where'>): Json => {
  if (where === 0) return changed(part, change)
  if (typeof part !== 'object' || part === null) return part
  let before = 1
  const entries = Object.entries(part as JsonObject).flatMap(
    ([key, value]): ReadonlyArray<readonly [string, Json]> => {
      const here = where - before
      const size = sizeOf(value)
      before += size
      if (here < 0 || here >= size) return [[key, value]]
      if (here > 0) return [[key, editAt(value, here, change)]]
      if (change.how === 'remove') return []
      if (change.how === 'repeat')
        return [
          [key, value],
          [key, value],
        ]
      return [[key, changed(value, change)]]
    },
  )
  return isList(part) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}

const changed = (part: Json, { how, key, value }: Omit<Edit, 'where'>): Json => {
  if (how !== 'add' || typeof part !== 'object' || part === null) return value
  return isList(part)
    ? [...part, value]
    : Object.fromEntries([...Object.entries(part), [key, value]])
}

const isList = (part: Json): part is ReadonlyArray<Json> => Array.isArray(part)

const sizeOf = (part: Json): number =>
  typeof part === 'object' && part !== null
    ? Object.values(part as JsonObject).reduce<number>((sum, value) => sum + sizeOf(value), 1)
    : 1
