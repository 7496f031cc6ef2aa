/**
 * Reading a list from unknown input without trusting it: no getter runs, and a gap in a list is no
 * element.
 *
 * @module
 */
import { typeNameOf, type TypeName } from './typeName.js'

/** The elements of a list, or what came instead of one. */
export type ListReading =
  | { readonly list: true; readonly elements: ReadonlyArray<unknown> }
  | { readonly list: false; readonly received: TypeName }

/** Reads the elements of an array without gaps. An accessor is read as the function that it is. */
export const readArray = (input: unknown): ListReading => {
  const received = typeNameOf(input)
  if (received !== 'array') return { list: false, received }
  try {
    return readElements(input as ReadonlyArray<unknown>) // typeNameOf says so
  } catch {
    return { list: false, received } // a proxy whose traps throw
  }
}

const readElements = (input: ReadonlyArray<unknown>): ListReading => {
  const elements: unknown[] = []
  for (let index = 0; index < input.length; index++) {
    const property = Object.getOwnPropertyDescriptor(input, index)
    if (property === undefined) return { list: false, received: 'array' }
    elements.push(property.get ?? property.value)
  }
  return { list: true, elements }
}
