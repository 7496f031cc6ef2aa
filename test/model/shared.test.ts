/** What is handed out to everybody: nobody can change it, and fp-ts takes it for its own. */
import * as O from 'fp-ts/lib/Option.js'
import * as Eq from 'fp-ts/lib/Eq.js'
import * as Ord from 'fp-ts/lib/Ord.js'
import { pipe } from 'fp-ts/lib/function.js'
import { describe, expect, it } from 'vitest'
import {
  classifyPartial,
  extendedPanelEq,
  panelEq,
  panelFromCode,
  panelFromKey,
  panelShow,
  positionEq,
  positionOrd,
  POSITIONS,
} from '../../src/index.js'
import { firstUnfrozen } from '../laws/dataLaws.js'

describe('the Option without a value', () => {
  const nobody = panelFromCode(243)

  it('cannot be changed, and is one object', () => {
    expect(Object.isFrozen(nobody)).toBe(true)
    expect(Reflect.set(nobody, '_tag', 'Some')).toBe(false)
    expect(panelFromCode(-1)).toBe(nobody)
    expect(classifyPartial({}).certain).toBe(nobody)
  })

  it('is what fp-ts takes for none, and leaves the none of fp-ts alone', () => {
    expect(O.isNone(nobody)).toBe(true)
    expect(pipe(nobody, O.map(panelShow.show))).toEqual(O.none)
    expect(
      pipe(
        nobody,
        O.getOrElse(() => panelFromKey('LLLLL')),
      ),
    ).toEqual(panelFromKey('LLLLL'))
    expect(pipe([nobody, panelFromCode(0)], O.sequenceArray)).toEqual(O.none)
    expect(
      pipe(
        nobody,
        O.alt(() => panelFromCode(0)),
      ),
    ).toEqual(panelFromCode(0))
    expect(O.getEq(panelEq).equals(nobody, O.none)).toBe(true)
    expect(Object.isFrozen(O.none)).toBe(false)
  })
})

describe('the instances of type classes', () => {
  const instances = { panelEq, extendedPanelEq, positionEq, positionOrd, panelShow }

  it.each(Object.entries(instances))('%s cannot be changed', (_, instance) => {
    expect(firstUnfrozen(instance)).toBeUndefined()
    for (const key of Object.keys(instance)) {
      const before: unknown = Reflect.get(instance, key)
      expect(Reflect.set(instance, key, () => true)).toBe(false)
      expect(Reflect.get(instance, key)).toBe(before)
    }
  })

  it('work with the functions of fp-ts', () => {
    const [low, high] = [panelFromKey('LLLLL'), panelFromKey('HHHHH')]
    expect(Eq.struct({ panel: panelEq }).equals({ panel: low }, { panel: high })).toBe(false)
    expect(Ord.reverse(positionOrd).compare('laag', 'hoog')).toBe(1)
    expect(POSITIONS.map((position) => Ord.max(positionOrd)(position, 'midden'))).toEqual([
      'midden',
      'midden',
      'hoog',
    ])
  })
})
