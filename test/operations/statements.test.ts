import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  matchStatements,
  parseStatementMarks,
  PROFILE_IDS,
  SLIDER_IDS,
  STATEMENT_MARK_SPELLINGS,
  STATEMENT_MARKS,
  STATEMENTS,
  tallyStatements,
  type PartialPanel,
  type StatementMark,
  type StatementMarks,
} from '../../src/index.js'
import { en, nl } from '../../src/texts/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { anythingAtAll, hostileValues } from '../laws/hostile.js'
import { left, none, partialOf, right, some } from '../laws/values.js'
import { allPartialVectors, at, FIVE_PROFILES, SLIDERS, WORDS } from '../oracle/space.js'

// Oracle: per profile the grades in slider order, and the levels that the words also admit.
const GRADES: { readonly [profile: string]: string } = {
  ontwikkelend: 'implied implied stated implied implied',
  participatief: 'stated inferred inferred inferred inferred',
  organisatiegericht: 'inferred inferred stated inferred inferred',
  toenaderingsgericht: 'inferred stated inferred inferred inferred',
  gekanteld: 'stated stated stated stated stated',
}
const ALSO: { readonly [profile: string]: ReadonlyArray<ReadonlyArray<number>> } = {
  ontwikkelend: [[], [], [], [], [1]],
  participatief: [[], [], [], [], []],
  organisatiegericht: [[], [], [], [], [1]],
  toenaderingsgericht: [[0, 2], [], [1], [], [0]],
  gekanteld: [[], [], [], [], []],
}

interface OracleMatch {
  readonly profile: string
  readonly slider: string
  readonly status: string
  readonly position: string
  readonly grade: object
}

const matchesOf = (partial: ReadonlyArray<number | null>): ReadonlyArray<OracleMatch> => {
  const out: OracleMatch[] = []
  for (const { id, vector } of FIVE_PROFILES) {
    for (let slider = 0; slider < 5; slider++) {
      const [answer, own] = [at(partial, slider), at(vector, slider)]
      let status = 'differs'
      if (at(ALSO[id] ?? [], slider).includes(answer ?? -1)) status = 'alternative'
      if (answer === own) status = 'belongs'
      if (answer === null) status = 'unanswered'
      out.push({
        profile: id,
        slider: at(SLIDERS, slider),
        status,
        position: at(WORDS, own),
        grade: some(at((GRADES[id] ?? '').split(' '), slider)),
      })
    }
  }
  return out
}

const marksArbitrary: fc.Arbitrary<StatementMarks> = fc.record(
  Object.fromEntries(
    PROFILE_IDS.map((id) => [
      id,
      fc.record(
        Object.fromEntries(SLIDER_IDS.map((s) => [s, fc.constantFrom(...STATEMENT_MARKS)])),
        { requiredKeys: [] },
      ),
    ]),
  ),
  { requiredKeys: [] },
)

describe('the statements of 8.1', () => {
  it('are one per profile and slider, in order, with a text in both languages', () => {
    expect(STATEMENTS.map(({ id }) => id)).toStrictEqual(
      FIVE_PROFILES.flatMap(({ id }) => SLIDERS.map((slider) => `${id}.${slider}`)),
    )
    for (const { id, profile, slider } of STATEMENTS) {
      expect(id).toBe(`${profile}.${slider}`)
      expect(nl.profiles[profile].sliders[slider]).toMatch(/\.$/)
      expect(en.profiles[profile].sliders[slider]).toMatch(/\.$/)
    }
  })

  it('cite 8.1 under the name of their profile, and are frozen', () => {
    for (const { profile, source } of STATEMENTS)
      expect(source).toStrictEqual({ chapter: '8.1', heading: nl.profiles[profile].label })
    expect(firstUnfrozen(STATEMENTS)).toBeUndefined()
    expectPlainData(STATEMENTS)
  })
})

describe('matchStatements', () => {
  it('says of all 1,024 partial panels what the oracle says', () => {
    for (const partial of allPartialVectors)
      expect(matchStatements(partialOf(partial))).toStrictEqual(matchesOf(partial))
  })

  it('takes a typology of your own: its statements, without grades of ours', () => {
    const own = {
      id: 'eigen',
      profiles: [
        {
          id: 'ons',
          panel: panelOfLevels([2, 2, 2, 2, 1]),
          alternatives: { communicatie: ['hoog' as const] },
          statements: { communicatie: { nl: 'Wij sturen brieven.' } },
        },
        { id: 'gekanteld', panel: panelOfLevels([0, 0, 0, 0, 0]) },
      ],
    }
    const found = matchStatements({ communicatie: 'hoog' }, own)
    expect(
      found.map(({ profile, slider, status }) => `${profile} ${slider} ${status}`),
    ).toStrictEqual([
      'ons communicatie alternative',
      'gekanteld positioneringIntern unanswered',
      'gekanteld procesBinnenGemeente unanswered',
      'gekanteld procesMetBewoners unanswered',
      'gekanteld bestuurEnPolitiek unanswered',
      'gekanteld communicatie differs',
    ])
    for (const { grade } of found) expect(grade).toStrictEqual(none)
  })

  it('throws on what is no panel', () => {
    for (const input of [undefined, { communicatie: 'hoger' }, { communicatie: 2 }]) {
      const call = (): unknown => matchStatements(input as PartialPanel) // misuse from JavaScript
      expect(call).toThrow()
    }
    expect(() => matchStatements({ communicatie: 'hoger' } as unknown as PartialPanel)).toThrow(
      expect.objectContaining({ code: 'notAPanel' }),
    )
  })
})

function panelOfLevels(levels: ReadonlyArray<number>) {
  return {
    positioneringIntern: at(WORDS, at(levels, 0)),
    procesBinnenGemeente: at(WORDS, at(levels, 1)),
    procesMetBewoners: at(WORDS, at(levels, 2)),
    bestuurEnPolitiek: at(WORDS, at(levels, 3)),
    communicatie: at(WORDS, at(levels, 4)),
  }
}

describe('tallyStatements', () => {
  const countsOf = (given: ReadonlyArray<StatementMark | undefined>) => {
    const counts = { recognised: 0, partly: 0, not: 0, unanswered: 0 }
    for (const mark of given) counts[mark ?? 'unanswered'] += 1
    return counts
  }

  it('counts as one counts by hand, whatever the marks', () => {
    fc.assert(
      fc.property(marksArbitrary, (marks) => {
        const markOf = (profile: string, slider: string): StatementMark | undefined =>
          (marks[profile] as { readonly [slider: string]: StatementMark } | undefined)?.[slider]
        const tally = tallyStatements(marks)
        expect(tally.contradictions).toStrictEqual([])
        expect(tally.total).toStrictEqual(
          countsOf(PROFILE_IDS.flatMap((p) => SLIDERS.map((s) => markOf(p, s)))),
        )
        expect(tally.profiles).toStrictEqual(
          PROFILE_IDS.map((profile) => ({
            profile,
            ...countsOf(SLIDERS.map((s) => markOf(profile, s))),
          })),
        )
        expect(tally.sliders).toStrictEqual(
          SLIDERS.map((slider) => ({
            slider,
            ...countsOf(PROFILE_IDS.map((p) => markOf(p, slider))),
          })),
        )
      }),
    )
  })

  it('finds a contradiction exactly where the oracle does: each statement, mark and position', () => {
    for (const { id, vector } of FIVE_PROFILES)
      SLIDERS.forEach((slider, index) => {
        for (const mark of STATEMENT_MARKS)
          for (const level of [0, 1, 2]) {
            const own = at(vector, index)
            const also = at(ALSO[id] ?? [], index)
            const expected =
              (mark === 'recognised' && level !== own && !also.includes(level)) ||
              (mark === 'not' && level === own)
            const { contradictions } = tallyStatements(
              { [id]: { [slider]: mark } },
              { panel: { [slider]: at(WORDS, level) } },
            )
            expect(
              contradictions.map(({ profile, slider, mark, answer }) => [
                profile,
                slider,
                mark,
                answer,
              ]),
            ).toStrictEqual(expected ? [[id, slider, mark, at(WORDS, level)]] : [])
          }
      })
  })

  it('tells the grade of the position behind a contradiction', () => {
    const { contradictions } = tallyStatements(
      { participatief: { communicatie: 'recognised', positioneringIntern: 'not' } },
      { panel: { communicatie: 'laag', positioneringIntern: 'midden' } },
    )
    expect(contradictions.map(({ grade }) => grade)).toStrictEqual([
      some('stated'),
      some('inferred'),
    ])
  })

  it('takes a profile without marks for one that is left out', () => {
    for (const ofProfile of [undefined, { communicatie: undefined }])
      expect(tallyStatements({ gekanteld: ofProfile })).toStrictEqual(tallyStatements({}))
  })

  it('throws on a profile, slider or mark that there is not', () => {
    for (const marks of [
      { zweefvliegend: { communicatie: 'not' } },
      { gekanteld: { budget: 'not' } },
      { gekanteld: { communicatie: 'misschien' } },
    ]) {
      const call = (): unknown => tallyStatements(marks as StatementMarks) // misuse from JavaScript
      expect(call).toThrow(expect.objectContaining({ code: 'unknownId' }))
    }
  })
})

describe('parseStatementMarks', () => {
  it('gives back what was marked', () => {
    fc.assert(
      fc.property(marksArbitrary, (marks) => {
        expect(parseStatementMarks(marks)).toEqual(right(marks))
      }),
    )
  })

  it('reads every spelling, in any case and with blanks', () => {
    for (const mark of STATEMENT_MARKS)
      for (const spelling of STATEMENT_MARK_SPELLINGS[mark])
        expect(
          parseStatementMarks({ gekanteld: { communicatie: ` ${spelling.toUpperCase()} ` } }),
        ).toStrictEqual(right({ gekanteld: { communicatie: mark } }))
    const all = Object.values(STATEMENT_MARK_SPELLINGS).flat()
    expect(new Set(all).size).toBe(all.length)
  })

  it('reads nothing where nothing was marked', () => {
    for (const blank of [undefined, null, '', '  ']) {
      expect(parseStatementMarks({ gekanteld: blank })).toStrictEqual(right({}))
      expect(parseStatementMarks({ gekanteld: { communicatie: blank } })).toStrictEqual(
        right({ gekanteld: {} }),
      )
    }
  })

  it('names every problem at once', () => {
    expect(
      parseStatementMarks({
        zweefvliegend: {},
        gekanteld: { budget: 'ja', communicatie: 'misschien', procesMetBewoners: 1 },
        participatief: [],
      }),
    ).toStrictEqual(
      left(
        { path: ['zweefvliegend'], error: { code: 'unknownKey', key: 'zweefvliegend' } },
        {
          path: ['participatief'],
          error: { code: 'notAPlainObject', received: 'array' },
        },
        { path: ['gekanteld', 'budget'], error: { code: 'unknownKey', key: 'budget' } },
        {
          path: ['gekanteld', 'procesMetBewoners'],
          error: { code: 'wrongType', expected: 'text', received: 'number' },
        },
        {
          path: ['gekanteld', 'communicatie'],
          error: {
            code: 'notOneOf',
            key: 'communicatie',
            input: 'misschien',
            allowed: STATEMENT_MARKS,
          },
        },
      ),
    )
  })

  it('reads a typology of your own, whatever its profiles are called', () => {
    const own = {
      id: 'eigen',
      profiles: [{ id: '__proto__', panel: panelOfLevels([0, 0, 0, 0, 0]) }],
    }
    const input: unknown = JSON.parse('{"__proto__":{"communicatie":"ja"}}')
    const read = parseStatementMarks(input, own)
    expect(read._tag === 'Right' && Object.hasOwn(read.right, '__proto__')).toBe(true)
    expect(parseStatementMarks({ gekanteld: {} }, own)).toStrictEqual(
      left({ path: ['gekanteld'], error: { code: 'unknownKey', key: 'gekanteld' } }),
    )
  })

  it('never throws, and answers the same twice', () => {
    const check = (input: unknown): void => {
      const answer = parseStatementMarks(input)
      expect(parseStatementMarks(input)).toStrictEqual(answer)
      if (answer._tag === 'Left') expectPlainData(answer.left)
    }
    fc.assert(fc.property(anythingAtAll, check))
    for (const { make } of hostileValues()) {
      check(make())
      check({ gekanteld: make() })
      check({ gekanteld: { communicatie: make() } })
    }
  })
})
