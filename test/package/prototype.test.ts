// @module-tag slow
// What stands on Object.prototype is no option, no column and no key, wherever the package reads one.
import { afterEach, describe, expect, it } from 'vitest'
import * as explaining from 'schuifoefening/explain'
import * as files from 'schuifoefening/files'
import * as core from 'schuifoefening'
import * as render from 'schuifoefening/render'
import { nl } from 'schuifoefening/texts'

const panel = core.panelFromKey('LLMML')
const other = core.panelFromKey('HHMML')
const exercise = {
  subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
  sheets: [{ respondent: 'A', role: 'wijkambtenaar', moment: 'huidig', answers: panel }],
} as const satisfies core.Exercise
const summary = core.summariseExercise(exercise)
const needs = [{ id: 'A', needs: { communicatie: 'hoog' } }] as const
const FIGURES = 'code;a\nWK036300;1\n'
const OPTIONS = { texts: nl }

// Options of functions that are typed, with a value that would show.
const OPTIONS_OF_ALL: { readonly [key: string]: unknown } = {
  about: 'polluted',
  districts: [{ id: 'polluted', needs: other }],
  pictures: [{ id: 'p', section: 'places', title: 'polluted', address: 'p' }],
  statement: () => 'polluted',
  byteOrderMark: true,
  columns: 30,
  delimiter: ',',
  dense: true,
  format: 'json',
  get: () => 'hoog',
  keepRows: true,
  level: 3,
  licence: 'polluted',
  moment: 'ambitie',
  names: { from: 'polluted', to: 'polluted' },
  reason: 'optrekken-met-bewoners',
  sections: [],
  source: 'polluted',
  title: 'polluted',
  to: other,
  typology: {
    id: 'polluted',
    profiles: [
      { id: 'a', panel },
      { id: 'b', panel: other },
    ],
  },
  value: 'hoog',
  width: 999,
  year: 1999,
}

// Members of what is read from unknown input.
const MEMBERS: { readonly [key: string]: unknown } = {
  ...OPTIONS_OF_ALL,
  agreed: { huidig: other },
  answers: other,
  area: 'WK036300',
  communicatie: 'hoog',
  date: '2020-02-02',
  formatVersion: 99,
  hypothetical: true,
  leefstijlen: [{ text: 'polluted' }],
  municipality: 'polluted',
  name: 'polluted',
  needs: other,
  remarks: { communicatie: 'polluted' },
  round: 'na',
  subject: { kind: 'casus', name: 'polluted' },
  wijkkenmerken: 'hoog',
}

const CALLS: { readonly [name: string]: () => unknown } = {
  parseAnswers: () => core.parseAnswers({ communicatie: 'laag' }),
  parseDistrictNeeds: () => core.parseDistrictNeeds(needs),
  parseExercise: () => core.parseExercise(exercise),
  parseExtendedPanel: () => core.parseExtendedPanel(panel),
  parsePanel: () => core.parsePanel({ ...panel, communicatie: undefined }),
  parsePartialPanel: () => core.parsePartialPanel({}),
  parseStatementMarks: () => core.parseStatementMarks({ gekanteld: {} }),
  parseTypology: () =>
    core.parseTypology({
      id: 'own',
      profiles: [
        { id: 'a', panel },
        { id: 'b', panel: other },
      ],
    }),
  parseWijkkenmerken: () =>
    core.parseWijkkenmerken({ position: 'hoog', leefstijlen: [{ text: 'x' }] }),
  readPanels: () => files.readPanels('gemeente;communicatie;x\nA;laag;b\nB;x;c\n', {}),
  'readPanels, JSON': () => files.readPanels('[{"gemeente":"A","communicatie":"laag"}]', {}),
  readExercises: () =>
    files.readExercises('gemeente;respondent;moment;communicatie\nA;B;nu;laag\n', {}),
  writePanels: () => files.writePanels([{ panel, moment: 'huidig' }], {}),
  writeExercises: () => files.writeExercises([exercise], {}),
  readAreaFigures: () => files.readAreaFigures(FIGURES, { columns: { code: 'code' } }),
  readDistrictNeeds: () => files.readDistrictNeeds('wijk;communicatie\nA;hoog\n'),
  writeDistrictNeeds: () => files.writeDistrictNeeds(needs, {}),
  readKenmerken: () => files.readKenmerken('wijk;aspect;kenmerk\nA;leefstijlen;b\n'),
  explain: () => explaining.explain(panel, OPTIONS),
  explainChange: () => explaining.explainChange(panel, other, OPTIONS),
  explainExercise: () => explaining.explainExercise(summary, OPTIONS),
  explainReport: () => explaining.explainReport(summary, OPTIONS),
  renderText: () => render.renderText(explaining.explain(panel, OPTIONS), {}),
  renderMarkdown: () => render.renderMarkdown(explaining.explain(panel, OPTIONS), {}),
  renderPanelText: () => render.renderPanelText(panel, OPTIONS),
  renderPanelSvg: () => render.renderPanelSvg(panel, OPTIONS),
  renderChangeSvg: () => render.renderChangeSvg({ start: panel, now: other }, OPTIONS),
  renderExerciseSvg: () => render.renderExerciseSvg(summary, OPTIONS),
  renderReportHtml: () => render.renderReportHtml(summary, OPTIONS),
  renderReportMarkdown: () => render.renderReportMarkdown(summary, OPTIONS),
  renderReadings: () => render.renderReadings(panel, OPTIONS),
  readingsTable: () => render.readingsTable(panel, OPTIONS),
  exerciseTable: () => render.exerciseTable(summary, OPTIONS),
  reportPictures: () => render.reportPictures(summary, { ...OPTIONS, districts: needs }),
  'renderReportHtml, districts': () =>
    render.renderReportHtml(summary, { ...OPTIONS, districts: needs }),
  readStatementMarks: () =>
    files.readStatementMarks('profiel;schuif;oordeel\ngekanteld;Communicatie;deels\n'),
  writeStatementMarks: () =>
    files.writeStatementMarks([{ marks: { gekanteld: { communicatie: 'partly' } } }], {}),
}

const outcomeOf = (call: () => unknown): string => {
  try {
    return JSON.stringify(call())
  } catch (error) {
    return `threw ${String(error)}`
  }
}
const clean = (): void => {
  for (const key of Object.keys(MEMBERS)) Reflect.deleteProperty(Object.prototype, key)
}
afterEach(clean)

describe.each(Object.entries(CALLS))('%s', (name, call) => {
  it('takes nothing from a prototype', () => {
    const before = outcomeOf(call)
    expect(before).not.toMatch(/^threw/)
    const pollution = name.startsWith('parse') ? MEMBERS : OPTIONS_OF_ALL
    const isSame = (keys: ReadonlyArray<string>): boolean => {
      // In one call: a `get` on the prototype would be part of a later descriptor.
      const how = (key: string) => ({ value: pollution[key], configurable: true, writable: true })
      Object.defineProperties(
        Object.prototype,
        Object.fromEntries(keys.map((key) => [key, how(key)])),
      )
      const after = outcomeOf(call)
      clean()
      return after === before
    }
    // All at once: one could hide another only by being read itself. The culprits are then looked for.
    const keys = Object.keys(pollution)
    expect(isSame(keys) ? [] : ['together', ...keys.filter((key) => !isSame([key]))]).toEqual([])
  })
})
