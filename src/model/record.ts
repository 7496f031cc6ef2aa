/**
 * Reading a record or a list from untrusted input: no getter runs, inherited properties do not count,
 * and `__proto__` and `constructor` are keys like any other.
 *
 * @module
 */
import { typeNameOf, type TypeName } from './typeName.js'

/**
 * Reads the own properties of a plain object, or returns the type of what was found instead. Plain
 * means made by a literal, `JSON.parse` or `Object.create(null)`, in this realm or another. A getter is
 * not called; its function is the value.
 */
export const readRecord = (input: unknown): ReadonlyMap<string, unknown> | TypeName => {
  const received = typeNameOf(input)
  if (received !== 'object') return received
  const object = input as object // typeNameOf says so
  try {
    if (!hasPlainPrototype(object)) return received
    const entries = new Map<string, unknown>()
    for (const key of Reflect.ownKeys(object)) entries.set(String(key), ownValue(object, key))
    return entries
  } catch {
    return received // a proxy whose traps throw
  }
}

/**
 * The items of a list without holes, or `undefined`. A proxy may throw, and a list with holes may be
 * huge. A getter is not called; its function is the value.
 */
export const readList = (input: unknown): ReadonlyArray<unknown> | undefined => {
  if (typeNameOf(input) !== 'array') return undefined
  const items = input as ReadonlyArray<unknown> // typeNameOf says so
  try {
    const keys = Object.keys(items)
    const isWhole =
      keys.length === items.length && keys.every((key, index) => key === String(index))
    if (isWhole) return keys.map((key) => ownValue(items, key))
  } catch {
    // A proxy whose traps throw.
  }
  return undefined
}

// A descriptor can inherit from a changed prototype; only its own fields count.
const ownValue = (input: object, key: PropertyKey): unknown => {
  const property = Object.getOwnPropertyDescriptor(input, key)
  return property && (Object.hasOwn(property, 'value') ? property.value : property.get)
}

const hasPlainPrototype = (input: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(input)
  return prototype === null || endsChain(prototype)
}

// Object.prototype, of this realm or another: the end of a chain that has hasOwnProperty of its own.
const endsChain = (prototype: unknown): boolean =>
  Object.getPrototypeOf(prototype) === null &&
  Object.prototype.hasOwnProperty.call(prototype, 'hasOwnProperty')
