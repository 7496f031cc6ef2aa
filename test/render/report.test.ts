import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  panelFromKey,
  planTransition,
  PROFILE_IDS,
  robustness,
  type Exercise,
  type Moment,
  type PartialPanel,
  summariseExercise,
} from '../../src/index.js'
import { escapeMarkdown } from '../../src/render/markdown.js'
import { renderReport } from '../../src/render/index.js'
import { en, nl, type Texts } from '../../src/texts/index.js'
import { exercises } from '../laws/arbitraries.js'
import { exerciseOf } from '../laws/exercise.js'
import { bigGroup, hostileTexts, workshop } from './samples.js'

const SUBJECT = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const

/** An exercise with nothing but what was agreed. */
const agreedOn = (agreed: { readonly [M in Moment]?: PartialPanel }): Exercise => ({
  subject: SUBJECT,
  sheets: [],
  agreed,
})

const reportOn = (agreed: Parameters<typeof agreedOn>[0], texts: Texts = nl): string =>
  renderReport(summariseExercise(agreedOn(agreed)), texts)

const headingsOf = (report: string): ReadonlyArray<string> =>
  report.split('\n').filter((line) => line.startsWith('#'))

/** The part of a report from one heading to the next of its level. */
const part = (report: string, heading: string): string => {
  const [, after = ''] = report.split(`\n${heading}\n`)
  const level = heading.split(' ')[0] ?? ''
  return after.split(new RegExp(`\n#{1,${level.length}} `))[0] ?? ''
}

describe('renderReport', () => {
  it.each([
    ['workshop-nl', workshop, nl],
    ['workshop-en', workshop, en],
    ['group-nl', bigGroup, nl],
    ['group-en', bigGroup, en],
    ['empty-nl', { subject: SUBJECT, sheets: [] }, nl],
  ] as const)('%s is as it was read', async (name, exercise, texts) => {
    const report = renderReport(summariseExercise(exercise), texts, {
      reason: 'optrekken-met-bewoners',
    })
    await expect(report).toMatchFileSnapshot(`__snapshots__/${name}.md`)
  })

  it('has a part for each moment of which anything is known, in their order', () => {
    const panels = headingsOf(
      reportOn({
        evaluatie: { procesMetBewoners: 'laag' },
        huidig: panelFromKey('LLLLL'),
        ambitie: { communicatie: 'hoog' },
      }),
    ).filter((line) => line.startsWith('## Mengpaneel'))
    expect(panels).toEqual([
      '## Mengpaneel: nu',
      '## Mengpaneel: ambitie',
      '## Mengpaneel: na een jaar',
    ])
    expect(reportOn({})).toContain(nl.notes.noAnswers)
  })

  it('says of a moment without sheets what was agreed, and nothing about respondents', () => {
    const [, moment = ''] = reportOn({ huidig: panelFromKey('LLLLL') }).split(/^##+ .*$/m)
    expect(moment.trim().split('\n\n')).toEqual([
      expect.stringMatching(/^\| Schuif \| Afgesproken /),
      nl.notes.median,
    ])
  })

  it('names the municipality of a case', () => {
    expect(renderReport(summariseExercise(bigGroup), nl)).toContain(
      '\n\nGemeente: Voorbeeldstad (verzonnen).\n\n',
    )
    const unknown: Exercise = { subject: { kind: 'casus', name: 'Speeltuin' }, sheets: [] }
    expect(renderReport(summariseExercise(unknown), nl)).not.toContain('Gemeente:')
  })

  it('says that a panel is an opinion, where the facts come from, and never gives a verdict', () => {
    for (const texts of [nl, en]) {
      const report = renderReport(summariseExercise(workshop), texts)
      expect(report).toContain(texts.notes.opinion)
      expect(report).toContain(texts.notes.attribution)
      expect(report).toContain(texts.notes.closestTo)
      expect(report).not.toMatch(/\b(beter|slechter|better|worse|score)\b/i)
    }
  })

  it('takes what was agreed before the middle, and leaves open what has neither', () => {
    const sheets = (['laag', 'midden'] as const).map((communicatie, person) => ({
      respondent: String(person),
      role: 'overig' as const,
      moment: 'huidig' as const,
      answers: { ...panelFromKey('LLLLL'), communicatie },
    }))
    const exercise: Exercise = { subject: SUBJECT, sheets }
    const open = part(renderReport(summariseExercise(exercise), nl), '## Mengpaneel: nu')
    expect(open).toContain('- Communicatie: tussen laag en midden')
    expect(open).toContain('| Communicatie | niet ingevuld | tussen laag en midden |')
    const agreed = renderReport(
      summariseExercise({ ...exercise, agreed: { huidig: { communicatie: 'hoog' } } }),
      nl,
    )
    expect(agreed).toContain('| Communicatie | hoog | tussen laag en midden |')
    expect(agreed).not.toContain('- Communicatie: tussen')
  })

  it('says when nobody filled in the panel of the medians', () => {
    const sheets = ['LLL', 'LMM', 'MLM'].map((key, person) => ({
      respondent: String(person),
      role: 'overig' as const,
      moment: 'huidig' as const,
      answers: panelFromKey(`${key as 'LLL'}LL`),
    }))
    expect(renderReport(summariseExercise({ subject: SUBJECT, sheets }), nl)).toContain(
      nl.notes.medianIsNobodys,
    )
    expect(
      renderReport(summariseExercise(workshop), nl).split(nl.notes.medianIsNobodys).length,
    ).toBeLessThan(4)
  })

  it('shows ties, readings, fit and evidence of the closest profiles', () => {
    const report = part(reportOn({ huidig: panelFromKey('LMHMM') }), '## Mengpaneel: nu')
    const { shares, possible } = robustness(panelFromKey('LMHMM'))
    expect(report).toContain(nl.phrases.tie(2))
    for (const id of PROFILE_IDS) {
      const line = `- ${nl.profiles[id].label}: ${nl.phrases.readings(Math.round(shares[id] * 24), 24)}`
      expect(report.includes(line)).toBe(possible.includes(id))
    }
    expect(report).toContain(
      '| Schuif | De ontwikkelende gemeente | De toenaderingsgerichte gemeente |',
    )
    expect(report).toContain(
      'hoog: afgeleid (hoofdstuk 6, “Luisterend oor voor bewoners”); andere leeswijze: midden',
    )
    expect(reportOn({ huidig: panelFromKey('HHHHH') })).toContain(nl.notes.hypotheticalProfile)
    expect(reportOn({ huidig: panelFromKey('LLMML') })).toContain(nl.notes.noDifferences)
    expect(reportOn({ huidig: panelFromKey('LLMML') })).toContain(nl.phrases.margin(4))
    expect(report).not.toContain(nl.notes.hypotheticalProfile)
  })

  it('names what is possible for a partial panel, and what would decide most', () => {
    const report = reportOn({ huidig: { procesMetBewoners: 'hoog', communicatie: 'laag' } })
    expect(report).toContain(
      'Nog mogelijk als dichtstbijzijnd profiel: De ontwikkelende gemeente, ',
    )
    expect(report).toContain(' zou het meeste uitsluitsel geven.')
    // Of the answered two it is a step away, of the other three between none and five.
    expect(report).toContain('| De ontwikkelende gemeente | tussen 1 stap en 6 stappen |  |  |\n')
    expect(report.match(/^\| De .* \| tussen .* \| {2}\| {2}\|$/gm)).toHaveLength(5)
    expect(report).toContain('- Bestuur en politiek: niet ingevuld')
    expect(report).toMatch(
      /- \*\*Onbalans tussen binnen en buiten\*\*\n {2}- algemene regel\n {2}- mogelijk van toepassing, bij 9 van de 27 manieren/,
    )
    const certain = reportOn({
      huidig: {
        positioneringIntern: 'hoog',
        procesBinnenGemeente: 'hoog',
        procesMetBewoners: 'laag',
      },
    })
    expect(certain).toContain('hoe de andere schuiven ook staan: De organisatiegerichte gemeente')
  })

  it('shows of a partial panel only the tensions between sliders that have a position', () => {
    const report = reportOn({ huidig: { procesMetBewoners: 'hoog', communicatie: 'laag' } })
    expect(report).toContain('“Proces met bewoners” staat 2 stappen hoger dan “Communicatie”.')
    expect(part(report, '### Spanningen').match(/\*\*/g)).toHaveLength(2)
    const none = reportOn({ huidig: { bestuurEnPolitiek: 'hoog', communicatie: 'laag' } })
    expect(part(none, '### Spanningen')).toContain(nl.notes.noTensions)
    expect(reportOn({ huidig: panelFromKey('HMMLH') })).toContain(nl.notes.noRisks)
  })

  it('keeps what the publication claims apart from what is ours', () => {
    const risks = part(reportOn({ huidig: panelFromKey('LLHLL') }), '### Risico’s')
    expect(risks).toContain('  - Wat de publicatie zegt (hoofdstuk 9): De reflectie noemt')
    expect(risks).toContain('  - Onze uitwerking: ')
    expect(risks).toContain(nl.formalisations.ours)
  })

  it('lists the agenda in its order, with every question', () => {
    const agenda = part(renderReport(summariseExercise(workshop), nl), '## Gespreksagenda')
    const order = summariseExercise(workshop).agenda.map(({ slider }) => nl.sliders[slider].label)
    expect(agenda.match(/^1\. .*$/gm)).toEqual(order.map((label) => `1. **${label}**`))
    expect(agenda.match(/\?$/gm)).toHaveLength(16)
    expect(agenda).toContain('\n   - te bespreken\n   - 1 stap tot de ambitie\n')
    expect(part(reportOn({ huidig: {} }), '## Gespreksagenda')).toContain(nl.notes.nothingToDiscuss)
  })

  it('plans the steps to the ambition, when now and ambition are known', () => {
    const [from, to] = [panelFromKey('LLMML'), panelFromKey('LMHML')]
    const report = renderReport(summariseExercise(agreedOn({ huidig: from, ambitie: to })), nl, {
      reason: ['procesMetBewoners'],
    })
    const { steps } = planTransition(from, to, { reason: ['procesMetBewoners'] })
    const plan = part(report, '## Plan: van nu naar ambitie')
    expect(plan.match(/^\| \d+ \| .*$/gm)).toHaveLength(steps.length)
    expect(plan).toContain('Aanleiding: Proces met bewoners. 2 kortste routes.')
    expect(plan).toContain('Had ook gekund: Proces binnen gemeente.')
    expect(reportOn({ huidig: from, ambitie: to })).not.toContain('Aanleiding:')
    expect(reportOn({ huidig: from, ambitie: from })).toContain(nl.notes.noPlan)
    expect(reportOn({ huidig: from })).not.toContain('## Plan')
    expect(reportOn({ ambitie: to })).not.toContain('## Plan')
    expect(
      part(
        reportOn({ huidig: panelFromKey('MMMMM'), ambitie: panelFromKey('HMMMM') }),
        '## Plan: van nu naar ambitie',
      ),
    ).toContain('| geen | geen |')
  })

  it('compares with a year later, when that is known too', () => {
    const [start, ambition] = [panelFromKey('LLLLL'), panelFromKey('LLHHL')]
    const year = part(
      reportOn({ huidig: start, ambitie: ambition, evaluatie: panelFromKey('LLHML') }),
      '## Na een jaar',
    )
    expect(year).toContain('| Proces met bewoners | laag | hoog | hoog | op de ambitie |')
    expect(year).toContain('| Bestuur en politiek | laag | hoog | midden | dichterbij |')
    expect(year).toContain(nl.phrases.gapClosure(0.75))
    expect(year).not.toContain(nl.notes.withinDisagreement)
    const still = reportOn({ huidig: start, ambitie: start, evaluatie: start })
    expect(part(still, '## Na een jaar')).not.toContain('%')
    expect(reportOn({ huidig: start, evaluatie: start })).not.toContain('## Na een jaar')
    const workshopYear = part(renderReport(summariseExercise(workshop), nl), '## Na een jaar')
    expect(workshopYear).toContain('; binnen het onderlinge verschil |')
    expect(workshopYear).toContain(nl.notes.withinDisagreement)
  })

  it(
    'has tables whose rows are as long as their heads, whatever the exercise',
    { tags: ['slow'] },
    () => {
      fc.assert(
        fc.property(exercises, fc.constantFrom(nl, en), (arbitrary, texts) => {
          const report = renderReport(summariseExercise(exerciseOf(arbitrary)), texts)
          expect(report).not.toMatch(/undefined|NaN|\[object|\n\n\n/)
          let columns = 0
          for (const line of report.split('\n')) {
            const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0
            if (columns > 0 && cells > 0) expect(cells).toBe(columns)
            columns = cells
          }
        }),
        { numRuns: 40 },
      )
    },
  )
})

describe('texts of the caller in a report', () => {
  const withNames = (name: string): Exercise => ({
    subject: { kind: 'casus', name, municipality: name },
    sheets: [
      { respondent: name, role: 'overig', moment: 'huidig', answers: panelFromKey('LLMML') },
    ],
  })
  const shape = (report: string): ReadonlyArray<string> =>
    report.split('\n').map((line) => /^(#* |> |\| |\s*- |1\. |$)?/.exec(line)?.[0] ?? '')

  it.each(hostileTexts)('change nothing but words: %s', (_, name) => {
    const report = renderReport(summariseExercise(withNames(name)), nl)
    expect(shape(report)).toEqual(shape(renderReport(summariseExercise(withNames('A')), nl)))
    expect(report.replace(/^> /m, '')).not.toMatch(/[<>]|(?<!\\)\[|[\u202A-\u202E\u2066\u2067]/)
    expect(report.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  it('come back when the Markdown is read', () => {
    const read = (markdown: string): string =>
      markdown
        .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1 \\`*_{}[]()<>#+-.!|~$&@:/w"\'=') }),
        (text) => {
          const escaped = escapeMarkdown(text)
          expect(read(escaped)).toBe(text.replaceAll(/\s+/g, ' ').trim())
          expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[`*_[\]|~$]/)
          expect(escaped).not.toMatch(/^(?:[-+=#]|\d+[.)])|[<>@]|:\/\/|www\./i)
        },
      ),
    )
  })

  it.each([
    ['a | b', 'a \\| b'],
    ['# kop', '\\# kop'],
    ['1. een', '1\\. een'],
    ['2024) jaar', '2024\\) jaar'],
    ['- streep', '\\- streep'],
    ['a - b, 0.60 en (c)', 'a - b, 0.60 en (c)'],
    ['[x](https://example.org)', '\\[x\\](https&#58;//example.org)'],
    ['www.example.org', 'www&#46;example.org'],
    ['wie@example.org', 'wie&#64;example.org'],
    ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['`code` *a* _b_ ~c~ $d$ \\e', '\\`code\\` \\*a\\* \\_b\\_ \\~c\\~ \\$d\\$ \\\\e'],
  ])('%s is written %s', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written)
  })
})
