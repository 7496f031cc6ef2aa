/** Documents that the schemas are about, as JSON: valid ones of every kind, and edited ones. */
import fc from 'fast-check'
import {
  explain,
  explainChange,
  explainDistricts,
  explainExercise,
  explainReport,
} from '../../src/explain/index.js'
import {
  allPanels,
  assessPartialRisks,
  assessRisks,
  changeFindings,
  classify,
  classifyPartial,
  districtFit,
  type DistrictNeeds,
  evaluateProgress,
  exerciseFindings,
  findings,
  mergeExercises,
  panelFromKey,
  planTransition,
  POSITIONS,
  PROFILE_IDS,
  robustness,
  SLIDER_IDS,
  STATEMENT_MARKS,
  summariseExercise,
  type Exercise,
  type ExerciseSummary,
  type Panel,
  type PartialPanel,
  type ProgressOptions,
} from '../../src/index.js'
import { en } from '../../src/texts/index.js'
import { exercises } from '../laws/arbitraries.js'
import { exerciseOf } from '../laws/exercise.js'
import type { SchemaName } from './catalogue.js'

export type Json = null | boolean | number | string | ReadonlyArray<Json> | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

const toJson = (data: unknown): Json => JSON.parse(JSON.stringify(data)) as Json

const SIX = [...SLIDER_IDS, 'wijkkenmerken'] as const
const position = fc.constantFrom(...POSITIONS)
const perSlider = <A>(of: fc.Arbitrary<A>, sliders: ReadonlyArray<string> = SLIDER_IDS) =>
  fc.record(Object.fromEntries(sliders.map((slider) => [slider, of])))
const perSomeSlider = <A>(of: fc.Arbitrary<A>, sliders: ReadonlyArray<string> = SLIDER_IDS) =>
  fc.record(Object.fromEntries(sliders.map((slider) => [slider, of])), { requiredKeys: [] })

const panels = fc.constantFrom(...allPanels())
const partialPanels = perSomeSlider(position) as fc.Arbitrary<PartialPanel> // of the five sliders

const filled = fc.oneof(
  fc.constantFrom('Noord', 'A', 'é', '?'),
  fc.string().filter((text) => /^\S/.test(text) && /\S$/.test(text)),
)

const progressOptions = fc.record(
  { newAmbition: panels, thenRating: panels, ranges: perSlider(fc.constantFrom(0, 1, 2)) },
  { requiredKeys: [] },
) as fc.Arbitrary<ProgressOptions> // ranges of all five sliders

/** Exercises in canonical words, with rounds, remarks, unknown answers, a date and the sixth slider. */
const someExercises: fc.Arbitrary<Exercise> = fc
  .tuple(
    exercises,
    fc.record(
      {
        date: fc.constantFrom('2024-02-29', '2026-11-26', '0000-02-29'),
        formatVersion: fc.constantFrom(1, 2),
        round: fc.constantFrom('voor' as const, 'na' as const),
        remarks: perSomeSlider(fc.string(), SIX),
        wijkkenmerken: fc.constantFrom('hoog' as const, 'unknown' as const),
        municipality: filled,
      },
      { requiredKeys: [] },
    ),
    filled,
  )
  .map(
    ([generated, { date, formatVersion, round, remarks, wijkkenmerken, municipality }, name]) => {
      const { sheets, agreed } = exerciseOf(generated)
      return {
        ...(formatVersion === undefined ? {} : { formatVersion }),
        subject:
          municipality === undefined
            ? { kind: 'gemeente', name }
            : { kind: 'casus', name, municipality },
        ...(date === undefined ? {} : { date }),
        sheets: sheets.map((sheet) => ({
          ...sheet,
          respondent: `.${sheet.respondent}.`,
          ...(round === undefined ? {} : { round }),
          ...(remarks === undefined ? {} : { remarks }),
          answers: { ...sheet.answers, ...(wijkkenmerken === undefined ? {} : { wijkkenmerken }) },
        })),
        ...(agreed === undefined ? {} : { agreed }),
      }
    },
  )

const typologies: fc.Arbitrary<Json> = fc
  .tuple(
    filled,
    fc.uniqueArray(fc.tuple(filled, panels, fc.nat({ max: 5 }), fc.boolean()), {
      minLength: 2,
      maxLength: 5,
      selector: ([id]) => id.trim(),
    }),
  )
  .map(([id, profiles]) =>
    toJson({
      id,
      profiles: profiles.map(([profile, panel, slider, isFull]) => {
        const at = SLIDER_IDS[slider]
        return {
          id: profile,
          panel,
          ...(at === undefined
            ? {}
            : { alternatives: { [at]: POSITIONS.filter((other) => other !== panel[at]) } }),
          ...(isFull
            ? {
                labels: { nl: 'Naam' },
                hypothetical: true,
                statements: { communicatie: { en: 'x' } },
              }
            : {}),
        }
      }),
    }),
  )

const area = fc.constantFrom('GM0363', 'WK036301', 'BU03630103')

const kenmerk = fc.oneof(
  fc.record(
    { text: filled, value: fc.double({ noNaN: true, noDefaultInfinity: true }), unit: filled },
    { requiredKeys: ['text'] },
  ),
  fc.record(
    {
      text: filled,
      year: fc.nat(),
      source: filled,
      licence: filled,
      missing: fc.constant('blank'),
    },
    { requiredKeys: ['text'] },
  ),
)

const districts = fc.uniqueArray(
  fc.record(
    { id: filled, name: filled, area, needs: perSomeSlider(position, SIX) },
    { requiredKeys: ['id', 'needs'] },
  ),
  { maxLength: 4, selector: ({ id }) => id.trim() },
)

// Plans and explanations take time to make, so there are only so many.
const PLANS = Array.from({ length: 40 }, (_, i) => {
  const [from, to] = [(i * 7919) % 243, (i * 104_729) % 243]
  const reason = SLIDER_IDS.filter((_, slider) => ((i >> slider) & 1) === 1)
  return toJson(planTransition(panelAt(from), panelAt(to), { reason }))
})

function panelAt(code: number): Panel {
  return allPanels()[code] as Panel // codes run over all panels
}

const PARTIALS: ReadonlyArray<PartialPanel> = [
  {},
  { communicatie: 'hoog' },
  { positioneringIntern: 'laag', procesBinnenGemeente: 'hoog', procesMetBewoners: 'midden' },
  ...Array.from({ length: 12 }, (_, i) => panelAt(i * 20)),
]
const SAMPLES: ReadonlyArray<Exercise> = [
  ...fc.sample(someExercises, { numRuns: 12, seed: 1 }),
  ...['LLMML', 'HHHHH'].map((key): Exercise => {
    const answers = panelFromKey(key as 'LLMML')
    const sheet = { respondent: 'A', role: 'overig', answers } as const
    return {
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: [
        { ...sheet, moment: 'huidig' },
        { ...sheet, moment: 'ambitie', answers: panelFromKey('MMMMM') },
        ...(['LMMMM', 'HMMMM'] as const).map((ambition) => ({
          ...sheet,
          respondent: ambition,
          moment: 'ambitie' as const,
          answers: panelFromKey(ambition),
        })),
        { ...sheet, moment: 'evaluatie', answers: panelFromKey('LMMMM') },
      ],
    }
  }),
]
// One of them of exercises that contradict each other in everything that can.
const SUMMARIES: ReadonlyArray<ExerciseSummary> = [
  ...SAMPLES.map((exercise) => summariseExercise(exercise)),
  contradictorySummary(),
]

function contradictorySummary(): ExerciseSummary {
  const contradictory = (['laag', 'hoog'] as const).map((communicatie): Exercise => ({
    subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
    date: communicatie === 'laag' ? '2025-01-01' : '2025-01-02',
    sheets: [
      {
        respondent: 'A',
        role: 'overig',
        moment: 'huidig',
        answers: { communicatie },
        remarks: { communicatie },
      },
    ],
    agreed: { ambitie: { communicatie } },
  }))
  const merged = mergeExercises(...contradictory)
  if (merged._tag === 'Left') throw new Error(merged.left.code)
  return summariseExercise(merged.right.exercise, { conflicts: merged.right.conflicts })
}

const DISTRICTS: ReadonlyArray<DistrictNeeds> = [
  { id: 'Noord', name: 'Noord (verzonnen)', needs: panelAt(200) },
  { id: 'Zuid', needs: { communicatie: 'laag', wijkkenmerken: 'hoog' } },
]
const EXPLANATIONS = [
  ...PARTIALS.map((panel) => explain(panel, { texts: en })),
  ...PARTIALS.map((panel, i) => explainChange(panel, panelAt(i * 7), { texts: en })),
  ...SUMMARIES.map((summary) => explainExercise(summary, { texts: en })),
  ...PARTIALS.map((panel) => explainDistricts(districtFit(panel, DISTRICTS), { texts: en })),
].map(toJson)

/** Valid documents of each kind. */
export const validDocuments: { readonly [N in SchemaName]: fc.Arbitrary<Json> } = {
  panel: panels.map(toJson),
  partialPanel: partialPanels.map(toJson),
  extendedPanel: perSlider(position, SIX).map(toJson),
  partialExtendedPanel: perSomeSlider(position, SIX).map(toJson),
  answers: perSomeSlider(fc.constantFrom(...POSITIONS, 'unknown'), SIX).map(toJson),
  exercise: someExercises.map(toJson),
  typology: typologies,
  statementMarks: fc
    .record(
      Object.fromEntries(
        PROFILE_IDS.map((id) => [id, perSomeSlider(fc.constantFrom(...STATEMENT_MARKS))]),
      ),
      { requiredKeys: [] },
    )
    .map(toJson),
  wijkkenmerken: fc
    .record(
      {
        position,
        area,
        leefstijlen: fc.array(kenmerk, { maxLength: 3 }),
        bewonersgroepen: fc.array(kenmerk, { maxLength: 3 }),
        maatschappelijkeOpgaven: fc.constant([]),
        overige: fc.array(
          fc.record({ aspect: filled, kenmerken: fc.array(kenmerk, { maxLength: 2 }) }),
        ),
      },
      {
        requiredKeys: [
          'position',
          'leefstijlen',
          'bewonersgroepen',
          'maatschappelijkeOpgaven',
          'overige',
        ],
      },
    )
    .map(toJson),
  districtNeeds: districts.map(toJson),
  classification: panels.map((panel) => toJson(classify(panel))),
  partialClassification: partialPanels.map((panel) => toJson(classifyPartial(panel))),
  robustness: panels.map((panel) => toJson(robustness(panel))),
  risks: panels.map((panel) => toJson(assessRisks(panel))),
  partialRisks: partialPanels.map((panel) => toJson(assessPartialRisks(panel))),
  transition: fc.constantFrom(...PLANS),
  progress: fc
    .tuple(panels, panels, panels, progressOptions)
    .map(([start, ambition, now, options]) =>
      toJson(evaluateProgress(start, ambition, now, options)),
    ),
  exerciseSummary: fc.oneof(
    someExercises.map((exercise) => toJson(summariseExercise(exercise))),
    fc.constantFrom(...SUMMARIES).map(toJson),
  ),
  districtFit: fc
    .tuple(partialPanels, districts)
    .map(([panel, needs]) => toJson(districtFit(panel, needs))),
  panelFindings: partialPanels.map((panel) => toJson(findings(panel))),
  changeFindings: fc.constantFrom(
    ...PARTIALS.flatMap((from) =>
      [{}, from, panelAt(77)].map((to) => toJson(changeFindings(from, to))),
    ),
  ),
  exerciseFindings: fc.constantFrom(
    ...SUMMARIES.map((summary) => toJson(exerciseFindings(summary))),
  ),
  explanation: fc.constantFrom(...EXPLANATIONS),
  reportExplanation: fc.constantFrom(
    ...SUMMARIES.slice(-7).map((summary) =>
      toJson(explainReport(summary, { texts: en, districts: DISTRICTS })),
    ),
  ),
}

const someValue: fc.Arbitrary<Json> = fc.oneof(
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
export const editedDocuments = (name: SchemaName): fc.Arbitrary<Json> =>
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
