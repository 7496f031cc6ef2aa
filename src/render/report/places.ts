/**
 * Where the sliders of a group stand at a moment.
 *
 * @module
 */
import { recordOf } from '../../model/known.js'
import { EXTENDED_SLIDER_IDS, type ExtendedSliderId } from '../../model/slider.js'
import type { MomentSummary } from '../../operations/summary/momentSummary.js'
import type { Places } from '../words.js'

/** Where each slider stands; a slider that nobody answered is absent, unlike one that the answers leave open. */
export const placesOf = ({ panel, wijkkenmerken, sliders }: MomentSummary): Places => {
  const placeOf = (slider: ExtendedSliderId): Places[ExtendedSliderId] => {
    const { answers = [], contested } = sliders[slider] ?? {}
    const position = slider === 'wijkkenmerken' ? wijkkenmerken : panel[slider]
    if (position !== undefined) return position
    if (contested !== undefined) return 'contested'
    return answers.some(({ answer }) => answer !== 'unanswered') ? 'open' : undefined
  }
  return recordOf(EXTENDED_SLIDER_IDS, placeOf)
}
