/**
 * `schuifoefening picture`: draws one picture as SVG.
 *
 * @module
 */
import {
  districtFit,
  isComplete,
  planTransition,
  type DistrictNeeds,
  type PartialPanel,
  type ReasonId,
} from '../index.js'
import { explain, explainChange, explainDistricts } from '../explain/index.js'
import {
  renderChangeSvg,
  renderDistricts,
  renderEmptySheet,
  renderJourney,
  renderMap,
  renderPanelSvg,
  renderReadings,
  renderTensions,
} from '../render/index.js'
import { readNeeds } from './input.js'
import { EXIT, type Exit, type Io } from './io.js'
import {
  canWrite,
  deliver,
  notAKey,
  panelOfKey,
  reasonOf,
  refuseUsage,
  wholeNumber,
  type Options,
} from './options.js'

/** The kinds of pictures that can be made from one or two keys. */
const KINDS = [
  'map',
  'panel',
  'change',
  'readings',
  'journey',
  'tensions',
  'districts',
  'sheet',
] as const

type Kind = (typeof KINDS)[number]

const OPEN = '_____' // a panel without positions

/** Draws a picture; its title is the headline of the explanation. */
export const picture = async (options: Options, io: Io): Promise<Exit> => {
  const { words, inputs, to, width } = options
  const [name = '', key, more] = inputs
  const refuse = (problem: string): Exit => refuseUsage(problem, io)
  const kind = KINDS.find((known) => known === name)
  if (kind === undefined) return refuse(words.unknownPicture(name, KINDS))
  const pixels = wholeNumber(width, 240, 4000)
  if (width !== undefined && pixels === undefined) return refuse(words.notAWidth(width))
  const reason = reasonOf(options.reason)
  if (options.reason !== undefined && reason === undefined) {
    return refuse(words.notAReason(options.reason))
  }
  if (key === undefined && kind !== 'map' && kind !== 'sheet') return refuse(words.noKey)
  if (more !== undefined) return refuse(words.oneKey(more))
  const typed = key ?? OPEN
  const panel = panelOfKey(typed)
  if (panel === undefined) return refuse(notAKey(typed, words))
  const goal = to === undefined ? undefined : panelOfKey(to)
  if (to !== undefined && goal === undefined) return refuse(notAKey(to, words))
  if (goal === undefined && (kind === 'change' || kind === 'journey')) return refuse(words.needsTo)
  if (kind === 'districts' && options.districts === undefined) return refuse(words.needsDistricts)
  if (!(await canWrite({ ...options, inputs: [] }, io, `${kind}.svg`))) return EXIT.usage // a kind is not a file
  const needs = await readNeeds(options, io)
  if (needs === undefined) return EXIT.problems
  const drawn = { panel, goal, reason, width: pixels, districts: needs.districts ?? [] }
  const svg = draw(kind, drawn, options)
  if (svg === undefined) return refuse(words.needsAll)
  await deliver([`${svg}\n`], options, io)
  return needs.problems ? EXIT.problems : EXIT.ok
}

interface Drawn {
  readonly panel: PartialPanel
  readonly goal: PartialPanel | undefined
  readonly reason: ReasonId | undefined
  readonly width: number | undefined
  readonly districts: ReadonlyArray<DistrictNeeds>
}

// `undefined` if the picture needs a position on every slider and one has none.
const draw = (
  kind: Kind,
  { panel, goal, reason, width, districts }: Drawn,
  { inputs: [, key], words: { texts } }: Options,
): string | undefined => {
  const title = key === undefined ? undefined : explain(panel, { texts }).headline.text
  const change =
    goal === undefined ? undefined : explainChange(panel, goal, { texts }).headline.text
  const full = isComplete(panel) ? panel : undefined
  const plan =
    full !== undefined && goal !== undefined && isComplete(goal)
      ? planTransition(full, goal, { reason })
      : undefined
  switch (kind) {
    case 'map':
      return renderMap({ panel: full, plan }, { texts, title, width })
    case 'panel':
      return renderPanelSvg(panel, { texts, title, width })
    case 'tensions':
      return renderTensions(panel, { texts, width })
    case 'change':
      return renderChangeSvg({ now: panel, ambition: goal }, { texts, title: change, width })
    case 'readings':
      return full && renderReadings(full, { texts, title, width })
    case 'journey':
      return plan && renderJourney(plan, { texts, title: change, width })
    case 'districts': {
      const fit = districtFit(panel, districts)
      const { headline } = explainDistricts(fit, { texts })
      return renderDistricts(fit, { texts, title: headline.text, width })
    }
    case 'sheet':
      return renderEmptySheet({ texts })
  }
}
