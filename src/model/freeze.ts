/** Freezes plain data all the way down, so that no reader can change what others share. */
export const deepFreeze = <A>(data: A): A => {
  if (!Object.isFrozen(data)) Object.values(Object.freeze(data) as object).forEach(deepFreeze) // only objects can change
  return data
}
