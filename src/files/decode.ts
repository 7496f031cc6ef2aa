/**
 * Bytes to text: UTF-8, or UTF-16 (little endian) when a byte order mark says so, as spreadsheets
 * write it. What cannot be read becomes U+FFFD and is reported where it stands.
 *
 * @module
 */

/** Decodes pieces in their order; `end` gives what an unfinished character at the end became. */
export interface PieceDecoder {
  readonly decode: (piece: string | Uint8Array) => string
  readonly end: () => string
}

/** A decoder of one stream. Pieces that are text already pass as they are. */
export const pieceDecoder = (): PieceDecoder => {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let stream = false
  let held: Uint8Array = new Uint8Array(0) // no whole character yet, or too little to tell the encoding
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

// Where the last whole character of UTF-8 ends. Whole characters are decoded five times as fast as a
// stream of bytes.
const endOfCharacters = (bytes: Uint8Array): number => {
  for (let back = 1; back < 4; back++) {
    const byte = bytes.at(-back) ?? 0
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
