/**
 * The absent `Option`, as one frozen constant because every caller shares it. fp-ts's functions accept
 * it: they look at `_tag` only.
 *
 * @module
 */
import type { Option } from './either.js'
import { deepFreeze } from './freeze.js'

/** The `Option` without a value. */
export const none: Option<never> = /*#__PURE__*/ deepFreeze<Option<never>>({ _tag: 'None' })
