/**
 * Bytes to text: UTF-8, or UTF-16 (little endian) with a byte order mark, as spreadsheets write it.
 * Bytes that cannot be decoded become U+FFFD and are reported at their place.
 *
 * @module
 */

/** Decodes pieces in their order; `end` returns what is left of an unfinished character. */
export interface PieceDecoder {
  readonly decode: (piece: string | Uint8Array) => string
  readonly end: () => string
}

/** A decoder of one stream. Pieces that are already text pass unchanged. */
export const pieceDecoder = (): PieceDecoder => {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let stream = false
  let held: Uint8Array = new Uint8Array(0) // no whole character yet, or too little to show the encoding
  return {
    decode: (piece) => {
      if (typeof piece === 'string') return piece
      const bytes = joined(held, piece)
      if (decoder === undefined && bytes.length > 1) {
        stream = bytes[0] === 0xff && bytes[1] === 0xfe
        decoder = new TextDecoder(stream ? 'utf-16le' : 'utf-8', { ignoreBOM: true })
      }
      const end = decoder === undefined ? 0 : stream ? bytes.length : endOfCharacters(bytes)
      held = new Uint8Array(bytes.subarray(end)) // a copy: a stream may use its piece again
      return decoder?.decode(bytes.subarray(0, end), { stream }) ?? ''
    },
    end: () => (decoder ?? new TextDecoder()).decode(held),
  }
}

// Where the last complete UTF-8 character ends. Decoding complete characters is five times as fast as
// decoding a stream of bytes.
const endOfCharacters = (bytes: Uint8Array): number => {
  // Stryker disable next-line EqualityOperator: what begins four bytes back is complete
  for (let back = 1; back < 4; back++) {
    const byte = bytes.at(-back) ?? 0
    // Stryker disable next-line EqualityOperator: no character begins with 0xc0
    if (byte >= 0xc0) {
      return bytes.length - (back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0)
    }
  }
  return bytes.length
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
