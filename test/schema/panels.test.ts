import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  allExtendedPanels,
  allPanels,
  allPartialPanels,
  EXTENDED_SLIDER_IDS,
  parseExtendedPanel,
  parsePanel,
  parsePartialPanel,
  POSITION_SPELLINGS,
} from '../../src/index.js'
import {
  ExtendedPanelSchema,
  PanelSchema,
  PartialPanelSchema,
  schemaProblems,
} from '../../src/schema/index.js'
import { describeError, en, nl } from '../../src/texts/index.js'
import { anythingAtAll, hostileValues } from '../laws/hostile.js'

const spellings = Object.values(POSITION_SPELLINGS).flat()

const almostPositions: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...spellings,
    ' Hoog',
    'MIDDEN ',
    0,
    1,
    2,
    3,
    -1,
    'hoger',
    '',
    null,
    true,
  ),
  fc.constantFrom<unknown>(undefined, [], {}),
)

const almostPanels = fc.record(
  Object.fromEntries([...EXTENDED_SLIDER_IDS, 'budget'].map((id) => [id, almostPositions])),
  { requiredKeys: [] },
)

const kinds = [
  { name: 'PanelSchema', schema: PanelSchema, parse: parsePanel, all: allPanels() },
  {
    name: 'PartialPanelSchema',
    schema: PartialPanelSchema,
    parse: parsePartialPanel,
    all: allPartialPanels(),
  },
  {
    name: 'ExtendedPanelSchema',
    schema: ExtendedPanelSchema,
    parse: parseExtendedPanel,
    all: allExtendedPanels(),
  },
] as const

describe.each(kinds)('$name is the parser of the core', ({ schema, parse, all }) => {
  const errorsOf = (input: unknown): ReadonlyArray<unknown> => {
    const { error } = schema.safeParse(input)
    return schemaProblems(error).map((problem) => problem.error)
  }
  const check = (input: unknown): void => {
    const parsed = parse(input)
    const read = schema.safeParse(input)
    expect(read.success).toBe(parsed._tag === 'Right')
    expect(read.data).toEqual(parsed._tag === 'Right' ? parsed.right : undefined)
    expect(errorsOf(input)).toEqual(parsed._tag === 'Left' ? parsed.left : [])
  }

  it('on each of its panels, which it gives back', () => {
    for (const panel of all) {
      expect(schema.parse(panel)).toEqual(panel)
      check(panel)
    }
  })
  it('on near misses', () => {
    fc.assert(fc.property(almostPanels, check), { numRuns: 500 })
  })
  it('on anything at all', () => {
    fc.assert(fc.property(anythingAtAll, check), { numRuns: 300 })
  })
  it.each(hostileValues())('on $name', ({ make }) => check(make()))
})

describe('the place of a problem', () => {
  it('is the slider or the key it is about, and the whole otherwise', () => {
    const read = PanelSchema.safeParse({
      communicatie: 'hoger',
      procesMetBewoners: null,
      budget: 1,
    })
    expect(schemaProblems(read.error)).toEqual([
      ...(['positioneringIntern', 'procesBinnenGemeente'] as const).map((slider) => ({
        path: [slider],
        error: { code: 'missingSlider', slider },
      })),
      {
        path: ['procesMetBewoners'],
        error: {
          code: 'wrongType',
          expected: 'position',
          slider: 'procesMetBewoners',
          received: 'null',
        },
      },
      {
        path: ['bestuurEnPolitiek'],
        error: { code: 'missingSlider', slider: 'bestuurEnPolitiek' },
      },
      {
        path: ['communicatie'],
        error: { code: 'unknownPosition', slider: 'communicatie', input: 'hoger' },
      },
      { path: ['budget'], error: { code: 'unknownSlider', key: 'budget' } },
    ])
    expect(schemaProblems(PanelSchema.safeParse('LLMML').error)).toEqual([
      { path: [], error: { code: 'notAPlainObject', received: 'string' } },
    ])
  })
  it('is kept within a schema of your own, also one of classic zod', () => {
    const own = z.strictObject({ panels: z.array(PanelSchema), name: z.string() })
    const read = own.safeParse({ panels: [allPanels()[12], 'x'], name: 3 })
    expect(schemaProblems(read.error)).toEqual([
      { path: ['panels', 1], error: { code: 'notAPlainObject', received: 'string' } },
    ])
    expect(
      own.parse({ panels: [{ ...allPanels()[12], communicatie: 'HIGH' }], name: 'a' }),
    ).toEqual({
      panels: [{ ...allPanels()[12], communicatie: 'hoog' }],
      name: 'a',
    })
  })
  it('is nowhere without an error', () => {
    expect(schemaProblems(undefined)).toEqual([])
    expect(
      schemaProblems({ issues: [{}, { params: null }, { params: {} }, { params: 1 }] }),
    ).toEqual([])
  })
})

describe('the codes of problems', () => {
  it('have a sentence in both languages', () => {
    fc.assert(
      fc.property(almostPanels, (input) => {
        for (const { error } of schemaProblems(PanelSchema.safeParse(input).error)) {
          for (const texts of [nl, en]) {
            expect(describeError(error, texts)).not.toBe(texts.otherError(error.code))
          }
        }
      }),
    )
  })
  it('are the messages of the issues, which are not of a kind that zod knows', () => {
    const { error } = PartialPanelSchema.safeParse({ communicatie: 'hoger', budget: 1 })
    expect(error?.issues.map(({ code, message }) => [code, message])).toEqual([
      ['custom', 'unknownPosition'],
      ['custom', 'unknownSlider'],
    ])
  })
})

// A consumer that knows nothing of zod: https://standardschema.dev.
interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: ReadonlyArray<{ readonly message: string }> }

const validate = async <Output>(schema: StandardSchema<Output>, value: unknown) => {
  const result = await schema['~standard'].validate(value)
  return result.issues === undefined ? result.value : schemaProblems(result)
}

describe('Standard Schema', () => {
  it('is what a consumer of it can use, errors included', async () => {
    expect(await validate(PartialPanelSchema, { communicatie: 'L' })).toEqual({
      communicatie: 'laag',
    })
    expect(await validate(PartialPanelSchema, { communicatie: 'x' })).toEqual([
      {
        path: ['communicatie'],
        error: { code: 'unknownPosition', slider: 'communicatie', input: 'x' },
      },
    ])
  })
})
