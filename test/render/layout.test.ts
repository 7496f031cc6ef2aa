import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { explain, explainChange } from '../../src/explain/index.js'
import {
  districtFit,
  panelFromKey,
  planTransition,
  summariseExercise,
  type Exercise,
} from '../../src/index.js'
import {
  answersTable,
  changeTable,
  districtsTable,
  exerciseTable,
  historyTable,
  journeyTable,
  mapTable,
  panelTable,
  readingsTable,
  renderMarkdown,
  renderPage,
  renderPanelText,
  renderReportHtml,
  renderReportMarkdown,
  renderText,
  reportPictures,
  smallMultiplesTable,
  tensionsTable,
  type PictureTable,
} from '../../src/render/index.js'
import { en, type Texts } from '../../src/texts/index.js'
import { EXERCISE, PARTIAL, texts, WAITS } from '../explain/outline.js'
import { hardSamples } from './hardSamples.js'
import { samples } from './samples.js'

const panel = panelFromKey('LLMML')
const explanation = explain(PARTIAL, { texts })

const high = panelFromKey('HHHHM')
const districts = [
  { id: 'Noord', needs: high },
  { id: 'Zuid', needs: { communicatie: 'laag', wijkkenmerken: 'hoog' } },
] as const

const tables = (): { readonly [name: string]: PictureTable } => ({
  panel: panelTable(PARTIAL, { texts }),
  change: changeTable({ start: PARTIAL, ambition: high }, { texts }),
  exercise: exerciseTable(EXERCISE, { texts }),
  'small multiples': smallMultiplesTable(
    [
      { title: 'one', panel },
      { title: 'two', panel: { ...PARTIAL, wijkkenmerken: 'laag' } },
    ],
    { texts },
  ),
  map: mapTable({ panel }, { texts }),
  readings: readingsTable(panelFromKey('MLHLM'), { texts }),
  journey: journeyTable(planTransition(panel, high), { texts }),
  answers: answersTable([PARTIAL, panel, panel, high], { texts }),
  districts: districtsTable(districtFit(panel, districts), { texts }),
  history: historyTable(
    [
      { date: '2027-01-31', panel: high },
      { date: '2026-11-26', panel: PARTIAL },
    ],
    { texts },
  ),
  tensions: tensionsTable({ procesMetBewoners: 'hoog', communicatie: 'laag' }, { texts }),
})

const rowsOf = ({ head, rows }: PictureTable): string =>
  [head, ...(rows.length > 50 ? rows.slice(0, 9) : rows)].map((row) => row.join(' | ')).join('\n')

const LAYOUTS: { readonly [name: string]: () => string } = {
  'a panel in lines': () => renderPanelText(panel, { texts }),
  'a partial panel, and where it goes': () =>
    renderPanelText(PARTIAL, { texts, title: 'A title', to: panelFromKey('HHHHH') }),
  'an explanation in lines': () => renderText(explanation, { columns: 60 }),
  'an explanation in few lines': () =>
    renderText(explanation, { dense: true, sections: ['nearest', 'certainty', 'risks'] }),
  'a plan in few lines': () => renderText(explainChange(panel, high, { texts }), { dense: true }),
  'an explanation in Markdown': () =>
    renderMarkdown(explanation, { title: 'A *title*', about: 'About <it>', level: 2 }),
  'a report in Markdown': () => renderReportMarkdown(EXERCISE, { texts }),
  'a page': () =>
    renderPage(
      {
        title: 'A <title>',
        lead: 'A lead',
        parts: [{ heading: 'A heading', picture: '<svg></svg>', tables: [], notes: ['A note'] }],
      },
      texts,
    ).replace(/<style>.*?<\/style>/s, '<style></style>'),
}

// A casus with a plan of several steps, in three sittings of which one has no date, and two districts.
const casus = (more: Partial<Exercise>): ReturnType<typeof summariseExercise> =>
  summariseExercise({
    subject: { kind: 'casus', name: 'Plein', municipality: 'Voorbeeldstad' },
    sheets: [
      {
        respondent: 'A',
        role: 'overig',
        moment: 'huidig',
        answers: { ...panel, wijkkenmerken: 'hoog' },
      },
      {
        respondent: 'B',
        role: 'wijkambtenaar',
        moment: 'huidig',
        answers: panelFromKey('LLMMH'),
        remarks: { communicatie: 'alleen de krant' },
      },
      { respondent: 'A', role: 'overig', moment: 'ambitie', answers: high },
    ],
    ...more,
  })

const sittings = [
  casus({ date: '2024-05-01' }),
  casus({}),
  casus({ date: '2026-05-01', agreed: { huidig: { communicatie: 'midden' } } }),
] as const
const whole = { texts, districts, reason: ['communicatie'] } as const

const onlyAt = (moment: 'ambitie' | 'evaluatie') =>
  summariseExercise({
    subject: { kind: 'gemeente', name: 'A' },
    sheets: [{ respondent: 'A', role: 'overig', moment, answers: PARTIAL }],
  })

const REPORTS = {
  whole: [sittings, whole],
  waits: [WAITS, { texts }],
  ambition: [onlyAt('ambitie'), { texts }],
  evaluation: [onlyAt('evaluatie'), { texts }],
  nobody: [summariseExercise({ subject: { kind: 'casus', name: 'A' }, sheets: [] }), whole],
} as const

const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8)

// Of lines in a row that begin alike, one with their number.
const inShort = (lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.flatMap((line, index) => {
    if (line === lines[index - 1]) return []
    const next = lines.findIndex((other, at) => at > index && other !== line)
    const count = (next < 0 ? lines.length : next) - index
    return [count > 1 ? `${line} ×${count}` : line]
  })

// A line for each block, without what is in lists and tables; and a digest of all of it.
const blocksOf = (html: string): string => {
  const blocks = html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<svg .*?<title>(.*?)<\/title>.*?<\/svg>/gs, '“$1”')
    .split(/(?=<(?:header|section|h\d|p|ul|li|figure|div|tr)\b)/)
    .slice(1)
    .map((block) => {
      const text = /^<(?:li|tr)/.test(block) ? '' : block.replace(/<[^>]*>/g, '')
      return `${/^<[^>]*>/.exec(block)?.[0] ?? ''} ${text}`.trim()
    })
  return [...inShort(blocks), digestOf(html)].join('\n')
}

const markdownBlocksOf = (markdown: string): string =>
  [
    ...inShort(markdown.split('\n').map((line) => line.replace(/^( *-|\|).*/, '$1'))).filter(
      (line) => line !== '',
    ),
    digestOf(markdown),
  ].join('\n')

const reports = (): ReadonlyArray<string> =>
  Object.entries(REPORTS).flatMap(([name, [summaries, options]]) => {
    const pictures = reportPictures(summaries, options)
    const placed = pictures.map((picture) => ({ ...picture, address: `${picture.id}.svg` }))
    return [
      `# the HTML: ${name}\n\n${blocksOf(renderReportHtml(summaries, options))}\n`,
      `# the Markdown: ${name}\n\n${markdownBlocksOf(
        renderReportMarkdown(summaries, { ...options, pictures: placed }),
      )}\n`,
      `# the pictures: ${name}\n\n${pictures
        .map(({ svg, narrow = '', ...rest }) => `${JSON.stringify(rest)} ${digestOf(svg + narrow)}`)
        .join('\n')}\n`,
    ]
  })

// Terms as long as in reality, and sentences without their words, which change more often.
const drawn: Texts = {
  ...texts,
  phrases: en.phrases,
  positions: en.positions,
  sliders: en.sliders,
  roles: en.roles,
  words: en.words,
}

const namesIn = (svg: string, part: RegExp): string => {
  const names = [...svg.matchAll(part)].map(([, name = '']) => name)
  return [...new Set(names)]
    .sort()
    .map((name) => `${name} ${names.filter((each) => each === name).length}`)
    .join(', ')
}

// The size, how often there is each colour and each size of letters, and a digest of all of it.
const lineOf = (svg: string): string =>
  [
    /viewBox="0 0 ([^"]+)"/.exec(svg)?.[1],
    namesIn(svg, /var\(--schuif-([a-z0-9-]+),/g),
    namesIn(svg, /font-size="([^"]+)"/g),
    digestOf(svg),
  ].join(' | ')

const drawings = (): ReadonlyArray<string> =>
  Object.entries({ ...samples(), ...hardSamples }).flatMap(([name, { svg }], index) => {
    // These take long to compute: on a phone or on a wall.
    const widths = /^(map|readings)/.test(name) ? [index % 2 === 0 ? 320 : 1920] : [320, 1920]
    return widths.map((width) => `${name} ${width}: ${lineOf(svg({ texts: drawn, width }))}`)
  })

// How texts are laid out, without their words; `vitest -u` writes the file anew.
describe('the layout', () => {
  it('is the one that was read and found right', async () => {
    const parts = Object.entries(LAYOUTS).map(([name, draw]) => `# ${name}\n\n${draw()}\n`)
    const rows = Object.entries(tables()).map(([name, table]) => `# ${name}\n\n${rowsOf(table)}\n`)
    await expect([...parts, ...rows].join('\n')).toMatchFileSnapshot('./layout.txt')
  })

  it('of reports is', async () => {
    await expect(reports().join('\n')).toMatchFileSnapshot('./reports.txt')
  })

  it('of pictures is', async () => {
    await expect(`${drawings().join('\n')}\n`).toMatchFileSnapshot('./drawings.txt')
  })
})
