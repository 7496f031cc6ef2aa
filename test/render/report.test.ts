import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { panelFromKey, parseExercise, summariseExercise, type Exercise } from '../../src/index.js'
import { explain } from '../../src/explain/index.js'
import {
  mapTable,
  panelTable,
  renderEmptySheet,
  renderMap,
  renderPage,
  renderPanelSvg,
  renderPanelText,
  renderPrevalence,
  renderReportHtml,
  renderReportMarkdown,
  renderText,
  reportPictures,
} from '../../src/render/index.js'
import { nl } from '../../src/texts/index.js'

const workshop = (): Exercise => {
  const read = parseExercise(
    JSON.parse(readFileSync('examples/data/workshop-verzonnen.json', 'utf8')),
  )
  if (read._tag === 'Left') throw new Error('the example is an exercise')
  return read.right
}
const summary = summariseExercise(workshop())
const explanation = explain(panelFromKey('LLMML'), { texts: nl })
const years = [
  summariseExercise({ ...workshop(), date: '2024-05-01' }),
  summariseExercise({ ...workshop(), date: '2025-05-01' }),
] as const
it('places are those after a year, also where nobody filled in now', () => {
  const sheets = workshop().sheets.filter(({ moment }) => moment === 'evaluatie')
  const [picture] = reportPictures(summariseExercise({ ...workshop(), sheets, agreed: {} }), {
    texts: nl,
  })
  expect([picture?.id, picture?.svg.includes('Begin')]).toEqual(['places', false])
})

const districts = [{ id: 'Noord (verzonnen)', needs: { communicatie: 'hoog' } }] as const
const count = (text: string, part: string): number => text.split(part).length - 1

describe('the pictures of a report', () => {
  it(
    'are each in the HTML once, and with their address in the Markdown',
    { tags: ['slow'] },
    () => {
      for (const summaries of [summary, years]) {
        const options = { texts: nl, districts }
        const pictures = reportPictures(summaries, options)
        const html = renderReportHtml(summaries, options)
        // In HTML the districts are a table with colours, which is read as it is seen.
        const drawn = pictures.filter(({ id }) => id !== 'districts')
        for (const { svg } of drawn) expect(count(html, svg)).toBe(1)
        const both = drawn.flatMap(({ svg, narrow }) =>
          narrow === undefined ? [svg] : [svg, narrow],
        )
        expect(count(html, '<svg')).toBe(both.length)
        expect(count(html, '<figure class="phone" hidden="">')).toBe(both.length - drawn.length)
        expect(count(html, '<td data-steps="+1">+1</td>')).toBe(1)
        const placed = pictures.map((picture) => ({ ...picture, address: `f-${picture.id}.svg` }))
        const markdown = renderReportMarkdown(summaries, { ...options, pictures: placed })
        for (const { title, address } of placed) {
          expect(count(markdown, `\n![${title}](<${address}>)\n`)).toBe(1)
        }
        expect(renderReportMarkdown(summaries, options)).not.toContain('![')
      }
    },
  )

  it('stand as what they are called, whatever the address is', () => {
    const text = (address: string) => {
      const pictures = [{ id: 'places', section: 'places', title: 'T', address } as const]
      return renderReportMarkdown(summary, { texts: nl, pictures })
    }
    expect(text('a/b c(1)#?<>\\\ud800&.svg')).toContain(
      '](<a/b%20c(1)%23%3F%3C%3E%5C%EF%BF%BD%26.svg>)',
    )
  })
})

it('tells apart what is open, contradictory and unanswered where the sliders are', () => {
  const sheet = { respondent: 'A', role: 'overig', moment: 'huidig' } as const
  const open = summariseExercise(
    {
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: [
        { ...sheet, answers: { procesMetBewoners: 'laag', communicatie: 'hoog' } },
        {
          ...sheet,
          respondent: 'B',
          answers: { procesMetBewoners: 'midden', bestuurEnPolitiek: 'unknown' },
        },
      ],
    },
    { conflicts: [{ about: 'answer', sheet, slider: 'communicatie', values: ['hoog', 'laag'] }] },
  )
  const places = renderReportHtml(open, { texts: nl }).split('class="appendix"')[1] ?? ''
  const cells = [...places.matchAll(/<td>([^<]*)<\/td>/g)].slice(0, 5).map(([, cell]) => cell)
  const words = ['niet ingevuld', 'niet ingevuld', 'open', 'open', 'tegenstrijdig']
  expect(cells).toEqual(words)
  const [picture] = reportPictures(open, { texts: nl })
  const drawn = [...(picture?.svg ?? '').matchAll(/>(niet|open|tegen[^<]*)/g)].map(
    ([, word]) => word,
  )
  expect(drawn).toEqual(['niet', 'niet', 'open', 'open', 'tegenstrijdig'])
})

// As JavaScript can pass it.
const REFUSED: ReadonlyArray<readonly [code: string, (wrong: never, none: never) => unknown]> = [
  ['notAnExercise', () => renderReportHtml([] as never, { texts: nl })],
  ['notAnExercise', () => renderReportMarkdown([] as never, { texts: nl })],
  ['notAnExercise', () => reportPictures([] as never, { texts: nl })],
  ['notASummary', (wrong) => renderReportMarkdown([wrong, summary], { texts: nl })],
  ['notAPanel', (wrong) => renderPanelSvg(wrong, { texts: nl })],
  ['notAPanel', (wrong) => panelTable(wrong, { texts: nl })],
  ['notAPanel', (wrong) => renderPanelText(wrong, { texts: nl })],
  ['notAPanel', (wrong) => renderPanelText({}, { texts: nl, to: wrong })],
  ['invalidOptions', () => renderMap(panelFromKey('LLMML') as never, { texts: nl })],
  ['invalidOptions', () => mapTable({ communicatie: 'laag' } as never, { texts: nl })],
  ['invalidOptions', (_, none) => renderPanelSvg({}, none)],
  ['invalidOptions', (_, none) => panelTable({}, none)],
  ['invalidOptions', (_, none) => mapTable({}, none)],
  ['invalidOptions', (_, none) => renderPanelText({}, none)],
  ['invalidOptions', (_, none) => renderEmptySheet(none)],
  ...[{}, { robust: 1 }, { robust: -1, possible: 1 }, { robust: 0, possible: 0.5 }].map(
    (counts) =>
      [
        'invalidCounts',
        () => renderPrevalence({ units: 1, profiles: [counts] } as never, { texts: nl }),
      ] as const,
  ),
  ['invalidOptions', (_, none) => renderReportHtml(summary, none)],
  ['invalidOptions', (_, none) => renderReportMarkdown(summary, none)],
  ['invalidOptions', (_, none) => reportPictures(summary, none)],
  ['unknownId', (wrong) => renderText(explanation, { sections: ['risks', wrong] })],
]

describe('what is not', () => {
  it('is said of the option that it is about', () => {
    expect(() => renderPanelSvg({}, { texts: nl, width: NaN })).toThrow(' width ')
    expect(() => renderText(explanation, { columns: NaN })).toThrow(' columns ')
  })

  it.each(REFUSED)('is refused as %s (%#)', (code, use) => {
    expect(() => use('wrong' as never, {} as never)).toThrow(
      expect.objectContaining({ code }) as Error,
    )
  })
})

describe('a page', () => {
  it('has its pictures as they are, its tables and its notes', () => {
    const table = {
      head: ['Soort', 'Aantal'],
      rows: [['a <b>', '1'], ['', '2'], []],
    }
    const page = renderPage(
      {
        title: 'T',
        lead: 'L.',
        parts: [
          { heading: 'Deel 1', picture: '<svg></svg>', tables: [table], notes: ['N.'] },
          { heading: 'Deel 2', tables: [], notes: [] },
        ],
      },
      { texts: nl },
    )
    expect(page).toContain(
      '<figure class="whole" tabindex="0" role="group" aria-label="Deel 1"><svg></svg></figure><div class="table"',
    )
    expect(page).toContain('aria-label="Deel 1: Soort"')
    expect(page).toContain('<th scope="row">a &#60;b&#62;</th><td>1</td>')
    expect(page).toContain('<tr><td></td><td>2</td></tr><tr><td></td></tr>')
    expect(page).toContain('<p>N.</p>')
    expect(page).toContain('<h2>Deel 2</h2></section>')
  })
})

describe('renderText', () => {
  it('shows the sections that are asked for', () => {
    const text = renderText(explanation, { sections: ['risks'] })
    expect(text).toContain(nl.explanation.sections.risks)
    expect(text).not.toContain(nl.explanation.sections.tensions)
  })

  it('is shorter when dense, with the same sentences', () => {
    const full = renderText(explanation, { columns: 80 })
    const dense = renderText(explanation, { columns: 80, dense: true })
    expect(dense.split('\n').length).toBeLessThan(full.split('\n').length)
    const words = (text: string) => text.replaceAll(':', '').split(/\s+/).sort()
    const headings = nl.explanation.sections.nearest.split(' ')
    expect(words(full).length).toBe(words(dense).length + headings.length)
  })
})
