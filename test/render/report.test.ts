import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  panelFromKey,
  parseExercise,
  summariseExercise,
  type Exercise,
  type Moment,
} from '../../src/index.js'
import { explain } from '../../src/explain/index.js'
import {
  renderPage,
  renderReportHtml,
  renderReportMarkdown,
  renderText,
  reportPictures,
} from '../../src/render/index.js'
import { en, nl } from '../../src/texts/index.js'

const workshop = (): Exercise => {
  const read = parseExercise(
    JSON.parse(readFileSync('examples/data/workshop-verzonnen.json', 'utf8')),
  )
  if (read._tag === 'Left') throw new Error('the example is an exercise')
  return read.right
}
const summary = summariseExercise(workshop())
const years = [
  summariseExercise({ ...workshop(), date: '2024-05-01' }),
  summariseExercise({ ...workshop(), date: '2025-05-01' }),
] as const
const districts = [{ id: 'Noord (verzonnen)', needs: { communicatie: 'hoog' } }] as const
const at = (moment: Moment): Exercise => ({
  subject: { kind: 'casus', name: 'Plein (verzonnen)', municipality: 'Voorbeeldstad (verzonnen)' },
  sheets: [{ respondent: 'A', role: 'overig', moment, answers: panelFromKey('LLMML') }],
})
const nobody = summariseExercise({ subject: { kind: 'gemeente', name: 'A' }, sheets: [] })
const count = (text: string, part: string): number => text.split(part).length - 1

describe('the questions of a report in Markdown', () => {
  it('stand under their slider', () => {
    const [, talk = ''] = renderReportMarkdown(summary, { texts: nl }).split(
      `## ${nl.explanation.sections.talk}\n`,
    )
    const lines = (talk.split('\n## ')[0] ?? '').split('\n')
    const questions = lines.filter((line) => line.endsWith('?'))
    expect(questions.some((line) => line.startsWith('  - '))).toBe(true)
    expect(questions.filter((line) => line.startsWith('- '))).toEqual([])
  })
})

describe('the pictures of a report', () => {
  const idsOf = (...[summaries, more = {}]: [Parameters<typeof reportPictures>[0], object?]) =>
    reportPictures(summaries, { texts: nl, ...more }).map(({ id }) => id)

  it('are those that there is something to draw for', { tags: ['slow'] }, () => {
    const answers = ['answers-huidig', 'answers-ambitie', 'answers-evaluatie']
    expect(idsOf(summary)).toEqual(['places', 'map', 'journey', ...answers])
    expect(idsOf(summary, { districts })).toEqual([
      'places',
      'map',
      'journey',
      ...answers,
      'districts',
    ])
    expect(idsOf(years)).toEqual(['places', 'history', 'map', 'journey', ...answers])
    expect(idsOf(summariseExercise(at('ambitie')))).toEqual(['places', 'answers-ambitie'])
    expect(idsOf(summariseExercise(at('evaluatie')))).toEqual(['places', 'answers-evaluatie'])
    expect(idsOf(nobody, { districts })).toEqual([])
  })

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
        expect(count(html, '<td data-steps="+2">+2</td>')).toBe(1)
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
    const [picture] = reportPictures(summary, { texts: nl })
    if (picture === undefined) throw new Error('there is a picture')
    const text = (address: string) =>
      renderReportMarkdown(summary, { texts: nl, pictures: [{ ...picture, address }] })
    expect(text('a/b c(1)#?<>\\\ud800&.svg')).toContain(
      '](<a/b%20c(1)%23%3F%3C%3E%5C%EF%BF%BD%26.svg>)',
    )
  })
})

describe('a report', () => {
  it('of a casus names its municipality, and its date', () => {
    const html = renderReportHtml(summariseExercise({ ...at('huidig'), date: '2025-01-02' }), {
      texts: nl,
    })
    expect(html).toContain(
      '<p class="about">Voorbeeldstad (verzonnen)</p><p class="about">2025-01-02</p>',
    )
    const own = { kind: 'casus', name: 'Plein (verzonnen)' } as const
    const bare = renderReportHtml(summariseExercise({ ...at('huidig'), subject: own }), {
      texts: nl,
    })
    expect(bare).not.toContain('class="about"')
  })

  it('without answers is short', () => {
    expect(renderReportHtml(nobody, { texts: en })).not.toContain('class="appendix"')
    expect(renderReportMarkdown(nobody, { texts: en })).not.toContain('###')
  })

  it('with districts or years has their tables', () => {
    for (const render of [renderReportHtml, renderReportMarkdown]) {
      const text = render(years, { texts: nl, districts })
      expect(count(text, '2024-05-01')).toBeGreaterThan(0)
      expect(count(text, nl.headings.distance)).toBeGreaterThan(0)
      const plain = render(summary, { texts: nl })
      expect(plain).not.toContain(nl.explanation.sections.districts)
      expect(plain).not.toContain(nl.pictures.history)
    }
  })

  it('of no sitting is refused', () => {
    const empty = [] as unknown as typeof years // as JavaScript can pass it
    for (const render of [renderReportHtml, renderReportMarkdown, reportPictures]) {
      expect(() => render(empty, { texts: nl })).toThrow(
        expect.objectContaining({ code: 'notAnExercise' }) as Error,
      )
    }
  })
})

describe('a page', () => {
  it('has its pictures as they are, its tables and its notes', () => {
    const table = {
      head: ['Soort', 'Aantal'],
      rows: [
        ['a <b>', '1'],
        ['', '2'],
      ],
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
      nl,
    )
    expect(page).toContain('<figure><svg></svg></figure><div class="table"')
    expect(page).toContain('aria-label="Deel 1"')
    expect(page).toContain('<th scope="row">a &#60;b&#62;</th><td>1</td>')
    expect(page).toContain('<tr><td></td><td>2</td></tr>')
    expect(page).toContain('<p>N.</p>')
    expect(page).toContain('<h2>Deel 2</h2></section>')
  })
})

describe('renderText', () => {
  const explanation = explain(panelFromKey('LLMML'), { texts: nl })

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
