/**
 * `schuifoefening picture`: one picture as SVG.
 *
 * @module
 */
import { planTransition, type Panel } from '../index.js'
import { explain, explainChange } from '../explain/index.js'
import {
  renderChangeSvg,
  renderJourney,
  renderMap,
  renderPanelSvg,
  renderReadings,
  renderTensions,
} from '../render/index.js'
import { EXIT, type Exit, type Io } from './io.js'
import { deliver, panelOfKey, type Options } from './options.js'

/** The kinds of pictures that one key, or two, make. */
const KINDS = ['map', 'panel', 'change', 'readings', 'journey', 'tensions'] as const

/** Draws a picture; its title is the headline of the explanation. */
export const picture = async (options: Options, io: Io): Promise<Exit> => {
  const { words, inputs, to, width } = options
  const [name = '', key] = inputs
  const kind = KINDS.find((known) => known === name)
  const panel = key === undefined ? undefined : panelOfKey(key)
  const goal = to === undefined ? undefined : panelOfKey(to)
  const pixels = width === undefined ? undefined : Number(width)
  const problem =
    kind === undefined
      ? words.unknownPicture(name, KINDS)
      : key === undefined
        ? words.noInput
        : panel === undefined
          ? words.notAKey(key)
          : to !== undefined && goal === undefined
            ? words.notAKey(to)
            : goal === undefined && (kind === 'change' || kind === 'journey')
              ? words.needsTo
              : width !== undefined && !(Number.isInteger(pixels) && Number(pixels) >= 240)
                ? words.notAWidth(width)
                : undefined
  if (problem !== undefined || kind === undefined || panel === undefined) {
    io.warn(problem ?? words.noInput)
    return EXIT.usage
  }
  return deliver(
    `${draw(kind, panel, goal ?? panel, pixels, options)}\n`,
    { ...options, inputs: [] },
    io,
  )
}

const draw = (
  kind: (typeof KINDS)[number],
  panel: Panel,
  goal: Panel,
  width: number | undefined,
  { words: { texts } }: Options,
): string => {
  const title = explain(panel, { texts }).headline.text
  const ofChange = { title: explainChange(panel, goal, { texts }).headline.text, width }
  switch (kind) {
    case 'map':
      return renderMap({ panel, plan: planTransition(panel, goal) }, texts, { title, width })
    case 'panel':
      return renderPanelSvg(panel, texts, { title, width })
    case 'readings':
      return renderReadings(panel, texts, { title, width })
    case 'tensions':
      return renderTensions(panel, texts, { width })
    case 'change':
      return renderChangeSvg({ start: panel, ambition: goal }, texts, ofChange)
    case 'journey':
      return renderJourney(planTransition(panel, goal), texts, ofChange)
  }
}
