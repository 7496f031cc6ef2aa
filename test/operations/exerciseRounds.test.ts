/** Rounds, six sliders, and what the summary asks of its caller. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  EXTENDED_SLIDER_IDS,
  manhattan,
  MOMENTS,
  panelFromKey,
  POSITIONS,
  ROLES,
  SLIDER_IDS,
  SLIDERS,
  summariseExercise,
  type Exercise,
  type Panel,
  type Sheet,
} from '../../src/index.js'
import { none, some } from '../laws/values.js'
import { wholeExercises } from '../laws/sheets.js'

const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const
const sheet = (
  respondent: string,
  answers: Sheet['answers'],
  more: Partial<Sheet> = {},
): Sheet => ({
  respondent,
  role: 'overig',
  moment: 'huidig',
  answers,
  ...more,
})
const of = (...sheets: ReadonlyArray<Sheet>): Exercise => ({ subject, sheets })

describe('rounds', () => {
  const before = [
    sheet('A', { communicatie: 'laag' }, { round: 'voor' }),
    sheet('B', { communicatie: 'hoog' }, { round: 'voor' }),
    sheet('C', { communicatie: 'unknown' }, { round: 'voor' }),
  ]
  const after = [
    sheet('A', { communicatie: 'midden' }, { round: 'na' }),
    sheet('B', { communicatie: 'midden' }, { round: 'na' }),
  ]

  it('the last one counts, the one before it stays visible', () => {
    const { huidig } = summariseExercise(of(...after, ...before)).moments
    expect(huidig?.round).toBe('na')
    expect(huidig?.respondents).toBe(2)
    expect(huidig?.panel).toStrictEqual({ communicatie: 'midden' })
    expect(huidig?.earlier).toMatchObject({ round: 'voor', respondents: 3 })
    expect(huidig?.earlier?.sliders.communicatie).toStrictEqual({
      counts: { laag: 1, midden: 0, hoog: 1 },
      unknown: 1,
      unanswered: 0,
    })
    expect(huidig?.earlier?.sliders.procesMetBewoners.unanswered).toBe(3)
  })

  it('the summary of the last round is that of its sheets alone', () => {
    fc.assert(
      fc.property(wholeExercises, (exercise) => {
        const { moments, sliders } = summariseExercise(exercise)
        for (const moment of MOMENTS) {
          const own = exercise.sheets.filter((one) => one.moment === moment)
          const rounds = [undefined, 'voor', 'na'].filter((round) =>
            own.some((one) => one.round === round),
          )
          const found = moments[moment]
          expect(found?.round).toBe(rounds.at(-1))
          const last = own.filter(({ round }) => round === rounds.at(-1))
          const alone = summariseExercise({
            ...exercise,
            sheets: last.map(({ round: _, ...rest }) => rest),
          }).moments[moment]
          for (const slider of SLIDER_IDS) {
            const remarks = found?.sliders[slider].remarks ?? [] // of every round
            expect(found && { ...found.sliders[slider], remarks: [] }).toStrictEqual(
              alone && { ...alone.sliders[slider], remarks: [] },
            )
            expect(remarks.map(({ text }) => text)).toStrictEqual(
              own.flatMap((one) => {
                const text = one.remarks?.[slider] ?? ''
                return text.trim() === '' ? [] : [text]
              }),
            )
          }
          expect(found?.panel).toStrictEqual(alone?.panel)
          expect(found?.medoids).toStrictEqual(alone?.medoids)
          const earlier = own.filter(({ round }) => round === rounds.at(-2))
          if (rounds.length < 2) expect(found?.earlier).toBeUndefined()
          else {
            expect(found?.earlier?.respondents).toBe(earlier.length)
            for (const slider of sliders)
              expect(found?.earlier?.sliders[slider]).toStrictEqual({
                counts: Object.fromEntries(
                  POSITIONS.map((position) => [
                    position,
                    earlier.filter(({ answers }) => answers[slider] === position).length,
                  ]),
                ),
                unknown: earlier.filter(({ answers }) => answers[slider] === 'unknown').length,
                unanswered: earlier.filter(({ answers }) => answers[slider] === undefined).length,
              })
          }
        }
      }),
    )
  })

  it('sheets without a round come before those with one', () => {
    const { huidig } = summariseExercise(of(sheet('A', {}), ...before)).moments
    expect(huidig?.round).toBe('voor')
    expect(huidig?.earlier).toMatchObject({ respondents: 1 })
    expect(huidig?.earlier).not.toHaveProperty('round')
    expect(summariseExercise(of(sheet('A', {}))).moments.huidig).not.toHaveProperty('round')
  })
})

describe('six sliders', () => {
  it('are used everywhere as soon as one sheet or agreement uses the sixth', () => {
    const used = [
      of(sheet('A', { wijkkenmerken: 'hoog' })),
      of(sheet('A', { wijkkenmerken: 'unknown' })),
      { ...of(sheet('A', {})), agreed: { ambitie: { wijkkenmerken: 'laag' } } } as const,
    ]
    for (const exercise of used) {
      const { sliders, moments, agenda } = summariseExercise(exercise)
      expect(sliders).toStrictEqual(EXTENDED_SLIDER_IDS)
      expect(Object.keys(moments.huidig?.sliders ?? {})).toStrictEqual(EXTENDED_SLIDER_IDS)
      expect(agenda.map(({ slider }) => slider).sort()).toStrictEqual(
        [...EXTENDED_SLIDER_IDS].sort(),
      )
      for (const { slider, questions } of agenda) expect(questions).toBe(SLIDERS[slider].questions)
    }
    const five = summariseExercise(of(sheet('A', { communicatie: 'laag' })))
    expect(five.sliders).toStrictEqual(SLIDER_IDS)
    expect(five.moments.huidig?.sliders).not.toHaveProperty('wijkkenmerken')
  })

  it('the sixth has a position of its own, and the panel has five', () => {
    const exercise = {
      ...of(
        sheet('A', { ...panelFromKey('LLMML'), wijkkenmerken: 'hoog' }),
        sheet('B', { ...panelFromKey('LLMML'), wijkkenmerken: 'laag' }),
        sheet('C', { ...panelFromKey('LLMML'), wijkkenmerken: 'hoog' }),
      ),
      agreed: { ambitie: { wijkkenmerken: 'midden' } },
    } as const
    const { huidig, ambitie } = summariseExercise(exercise).moments
    expect(huidig?.panel).toStrictEqual(panelFromKey('LLMML'))
    expect(huidig?.median).toStrictEqual(some(panelFromKey('LLMML')))
    expect(huidig?.medoids).toStrictEqual(['A', 'B', 'C'])
    expect(huidig?.wijkkenmerken).toBe('hoog')
    expect(ambitie?.wijkkenmerken).toBe('midden')
    expect(ambitie?.panel).toStrictEqual({})
    const item = summariseExercise(exercise).agenda[0]
    expect(item).toMatchObject({
      slider: 'wijkkenmerken',
      distanceToAmbition: some(1),
      toDiscuss: true,
    })
  })

  it('the five say the same without the sixth', () => {
    fc.assert(
      fc.property(wholeExercises, (exercise) => {
        const five = {
          ...exercise,
          sheets: exercise.sheets.map((one) => {
            const { wijkkenmerken: _, ...answers } = one.answers
            const { wijkkenmerken: __, ...remarks } = one.remarks ?? {}
            return { ...one, answers, remarks }
          }),
          agreed: Object.fromEntries(
            MOMENTS.map((moment) => {
              const { wijkkenmerken: _, ...panel } = exercise.agreed?.[moment] ?? {}
              return [moment, panel]
            }),
          ),
        }
        const [six, without] = [summariseExercise(exercise), summariseExercise(five)]
        expect(six.progress).toStrictEqual(without.progress)
        expect(six.respondents).toStrictEqual(without.respondents)
        for (const moment of MOMENTS) {
          for (const slider of SLIDER_IDS)
            expect(without.moments[moment]?.sliders[slider] ?? null).toStrictEqual(
              without.moments[moment] ? (six.moments[moment]?.sliders[slider] ?? null) : null,
            )
          expect(without.moments[moment]?.panel ?? {}).toStrictEqual(
            six.moments[moment]?.panel ?? {},
          )
        }
        expect(six.agenda.filter(({ slider }) => slider !== 'wijkkenmerken')).toStrictEqual(
          without.agenda,
        )
      }),
    )
  })
})

describe('who took part', () => {
  it('is everybody once, by role and label, with the date of the sitting', () => {
    const summary = summariseExercise({
      subject,
      date: '2026-11-26',
      sheets: [
        sheet('b', {}),
        sheet('b', {}, { moment: 'ambitie' }),
        sheet('a', {}),
        sheet('z', {}, { role: 'wijkambtenaar', round: 'na' }),
        sheet('a', {}, { role: 'wijkambtenaar' }),
      ],
    })
    expect(summary.date).toBe('2026-11-26')
    expect(
      summary.respondents.map(({ respondent, role }) => `${role} ${respondent}`),
    ).toStrictEqual(['wijkambtenaar a', 'wijkambtenaar z', 'overig a', 'overig b'])
    expect(summariseExercise(of())).not.toHaveProperty('date')
    expect(ROLES).toContain('overig')
  })

  it('a unanimity shows how many did not answer', () => {
    const { sliders } = summariseExercise(
      of(
        sheet('A', { communicatie: 'laag' }),
        sheet('B', { communicatie: 'unknown' }),
        sheet('C', {}),
      ),
    ).moments.huidig ?? { sliders: undefined }
    expect(sliders?.communicatie).toMatchObject({
      pattern: some('eensgezind'),
      unknown: 1,
      unanswered: 1,
    })
  })
})

describe('many sheets', () => {
  const panels = fc.array(fc.constantFrom('LLLLL', 'LLMML', 'HHHHH', 'MLHLH', 'HHLHL', 'LHLHL'), {
    minLength: 1,
    maxLength: 40,
  })
  it('medoids are those of brute force', () => {
    fc.assert(
      fc.property(panels, (keys) => {
        const people = keys.map((key, n): readonly [string, Panel] => [
          `p${n}`,
          panelFromKey(key as 'LLLLL'), // one of the keys above
        ])
        const totals = people.map(([, panel]) =>
          people.reduce((sum, [, other]) => sum + manhattan(panel, other), 0),
        )
        const expected = people
          .filter((_, n) => totals[n] === Math.min(...totals))
          .map(([respondent]) => respondent)
          .sort()
        const { huidig } = summariseExercise(of(...people.map(([who, p]) => sheet(who, p)))).moments
        expect(huidig?.medoids).toStrictEqual(expected)
      }),
    )
  })

  it('reads each answer a fixed number of times, and has no limit', { tags: ['slow'] }, () => {
    const readsOf = (size: number): number => {
      let reads = 0
      const answers = {
        ...panelFromKey('LLMML'),
        get communicatie() {
          reads += 1
          return 'laag' as const
        },
      }
      summariseExercise(of(...Array.from({ length: size }, (_, n) => sheet(`p${n}`, answers))))
      return reads
    }
    expect(readsOf(400)).toBeLessThanOrEqual(4 * readsOf(100))
    const sheets = Array.from({ length: 150_000 }, (_, n) => sheet(`p${n}`, panelFromKey('LLMML')))
    const { huidig } = summariseExercise({ subject, sheets }).moments
    expect(huidig?.medoids).toHaveLength(150_000)
    expect(huidig?.median).not.toStrictEqual(none)
  })
})

describe('remarks', () => {
  it('of all rounds of a moment reach the summary, as they were written', () => {
    const { moments } = summariseExercise(
      of(
        sheet(
          'A',
          { communicatie: 'laag' },
          { round: 'voor', remarks: { communicatie: ' Nog? ' } },
        ),
        sheet('A', {}, { round: 'na', remarks: { communicatie: ' ', procesMetBewoners: 'Ja.' } }),
        sheet('B', {}, { moment: 'ambitie', remarks: { communicatie: 'Later.' } }),
      ),
    )
    const a = { respondent: 'A', role: 'overig' }
    expect(moments.huidig?.sliders.communicatie.remarks).toStrictEqual([
      { ...a, round: 'voor', text: ' Nog? ' },
    ])
    expect(moments.huidig?.sliders.procesMetBewoners.remarks).toStrictEqual([
      { ...a, round: 'na', text: 'Ja.' },
    ])
    expect(moments.ambitie?.sliders.communicatie.remarks).toStrictEqual([
      { respondent: 'B', role: 'overig', text: 'Later.' },
    ])
  })

  it('on the sixth slider bring it in, without an answer', () => {
    const { sliders, moments } = summariseExercise(
      of(sheet('A', {}, { remarks: { wijkkenmerken: 'Veel jongeren.' } })),
    )
    expect(sliders).toHaveLength(6)
    expect(moments.huidig?.sliders.wijkkenmerken?.remarks).toHaveLength(1)
  })
})

describe('misuse from JavaScript', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an object', {}],
    ['a list', []],
    ['no subject', { sheets: [] }],
    ['sheets that are no list', { subject, sheets: {} }],
    ['a sheet that is null', { subject, sheets: [null] }],
    [
      'a moment in other words',
      { subject, sheets: [sheet('A', {}, { moment: 'nu' as 'huidig' })] },
    ],
    [
      'a role in other words',
      { subject, sheets: [sheet('A', {}, { role: 'wethouder' as 'overig' })] },
    ],
    ['a round in other words', { subject, sheets: [sheet('A', {}, { round: 'later' as 'na' })] }],
    [
      'a position that is none',
      { subject, sheets: [sheet('A', { communicatie: 'hoger' as 'hoog' })] },
    ],
    ['a position that is null', { subject, sheets: [sheet('A', { communicatie: null as never })] }],
    [
      'an agreement that is none',
      { subject, sheets: [], agreed: { huidig: { communicatie: 'unknown' } } },
    ],
  ])('%s is refused with a code', (_, wrong) => {
    expect(() => summariseExercise(wrong as unknown as Exercise)).toThrow(
      expect.objectContaining({ code: 'notAnExercise' }) as Error,
    )
  })
})
