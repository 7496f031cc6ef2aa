/**
 * The kind of value that was received where another was expected; shown in errors.
 *
 * @example
 * const received: TypeName = 'array'
 * received // => 'array'
 */
export type TypeName =
  | 'undefined'
  | 'null'
  | 'boolean'
  | 'number'
  | 'bigint'
  | 'string'
  | 'symbol'
  | 'function'
  | 'array'
  | 'object'

export const typeNameOf = (input: unknown): TypeName =>
  input === null ? 'null' : isArray(input) ? 'array' : typeof input

// Array.isArray throws on a revoked proxy; a parser must not.
const isArray = (input: unknown): boolean => {
  try {
    return Array.isArray(input)
  } catch {
    return false
  }
}
