// What once hung, blew up or lied, each as it was found.
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import * as z from 'zod/v4'
import {
  changeBetween,
  consistentScenarios,
  exactTest,
  groupObservations,
  association,
  krippendorffAlpha,
  krippendorffAlphaPerSlider,
  qcaCsv,
  sliderFrequencies,
  weightedKappa,
} from '../../src/analysis/index.js'
import { readPanels, writePanels } from '../../src/files/index.js'
import * as core from '../../src/index.js'
import {
  renderExerciseSvg,
  renderPanelSvg,
  renderReportMarkdown,
  renderSmallMultiples,
} from '../../src/render/index.js'
import * as schemas from '../../src/schema/index.js'
import { nl } from '../../src/texts/index.js'

const { ExerciseSchema, schemaProblems } = schemas
const panel = core.panelFromKey('LLMML')
const untyped = <A>(value: unknown): A => value as A
const refusal = (code: string): unknown => expect.objectContaining({ code })

describe('text of format characters and marks', () => {
  const titles = [
    ...['\u200b', '\u0301', '\u200d', '\u00ad'].map((mark) => mark.repeat(60)),
    `Ede ${'\u0301'.repeat(60)}`,
    '\ud83d'.repeat(60),
  ]

  it.each(titles.map((title) => [JSON.stringify(title.slice(0, 6)), title] as const))(
    '%s can be drawn',
    (_, title) => {
      expect(renderSmallMultiples([{ title: title.slice(0, 20), panel }], { texts: nl })).toContain(
        '</svg>',
      )
      expect(renderPanelSvg(panel, { texts: nl, title })).toContain('</svg>')
      const summary = core.summariseExercise({
        subject: { kind: 'casus', name: title },
        sheets: [],
      })
      expect(renderExerciseSvg(summary, { texts: nl })).toContain('</svg>')
      expect(readPanels(`gemeente;communicatie\n${title};laag\n`).rows.length).toBeLessThan(2)
    },
  )
})

describe('documents without end', () => {
  const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const

  it('an element of 20,000 bad keys', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `"k${index}":{}`).join()
    const text = `[{${keys},"communicatie":"laag"}]`
    // What problems repeat of it is written once, and not in full.
    let repeated = 0
    const { stringify } = JSON
    const counted = vi.spyOn(JSON, 'stringify').mockImplementation((value) => {
      repeated += stringify(value).length
      if (repeated > text.length) throw new Error('The element is repeated in full.')
      return stringify(value)
    })
    onTestFinished(() => counted.mockRestore())
    const { problems } = readPanels(text)
    expect(problems.length).toBeLessThanOrEqual(1001)
    expect(Math.max(...problems.map(({ raw }) => raw.length))).toBeLessThanOrEqual(200)
  })

  it(
    '60,000 bad sheets and 130,000 unknown keys are problems, not a RangeError',
    { tags: ['slow'] },
    () => {
      const sheets = { subject, sheets: Array.from({ length: 60_000 }, () => ({})) }
      const keys = Object.fromEntries(
        Array.from({ length: 130_000 }, (_, index) => [`k${index}`, 1]),
      )
      for (const input of [sheets, keys]) {
        const read = core.parseExercise(input)
        expect(read._tag === 'Left' ? read.left.length : 0).toBe(101)
      }
      expect(core.parsePanel(keys)._tag).toBe('Left')
      expect(core.parseTypology(keys)._tag).toBe('Left')
    },
  )

  it('60,000 bad sheets through the schema', { tags: ['slow'] }, () => {
    const input = { subject, sheets: Array.from({ length: 60_000 }, () => ({})) }
    expect(schemaProblems(ExerciseSchema.safeParse(input).error, input)).toHaveLength(101)
  })

  it('130,000 unknown keys through every schema', { tags: ['slow'] }, () => {
    const keys = Object.fromEntries(Array.from({ length: 130_000 }, (_, index) => [`k${index}`, 1]))
    for (const one of Object.values<unknown>({ ...schemas })) {
      if (!(one instanceof z.ZodType)) continue
      const found = schemaProblems(one.safeParse(keys).error, keys)
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThanOrEqual(101)
    }
  })

  it('work without a bound is refused before it starts', () => {
    const row = [1600, 1600, 1600]
    expect(exactTest([row, row])).toEqual({ _tag: 'Left', left: { reason: 'tooLarge' } })
    const states = ['a', 'b']
    const descriptors = Array.from({ length: 22 }, (_, index) => ({ id: `d${index}`, states }))
    expect(() => consistentScenarios({ descriptors, judgements: [] })).toThrow(
      refusal('tooManyScenarios'),
    )
  })
})

describe('work that grows with the square', () => {
  // Counted in answers that are read, so that no clock is needed.
  const readsOf = (sheets: number): number => {
    let reads = 0
    const answers = (index: number): core.Answers =>
      Object.defineProperty(
        { ...core.panelFromKey(index % 2 === 0 ? 'LLMML' : 'LLMMH') },
        'communicatie',
        {
          enumerable: true,
          get: () => {
            reads += 1
            return index % 2 === 0 ? 'laag' : 'hoog'
          },
        },
      )
    const summary = core.summariseExercise({
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: Array.from({ length: sheets }, (_, index) => ({
        respondent: `p${index}`,
        role: 'overig' as const,
        moment: 'huidig' as const,
        answers: answers(index),
      })),
    })
    expect(summary.moments.huidig?.medoids).toHaveLength(sheets)
    return reads
  }

  it('medoids of four times the sheets read four times the answers', () => {
    const few = readsOf(500)
    expect(few).toBeGreaterThan(500)
    expect(readsOf(2000) / few).toBeCloseTo(4, 1)
  })
})

describe('lists with holes in a document', () => {
  const named = Object.assign(Array<unknown>(2), { 1: 1, name: 1 })
  const documents: ReadonlyArray<readonly [string, (list: unknown) => unknown]> = [
    [
      'parseExercise',
      (sheets) => core.parseExercise({ subject: { kind: 'gemeente', name: 'A' }, sheets }),
    ],
    ['parseTypology', (profiles) => core.parseTypology({ id: 'own', profiles })],
    ['parseDistrictNeeds', (districts) => core.parseDistrictNeeds(districts)],
    [
      'parseWijkkenmerken',
      (leefstijlen) => core.parseWijkkenmerken({ position: 'hoog', leefstijlen }),
    ],
  ]
  it.each(documents)('%s calls them no list, however long', (_, parse) => {
    const trap = (): never => {
      throw new Error('a trap ran')
    }
    const proxy = new Proxy([], { ownKeys: trap })
    for (const list of [Array(2), Array(4_000_000_000), named, proxy]) {
      expect(parse(list)).toMatchObject({ left: [{ error: { code: 'notAList' } }] })
    }
  })
})

describe('a byte order mark', () => {
  const text = 'gemeente;communicatie\nA;laag\n'
  const read = (source: string | Uint8Array): unknown => {
    const { rows, problems } = readPanels(source)
    return { rows, codes: problems.map(({ error }) => error.code) }
  }
  it.each([0, 1, 2, 3])('that stands there %d times reads alike from text and bytes', (times) => {
    const marked = '\uFEFF'.repeat(times) + text
    expect(read(new TextEncoder().encode(marked))).toEqual(read(marked))
  })
})

describe('an address in a name', () => {
  const addresses = [
    'www.example.org',
    'WWW.example.org',
    'http://example.org',
    'https://example.org/a?b=c',
    'ftp://example.org',
    'a@example.org',
    'mailto:a@example.org',
    'xmpp:a@example.org/b',
  ]
  // As engines of GitHub's Markdown look for addresses, some of them after references are resolved.
  const LINKS = [/https?:\/\//i, /ftp:\/\//i, /www(?=\.)/i, /[-.\w+]+@[-\w]+(?:\.[-\w]+)+/u]
  const resolved = (markdown: string): string =>
    markdown
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')

  it.each(addresses)('%s becomes no link in a report', (name) => {
    const summary = core.summariseExercise({ subject: { kind: 'gemeente', name }, sheets: [] })
    const report = renderReportMarkdown(summary, { texts: nl })
    expect(report).toContain('example')
    for (const link of LINKS) {
      expect(report).not.toMatch(link)
      expect(resolved(report)).not.toMatch(link)
    }
  })
})

describe('what is handed out to everybody', () => {
  it('cannot be changed', () => {
    const absent = core.panelFromCode(999)
    expect(Reflect.set(absent, '_tag', 'Some')).toBe(false)
    expect(core.panelFromCode(998)).toEqual({ _tag: 'None' })
  })

  it('cannot be given another function', () => {
    expect(Reflect.set(core.panelEq, 'equals', () => true)).toBe(false)
  })
})

describe('what a spreadsheet would run', () => {
  const CHARACTERS = ['=', '+', '-', '@', '\uFE62', '\uFE63', '\uFE66', '\uFE6B', '\uFF1D']
  const BEFORE = ['', '\u200B', '\u00AD', '\u2060', '\0', '\u001B', '\u0085', ' ']
  const formulas = BEFORE.flatMap((before) => CHARACTERS.map((first) => `${before}${first}1+1`))

  it.each(formulas.map((text) => [JSON.stringify(text), text] as const))('%s', (_, text) => {
    const guarded = (csv: string): boolean => csv.includes(`'${text}`)
    expect(guarded(qcaCsv([{ id: text, panel }]))).toBe(true)
    expect(guarded(writePanels([{ respondent: text, panel }]))).toBe(true)
  })
})

describe('misuse', () => {
  const half = { ...panel, communicatie: null }

  it('classify of nothing', () => {
    expect(() => core.classify(untyped(undefined))).toThrow(refusal('notAPanel'))
  })
  it('an unknown reason', () => {
    expect(() => core.planTransition(panel, panel, untyped({ reason: 'zomaar' }))).toThrow(
      refusal('unknownId'),
    )
  })
  it('a need that is misspelt, and two districts of one id', () => {
    const need = (id: string, communicatie: string): core.DistrictNeeds =>
      untyped({ id, needs: { communicatie } })
    expect(() => core.districtFit(panel, [need('A', 'hoger')])).toThrow(refusal('notAPanel'))
    expect(() => core.districtFit(panel, [need('A', 'hoog'), need('A', 'laag')])).toThrow(
      refusal('duplicateDistrict'),
    )
  })
  it('null in a panel, and a misspelt position', () => {
    for (const wrong of [half, { ...panel, communicatie: 'Laag' }]) {
      const one = untyped<core.Panel>(wrong)
      expect(() => krippendorffAlphaPerSlider([[panel, one]])).toThrow(refusal('notAPanel'))
      expect(() => sliderFrequencies([one])).toThrow(refusal('notAPanel'))
      expect(() => changeBetween([{ from: { panel }, to: { panel: one } }])).toThrow(
        refusal('notAPanel'),
      )
    }
  })
  it('an unknown level, weighting and group key', () => {
    for (const level of ['ratio', 'Ordinal'])
      expect(() => krippendorffAlpha([[1, 2]], untyped(level))).toThrow(refusal('unknownOption'))
    expect(() => weightedKappa([[1]], untyped('squared'))).toThrow(refusal('unknownOption'))
    expect(() => groupObservations([], untyped(['respondent']))).toThrow(refusal('unknownOption'))
  })
  it("Somers' D of a Y that is constant is 0", () => {
    const table = [[2], [3]]
    expect(association(table).somersYGivenX).toEqual({ _tag: 'Right', right: 0 })
  })
})
