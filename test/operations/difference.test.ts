import { describe, expect, it } from 'vitest'
import {
  allExtendedPanels,
  allPanels,
  difference,
  extendPanel,
  manhattan,
  panelFromKey,
  POSITIONS,
  withPosition,
  type Panel,
} from '../../src/index.js'
import { expectPlainData } from '../laws/dataLaws.js'
import { panelOf } from '../laws/values.js'
import { allVectors, at, keyOf, SLIDERS, WORDS } from '../oracle/space.js'

// Every pair is visited; the message names the pair on which a law breaks.
const onAllPairs = (check: (a: Panel, b: Panel) => boolean): void => {
  let broken: ReadonlyArray<Panel> | undefined
  for (const a of allPanels()) for (const b of allPanels()) if (!check(a, b)) broken ??= [a, b]
  expect(broken).toBeUndefined()
}

const total = (a: Panel, b: Panel): number =>
  difference(a, b).reduce((sum, { steps }) => sum + Math.abs(steps), 0)

describe('difference', () => {
  it(
    'lists the sliders that differ in canonical order, with signed steps, on all 59,049 pairs',
    { tags: ['slow'] },
    () => {
      let broken: string | undefined
      for (const a of allVectors)
        for (const b of allVectors) {
          const expected = SLIDERS.flatMap((slider, i) =>
            at(a, i) === at(b, i)
              ? []
              : [`${slider} ${at(WORDS, at(a, i))} ${at(WORDS, at(b, i))} ${at(b, i) - at(a, i)}`],
          )
          const found = difference(panelOf(a), panelOf(b)).map(
            ({ slider, from, to, steps }) => `${slider} ${from} ${to} ${steps}`,
          )
          if (found.join() !== expected.join()) broken ??= `${keyOf(a)} ${keyOf(b)}`
        }
      expect(broken).toBeUndefined()
    },
  )

  it('is empty exactly for equal panels', () => {
    onAllPairs((a, b) => (difference(a, b).length === 0) === (a === b))
  })

  it('adds up, in absolute steps, to the Manhattan distance', () => {
    onAllPairs((a, b) => total(a, b) === manhattan(a, b))
  })

  it('turns around with its arguments: steps change sign', { tags: ['slow'] }, () => {
    onAllPairs((a, b) => {
      const there = difference(a, b)
      const back = difference(b, a)
      return there.every(({ slider, steps }, i) => {
        const other = back[i]
        return other?.slider === slider && other.steps === -steps
      })
    })
  })

  it('applied to the first panel gives the second', { tags: ['slow'] }, () => {
    onAllPairs((a, b) => {
      const moved = difference(a, b).reduce(
        (panel, { slider, to }) => withPosition(panel, slider, to),
        a,
      )
      return total(moved, b) === 0
    })
  })

  it('is plain data', () => {
    expectPlainData(difference(panelOf([0, 1, 2, 0, 1]), panelOf([2, 1, 0, 1, 1])))
  })
})

describe('the difference of two panels of six', () => {
  it('is that of the five, and then of the sixth', () => {
    for (const from of POSITIONS)
      for (const to of POSITIONS) {
        const [a, b] = [panelFromKey('LLMML'), panelFromKey('HLMMM')]
        const found = difference(extendPanel(a, from), extendPanel(b, to))
        const steps = POSITIONS.indexOf(to) - POSITIONS.indexOf(from)
        expect(found).toStrictEqual([
          ...difference(a, b),
          ...(steps === 0 ? [] : [{ slider: 'wijkkenmerken', from, to, steps }]),
        ])
      }
  })

  it('adds up to the distance between them', () => {
    const panels = allExtendedPanels().filter((_, index) => index % 13 === 0)
    for (const a of panels)
      for (const b of panels)
        expect(difference(a, b).reduce((sum, { steps }) => sum + Math.abs(steps), 0)).toBe(
          manhattan(a, b),
        )
  })

  it.each([
    [
      'a panel of five and one of six',
      panelFromKey('LLMML'),
      extendPanel(panelFromKey('LLMML'), 'laag'),
    ],
    ['nothing', {}, {}],
    [
      'a position that is none',
      panelFromKey('LLMML'),
      { ...panelFromKey('LLMML'), communicatie: 'hoger' },
    ],
  ])('throws notAPanel for %s', (_, a, b) => {
    const code = expect.objectContaining({ code: 'notAPanel' }) as Error
    expect(() => difference(a as Panel, b as Panel)).toThrow(code)
    expect(() => difference(b as Panel, a as Panel)).toThrow(code)
  })

  it('throws notAPanel for a position that is none', () => {
    const panel = panelFromKey('LLMML')
    const wrong = { ...panel, communicatie: 'hoger' } as unknown as Panel
    const code = expect.objectContaining({ code: 'notAPanel' }) as Error
    expect(() => difference(panel, wrong)).toThrow(code)
    expect(() => difference(wrong, panel)).toThrow(code)
  })
})
