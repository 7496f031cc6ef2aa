import { describe, expect, it } from 'vitest'
import {
  countsOf,
  intervalOf,
  scoreOf,
  survivorsOf,
  unloadedOf,
  withoutSurvivors,
  type Report,
} from './report.js'

const from = (
  line: number,
  column: number,
  end: readonly [number, number],
  status: string,
  statusReason = '',
) => ({
  location: { start: { line, column }, end: { line: end[0], column: end[1] } },
  replacement: 'a && b',
  status,
  statusReason,
})

const report: Report = {
  files: {
    'src/model/one.ts': {
      source: 'const c = a || b\nconst d =\n  a ||\n  b\n',
      mutants: [
        from(1, 11, [1, 17], 'Survived'),
        from(3, 3, [4, 4], 'NoCoverage'),
        from(1, 11, [1, 17], 'Killed'),
        from(1, 11, [1, 17], 'Timeout'),
        from(1, 11, [1, 17], 'Ignored'),
        from(1, 11, [1, 17], 'RuntimeError', 'A test file did not load.'),
        from(1, 11, [1, 17], 'RuntimeError', 'Test runner crashed. Tried twice to restart it.'),
      ],
    },
  },
}

describe('the report of a layer', () => {
  it('counts what was tried, a crash as noticed; not what was ignored, nor what did not load', () => {
    expect(countsOf(report)).toEqual({ mutants: 5, noticed: 3 })
    expect(scoreOf(countsOf(report))).toBe(60)
    expect(unloadedOf(report)).toBe(1)
  })

  it('names survivors, not covered ones included, on one line each', () => {
    expect(survivorsOf(report)).toEqual([
      'src/model/one.ts:1:11  a || b → a && b',
      'src/model/one.ts:3:3  a || b → a && b',
    ])
  })
})

describe('the interval of a sample', () => {
  it('has the two shares from which the sample is 1.96 standard errors away', () => {
    const [low, high] = intervalOf({ mutants: 150, noticed: 144 })
    for (const share of [low / 100, high / 100]) {
      const distance = Math.abs(144 / 150 - share) / Math.sqrt((share * (1 - share)) / 150)
      expect(distance).toBeCloseTo(1.96, 3)
    }
    expect(low).toBeLessThan(high)
  })
})

describe('a report without survivors', () => {
  it('keeps all else', () => {
    const kept = withoutSurvivors(report)
    expect(countsOf(kept)).toEqual({ mutants: 3, noticed: 3 })
    expect(kept.files['src/model/one.ts']?.mutants).toHaveLength(5)
    expect(survivorsOf(kept)).toEqual([])
  })
})
