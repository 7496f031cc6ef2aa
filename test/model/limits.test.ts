import { describe, expect, it } from 'vitest'
import { panelFromKey, parsePartialPanel, parseTypology } from '../../src/index.js'
import { PROBLEM_LIMIT } from '../../src/model/errors.js'
import { left } from '../laws/values.js'

const KEYS = Array.from({ length: PROBLEM_LIMIT + 50 }, (_, index) => `naam${index}`)
const senseless = (number: number): object =>
  Object.fromEntries(KEYS.slice(0, number).map((key) => [key, 'laag']))
const unknown = KEYS.map((key) => ({ code: 'unknownSlider' as const, key }))

describe('the problems of a panel', () => {
  it('are all listed up to the limit', () => {
    const all = unknown.slice(0, PROBLEM_LIMIT)
    expect(parsePartialPanel(senseless(PROBLEM_LIMIT))).toEqual(left(...all))
  })

  it('are counted beyond it', () => {
    const rest = { code: 'tooManyProblems', omitted: 1 }
    expect(parsePartialPanel(senseless(PROBLEM_LIMIT + 1))).toEqual(
      left(...unknown.slice(0, PROBLEM_LIMIT), rest),
    )
  })
})

describe('the problems of a document', () => {
  it('count what its panels left out, in one number', () => {
    const low = panelFromKey('LLLLL')
    const panel = { ...low, ...senseless(PROBLEM_LIMIT + 50) }
    const read = parseTypology({
      id: 'own',
      profiles: [
        { id: 'a', panel },
        { id: 'b', panel: 1 },
      ],
    })
    const problems = read._tag === 'Left' ? read.left : []
    expect(problems).toHaveLength(PROBLEM_LIMIT + 1)
    expect(problems[0]).toEqual({
      path: ['profiles', 0, 'panel', 'naam0'],
      error: { code: 'unknownSlider', key: 'naam0' },
    })
    expect(problems.at(-1)).toEqual({
      path: [],
      error: { code: 'tooManyProblems', omitted: 51 },
    })
  })
})
