// What puts answers into words and pictures refuses what is wrong at its door, with a code.
import { describe, expect, it } from 'vitest'
import {
  explain,
  explainChange,
  explainDistricts,
  explainExercise,
  explainReport,
  type Explanation,
} from '../../src/explain/index.js'
import { readExercises, readPanels, writePanels } from '../../src/files/index.js'
import {
  districtFit,
  findings,
  panelFromKey,
  parsePanel,
  planTransition,
  summariseExercise,
  type Exercise,
} from '../../src/index.js'
import * as render from '../../src/render/index.js'
import { describeError, describeErrorsBySlider, nl } from '../../src/texts/index.js'
import { outcomeOf } from './matrix.js'

type Untyped = (...args: ReadonlyArray<unknown>) => unknown
// Untyped code passes anything.
const untyped = (call: (...args: never) => unknown): Untyped => call as Untyped

const panel = panelFromKey('LLMML')
const exercise: Exercise = {
  subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
  sheets: [],
}
const summary = summariseExercise(exercise)
const fit = districtFit(panel, [{ id: 'A', needs: panel }])
const explanation: Explanation = explain(panel, { texts: nl })
const options = { texts: nl }

describe('texts that are none are refused', () => {
  const calls: ReadonlyArray<readonly [string, Untyped, ReadonlyArray<unknown>]> = [
    ['explain', untyped(explain), [panel]],
    ['explainChange', untyped(explainChange), [panel, panel]],
    ['explainDistricts', untyped(explainDistricts), [fit]],
    ['explainExercise', untyped(explainExercise), [summary]],
    ['explainReport', untyped(explainReport), [summary]],
    ['renderReportHtml', untyped(render.renderReportHtml), [summary]],
    ['renderReportMarkdown', untyped(render.renderReportMarkdown), [summary]],
    ['reportPictures', untyped(render.reportPictures), [summary]],
    ['renderAnswers', untyped(render.renderAnswers), [[panel]]],
    ['renderChangeSvg', untyped(render.renderChangeSvg), [{ now: panel }]],
    ['renderDistricts', untyped(render.renderDistricts), [fit]],
    ['renderEmptySheet', untyped(render.renderEmptySheet), []],
    ['renderExerciseSvg', untyped(render.renderExerciseSvg), [summary]],
    ['renderHistory', untyped(render.renderHistory), [[{ date: '2024-01-01', panel }]]],
    ['renderJourney', untyped(render.renderJourney), [planTransition(panel, panel)]],
    ['renderMap', untyped(render.renderMap), [{}]],
    ['mapTable', untyped(render.mapTable), [{}]],
    ['renderPanelSvg', untyped(render.renderPanelSvg), [panel]],
    ['panelTable', untyped(render.panelTable), [panel]],
    ['renderPanelText', untyped(render.renderPanelText), [panel]],
    ['renderPage', untyped(render.renderPage), [{ title: '', lead: '', parts: [] }]],
    ['renderPrevalence', untyped(render.renderPrevalence), [{ profiles: [], units: 0 }]],
    ['renderReadings', untyped(render.renderReadings), [panel]],
    ['renderSmallMultiples', untyped(render.renderSmallMultiples), [[{ title: 'A', panel }]]],
    ['renderTensions', untyped(render.renderTensions), [panel]],
    ['answersTable', untyped(render.answersTable), [[panel]]],
    ['changeTable', untyped(render.changeTable), [{ now: panel }]],
    ['districtsTable', untyped(render.districtsTable), [fit]],
    ['exerciseTable', untyped(render.exerciseTable), [summary]],
    ['historyTable', untyped(render.historyTable), [[{ date: '2024-01-01', panel }]]],
    ['journeyTable', untyped(render.journeyTable), [planTransition(panel, panel)]],
    ['prevalenceTable', untyped(render.prevalenceTable), [{ profiles: [], units: 0 }]],
    ['readingsTable', untyped(render.readingsTable), [panel]],
    ['smallMultiplesTable', untyped(render.smallMultiplesTable), [[{ title: 'A', panel }]]],
    ['tensionsTable', untyped(render.tensionsTable), [panel]],
  ]

  it.each(calls)('by %s', (_, call, args) => {
    for (const wrong of [undefined, null, {}, { texts: 'nl' }, { texts: {} }, nl]) {
      expect(outcomeOf(() => call(...args, wrong))).toEqual({
        kind: 'refused',
        code: 'invalidOptions',
      })
    }
    expect(outcomeOf(() => call(...args, options)).kind).toBe('answered')
  })

  it('by what describes errors', () => {
    const error = { code: 'missingPosition', slider: 'communicatie' }
    for (const wrong of [undefined, null, 'nl', {}]) {
      for (const call of [
        () => untyped(describeError)(error, wrong),
        () => untyped(describeErrorsBySlider)([error], wrong),
      ]) {
        expect(outcomeOf(call)).toEqual({ kind: 'refused', code: 'invalidOptions' })
      }
    }
  })
})

describe('what is to be put into words is refused when it is something else', () => {
  const rows: ReadonlyArray<readonly [string, string, () => unknown]> = [
    ['explain, an Either', 'notAPanel', () => untyped(explain)(parsePanel(panel), options)],
    [
      'explain, a slider that is misspelt',
      'notAPanel',
      () => untyped(explain)({ Communicatie: 'hoog' }, options),
    ],
    [
      'explain, a sixth slider',
      'notAPanel',
      () => untyped(explain)({ ...panel, wijkkenmerken: 'hoog' }, options),
    ],
    ...[exercise, null, undefined, 7, [exercise], [null]].flatMap((wrong, index) =>
      (['renderReportHtml', 'renderReportMarkdown', 'reportPictures'] as const).map(
        (name) =>
          [
            `${name}, ${index}`,
            'notASummary',
            () => untyped(render[name])(wrong, options),
          ] as const,
      ),
    ),
    ['explainReport, an exercise', 'notASummary', () => untyped(explainReport)(exercise, options)],
    [
      'renderReportHtml, no summaries',
      'notAnExercise',
      () => untyped(render.renderReportHtml)([], options),
    ],
    ...(['renderMap', 'mapTable'] as const).flatMap((name) =>
      [null, undefined, 7, panel, { communicatie: 'hoog' }].map(
        (wrong, index) =>
          [
            `${name}, ${index}`,
            'invalidOptions',
            () => untyped(render[name])(wrong, options),
          ] as const,
      ),
    ),
    ['renderMap, no panel', 'notAPanel', () => untyped(render.renderMap)({ panel: {} }, options)],
    ...(['renderPanelSvg', 'panelTable'] as const).flatMap((name) =>
      [null, undefined, [], { communicatie: 'Hoog' }, { Communicatie: 'hoog' }].map(
        (wrong, index) =>
          [`${name}, ${index}`, 'notAPanel', () => untyped(render[name])(wrong, options)] as const,
      ),
    ),
    [
      'a width that is no number',
      'invalidOptions',
      () => untyped(render.renderPanelSvg)(panel, { ...options, width: 'breed' }),
    ],
    ...['500', Number.NaN, null].map(
      (width, index) =>
        [
          `a width that is no number, ${index}`,
          'invalidOptions',
          () => untyped(render.renderMap)({}, { ...options, width }),
        ] as const,
    ),
    [
      'renderText, a section that there is not',
      'unknownId',
      () => untyped(render.renderText)(explanation, { sections: ['nearst'] }),
    ],
    [
      'renderText, columns that are no number',
      'invalidOptions',
      () => untyped(render.renderText)(explanation, { columns: 'breed' }),
    ],
    [
      'a moment',
      'invalidOptions',
      () => untyped(render.renderExerciseSvg)(summary, { ...options, moment: 'x' }),
    ],
    ['a level', 'invalidOptions', () => untyped(render.renderMarkdown)(explanation, { level: 9 })],
    ['a delimiter', 'invalidOptions', () => untyped(writePanels)([], { delimiter: 'x' })],
    ['a typology', 'notATypology', () => untyped(findings)({}, 'junk')],
    ...[null, undefined, {}, 7].map(
      (wrong, index) =>
        [
          `describeErrorsBySlider, ${index}`,
          'notAList',
          () => untyped(describeErrorsBySlider)(wrong, nl),
        ] as const,
    ),
    ...[null, undefined, 7, {}].flatMap((wrong, index) => [
      [`readPanels, ${index}`, 'invalidOptions', () => untyped(readPanels)(wrong)] as const,
      [`readExercises, ${index}`, 'invalidOptions', () => untyped(readExercises)(wrong)] as const,
    ]),
  ]

  it.each(rows)('%s: %s', (_, code, call) => {
    expect(outcomeOf(call)).toEqual({ kind: 'refused', code })
  })

  it('but not what is right: open sliders, no prototype, six sliders in a picture, a list of texts', async () => {
    const bare = Object.assign(Object.create(null) as object, panel, { wijkkenmerken: undefined })
    expect(untyped(explain)(bare, options)).toEqual(explanation)
    expect(explain({ communicatie: undefined }, options).headline.data.kind).toBe('noAnswers')
    expect(render.panelTable({ ...panel, wijkkenmerken: 'hoog' }, options).rows).toHaveLength(6)
    const rows = await untyped(readPanels)(['gemeente;communicatie\nA;laag'])
    expect(rows).toMatchObject({ rows: [{ panel: { communicatie: 'laag' } }] })
  })
})
