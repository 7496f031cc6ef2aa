/** Freezes plain data all the way down, because callers share it. */
export const deepFreeze = <A>(data: A): A => {
  if (!Object.isFrozen(data)) Object.values(Object.freeze(data) as object).forEach(deepFreeze) // only objects can change
  return data
}
