import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { districtFit, type DistrictNeeds, panelFromKey } from '../../src/index.js'
import { partialVectors, vectors } from '../laws/arbitraries.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { none, optionOf, panelOf, partialOf } from '../laws/values.js'
import { distanceToNeeds } from '../oracle/progress.js'
import { at, SLIDERS, WORDS, type PartialVector } from '../oracle/space.js'

interface District {
  readonly id: string
  readonly needs: PartialVector
}

const districtLists: fc.Arbitrary<ReadonlyArray<District>> = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), needs: partialVectors }),
  { selector: ({ id }) => id, maxLength: 12 },
)

const asNeeds = (districts: ReadonlyArray<District>): ReadonlyArray<DistrictNeeds> =>
  districts.map(({ id, needs }) => ({ id, needs: partialOf(needs) }))

describe('the fit of a municipal panel to its districts', () => {
  it('equals the oracle: distance over known needs, as a share, with the differences', () => {
    fc.assert(
      fc.property(vectors, districtLists, (vector, districts) => {
        const fit = districtFit(panelOf(vector), asNeeds(districts))
        expect(fit.panel).toEqual(panelOf(vector))
        for (const { id, needs } of districts) {
          const { known, distance, share } = distanceToNeeds(vector, needs)
          expect(fit.districts.find((match) => match.id === id)).toEqual({
            id,
            knownNeeds: known,
            distance,
            share: optionOf(share),
            differences: SLIDERS.flatMap((slider, i) => {
              const need = at(needs, i)
              return need === null || need === at(vector, i)
                ? []
                : [
                    {
                      slider,
                      from: at(WORDS, at(vector, i)),
                      to: at(WORDS, need),
                      steps: need - at(vector, i),
                    },
                  ]
            }),
          })
        }
      }),
    )
  })

  it('puts the largest share first, unknown needs last, equals by id', () => {
    fc.assert(
      fc.property(vectors, districtLists, (vector, districts) => {
        const share = ({ needs }: District): number => distanceToNeeds(vector, needs).share ?? -1
        const left = [...districts]
        const expected: string[] = []
        while (left.length > 0) {
          let first = 0
          left.forEach((district, i) => {
            const best = at(left, first)
            const ahead = share(district) - share(best)
            if (ahead > 0 || (ahead === 0 && district.id < best.id)) first = i
          })
          expected.push(at(left, first).id)
          left.splice(first, 1)
        }
        const fit = districtFit(panelOf(vector), asNeeds(districts))
        expect(fit.districts.map(({ id }) => id)).toEqual(expected)
      }),
    )
  })

  it('names the farthest, all of them on a tie, and none when all known needs are met', () => {
    fc.assert(
      fc.property(vectors, districtLists, (vector, districts) => {
        const shares = districts.map(({ needs }) => distanceToNeeds(vector, needs).share ?? 0)
        const largest = Math.max(0, ...shares)
        const expected = districts.filter((_, i) => largest > 0 && shares[i] === largest)
        const fit = districtFit(panelOf(vector), asNeeds(districts))
        expect(fit.farthest).toEqual(expected.map(({ id }) => id).sort())
      }),
    )
  })

  it('names no farthest where the only known need is met', () => {
    const met = { id: 'A', needs: { communicatie: 'midden' } } as const
    expect(districtFit(panelFromKey('HHHHM'), [met]).farthest).toEqual([])
  })

  it('names per slider who needs it higher and who lower', () => {
    fc.assert(
      fc.property(vectors, districtLists, (vector, districts) => {
        const fit = districtFit(panelOf(vector), asNeeds(districts))
        const idsWhere = (slider: number, holds: (need: number) => boolean) =>
          districts
            .filter(({ needs }) => {
              const need = at(needs, slider)
              return need !== null && holds(need)
            })
            .map(({ id }) => id)
            .sort()
        expect(fit.sliders).toEqual(
          SLIDERS.map((slider, i) => ({
            slider,
            needHigher: idsWhere(i, (need) => need > at(vector, i)),
            needLower: idsWhere(i, (need) => need < at(vector, i)),
          })),
        )
      }),
    )
  })

  it('does not change when the districts are permuted', () => {
    fc.assert(
      fc.property(
        vectors,
        districtLists.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        (vector, [list, shuffled]) => {
          expect(districtFit(panelOf(vector), asNeeds(shuffled))).toEqual(
            districtFit(panelOf(vector), asNeeds(list)),
          )
        },
      ),
    )
  })

  it('is plain data, and leaves its arguments alone', () => {
    fc.assert(
      fc.property(vectors, districtLists, (vector, districts) => {
        expectPlainData(districtFit(frozen(panelOf(vector)), frozen(asNeeds(districts))))
      }),
    )
  })

  it('of a district whose needs are not known: no share, and never the farthest', () => {
    const fit = districtFit(panelOf([0, 0, 0, 0, 0]), [{ id: 'A', needs: {} }])
    expect(fit.districts).toEqual([
      { id: 'A', knownNeeds: 0, distance: 0, share: none, differences: [] },
    ])
    expect(fit.farthest).toEqual([])
  })

  it('of two districts with one id keeps both', () => {
    const needs = { communicatie: 'hoog' } as const
    const fit = districtFit(panelOf([0, 0, 0, 0, 0]), [
      { id: 'A', needs },
      { id: 'A', needs },
    ])
    expect(fit.districts).toHaveLength(2)
    expect(fit.farthest).toEqual(['A', 'A'])
  })
})
