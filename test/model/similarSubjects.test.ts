import { describe, expect, it } from 'vitest'
import type { Subject } from '../../src/index.js'
import { namesOf, similarSubjects } from '../../src/model/similarSubjects.js'
import { spelling } from '../../src/model/spelling.js'

const town = (name: string): Subject => ({ kind: 'gemeente', name })
const park = (name: string, municipality?: string): Subject => ({
  kind: 'casus',
  name,
  municipality,
})

it('the spelling of a name is its letters, digits and question marks, in lower case', () => {
  for (const [text, expected] of [
    [' De  Brug-2 (Oost)? ', 'debrug2oost?'],
    ['ﬁets Ａ１', 'fietsa1'],
    ['Été·日本', 'été日本'],
    ['-_.', ''],
  ] as const)
    expect(spelling(text)).toBe(expected)
})

describe('the names of a subject', () => {
  it('are that of a municipality, and of a case also that of its municipality', () => {
    expect(namesOf(town('A'))).toEqual(['A'])
    expect(namesOf(park('A', 'B'))).toEqual(['A', 'B'])
    expect(namesOf(park('A'))).toEqual(['A', ''])
  })
})

describe('subjects of which the names look alike', () => {
  it.each<[string, ReadonlyArray<Subject>, ReadonlyArray<readonly [string, string] | undefined>]>([
    ['the same name again', [town('A'), town('A')], [undefined, undefined]],
    ['other names', [town('A'), town('B')], [undefined, undefined]],
    [
      'a name in other signs, told once, beside the first',
      [town('De Brug'), town('de-brug'), town('de-brug'), town('DE BRUG')],
      [undefined, ['de-brug', 'De Brug'], undefined, ['DE BRUG', 'De Brug']],
    ],
    [
      'a municipality and a case',
      [town('A'), park('a'), park('A', 'b')],
      [undefined, undefined, undefined],
    ],
    [
      'a case in a municipality in other signs',
      [park('A', 'B'), park('A', 'b'), park('a', 'B')],
      [undefined, ['b', 'B'], ['a', 'A']],
    ],
  ])('%s', (_, subjects, expected) => {
    const find = similarSubjects()
    expect(subjects.map(find)).toEqual(
      expected.map((found) => found && { input: found[0], similar: found[1] }),
    )
  })
})
