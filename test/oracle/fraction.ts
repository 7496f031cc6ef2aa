/** Oracle: exact fractions, so that rounding neither hides nor creates a tie. */
export interface Fraction {
  readonly over: bigint
  /** Above zero. */
  readonly under: bigint
}

export const fraction = (over: number, under: number): Fraction =>
  under < 0
    ? { over: -BigInt(over), under: -BigInt(under) }
    : { over: BigInt(over), under: BigInt(under) }

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
})

export const times = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
})

export const compareFractions = (a: Fraction, b: Fraction): number => {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const toNumber = (a: Fraction): number => Number(a.over) / Number(a.under)
