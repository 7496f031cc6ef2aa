/**
 * Reading ranks from panels in computations over many panels.
 *
 * @module
 */
import { isList, isObject } from '../model/guards.js'
import { asRecord, misuse, shown } from '../model/misuse.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { rankOf, type Rank } from '../model/position.js'
import type { SliderId } from '../model/slider.js'

/**
 * The rank of a slider in a panel; `undefined` if it has no position.
 *
 * Throws `notAPanel` when untyped code passes something other than a panel, `null` for a slider, or a
 * misspelt position. Use `parsePartialPanel` for unknown input.
 */
export const rankIn = (panel: PartialPanel, slider: SliderId): Rank | undefined => {
  const given = asRecord(panel)
  if (!isObject(panel) || isList(panel) || given['wijkkenmerken'] !== undefined) {
    throw misuse('notAPanel', 'Not a panel of five. Use parsePartialPanel on unknown input.')
  }
  const position = given[slider]
  const found = rankOf(position)
  if (found === undefined && position !== undefined) {
    throw misuse('notAPanel', `Not a position of ${slider}: ${shown(position)}.`)
  }
  return found
}
