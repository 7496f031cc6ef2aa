/**
 * Laws of a parser of unknown input, checked on arbitrary values and on a list of hostile ones:
 *
 * 1. it never throws;
 * 2. its answer is a `Right` with a value of its kind, or a `Left` with at least one error;
 * 3. every error has a code that the parser documents, and is plain data;
 * 4. it leaves no trace: no getter runs, and a second call gives the same answer.
 */
import fc from 'fast-check'
import type { Either } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { PanelError, PanelErrors } from '../../src/index.js'
import { expectPlainData } from './dataLaws.js'
import { anythingAtAll, hostileValues } from './hostile.js'

export interface ParserLawOptions<A> {
  readonly codes: ReadonlyArray<PanelError['code']>
  /** Whether a value is of the kind that the parser promises. */
  readonly isValid: (value: A) => boolean
  /** Near misses: values that come close to being right. */
  readonly nearMisses: fc.Arbitrary<unknown>
}

export const parserLaws = <A>(
  name: string,
  parse: (input: unknown) => Either<PanelErrors, A>,
  { codes, isValid, nearMisses }: ParserLawOptions<A>,
): void => {
  const check = (input: unknown): void => {
    const answer = parse(input)
    if (answer._tag === 'Right') {
      expect(isValid(answer.right)).toBe(true)
    } else {
      expect(answer.left.length).toBeGreaterThan(0)
      expect(answer.left.filter(({ code }) => !codes.includes(code))).toEqual([])
      expectPlainData(answer.left)
    }
    expect(parse(input)).toEqual(answer)
  }

  describe(`${name} is a total parser`, () => {
    it('never throws, on anything at all', () => {
      fc.assert(fc.property(anythingAtAll, check), { numRuns: 300 })
    })
    it('never throws, on near misses', () => {
      fc.assert(fc.property(nearMisses, check), { numRuns: 300 })
    })
    it.each(hostileValues())('refuses $name with documented codes', ({ make }) => {
      const input = make()
      expect(parse(input)._tag).toBe('Left')
      check(input)
    })
  })
}
