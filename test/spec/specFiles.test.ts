import { Ajv2020 } from 'ajv/dist/2020.js'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { vectorFiles } from './answerFiles.js'
import { specFiles } from './documents.js'
import { committed, committedPaths, committedText, rowsIn, specification } from './files.js'
import { writeJson } from './json.js'
import { documentOf } from './vectorFile.js'

const ajv = new Ajv2020({ strictTypes: false, validateFormats: false, allErrors: true })

const validators = new Map<string, ReturnType<typeof ajv.compile>>()

const validatorOf = (schema: string) => {
  const made = validators.get(schema) ?? ajv.compile(committed<object>(`schemas/${schema}.json`))
  validators.set(schema, made)
  return made
}

const files = specFiles()

describe('SO-953: the committed files are what is generated now (npm run spec:update)', () => {
  it('no more and no fewer', () => {
    expect(committedPaths()).toEqual(files.map(({ path }) => path).sort())
  })

  it.each(files)('$path', ({ path, text }) => {
    expect(committedText(path)).toBe(text)
  })

  it('and together stay small: two megabytes, in the tarball less than a tenth of that', () => {
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    expect(bytes).toBeLessThan(2_250_000)
    expect(gzipSync(files.map(({ text }) => text).join('')).length).toBeLessThan(200_000)
  })
})

describe('SO-003: the vector files', () => {
  const isVectorFile = validatorOf('vectorFile')
  const names = vectorFiles().map(({ name }) => name)

  it.each(names)('%s has the form of one', (name) => {
    expect(isVectorFile(committed(`vectors/${name}.json`)), JSON.stringify(isVectorFile.errors)).toBe(true)
  })

  it('and the form refuses another', () => {
    const { rows: _, ...without } = committed<{ rows: unknown }>('vectors/readings.json')
    expect(isVectorFile(without)).toBe(false)
    expect(isVectorFile({ ...without, rows: [] })).toBe(false)
    const row = { id: 'a', rules: ['SO-001'], question: { a: 1 }, answer: { b: 2 } }
    expect(isVectorFile({ ...without, rows: [row] })).toBe(true)
    for (const wrong of [
      { id: '' },
      { rules: ['SO-1'] },
      { rules: [] },
      { question: {} },
      { x: 1 },
    ])
      expect(isVectorFile({ ...without, rows: [{ ...row, ...wrong }] })).toBe(false)
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

  it('have no two questions alike, and no id twice', () => {
    for (const name of names) {
      const rows = rowsIn(name)
      const questions = new Set(rows.map(({ question }) => writeJson(question, 0)))
      const ids = new Set(rows.map(({ id }) => id))
      expect([name, questions.size, ids.size]).toEqual([name, rows.length, rows.length])
    }
  })

  it('SO-955: have the members that the page lists, and no others in their questions', () => {
    const listed = Array.from(
      (specification().split('**SO-955**')[1] ?? '')
        .split('**SO-956**')[0]
        ?.matchAll(/^\| `([\w-]+)\.json`\s*\| ([^|]*)\|/gm) ?? [],
      ([, name = '', question = '']) => ({
        name,
        members: Array.from(question.matchAll(/`(\w+)`/g), ([, member]) => member),
      }),
    )
    expect(listed.map(({ name }) => name)).toEqual(names)
    for (const { name, members } of listed.filter(({ name: file }) => file !== 'results')) {
      const used = new Set(rowsIn<object>(name).flatMap(({ question }) => Object.keys(question)))
      expect([name, [...used].sort()]).toEqual([name, members.toSorted()])
    }
  })

  it('SO-901, SO-954: have no null in an answer, and panels of questions as keys', () => {
    for (const name of names)
      for (const { id, question, answer } of rowsIn<{ readonly panel?: unknown }>(name)) {
        expect([name, id, holdsNull(answer)]).toEqual([name, id, false])
        if (question.panel !== undefined) expect(question.panel).toMatch(/^[LMH-]{5,6}$/)
      }
  })
})

const holdsNull = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).some(holdsNull))

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
  const answersIn = (name: string) => rowsIn(name).map(({ answer }) => answer)
  const answersTo = (asked: string) =>
    rowsIn<{ readonly ask: string }>('results')
      .filter(({ question }) => question.ask === asked)
      .map(({ answer }) => answer)
  const exercises = rowsIn<
    { readonly exercise: unknown },
    { readonly summary: unknown; readonly findings: unknown }
  >('exercises')
  // Beside the profiles of the publication, whose ids the schema knows.
  const changes = rowsIn<{ readonly typology?: unknown }>('change-findings').filter(
    ({ question }) => question.typology === undefined,
  )
  const typologies = rowsIn<{ readonly typology: unknown }>('typologies')

  it.each([
    ['answer/classification', answersTo('classify')],
    ['answer/partialClassification', answersTo('classifyPartial')],
    ['answer/robustness', answersTo('robustness')],
    ['answer/risks', answersTo('assessRisks')],
    ['answer/partialRisks', answersTo('assessPartialRisks')],
    ['answer/transition', answersTo('planTransition')],
    ['answer/progress', [...answersTo('evaluateProgress'), ...answersIn('progress')]],
    ['answer/districtFit', answersIn('district-fit')],
    ['answer/panelFindings', answersIn('findings')],
    ['answer/changeFindings', changes.map(({ answer }) => answer)],
    ['answer/exerciseFindings', exercises.map(({ answer }) => answer.findings)],
    ['answer/exerciseSummary', exercises.map(({ answer }) => answer.summary)],
    ['input/exercise', exercises.map(({ question }) => question.exercise)],
    ['input/typology', typologies.map(({ question }) => question.typology)],
  ])('%s accepts the documents of the vectors, and refuses an altered one', (name, documents) => {
    const isValid = validatorOf(name)
    expect(documents.length).toBeGreaterThan(0)
    for (const document of documents) {
      expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true)
      const altered = Array.isArray(document)
        ? [...(document as ReadonlyArray<unknown>), { kind: 'extra' }]
        : { ...(document as object), extra: 1 }
      expect(isValid(altered)).toBe(false)
    }
  })

  // What a schema of input cannot say: rules between the parts of a document.
  const beyond = ['duplicateSheet', 'duplicateProfile', 'repeatedPosition', 'invalidDate']

  it.each(['panel', 'partialPanel', 'extendedPanel', 'answers', 'exercise', 'typology'])(
    'input/%s accepts nothing that is an error',
    (name) => {
      interface Question {
        readonly read: string
        readonly input: unknown
      }
      const isValid = validatorOf(`input/${name}`)
      const valid = rowsIn<Question>('parsing').filter(
        ({ question }) => question.read === name && isValid(question.input) === true,
      )
      expect(valid.length).toBeGreaterThan(0)
      for (const { id, question, answer } of valid) {
        const codes = Array.from(
          JSON.stringify(answer).matchAll(/"code":"(\w+)"/g),
          ([, code = '']) => code,
        )
        // Nor can it say that a text of characters without a picture cannot be seen.
        const isHidden = /[\p{Cc}\p{Cf}]/u.test(JSON.stringify(question.input))
        const known = isHidden ? [...beyond, 'blank'] : beyond
        expect([id, codes.filter((code) => !known.includes(code))]).toEqual([id, []])
      }
    },
  )
})
