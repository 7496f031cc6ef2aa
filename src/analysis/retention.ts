/**
 * One-step retention: how stable a classification is when one slider moves by one step, a difference
 * that two officials could easily have.
 *
 * @module
 */
import { refusal } from './misuse.js'
import type { NonEmptyArray } from '../model/either.js'
import { neighbours, type Panel } from '../model/panel.js'
import { classify } from '../operations/classification.js'

/**
 * The share of a panel's one-step neighbours (five to ten) whose nearest profiles share one with
 * its own, 0 to 1. Takes any classifier; `classify` by default.
 *
 * Law: 1 when the margin to the next profile is above 2, for Manhattan distance.
 *
 * @example
 * oneStepRetention(panelFromKey('LLMML')) // => 1
 */
export const oneStepRetention = (
  panel: Panel,
  classifyPanel: (panel: Panel) => { readonly nearest: NonEmptyArray<string> } = classify,
): number => {
  if (typeof classifyPanel !== 'function') throw refusal('invalidValue', 'Not a classifier.')
  const own = new Set(classifyPanel(panel).nearest)
  const around = neighbours(panel)
  const kept = around.filter((other) => classifyPanel(other).nearest.some((id) => own.has(id)))
  return kept.length / around.length
}
