import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  classifier,
  panelFromKey,
  parseTypology,
  robustness,
  type Position,
  type Typology,
} from '../../src/index.js'
import { doubtfulLists } from '../laws/arbitraries.js'
import { expectPlainData } from '../laws/dataLaws.js'
import { anythingAtAll, hostileValues } from '../laws/hostile.js'
import { left, panelOf, right, typologyOf } from '../laws/values.js'
import { ALL_CASES } from '../laws/sampling.js'

const [low, high] = [panelOf([0, 0, 0, 0, 0]), panelOf([2, 2, 2, 2, 2])]
const a = { id: 'a', panel: low }
const b = { id: 'b', panel: high }
const withFirst = (first: unknown) => ({ id: 'own', profiles: [first, b] })
const inFirst = (...path: ReadonlyArray<string | number>) => ['profiles', 0, ...path]

describe('parseTypology', () => {
  it('reads everything that a typology can say', () => {
    const typology: Typology = {
      id: 'own',
      profiles: [
        {
          id: 'a',
          panel: low,
          alternatives: { communicatie: ['hoog', 'midden'], bestuurEnPolitiek: [] },
          labels: { nl: 'Eigen', en: 'Own' },
          hypothetical: true,
          statements: { communicatie: { nl: 'Wij praten weinig.' } },
        },
        { ...b, labels: {}, hypothetical: false },
      ],
    }
    expect(parseTypology(typology)).toEqual(right(typology))
    expect(parseTypology(JSON.parse(JSON.stringify(typology)))).toEqual(right(typology))
  })

  it('reads any typology back from JSON as it is', () => {
    fc.assert(
      fc.property(doubtfulLists, (profiles) => {
        const typology = typologyOf(profiles)
        const answer = parseTypology(JSON.parse(JSON.stringify(typology)))
        expect(answer).toEqual(right(typology))
        if (answer._tag === 'Right') expectPlainData(answer.right)
      }),
    )
  })

  it('reads positions in any spelling, and a panel as its key', () => {
    const spelt = {
      positioneringIntern: 'Low',
      procesBinnenGemeente: 0,
      procesMetBewoners: 'M',
      bestuurEnPolitiek: ' midden ',
      communicatie: '0',
    }
    const alternatives = { communicatie: ['Middle', 2] }
    expect(
      parseTypology({
        id: 'own',
        profiles: [
          { id: 'a', panel: spelt, alternatives },
          { id: 'b', panel: ' hhhhh ' },
        ],
      }),
    ).toEqual(
      right({
        id: 'own',
        profiles: [
          {
            id: 'a',
            panel: panelFromKey('LLMML'),
            alternatives: { communicatie: ['midden', 'hoog'] },
          },
          b,
        ],
      }),
    )
  })

  it('takes a key that is undefined for an absent one', () => {
    const first = {
      ...a,
      alternatives: undefined,
      labels: { nl: undefined },
      hypothetical: undefined,
    }
    expect(parseTypology(withFirst(first))).toEqual(right(withFirst({ ...a, labels: {} })))
  })

  it.each<[string, unknown, ReadonlyArray<unknown>]>([
    ['a number', 3, [{ path: [], error: { code: 'notAPlainObject', received: 'number' } }]],
    [
      'an empty object',
      {},
      [
        { path: ['id'], error: { code: 'missingKey', key: 'id' } },
        { path: ['profiles'], error: { code: 'missingKey', key: 'profiles' } },
      ],
    ],
    [
      'keys without a meaning',
      { id: 'own', profiles: [a, b], naam: 'x' },
      [{ path: ['naam'], error: { code: 'unknownKey', key: 'naam' } }],
    ],
    [
      'a blank id',
      { id: ' ', profiles: [a, b] },
      [{ path: ['id'], error: { code: 'blank', key: 'id' } }],
    ],
    [
      'an id that is no text',
      { id: 31, profiles: [a, b] },
      [{ path: ['id'], error: { code: 'wrongType', expected: 'text', received: 'number' } }],
    ],
    [
      'profiles that are no list',
      { id: 'own', profiles: { a, b } },
      [{ path: ['profiles'], error: { code: 'notAList', received: 'object' } }],
    ],
    [
      'a gap in the profiles',
      { id: 'own', profiles: [a, , b] },
      [{ path: ['profiles'], error: { code: 'notAList', received: 'array' } }],
    ],
    [
      'a gap in the profiles, and as many keys as a whole list has',
      { id: 'own', profiles: Object.assign([a, , b], { more: b }) },
      [{ path: ['profiles'], error: { code: 'notAList', received: 'array' } }],
    ],
    [
      'a list of profiles that refuses',
      { id: 'own', profiles: new Proxy([a, b], { ownKeys: () => ['a', 'a'] }) },
      [{ path: ['profiles'], error: { code: 'notAList', received: 'array' } }],
    ],
    [
      'one profile',
      { id: 'own', profiles: [a] },
      [{ path: ['profiles'], error: { code: 'tooFewProfiles' } }],
    ],
    [
      'one id twice',
      { id: 'own', profiles: [a, b, { ...b, id: 'a' }, a] },
      [2, 3].map((index) => ({
        path: ['profiles', index, 'id'],
        error: { code: 'duplicateProfile', profile: 'a' },
      })),
    ],
    [
      'a profile that is no object',
      withFirst('a'),
      [{ path: inFirst(), error: { code: 'notAPlainObject', received: 'string' } }],
    ],
    [
      'a profile without id and panel',
      withFirst({}),
      [
        { path: inFirst('id'), error: { code: 'missingKey', key: 'id' } },
        { path: inFirst('panel'), error: { code: 'missingKey', key: 'panel' } },
      ],
    ],
    [
      'two profiles without an id, which are no duplicates',
      { id: 'own', profiles: [{ panel: low }, { panel: low }] },
      [0, 1].map((index) => ({
        path: ['profiles', index, 'id'],
        error: { code: 'missingKey', key: 'id' },
      })),
    ],
    [
      'two profiles without a panel, which are no duplicates either',
      { id: 'own', profiles: [{ id: 'a' }, { id: 'a' }] },
      [0, 1].map((index) => ({
        path: ['profiles', index, 'panel'],
        error: { code: 'missingKey', key: 'panel' },
      })),
    ],
    [
      'a wrong panel',
      withFirst({ ...a, panel: { ...low, communicatie: 'hoger', budget: 1 } }),
      [
        {
          path: inFirst('panel', 'communicatie'),
          error: { code: 'unknownPosition', slider: 'communicatie', input: 'hoger' },
        },
        { path: inFirst('panel', 'budget'), error: { code: 'unknownSlider', key: 'budget' } },
      ],
    ],
    [
      'a wrong key of a panel',
      withFirst({ ...a, panel: 'LLLL' }),
      [{ path: inFirst('panel'), error: { code: 'wrongKeyLength', input: 'LLLL', expected: 5 } }],
    ],
    [
      'alternatives of no slider, that are no list, no position, the default or twice',
      withFirst({
        ...a,
        alternatives: {
          budget: ['hoog'],
          positioneringIntern: 'hoog',
          procesBinnenGemeente: ['hoger', null],
          procesMetBewoners: ['hoog', 'L', 'high'],
        },
      }),
      [
        { path: inFirst('alternatives', 'budget'), error: { code: 'unknownKey', key: 'budget' } },
        {
          path: inFirst('alternatives', 'positioneringIntern'),
          error: { code: 'notAList', received: 'string' },
        },
        {
          path: inFirst('alternatives', 'procesBinnenGemeente', 0),
          error: { code: 'unknownPosition', slider: 'procesBinnenGemeente', input: 'hoger' },
        },
        {
          path: inFirst('alternatives', 'procesBinnenGemeente', 1),
          error: {
            code: 'wrongType',
            expected: 'position',
            slider: 'procesBinnenGemeente',
            received: 'null',
          },
        },
        {
          path: inFirst('alternatives', 'procesMetBewoners', 1),
          error: { code: 'repeatedPosition', position: 'laag' },
        },
        {
          path: inFirst('alternatives', 'procesMetBewoners', 2),
          error: { code: 'repeatedPosition', position: 'hoog' },
        },
      ],
    ],
    [
      'wrong labels, hypothetical and statements',
      withFirst({
        ...a,
        labels: { de: 'eigen', nl: 3, en: '\u200b' },
        hypothetical: 'ja',
        statements: { communicatie: 'Wij praten weinig.', budget: {} },
      }),
      [
        { path: inFirst('labels', 'de'), error: { code: 'unknownKey', key: 'de' } },
        {
          path: inFirst('labels', 'nl'),
          error: { code: 'wrongType', expected: 'text', received: 'number' },
        },
        { path: inFirst('labels', 'en'), error: { code: 'blank', key: 'en' } },
        {
          path: inFirst('hypothetical'),
          error: { code: 'wrongType', expected: 'boolean', received: 'string' },
        },
        { path: inFirst('statements', 'budget'), error: { code: 'unknownKey', key: 'budget' } },
        {
          path: inFirst('statements', 'communicatie'),
          error: { code: 'notAPlainObject', received: 'string' },
        },
      ],
    ],
  ])('%s: every problem at its place', (_, input, problems) => {
    expect(parseTypology(input)).toEqual(left(...(problems as ReadonlyArray<object>)))
  })

  it.each(hostileValues().map(({ name, make }) => [name, make] as const))(
    'does not throw for %s, wherever it stands',
    (_, make) => {
      for (const input of [
        make(),
        { id: make(), profiles: make() },
        { id: 'own', profiles: [make(), { id: make(), panel: make(), alternatives: make() }] },
        withFirst({ ...a, labels: make(), hypothetical: make(), statements: make() }),
        withFirst({ ...a, alternatives: { communicatie: make() } }),
        withFirst({ ...a, alternatives: { communicatie: [make()] } }),
      ])
        expect(['Left', 'Right']).toContain(parseTypology(input)._tag)
    },
  )

  it('does not throw for anything at all', () => {
    fc.assert(
      fc.property(anythingAtAll, (input) => {
        expect(['Left', 'Right']).toContain(parseTypology(input)._tag)
        expect(['Left', 'Right']).toContain(parseTypology(withFirst(input))._tag)
      }),
    )
  })

  it('runs no getter of an object or a list', () => {
    const fail = (): never => {
      throw new Error('a getter ran')
    }
    const list = Object.defineProperty([a, b], 1, { enumerable: true, get: fail })
    const profile = Object.defineProperty({ ...a }, 'labels', { enumerable: true, get: fail })
    expect(parseTypology({ id: 'own', profiles: list })._tag).toBe('Left')
    expect(parseTypology(withFirst(profile))._tag).toBe('Left')
  })

  it('takes the sparse list of four thousand million for what it is, at once', () => {
    const sparse: unknown[] = []
    sparse.length = 4_000_000_000
    expect(parseTypology({ id: 'own', profiles: sparse })).toEqual(
      left({ path: ['profiles'], error: { code: 'notAList', received: 'array' } }),
    )
  })

  it('what it accepts is never refused by the functions that take a typology', () => {
    const positions: ReadonlyArray<Position> = ['laag', 'midden', 'hoog']
    const lists = fc.oneof(
      { weight: 4, arbitrary: fc.subarray([...positions], { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(['M', 'midden'], ['hoger'], [null], null) },
    )
    const profile = fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', ''),
        panel: fc.constantFrom<unknown>('LLMML', 'HHHHH', 'MMMMM', low, high, {}),
        alternatives: fc.record(
          { communicatie: lists, procesMetBewoners: lists },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ['id', 'panel'] },
    )
    let accepted = 0
    fc.assert(
      fc.property(fc.array(profile, { minLength: 1, maxLength: 2 }), (profiles) => {
        const answer = parseTypology({ id: 'own', profiles })
        if (answer._tag === 'Left') return
        accepted += 1
        classifier(answer.right)
        robustness(low, answer.right)
      }),
      { ...ALL_CASES, numRuns: 500 },
    )
    expect(accepted).toBeGreaterThan(10)
  })
})
