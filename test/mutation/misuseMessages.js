/**
 * Leaves the message of a mistake in a program unmutated, where `misuse`, `refusal` or `invalid` gets it: it is for
 * who reads a stack trace, and programs match on the code.
 */
const PLACES = { misuse: 1, refusal: 1, invalid: 0 }

const ofMisuse = ({ listKey, key, parent }) =>
  listKey === 'arguments' &&
  parent.type === 'CallExpression' &&
  Object.hasOwn(PLACES, parent.callee.name ?? '') &&
  PLACES[parent.callee.name] === key

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'misuse-messages',
    value: { shouldIgnore: (path) => (ofMisuse(path) ? 'the message of misuse' : undefined) },
  },
]
