import { describe, expect, it } from 'vitest'
import { moveTable, pairUnits } from '../../src/analysis/population/pairs.js'
import { prevalenceStatistic } from '../../src/analysis/population/prevalence.js'
import { surveyFiles } from '../../src/analysis/population/surveyFiles.js'
import { tidyCodebook } from '../../src/analysis/population/codebook.js'
import { tidyLong, tidyUnits, tidyWide } from '../../src/analysis/population/tidy.js'
import { collectPanels, panelSets, sheetsOf } from '../../src/analysis/population/units.js'
import { bootstrap, drawIndices } from '../../src/analysis/resampling/bootstrap.js'
import { oneStepRetention } from '../../src/analysis/retention.js'
import { panelFromKey } from '../../src/model/panel.js'
import type { PartialPanel } from '../../src/model/partialPanel.js'
import { POSITIONS, rank } from '../../src/model/position.js'
import { sliderAlpha } from '../../src/analysis/alpha.js'
import { SLIDER_IDS } from '../../src/model/slider.js'
import { en, nl } from '../../src/texts/index.js'
import { inventedSurvey } from '../slow/analysis/inventedSurvey.js'

const rows = inventedSurvey(60, 8, ['huidig', 'ambitie'])
const before = panelSets(rows, 'huidig')
const after = panelSets(rows, 'ambitie')
const place = { kind: 'casus', name: 'park "Oost", A', municipality: 'Aaburg (verzonnen)' } as const

describe('two moments', () => {
  it('pairs the units that are in both, in the order of the first', () => {
    const pairs = pairUnits(before, [...after.slice(3)].reverse())
    expect(pairs.map(({ from }) => from)).toEqual(before.slice(3))
    expect(pairs.every(({ from, to }) => from.subject.name === to.subject.name)).toBe(true)
    const cases = [
      { subject: place, moment: 'huidig', panel: {} },
      { subject: { kind: 'casus', name: place.name }, moment: 'ambitie', panel: {} },
    ] as const
    expect(pairUnits(panelSets(cases, 'huidig'), panelSets(cases, 'ambitie'))).toEqual([])
  })

  it('counts moves between the positions that are known at both', () => {
    const pairs = pairUnits(before, after)
    const expected = [0, 1, 2].map(() => [0, 0, 0])
    for (const { from, to } of pairs) {
      const [a, b] = [from.panel.communicatie, to.panel.communicatie]
      const row = a && expected[rank(a)]
      if (row && b) row[rank(b)] = (row[rank(b)] ?? 0) + 1
    }
    expect(moveTable(pairs, 'communicatie')).toEqual(expected)
    expect(expected.flat().reduce((a, b) => a + b)).toBeLessThan(pairs.length)
  })
})

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
    expect(tidyLong([known]).split('\n').slice(4)).toEqual([
      '1,,"park ""Oost"", A",casus,Aaburg (verzonnen),A,overig,huidig,na,bestuurEnPolitiek,,unknown',
      '1,,"park ""Oost"", A",casus,Aaburg (verzonnen),A,overig,huidig,na,communicatie,2,',
      '',
    ])
    expect(tidyWide([known]).split('\n')[1]).toMatch(/,na,,,,,2$/)
    const alone = { subject: { kind: 'casus', name: 'park' }, panel: {} } as const
    expect(tidyWide([alone]).split('\n')[1]).toBe(`1,,park,casus${','.repeat(10)}`)
    expect(tidyWide([{ panel: {} }]).split('\n')[1]).toBe(`1${','.repeat(13)}`)
    const of = { subject: { kind: 'gemeente', name: 'Aaburg (verzonnen)' }, panel: {} } as const
    expect(tidyWide([of]).split('\n')[1]).toMatch(
      /^1,,Aaburg \(verzonnen\),gemeente,Aaburg \(verzonnen\),/,
    )
  })

  it('say of a row that was not collected where it is, and of no unit', () => {
    const other = { subject: { kind: 'gemeente', name: 'Beestad (verzonnen)' }, panel: {} } as const
    const [, ...lines] = tidyWide([known, other], collectPanels([known], 'huidig')).split('\n')
    expect(lines.map((line) => line.split(',').slice(0, 4).join())).toEqual(['1,,1,', '2,,,', ''])
  })

  it('give each unit the range of its positions, and labels in a language', () => {
    const [unit] = panelSets(
      [{ subject: place, moment: 'huidig', panel: { communicatie: 'hoog' } }],
      'huidig',
    )
    expect(tidyUnits(unit ? [unit] : []).split('\n')[1]).toMatch(/,huidig,0,0,2,0,2,0,2,0,2,2,2$/)
    const book = tidyCodebook(en)
    for (const slider of SLIDER_IDS)
      expect(book).toContain(`,${slider},,${en.sliders[slider].label}\n`)
    expect(book).toContain(`communicatie,2,${en.positions.hoog.label}\n`)
  })

  it('of the rows that are not dropped give the alpha of the report', () => {
    const more = [
      ...rows.map((one, index) => ({ ...one, line: index + 2 })),
      { ...rows[0], panel: { communicatie: 'hoog' }, line: 900 } as const, // contradicts the first
      {
        subject: before[3]?.subject,
        moment: 'huidig',
        panel: { communicatie: 'laag' },
        line: 901,
      } as const,
      { moment: 'huidig', panel: {}, line: 902 } as const,
    ]
    const files = surveyFiles(more, 'huidig', { seed: 1, draws: 10 })
    const [head = [], ...lines] = files['long.csv']
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
    const { units } = collectPanels(more, 'huidig')
    expect(sliderAlpha(perUnit, 'communicatie')).toEqual(
      sliderAlpha(sheetsOf(units), 'communicatie'),
    )
    const reasons = lines
      .slice(-15)
      .map((line) => [cell(line, 'line'), cell(line, 'unit'), cell(line, 'dropped')])
    expect([reasons[0], reasons[5], reasons[10]]).toEqual([
      ['900', '', 'conflictingSheets'],
      ['901', '4', 'agreed'],
      ['902', '', 'noSubject'],
    ])
    expect(files['wide.csv'].split('\n').at(-3)).toMatch(/^\d+,901,4,agreed,/)
  })

  it.each([nl, en])('have a codebook with every column of every file', (texts) => {
    const files = surveyFiles(rows, 'huidig', { seed: 1, draws: 10, texts })
    const known = new Set(
      files['codebook.csv'].split('\n').map((line) => line.split(',', 2).join()),
    )
    for (const [name, text] of Object.entries<string>({ ...files })) {
      const columns = name === 'draws.csv' ? [''] : (text.split('\n', 1)[0] ?? '').split(',')
      for (const column of columns) expect(known).toContain(`${name},${column}`)
    }
  })

  it('are written with the draws of the bootstrap, places from 1', () => {
    const options = { seed: 3, draws: 12 }
    const { 'draws.csv': draws, 'units.csv': units } = surveyFiles(rows, 'huidig', options)
    const written = draws.split(/[\n,]/).filter(Boolean).map(Number)
    expect(written).toEqual(Array.from(drawIndices(60, options), (index) => index + 1))
    expect(units.split('\n')).toHaveLength(62)
    expect(surveyFiles([], 'huidig', options)['draws.csv']).toBe('')
  })
})

it('BCa needs a number without each unit', () => {
  const onlyWhole = (units: ReadonlyArray<number>): number =>
    units.length < 4 ? NaN : units.reduce((a, b) => a + b)
  expect(bootstrap([1, 2, 3, 5], onlyWhole, { seed: 1, draws: 50 }).bca).toEqual({
    _tag: 'Left',
    left: { reason: 'tooFewValues' },
  })
})

it('BCa needs a number of the units as they are', () => {
  const ofRepeats = (units: ReadonlyArray<number>): number =>
    new Set(units).size === units.length ? NaN : units.length
  const { estimate, bca } = bootstrap([1, 2, 3], ofRepeats, { seed: 1, draws: 50 })
  expect(estimate).toEqual({ _tag: 'Left', left: { reason: 'tooLarge' } })
  expect(bca).toEqual(estimate)
})

it('a share of no units is no number', () => {
  expect(prevalenceStatistic('gekanteld')([])).toEqual({
    _tag: 'Left',
    left: { reason: 'tooFewValues' },
  })
})

it('one-step retention refuses what is no classifier', () => {
  expect(() => oneStepRetention(panelFromKey('LLLLL'), 'x' as never)).toThrow(
    expect.objectContaining({ code: 'invalidValue' }),
  )
})
