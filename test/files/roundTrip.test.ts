import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readPanels,
  toExercises,
  writePanels,
  type PanelRecord,
  type WriteOptions,
} from '../../src/files/index.js'
import { records, texts } from './records.js'

const options: fc.Arbitrary<WriteOptions> = fc.oneof(
  fc.constant({}),
  fc.constant({ format: 'json' }),
  fc.record({
    format: fc.constant('csv'),
    delimiter: fc.constantFrom(';', ',', '\t'),
    byteOrderMark: fc.boolean(),
  }),
)

const withoutLines = (text: string): ReadonlyArray<PanelRecord> =>
  readPanels(text).rows.map(({ line: _, ...record }) => record)

describe('what is written is read', () => {
  it('with the same values and without problems', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(records, options, (list, how) => {
        const text = writePanels(list, how)
        expect(readPanels(text).problems).toStrictEqual([])
        expect(withoutLines(text)).toStrictEqual(list)
      }),
      { numRuns: 1000 },
    )
  })
  it('again and again, to the same text', () => {
    fc.assert(
      fc.property(records, options, (list, how) => {
        const text = writePanels(list, how)
        expect(writePanels(readPanels(text).rows, how)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })
  it('and the records reach texts that need a mark, quotation marks, and neither', () => {
    const sample = fc.sample(records, 300).map((list) => writePanels(list))
    for (const part of [/(^|[;"])'[=+\-@]/m, /"[^";]*""/, /;laag;/, /;onbekend/, /casus;/]) {
      expect(
        sample.some((text) => part.test(text)),
        String(part),
      ).toBe(true)
    }
  })
})

describe('a spreadsheet', () => {
  it('finds no cell that it would run', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(';', ',', '\t'), (name, text, delimiter) => {
        const written = writePanels([{ respondent: text, panel: {}, extra: { [name]: text } }], {
          delimiter,
        })
        expect(
          cellsOf(written).filter(
            (cell) =>
              /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(cell) || /^[\t\r\n]/.test(cell),
          ),
        ).toStrictEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

// The fields of a CSV that was written, whichever delimiter a reader takes it to have.
const cellsOf = (text: string): ReadonlyArray<string> =>
  Array.from(text.matchAll(/"((?:[^"]|"")*)"|([^"\r\n;,\t]+)/g), ([, quoted, plain]) =>
    quoted === undefined ? String(plain) : quoted.replaceAll('""', '"'),
  )

describe('toExercises', () => {
  const head = 'gemeente;casus;respondent;rol;moment;communicatie'
  const rowsOf = (...lines: ReadonlyArray<string>) => readPanels([head, ...lines].join('\n')).rows

  it('puts rows about the same subject together, in the order in which subjects come', () => {
    const { exercises: found } = toExercises(
      rowsOf(
        'A;;x;;;laag',
        'B;;x;;;laag',
        'A;c;x;;;laag',
        ';c;x;;;laag',
        'A;;y;;;hoog',
        'A;c;y;;;hoog',
      ),
    )
    expect(found.map(({ subject, sheets }) => [subject, sheets.length])).toStrictEqual([
      [{ kind: 'gemeente', name: 'A' }, 2],
      [{ kind: 'gemeente', name: 'B' }, 1],
      [{ kind: 'casus', name: 'c', municipality: 'A' }, 2],
      [{ kind: 'casus', name: 'c' }, 1],
    ])
  })
  it('takes the moment for huidig and the role for overig where a row does not say', () => {
    expect(toExercises(rowsOf('A;;x;;;?')).exercises[0]?.sheets).toStrictEqual([
      { respondent: 'x', role: 'overig', moment: 'huidig', answers: { communicatie: 'unknown' } },
    ])
  })
  it('takes a row without a respondent for what was agreed', () => {
    expect(toExercises(rowsOf('A;;;;ambitie;hoog', 'A;;;;;?')).exercises).toStrictEqual([
      {
        subject: { kind: 'gemeente', name: 'A' },
        sheets: [],
        agreed: { ambitie: { communicatie: 'hoog' }, huidig: {} },
      },
    ])
  })
  it('reports a second sheet and a second agreement, and keeps the first', () => {
    const { exercises: found, problems } = toExercises(
      rowsOf('A;;x;;;laag', 'A;;x;;nu;hoog', 'A;;;;;laag', 'A;;;;;hoog', 'A;;x;;ambitie;hoog'),
    )
    expect(found[0]?.sheets.map(({ answers }) => answers.communicatie)).toStrictEqual([
      'laag',
      'hoog',
    ])
    expect(found[0]?.agreed).toStrictEqual({ huidig: { communicatie: 'laag' } })
    expect(problems).toStrictEqual([
      { line: 3, error: { code: 'duplicateSheet', respondent: 'x', moment: 'huidig' }, raw: '' },
      { line: 5, error: { code: 'duplicateSheet', respondent: '', moment: 'huidig' }, raw: '' },
    ])
  })
  it('reports rows that are about nothing', () => {
    expect(toExercises(readPanels('communicatie\nlaag').rows)).toStrictEqual({
      exercises: [],
      problems: [{ line: 2, error: { code: 'missingSubject' }, raw: '' }],
    })
  })
  it('gives the same exercises for permuted rows', () => {
    const rows = rowsOf('A;;x;;;laag', 'B;;x;;;laag', 'A;;y;;nu;hoog', 'A;;;;;midden')
    const sorted = (permuted: typeof rows) =>
      toExercises(permuted)
        .exercises.map((one) => ({
          ...one,
          sheets: one.sheets.toSorted((a, b) => (a.respondent < b.respondent ? -1 : 1)),
        }))
        .toSorted((a, b) => (a.subject.name < b.subject.name ? -1 : 1))
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (permuted) => {
        expect(sorted(permuted)).toStrictEqual(sorted(rows))
      }),
    )
  })
})
