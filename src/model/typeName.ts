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

export const typeNameOf = (input: unknown): TypeName => {
  try {
    if (Array.isArray(input)) return 'array'
  } catch {
    // A revoked proxy of an array; a parser must not throw.
  }
  return input === null ? 'null' : typeof input
}
