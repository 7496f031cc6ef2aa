import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { specFiles, vectorFiles } from './documents.js'
import { committed, committedPaths, committedText, rowsIn, specification } from './files.js'
import { writeJson } from './json.js'
import { documentOf } from './vectorFile.js'

const ajv = new Ajv2020({ strictTypes: false, validateFormats: false, allErrors: true })

const validatorOf = (schema: string) => ajv.compile(committed<object>(`schemas/${schema}.json`))

const files = specFiles()

describe('SO-953: the committed files are what is generated now (npm run spec:update)', () => {
  it('no more and no fewer', () => {
    expect(committedPaths()).toEqual(files.map(({ path }) => path).sort())
  })

  it.each(files)('$path', ({ path, text }) => {
    expect(committedText(path)).toBe(text)
  })

  it('and together stay well below a megabyte', () => {
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    expect(bytes).toBeLessThan(900_000)
  })
})

describe('SO-003: the vector files', () => {
  const isVectorFile = validatorOf('vectorFile')
  const names = vectorFiles().map(({ name }) => name)

  it.each(names)('%s has the form of one', (name) => {
    isVectorFile(committed(`vectors/${name}.json`))
    expect(isVectorFile.errors).toBeNull()
  })

  it('and the form refuses another', () => {
    const { rows: _, ...without } = committed<{ rows: unknown }>('vectors/readings.json')
    expect(isVectorFile(without)).toBe(false)
    expect(isVectorFile({ ...without, rows: [] })).toBe(false)
    expect(isVectorFile({ ...without, rows: [{ a: 1, b: 2 }], requirements: ['SO-1'] })).toBe(false)
  })

  it('SO-951: are listed, with their number of rows', () => {
    const listed = Array.from(
      specification().matchAll(/^\| `([\w-]+)\.json`\s*\| ([\d,]+)\s*\|/gm),
      ([, name = '', rows = '']) => ({ name, rows: rows.replace(',', '') }),
    )
    expect(listed.map(({ name }) => name)).toEqual(names)
    for (const { name, rows } of listed) {
      expect([name, rowsIn(name).length]).toEqual([name, Number(rows)])
    }
  })

  it('have no two equal rows', () => {
    for (const name of names) {
      const rows = rowsIn(name).map((row) => JSON.stringify(row))
      expect([name, rows.length]).toEqual([name, new Set(rows).size])
    }
  })
})

describe('SO-004: what is written', () => {
  it('has one row per line and no number with more than ten decimals', () => {
    const rows = [{ a: 1 / 3, b: [2 / 3, 'x'] }, { c: { d: 1e-9, e: 7 } }, { f: undefined, g: [] }]
    expect(writeJson({ rows, none: [], gone: undefined }, 2)).toBe(
      '{\n  "rows": [\n    {"a":0.3333333333,"b":[0.6666666667,"x"]},\n    {"c":{"d":1e-9,"e":7}},\n    {"g":[]}\n  ],\n  "none": []\n}\n',
    )
    for (const { text } of files) expect(text).not.toMatch(/\d\.\d{11}/)
  })
})

describe('SO-006: nothing depends on earlier questions', () => {
  it('asked again, in another order, every file is the same', { tags: ['slow'] }, () => {
    for (const file of vectorFiles().toReversed()) {
      const before = committedText(`vectors/${file.name}.json`)
      expect(writeJson(documentOf(file), 2)).toBe(before)
    }
  })
})

describe('the page itself', () => {
  it('has JSON in its blocks of JSON, and no other blocks', () => {
    const blocks = Array.from(specification().matchAll(/^```(\w*)\n(.*?)^```$/gms))
    expect(blocks.length).toBeGreaterThan(0)
    for (const [, language, text = ''] of blocks) {
      expect(language).toBe('json')
      expect(() => JSON.parse(text) as unknown).not.toThrow()
    }
  })
})

describe('SO-912: the JSON Schemas', () => {
  interface Answer {
    readonly ask: string
    readonly answer: unknown
  }
  const answersTo = (question: string) =>
    rowsIn<Answer>('results')
      .filter(({ ask }) => ask === question)
      .map(({ answer }) => answer)
  const exercises = rowsIn<{ readonly exercise: unknown }>('sessions').map((row) => row.exercise)
  const profiles = committed<{
    readonly profiles: ReadonlyArray<{ readonly id: string; readonly panel: object }>
  }>('catalogue.json').profiles.map(({ id, panel }) => ({ id, panel }))

  it.each([
    ['classification', answersTo('classify')],
    ['transition', answersTo('planTransition')],
    ['progress', answersTo('evaluateProgress')],
    ['exercise', exercises],
    ['profileSet', [profiles]],
  ])('%s accepts the documents of the vectors, and refuses an altered one', (name, documents) => {
    const isValid = validatorOf(name)
    expect(documents.length).toBeGreaterThan(0)
    for (const document of documents) {
      isValid(document)
      expect(isValid.errors).toBeNull()
      expect(isValid({ ...(document as object), extra: 1 })).toBe(false)
    }
  })

  it.each(['panel', 'partialPanel', 'extendedPanel'])(
    '%s accepts what is read, and nothing that is an error',
    (name) => {
      interface Row {
        readonly read: string
        readonly input: unknown
        readonly errors?: unknown
      }
      const isValid = validatorOf(name)
      const rows = rowsIn<Row>('parsing').filter(({ read }) => read === name)
      expect(rows.length).toBeGreaterThan(8)
      for (const { input, errors } of rows) {
        expect([input, isValid(input)]).toEqual([input, errors === undefined])
      }
    },
  )
})
