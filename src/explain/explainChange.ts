/**
 * Explains a change: how two panels differ, and in which order the sliders could move.
 *
 * @module
 */
import { textOptions } from '../model/textOptions.js'
import type { Moment } from '../model/exercise.js'
import type { PartialPanel } from '../model/partialPanel.js'
import type { SliderId } from '../model/slider.js'
import {
  changeFindings,
  type ChangeFinding,
  type IncomparableFinding,
} from '../operations/findings/changeFindings.js'
import type { TransitionOptions } from '../operations/transition.js'
import type { ChangeNames } from '../texts/explanationTexts.js'
import type { Texts } from '../texts/texts.js'
import type { ExplainOptions, Explanation, Section, Sentence } from './explanation.js'
import { consider } from './consider.js'
import { profileLabels } from './labels.js'
import { method, section } from './section.js'

/** The language, and what to plan and compare with. */
export interface ExplainChangeOptions extends ExplainOptions, TransitionOptions {
  /** Names for the two panels; now and the ambition by default. */
  readonly names?: ChangeNames | undefined
}

/**
 * Explains the way from one panel to another. The headline is the distance, which is a lower bound while
 * sliders are unanswered. With `names`, nothing is said about an ambition.
 *
 * Sections: `change`, `plan`, `along` (the risks and tensions after each step), `consider` (questions
 * about the choice, and what the reflection says about choosing), `method`.
 *
 * Throws `notAPanel`, and `unknownId` for an unknown reason, when untyped code passes something else.
 *
 * @example
 * explainChange(panelFromKey('LLMML'), panelFromKey('LLHML'), { texts: en }).headline.text // => '1 step between now and the ambition.'
 */
export const explainChange = (
  from: PartialPanel,
  to: PartialPanel,
  options: ExplainChangeOptions,
): Explanation => {
  const own = textOptions(options)
  return explainWay(from, to, own, own.names, own.texts.moments.huidig)
}

/** Explains the way from the panel of a moment to the ambition. */
export const explainToAmbition = (
  from: PartialPanel,
  to: PartialPanel,
  options: Omit<ExplainChangeOptions, 'names'>,
  moment: Moment,
): Explanation => explainWay(from, to, options, undefined, options.texts.moments[moment])

const explainWay = (
  from: PartialPanel,
  to: PartialPanel,
  own: ExplainChangeOptions,
  names: ChangeNames | undefined,
  start: string,
): Explanation => {
  const { texts, reason } = own
  const [first, ...rest] = changeFindings<string>(from, to, own)
  const word = wordChange(own, names, names ?? { from: start, to: texts.moments.ambitie })
  const say = (id: Section['id'], ...kinds: ReadonlyArray<ChangeFinding['kind']>) =>
    section(id, rest.filter(({ kind }) => kinds.includes(kind)).map(word), texts)
  // Without an ambition the headline already says that nothing moved.
  const plan =
    names === undefined
      ? say('plan', 'planWaits', 'noPlan', 'plan', 'planStep')
      : say('plan', 'planWaits', 'plan', 'planStep').map((found) => ({
          ...found,
          heading: texts.explanation.planBetween(names),
        }))
  return {
    headline: word(first),
    sections: [
      ...say(
        'change',
        'moved',
        'kept',
        'incomparable',
        'nearestChange',
        'riskAppears',
        'riskClears',
        'tensionAppears',
        'tensionClears',
      ),
      ...plan,
      ...section('along', along(rest, texts), texts),
      ...(rest.some(({ kind }) => kind === 'plan') ? consider(texts, reason !== undefined) : []),
      ...method(
        rest.some(({ kind }) => kind === 'plan') ? ['opinion', 'plan'] : ['opinion'],
        texts,
      ),
    ],
  }
}

// Every step, also one with nothing to report, so that no number is missing; none if no step has anything.
const along = (
  found: ReadonlyArray<ChangeFinding<string>>,
  texts: Texts,
): ReadonlyArray<Sentence> =>
  found.some((one) => one.kind === 'planStep' && one.risks.length + one.tensions.length > 0)
    ? found.flatMap(afterStep(texts))
    : []

const afterStep =
  ({ correlations, explanation, risks }: Texts) =>
  (found: ChangeFinding<string>): ReadonlyArray<Sentence> =>
    found.kind !== 'planStep'
      ? []
      : [
          {
            id: `afterStep/${found.number}`,
            text: explanation.afterStep(
              found.number,
              found.risks.map((id) => risks[id].label),
              found.tensions.map((id) => correlations[id].label),
            ),
            data: { kind: 'afterStep', step: found },
          },
        ]

// `names` only if they were given; the last argument says of a panel which of the two it is.
const wordChange =
  (
    { texts, typology }: ExplainOptions,
    names: ChangeNames | undefined,
    { from, to }: ChangeNames,
  ) =>
  (found: ChangeFinding<string>): Sentence => {
    const { correlations, explanation, positions, risks, sliders, stepWhys } = texts
    const label = profileLabels(texts, typology)
    const labelsOf = (ids: ReadonlyArray<SliderId>): ReadonlyArray<string> =>
      ids.map((id) => sliders[id].label)
    const missing = (list: IncomparableFinding['sliders']): ReadonlyArray<string> =>
      list.map(
        ({ slider, missingIn }) =>
          `${sliders[slider].label} (${missingIn.map((side) => (side === 'from' ? from : to)).join(', ')})`,
      )
    switch (found.kind) {
      case 'noAnswers':
        return { id: 'noAnswers', text: explanation.noPositions, data: found }
      case 'distance':
        return {
          id: 'distance',
          text: explanation.distance(found.steps, found.atLeast, names),
          data: found,
        }
      case 'moved':
        return {
          id: `moved/${found.slider}`,
          text: explanation.moved(
            sliders[found.slider].label,
            positions[found.from].label,
            positions[found.to].label,
          ),
          data: found,
        }
      case 'kept':
        return { id: 'kept', text: explanation.kept(labelsOf(found.sliders)), data: found }
      case 'incomparable':
        return {
          id: 'incomparable',
          text: explanation.incomparable(missing(found.sliders)),
          data: found,
        }
      case 'nearestChange':
        return {
          id: 'nearestChange',
          text: explanation.nearestChange(found.from.map(label), found.to.map(label), names),
          data: found,
        }
      case 'riskAppears':
      case 'riskClears':
        return {
          id: `${found.kind}/${found.risk}`,
          text: explanation[found.kind](risks[found.risk].label),
          data: found,
        }
      case 'tensionAppears':
      case 'tensionClears':
        return {
          id: `${found.kind}/${found.correlation}`,
          text: explanation[found.kind](correlations[found.correlation].label),
          data: found,
        }
      case 'planWaits':
        return { id: 'planWaits', text: explanation.planWaits(missing(found.sliders)), data: found }
      case 'noPlan':
        return { id: 'noPlan', text: explanation.noPlan, data: found }
      case 'plan':
        return {
          id: 'plan',
          text: explanation.plan(found.routes, labelsOf(found.reason)),
          data: found,
        }
      case 'planStep':
        return {
          id: `planStep/${found.number}`,
          text: explanation.planStep({
            number: found.number,
            slider: sliders[found.slider].label,
            from: positions[found.from].label,
            to: positions[found.to].label,
            why: stepWhys[found.why],
          }),
          data: found,
        }
    }
  }
