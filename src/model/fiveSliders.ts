/**
 * Five sliders only: questions about profiles, correlations, risks and plans have no answer for the
 * proposed sixth, so a panel that has it is refused and the sixth is never dropped in silence.
 *
 * @module
 */
import { misuse } from './misuse.js'

/** Throws `notAPanel` when untyped code passes a panel with the proposed sixth slider. */
export const refuseSixth = (panel: object): void => {
  if ('wijkkenmerken' in panel && panel.wijkkenmerken !== undefined) {
    throw misuse(
      'notAPanel',
      'This is about the five sliders. Use corePanel to leave out the sixth.',
    )
  }
}
