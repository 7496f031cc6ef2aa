/** Streams for tests, and what is read from them. */
import { streamPanels, type FileProblem, type PanelRow } from '../../src/files/index.js'

/** A stream of these pieces; `closed` is called when the reader lets it go. */
export async function* streamOf<A>(
  pieces: Iterable<A>,
  closed: () => void = () => undefined,
): AsyncGenerator<A> {
  try {
    for (const piece of pieces) yield await Promise.resolve(piece)
  } finally {
    closed()
  }
}

/** All outcomes of a stream, in their order. */
export const outcomesOf = async (
  source: AsyncIterable<string | Uint8Array>,
): Promise<ReadonlyArray<PanelRow | FileProblem>> => {
  const outcomes: Array<PanelRow | FileProblem> = []
  for await (const outcome of streamPanels(source)) outcomes.push(outcome)
  return outcomes
}

/** A text or bytes in pieces that end at these places. */
export const cut = <A extends string | Uint8Array>(
  whole: A,
  places: ReadonlyArray<number>,
): ReadonlyArray<A> => {
  const ends = [...places.map((place) => place % (whole.length + 1)), whole.length].sort(
    (a, b) => a - b,
  )
  return ends.map((end, i) => whole.slice(i === 0 ? 0 : ends[i - 1], end) as A) // slice keeps the kind
}
