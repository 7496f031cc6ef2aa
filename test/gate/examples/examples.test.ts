import { describe, expect, it } from 'vitest'
import { doors } from '../doors.js'
import { same } from './check.js'
import { documentedNames, documentExamples } from './collect.js'
import { publicFields } from './fields.js'
import { generateModule } from './generate.js'
import { runExamples, scopeOfDoors } from './run.js'

const names = documentedNames()
const documents = documentExamples()
const [scope, noScope] = [scopeOfDoors(), new Map<string, string>()]

// One compilation for all; last a few that are wrong on purpose.
const wrong = [
  '1 + 1 // => 3',
  'rank(3) // => 3',
  'const a = 1 // => 1',
  'rank("laag")',
  'f(',
  'for (const a of [1].slice(1)) {\n  a // => 1\n}',
  'PROFILES.gekanteld.panel // => throws()',
  '[0].map((a) => a // => 0\n)',
]
const examples = [
  ...names.flatMap((name) => name.examples.map((example) => ({ ...example, scope }))),
  ...documents.map((example) => ({ ...example, scope: noScope })),
  ...wrong.map((code) => ({ code, file: 'wrong.ts', line: 7, scope })),
]
const problems = runExamples(examples)
const problemsAt = (place: { readonly file: string; readonly line: number }): unknown =>
  problems[examples.findIndex(({ file, line }) => file === place.file && line === place.line)]

describe('the documentation of a public name', () => {
  it.each(names)(
    '$title: a description, and an example that runs',
    ({ description, isFunction, examples }) => {
      expect(description).not.toBe('')
      if (isFunction) expect(examples).toHaveLength(1)
      expect(examples.length).toBeLessThanOrEqual(1) // of a type or constant only where it teaches
      for (const example of examples) expect(problemsAt(example)).toEqual([])
    },
  )
})

describe('the fields of the public interfaces', () => {
  const fields = publicFields()

  it('tell what they hold, by a docstring or by a type with a public name', () => {
    expect(fields.filter(({ isExplained }) => !isExplained)).toEqual([])
  })

  it('are those of every door that has interfaces', () => {
    for (const { name } of doors)
      expect(fields.some(({ title }) => title.endsWith(`(${name})`))).toBe(true)
  })
})

describe('the guides', () => {
  it.each(documents.map((block) => [`${block.file}:${block.line}`, block] as const))(
    'the code at %s runs',
    (_, block) => {
      expect(problemsAt(block)).toEqual([])
    },
  )
})

describe('the runner itself', () => {
  it.each(wrong.map((code, index) => [code, problems.at(index - wrong.length)] as const))(
    'refuses %s',
    (_, found) => {
      expect(found).not.toEqual([])
    },
  )

  it('names the place of a fault', () => {
    expect(problems.at(-wrong.length)).toEqual(['wrong.ts:7: 1 + 1 // => 3\n  is 2, stated as 3'])
  })

  it('keeps every line where it was', () => {
    const { module } = generateModule('a(\n  1,\n) // => { b: 2 }\nc // => 3', noScope)
    expect(module.split('\n').slice(1, 5)).toEqual([
      'check(2, a(',
      '  1,',
      '), { b: 2 }) // => { b: 2 }',
      'check(3, c, 3) // => 3',
    ])
  })

  it.each([
    [1, 1 + 1e-10, true],
    [1, 1 + 1e-8, false],
    [NaN, NaN, true],
    [{ a: [1] }, { a: [1] }, true],
    [{ a: [1] }, { a: [2] }, false],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[1], { 0: 1 }, false],
    [Uint8Array.of(1), Uint8Array.of(2), false],
    [new Map([['a', 1]]), new Map([['a', 2]]), false],
    ['1', 1, false],
    [null, {}, false],
  ])('compares %o and %o: %s', (a, b, equal) => {
    expect(same(a, b)).toBe(equal)
  })
})
