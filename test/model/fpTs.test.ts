/** Our values are valid fp-ts values, and the other way round, without conversion. */
import * as E from 'fp-ts/lib/Either.js'
import * as Eq from 'fp-ts/lib/Eq.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import * as Ord from 'fp-ts/lib/Ord.js'
import * as RA from 'fp-ts/lib/ReadonlyArray.js'
import * as RNEA from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  classify,
  panelEq,
  panelFromCode,
  panelFromKey,
  panelKey,
  parsePanel,
  parsePanelKey,
  positionOrd,
  type Either,
  type NonEmptyArray,
  type Option,
  type PanelErrors,
  type ProfileId,
} from '../../src/index.js'

describe('values of fp-ts', () => {
  it('an Either is mapped, chained and folded', () => {
    const nearest = (key: unknown): Either<PanelErrors, NonEmptyArray<ProfileId>> =>
      pipe(
        parsePanelKey(key),
        E.chain(parsePanel),
        E.map((panel) => classify(panel).nearest),
      )
    expect(nearest('llmml')).toEqual(E.right(['ontwikkelend']))
    const codes = pipe(
      nearest('xxxxx'),
      E.match(
        RNEA.map(({ code }) => code),
        (): ReadonlyArray<string> => [],
      ),
    )
    expect(codes).toHaveLength(5)
  })
  it('a list of inputs is parted into errors and panels, and traversed', () => {
    const inputs = ['LLMML', 'nothing', 'HHHHH']
    const { left, right } = pipe(inputs, RA.partitionMap(parsePanelKey))
    expect([left.length, right.map(panelKey)]).toEqual([1, ['LLMML', 'HHHHH']])
    expect(pipe(inputs, E.traverseArray(parsePanelKey))._tag).toBe('Left')
    const all = E.getApplicativeValidation(RNEA.getSemigroup<PanelErrors[0]>())
    expect(pipe(['x', 'y'], RA.traverse(all)(parsePanelKey))).toMatchObject({ left: { length: 2 } })
  })
  it('an Option is one', () => {
    const key = (code: number): string =>
      pipe(
        panelFromCode(code),
        O.map(panelKey),
        O.getOrElse(() => '-'),
      )
    expect([key(12), key(243)]).toEqual(['LLMML', '-'])
    expectTypeOf(O.some(1)).toExtend<Option<number>>()
    expectTypeOf(panelFromCode(1)).toExtend<O.Option<object>>()
  })
  it('Eq and Ord are combined', () => {
    const positions = ['hoog', 'laag', 'midden'] as const
    expect(pipe(positions, RA.sort(Ord.reverse(positionOrd)))).toEqual(['hoog', 'midden', 'laag'])
    const byPanel = Eq.contramap(panelFromKey)(panelEq)
    expect(byPanel.equals('LLMML', 'LLMML')).toBe(true)
    expectTypeOf(byPanel).toExtend<Eq.Eq<'LLMML'>>()
  })
})
