/** Freezes plain data all the way down, so that no reader can change what others share. */
export const deepFreeze = <A>(data: A): A => {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.values(Object.freeze(data)).forEach(deepFreeze)
  }
  return data
}
