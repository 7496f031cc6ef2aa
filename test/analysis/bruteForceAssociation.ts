// Association by its definitions: every pair of cases, every table, every permutation. Imports
// nothing from src.

export interface BruteAssociation {
  readonly concordant: number
  readonly discordant: number
  readonly tiedX: number
  readonly tiedY: number
}

/** Looks at every pair of cases. */
export const brutePairs = (
  x: ReadonlyArray<number>,
  y: ReadonlyArray<number>,
): BruteAssociation => {
  let [concordant, discordant, tiedX, tiedY] = [0, 0, 0, 0]
  for (let i = 0; i < x.length; i++)
    for (let j = i + 1; j < x.length; j++) {
      const [dx, dy] = [Math.sign(at(x, i) - at(x, j)), Math.sign(at(y, i) - at(y, j))]
      if (dx * dy > 0) concordant++
      if (dx * dy < 0) discordant++
      if (dx === 0) tiedX++
      if (dy === 0) tiedY++
    }
  return { concordant, discordant, tiedX, tiedY }
}

/** The two lists that a table stands for. */
export const listsOf = (
  counts: ReadonlyArray<ReadonlyArray<number>>,
): { readonly x: number[]; readonly y: number[] } => {
  const x: number[] = []
  const y: number[] = []
  counts.forEach((row, i) =>
    row.forEach((count, j) => {
      for (let k = 0; k < count; k++) {
        x.push(i)
        y.push(j)
      }
    }),
  )
  return { x, y }
}

/** S = C - D of a table, pair of cells by pair of cells. */
export const bruteS = (counts: ReadonlyArray<ReadonlyArray<number>>): number => {
  let s = 0
  counts.forEach((row, i) =>
    row.forEach((count, j) =>
      counts.forEach((other, k) =>
        other.forEach((more, l) => {
          if (k > i) s += count * more * Math.sign(l - j)
        }),
      ),
    ),
  )
  return s
}

/** P(S >= observed) by listing every table with the same margins; exact, as [part, whole]. */
export const bruteExactTest = (
  counts: ReadonlyArray<ReadonlyArray<number>>,
): readonly [bigint, bigint] => {
  const rows = counts.map((row) => row.reduce((a, b) => a + b, 0))
  const columns = (counts[0] ?? []).map((_, j) => counts.reduce((a, row) => a + at(row, j), 0))
  const n = rows.reduce((a, b) => a + b, 0)
  const observed = bruteS(counts)
  const product = (values: ReadonlyArray<number>): bigint =>
    values.reduce((a, b) => a * factorial(b), 1n)
  // P(table) = prod r! prod c! / (n! prod n_ij!); times n! it is a whole number of cases times r!
  // c!
  const margins = product(rows) * product(columns)
  let part = 0n
  let all = 0n
  for (const table of tables(rows, columns)) {
    const probability = (margins * factorial(n)) / product(table.flat())
    all += probability
    if (bruteS(table) >= observed) part += probability
  }
  return [part, all]
}

/** Every table of whole numbers with these margins. */
export function* tables(
  rows: ReadonlyArray<number>,
  columns: ReadonlyArray<number>,
): Generator<number[][]> {
  const [first, ...others] = rows
  if (first === undefined) {
    if (columns.every((left) => left === 0)) yield []
    return
  }
  for (const row of fillings(first, columns))
    for (const rest of tables(
      others,
      columns.map((left, j) => left - at(row, j)),
    ))
      yield [row, ...rest]
}

function* fillings(total: number, limits: ReadonlyArray<number>): Generator<number[]> {
  const [limit, ...others] = limits
  if (limit === undefined) {
    if (total === 0) yield []
    return
  }
  for (let here = 0; here <= Math.min(limit, total); here++)
    for (const rest of fillings(total - here, others)) yield [here, ...rest]
}

/** P(S >= observed) by permuting one list in every way. */
export const permutationTest = (
  x: ReadonlyArray<number>,
  y: ReadonlyArray<number>,
): readonly [number, number] => {
  const sOf = (other: ReadonlyArray<number>): number => {
    const { concordant, discordant } = brutePairs(x, other)
    return concordant - discordant
  }
  const observed = sOf(y)
  let [part, all] = [0, 0]
  for (const order of permutations(y)) {
    all++
    if (sOf(order) >= observed) part++
  }
  return [part, all]
}

function* permutations(values: ReadonlyArray<number>): Generator<number[]> {
  if (values.length === 0) yield []
  for (let i = 0; i < values.length; i++)
    for (const rest of permutations([...values.slice(0, i), ...values.slice(i + 1)]))
      yield [at(values, i), ...rest]
}

/** Holm by its procedure: the smallest level at which step-down testing rejects each hypothesis. */
export const bruteHolm = (probabilities: ReadonlyArray<number>): number[] =>
  probabilities.map((p, i) => {
    const before = probabilities
      .map((q, j) => ({ q, j }))
      .filter(({ q, j }) => q < p || (q === p && j <= i))
      .map(({ q }) => q)
    return Math.min(
      1,
      Math.max(
        ...before.map((q, _, list) => {
          const smaller = list.filter((other) => other < q).length
          return (probabilities.length - smaller) * q
        }),
      ),
    )
  })

/** Two-sided binomial test with 1/2 by adding all outcomes that are at least as uneven. */
export const bruteSignTest = (up: number, down: number): readonly [bigint, bigint] => {
  const n = up + down
  let part = 0n
  for (let k = 0; k <= n; k++) {
    if (Math.max(k, n - k) >= Math.max(up, down)) {
      part += factorial(n) / (factorial(k) * factorial(n - k))
    }
  }
  return [part, 2n ** BigInt(n)]
}

const at = (list: ReadonlyArray<number>, index: number): number => list[index] as number // within

const factorial = (n: number): bigint => (n <= 1 ? 1n : BigInt(n) * factorial(n - 1))
