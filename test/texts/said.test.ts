// What is said of panels, changes and exercises, with all values filled in, keeps the rules of the texts.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  explain,
  explainChange,
  explainDistricts,
  explainReport,
  type Explanation,
} from '../../src/explain/index.js'
import { districtFit, parseExercise, summariseExercise } from '../../src/index.js'
import { en, nl, type Texts } from '../../src/texts/index.js'
import { panelOf, partialOf } from '../laws/values.js'
import { allPartialVectors, allVectors } from '../oracle/space.js'

const example = JSON.parse(readFileSync('examples/data/workshop-verzonnen.json', 'utf8')) as unknown
const every = <A>(list: ReadonlyArray<A>, step: number): ReadonlyArray<A> =>
  list.filter((_, place) => place % step === 0)

const said = (texts: Texts): ReadonlySet<string> => {
  const exercise = parseExercise(example)
  if (exercise._tag === 'Left') throw new Error('the example is an exercise')
  const panels = every(allVectors, 7).map(panelOf)
  const explanations: ReadonlyArray<Explanation> = [
    ...every(allPartialVectors, 23).map((vector) => explain(partialOf(vector), { texts })),
    ...panels.map((panel, place) =>
      explainChange(panel, panels[(place * 11 + 5) % panels.length] ?? panel, { texts }),
    ),
    ...panels.map((panel, place) => {
      const districts = every(allPartialVectors, 97 + place).map((vector, index) => ({
        id: `Wijk ${index}`,
        needs: partialOf(vector),
      }))
      return explainDistricts(districtFit(panel, districts.slice(0, place % 12)), { texts })
    }),
    explainReport(summariseExercise(exercise.right), { texts }),
  ]
  return new Set(
    explanations.flatMap(({ headline, sections }) =>
      [headline, ...sections.flatMap(({ sentences }) => sentences)].map(({ text }) => text),
    ),
  )
}

describe.each([nl, en])('what is said in $language.name', (texts) => {
  const sentences = [...said(texts)]
  const wrong = (rule: RegExp): ReadonlyArray<string> =>
    sentences.filter((sentence) => !rule.test(sentence))

  it('is many different sentences', () => {
    expect(sentences.length).toBeGreaterThan(300)
  })
  it('begins with a capital, a quotation mark or a number', () => {
    expect(wrong(/^[\p{Lu}\p{N}“]/u)).toEqual([])
  })
  it('ends with one full stop or question mark, and sometimes a source in brackets', () => {
    expect(wrong(/[^.?][.?]”?(?: \(.*\))?$/)).toEqual([])
  })
  it('has curly quotes in pairs, no doubled blanks or marks, nothing that cannot be seen', () => {
    expect(wrong(/^(?!.*(?:["`]|\s\s|[,;:]\s*[.,;]|\(\)|“”|[\p{Cc}\p{Zl}\p{Zp}]))/u)).toEqual([])
    expect(sentences.filter((text) => text.split('“').length !== text.split('”').length)).toEqual(
      [],
    )
  })
  it('leaves no value out and shows no value of the program', () => {
    expect(wrong(/^(?!.*(?:undefined|null|NaN|Infinity|\[object|\{|\}|=>))/)).toEqual([])
  })
  it('passes no verdict', () => {
    const verdict =
      /\b(beter|betere|beste|slechter|slechte|slecht|achterstand|fout|foute|better|best|worse|worst|bad|backward|lagging)\b/i
    const found = sentences.filter((text) => verdict.test(text))
    expect(found.filter((text) => text !== texts.notes.opinion)).toEqual([]) // there is none, it says
  })
})
