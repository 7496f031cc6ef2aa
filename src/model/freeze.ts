/** Freezes plain data all the way down, because callers share it. */
export const deepFreeze = <A>(data: A): A => {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.values(Object.freeze(data)).forEach(deepFreeze)
  }
  return data
}
