/**
 * Where panels enter a computation over many.
 *
 * @module
 */
import { misuse } from '../model/misuse.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { rankOf, type Rank } from '../model/position.js'
import type { SliderId } from '../model/slider.js'

/**
 * The rank of a slider in a panel, undefined when it has no position.
 *
 * Throws `notAPanel` when untyped code passes no panel, `null` on a slider or a misspelt position:
 * unknown input is for `parsePartialPanel`.
 */
export const rankIn = (panel: PartialPanel, slider: SliderId): Rank | undefined => {
  const position = (panel as PartialPanel | null | undefined)?.[slider]
  if (position === undefined) {
    if (typeof panel === 'object' && (panel as object | null) !== null) return undefined
    throw misuse('notAPanel', 'Not a panel. Use parsePartialPanel on unknown input.')
  }
  const found = rankOf(position)
  if (found === undefined) {
    throw misuse('notAPanel', `Not a position of ${slider}: ${position}.`)
  }
  return found
}
