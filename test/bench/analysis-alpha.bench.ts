/** Krippendorff's alpha on up to a million ratings: time in proportion to their number. */
import { krippendorffAlpha } from 'schuifoefening/analysis'
import { measure } from './measure.js'

// Trios who mostly agree, with some answers missing; the same numbers every time.
const ratingsOf = (count: number): (number | null)[][] => {
  let state = 1
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  const units = count / 3
  const truth = Array.from({ length: units }, () => next(3))
  return [0, 1, 2].map(() =>
    truth.map((value) => (next(10) === 0 ? null : next(4) === 0 ? next(3) : value)),
  )
}

/** Prints the time per rating and its ratio to the smallest. */
export const run = (): void => {
  let first: number | undefined
  for (const count of [249_999, 499_998, 999_999]) {
    const ratings = ratingsOf(count)
    const [measured] = measure(
      [
        {
          name: 'ordinal alpha',
          run: () => {
            const alpha = krippendorffAlpha(ratings)
            return alpha._tag === 'Right' ? alpha.right : NaN
          },
        },
      ],
      count,
      7,
    )
    const nanoseconds = measured?.nanoseconds ?? NaN
    first ??= nanoseconds
    console.log(
      `  ${nanoseconds.toFixed(1).padStart(10)} ns per rating ${(nanoseconds / first).toFixed(2).padStart(8)}x  ` +
        `ordinal alpha, ${count.toLocaleString('en')} places for a rating, ${((nanoseconds * count) / 1e6).toFixed(0)} ms`,
    )
  }
}
