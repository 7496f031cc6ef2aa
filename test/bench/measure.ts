/** Measuring side by side: contestants take turns, round after round; the median of each counts. */

export interface Contestant {
  readonly name: string
  /** Does its work once and returns a checksum, so that no work can be left out. */
  readonly run: () => number
}

export interface Measured {
  readonly name: string
  /** Median over the rounds, in nanoseconds for one operation. */
  readonly nanoseconds: number
}

/** Lets contestants take turns; `operations` is what one `run` does. */
export const measure = (
  contestants: ReadonlyArray<Contestant>,
  operations: number,
  rounds: number,
): ReadonlyArray<Measured> => {
  const times = contestants.map((): number[] => [])
  const warmUp = Math.ceil(rounds / 5)
  let checksum = 0
  for (let round = 0; round < warmUp + rounds; round++) {
    contestants.forEach(({ run }, index) => {
      const start = performance.now()
      checksum += run()
      if (round >= warmUp) times[index]?.push(performance.now() - start)
    })
  }
  if (!Number.isFinite(checksum)) throw new Error('A contestant did not do its work.')
  return contestants.map(({ name }, index) => ({
    name,
    nanoseconds: (median(times[index] ?? []) * 1e6) / operations,
  }))
}

/** Prints each contestant and how many times the time of the first it takes. */
export const printRatios = (unit: string, measured: ReadonlyArray<Measured>): void => {
  const first = measured[0]?.nanoseconds ?? NaN
  for (const { name, nanoseconds } of measured) {
    const time = nanoseconds.toFixed(1).padStart(10)
    console.log(
      `  ${time} ns per ${unit}  ${(nanoseconds / first).toFixed(2).padStart(7)}x  ${name}`,
    )
  }
}

/** The middle value; of an even number the upper of the two. */
export const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
