/**
 * JSON Schemas of the data in spec/: the rows of each vector file, the catalogue and the texts. Written
 * by hand, so that they say what the files should contain, not what they happen to contain.
 */
import {
  CORRELATION_IDS,
  EXTENDED_SLIDER_IDS,
  MOMENTS,
  POSITIONS,
  PROFILE_IDS,
  RISK_IDS,
  ROLES,
  ROUNDS,
  SLIDER_IDS,
} from '../../src/index.js'
import { SPEC_VERSION } from './version.js'

type Schema = { readonly [keyword: string]: unknown }

const text: Schema = { type: 'string', minLength: 1 }
const number: Schema = { type: 'number' }
const whole: Schema = { type: 'integer' }
const count: Schema = { type: 'integer', minimum: 0 }
const truth: Schema = { type: 'boolean' }
const oneOf = (...values: ReadonlyArray<string>): Schema => ({ type: 'string', enum: values })
const list = (items: Schema): Schema => ({ type: 'array', items })
const listOf = (length: number, items: Schema): Schema => ({
  type: 'array',
  items,
  minItems: length,
  maxItems: length,
})
/** Members with `?` at the end of their name may be absent; others must be there, and no more. */
const object = (members: { readonly [name: string]: Schema }): Schema => {
  const named = Object.entries(members).map(([name, schema]) => ({
    name: name.replace('?', ''),
    isRequired: !name.endsWith('?'),
    schema,
  }))
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(({ name, schema }) => [name, schema])),
    required: named.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    additionalProperties: false,
  }
}
const byName = (names: ReadonlyArray<string>, value: Schema): Schema =>
  object(Object.fromEntries(names.map((name) => [name, value])))
const some = (names: ReadonlyArray<string>, value: Schema): Schema =>
  object(Object.fromEntries(names.map((name) => [`${name}?`, value])))
const either = (...schemas: ReadonlyArray<Schema>): Schema => ({ anyOf: schemas })
/** The schema of an answer that stands in a file of its own. */
const document = (name: string): Schema => ({
  $ref: `urn:schuifoefening:schema:${name}:${SPEC_VERSION}`,
})
const local = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

const key: Schema = { type: 'string', pattern: '^[LMH]{5}$' }
const partialKey: Schema = { type: 'string', pattern: '^[LMH-]{5}$' }
const anyKey: Schema = { type: 'string', pattern: '^[LMH-]{5,6}$' }
const extendedKey: Schema = { type: 'string', pattern: '^[LMH-]{6}$' }
const slider = oneOf(...SLIDER_IDS)
const position = oneOf(...POSITIONS)
const profile = oneOf(...PROFILE_IDS)
const metrics = ['manhattan', 'hamming', 'euclidean', 'chebyshev']
const option = (value: Schema): Schema =>
  either(object({ _tag: { const: 'None' } }), object({ _tag: { const: 'Some' }, value }))
const result = (right: Schema): Schema =>
  either(object({ _tag: { const: 'Left' }, left: {} }), object({ _tag: { const: 'Right' }, right }))
const reason = either(text, list(slider))
const weights = listOf(SLIDER_IDS.length, number)
const byProfile = (value: Schema): Schema => listOf(PROFILE_IDS.length, value)
const byCorrelation = (value: Schema): Schema => listOf(CORRELATION_IDS.length, value)
const progress = {
  start: key,
  ambition: key,
  now: key,
  'newAmbition?': key,
  'thenRating?': key,
  'ranges?': some(SLIDER_IDS, count),
}
const tally = { recognised: count, partly: count, not: count, unanswered: count }
const ripple = object({ slider, from: position, to: position, expected: list({ type: 'object' }) })

interface RowSchema {
  readonly question: Schema
  readonly answer: Schema
}

/** What the rows of each vector file ask and answer (SO-955). */
const ROWS: { readonly [file: string]: RowSchema } = {
  parsing: {
    question: object({ read: text, input: {} }),
    answer: object({
      _tag: oneOf('Left', 'Right', 'Some', 'None'),
      'left?': list({}),
      'right?': {}, // absent where what was read is no answer
      'value?': {},
    }),
  },
  refusals: {
    question: either(
      object({ profiles: list({ type: 'object' }) }),
      object({ weights: { type: 'object' } }),
    ),
    answer: object({ refused: option(text) }),
  },
  panels: {
    question: object({ panel: key }),
    answer: object({
      code: count,
      neighbours: list(key),
      distances: byProfile(count),
      nearest: byName(metrics, list(profile)),
      margin: count,
      typicality: number,
      fit: oneOf('strong', 'partial', 'none'),
      robust: list(profile),
      possible: list(profile),
      counts: byProfile(count),
      holds: text,
      tensions: byCorrelation(count),
      coherence: number,
      risks: list(oneOf(...RISK_IDS)),
    }),
  },
  'partial-panels': {
    question: object({ panel: partialKey }),
    answer: object({
      completions: count,
      possible: list(profile),
      certain: option(profile),
      lowest: byProfile(count),
      highest: byProfile(count),
      deciding: list(slider),
      expectedPossible: list(number),
      tensions: byCorrelation(count),
      risks: listOf(RISK_IDS.length, count),
    }),
  },
  readings: {
    question: object({ number: count }),
    answer: object({
      choices: list(object({ profile, slider, position })),
      panels: byName(PROFILE_IDS, key),
    }),
  },
  distances: {
    question: object({ a: key, b: key, 'weights?': weights }),
    answer: object({
      distance: byName(metrics, number),
      similarity: byName(metrics, number),
      atMost: truth,
    }),
  },
  classification: {
    question: object({
      profiles: list(object({ id: text, panel: key })),
      metric: oneOf(...metrics),
      panel: key,
      'weights?': weights,
    }),
    answer: object({
      ranking: list(object({ profile: text, distance: number, similarity: number })),
      nearest: list(text),
      margin: number,
      typicality: number,
      fit: oneOf('strong', 'partial', 'none'),
    }),
  },
  ripple: { question: object({ panel: key, slider, position }), answer: ripple },
  conditions: {
    question: object({ condition: local('condition') }),
    answer: object({ count, first: list(key) }),
  },
  statements: {
    question: object({
      ask: text,
      'panel?': partialKey,
      'typology?': document('typology'),
      'marks?': { type: 'object' },
    }),
    answer: either(
      list({ type: 'object' }),
      object({
        total: object(tally),
        profiles: list(object({ profile: text, ...tally })),
        sliders: list(object({ slider, ...tally })),
        contradictions: list({ type: 'object' }),
      }),
    ),
  },
  routes: {
    question: object({ from: key, to: key, 'through?': local('condition') }),
    answer: object({ count, first: list(list(key)) }),
  },
  plans: {
    question: object({ from: key, to: key, 'reason?': reason }),
    answer: object({
      routes: count,
      reason: list(slider),
      sliders: list(slider),
      why: list(text),
      insteadOf: list(list(slider)),
    }),
  },
  progress: { question: object(progress), answer: document('progress') },
  agreement: {
    question: object({ counts: list(number) }),
    answer: object({
      agreement: option(number),
      'pattern?': option(text),
      'median?': option({}),
      'range?': option({}),
      'averageDeviation?': option(number),
    }),
  },
  exercises: {
    question: object({ exercise: document('exercise') }),
    answer: object({
      summary: document('exerciseSummary'),
      findings: document('exerciseFindings'),
    }),
  },
  merging: {
    question: object({ exercises: list(document('exercise')) }),
    answer: result(object({ exercise: document('exercise'), conflicts: list({ type: 'object' }) })),
  },
  'extended-panels': { question: object({ panel: extendedKey }), answer: object({ code: count }) },
  'extended-distances': {
    question: object({
      a: extendedKey,
      b: extendedKey,
      'weights?': listOf(EXTENDED_SLIDER_IDS.length, number),
    }),
    answer: object({ distance: byName(metrics, number) }),
  },
  'district-fit': {
    question: object({ panel: anyKey, districts: list(object({ id: text, needs: anyKey })) }),
    answer: document('districtFit'),
  },
  findings: { question: object({ panel: partialKey }), answer: document('panelFindings') },
  'change-findings': {
    question: object({
      from: partialKey,
      to: partialKey,
      'reason?': reason,
      'typology?': document('typology'),
    }),
    // With a typology the profiles have ids of its own.
    answer: either(
      document('changeFindings'),
      list({ type: 'object', properties: { kind: text }, required: ['kind'] }),
    ),
  },
  typologies: {
    question: object({
      typology: document('typology'),
      panel: partialKey,
      'metric?': oneOf(...metrics),
      'weights?': weights,
    }),
    answer: object({
      'nearest?': list(text),
      'fit?': oneOf('strong', 'partial', 'none'),
      'robustness?': { type: 'object' },
      'findings?': list({ type: 'object' }),
    }),
  },
  results: {
    question: {
      ...object({
        ask: text,
        'panel?': anyKey,
        'slider?': slider,
        'position?': position,
        'from?': key,
        'to?': key,
        'reason?': reason,
        ...Object.fromEntries(
          Object.entries(progress).map(([name, schema]) => [`${name.replace('?', '')}?`, schema]),
        ),
      }),
    },
    answer: either(
      ...['classification', 'partialClassification', 'robustness', 'risks', 'partialRisks'].map(
        document,
      ),
      document('transition'),
      document('progress'),
      ripple,
      list(object({ correlation: oneOf(...CORRELATION_IDS), steps: count })),
      list(object({ slider, from: position, to: position, steps: whole })),
    ),
  },
}

const row = ({ question, answer }: RowSchema): Schema =>
  object({
    id: text,
    rules: list({ type: 'string', pattern: '^SO-\\d{3}$' }),
    question,
    answer,
    'comment?': text,
  })

const condition: Schema = either(
  object({ slider, in: list(position) }),
  object({ all: list(local('condition')) }),
  object({ any: list(local('condition')) }),
)

const head = (name: string, title: string, description: string): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:schuifoefening:schema:${name}:${SPEC_VERSION}`,
  title,
  description,
})

const ROWS_FILE: Schema = {
  ...head(
    'rows',
    'Rows of vector files',
    'One definition per vector file, by its name: validate each row of panels.json with #/$defs/panels, and so on. A member without further rules is a document whose form its requirement gives.',
  ),
  $defs: {
    condition,
    ...Object.fromEntries(Object.entries(ROWS).map(([file, schema]) => [file, row(schema)])),
  },
}

const source = object({ chapter: text, 'heading?': text })
const evidence = object({
  grade: oneOf('stated', 'implied', 'inferred'),
  source,
  'rule?': whole,
  'alternatives?': list(object({ position, source })),
})
const spellings = list(text)
const direction = oneOf('hoger', 'lager')

const CATALOGUE: Schema = {
  ...head('catalogue', 'Catalogue', 'The facts in catalogue.json. Lists are in canonical order.'),
  ...object({
    specVersion: text,
    publication: object({
      title: text,
      authors: list(text),
      reflection: list(text),
      publisher: text,
      place: text,
      date: text,
    }),
    positions: listOf(3, object({ id: position, rank: count, letter: text, spellings })),
    sliders: listOf(
      6,
      object({
        id: oneOf(...EXTENDED_SLIDER_IDS),
        status: oneOf('exercise', 'proposed'),
        characteristics: list(text),
        questions: list(text),
        source,
      }),
    ),
    profiles: byProfile(
      object({
        id: profile,
        chapter: text,
        hypothetical: truth,
        panel: byName(SLIDER_IDS, position),
        evidence: byName(SLIDER_IDS, evidence),
        attentionPoints: list(object({ id: text, source })),
        key,
        code: count,
      }),
    ),
    readings: listOf(
      48,
      object({ choices: list(object({ profile, slider, position })), keys: byProfile(key) }),
    ),
    correlations: byCorrelation(
      object({
        id: oneOf(...CORRELATION_IDS),
        from: slider,
        to: slider,
        strength: oneOf('waarschijnlijk', 'mogelijk'),
        sources: list(source),
        'otherReading?': { type: 'object' },
        'otherDirection?': { type: 'object' },
      }),
    ),
    risks: listOf(
      RISK_IDS.length,
      object({
        id: oneOf(...RISK_IDS),
        kind: oneOf('profile', 'extreme', 'rule'),
        'profile?': profile,
        condition: local('condition'),
        sources: list(source),
        formalisation: oneOf('ours', 'partly', 'stated'),
      }),
    ),
    reasons: list(object({ id: text, sliders: list(slider), source })),
    relations: list(
      object({ id: text, from: slider, to: slider, effect: oneOf('helps', 'hinders'), source }),
    ),
    cases: list(
      object({
        municipality: text,
        panel: some(SLIDER_IDS, position),
        evidence: some(SLIDER_IDS, evidence),
        wishes: list(
          object({ slider, direction, evidence, formalisation: oneOf('ours', 'partly', 'stated') }),
        ),
      }),
    ),
    practices: list(
      object({
        id: text,
        municipality: text,
        sliders: list(slider),
        sources: list(source),
        'theme?': text,
      }),
    ),
    statements: listOf(25, object({ id: text, profile, slider, source })),
    statementMarks: list(object({ id: oneOf('recognised', 'partly', 'not'), spellings })),
    roles: { const: ROLES },
    moments: { const: MOMENTS },
    rounds: { const: ROUNDS },
    formatVersion: count,
    words: { type: 'object', additionalProperties: local('words') },
  }),
  $defs: {
    condition,
    words: either(spellings, { type: 'object', additionalProperties: local('words') }),
  },
}

const PARTS =
  'positions sliders aspects profiles risks riskKinds riskStatuses formalisations correlations strengths reasons relations practices practiceThemes marks statementStatuses guidance grades codingRules fits roles moments missingReasons patterns progress stepWhys headings words notes explanation pictures typeNames inputKinds'

const TEXTS: Schema = {
  ...head(
    'texts',
    'Texts',
    'The texts of one language. Every leaf is a text; `errors` has templates, with the names of data in braces.',
  ),
  ...object({
    specVersion: text,
    language: object({ tag: text, name: text }),
    ...Object.fromEntries(PARTS.split(' ').map((part) => [part, local('part')])),
    errors: {
      type: 'object',
      additionalProperties: { type: 'array', items: text, minItems: 1, maxItems: 2 },
    },
  }),
  $defs: {
    part: { type: 'object', minProperties: 1, additionalProperties: either(text, local('part')) },
  },
}

/** The schemas by the name of their file in spec/schemas. */
export const DATA_SCHEMAS = { rows: ROWS_FILE, catalogue: CATALOGUE, texts: TEXTS } as const
