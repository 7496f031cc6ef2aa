/**
 * Reading a record or a list from unknown input without trusting it: no getter runs, nothing inherited counts,
 * `__proto__` and `constructor` are keys like any other.
 *
 * @module
 */
import { typeNameOf, type TypeName } from './typeName.js'

/** The own data of a plain object: each own key with its value, or what came instead of one. */
export type RecordReading =
  | { readonly plain: true; readonly entries: ReadonlyMap<string, unknown> }
  | { readonly plain: false; readonly received: TypeName }

/**
 * Reads the own properties of a plain object: one made by a literal, `JSON.parse` or
 * `Object.create(null)`, in this realm or another. An accessor is read as the function that it is.
 */
export const readRecord = (input: unknown): RecordReading => {
  if (typeNameOf(input) !== 'object') return { plain: false, received: typeNameOf(input) }
  try {
    return readOwnProperties(input as object) // typeNameOf says so
  } catch {
    return { plain: false, received: 'object' } // a proxy whose traps throw
  }
}

/**
 * The items of a list without holes, or `undefined`. A proxy may throw, a list with holes may be
 * endless; an accessor is read as the function that it is.
 */
export const readList = (input: unknown): ReadonlyArray<unknown> | undefined => {
  if (typeNameOf(input) !== 'array') return undefined
  const items = input as ReadonlyArray<unknown> // typeNameOf says so
  try {
    const keys = Object.keys(items)
    if (keys.length !== items.length) return undefined
    return keys.map((key): unknown => {
      const property = Object.getOwnPropertyDescriptor(items, key)
      return property?.get ?? property?.value
    })
  } catch {
    return undefined
  }
}

const readOwnProperties = (input: object): RecordReading => {
  if (!hasPlainPrototype(input)) return { plain: false, received: 'object' }
  const entries = new Map<string, unknown>()
  for (const key of Reflect.ownKeys(input)) {
    const property = Object.getOwnPropertyDescriptor(input, key)
    entries.set(String(key), property?.get ?? property?.value)
  }
  return { plain: true, entries }
}

const hasPlainPrototype = (input: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(input)
  return prototype === null || isObjectPrototype(prototype)
}

// Object.prototype of any realm: the end of a chain that has hasOwnProperty of its own.
const isObjectPrototype = (prototype: unknown): boolean =>
  Object.getPrototypeOf(prototype) === null &&
  Object.prototype.hasOwnProperty.call(prototype, 'hasOwnProperty')
