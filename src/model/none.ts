/**
 * No value, as one frozen constant: it is handed out to everybody, so nobody may change it. A value
 * like any other for fp-ts's functions, which look at `_tag`.
 *
 * @module
 */
import type { Option } from './either.js'
import { deepFreeze } from './freeze.js'

/** The `Option` without a value. */
export const none: Option<never> = /*#__PURE__*/ deepFreeze<Option<never>>({ _tag: 'None' })
