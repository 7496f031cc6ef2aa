/**
 * Tension and coherence: how far a panel departs from the expected correlations.
 *
 * Raising `from` is expected to raise `to`. The tension of a correlation is the number of steps that
 * `from` stands above `to`, 0 to 2; a `to` that stands higher is no tension. These are expectations of
 * experts: a tension is something to talk about, not a fault, and ordering panels by coherence is a
 * hypothesis. Two of the five profiles, ontwikkelend and toenaderingsgericht, have tensions.
 *
 * Source: 9. Formalisation: ours.
 *
 * @module
 */
import { CORRELATION_IDS, CORRELATIONS, type CorrelationId } from '../catalogue/correlations.js'
import { assertPanel, type Panel } from '../model/panel.js'
import { assertPartialPanel, type PartialPanel } from '../model/partialPanel.js'
import { stepsBetween } from './difference.js'

/**
 * A correlation whose `from` stands above its `to`, and by how many steps.
 *
 * @example
 * const [tension]: ReadonlyArray<Tension> = tensions(panelFromKey('LLHLL'))
 * tension // => { correlation: 'bewoners-communicatie', steps: 2 }
 */
export interface Tension {
  readonly correlation: CorrelationId
  /** Steps that `from` stands above `to`. */
  readonly steps: 1 | 2
}

/**
 * The tensions of a panel, in the order of the correlations; empty for 84 of the 243 panels. Of a
 * partial panel: those whose two sliders both have a position.
 *
 * @example
 * tensions(PROFILES.participatief.panel) // => []
 * tensions({ procesMetBewoners: 'hoog', communicatie: 'laag' }) // => [{ correlation: 'bewoners-communicatie', steps: 2 }]
 */
export const tensions = (panel: PartialPanel): ReadonlyArray<Tension> => {
  assertPartialPanel(panel)
  return CORRELATION_IDS.flatMap((correlation) => {
    const { from, to } = CORRELATIONS[correlation]
    const [high, low] = [panel[from], panel[to]]
    const steps = high === undefined || low === undefined ? 0 : stepsBetween(low, high)
    return steps === 1 || steps === 2 ? [{ correlation, steps }] : []
  })
}

/**
 * How far a panel agrees with the expectations, 0 to 1: one minus the tensions as a share of the
 * largest possible, where `waarschijnlijk` weighs 1 and `mogelijk` 1/2. A hypothesis, not a score of
 * a municipality.
 *
 * Law: 1 exactly when there is no tension.
 *
 * @example
 * coherence(panelFromKey('LLHLL')) // => 0.6
 */
export const coherence = (panel: Panel): number => {
  assertPanel(panel)
  const felt = tensions(panel).reduce(
    (sum, { correlation, steps }) => sum + weightOf(correlation) * steps,
    0,
  )
  const largest = CORRELATION_IDS.reduce((sum, id) => sum + 2 * weightOf(id), 0)
  return 1 - felt / largest
}

const weightOf = (correlation: CorrelationId): number =>
  CORRELATIONS[correlation].strength === 'waarschijnlijk' ? 1 : 0.5
