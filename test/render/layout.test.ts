import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  explain,
  explainChange,
  explainDistricts,
  explainExercise,
} from '../../src/explain/index.js'
import {
  districtFit,
  panelFromKey,
  planTransition,
  summariseExercise,
  MOMENTS,
  type Exercise,
  type Moment,
  type PartialPanel,
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
  renderChangeSvg,
  renderEmptySheet,
  renderExerciseSvg,
  renderHistory,
  renderMap,
  renderMarkdown,
  renderPage,
  renderPanelSvg,
  renderPanelText,
  renderPrevalence,
  renderReportHtml,
  renderReportMarkdown,
  renderSmallMultiples,
  renderTensions,
  renderText,
  reportPictures,
  smallMultiplesTable,
  tensionsTable,
  type PictureTable,
  type ReportPicture,
} from '../../src/render/index.js'
import { en, type Texts } from '../../src/texts/index.js'
import { EXERCISE, PARTIAL, texts, WAITS } from '../explain/outline.js'
import { LONG_TITLE } from './boxes.js'
import { hardSamples } from './hardSamples.js'
import { bigGroup, hostileTexts, samples } from './samples.js'

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
  map: mapTable({ panel, plan: planTransition(panel, high), counts: [0, 2.5] }, { texts }),
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

// Of a long table the first rows, and those with something in the last column.
const rowsOf = ({ head, rows }: PictureTable): string =>
  [head, ...rows.filter((row, index) => index < 9 || rows.length < 50 || row.at(-1) !== '')]
    .map((row) => row.join(' | '))
    .join('\n')

const LAYOUTS: { readonly [name: string]: () => string } = {
  'a panel in lines': () => renderPanelText(panel, { texts }),
  'a partial panel, and where it goes': () =>
    renderPanelText(PARTIAL, { texts, title: 'A title', to: panelFromKey('HHHHH') }),
  'an explanation in lines': () => renderText(explanation, { columns: 60 }),
  'an explanation in few lines': () =>
    renderText(explanation, { dense: true, sections: ['nearest', 'certainty', 'risks'] }),
  'a plan in few lines': () => renderText(explainChange(panel, high, { texts }), { dense: true }),
  'what people said in few lines': () =>
    renderText(explainExercise(EXERCISE, { texts }), { dense: true, sections: ['talk'] }),
  'districts in few lines': () =>
    renderText(explainDistricts(districtFit(panel, districts), { texts }), { dense: true }),
  'an explanation of nothing in Markdown': () => renderMarkdown(explain({}, { texts })),
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
      { texts },
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

const answered = (answers: Partial<Record<Moment, PartialPanel>>, date?: string) =>
  summariseExercise({
    subject: { kind: 'gemeente', name: 'A' },
    date,
    sheets: MOMENTS.flatMap((moment) => {
      const given = answers[moment]
      return given ? [{ respondent: 'A', role: 'overig' as const, moment, answers: given }] : []
    }),
  })

const two = {
  id: 'two',
  profiles: [
    { id: 'a', panel, labels: { en: 'An own label' } },
    { id: 'ontwikkelend', panel: high },
  ],
} as const

const REPORTS = {
  whole: [sittings, whole],
  waits: [WAITS, { texts }],
  evaluation: [answered({ evaluatie: PARTIAL }), { texts }],
  nobody: [summariseExercise({ subject: { kind: 'casus', name: 'A' }, sheets: [] }), whole],
} as const

// Of these, only which pictures there are.
const MORE = {
  ambition: [answered({ ambitie: PARTIAL }), { texts }],
  'the ambition is partial': [
    answered({ huidig: panel, ambitie: PARTIAL }, '2026'),
    { texts, typology: two },
  ],
  'now is partial': [[WAITS, answered({ huidig: PARTIAL, ambitie: panel }, '2026')], { texts }],
  'only now': [answered({ huidig: PARTIAL }), { texts }],
  'nothing moves': [answered({ huidig: panel, ambitie: panel }), { texts, typology: two }],
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

const picturesIn = (pictures: ReadonlyArray<ReportPicture>): string =>
  pictures
    .map(({ svg, narrow = '', ...rest }) => `${JSON.stringify(rest)} ${digestOf(svg + narrow)}`)
    .join('\n')

const reports = (): ReadonlyArray<string> => [
  ...Object.entries(REPORTS).flatMap(([name, [summaries, options]]) => {
    const pictures = reportPictures(summaries, options)
    const placed = pictures.map((picture) => ({ ...picture, address: `${picture.id}.svg` }))
    const markdown = renderReportMarkdown(summaries, { ...options, pictures: placed })
    return [
      `# the HTML: ${name}\n\n${blocksOf(renderReportHtml(summaries, options))}\n`,
      `# the Markdown: ${name}\n\n${markdownBlocksOf(markdown)}\n`,
      `# the pictures: ${name}\n\n${picturesIn(pictures)}\n`,
    ]
  }),
  ...Object.entries(MORE).map(
    ([name, [summaries, options]]) =>
      `# the pictures: ${name}\n\n${picturesIn(reportPictures(summaries, options))}\n`,
  ),
]

// Terms as long as in reality, and sentences without their words, which change more often.
const drawn: Texts = {
  ...texts,
  phrases: en.phrases,
  positions: en.positions,
  sliders: en.sliders,
  roles: en.roles,
  words: en.words,
}

const rare = hostileTexts.map(([, text]) => Array.from(text).slice(0, 40).join('')).join(' ')
const counts = [1, 2, 3, 4, 6, 12, 123, 1234, 2.5]

const DRAWN: ReadonlyArray<readonly [name: string, draw: () => string]> = [
  ...[240, 480, 639, 640, 720, 1440, 4000].map(
    (width) =>
      [
        `panel ${width}`,
        () => renderPanelSvg(panel, { texts: drawn, width, title: LONG_TITLE }),
      ] as const,
  ),
  ['a rare title', () => renderPanelSvg({}, { texts: drawn, title: rare })],
  ...([240, 490] as const).map(
    (width) =>
      [
        `counts ${width}`,
        () => renderMap({ typology: two, counts }, { texts: drawn, width }),
      ] as const,
  ),
  ['tensions 240', () => renderTensions(PARTIAL, { texts: drawn, width: 240 })],
  [
    'a moment that was not',
    () => renderExerciseSvg(answered({ huidig: PARTIAL }), { texts: drawn, moment: 'ambitie' }),
  ],
  ['outlined group', () => renderExerciseSvg(EXERCISE, { texts, moment: 'evaluatie' })],
  ['outlined change', () => renderChangeSvg({ start: PARTIAL, now: panel }, { texts })],
  [
    'many alike 240',
    () => {
      const sheets = [1, 2, 3].flatMap((time) =>
        bigGroup.sheets.map((sheet) => ({ ...sheet, respondent: `${sheet.respondent} ${time}` })),
      )
      const summary = summariseExercise({ ...bigGroup, sheets })
      return renderExerciseSvg(summary, { texts: drawn, width: 240 })
    },
  ],
  [
    'short words',
    () =>
      renderSmallMultiples([{ title: '', panel }], {
        width: 1920,
        texts: {
          ...drawn,
          positions: {
            laag: { label: 'l', meaning: '' },
            midden: { label: 'm', meaning: '' },
            hoog: { label: 'h', meaning: '' },
          },
        },
      }),
  ],
  [
    'a hundred',
    () =>
      renderPrevalence(
        { units: 100, profiles: [{ profile: 'A', robust: 3, possible: 40 }] },
        { texts: drawn },
      ),
  ],
  ['nobody', () => renderPrevalence({ units: 0, profiles: [] }, { texts })],
  [
    'odd dates',
    () =>
      renderHistory(
        ['ca. 2020', '2021', '2024'].map((date) => ({ date, panel })),
        { texts: drawn },
      ),
  ],
  [
    'odder dates',
    () =>
      renderHistory(
        ['2020', '2021-4', '2024-05-3', '2024-11-12?'].map((date) => ({ date, panel })),
        { texts: drawn },
      ),
  ],
  ['long sheet', () => renderEmptySheet({ texts, title: LONG_TITLE })],
]

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

const drawings = (): ReadonlyArray<string> => [
  ...DRAWN.map(([name, draw]) => `${name}: ${lineOf(draw())}`),
  ...Object.entries({ ...samples(), ...hardSamples }).flatMap(([name, { svg }], index) => {
    // These take long to compute: on a phone or on a wall.
    const widths = /^(map|readings)/.test(name) ? [index % 2 === 0 ? 320 : 1920] : [320, 1920]
    return widths.map((width) => `${name} ${width}: ${lineOf(svg({ texts: drawn, width }))}`)
  }),
]

// How texts are laid out, without their words; `vitest -u` rewrites the file.
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
