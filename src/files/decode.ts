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
  let held: Uint8Array = new Uint8Array(0) // a first byte that does not show the encoding yet
  return {
    decode: (piece) => {
      if (typeof piece === 'string') return piece
      if (decoder !== undefined) return decoder.decode(piece, { stream: true })
      held = joined(held, piece)
      if (held.length < 2) return ''
      const isUtf16 = held[0] === 0xff && held[1] === 0xfe
      decoder = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { ignoreBOM: true })
      return decoder.decode(held, { stream: true })
    },
    end: () => (decoder === undefined ? new TextDecoder().decode(held) : decoder.decode()),
  }
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
