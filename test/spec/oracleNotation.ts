/** Between the notations of the vector files and those of the oracle. */

/** The numbers of a key of any length. */
export const vectorOf = (key: string): ReadonlyArray<number> =>
  Array.from(key, (letter) => 'LMH'.indexOf(letter))

/** The numbers of a key in which `-` is no position. */
export const partialVectorOf = (key: string): ReadonlyArray<number | null> =>
  Array.from(key, (letter) => (letter === '-' ? null : 'LMH'.indexOf(letter)))

/** SO-004. */
export const rounded = (value: number): number => Number(value.toFixed(10))

/** A value that can be undefined, as documents write it (SO-901). */
export const optional = <A>(value: A | null): object =>
  value === null ? { _tag: 'None' } : { _tag: 'Some', value }
