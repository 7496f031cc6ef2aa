/**
 * A value of a JSON document as a short text, for problems.
 *
 * @module
 */
import { clip, LONGEST_RAW } from '../problems.js'

/**
 * Two levels of a value as JSON, clipped. Deeper levels are not part of a row and could overflow the
 * stack. The work does not grow with the value.
 */
export const preview = (value: unknown): string =>
  clip(
    Array.isArray(value)
      ? `[${joined(value, (element) => shallow(element))}]`
      : isObject(value)
        ? `{${joined(keysOf(value), (key) => `${shallow(key)}:${shallow(value[key])}`)}}`
        : shallow(value),
  )

// Enough members that the text is certainly clipped if there are more.
const joined = <A>(members: Iterable<A>, show: (member: A) => string): string => {
  const shown: string[] = []
  let length = 0
  for (const member of members) {
    if (length > LONGEST_RAW) break
    const text = show(member)
    shown.push(text)
    length += text.length + 1
  }
  return shown.join(',')
}

function* keysOf(value: object): Generator<string> {
  for (const key in value) if (Object.hasOwn(value, key)) yield key
}

const shallow = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST_RAW + 1))
  if (Array.isArray(value)) return '"[…]"'
  return isObject(value) ? '"{…}"' : String(value)
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null
