// The report of an exercise in a browser: what it says to machines, how it looks, and what it is on paper.
import { mkdirSync, readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  parseExercise,
  summariseExercise,
  type Exercise,
  type ExerciseSummary,
} from '../../src/index.js'
import { readDistrictNeeds } from '../../src/files/index.js'
import { renderMap, renderPage, renderReportHtml } from '../../src/render/index.js'
import { en, nl, type Texts } from '../../src/texts/index.js'
import { root } from '../gate/doors.js'
import { workbench, type Opening } from './browser.js'
import { violations } from './violations.js'

const { open } = workbench()

// To look at: out/report-pictures. Nothing compares them.
const PICTURES = `${root}out/report-pictures`
mkdirSync(PICTURES, { recursive: true })

const workshop = (): Exercise => {
  const text = readFileSync(`${root}examples/data/workshop-verzonnen.json`, 'utf8')
  const read = parseExercise(JSON.parse(text))
  if (read._tag === 'Left') throw new Error('The example is an exercise.')
  return read.right
}

const { districts } = readDistrictNeeds(
  readFileSync(`${root}examples/districts/behoeften-verzonnen.csv`),
)
const summary = summariseExercise(workshop())
const [first, ...later] = ['2023-05-01', '2024-05-01', '2025-05-01'].map((date) =>
  summariseExercise({ ...workshop(), date }),
)
if (first === undefined) throw new Error('There are years.')
const years: readonly [ExerciseSummary, ...ReadonlyArray<ExerciseSummary>] = [first, ...later]
const HOSTILE = `<img src=x onerror="alert(1)">&amp;"'\`\u202e</title></style></svg>\u0000 ${'x'.repeat(300)}`

const empty = summariseExercise({ subject: { kind: 'gemeente', name: 'A' }, sheets: [] })
const hostile = summariseExercise({
  ...workshop(),
  subject: { kind: 'casus', name: HOSTILE, municipality: HOSTILE },
  sheets: workshop().sheets.map((sheet, index) => ({ ...sheet, respondent: `${HOSTILE}${index}` })),
})

const REPORTS: ReadonlyArray<readonly [name: string, (texts: Texts) => string]> = [
  ['the invented workshop', (texts) => renderReportHtml(summary, { texts })],
  ['with districts', (texts) => renderReportHtml(summary, { texts, districts })],
  ['of several years', (texts) => renderReportHtml(years, { texts })],
  ['without answers', (texts) => renderReportHtml(empty, { texts })],
  [
    'with hostile names',
    (texts) =>
      renderReportHtml(hostile, {
        texts,
        districts: [{ id: HOSTILE, needs: { communicatie: 'hoog' } }],
      }),
  ],
]

const show = async (html: string, opening: Opening = {}): Promise<Page> => {
  const page = await open({ ...opening, address: 'about:blank' })
  await page.setContent(html)
  return page
}

describe('as HTML', () => {
  const { validateString } = (() => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    return { validateString: (html: string) => validator.validateString(html) }
  })()
  const faultsIn = async (html: string): Promise<ReadonlyArray<string>> =>
    (await validateString(html)).results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    )

  it.each(REPORTS)('%s is valid, in both languages', async (_, render) => {
    for (const texts of [nl, en]) expect(await faultsIn(render(texts))).toEqual([])
  })

  it('a page of pictures is valid', async () => {
    const tables = [{ head: ['a', 'b'], rows: [['1', '2']] }]
    const picture = renderMap({}, { texts: nl, width: 900 })
    const parts = [{ heading: 'A', picture, tables, notes: ['n'] }]
    expect(
      await faultsIn(renderPage({ title: HOSTILE, lead: HOSTILE, parts }, { texts: nl })),
    ).toEqual([])
  })

  it('what is not valid is found', async () => {
    const html = renderReportHtml(summary, { texts: nl }).replace('<h1>', '<h1><p>')
    expect(await faultsIn(html)).not.toEqual([])
  })

  it.each(REPORTS)('%s runs nothing and asks for nothing', async (_, render) => {
    const page = await show(render(nl))
    expect(await page.locator('script, img, iframe, object, link').count()).toBe(0)
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    )
    expect(handlers).toEqual([])
  })
})

const SCHEMES = [
  ['light', { colorScheme: 'light' }, nl],
  ['dark', { colorScheme: 'dark' }, en],
] as const

describe.each([360, 768, 1280])('at %i', (width) => {
  it.each(SCHEMES)(
    'axe finds nothing and nothing sticks out: %s',
    { tags: width === 360 ? [] : ['slow'] },
    async (scheme, options, texts) => {
      // The widest and the longest at each width and in each scheme, the others on a phone by daylight.
      const shown = width === 360 && scheme === 'light' ? REPORTS : REPORTS.slice(1, 3)
      for (const [name, render] of shown) {
        const page = await show(render(texts), { ...options, viewport: { width, height: 900 } })
        expect(await violations(page), name).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, name).toBeLessThanOrEqual(width)
        await page.screenshot({
          path: `${PICTURES}/${width}-${scheme}-${name}.png`,
          fullPage: true,
        })
        await page.emulateMedia({ media: 'print' })
        expect(await violations(page), `${name}, printed`).toEqual([])
      }
    },
  )
})

describe('on paper', () => {
  // The pages of a PDF are counted by their objects.
  const pagesOf = async (page: Page): Promise<number> => {
    const pdf = await page.pdf({ preferCSSPageSize: true })
    return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0
  }

  it.each([
    ['the invented workshop', nl],
    ['the invented workshop', en],
    ['with districts', nl],
    ['with districts', en],
    ['of several years', nl],
  ] as const)('%s is two pages of A4 and an appendix', async (name, texts) => {
    const [, render] = REPORTS.find(([found]) => found === name) ?? []
    const page = await show(render?.(texts) ?? '')
    const all = await pagesOf(page)
    await page.evaluate(() => document.querySelector('.appendix')?.remove())
    const first = await pagesOf(page)
    expect(first).toBeLessThanOrEqual(2)
    expect(all).toBeGreaterThan(first)
  })

  it('counts pages', async () => {
    const breaks = '<p style="break-after:page">a</p>'.repeat(3)
    expect(await pagesOf(await show(`<!doctype html><title>a</title>${breaks}<p>b`))).toBe(4)
  })

  it.each([nl, en])(
    'says what to read first in at most 500 words, in $language.name',
    async (texts) => {
      const page = await show(renderReportHtml(summary, { texts }))
      const words = await page.evaluate(() => {
        document.querySelector('.appendix')?.remove()
        for (const unseen of document.querySelectorAll('svg title, svg desc')) unseen.remove()
        return (
          document.querySelector('main')?.textContent.replaceAll(/(?<=\S)(?=[A-Z])/g, ' ') ?? ''
        )
          .split(/\s+/)
          .filter(Boolean).length
      })
      expect(words).toBeGreaterThan(200)
      expect(words).toBeLessThanOrEqual(500)
    },
  )
})
