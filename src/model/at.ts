/** The element at an index that is known to be within the list. */
export const at = <A>(list: ArrayLike<A>, index: number): A => list[index] as A // the caller knows
