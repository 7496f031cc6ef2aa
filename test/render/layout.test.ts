import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain/index.js'
import { panelFromKey } from '../../src/index.js'
import {
  renderMarkdown,
  renderPage,
  renderPanelText,
  renderReportMarkdown,
  renderText,
} from '../../src/render/index.js'
import { EXERCISE, PARTIAL, texts } from '../explain/outline.js'

const panel = panelFromKey('LLMML')
const explanation = explain(PARTIAL, { texts })

const LAYOUTS: { readonly [name: string]: () => string } = {
  'a panel in lines': () => renderPanelText(panel, { texts }),
  'a partial panel, and where it goes': () =>
    renderPanelText(PARTIAL, { texts, title: 'A title', to: panelFromKey('HHHHH') }),
  'an explanation in lines': () => renderText(explanation, { columns: 60 }),
  'an explanation in few lines': () =>
    renderText(explanation, { dense: true, sections: ['nearest', 'certainty', 'risks'] }),
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

// How texts are laid out, without their words; `vitest -u` writes the file anew.
describe('the layout', () => {
  it('is the one that was read and found right', async () => {
    const parts = Object.entries(LAYOUTS).map(([name, draw]) => `# ${name}\n\n${draw()}\n`)
    await expect(parts.join('\n')).toMatchFileSnapshot('./layout.txt')
  })
})
