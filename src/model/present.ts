/** An object without the keys whose value is `undefined`. */
export const present = <A extends object>(object: A): A =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as A // absent is undefined

/** An object that has something in it. */
export const unlessEmpty = <A extends object>(object: A | undefined): A | undefined =>
  object === undefined || Object.keys(object).length === 0 ? undefined : object
