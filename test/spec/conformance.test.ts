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
import { rowsIn, specification } from './files.js'
import { READERS } from './naiveReading.js'
import { optional, partialVectorOf, rounded, vectorOf } from './oracleNotation.js'

/** What a file answers, by the id of the row. */
const answersIn = (name: string): ReadonlyArray<unknown> => rowsIn(name).map((row) => row.answer)

describe('chapter 2: reading input', () => {
  const rows = rowsIn<{ readonly read: string; readonly input: unknown }>('parsing')

  it.each(Object.keys(READERS))('%s', (name) => {
    const asked = rows.filter(({ question }) => question.read === name)
    expect(asked.length).toBeGreaterThan(8)
    for (const { id, question, answer } of asked)
      expect([id, READERS[name]?.(question.input)]).toEqual([id, answer])
  })

  it('every kind of document is asked, and every code of SO-205 and SO-222 is produced', () => {
    const kinds = ['answer', 'answers', 'exercise', 'typology', 'statementMarks', 'districts']
    expect(new Set(rows.map(({ question }) => question.read))).toEqual(
      new Set([...Object.keys(READERS), ...kinds]),
    )
    const answers = JSON.stringify(rows.map(({ answer }) => answer))
    const codes = new Set(Array.from(answers.matchAll(/"code":"(\w+)"/g), ([, code]) => code))
    for (const requirement of ['SO-205', 'SO-222']) {
      const listed = Array.from(
        (specification().split(`**${requirement}**`)[1] ?? '')
          .split(/^\*\*SO-/m)[0]
          ?.matchAll(/^\| `(\w+)`/gm) ?? [],
        ([, code]) => code,
      )
      expect(listed.length).toBeGreaterThan(7)
      expect(listed.filter((code) => !codes.has(code))).toEqual([])
    }
  })

  it('SO-204: minus zero and numbers with an exponent are among them', () => {
    const inputs = rows.map(({ question }) => question.input)
    expect(inputs.filter((input) => Object.is(input, -0))).toHaveLength(2)
    const large = inputs.filter(
      (input) => typeof input === 'number' && String(input).includes('e+'),
    )
    expect(large).toHaveLength(3)
  })

  it('and calls are refused with every code', () => {
    const refused = answersIn('refusals').map((answer) =>
      JSON.stringify((answer as { readonly refused: unknown }).refused),
    )
    const codes = ['tooFewProfiles', 'notAPanel', 'duplicateProfile', 'invalidWeights']
    expect(new Set(refused)).toEqual(
      new Set([null, ...codes].map((code) => JSON.stringify(optional(code)))),
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
        holds: answer.nearest.every((id) => robustIn(vector).includes(id))
          ? 'everyReading'
          : 'dependsOnReading',
        tensions: tensionsOf(vector),
        coherence: coherenceInTenths(vector) / 10,
        risks: riskNamesOf(vector),
      }
    })
    expect(answersIn('panels')).toEqual(expected)
    expect(rowsIn('panels').map(({ question }) => question)).toEqual(
      allVectors.map((vector) => ({ panel: keyOf(vector) })),
    )
  })

  it('SO-336: what robustness says follows from the distances of each profile alone', () => {
    interface Row {
      readonly robust: unknown
      readonly possible: unknown
      readonly counts: unknown
    }
    rowsIn<unknown, Row>('panels').forEach(({ answer: { robust, possible, counts } }, code) => {
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
        completions: answer.completions,
        possible: answer.possible,
        certain: optional(answer.certain),
        lowest: answer.bounds.map(({ lowest }) => lowest),
        highest: answer.bounds.map(({ highest }) => highest),
        deciding: answer.deciding.map(({ slider }) => SLIDERS[slider]),
        expectedPossible: answer.deciding.map((d) => rounded(d.possibleOverAnswers / 3)),
        tensions: partialTensionsOf(partial),
        risks: partialRisksOf(partial).map(({ completions }) => completions),
      }
    })
    expect(answersIn('partial-panels')).toEqual(expected)
    expect(rowsIn('partial-panels').map(({ question }) => question)).toEqual(
      allPartialVectors.map((partial) => ({ panel: keyOf(partial) })),
    )
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
    expect(answersIn('readings')).toEqual(expected)
    expect(rowsIn('readings').map(({ question }) => question)).toEqual(
      readings.map((_, number) => ({ number })),
    )
  })

  it('extended-panels.json', () => {
    for (const { question, answer } of rowsIn<{ readonly panel: string }>('extended-panels'))
      expect(answer).toEqual({
        code: allExtendedVectors.findIndex((vector) => keyOf(vector) === question.panel),
      })
  })

  it('810 pairs of neighbours', () => {
    const rows = rowsIn<unknown, { readonly neighbours: ReadonlyArray<string> }>('panels')
    expect(rows.flatMap(({ answer }) => answer.neighbours)).toHaveLength(2 * 810)
  })
})

describe('chapter 3: distances and other classifications', () => {
  interface DistanceQuestion {
    readonly a: string
    readonly b: string
    readonly weights?: ReadonlyArray<number>
  }

  it('distances.json', () => {
    const directions = new Set<boolean>()
    for (const { id, question, answer } of rowsIn<DistanceQuestion>('distances')) {
      const [from, to] = [vectorOf(question.a), vectorOf(question.b)]
      const measured = (metric: MetricName, x: Vector, y: Vector) =>
        DISTANCES[metric](x, y, question.weights)
      const perMetric = (ask: (metric: MetricName) => number) =>
        Object.fromEntries(METRIC_NAMES.map((metric) => [metric, rounded(ask(metric))]))
      const largest = (metric: MetricName) => measured(metric, [0, 0, 0, 0, 0], [2, 2, 2, 2, 2])
      const isAtMost = from.every((level, slider) => level <= at(to, slider))
      directions.add(isAtMost)
      expect([id, answer]).toEqual([
        id,
        {
          distance: perMetric((metric) => measured(metric, from, to)),
          similarity: perMetric((metric) => 1 - measured(metric, from, to) / largest(metric)),
          atMost: isAtMost,
        },
      ])
    }
    expect(directions.size).toBe(2)
  })

  it('extended-distances.json', () => {
    for (const { question, answer } of rowsIn<DistanceQuestion>('extended-distances')) {
      const { a, b, weights } = question
      const distances = METRIC_NAMES.map((metric) => [
        metric,
        rounded(DISTANCES[metric](vectorOf(a), vectorOf(b), weights)),
      ])
      expect(answer).toEqual({ distance: Object.fromEntries(distances) as object })
    }
  })

  interface ClassificationQuestion {
    readonly profiles: ReadonlyArray<{ readonly id: string; readonly panel: string }>
    readonly metric: MetricName
    readonly weights?: ReadonlyArray<number>
    readonly panel: string
  }

  // With whole weights every comparison of the oracle is exact.
  const WHOLE = [10, 100, 1e10]
  const inWholes = ({ metric, weights = [1, 1, 1, 1, 1] }: ClassificationQuestion) => {
    const isWhole = (value: number) => Math.abs(value - Math.round(value)) <= value * 1e-9
    const scale = WHOLE.find((times) => weights.every((weight) => isWhole(weight * times))) ?? NaN
    const whole = weights.map((weight) => Math.round(weight * scale))
    return {
      distance: (a: Vector, b: Vector) => DISTANCES[metric](a, b, whole),
      unit: metric === 'euclidean' ? Math.sqrt(scale) : scale,
    }
  }
  const rows = rowsIn<ClassificationQuestion, { readonly nearest: ReadonlyArray<string> }>(
    'classification',
  )
  const settingOf = ({ profiles, metric, weights }: ClassificationQuestion) =>
    JSON.stringify([profiles, metric, weights])
  // Distances that differ on paper, by no more than the bound of SO-306.
  const oneLevel = rows.filter(({ id }) => /^bound manhattan (1|1000|499999999),/.test(id))
  const onPaper = rows.filter((row) => !oneLevel.includes(row))
  const settings = [...new Set(onPaper.map(({ question }) => settingOf(question)))].map(
    (setting) =>
      [setting, onPaper.filter(({ question }) => settingOf(question) === setting)] as const,
  )

  it.each(settings)('classification.json: %s', (_, asked) => {
    const { question: setting } = at(asked, 0)
    const profiles = setting.profiles.map(({ id, panel }) => ({ id, vector: vectorOf(panel) }))
    const { distance, unit } = inWholes(setting)
    const classify = classifierOf(profiles, distance)
    const largest = distance([0, 0, 0, 0, 0], [2, 2, 2, 2, 2])
    for (const { id, question, answer } of asked) {
      const expected = classify(vectorOf(question.panel))
      expect([id, answer]).toEqual([
        id,
        {
          ranking: expected.ranking.map((match) => ({
            profile: match.id,
            distance: rounded(match.distance / unit),
            similarity: rounded(1 - match.distance / largest),
          })),
          nearest: expected.nearest,
          margin: rounded(expected.margin / unit),
          typicality: rounded(expected.typicality),
          fit: expected.fit,
        },
      ])
    }
  })

  it('SO-306: distances within the bound are on one level, step by step', () => {
    expect(oneLevel).toHaveLength(3)
    for (const { id, question, answer } of oneLevel) {
      const { profiles, metric, weights, panel } = question
      const distance = (a: Vector, b: Vector) => DISTANCES[metric](a, b, weights)
      const sorted = allVectors
        .flatMap((a) => allVectors.map((b) => distance(a, b)))
        .sort((a, b) => a - b)
      const bound = distance([0, 0, 0, 0, 0], [2, 2, 2, 2, 2]) * 1e-9
      const levels = new Map<number, number>()
      sorted.forEach((found, i) => {
        const before = sorted[i - 1] ?? found
        const step = found - before > bound ? 1 : 0
        levels.set(found, (levels.get(before) ?? 0) + step)
      })
      const found = profiles.map((profile) => distance(vectorOf(panel), vectorOf(profile.panel)))
      expect([id, new Set(found).size]).toEqual([id, 2])
      expect([id, new Set(found.map((own) => levels.get(own))).size]).toEqual([id, 1])
      expect([id, answer.nearest]).toEqual([id, profiles.map((profile) => profile.id)])
    }
  })

  it('SO-306: rows among them are answered wrongly without levels', () => {
    const naive = rows.filter(({ question, answer }) => {
      const distances = question.profiles.map(({ panel }) =>
        DISTANCES[question.metric](vectorOf(question.panel), vectorOf(panel), question.weights),
      )
      const smallest = Math.min(...distances)
      const nearest = question.profiles
        .filter((_, i) => distances[i] === smallest)
        .map(({ id }) => id)
      return nearest.join() !== answer.nearest.join()
    })
    expect(naive.length).toBeGreaterThan(5)
  })
})

describe('chapter 4: ripple and conditions', () => {
  it('ripple.json', () => {
    interface Question {
      readonly panel: string
      readonly slider: OracleSlider
      readonly position: OraclePosition
    }
    const strengths = ['mogelijk', 'waarschijnlijk']
    for (const { question, answer } of rowsIn<Question>('ripple')) {
      const { panel, slider, position } = question
      const vector = vectorOf(panel)
      const now = at(vector, SLIDERS.indexOf(slider))
      const followers = CORRELATIONS.filter(({ from }) => SLIDERS[from] === slider)
      const expected = followers.map(({ id, to, weight }) => ({
        correlation: id,
        slider: SLIDERS[to],
        strength: strengths[Math.floor(weight)],
        position: WORDS[at(vector, to)],
        room: 2 - at(vector, to),
        ...(id === 'bestuur-proces' ? { otherReading: 'procesMetBewoners' } : {}),
      }))
      expect(answer).toEqual({
        slider,
        from: WORDS[now],
        to: position,
        expected: WORDS.indexOf(position) > now ? expected : [],
      })
    }
  })

  it('conditions.json', () => {
    for (const { question, answer } of rowsIn<{ readonly condition: OracleCondition }>(
      'conditions',
    )) {
      const keys = allVectors
        .filter((vector) => conditionHolds(question.condition, asPanel(vector)))
        .map(keyOf)
      expect(answer).toEqual({ count: keys.length, first: keys.slice(0, 3) })
    }
  })

  it('results.json has the answers of panels.json', () => {
    interface Members {
      readonly [member: string]: unknown
    }
    const panels = rowsIn<{ readonly panel: string }, Members>('panels')
    const asked = rowsIn<{ readonly ask: string; readonly panel?: string }, Members>('results')
    for (const { question, answer } of asked) {
      const row = panels.find(({ id }) => id === question.panel)?.answer
      if (question.ask === 'classify' && row !== undefined) {
        expect(answer).toMatchObject({
          panel: asPanel(vectorOf(question.panel ?? '')),
          nearest: (row['nearest'] as Members)['manhattan'],
          margin: row['margin'],
          fit: row['fit'],
        })
      }
      if (question.ask === 'robustness') {
        const vector = vectorOf(question.panel ?? '')
        const { counts, deciding } = robustnessOf(vector)
        expect(answer).toEqual({
          panel: asPanel(vector),
          readings: 48,
          robust: row?.['robust'],
          possible: row?.['possible'],
          counts,
          spread: FIVE_DOUBTFUL.map((profile) => ({
            profile: profile.id,
            distances: spreadOf(vector, profile).map(([distance, ways]) => ({ distance, ways })),
          })),
          deciding: deciding.map(({ id, slider, levels }) => ({
            profile: id,
            slider: SLIDERS[slider],
            positions: levels.map((level) => WORDS[level]),
          })),
        })
      }
    }
    expect(new Set(asked.map(({ question }) => question.ask)).size).toBe(10)
  })
})

describe('chapter 8: headlines', () => {
  interface Finding {
    readonly kind: string
    readonly profiles?: ReadonlyArray<string>
    readonly holds?: string
    readonly others?: ReadonlyArray<string>
  }
  const rows = rowsIn<{ readonly panel: string }, ReadonlyArray<Finding>>('findings')

  it('SO-802, SO-803: every complete panel, by the oracle', () => {
    const complete = rows.filter(({ question }) => !question.panel.includes('-'))
    expect(complete).toHaveLength(243)
    for (const { question, answer } of complete) {
      const vector = vectorOf(question.panel)
      const nearest = nearestTo(vector, FIVE_PROFILES, DISTANCES.manhattan)
      const robust: ReadonlyArray<string> = robustIn(vector)
      expect(answer[0]).toEqual({
        kind: 'nearest',
        profiles: nearest,
        holds: nearest.every((id) => robust.includes(id)) ? 'everyReading' : 'dependsOnReading',
        others: possibleIn(vector).filter((id) => !nearest.includes(id)),
      })
    }
  })

  it('SO-805: partial panels among them, by the oracle', () => {
    const partial = rows.filter(({ question }) => question.panel.includes('-'))
    expect(partial[0]?.answer).toEqual([{ kind: 'noAnswers' }])
    expect(partial).toHaveLength(71)
    for (const { question, answer } of partial.slice(1)) {
      const vector = partialVectorOf(question.panel)
      const { possible, certain } = classifyPartial(vector)
      const full = allVectors.filter((v) =>
        v.every((level, i) => vector[i] === null || vector[i] === level),
      )
      const others = FIVE_PROFILES.map(({ id }) => id).filter(
        (id) => !possible.includes(id) && full.some((v) => possibleIn(v).includes(id)),
      )
      const holds =
        certain === null ? others.length === 0 : full.every((v) => robustIn(v).includes(certain))
      expect(answer[0]).toEqual({
        kind: 'possible',
        profiles: possible,
        ...(certain === null ? {} : { certain }),
        holds: holds ? 'everyReading' : 'dependsOnReading',
        others,
      })
    }
  })

  it('SO-801: no finding says that something unchecked is absent', () => {
    for (const { question, answer } of rows) {
      const kinds = answer.map(({ kind }) => kind)
      expect(kinds.includes('noTension') && kinds.includes('tension')).toBe(false)
      if (kinds.includes('noRisk')) expect(kinds).not.toContain('possibleRisk')
      expect(new Set(kinds).has('nearest')).toBe(!question.panel.includes('-'))
    }
  })
})
