import { describe, expect, it } from 'vitest'
import * as z from 'zod/v4'
import { panelFromKey } from '../../src/index.js'
import {
  DistrictNeedsSchema,
  ExerciseSchema,
  PanelSchema,
  PartialPanelSchema,
  schemaErrorMap,
  schemaProblems,
  TypologySchema,
  WijkkenmerkenSchema,
} from '../../src/schema/index.js'
import { describeError, en, nl } from '../../src/texts/index.js'

const errorsOf = (schema: z.ZodType, input: unknown): ReadonlyArray<unknown> =>
  schemaProblems(schema.safeParse(input).error, input).map(({ path, error }) => [
    path.join('.'),
    error,
  ])

const sheet = { respondent: 'A', role: 'overig', moment: 'huidig', answers: {} }
const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }
const profiles = [
  { id: 'a', panel: panelFromKey('LLLLL') },
  { id: 'b', panel: panelFromKey('HHHHH') },
]
const lists = { leefstijlen: [], bewonersgroepen: [], maatschappelijkeOpgaven: [], overige: [] }

describe('problems as data', () => {
  it.each<[string, z.ZodType, unknown, ReadonlyArray<unknown>]>([
    ['a valid document', PartialPanelSchema, {}, []],
    ['no object', PanelSchema, [], [['', { code: 'notAPlainObject', received: 'array' }]]],
    ['nothing', PanelSchema, undefined, [['', { code: 'notAPlainObject', received: 'undefined' }]]],
    [
      'a word that is not allowed',
      PartialPanelSchema,
      { communicatie: 'hoger' },
      [
        [
          'communicatie',
          {
            code: 'notOneOf',
            key: 'communicatie',
            input: 'hoger',
            allowed: ['laag', 'midden', 'hoog'],
          },
        ],
      ],
    ],
    [
      'a blank word',
      PartialPanelSchema,
      { communicatie: ' ' },
      [['communicatie', { code: 'blank', key: 'communicatie' }]],
    ],
    [
      'no word',
      PartialPanelSchema,
      { communicatie: null },
      [['communicatie', { code: 'wrongType', expected: 'text', received: 'null' }]],
    ],
    [
      'a key too few and one too many',
      PanelSchema.pick({ communicatie: true }),
      { budget: 1 },
      [
        ['communicatie', { code: 'missingKey', key: 'communicatie' }],
        ['budget', { code: 'unknownKey', key: 'budget' }],
      ],
    ],
    [
      'no list',
      ExerciseSchema,
      { subject, sheets: {} },
      [['sheets', { code: 'notAList', received: 'object' }]],
    ],
    [
      'a day that does not exist',
      ExerciseSchema,
      { subject, sheets: [], date: '2025-02-29' },
      [['date', { code: 'invalidDate', input: '2025-02-29' }]],
    ],
    [
      'a later version',
      ExerciseSchema,
      { subject, sheets: [], formatVersion: 3 },
      [['formatVersion', { code: 'newerFormat', version: 3, supported: 2 }]],
    ],
    [
      'a version that there never was',
      ExerciseSchema,
      { subject, sheets: [], formatVersion: 0 },
      [
        [
          'formatVersion',
          { code: 'notOneOf', key: 'formatVersion', input: '0', allowed: ['1', '2'] },
        ],
      ],
    ],
    [
      'a version of an envelope of your own',
      z.object({ formatVersion: z.literal(5) }),
      { formatVersion: 6 },
      [['formatVersion', { code: 'notOneOf', key: 'formatVersion', input: '6', allowed: ['5'] }]],
    ],
    [
      'a version that is no number',
      ExerciseSchema,
      { subject, sheets: [], formatVersion: true },
      [['formatVersion', { code: 'wrongType', expected: 'number', received: 'boolean' }]],
    ],
    [
      'a name without a visible character',
      ExerciseSchema,
      { subject: { ...subject, name: '\t' }, sheets: [] },
      [['subject.name', { code: 'blank', key: 'name' }]],
    ],
    [
      'another kind of subject',
      ExerciseSchema,
      { subject: { kind: 'wijk', name: 'A' }, sheets: [] },
      [
        [
          'subject.kind',
          { code: 'notOneOf', key: 'kind', input: 'wijk', allowed: ['gemeente', 'casus'] },
        ],
      ],
    ],
    [
      'a text that is a number',
      ExerciseSchema,
      { subject: { ...subject, name: 3 }, sheets: [] },
      [['subject.name', { code: 'wrongType', expected: 'text', received: 'number' }]],
    ],
    [
      'a second sheet',
      ExerciseSchema,
      { subject, sheets: [sheet, { ...sheet, moment: 'ambitie' }, sheet] },
      [['sheets.2', { code: 'duplicateSheet', respondent: 'A', moment: 'huidig' }]],
    ],
    [
      'sheets of two rounds',
      ExerciseSchema,
      {
        subject,
        sheets: [
          { ...sheet, round: 'voor' },
          { ...sheet, round: 'na' },
        ],
      },
      [],
    ],
    [
      'one profile',
      TypologySchema,
      { id: 'x', profiles: profiles.slice(1) },
      [['profiles', { code: 'tooFewProfiles' }]],
    ],
    [
      'two profiles with one id',
      TypologySchema,
      { id: 'x', profiles: [...profiles, profiles[0]] },
      [['profiles.2.id', { code: 'duplicateProfile', profile: 'a' }]],
    ],
    [
      'an alternative that is no other position',
      TypologySchema,
      {
        id: 'x',
        profiles: [
          { ...profiles[0], alternatives: { communicatie: ['midden', 'laag', 'midden'] } },
          profiles[1],
        ],
      },
      [
        ['profiles.0.alternatives.communicatie.1', { code: 'repeatedPosition', position: 'laag' }],
        [
          'profiles.0.alternatives.communicatie.2',
          { code: 'repeatedPosition', position: 'midden' },
        ],
      ],
    ],
    [
      'something that is not true or false',
      TypologySchema,
      { id: 'x', profiles: [{ ...profiles[0], hypothetical: 'ja' }, profiles[1]] },
      [['profiles.0.hypothetical', { code: 'wrongType', expected: 'boolean', received: 'string' }]],
    ],
    [
      'a code of no area',
      DistrictNeedsSchema,
      [{ id: 'Noord', area: 'WK0363', needs: {} }],
      [['0.area', { code: 'notAnAreaCode', input: 'WK0363' }]],
    ],
    [
      'two districts with one id',
      DistrictNeedsSchema,
      [
        { id: 'Noord', needs: {} },
        { id: 'Noord', needs: {} },
      ],
      [['1.id', { code: 'duplicateDistrict', district: 'Noord' }]],
    ],
    [
      'a value and a reason for none',
      WijkkenmerkenSchema,
      { position: 'hoog', ...lists, leefstijlen: [{ text: 'x', value: 1, missing: 'blank' }] },
      [['leefstijlen.0.missing', { code: 'unknownKey', key: 'missing' }]],
    ],
    [
      'no number',
      WijkkenmerkenSchema,
      { position: 'hoog', ...lists, leefstijlen: [{ text: 'x', value: '1' }] },
      [['leefstijlen.0.value', { code: 'wrongType', expected: 'number', received: 'string' }]],
    ],
    [
      'a number that is none',
      WijkkenmerkenSchema,
      { position: 'hoog', ...lists, leefstijlen: [{ text: 'x', value: NaN }] },
      [['leefstijlen.0.value', { code: 'unexpectedValue', column: 'value' }]],
    ],
  ])('%s', (_, schema, input, problems) => {
    expect(errorsOf(schema, input)).toEqual(problems)
  })

  // Up to 4.3 zod says only that no member of a union fits.
  it.each([
    ['subject', { code: 'notOneOf', key: 'kind', input: 'wijk', allowed: ['gemeente', 'casus'] }],
    ['other', { code: 'unexpectedValue', column: 'kind' }],
  ])('of an older zod name the kinds of a %s', (part, error) => {
    const note = 'No matching discriminator'
    const path = ['it', part, 'kind']
    const issue = { code: 'invalid_union' as const, errors: [], note, path, message: note }
    expect(schemaProblems({ issues: [issue] }, { it: { [part]: { kind: 'wijk' } } })).toEqual([
      { path, error },
    ])
  })

  it('of another input than the one that was refused have a code too', () => {
    const { error } = PartialPanelSchema.safeParse({ communicatie: 'hoger' })
    expect(schemaProblems(error, undefined)).toEqual([
      { path: ['communicatie'], error: { code: 'missingKey', key: 'communicatie' } },
    ])
  })

  it('of nothing are none', () => {
    expect(schemaProblems(undefined, {})).toEqual([])
  })

  it('are found in an envelope, and for what is not ours there is a code too', () => {
    const envelope = z.object({
      panel: PartialPanelSchema,
      size: z.number().max(3),
      profiles: z.number().min(2),
      names: z.array(z.string()).min(1),
      mail: z.email(),
      note: z.string().max(3),
      at: z.date(),
      other: z.union([z.string(), z.boolean()]),
      custom: z.any().superRefine((_, { addIssue }) => {
        addIssue({ code: 'custom', message: 'no', params: { error: 'no' } })
      }),
    })
    const input = {
      panel: { communicatie: 'hoger' },
      size: 4,
      profiles: 1,
      names: [],
      mail: 'x',
      note: 'long',
      at: 'now',
      other: 3,
      custom: 1,
    }
    expect(
      schemaProblems(envelope.safeParse(input).error, input).map(({ path, error }) => [
        path[0],
        error.code,
      ]),
    ).toEqual([
      ['panel', 'notOneOf'],
      ['size', 'unexpectedValue'],
      ['profiles', 'unexpectedValue'],
      ['names', 'unexpectedValue'],
      ['mail', 'unexpectedValue'],
      ['note', 'tooLarge'],
      ['at', 'unexpectedValue'],
      ['other', 'unexpectedValue'],
      ['custom', 'unexpectedValue'],
    ])
  })
})

// [the last key, the issue, the input there, the error]; what has no error of its own gets `unexpectedValue`.
const other = undefined
const oneOf = (values: unknown) => ({ code: 'invalid_value', values })
const ofType = (expected: string) => ({ code: 'invalid_type', expected })
const pattern = (of: RegExp) => ({ code: 'invalid_format', format: 'regex', pattern: String(of) })
const few = { code: 'too_small', origin: 'array', minimum: 2 }
const text = (received: string) => ({ code: 'wrongType', expected: 'text', received })
const number = (received: string) => ({ code: 'wrongType', expected: 'number', received })
const notOne = (key: string, input: string, ...allowed: ReadonlyArray<string>) => ({
  code: 'notOneOf',
  key,
  input,
  allowed,
})

describe('an issue as data', () => {
  it.each<[string, object, unknown, object | undefined]>([
    ['k', oneOf(['a', 'b']), 'c', notOne('k', 'c', 'a', 'b')],
    ['k', oneOf(['a']), ' \t', { code: 'blank', key: 'k' }],
    ['k', oneOf(['a']), 3, notOne('k', '3', 'a')],
    ['k', oneOf(['a']), true, text('boolean')],
    ['k', oneOf([1, 'a']), null, text('null')],
    ['k', oneOf([1, 2]), {}, number('object')],
    ['k', oneOf([1, 2]), 3, notOne('k', '3', '1', '2')],
    ['k', oneOf([]), 'a', other],
    ['k', oneOf('abc'), 'a', other],
    ['formatVersion', oneOf([1, 2]), 3, { code: 'newerFormat', version: 3, supported: 2 }],
    ['formatVersion', oneOf([1, 2]), 2, notOne('formatVersion', '2', '1', '2')],
    ['formatVersion', oneOf([1, 2]), '3', notOne('formatVersion', '3', '1', '2')],
    ['formatVersion', oneOf([1]), 3, notOne('formatVersion', '3', '1')],
    ['k', { code: 'invalid_union', options: ['a'] }, 'b', notOne('k', 'b', 'a')],
    ['k', { code: 'invalid_union' }, 'b', other],
    ['k', ofType('object'), [], { code: 'notAPlainObject', received: 'array' }],
    ['k', ofType('array'), {}, { code: 'notAList', received: 'object' }],
    ['k', ofType('string'), 1, text('number')],
    ['k', ofType('boolean'), 1, { code: 'wrongType', expected: 'boolean', received: 'number' }],
    ['k', ofType('number'), '1', number('string')],
    ['k', ofType('int'), '1', number('string')],
    ['k', ofType('number'), NaN, other],
    ['k', ofType('int'), 0.5, other],
    ['k', ofType('date'), '1', other],
    ['k', ofType('string'), undefined, { code: 'missingKey', key: 'k' }],
    ['k', pattern(/\S/), ' ', { code: 'blank', key: 'k' }],
    ['k', pattern(/^(?:GM\d{4}|WK\d{6}|BU\d{8})$/), 'GM1', { code: 'notAnAreaCode', input: 'GM1' }],
    ['k', pattern(z.regexes.date), 'nu', { code: 'invalidDate', input: 'nu' }],
    ['k', pattern(/x/), 'nu', other],
    ['profiles', few, [], { code: 'tooFewProfiles' }],
    ['profiles', { ...few, minimum: 3 }, [], other],
    ['profiles', { ...few, origin: 'string' }, '', other],
    ['k', few, [], other],
    ['k', { ...few, code: 'too_big' }, [], other],
    ['k', { code: 'too_big', origin: 'string', maximum: 9 }, 'x', { code: 'tooLarge', limit: 9 }],
    ['k', { code: 'custom', params: { error: { code: 'emptyFile' } } }, 1, { code: 'emptyFile' }],
    ['k', { code: 'custom', params: { error: { kind: 'x' } } }, 1, other],
    ['k', { code: 'custom', params: { error: null } }, 1, other],
    ['k', { code: 'custom', params: { code: 'x' } }, 1, other],
    ['k', { code: 'custom', params: null }, 1, other],
    ['k', { code: 'unrecognized_keys' }, {}, other],
    ['k', { code: 'unrecognized_keys', keys: ['x'] }, {}, { code: 'unknownKey', key: 'x' }],
    ['k', { code: 'other', keys: ['x'] }, {}, other],
  ])('%s, %j', (key, issue, input, error = { code: 'unexpectedValue', column: key }) => {
    const path = [0, key, ...('keys' in issue && 'key' in error ? ['x'] : [])]
    const issues = [{ message: '', path: [0, key], ...issue } as z.core.$ZodIssue] // of any form
    expect(schemaProblems({ issues }, [{ [key]: input }])).toEqual([{ path, error }])
  })

  it('of the whole, or of what is not there, has no key or says that it is missing', () => {
    const at = (path: ReadonlyArray<PropertyKey>, input: unknown) =>
      schemaProblems({ issues: [{ ...ofType('never'), path, message: '' }] as never }, input)
    expect(at([], undefined)[0]?.error).toEqual({ code: 'unexpectedValue', column: '' })
    for (const input of [undefined, null, 'ab', {}, { a: null }, { a: 'b' }])
      expect(at(['a', 'length'], input)[0]?.error).toEqual({ code: 'missingKey', key: 'length' })
  })
})

// What zod itself says of our formats and rules, for people who read its issues.
describe('an issue of zod', () => {
  const tooBig = (path: ReadonlyArray<unknown>, origin: string, input: unknown, error: object) => ({
    code: 'too_big',
    origin,
    maximum: 1,
    inclusive: true,
    input,
    path,
    params: { error },
    message: `Too big: expected ${origin} to be <=1`,
  })
  const a = { ...profiles[0], alternatives: { communicatie: ['laag'] } }
  const named = { id: 'A', needs: {} }
  const figure = { text: 'x', value: 1, missing: 'blank' }
  const blank = { respondent: ' A', role: 'overig', moment: 'huidig', answers: {} }
  it.each<[string, z.ZodType, unknown, object]>([
    [
      'a repeated sheet',
      ExerciseSchema,
      { subject, sheets: [sheet, blank] },
      tooBig(
        ['sheets', 1],
        'the number of sheets of one respondent, in one role, for one moment and round',
        { ...blank, respondent: 'A' },
        { code: 'duplicateSheet', respondent: 'A', moment: 'huidig' },
      ),
    ],
    [
      'a repeated profile',
      TypologySchema,
      { id: 'x', profiles: [profiles[0], { ...profiles[1], id: 'a ' }] },
      tooBig(
        ['profiles', 1, 'id'],
        'the number of profiles with one id',
        { ...profiles[1], id: 'a' },
        {
          code: 'duplicateProfile',
          profile: 'a',
        },
      ),
    ],
    [
      'a repeated position',
      TypologySchema,
      { id: 'x', profiles: [a, profiles[1]] },
      tooBig(
        ['profiles', 0, 'alternatives', 'communicatie', 0],
        'the number of times that a position is listed',
        'laag',
        { code: 'repeatedPosition', position: 'laag' },
      ),
    ],
    [
      'a repeated district',
      DistrictNeedsSchema,
      [named, { ...named, id: ' A ' }],
      tooBig(
        [1, 'id'],
        'the number of districts with one id',
        { ...named, id: 'A' },
        {
          code: 'duplicateDistrict',
          district: 'A',
        },
      ),
    ],
    [
      'a value and a reason for none',
      WijkkenmerkenSchema,
      { position: 'hoog', ...lists, leefstijlen: [figure] },
      {
        code: 'unrecognized_keys',
        keys: ['missing'],
        input: figure,
        path: ['leefstijlen', 0],
        message: 'Unrecognized key: "missing"',
      },
    ],
    [
      'a blank text',
      DistrictNeedsSchema,
      [{ ...named, id: ' ' }],
      {
        code: 'invalid_format',
        format: 'regex',
        origin: 'string',
        pattern: '/\\S/',
        input: '',
        path: [0, 'id'],
        message: 'Invalid string: must match pattern /\\S/',
      },
    ],
    [
      'a code of no area',
      DistrictNeedsSchema,
      [{ ...named, area: 'x' }],
      expect.objectContaining({ format: 'regex', path: [0, 'area'] }) as object,
    ],
  ])('%s', (_, schema, input, issue) => {
    expect(schema.safeParse(input, { reportInput: true }).error?.issues).toEqual([issue])
  })
})

it('a hundred problems are listed, and the others counted', () => {
  const input = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`naam${index}`, 1]))
  const problems = schemaProblems(PartialPanelSchema.safeParse(input).error, input)
  expect(problems).toHaveLength(101)
  expect(problems[99]).toEqual({ path: ['naam99'], error: { code: 'unknownKey', key: 'naam99' } })
  expect(problems[100]).toEqual({ path: [], error: { code: 'tooManyProblems', omitted: 50 } })
})

describe('messages', () => {
  const input = {
    subject: { kind: 'wijk', name: 'A' },
    date: 'morgen',
    sheets: [{ ...sheet, role: 'burgemeester', extra: 1 }, sheet, sheet],
  }

  it('are sentences in English by default', () => {
    expect(
      z.prettifyError(
        z.object({ it: ExerciseSchema }).safeParse({ it: input }).error ?? { issues: [] },
      ),
    ).toBe(
      [
        `✖ Invalid string: must match pattern ${String(z.regexes.date)}\n  → at it.date`,
        "✖ Invalid discriminator value. Expected 'gemeente' | 'casus'\n  → at it.subject.kind",
        '✖ Unrecognized key: "extra"\n  → at it.sheets[0]',
        '✖ Invalid option: expected one of "wijkambtenaar"|"sectorambtenaarSociaal"|"sectorambtenaarFysiek"|"overig"\n  → at it.sheets[0].role',
      ].join('\n'),
    )
    const twice = { subject, sheets: [sheet, sheet] }
    expect(z.prettifyError(ExerciseSchema.safeParse(twice).error ?? { issues: [] })).toBe(
      '✖ Too big: expected the number of sheets of one respondent, in one role, for one moment and round to be <=1\n  → at sheets[1]',
    )
  })
  it.each([
    [
      nl,
      [
        '“morgen” is geen datum; schrijf een dag als 2026-11-26.',
        '“wijk” kan niet bij “kind”; kies uit: gemeente, casus.',
      ],
    ],
    [
      en,
      [
        '“morgen” is not a date; write a day as 2026-11-26.',
        '“wijk” is not allowed for “kind”; choose from: gemeente, casus.',
      ],
    ],
  ])('are in the language of an error map, all of them', (texts, some) => {
    const messages = ExerciseSchema.safeParse(input, {
      error: schemaErrorMap(texts),
    }).error?.issues.map(({ message }) => message)
    expect(messages).toEqual(expect.arrayContaining(some))
    expect(messages?.join()).not.toContain('Invalid')
  })
  it('of an error map leave those of zod where fields of your own have limits of your own', () => {
    const own = z.object({
      name: z.string().min(3),
      size: z.number().max(3),
      it: z.union([z.string(), z.boolean()]),
      profiles: z.array(z.string()).min(5),
      role: z.enum(['a', 'b']),
    })
    const values = { name: 'x', size: 4, it: 3, profiles: [], role: 'c' }
    const messages = (error?: (issue: z.core.$ZodRawIssue) => string | undefined) =>
      own.safeParse(values, error && { error }).error?.issues.map(({ message }) => message)
    const found = messages(schemaErrorMap(nl))
    expect(found).toEqual([
      ...(messages()?.slice(0, 4) ?? []),
      '“c” kan niet bij “role”; kies uit: a, b.',
    ])
    expect(found?.[0]).toMatch(/3/)
    expect(found?.[1]).toMatch(/3/)
    expect(found?.[3]).toMatch(/5/)
  })
  it('of an error map are one text for all keys that are not known', () => {
    const { error } = PartialPanelSchema.safeParse({ a: 1, b: 2 }, { error: schemaErrorMap(nl) })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      ['a', 'b'].map((key) => describeError({ code: 'unknownKey', key }, nl)).join(' '),
    ])
    const raw = { code: 'invalid_type', expected: 'object', input: [] } as const
    expect(schemaErrorMap(nl)(raw)).toBe(
      describeError({ code: 'notAPlainObject', received: 'array' }, nl),
    )
  })
  it('of an error map word rules between parts too', () => {
    const twice = { subject, sheets: [sheet, sheet] }
    expect(
      ExerciseSchema.safeParse(twice, { error: schemaErrorMap(nl) }).error?.issues[0]?.message,
    ).toBe('Deelnemer “A” heeft meer dan één invulling voor het moment “nu”.')
  })
})
