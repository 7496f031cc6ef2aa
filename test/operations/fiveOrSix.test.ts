// Which functions take five sliders, which six, which both: the table of docs/districts.md, a test per
// row. A sixth slider that a function has no answer for is refused, never dropped in silence.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as core from '../../src/index.js'
import * as explain from '../../src/explain/index.js'
import * as files from '../../src/files/index.js'
import * as render from '../../src/render/index.js'
import { root } from '../gate/doors.js'

type AnyFunction = (...args: ReadonlyArray<unknown>) => unknown

const named = { ...core, ...explain, ...files, ...render } as unknown as {
  readonly [name: string]: AnyFunction
}

const call = (name: string, ...args: ReadonlyArray<unknown>): unknown => {
  const found = named[name]
  if (found === undefined) throw new Error(`no function ${name}`)
  const answer = found(...args)
  return isIterator(answer) ? [...answer] : answer // a generator works when it is asked
}

const isIterator = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && 'next' in value

const five = core.panelFromKey('LLMML')
const six = core.extendedPanelFromKey('LLMMLH')
const other = core.extendedPanelFromKey('LLMMLL')

const sheetOf = (answers: object) => ({
  subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
  sheets: [{ respondent: 'A', role: 'overig', moment: 'huidig', answers }],
})

/** What a function is asked with a panel. */
const asked: { readonly [name: string]: (panel: object) => ReadonlyArray<unknown> } = {
  parsePanel: (panel) => [panel],
  parsePartialPanel: (panel) => [panel],
  panelKey: (panel) => [panel],
  panelCode: (panel) => [panel],
  classify: (panel) => [panel],
  classifyPartial: (panel) => [panel],
  robustness: (panel) => [panel],
  tensions: (panel) => [panel],
  coherence: (panel) => [panel],
  ripple: (panel) => [panel, 'communicatie', 'hoog'],
  assessRisks: (panel) => [panel],
  assessPartialRisks: (panel) => [panel],
  routes: (panel) => [panel, core.panelFromKey('LLMMH')],
  countRoutes: (panel) => [panel, core.panelFromKey('LLMMH')],
  planTransition: (panel) => [panel, core.panelFromKey('LLMMH')],
  evaluateProgress: (panel) => [panel, five, five],
}

const isRefused = (name: string, panel: object): boolean => {
  try {
    const answer = call(name, ...(asked[name]?.(panel) ?? []))
    return (
      typeof answer === 'object' && answer !== null && '_tag' in answer && answer._tag === 'Left'
    )
  } catch (error) {
    expect(error).toMatchObject({ code: 'notAPanel' })
    return true
  }
}

describe('functions of five sliders', () => {
  it.each(Object.keys(asked))('%s takes five and refuses six', (name) => {
    expect(isRefused(name, five)).toBe(false)
    expect(isRefused(name, six)).toBe(true)
  })

  it('panelFromKey takes five letters and refuses six', () => {
    expect(() => call('panelFromKey', 'LLMMLH')).toThrow(
      expect.objectContaining({ code: 'notAPanel' }) as Error,
    )
  })
})

describe('functions of six sliders', () => {
  it('read, write and compare the sixth', () => {
    expect(call('parseExtendedPanel', six)).toEqual({ _tag: 'Right', right: six })
    expect(call('extendedPanelKey', six)).toBe('LLMMLH')
    expect(core.extendedPanelEq.equals(six, other)).toBe(false)
    expect(call('corePanel', six)).toEqual(five)
  })

  it('refuse five', () => {
    expect(call('parseExtendedPanel', five)).toMatchObject({ _tag: 'Left' })
    expect(() => call('extendedPanelFromKey', 'LLMML')).toThrow()
  })
})

describe('functions of five or six sliders', () => {
  it.each(['manhattan', 'hamming', 'euclidean', 'chebyshev'])('%s counts the sixth', (name) => {
    expect(call(name, six, other)).toBeGreaterThan(0)
    expect(call(name, five, five)).toBe(0)
  })

  it('difference has the sixth', () => {
    expect(core.difference(six, other).map(({ slider }) => slider)).toEqual(['wijkkenmerken'])
    expect(core.difference(five, five)).toEqual([])
  })

  it.each([
    ['five', five, 5],
    ['six', six, 6],
  ])('exercises keep and summarise %s', (_, answers, sliders) => {
    const exercise = core.parseExercise(sheetOf(answers))
    if (exercise._tag === 'Left') throw new Error('not read')
    expect(exercise.right.sheets[0]?.answers).toEqual(answers)
    expect(core.summariseExercise(exercise.right).sliders).toHaveLength(sliders)
  })

  it.each([
    ['five', five, 5],
    ['six', six, 6],
  ])('needs and their fit keep %s', (_, needs, sliders) => {
    const districts = [{ id: 'A', needs }]
    expect(core.parseDistrictNeeds(districts)).toEqual({ _tag: 'Right', right: districts })
    expect(files.readDistrictNeeds(files.writeDistrictNeeds(districts)).districts).toEqual(
      districts,
    )
    expect(core.districtFit(five, districts).sliders).toHaveLength(sliders)
  })
})

it('the table in the docs names these functions, and all that it names exist', () => {
  const table =
    readFileSync(`${root}docs/districts.md`, 'utf8').split('## Five sliders or six')[1] ?? ''
  const rows = [...table.matchAll(/^\| (`.*?) +\| (five or six|five|six) +\|$/gm)]
  const names = rows.map((row) => ({
    sliders: row[2],
    names: [...(row[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''),
  }))
  for (const name of names.flatMap((row) => row.names))
    expect([name, name in named]).toEqual([name, true])
  const inFive = names.filter(({ sliders }) => sliders === 'five').flatMap((row) => row.names)
  expect(inFive.sort()).toEqual([...Object.keys(asked), 'panelFromKey'].sort())
})
