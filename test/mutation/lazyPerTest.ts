/** Replaces src/model/lazy.ts: the same, except that all values can be forgotten. */
let generation = 0

export const forgetAll = (): void => {
  generation++
}

export const lazy = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A; readonly generation: number } | undefined
  return () => {
    if (made?.generation !== generation) made = { value: make(), generation }
    return made.value
  }
}
