/** A copy of an object without the keys whose value is `undefined`. */
export const present = <A extends object>(object: A): A =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as A // absent is undefined

/** The object, or `undefined` if it is empty. */
export const unlessEmpty = <A extends object>(object: A | undefined): A | undefined =>
  object === undefined || Object.keys(object).length === 0 ? undefined : object
