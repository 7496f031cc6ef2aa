import vm from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseExtendedPanel,
  parsePanel,
  parsePanelCode,
  parsePanelKey,
  parsePartialPanel,
  parsePosition,
  POSITION_SPELLINGS,
  type PanelError,
} from '../../src/index.js'
import { anythingAtAll } from '../laws/hostile.js'
import { parserLaws } from '../laws/parserLaws.js'
import { left, right } from '../laws/values.js'
import { allExtendedVectors, asPanel, keyOf, SLIDERS, WORDS } from '../oracle/space.js'

const SIX = [...SLIDERS, 'wijkkenmerken']

// Positions by an independent reading of the table of spellings.
const positionOf = (input: unknown): string | undefined => {
  if (typeof input !== 'string' && typeof input !== 'number') return undefined
  const text = String(input).trim().toLowerCase()
  if (['laag', 'low', 'l', '0'].includes(text)) return 'laag'
  if (['midden', 'middle', 'm', '1'].includes(text)) return 'midden'
  return ['hoog', 'high', 'h', '2'].includes(text) ? 'hoog' : undefined
}

const spellings: fc.Arbitrary<unknown> = fc.constantFrom(
  ...Object.values(POSITION_SPELLINGS).flat(),
  'HOOG',
  ' midden ',
  0,
  1,
  2,
)
const values: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: spellings },
  { weight: 1, arbitrary: fc.constantFrom('hoger', '', 3, null, undefined, true, [], {}) },
  { weight: 1, arbitrary: anythingAtAll },
)
const strayKeys = fc.constantFrom(
  'budget',
  'Communicatie',
  ' communicatie',
  'constructor',
  '__proto__',
  'toString',
  '',
  '0',
)

// Records with most sliders and, now and then, a stray key; own keys only, __proto__ included.
const eight = { minLength: 8, maxLength: 8 }
const records: fc.Arbitrary<object> = fc
  .tuple(
    fc.oneof(fc.constantFrom([...SLIDERS], SIX), fc.subarray(SIX)),
    fc.oneof(fc.constant([]), fc.array(strayKeys, { maxLength: 2 })),
    fc.oneof(fc.array(spellings, eight), fc.array(values, eight)),
    fc.boolean(),
  )
  .map(([sliders, stray, chosen, nullPrototype]) => {
    const record: object = Object.create(nullPrototype ? null : Object.prototype) as object
    Array.from(new Set([...sliders, ...stray])).forEach((key, i) =>
      Object.defineProperty(record, key, {
        value: chosen[i],
        enumerable: true,
        configurable: true,
        writable: true,
      }),
    )
    return record
  })

const isPanelOf =
  (sliders: ReadonlyArray<string>, extent: 'full' | 'partial') =>
  (panel: object): boolean =>
    (extent === 'partial' || Object.keys(panel).length === sliders.length) &&
    Object.entries(panel).every(
      ([key, value]) => sliders.includes(key) && WORDS.some((word) => word === value),
    )

const recordCodes: ReadonlyArray<PanelError['code']> = [
  'notAPlainObject',
  'unknownSlider',
  'unknownPosition',
  'wrongType',
]

parserLaws('parsePosition', parsePosition, {
  codes: ['unknownPosition', 'wrongType'],
  isValid: (position) => WORDS.includes(position),
  nearMisses: values,
})
parserLaws('parsePanelKey', parsePanelKey, {
  codes: ['wrongType', 'wrongKeyLength', 'unknownLetter'],
  isValid: isPanelOf(SLIDERS, 'full'),
  nearMisses: fc.string({ unit: fc.constantFrom('L', 'M', 'H', 'l', 'm', 'h', 'x', ' ', '𝐋') }),
})
parserLaws('parsePanelCode', parsePanelCode, {
  codes: ['wrongType', 'codeOutOfRange'],
  isValid: isPanelOf(SLIDERS, 'full'),
  nearMisses: fc.oneof(fc.integer({ min: -9, max: 260 }), fc.double(), fc.bigInt()),
})
parserLaws('parsePanel', parsePanel, {
  codes: [...recordCodes, 'missingSlider'],
  isValid: isPanelOf(SLIDERS, 'full'),
  nearMisses: records,
})
parserLaws('parsePartialPanel', parsePartialPanel, {
  codes: recordCodes,
  isValid: isPanelOf(SLIDERS, 'partial'),
  nearMisses: records,
})
parserLaws('parseExtendedPanel', parseExtendedPanel, {
  codes: [...recordCodes, 'missingSlider'],
  isValid: isPanelOf(SIX, 'full'),
  nearMisses: records,
})

describe('every problem is reported, once, against an independent reading', () => {
  const expected = (
    sliders: ReadonlyArray<string>,
    full: boolean,
    record: object,
  ): ReadonlyArray<string> => {
    const found: string[] = []
    const value = (key: string): unknown => Object.getOwnPropertyDescriptor(record, key)?.value
    for (const slider of sliders) {
      const given = value(slider)
      if (
        given === undefined ||
        given === null ||
        (typeof given === 'string' && given.trim() === '')
      ) {
        if (full) found.push(`missingSlider ${slider}`)
      } else if (typeof given !== 'string' && typeof given !== 'number') {
        found.push(`wrongType ${slider}`)
      } else if (positionOf(given) === undefined) {
        found.push(`unknownPosition ${slider}`)
      }
    }
    for (const key of Object.getOwnPropertyNames(record))
      if (!sliders.includes(key)) found.push(`unknownSlider ${key}`)
    return found.sort()
  }
  const named = (error: PanelError): string =>
    `${error.code} ${'slider' in error ? error.slider : 'key' in error ? error.key : ''}`

  it.each([
    ['parsePanel', parsePanel, SLIDERS, true],
    ['parsePartialPanel', parsePartialPanel, SLIDERS, false],
    ['parseExtendedPanel', parseExtendedPanel, SIX, true],
  ] as const)('%s', (_, parse, sliders, full) => {
    fc.assert(
      fc.property(records, (record) => {
        const problems = expected(sliders, full, record)
        const answer = parse(record)
        if (problems.length === 0) {
          const entries = sliders
            .map((key) => [key, positionOf((record as { [key: string]: unknown })[key])] as const)
            .filter(([, position]) => position !== undefined)
          expect(answer).toStrictEqual(right(Object.fromEntries(entries)))
        } else {
          expect(answer._tag === 'Left' && answer.left.map(named).sort()).toEqual(problems)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('every error code has an input that produces it', () => {
  const panel = asPanel([0, 0, 1, 1, 0])
  const { communicatie, ...four } = panel
  const each: ReadonlyArray<[PanelError['code'], { readonly _tag: string }, object]> = [
    ['notAPlainObject', parsePanel(['laag']), left({ code: 'notAPlainObject', received: 'array' })],
    ['missingSlider', parsePanel(four), left({ code: 'missingSlider', slider: 'communicatie' })],
    [
      'unknownSlider',
      parsePanel({ ...panel, budget: 'hoog' }),
      left({ code: 'unknownSlider', key: 'budget' }),
    ],
    [
      'unknownPosition',
      parsePanel({ ...panel, communicatie: 'hoger' }),
      left({ code: 'unknownPosition', slider: 'communicatie', input: 'hoger' }),
    ],
    [
      'wrongType',
      parsePanel({ ...panel, communicatie: [communicatie] }),
      left({ code: 'wrongType', expected: 'position', slider: 'communicatie', received: 'array' }),
    ],
    [
      'wrongKeyLength',
      parsePanelKey('LLMM'),
      left({ code: 'wrongKeyLength', input: 'LLMM', expected: 5 }),
    ],
    [
      'unknownLetter',
      parsePanelKey('LLMMX'),
      left({ code: 'unknownLetter', slider: 'communicatie', index: 4, letter: 'X' }),
    ],
    [
      'codeOutOfRange',
      parsePanelCode(243),
      left({ code: 'codeOutOfRange', input: '243', highest: 242 }),
    ],
  ]
  it.each(each)('%s', (_, answer, expected) => {
    expect(answer).toEqual(expected)
  })
})

describe('all problems at once, sliders first, stray keys after', () => {
  it('in canonical order', () => {
    const input: unknown = JSON.parse(
      '{"budget": 1, "__proto__": 2, "communicatie": 7, "bestuurEnPolitiek": null, "constructor": "L"}',
    )
    expect(parsePanel(input)).toEqual(
      left(
        { code: 'missingSlider', slider: 'positioneringIntern' },
        { code: 'missingSlider', slider: 'procesBinnenGemeente' },
        { code: 'missingSlider', slider: 'procesMetBewoners' },
        { code: 'missingSlider', slider: 'bestuurEnPolitiek' },
        { code: 'unknownPosition', slider: 'communicatie', input: '7' },
        { code: 'unknownSlider', key: 'budget' },
        { code: 'unknownSlider', key: '__proto__' },
        { code: 'unknownSlider', key: 'constructor' },
      ),
    )
  })
})

describe('plain objects of any origin are read', () => {
  const panel = asPanel([0, 0, 1, 1, 0])
  it.each([
    ['without a prototype', Object.assign(Object.create(null) as object, panel)],
    ['from another realm', vm.runInNewContext(`(${JSON.stringify(panel)})`) as unknown],
    ['from JSON of another realm', vm.runInNewContext(`JSON.parse('${JSON.stringify(panel)}')`)],
    ['frozen', Object.freeze({ ...panel })],
    ['behind a proxy that does nothing', new Proxy(panel, {})],
    [
      'with hidden properties',
      Object.defineProperties(
        {},
        Object.fromEntries(
          Object.entries(panel).map(([key, value]) => [key, { value, enumerable: false }]),
        ),
      ) as unknown,
    ],
  ])('%s', (_, input) => {
    expect(parsePanel(input)).toEqual(right(panel))
  })
})

describe('input is not trusted', () => {
  it('no getter runs: an accessor counts as the function that it is', () => {
    const input = {
      get communicatie(): string {
        throw new Error('a getter ran')
      },
    }
    expect(parsePartialPanel(input)).toEqual(
      left({
        code: 'wrongType',
        expected: 'position',
        slider: 'communicatie',
        received: 'function',
      }),
    )
  })

  it('a property that can only be set has no value', () => {
    const input = Object.defineProperty({}, 'communicatie', { set: () => undefined })
    expect(parsePartialPanel(input)).toEqual(right({}))
  })

  it('symbol keys are stray keys, shown by their description', () => {
    expect(parsePartialPanel({ [Symbol('communicatie')]: 'laag' })).toEqual(
      left({ code: 'unknownSlider', key: 'Symbol(communicatie)' }),
    )
  })

  it('inherited sliders do not count, not even from a polluted prototype', () => {
    Object.defineProperty(Object.prototype, 'communicatie', { value: 'laag', configurable: true })
    try {
      const { communicatie: _, ...four } = asPanel([0, 0, 1, 1, 0])
      expect(parsePanel(four)).toEqual(left({ code: 'missingSlider', slider: 'communicatie' }))
    } finally {
      Reflect.deleteProperty(Object.prototype, 'communicatie')
    }
  })

  it('a key that a proxy names and does not have counts as no value', () => {
    const input = new Proxy({}, { ownKeys: () => ['communicatie'] })
    expect(parsePartialPanel(input)).toEqual(right({}))
  })

  it.each([
    ['an instance of a class', new (class Panel {})()],
    ['an heir of an object without a prototype', Object.create(Object.create(null) as object)],
    ['an heir of an object that has a hasOwnProperty', Object.create({ hasOwnProperty: 1 })],
    ['a proxy whose trap refuses', new Proxy({}, { ownKeys: () => ['a', 'a'] })],
    ['a proxy of an array that is revoked', revoked([])],
  ])('%s is an object, not a plain one', (_, input: unknown) => {
    const problem = left({ code: 'notAPlainObject', received: 'object' })
    expect(parsePartialPanel(input)).toEqual(problem)
  })

  it('an error holds the whole input, however long', () => {
    const input = 'L'.repeat(1_000_000)
    expect(parsePosition(input)).toEqual(left({ code: 'unknownPosition', input }))
  })
})

describe('the records that the tests draw', () => {
  it('reach what is right, for each parser, and what is wrong, in each way', () => {
    const sample = fc.sample(records, { numRuns: 1000, seed: 1 })
    for (const parse of [parsePanel, parsePartialPanel, parseExtendedPanel]) {
      const answers = sample.map((record) => parse(record))
      const codes = answers.flatMap((answer) =>
        answer._tag === 'Left' ? answer.left.map(({ code }) => code) : [],
      )
      expect(answers.filter(({ _tag }) => _tag === 'Right').length).toBeGreaterThan(30)
      for (const code of recordCodes.slice(1)) expect(codes).toContain(code)
    }
    expect(sample.some((record) => Object.hasOwn(record, '__proto__'))).toBe(true)
  })

  it('all 729 extended panels are refused by no spelling', () => {
    for (const vector of allExtendedVectors) {
      const letters = Object.fromEntries(SIX.map((slider, i) => [slider, keyOf(vector).charAt(i)]))
      expect(parseExtendedPanel(letters)._tag).toBe('Right')
    }
  })
})

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
