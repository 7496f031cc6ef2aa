import { describe, expect, it } from 'vitest'
import { manhattan } from '../oracle/distance.js'
import { coherenceInTenths, RISKS, riskNamesOf, tensionsOf } from '../oracle/meaning.js'
import { allVectors, at, codeOf, FIVE_PROFILES, keyOf, SLIDERS, WORDS } from '../oracle/space.js'
import { committedText } from './files.js'
import { panelCodebook, panelTable } from './panelTable.js'

const [header = [], ...rows] = committedText('panels-243.csv')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(','))
const table = rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])))
const ids = FIVE_PROFILES.map(({ id }) => id)

// The 48 readings: each doubtful position at every value that the domain page lists.
const readings: ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>> = [0, 1].flatMap((a) =>
  [0, 1].flatMap((b) =>
    [1, 0, 2].flatMap((c) =>
      [2, 1].flatMap((d) =>
        [1, 0].map((e) => [
          [0, 0, 1, 1, a],
          [1, 0, 2, 0, 2],
          [2, 2, 0, 2, b],
          [c, 0, d, 2, e],
          [2, 2, 2, 2, 2],
        ]),
      ),
    ),
  ),
)

const nearestIn = (
  vector: ReadonlyArray<number>,
  reading: ReadonlyArray<ReadonlyArray<number>>,
): ReadonlyArray<string> => {
  const distances = reading.map((profile) => manhattan(vector, profile))
  return ids.filter((_, index) => distances[index] === Math.min(...distances))
}

describe('spec/panels-243.csv', () => {
  it('is what is written now, with its codebook', () => {
    expect(committedText('panels-243.csv')).toBe(panelTable())
    expect(committedText('panels-243.md')).toBe(panelCodebook())
  })

  it('is rectangular, with 243 rows in code order and plain names', () => {
    expect(rows).toHaveLength(243)
    for (const cells of rows) expect(cells).toHaveLength(header.length)
    for (const name of header) expect(name).toMatch(/^[A-Za-z]\w*$/)
    expect(new Set(header).size).toBe(header.length)
  })

  it('says of every panel what the oracle says', () => {
    allVectors.forEach((vector, index) => {
      const row = at(table, index)
      expect([row['key'], row['code']]).toEqual([keyOf(vector), String(codeOf(vector))])
      expect(SLIDERS.map((slider) => row[slider])).toEqual(vector.map((level) => at(WORDS, level)))
      const distances = FIVE_PROFILES.map((profile) => manhattan(vector, profile.vector))
      expect(ids.map((id) => row[`distance_${id}`])).toEqual(distances.map(String))
      expect(row['nearest']).toBe(
        nearestIn(
          vector,
          FIVE_PROFILES.map((profile) => profile.vector),
        ).join(' '),
      )
      const [first = 0, second = 0] = [...distances].sort((a, b) => a - b)
      expect(row['margin']).toBe(String(second - first))
      const found = readings.flatMap((reading) => nearestIn(vector, reading))
      const counts = ids.map((id) => found.filter((other) => other === id).length)
      expect(ids.map((id) => row[`readings_${id}`])).toEqual(counts.map(String))
      expect(row['robust']).toBe(ids.filter((_, i) => counts[i] === 48).join(' '))
      expect(row['possible']).toBe(ids.filter((_, i) => at(counts, i) > 0).join(' '))
      expect(header.filter((name) => name.startsWith('tension_')).map((name) => row[name])).toEqual(
        tensionsOf(vector).map((steps) => String(Math.max(0, steps))),
      )
      expect(Number(row['coherence']) * 10).toBeCloseTo(coherenceInTenths(vector), 9)
      const risks = riskNamesOf(vector)
      expect(RISKS.map((risk) => row[`risk_${risk.replaceAll('-', '_')}`])).toEqual(
        RISKS.map((risk) => (risks.includes(risk) ? '1' : '0')),
      )
    })
  })

  it('has 138 panels with a profile nearest in all 48 readings, 50 with one answer in all', () => {
    expect(readings).toHaveLength(48)
    expect(table.filter((row) => row['robust'] !== '')).toHaveLength(138)
    const sameAnswer = allVectors.filter(
      (vector) => new Set(readings.map((reading) => nearestIn(vector, reading).join())).size === 1,
    )
    expect(sameAnswer).toHaveLength(50)
  })
})
