import { describe, expect, it } from 'vitest'
import {
  collectPanels,
  drawIndices,
  panelSets,
  sheetsOf,
  sliderAlpha,
} from '../../src/analysis/index.js'
import { surveyCodebook } from '../../src/cli/surveyCodebook.js'
import { surveyFiles } from '../../src/cli/surveyFiles.js'
import { longTable, unitTable, wideTable } from '../../src/cli/surveyTables.js'
import type { PanelRecord, PanelRow } from '../../src/files/index.js'
import type { Moment } from '../../src/model/exercise.js'
import type { PartialPanel } from '../../src/model/partialPanel.js'
import { POSITIONS } from '../../src/model/position.js'
import { SLIDER_IDS } from '../../src/model/slider.js'
import { en, nl } from '../../src/texts/index.js'
import { inventedSurvey } from '../slow/analysis/inventedSurvey.js'

const asRows = (records: ReadonlyArray<PanelRecord>): ReadonlyArray<PanelRow> =>
  records.map((record, index) => ({
    ...record,
    unknown: record.unknown ?? [],
    extra: {},
    line: index + 2,
  }))
const rows = asRows(inventedSurvey(60, 8, ['huidig', 'ambitie']))
const before = panelSets(rows, 'huidig')
const place = { kind: 'casus', name: 'park "Oost", A', municipality: 'Aaburg (verzonnen)' } as const
const linesOf = (
  table: (all: ReadonlyArray<PanelRow>, collected: ReturnType<typeof collectPanels>) => string,
  record: PanelRecord,
  moment: Moment = 'huidig',
): string[] => table(asRows([record]), collectPanels([record], moment)).split('\n')

describe('tables for other programs', () => {
  const known = {
    subject: place,
    respondent: 'A',
    role: 'overig',
    moment: 'huidig',
    round: 'na',
    panel: { communicatie: 'hoog' },
    unknown: ['bestuurEnPolitiek'],
  } as const

  it('tell who does not know from what was left blank', () => {
    expect(linesOf(longTable, known).slice(4)).toEqual([
      '1,2,1,,"park ""Oost"", A",casus,Aaburg (verzonnen),A,overig,huidig,na,bestuurEnPolitiek,,unknown',
      '1,2,1,,"park ""Oost"", A",casus,Aaburg (verzonnen),A,overig,huidig,na,communicatie,2,',
      '',
    ])
    expect(linesOf(wideTable, known)[1]).toMatch(/,na,,,,,2$/)
    const alone = { subject: { kind: 'casus', name: 'park' }, panel: {} } as const
    expect(linesOf(wideTable, alone)[1]).toBe(`1,2,1,agreed,park,casus${','.repeat(10)}`)
    expect(linesOf(wideTable, { panel: {} })[1]).toBe(`1,2,,noSubject${','.repeat(12)}`)
    const of = { subject: { kind: 'gemeente', name: 'Aaburg (verzonnen)' }, panel: {} } as const
    expect(linesOf(wideTable, of)[1]).toMatch(
      /^1,2,1,agreed,Aaburg \(verzonnen\),gemeente,Aaburg \(verzonnen\),/,
    )
  })

  it('give each unit the range of its positions, and labels in a language', () => {
    const [unit] = panelSets(
      [{ subject: place, moment: 'huidig', panel: { communicatie: 'hoog' } }],
      'huidig',
    )
    expect(unitTable(unit ? [unit] : []).split('\n')[1]).toMatch(/,huidig,0,0,2,0,2,0,2,0,2,2,2$/)
    const book = surveyCodebook(en)
    for (const slider of SLIDER_IDS)
      expect(book).toContain(`,${slider},,${en.sliders[slider].label}\n`)
    expect(book).toContain(`communicatie,2,${en.positions.hoog.label}\n`)
  })

  it('of the rows that are not dropped give the alpha of the report', () => {
    const more = asRows([
      ...rows,
      { ...rows[0], panel: { communicatie: 'hoog' } }, // contradicts the first
      { subject: before[3]?.subject, moment: 'huidig', panel: { communicatie: 'laag' } },
      { moment: 'huidig', panel: {} },
    ])
    const collected = collectPanels(more, 'huidig')
    const files = surveyFiles(more, collected, { seed: 1, draws: 10 }, nl)
    const [head = [], ...lines] = (files['long.csv'] ?? '')
      .trim()
      .split('\n')
      .map((line) => line.split(','))
    const cell = (line: ReadonlyArray<string>, name: string): string =>
      line[head.indexOf(name)] ?? ''
    const answers = lines.filter(
      (line) => cell(line, 'dropped') === '' && cell(line, 'slider') === 'communicatie',
    )
    const perUnit = before.map((_, place) =>
      answers
        .filter((line) => cell(line, 'unit') === String(place + 1))
        .map((line): PartialPanel => {
          const position = POSITIONS[Number(cell(line, 'value'))]
          return cell(line, 'value') === '' || !position ? {} : { communicatie: position }
        }),
    )
    expect(sliderAlpha(perUnit, 'communicatie')).toEqual(
      sliderAlpha(sheetsOf(collected.units), 'communicatie'),
    )
    const reasons = lines
      .slice(-15)
      .map((line) => [cell(line, 'line'), cell(line, 'unit'), cell(line, 'dropped')])
    expect([reasons[0], reasons[5], reasons[10]]).toEqual([
      [String(rows.length + 2), '', 'conflictingSheets'],
      [String(rows.length + 3), '4', 'agreed'],
      [String(rows.length + 4), '', 'noSubject'],
    ])
    expect(files['wide.csv']?.split('\n').at(-3)).toContain(`,${rows.length + 3},4,agreed,`)
  })

  it.each([nl, en])('have a codebook with every column of every file', (texts) => {
    const files = surveyFiles(rows, collectPanels(rows, 'huidig'), { seed: 1, draws: 10 }, texts)
    const known = new Set(
      files['codebook.csv']?.split('\n').map((line) => line.split(',', 2).join()),
    )
    for (const [name, text] of Object.entries(files)) {
      const columns = name === 'draws.csv' ? [''] : (text.split('\n', 1)[0] ?? '').split(',')
      for (const column of columns) expect(known).toContain(`${name},${column}`)
    }
  })

  it('are written with the draws of the bootstrap, places from 1', () => {
    const options = { seed: 3, draws: 12 }
    const { 'draws.csv': draws = '', 'units.csv': units = '' } = surveyFiles(
      rows,
      collectPanels(rows, 'huidig'),
      options,
      nl,
    )
    const written = draws.split(/[\n,]/).filter(Boolean).map(Number)
    expect(written).toEqual(Array.from(drawIndices(60, options), (index) => index + 1))
    expect(units.split('\n')).toHaveLength(62)
    expect(surveyFiles([], collectPanels([], 'huidig'), options, nl)['draws.csv']).toBe('')
  })
})

it('names that a spreadsheet would run are written so that it does not', () => {
  expect(linesOf(longTable, { respondent: '=1+1', panel: {} })[1]).toContain(",'=1+1,")
})
