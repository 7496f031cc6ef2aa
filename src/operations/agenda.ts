/**
 * Discussion agenda: the sliders in the order in which a group may want to talk about them.
 *
 * Order: least agreement first (van der Eijk's A ascending), then farthest from the ambition, then
 * canonical. Sliders on which nobody gave a position come last, and among equals those with an
 * unknown distance. To discuss: the answers range over two steps, from laag to hoog.
 *
 * Source: the questions are those of 2.1 and 8.2; the order is ours (the threshold after Burke,
 * Finkelstein & Dusig 1999).
 *
 * @module
 */
import { none, some } from 'fp-ts/lib/Option.js'
import type { Option } from '../model/either.js'
import { SLIDERS } from '../catalogue/sliders.js'
import { rank } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import type { AgreementPattern, MedianInterval } from './agreement.js'
import type { Exercise } from '../model/exercise.js'
import { summariseExercise, type SliderSummary } from './sessionSummary.js'

/**
 * One item: the slider, how people agree on it now, how many steps it lies from the ambition (0 to
 * 2), whether to discuss it, and the names of its guiding questions, whose sentences are in the
 * texts.
 *
 * @example
 * const [item]: ReadonlyArray<AgendaItem> = discussionAgenda({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] })
 * item?.questions // => ['budget', 'organogram', 'sociaalDomein', 'prioriteit']
 */
export interface AgendaItem {
  readonly slider: SliderId
  /** How the answers about now lie; `none` when nobody gave a position. */
  readonly pattern: Option<AgreementPattern>
  /** Van der Eijk's A of the answers about now, -1 to 1; `none` when nobody gave a position. */
  readonly agreement: Option<number>
  /**
   * The fewest steps between the median now and the ambition: the agreed one if there is one, else
   * the median of the ambitions.
   */
  readonly distanceToAmbition: Option<number>
  /** The answers about now range over two steps, from laag to hoog. */
  readonly toDiscuss: boolean
  /** Names of the guiding questions of the slider; sentences in the texts. */
  readonly questions: ReadonlyArray<string>
}

/**
 * The agenda of an exercise: all five sliders as they stand at the moment `huidig`.
 *
 * Law: permuting the sheets changes nothing.
 *
 * @example
 * discussionAgenda({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'overig', moment: 'huidig', answers: panelFromKey('LLLLL') }, { respondent: 'B', role: 'overig', moment: 'huidig', answers: panelFromKey('LLHLL') }] })[0]?.slider // => 'procesMetBewoners'
 */
export const discussionAgenda = (exercise: Exercise): ReadonlyArray<AgendaItem> => {
  const { moments } = summariseExercise(exercise)
  const now = moments.find(({ moment }) => moment === 'huidig')
  const ambition = moments.find(({ moment }) => moment === 'ambitie')
  return SLIDER_IDS.map((slider): AgendaItem => {
    const current = now?.sliders[slider]
    return {
      slider,
      pattern: current?.pattern ?? none,
      agreement: current?.agreement ?? none,
      distanceToAmbition: stepsApart(
        current?.median ?? none,
        ambitionOf(exercise, ambition?.sliders[slider], slider),
      ),
      toDiscuss: current?.range._tag === 'Some' && current.range.value === 2,
      questions: SLIDERS[slider].questions,
    }
  }).sort(
    (a, b) =>
      agreementOnGrid(a) - agreementOnGrid(b) ||
      valueOr(b.distanceToAmbition, -1) - valueOr(a.distanceToAmbition, -1),
  )
}

const ambitionOf = (
  { agreed }: Exercise,
  computed: SliderSummary | undefined,
  slider: SliderId,
): Option<MedianInterval> => {
  const position = agreed?.ambitie?.[slider]
  return position === undefined
    ? (computed?.median ?? none)
    : some({ lower: position, upper: position })
}

const stepsApart = (a: Option<MedianInterval>, b: Option<MedianInterval>): Option<number> =>
  a._tag === 'None' || b._tag === 'None'
    ? none
    : some(
        Math.max(
          0,
          rank(b.value.lower) - rank(a.value.upper),
          rank(a.value.lower) - rank(b.value.upper),
        ),
      )

// In billionths, so that equal agreements computed along different ways stay equal. Sliders without
// an answer come after every agreement.
const agreementOnGrid = ({ agreement }: AgendaItem): number =>
  Math.round(valueOr(agreement, 2) * 1e9)

const valueOr = (option: Option<number>, otherwise: number): number =>
  option._tag === 'Some' ? option.value : otherwise
