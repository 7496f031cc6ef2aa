// Agreement by its definitions, pair by pair. Imports nothing from src.

export type Value = number | null

/** Krippendorff's alpha: every ordered pair of values, within units and over all. */
export const bruteAlpha = (
  rows: ReadonlyArray<ReadonlyArray<Value>>,
  level: 'nominal' | 'ordinal' | 'interval',
): number | 'tooFewValues' | 'noVariation' => {
  const length = Math.max(0, ...rows.map((row) => row.length))
  const units = Array.from({ length }, (_, unit) =>
    rows.flatMap((row) => {
      const value = row[unit]
      return value === null || value === undefined ? [] : [value]
    }),
  ).filter((values) => values.length >= 2)
  const all = units.flat()
  if (all.length === 0) return 'tooFewValues'
  if (new Set(all).size === 1) return 'noVariation'

  const difference = (a: number, b: number): number => {
    if (level === 'nominal') return a === b ? 0 : 1
    if (level === 'interval') return (a - b) ** 2
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    const between = all.filter((value) => value >= low && value <= high).length
    const ends =
      all.filter((value) => value === a).length + all.filter((value) => value === b).length
    return a === b ? 0 : (between - ends / 2) ** 2
  }
  const pairs = (values: ReadonlyArray<number>): number => {
    let sum = 0
    for (let i = 0; i < values.length; i++)
      for (let j = 0; j < values.length; j++)
        if (i !== j) sum += difference(values[i] as number, values[j] as number)
    return sum
  }
  const observed =
    units.reduce((sum, values) => sum + pairs(values) / (values.length - 1), 0) / all.length
  const expected = pairs(all) / (all.length * (all.length - 1))
  return 1 - observed / expected
}

/** Kappa from two paired lists of levels: the pairs that occurred against all cross pairs. */
export const bruteKappa = (
  first: ReadonlyArray<number>,
  second: ReadonlyArray<number>,
  weight: (levels: number) => number,
): number | undefined => {
  let observed = 0
  let expected = 0
  first.forEach((a, i) => {
    observed += weight(Math.abs(a - (second[i] as number)))
    second.forEach((b) => {
      expected += weight(Math.abs(a - b)) / first.length
    })
  })
  return expected === 0 ? undefined : 1 - observed / expected
}

/** Tastle & Wierman's consensus, answer by answer. */
export const bruteConsensus = (counts: ReadonlyArray<number>): number => {
  const answers = counts.flatMap((count, level) => Array.from({ length: count }, () => level + 1))
  const mean = answers.reduce((a, b) => a + b, 0) / answers.length
  const width = counts.length - 1
  return answers.reduce(
    (sum, answer) => sum + Math.log2(1 - Math.abs(answer - mean) / width) / answers.length,
    1,
  )
}
