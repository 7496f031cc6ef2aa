import { describe, expect, it } from 'vitest'
import { explain, explainChange } from '../../src/explain/index.js'
import { districtFit, panelFromKey, planTransition } from '../../src/index.js'
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
  renderReportMarkdown,
  renderText,
  smallMultiplesTable,
  tensionsTable,
  type PictureTable,
} from '../../src/render/index.js'
import { EXERCISE, PARTIAL, texts } from '../explain/outline.js'

const panel = panelFromKey('LLMML')
const explanation = explain(PARTIAL, { texts })

const high = panelFromKey('HHHHM')
const districts = [
  { id: 'Noord', needs: high },
  { id: 'Zuid', needs: { communicatie: 'laag', wijkkenmerken: 'hoog' } },
] as const

const TABLES: { readonly [name: string]: PictureTable } = {
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
}

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

// How texts are laid out, without their words; `vitest -u` rewrites the file.
describe('the layout', () => {
  it('is the one that was read and found right', async () => {
    const parts = Object.entries(LAYOUTS).map(([name, draw]) => `# ${name}\n\n${draw()}\n`)
    const tables = Object.entries(TABLES).map(([name, table]) => `# ${name}\n\n${rowsOf(table)}\n`)
    await expect([...parts, ...tables].join('\n')).toMatchFileSnapshot('./layout.txt')
  })
})
