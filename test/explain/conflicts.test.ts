import { describe, expect, it } from 'vitest'
import { describeSetAside } from '../../src/explain/describeConflict.js'
import { describeConflict, explainChange, explainReport } from '../../src/explain/index.js'
import {
  mergeExercises,
  panelFromKey,
  summariseExercise,
  type Exercise,
  type MergeConflict,
} from '../../src/index.js'
import { en, nl } from '../../src/texts/index.js'

const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const
const sheet = {
  respondent: 'A',
  role: 'sectorambtenaarSociaal',
  moment: 'huidig',
  round: 'na',
} as const

const CONFLICTS: ReadonlyArray<readonly [MergeConflict, string]> = [
  [
    { about: 'date', values: ['2026-11-26', ' 2026-11-27\n'] },
    'The dates differ: 2026-11-26 and 2026-11-27. Used here: 2026-11-26; that does not say which is right.',
  ],
  [
    { about: 'agreed', moment: 'ambitie', slider: 'communicatie', values: ['laag', 'hoog'] },
    'The agreements on “Communication” (the ambition) differ: low and high. The merged file keeps low; that does not say which is right. A report that knows of this conflict counts none of these.',
  ],
  [
    { about: 'answer', sheet, slider: 'communicatie', values: ['midden', 'unknown'] },
    `The answers of A (${en.roles.sectorambtenaarSociaal.shortLabel}) on “Communication” (now, after the talk) differ: middle and ${en.words.unknown}. The merged file keeps middle; that does not say which is right. A report that knows of this conflict counts none of these.`,
  ],
  [
    { about: 'remark', sheet, slider: 'communicatie', values: [' de  krant', 'niets\u0007'] },
    `The remarks of A (${en.roles.sectorambtenaarSociaal.shortLabel}) on “Communication” (now, after the talk) differ: de krant and niets�. Used here: de krant; that does not say which is right.`,
  ],
]

describe('describeConflict', () => {
  it.each(CONFLICTS)('$about', (conflict, sentence) => {
    expect(describeConflict(conflict, { texts: en })).toBe(sentence)
  })

  it('shows 40 characters of a name and 120 of a remark', () => {
    const long = { ...sheet, respondent: 'A'.repeat(41) }
    const told = describeConflict(
      {
        about: 'remark',
        sheet: long,
        slider: 'communicatie',
        values: ['b'.repeat(121), 'c'.repeat(120)],
      },
      { texts: en },
    )
    expect(told).toContain(` ${'A'.repeat(40)}… (`)
    expect(told).toContain(`: ${'b'.repeat(120)}… and ${'c'.repeat(120)}.`)
  })
})

describe('a report of exercises that contradict each other', () => {
  const withAgreed = (communicatie: 'laag' | 'hoog'): Exercise => ({
    subject,
    sheets: [{ ...sheet, answers: { communicatie: 'laag' } }],
    agreed: { huidig: { communicatie, procesMetBewoners: 'midden' } },
  })
  const merged = mergeExercises(withAgreed('laag'), withAgreed('hoog'))
  if (merged._tag === 'Left') throw new Error('These two can be merged.')
  const { exercise, conflicts } = merged.right
  const report = explainReport(summariseExercise(exercise, { conflicts }), { texts: nl })
  const sentences = report.sections.flatMap((section) => section.sentences)

  it('says of what does not count to ask, and of dates not under what to talk about', () => {
    const differ = (texts: typeof nl) => {
      const { sections, appendix } = explainReport(
        summariseExercise(exercise, { conflicts: CONFLICTS.map(([conflict]) => conflict) }),
        { texts },
      )
      return [...sections, ...appendix].flatMap(({ id, sentences: said }) =>
        said.flatMap((one) => (one.id.startsWith('conflict/') ? [[id, one.text]] : [])),
      )
    }
    expect(differ(nl).map(([id]) => id)).toEqual(['talk', 'talk', 'talk', 'method'])
    expect(differ(nl).map(([, text = '']) => text.split('. ').slice(1).join('. '))).toEqual([
      'Deze afspraak telt niet mee. Vraag na wat klopt.',
      'Dit antwoord telt niet mee. Vraag na wat klopt.',
      'Hier gebruikt: de krant; dat zegt niet wat klopt.',
      'Hier gebruikt: 2026-11-26; dat zegt niet wat klopt.',
    ])
    expect(differ(en).join()).toContain('This answer does not count. Ask which is right.')
  })

  it('tells of each, with its data', () => {
    expect(conflicts.map(({ about }) => about)).toEqual(['agreed'])
    expect(sentences.filter(({ id }) => id.startsWith('conflict/'))).toEqual(
      conflicts.map((conflict, index) => ({
        id: `conflict/${index + 1}`,
        text: describeSetAside(conflict, nl),
        data: { kind: 'conflict', conflict },
      })),
    )
  })

  it('says of what is agreed differently that it contradicts, and of the rest what is agreed', () => {
    const about = (slider: string) =>
      sentences.flatMap(({ data }) =>
        data.kind === 'conflict' && 'slider' in data.conflict && data.conflict.slider === slider
          ? ['conflict']
          : data.kind === 'settled' && data.slider === slider
            ? [data.by]
            : [],
      )
    expect(new Set(about('communicatie'))).toEqual(new Set(['conflict']))
    for (const { id, data } of sentences)
      if (id === 'agreed/huidig/communicatie')
        expect(data).toEqual({ kind: 'conflict', conflict: conflicts[0] })
    expect(sentences.map(({ id }) => id)).toContain('agreed/huidig/communicatie')
    expect(new Set(about('procesMetBewoners'))).toEqual(new Set(['agreement']))
    expect(sentences.map(({ text }) => text)).toContain(
      'Communicatie: tegenstrijdig, laag en hoog. Spreek samen een stand af.',
    )
  })
})

it('says of one answer that it is one, and how many do not count', () => {
  const answered = (respondent: string, answers: object) => ({ ...sheet, respondent, answers })
  const both = { slider: 'communicatie', values: ['hoog', 'laag'] } as const
  const lines = (texts: typeof nl, ...sheets: ReadonlyArray<ReturnType<typeof answered>>) =>
    explainReport(
      summariseExercise({ subject, sheets }, { conflicts: [{ about: 'answer', sheet, ...both }] }),
      { texts },
    ).appendix.flatMap(({ sentences }) =>
      sentences.flatMap(({ id, text }) =>
        /^(agreement|nobody).*communicatie/.test(id) ? [text] : [],
      ),
    )
  const mine = answered('A', { communicatie: 'laag' })
  const others = [answered('B', { communicatie: 'laag' }), answered('C', {}), answered('D', {})]
  expect([...lines(nl, mine, ...others), ...lines(en, mine, ...others)]).toEqual([
    'Communicatie: één antwoord (2 vulden niets in, 1 tegenstrijdig antwoord telt niet mee). 1 keer laag.',
    'Communication: one answer (2 left it blank, 1 contradictory answer does not count). 1 × low.',
  ])
  expect(lines(nl, mine)).toEqual([
    'Communicatie: geen stand die telt; 1 tegenstrijdig antwoord telt niet mee.',
  ])
})

describe('a change to what there is already', () => {
  it('has no plan, and says so', () => {
    const low = panelFromKey('LLLLL')
    expect(
      explainChange(low, low, { texts: en }).sections.flatMap((part) => part.sentences),
    ).toContainEqual({
      id: 'noPlan',
      text: en.explanation.noPlan,
      data: { kind: 'noPlan' },
    })
  })
})
