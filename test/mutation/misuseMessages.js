/**
 * Leaves the message of `misuse(code, message)`, and of `refusal`, unmutated: it is for the eyes of who reads a stack trace,
 * and programs match on the code.
 */
const ofMisuse = (path) =>
  path.listKey === 'arguments' &&
  path.key === 1 &&
  path.parent.type === 'CallExpression' &&
  ['misuse', 'refusal'].includes(path.parent.callee.name)

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'misuse-messages',
    value: { shouldIgnore: (path) => (ofMisuse(path) ? 'the message of misuse' : undefined) },
  },
]
