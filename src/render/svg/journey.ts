/**
 * The picture of a plan: a strip of small panels, one per step, with the reason for its place and which
 * risks and tensions appear and disappear.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import { SLIDER_IDS } from '../../model/slider.js'
import { assessRisks } from '../../operations/risk.js'
import { tensions } from '../../operations/tension.js'
import type { Transition, TransitionStep } from '../../operations/transition.js'
import type { Panel } from '../../model/panel.js'
import type { Texts } from '../../texts/texts.js'
import { upperFirst } from '../words.js'
import { ink, soft } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { across, drawRing, stroke } from './marks.js'
import type { Sheet } from './sheet.js'
import { drawGrid, drawSmallPanel, type Cell } from './smallMultiples.js'
import { xOf } from './sliderRows.js'
import { stackTexts, type Drawn } from './text.js'

/**
 * Draws the start of a plan, and the panel after each step. The slider that moved has a ring at its old
 * position and a line to its new one.
 *
 * @example
 * renderJourney(planTransition(panelFromKey('LLMML'), panelFromKey('LLHML')), { texts: nl }).includes('Proces met bewoners: van midden naar hoog') // => true
 */
export const renderJourney = (plan: Transition, options: PictureOptions): string => {
  return drawPicture(options, (texts) => {
    const stops = stopsOf(plan, texts)
    return {
      title: texts.pictures.journey,
      before: stops.map(
        ({ title, panel, step, why, changes }) =>
          `${[title, ...(step === undefined ? positionsOf(panel, texts) : []), why, ...changes]
            .filter((text) => text !== '')
            .map(withoutStop)
            .join('; ')}.`,
      ),
      notes: [stops.length === 1 && texts.notes.noPlan, texts.notes.plan],
      draw: (sheet, top) =>
        drawGrid(sheet, top, stops, (stop, cell) => drawStop(stop, texts, sheet, cell)),
    }
  })
}

/**
 * The content of {@link renderJourney} as a table: the start and each step in a row, with the positions
 * after it, the reason for its place, and what appears and disappears.
 *
 * @example
 * journeyTable(planTransition(panelFromKey('LLMML'), panelFromKey('LLHML')), { texts: en }).rows[1]?.[0] // => 'Step 1: Process with residents: from middle to high'
 */
export const journeyTable = (plan: Transition, options: TableOptions): PictureTable => {
  const { texts } = textOptions(options)
  return {
    head: [
      texts.headings.step,
      ...SLIDER_IDS.map((slider) => texts.sliders[slider].label),
      texts.headings.why,
      `${texts.headings.risks} / ${texts.headings.tensions}`,
    ],
    rows: stopsOf(plan, texts).map(({ title, panel, why, changes }) => [
      title,
      ...SLIDER_IDS.map((slider) => texts.positions[panel[slider]].label),
      why,
      changes.join('; '),
    ]),
  }
}

/** The start, or a step. */
interface Stop {
  readonly title: string
  readonly panel: Panel
  readonly step: TransitionStep | undefined
  readonly why: string
  /** In words: the risks and tensions at the start, then those that appear and disappear. */
  readonly changes: ReadonlyArray<string>
}

const stopsOf = ({ from, steps }: Transition, texts: Texts): ReadonlyArray<Stop> => {
  const { phrases, pictures, headings } = texts
  let before: ReadonlyArray<string> = []
  return [undefined, ...steps].map((step, index): Stop => {
    const panel = step?.panel ?? from
    const now = concernsOf(panel, texts)
    const last = before
    before = now
    const title =
      step === undefined
        ? headings.start
        : `${phrases.stepNumber(index)}: ${phrases.move(
            texts.sliders[step.slider].label,
            texts.positions[step.from].label,
            texts.positions[step.to].label,
          )}`
    return {
      title,
      panel,
      step,
      why: step === undefined ? '' : texts.stepWhys[step.why],
      changes: [
        ...(step === undefined
          ? now
          : now.filter((label) => !last.includes(label)).map(pictures.appears)),
        ...last.filter((label) => !now.includes(label)).map(pictures.clears),
      ],
    }
  })
}

const concernsOf = (panel: Panel, texts: Texts): ReadonlyArray<string> => [
  ...assessRisks(panel).map(({ risk }) => `${texts.pictures.risk} “${texts.risks[risk].label}”`),
  ...tensions(panel).map(
    ({ correlation }) => `${texts.pictures.tension} “${texts.correlations[correlation].label}”`,
  ),
]

const positionsOf = (panel: Panel, texts: Texts): ReadonlyArray<string> =>
  SLIDER_IDS.map((slider) =>
    texts.phrases.sliderAt(texts.sliders[slider].label, texts.positions[panel[slider]].label),
  )

const withoutStop = (text: string): string => text.replace(/\.$/, '')

const drawStop = (
  { panel, step, why, changes }: Stop,
  texts: Texts,
  sheet: Sheet,
  cell: Cell,
): Drawn => {
  const { small, unit } = sheet
  const drawn = drawSmallPanel(panel, SLIDER_IDS, texts, sheet, cell, (slider, rail) =>
    step?.slider === slider
      ? stroke(across(xOf(rail, step.from), xOf(rail, step.to), rail.y), 'accent', 4 * unit) +
        drawRing(xOf(rail, step.from), rail.y, 6 * unit, 'accent', 2 * unit)
      : '',
  )
  const below = { x: cell.left, width: cell.width, size: small, lines: 4 }
  const reason = stackTexts(why === '' ? [] : [why], { ...below, top: drawn.bottom + 4 }, 2)
  const said = stackTexts(changes.map(upperFirst), { ...below, top: reason.bottom }, 2)
  return {
    xml: drawn.xml + soft(reason.xml) + ink(said.xml),
    bottom: said.bottom,
  }
}
