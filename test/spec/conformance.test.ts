/** SO-002: the oracle gives the answers of the vector files, read as another implementation reads them. */
import { describe, expect, it } from 'vitest'
import {
  allReadings,
  classifierOf,
  classifyPartial,
  nearestTo,
  possibleIn,
  robustIn,
  timesNearest,
} from '../oracle/classification.js'
import { conditionHolds, type OracleCondition } from '../oracle/condition.js'
import { DISTANCES, METRIC_NAMES, type MetricName } from '../oracle/distance.js'
import {
  coherenceInTenths,
  CORRELATIONS,
  partialRisksOf,
  riskNamesOf,
  partialTensionsOf,
  tensionsOf,
} from '../oracle/meaning.js'
import { FIVE_DOUBTFUL, robustnessOf, spreadOf } from '../oracle/readings.js'
import {
  allExtendedVectors,
  allPartialVectors,
  allVectors,
  asPanel,
  asVector,
  at,
  codeOf,
  FIVE_PROFILES,
  keyOf,
  neighboursOf,
  SLIDERS,
  WORDS,
  type OraclePosition,
  type OracleSlider,
  type Vector,
} from '../oracle/space.js'
import { rowsIn } from './files.js'
import { READERS } from './naiveReading.js'
import { rounded, vectorOf } from './oracleNotation.js'

const numberOf = (id: string): number => 1 + FIVE_PROFILES.findIndex((profile) => profile.id === id)

describe('chapter 2: reading input', () => {
  interface Row {
    readonly read: string
    readonly input: unknown
  }
  const rows = rowsIn<Row>('parsing')

  it.each(Object.keys(READERS))('%s', (name) => {
    const asked = rows.filter(({ read }) => read === name)
    expect(asked.length).toBeGreaterThan(8)
    for (const row of asked) {
      expect({ read: name, input: row.input, ...READERS[name]?.(row.input) }).toEqual(row)
    }
  })

  it('every reader is asked, and every code of SO-205 is produced', () => {
    const codes = [...JSON.stringify(rows).matchAll(/"code":"(\w+)"/g)].map(([, code]) => code)
    expect(new Set(rows.map(({ read }) => read))).toEqual(new Set(Object.keys(READERS)))
    expect([...new Set(codes)].sort()).toEqual([
      ...['codeOutOfRange', 'missingSlider', 'notAPlainObject', 'unknownLetter'],
      ...['unknownPosition', 'unknownSlider', 'wrongKeyLength', 'wrongType'],
    ])
  })

  it('and calls are refused with every code', () => {
    const refused = rowsIn<{ readonly refused: string | null }>('refusals').map(
      (row) => row.refused,
    )
    expect(new Set(refused)).toEqual(
      new Set([null, 'tooFewProfiles', 'notAPanel', 'duplicateProfile', 'invalidWeights']),
    )
  })
})

describe('chapters 1, 3 and 4: every panel', () => {
  it('panels.json', () => {
    const classify = classifierOf()
    const expected = allVectors.map((vector) => {
      const answer = classify(vector)
      const times = timesNearest(vector)
      const nearestBy = (metric: MetricName) => nearestTo(vector, FIVE_PROFILES, DISTANCES[metric])
      return {
        key: keyOf(vector),
        code: codeOf(vector),
        neighbours: neighboursOf(vector).map(keyOf),
        distances: FIVE_PROFILES.map((profile) => DISTANCES.manhattan(vector, profile.vector)),
        nearest: Object.fromEntries(METRIC_NAMES.map((metric) => [metric, nearestBy(metric)])),
        margin: answer.margin,
        typicality: rounded(answer.typicality),
        fit: answer.fit,
        robust: robustIn(vector),
        possible: possibleIn(vector),
        counts: FIVE_PROFILES.map(({ id }) => times[id]),
        tensions: tensionsOf(vector),
        coherence: coherenceInTenths(vector) / 10,
        risks: riskNamesOf(vector),
      }
    })
    expect(rowsIn('panels')).toEqual(expected)
  })

  it('SO-336: what robustness says follows from the distances of each profile alone', () => {
    interface Row {
      readonly robust: unknown
      readonly possible: unknown
      readonly counts: unknown
    }
    rowsIn<Row>('panels').forEach(({ robust, possible, counts }, code) => {
      const spreads = FIVE_DOUBTFUL.map((profile) => spreadOf(at(allVectors, code), profile))
      const smallest = spreads.map((spread) => at(at(spread, 0), 0))
      const largest = spreads.map((spread) => at(at(spread, spread.length - 1), 0))
      const others = (list: ReadonlyArray<number>, own: number) => list.filter((_, i) => i !== own)
      const idsWhere = (holds: (own: number) => boolean) =>
        FIVE_DOUBTFUL.map(({ id }) => id).filter((_, own) => holds(own))
      const waysFrom = (spread: ReturnType<typeof spreadOf>, from: number) =>
        spread.reduce((sum, [distance, ways]) => sum + (distance >= from ? ways : 0), 0)
      expect({ robust, possible, counts }).toEqual({
        robust: idsWhere((own) => at(largest, own) <= Math.min(...others(smallest, own))),
        possible: idsWhere((own) => at(smallest, own) <= Math.min(...others(largest, own))),
        counts: spreads.map((spread, own) =>
          spread.reduce(
            (sum, [distance, ways]) =>
              sum +
              spreads
                .filter((_, i) => i !== own)
                .reduce((product, other) => product * waysFrom(other, distance), ways),
            0,
          ),
        ),
      })
    })
  })

  it('partial-panels.json', () => {
    const expected = allPartialVectors.map((partial) => {
      const answer = classifyPartial(partial)
      return {
        key: keyOf(partial),
        completions: answer.completions,
        possible: answer.possible.map(numberOf),
        certain: answer.certain === null ? null : numberOf(answer.certain),
        lowest: answer.bounds.map(({ lowest }) => lowest),
        highest: answer.bounds.map(({ highest }) => highest),
        deciding: answer.deciding.map(({ slider }) => slider + 1),
        expectedPossible: answer.deciding.map((d) => rounded(d.possibleOverAnswers / 3)),
        tensions: partialTensionsOf(partial),
        risks: partialRisksOf(partial).map(({ completions }) => completions),
      }
    })
    expect(rowsIn('partial-panels')).toEqual(expected)
  })

  it('readings.json', () => {
    const readings = allReadings()
    const [first = []] = readings
    const expected = readings.map((reading) => ({
      choices: reading.flatMap(({ id, vector }, i) =>
        vector.flatMap((level, slider) =>
          level === at(at(first, i).vector, slider)
            ? []
            : [{ profile: id, slider: SLIDERS[slider], position: WORDS[level] }],
        ),
      ),
      panels: Object.fromEntries(reading.map(({ id, vector }) => [id, keyOf(vector)])),
    }))
    expect(rowsIn('readings')).toEqual(expected)
  })

  it('extended-panels.json', () => {
    const expected = allExtendedVectors.map((vector, code) => ({ key: keyOf(vector), code }))
    expect(rowsIn('extended-panels')).toEqual(expected)
  })

  it('810 pairs of neighbours', () => {
    const rows = rowsIn<{ readonly neighbours: ReadonlyArray<string> }>('panels')
    expect(rows.flatMap(({ neighbours }) => neighbours)).toHaveLength(2 * 810)
  })
})

describe('chapter 3: distances and other classifications', () => {
  interface DistanceRow {
    readonly a: string
    readonly b: string
    readonly weights: ReadonlyArray<number> | null
  }

  it('distances.json', () => {
    const rows = rowsIn<DistanceRow>('distances')
    const expected = rows.map(({ a, b, weights }) => {
      const [from, to] = [vectorOf(a), vectorOf(b)]
      const measured = (metric: MetricName, x: Vector, y: Vector) =>
        DISTANCES[metric](x, y, weights ?? undefined)
      const perMetric = (ask: (metric: MetricName) => number) =>
        Object.fromEntries(METRIC_NAMES.map((metric) => [metric, rounded(ask(metric))]))
      const largest = (metric: MetricName) => measured(metric, [0, 0, 0, 0, 0], [2, 2, 2, 2, 2])
      return {
        ...{ a, b, weights },
        distance: perMetric((metric) => measured(metric, from, to)),
        similarity: perMetric((metric) => 1 - measured(metric, from, to) / largest(metric)),
        atMost: from.every((level, slider) => level <= at(to, slider)),
      }
    })
    expect(rows).toEqual(expected)
    expect(new Set(expected.map(({ atMost }) => atMost)).size).toBe(2)
  })

  it('extended-distances.json', () => {
    const rows = rowsIn<DistanceRow>('extended-distances')
    for (const { a, b, weights, ...row } of rows) {
      const distances = METRIC_NAMES.map((metric) => [
        metric,
        rounded(DISTANCES[metric](vectorOf(a), vectorOf(b), weights ?? undefined)),
      ])
      expect(row).toEqual({ distance: Object.fromEntries(distances) as object })
    }
  })

  interface ClassificationRow {
    readonly profiles: ReadonlyArray<readonly [id: string, key: string]>
    readonly metric: MetricName
    readonly weights: ReadonlyArray<number> | null
    readonly key: string
    readonly ranking: ReadonlyArray<readonly [id: string, distance: number, similarity: number]>
  }

  // With weights in whole tenths every comparison of the oracle is exact.
  const inTenths = ({ metric, weights }: ClassificationRow) => {
    const whole = weights?.map((weight) => Math.round(weight * 10)) ?? [10, 10, 10, 10, 10]
    return (a: Vector, b: Vector) => DISTANCES[metric](a, b, whole)
  }
  const rows = rowsIn<ClassificationRow>('classification')
  const settingOf = (row: ClassificationRow) =>
    JSON.stringify([row.profiles, row.metric, row.weights])
  const settings = [...new Set(rows.map(settingOf))].map(
    (setting) => [setting, rows.filter((row) => settingOf(row) === setting)] as const,
  )

  it.each(settings)('classification.json: %s', (_, asked) => {
    const [setting] = asked as [ClassificationRow]
    const profiles = setting.profiles.map(([id, key]) => ({ id, vector: vectorOf(key) }))
    const distance = inTenths(setting)
    const classify = classifierOf(profiles, distance)
    const unit = setting.metric === 'euclidean' ? Math.sqrt(10) : 10
    const largest = distance([0, 0, 0, 0, 0], [2, 2, 2, 2, 2])
    for (const { key, ...row } of asked) {
      const answer = classify(vectorOf(key))
      expect(row).toEqual({
        profiles: setting.profiles,
        metric: setting.metric,
        weights: setting.weights,
        ranking: answer.ranking.map((match) => [
          match.id,
          rounded(match.distance / unit),
          rounded(1 - match.distance / largest),
        ]),
        nearest: answer.nearest,
        margin: rounded(answer.margin / unit),
        typicality: rounded(answer.typicality),
        fit: answer.fit,
      })
    }
  })

  it('SO-306: rows among them are answered wrongly without levels', () => {
    const naive = rows.filter((row) => {
      const distances = row.profiles.map(([, key]) =>
        DISTANCES[row.metric](vectorOf(row.key), vectorOf(key), row.weights ?? undefined),
      )
      const smallest = Math.min(...distances)
      const nearest = row.profiles.filter((_, i) => distances[i] === smallest).map(([id]) => id)
      return (
        nearest.join() !== (row as unknown as { nearest: ReadonlyArray<string> }).nearest.join()
      )
    })
    expect(naive.length).toBeGreaterThan(5)
  })
})

describe('chapter 4: ripple and conditions', () => {
  it('ripple.json', () => {
    interface Row {
      readonly key: string
      readonly slider: OracleSlider
      readonly position: OraclePosition
    }
    const strengths = ['mogelijk', 'waarschijnlijk']
    for (const { key, slider, position, ...row } of rowsIn<Row>('ripple')) {
      const vector = vectorOf(key)
      const rises = WORDS.indexOf(position) > at(vector, SLIDERS.indexOf(slider))
      const followers = CORRELATIONS.filter(({ from }) => SLIDERS[from] === slider)
      const expected = followers.map(({ id, to, weight }) => ({
        correlation: id,
        slider: SLIDERS[to],
        strength: strengths[Math.floor(weight)],
        position: WORDS[at(vector, to)],
        room: 2 - at(vector, to),
        ...(id === 'bestuur-proces' ? { otherReading: 'procesMetBewoners' } : {}),
      }))
      expect(row).toEqual({ expected: rises ? expected : [] })
    }
  })

  it('conditions.json', () => {
    interface Row {
      readonly condition: OracleCondition
    }
    for (const { condition, ...row } of rowsIn<Row>('conditions')) {
      const keys = allVectors.filter((v) => conditionHolds(condition, asPanel(v))).map(keyOf)
      expect(row).toEqual({ count: keys.length, first: keys.slice(0, 3) })
    }
  })

  it('results.json has the answers of panels.json', () => {
    interface Result {
      readonly ask: string
      readonly of: { readonly panel?: string }
      readonly answer: {
        readonly panel: { readonly [S in OracleSlider]: OraclePosition }
        readonly nearest: unknown
        readonly margin: unknown
        readonly fit: unknown
        readonly robust: unknown
        readonly possible: unknown
        readonly readings: unknown
        readonly counts: unknown
        readonly spread: unknown
        readonly deciding: unknown
      }
    }
    const panels = rowsIn<{ readonly key: string; readonly [member: string]: unknown }>('panels')
    const asked = rowsIn<Result>('results')
    for (const { ask, of, answer } of asked) {
      const row = panels.find(({ key }) => key === of.panel)
      if (ask === 'classify' && row !== undefined) {
        expect(keyOf(asVector(answer.panel))).toBe(of.panel)
        expect({ manhattan: answer.nearest }).toMatchObject({
          manhattan: (row['nearest'] as { readonly manhattan: unknown }).manhattan,
        })
        expect([answer.margin, answer.fit]).toEqual([row['margin'], row['fit']])
      }
      if (ask === 'robustness') {
        const vector = asVector(answer.panel)
        const { counts, deciding } = robustnessOf(vector)
        expect([answer.robust, answer.possible]).toEqual([row?.['robust'], row?.['possible']])
        expect(answer.readings).toBe(48)
        expect(answer.counts).toEqual(counts)
        expect(answer.spread).toEqual(
          FIVE_DOUBTFUL.map((profile) => ({
            profile: profile.id,
            distances: spreadOf(vector, profile).map(([distance, ways]) => ({ distance, ways })),
          })),
        )
        expect(answer.deciding).toEqual(
          deciding.map(({ id, slider, levels }) => ({
            profile: id,
            slider: SLIDERS[slider],
            positions: levels.map((level) => WORDS[level]),
          })),
        )
      }
    }
    expect(new Set(asked.map(({ ask }) => ask)).size).toBe(10)
  })
})
