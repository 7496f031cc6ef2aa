/**
 * The picture of a plan: a strip of small panels, one for each step, with why the step comes there and
 * which risks and tensions appear and clear.
 *
 * @module
 */
import { rank } from '../../model/position.js'
import { SLIDER_IDS } from '../../model/slider.js'
import { assessRisks } from '../../operations/risk.js'
import { tensions } from '../../operations/tension.js'
import type { Transition, TransitionStep } from '../../operations/transition.js'
import type { Panel } from '../../model/panel.js'
import type { Texts } from '../../texts/texts.js'
import { upperFirst } from '../words.js'
import { ink, soft } from './colours.js'
import {
  drawPicture,
  type PictureOptions,
  type PictureTable,
  type Sheet,
  type TableOptions,
} from './layout.js'
import { draw, disc, short, stroke } from './marks.js'
import { drawGrid, drawSmallPanel, type Cell } from './smallMultiples.js'
import { writeText, type Drawn } from './text.js'

/**
 * Where a plan starts, and the panel after each of its steps. The slider that moved has a ring where it
 * stood and a line to where it stands.
 *
 * @example
 * renderJourney(planTransition(panelFromKey('LLMML'), panelFromKey('LLHML')), { texts: nl }).includes('Proces met bewoners: van midden naar hoog') // => true
 */
export const renderJourney = (plan: Transition, { texts, ...options }: PictureOptions): string => {
  const stops = stopsOf(plan, texts)
  return drawPicture(
    {
      title: texts.pictures.journey,
      description: stops.map(
        ({ name, panel, step, why, changes }) =>
          `${[name, ...(step === undefined ? positionsOf(panel, texts) : []), why, ...changes]
            .filter((text) => text !== '')
            .map(withoutStop)
            .join('; ')}.`,
      ),
      notes: [stops.length === 1 && texts.notes.noPlan, texts.notes.plan],
      draw: (sheet, top) =>
        drawGrid(sheet, top, stops, 250 * sheet.unit, (stop, cell) =>
          drawStop(stop, texts, sheet, cell),
        ),
    },
    texts,
    options,
  )
}

/**
 * The same as {@link renderJourney} as a table: the start and each step in a row, with the positions
 * after it, why it comes there, and what appears and clears.
 *
 * @example
 * journeyTable(planTransition(panelFromKey('LLMML'), panelFromKey('LLHML')), { texts: en }).rows[1]?.[0] // => 'Step 1: Process with residents: from middle to high'
 */
export const journeyTable = (plan: Transition, { texts }: TableOptions): PictureTable => ({
  head: [
    texts.headings.step,
    ...SLIDER_IDS.map((slider) => texts.sliders[slider].label),
    texts.headings.why,
    `${texts.headings.risks} / ${texts.headings.tensions}`,
  ],
  rows: stopsOf(plan, texts).map(({ name, panel, why, changes }) => [
    name,
    ...SLIDER_IDS.map((slider) => texts.positions[panel[slider]].label),
    why,
    changes.join('; '),
  ]),
})

/** The start, or a step. */
interface Stop {
  readonly name: string
  readonly panel: Panel
  readonly step: TransitionStep | undefined
  readonly why: string
  /** What appears and what clears, in words. */
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
    const name =
      step === undefined
        ? headings.start
        : `${phrases.stepNumber(index)}: ${phrases.move(
            texts.sliders[step.slider].label,
            texts.positions[step.from].label,
            texts.positions[step.to].label,
          )}`
    return {
      name,
      panel,
      step,
      why: step === undefined ? '' : texts.stepWhys[step.why],
      changes: [
        ...now.filter((label) => !last.includes(label)).map(pictures.appears),
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
  { name, panel, step, why, changes }: Stop,
  texts: Texts,
  sheet: Sheet,
  cell: Cell,
): Drawn => {
  const { size, small, unit } = sheet
  const place = { x: cell.left, width: cell.width }
  const rule = stroke(`M${short(cell.left)} ${short(cell.top)}h${short(cell.width)}`, 'rail', 1)
  const heading = writeText(name, { ...place, top: cell.top + 6, size, lines: 3, weight: 600 })
  const drawn = drawSmallPanel(
    panel,
    SLIDER_IDS,
    texts,
    sheet,
    { ...cell, top: heading.bottom + 4 },
    (slider, { left, step: length, y }) => {
      if (step?.slider !== slider) return ''
      const [from, to] = [step.from, step.to].map((position) => left + rank(position) * length)
      return (
        stroke(`M${short(from ?? 0)} ${short(y)}H${short(to ?? 0)}`, 'accent', 4 * unit) +
        draw(from ?? 0, y, disc(6 * unit), { fill: 'paper', stroke: 'accent' }, 2 * unit)
      )
    },
  )
  let bottom = drawn.bottom + 4
  const reason = writeText(why, { ...place, top: bottom, size: small, lines: 4 })
  if (why !== '') bottom = reason.bottom + 2
  const said = changes.map((change) => {
    const written = writeText(upperFirst(change), { ...place, top: bottom, size: small, lines: 3 })
    bottom = written.bottom + 2
    return written.xml
  })
  return { xml: rule + ink(heading.xml, ...said) + soft(reason.xml) + drawn.xml, bottom }
}
