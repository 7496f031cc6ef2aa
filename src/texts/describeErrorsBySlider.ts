/**
 * Error sentences for a form: one per slider.
 *
 * @module
 */
import { isList } from '../model/guards.js'
import { misuse } from '../model/misuse.js'
import { assertTexts } from '../model/textOptions.js'
import type { PanelError } from '../model/errors.js'
import type { ExtendedSliderId } from '../model/slider.js'
import { describeError } from './describeError.js'
import type { Texts } from './texts.js'

/**
 * The sentence to show beside each slider of a form: the first error of that slider. Sliders without an error are absent,
 * and so are errors of the whole form, such as `unknownSlider`: show those above it,
 * `errors.filter((error) => !('slider' in error)).map((error) => describeError(error, texts))`.
 *
 * Throws `notAList` or `invalidOptions` when untyped code passes something other than a list of errors
 * or texts.
 *
 * @example
 * const read = parsePanel({ positioningIntern: 'hoger', communicatie: 'laag' })
 * const messages = read._tag === 'Left' ? describeErrorsBySlider(read.left, en) : {}
 * messages.procesMetBewoners // => 'The slider “Process with residents” has no position.'
 * messages.communicatie // => undefined
 */
export const describeErrorsBySlider = (
  errors: ReadonlyArray<PanelError>,
  texts: Texts,
): { readonly [S in ExtendedSliderId]?: string } => {
  assertTexts(texts)
  if (!isList(errors))
    throw misuse('notAList', 'Not a list of errors: give the `left` of what was read.')
  const messages: { [S in ExtendedSliderId]?: string } = {}
  for (const error of errors) {
    if ('slider' in error) messages[error.slider] ??= describeError(error, texts)
  }
  return messages
}
