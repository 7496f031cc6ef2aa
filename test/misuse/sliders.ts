/** Which functions take five sliders, which six, which both: of every door, from what they are given. */
import * as explaining from '../../src/explain/index.js'
import * as files from '../../src/files/index.js'
import * as core from '../../src/index.js'
import * as render from '../../src/render/index.js'
import { en } from '../../src/texts/index.js'
import { exercise, type KINDS } from './kinds.js'
import { callWith, DOORS, rightOf, type Row } from './matrix.js'

export type Takes = 'five' | 'five or six'

const panel = core.panelFromKey('LLMML')
const six = (sixth: core.Position): core.ExtendedPanel => core.extendPanel(panel, sixth)
const exerciseOf = (sixth: core.Position): core.Exercise => ({
  ...exercise,
  sheets: exercise.sheets.map((sheet) => ({ ...sheet, answers: six(sixth) })),
  agreed: { huidig: six(sixth) },
})

/** A kind of argument that has sliders: what it takes, and how it looks with a sixth. */
interface Sliders {
  readonly takes: Takes
  readonly withSixth: (sixth: core.Position) => unknown
}

const one =
  (member: string) =>
  (sixth: core.Position): unknown => [{ id: 'A', [member]: six(sixth) }]

export const SLIDERS_OF: { readonly [K in keyof typeof KINDS]?: Sliders } = {
  cases: { takes: 'five', withSixth: one('panel') },
  districts: { takes: 'five or six', withSixth: one('needs') },
  either: { takes: 'five or six', withSixth: six },
  exercise: { takes: 'five or six', withSixth: exerciseOf },
  key: { takes: 'five', withSixth: (sixth) => core.extendedPanelKey(six(sixth)) },
  observations: { takes: 'five', withSixth: one('panel') },
  pairs: {
    takes: 'five',
    withSixth: (sixth) => [{ from: { panel: six(sixth) }, to: { panel: six(sixth) } }],
  },
  panel: { takes: 'five', withSixth: six },
  panels: { takes: 'five', withSixth: (sixth) => [six(sixth)] },
  partial: { takes: 'five', withSixth: six },
  partialOfSix: { takes: 'five or six', withSixth: six },
  partials: { takes: 'five', withSixth: (sixth) => [six(sixth)] },
  progress: { takes: 'five', withSixth: (sixth) => ({ newAmbition: six(sixth) }) },
  raters: { takes: 'five', withSixth: (sixth) => [[six(sixth), six(sixth)]] },
  scenario: { takes: 'five', withSixth: six },
  sheets: { takes: 'five', withSixth: one('sheets') },
  slider: { takes: 'five', withSixth: () => 'wijkkenmerken' },
  summary: {
    takes: 'five or six',
    withSixth: (sixth) => core.summariseExercise(exerciseOf(sixth)),
  },
  tally: { takes: 'five', withSixth: (sixth) => ({ panel: six(sixth) }) },
  typology: {
    takes: 'five',
    withSixth: (sixth) => ({
      id: 'own',
      profiles: [
        { id: 'a', panel: six(sixth) },
        { id: 'b', panel },
      ],
    }),
  },
}

/** A function with one argument that has sliders. */
export interface SliderRow {
  readonly name: string
  readonly argument: string
  readonly takes: Takes
  /** Called with a sixth slider in that argument, and in the others if it takes six. */
  readonly call: (sixth: core.Position) => unknown
}

const rowsOf = (door: object, name: string, row: Row): ReadonlyArray<SliderRow> => {
  const { args, made = [] } = row
  const kinds = [...args, ...made]
  const right = rightOf(kinds)
  const call = (values: ReadonlyArray<unknown>): unknown => {
    const answer = callWith(
      door,
      name,
      row,
      values.slice(0, args.length),
      values.slice(args.length),
    )
    return isIterator(answer) ? Array.from(answer) : answer
  }
  return kinds.flatMap((kind, index) => {
    const sliders: Sliders | undefined = SLIDERS_OF[kind]
    if (sliders === undefined) return []
    const { takes, withSixth } = sliders
    const others = kinds.map((other, at) => {
      const own: Sliders | undefined = SLIDERS_OF[other]
      return takes === 'five or six' && own !== undefined ? own.withSixth('laag') : right[at]
    })
    return [
      {
        name,
        argument: `${index + 1} (${kind})`,
        takes,
        call: (sixth) => call(others.with(index, withSixth(sixth))),
      },
    ]
  })
}

const isIterator = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && 'next' in value

const OPTIONS = { texts: en }
const lax = <A>(value: unknown): A => value as A // as untyped code passes it
const row = (name: string, takes: Takes, call: (panel: never) => unknown): SliderRow => ({
  name,
  argument: '1 (panel)',
  takes,
  call: (sixth) => call(lax(six(sixth))),
})
const summaryOf = (answers: core.ExtendedPanel): core.ExerciseSummary =>
  core.summariseExercise({
    ...exercise,
    sheets: exercise.sheets.map((sheet) => ({ ...sheet, answers })),
    agreed: {},
  })

/** Functions of the other doors, which are no part of the matrix. */
const OTHERS: ReadonlyArray<SliderRow> = [
  row('explain', 'five', (p) => explaining.explain(p, OPTIONS)),
  row('explainChange', 'five', (p) => explaining.explainChange(panel, p, OPTIONS)),
  row('explainStatements', 'five', (p) => explaining.explainStatements(p, OPTIONS)),
  row('explainExercise', 'five or six', (p) => explaining.explainExercise(summaryOf(p), OPTIONS)),
  row('renderMap', 'five', (p) => render.renderMap({ panel: p }, OPTIONS)),
  row('renderReadings', 'five', (p) => render.renderReadings(p, OPTIONS)),
  row('renderTensions', 'five', (p) => render.renderTensions(p, OPTIONS)),
  row('renderPanelText', 'five', (p) => render.renderPanelText(p, OPTIONS)),
  row('renderPanelSvg', 'five or six', (p) => render.renderPanelSvg(p, OPTIONS)),
  row('renderChangeSvg', 'five or six', (p) =>
    render.renderChangeSvg({ start: p, now: p }, OPTIONS),
  ),
  row('renderSmallMultiples', 'five or six', (p) =>
    render.renderSmallMultiples([{ title: 'A', panel: p }], OPTIONS),
  ),
  row('renderHistory', 'five or six', (p) =>
    render.renderHistory([{ date: '2026-11-26', panel: p }], OPTIONS),
  ),
  row('renderAnswers', 'five or six', (p) => render.renderAnswers([p], OPTIONS)),
  row('renderExerciseSvg', 'five or six', (p) => render.renderExerciseSvg(summaryOf(p), OPTIONS)),
  row('renderDistricts', 'five or six', (p) =>
    render.renderDistricts(core.districtFit(p, [{ id: 'A', needs: p }]), OPTIONS),
  ),
  row('renderReportHtml', 'five or six', (p) => render.renderReportHtml(summaryOf(p), OPTIONS)),
  row('writePanels', 'five', (p) => files.writePanels([{ panel: p }])),
  row('writeExercises', 'five or six', (p) =>
    files.writeExercises([{ ...exercise, agreed: { huidig: p } }]),
  ),
  row('writeDistrictNeeds', 'five or six', (p) =>
    files.writeDistrictNeeds([{ id: 'A', needs: p }]),
  ),
]

/** Every function that takes sliders, with each argument that has them. */
export const SLIDER_ROWS: ReadonlyArray<SliderRow> = [
  ...DOORS.flatMap(({ functions, rows }) =>
    Object.entries<Row>(rows).flatMap(([name, own]) => rowsOf(functions, name, own)),
  ),
  ...OTHERS,
]
