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
import { en, nl } from '../../src/texts/index.js'

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
      ['at', 'unexpectedValue'],
      ['other', 'unexpectedValue'],
      ['custom', 'unexpectedValue'],
    ])
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
        '✖ Invalid ISO date\n  → at it.date',
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
  it('of an error map word rules between parts too', () => {
    const twice = { subject, sheets: [sheet, sheet] }
    expect(
      ExerciseSchema.safeParse(twice, { error: schemaErrorMap(nl) }).error?.issues[0]?.message,
    ).toBe('Deelnemer “A” heeft meer dan één invulling voor het moment “nu”.')
  })
})
