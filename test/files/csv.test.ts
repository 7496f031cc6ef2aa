import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPanels, type PanelFile, type PanelRow } from '../../src/files/index.js'
import { naiveRecords } from './naiveCsv.js'
import { outcomesOf, streamOf } from './outcomes.js'
import { ALL_CASES } from '../laws/sampling.js'

const HEADER = 'gemeente;x;y'
const FIVE =
  'Positionering intern;Proces binnen gemeente;Proces met bewoners;Bestuur en politiek;Communicatie'

/** What was read per line, as the oracle would say it: the cells of the first three columns. */
const said = ({ rows, problems }: PanelFile): ReadonlyMap<number, unknown> =>
  new Map([
    ...rows.map(({ line, subject, extra }): [number, unknown] => [
      line,
      [subject?.name, extra['x'] ?? '', extra['y'] ?? ''],
    ]),
    ...problems.map(({ line, error: { code } }): [number, unknown] => [
      line,
      code === 'unknownAnswer' || code === 'missingSubject' ? 'refused' : code,
    ]),
  ])

/** What the oracle says: the columns of the sliders are left blank at the end of each line. */
const expected = (text: string, delimiter = ';'): ReadonlyMap<number, unknown> =>
  new Map(
    naiveRecords(text, delimiter)
      .slice(1)
      .flatMap((record): ReadonlyArray<[number, unknown]> => {
        if ('trouble' in record) return [[record.line, record.trouble]]
        const [name, x, y, ...more] = record.cells
        if (record.cells.every((cell) => cell.trim() === '')) return []
        const fits = record.cells.length >= 8 && more.slice(5).every((cell) => cell.trim() === '')
        if (!fits) return [[record.line, 'wrongFieldCount']]
        const [subject, ...extra] = [name, x, y].map((cell = '') =>
          cell.trim() === '' ? '' : cell,
        )
        const refused = subject === '' || more.some((cell) => cell.trim() !== '')
        return [[record.line, refused ? 'refused' : [subject, ...extra]]]
      }),
  )

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', '""', ';', ' ', 'é', '\t') },
  { weight: 2, arbitrary: fc.constantFrom('"', '\n', '\r\n', '\r') },
  { weight: 2, arbitrary: fc.constantFrom('"a;b"', '"a\nb"', '"a\r\n""b"', ';;;;;') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'N;a;b;;;;;\n',
      '"N";"a\n\n";;;;;;\r\n',
      'N;;;;;;;\r',
      '"N" ; "a" ; b;;;;;\n',
      '" ";;"\t";;;;;\n',
      'N;a;b;;;;;;"\n "\n',
    ),
  },
)
const bodies = fc.array(piece, { maxLength: 40, size: 'max' }).map((pieces) => pieces.join(''))

describe('CSV is read as an independent reader reads it', () => {
  it('line by line, with trouble in it', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const text = `${HEADER};${FIVE}\n${body}`
        expect(said(readPanels(text))).toStrictEqual(expected(text))
      }),
      { numRuns: 1500 },
    )
  })
  it('with each delimiter', () => {
    for (const delimiter of [';', ',', '\t']) {
      fc.assert(
        fc.property(bodies, (body) => {
          const text = `${HEADER};${FIVE}\n${body}`.replaceAll(';', delimiter)
          expect(said(readPanels(text))).toStrictEqual(expected(text, delimiter))
        }),
        { numRuns: 300 },
      )
    }
  })
  it(
    'when the file is many times longer than what is read at once, problem by problem',
    { tags: ['slow'] },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(bodies, { minLength: 40, maxLength: 80 }),
          fc.nat(),
          async (many, long) => {
            const filler = `N;"${'long\n'.repeat(long % 50_000)}";;;;;;\n`
            const text = `${HEADER};${FIVE}\n${many.join(`\n${filler.slice(0, 5000)}"\n`)}${filler}`
            const outcomes = await outcomesOf(streamOf([text]))
            const problems = outcomes.filter((outcome) => 'error' in outcome)
            const rows = outcomes.filter((outcome): outcome is PanelRow => !('error' in outcome))
            expect(said({ rows, problems })).toStrictEqual(expected(text))
          },
        ),
        { numRuns: 5 },
      )
    },
  )
  it('whose cases reach every kind of outcome', () => {
    const met = new Set<unknown>()
    fc.assert(
      fc.property(bodies, (body) => {
        for (const outcome of expected(`h\n${body}`).values()) {
          met.add(Array.isArray(outcome) ? 'row' : outcome)
        }
      }),
      { ...ALL_CASES, numRuns: 1000 },
    )
    expect(met).toStrictEqual(
      new Set(['row', 'refused', 'wrongFieldCount', 'misplacedQuote', 'unclosedQuote']),
    )
  })
  it('and the text of a problem is that of its lines', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const text = `${HEADER};${FIVE}\n${body}`
        const lines = text.split(/\r\n|\n|\r/)
        for (const { line, raw } of readPanels(text).problems) {
          expect(raw.split(/\r\n|\n|\r/)).toStrictEqual(
            lines.slice(line - 1, line - 1 + raw.split(/\r\n|\n|\r/).length),
          )
          expect(text).toContain(raw)
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** Reads a file with all five columns of sliders; the given columns come first. */
const read = (columns: string, ...lines: ReadonlyArray<string>): PanelFile =>
  readPanels([`${columns};${FIVE}`, ...lines].join('\n'))

describe('the head of a CSV', () => {
  const row = 'Nijmegen;laag;;;;hoog'
  const panel = { positioneringIntern: 'laag', communicatie: 'hoog' }

  it('may have Dutch and English names and identifiers, in any order, case and spelling', () => {
    const heads = [
      'gemeente;Positionering intern;Proces binnen gemeente;Proces met bewoners;Bestuur en politiek;Communicatie',
      'Municipality;Internal positioning;PROCESS WITHIN THE MUNICIPALITY;process with residents;Executive and politics;communication',
      'GEMEENTE;positioneringIntern;procesBinnenGemeente;procesMetBewoners;bestuurEnPolitiek;communicatie',
      'gemeente;positionering_intern;proces-binnen-gemeenten;Proces  met bewoners.;bestuurenpolitiek; Communicatie ',
      '"gemeente";"Positionering\nintern";"Proces binnen gemeente";"Proces met bewoners";"Bestuur en politiek";"Communicatie"',
    ]
    for (const head of heads) {
      for (const delimiter of [';', ',', '\t']) {
        const { rows, problems } = readPanels(`${head}\n${row}`.replaceAll(';', delimiter))
        expect(problems).toStrictEqual([])
        expect(rows[0]?.panel).toStrictEqual(panel)
      }
    }
    const backwards = readPanels(
      `${String(heads[0]).split(';').reverse().join(';')}\n${row.split(';').reverse().join(';')}`,
    )
    expect(backwards.rows[0]).toMatchObject({ subject: { name: 'Nijmegen' }, panel })
  })
  it('may come after a byte order mark, blank lines and a line that settles the delimiter', () => {
    const before = [
      '\uFEFF',
      '\n\r\n',
      ';;;;\n',
      ' \t \n',
      'sep=;\n',
      'SEP=;\r\n',
      '\uFEFF\nsep=;\n\n',
    ]
    for (const start of before) {
      const { rows, problems } = readPanels(`${start}gemeente;${FIVE}\n${row}`)
      expect(problems).toStrictEqual([])
      expect(rows[0]).toMatchObject({ line: 2 + start.split(/\r\n|\n/).length - 1, panel })
    }
  })
  it('has its delimiter settled by such a line, whatever the names say', () => {
    const { rows } = readPanels('sep=,\na;b,communicatie\n1;2,laag')
    expect(rows[0]).toMatchObject({ extra: { 'a;b': '1;2' }, panel: { communicatie: 'laag' } })
  })
  it('shows its delimiter by the names that are known, then by the most columns', () => {
    expect(readPanels('a,b,c,d;communicatie\n1,2,3,4;laag').rows[0]?.extra).toStrictEqual({
      'a,b,c,d': '1,2,3,4',
    })
    expect(readPanels('communicatie,a;b\nlaag,1;2').rows[0]?.extra).toStrictEqual({ 'a;b': '1;2' })
    expect(readPanels('communicatie\nlaag').rows[0]?.panel).toStrictEqual({ communicatie: 'laag' })
  })
  it('lacks a slider: one problem each, and the rows are kept', () => {
    const { rows, problems } = readPanels('gemeente;communicatie\nNijmegen;laag')
    expect(rows).toHaveLength(1)
    expect(problems.map(({ line, error, raw }) => ({ line, error, raw }))).toStrictEqual(
      ['positioneringIntern', 'procesBinnenGemeente', 'procesMetBewoners', 'bestuurEnPolitiek'].map(
        (column) => ({
          line: 1,
          error: { code: 'missingColumn', column },
          raw: 'gemeente;communicatie',
        }),
      ),
    )
  })
  it('lacks all sliders: no rows', () => {
    const { rows, problems } = readPanels('gemeente;comunicatie\nNijmegen;laag')
    expect(rows).toStrictEqual([])
    expect(problems).toHaveLength(5)
  })
  it('has two columns of one meaning, or two extra ones of one name: no rows', () => {
    for (const [columns, column] of [
      ['gemeente;municipality', 'municipality'],
      ['communicatie', 'Communicatie'],
      ['x;y;x', 'x'],
    ]) {
      const { rows, problems } = read(String(columns), 'a;b;c;;;;;;')
      expect(rows).toStrictEqual([])
      expect(problems.map(({ error }) => error)).toStrictEqual([
        { code: 'duplicateColumn', column },
      ])
    }
  })
  it('has extra columns that differ in case only: both are kept', () => {
    expect(read('x;X', 'a;b;;;;;').rows[0]?.extra).toStrictEqual({ x: 'a', X: 'b' })
  })
  it('was written in another encoding: no rows', () => {
    for (const head of ['gemeente;co\uFFFDrdinator', 'g\0e\0m\0e\0']) {
      const { rows, problems } = read(head, 'a;b;;;;;')
      expect(rows).toStrictEqual([])
      expect(problems).toMatchObject([{ line: 1, error: { code: 'wrongEncoding' } }])
    }
  })
  it('has a quotation mark out of place: no rows', () => {
    expect(readPanels('a"b;communicatie\n1;laag')).toStrictEqual({
      rows: [],
      problems: [{ line: 1, error: { code: 'misplacedQuote' }, raw: 'a"b;communicatie' }],
    })
    expect(readPanels('\n"gemeente;communicatie\n1;laag')).toStrictEqual({
      rows: [],
      problems: [{ line: 2, error: { code: 'unclosedQuote' }, raw: '"gemeente;communicatie' }],
    })
  })
})

describe('the rows of a CSV', () => {
  it('may have every column', () => {
    const { rows, problems } = read(
      'gemeente;casus;respondent;rol;moment',
      'Nijmegen;Speeltuin (verzonnen);A;Wijkambtenaar;nu;L;Middle;2;onbekend;',
    )
    expect(problems).toStrictEqual([])
    expect(rows).toStrictEqual([
      {
        line: 2,
        subject: { kind: 'casus', name: 'Speeltuin (verzonnen)', municipality: 'Nijmegen' },
        respondent: 'A',
        role: 'wijkambtenaar',
        moment: 'huidig',
        panel: {
          positioneringIntern: 'laag',
          procesBinnenGemeente: 'midden',
          procesMetBewoners: 'hoog',
        },
        unknown: ['bestuurEnPolitiek'],
        extra: {},
      },
    ])
  })
  it('may be about a case without a municipality', () => {
    expect(read('casus', 'Speeltuin (verzonnen);;;;;').rows[0]?.subject).toStrictEqual({
      kind: 'casus',
      name: 'Speeltuin (verzonnen)',
    })
  })
  it('may be about nothing where no column says what they are about', () => {
    expect(read('respondent', 'A;;;;;').rows).toStrictEqual([
      { line: 2, respondent: 'A', panel: {}, unknown: [], extra: {} },
    ])
  })
  it('must say what they are about where a column asks for it', () => {
    expect(read('gemeente;casus', ' ;;laag;;;;').problems).toStrictEqual([
      { line: 2, error: { code: 'missingSubject' }, raw: ' ;;laag;;;;' },
    ])
  })
  it('know the answer not to know', () => {
    for (const word of ['onbekend', 'Unknown', '?', 'weet niet', 'WEET-NIET', "don't know"]) {
      expect(read('gemeente', `N;${word};;;;`).rows[0]).toMatchObject({
        panel: {},
        unknown: ['positioneringIntern'],
      })
    }
  })
  it('list what is not known in canonical order', () => {
    const { rows } = readPanels('communicatie;procesMetBewoners;positioneringIntern\n?;?;?')
    expect(rows[0]?.unknown).toStrictEqual([
      'positioneringIntern',
      'procesMetBewoners',
      'communicatie',
    ])
  })
  it('are refused with all that is wrong with them, each in its column', () => {
    const { rows, problems } = read('Gemeente;Rol;Moment', 'N;wethouder;later;hoger;;;;')
    expect(rows).toStrictEqual([])
    const raw = 'N;wethouder;later;hoger;;;;'
    expect(problems).toStrictEqual([
      { line: 2, column: 'Rol', error: { code: 'unknownRole', input: 'wethouder' }, raw },
      { line: 2, column: 'Moment', error: { code: 'unknownMoment', input: 'later' }, raw },
      {
        line: 2,
        column: 'Positionering intern',
        error: { code: 'unknownAnswer', slider: 'positioneringIntern', input: 'hoger' },
        raw,
      },
    ])
  })
  it('are kept around those that are refused', () => {
    const { rows, problems } = read(
      'gemeente',
      'A;;;;;laag',
      'B;x;;;;',
      'C;;;;',
      '',
      'D;;;;;hoog;;',
    )
    expect(rows.map(({ line }) => line)).toStrictEqual([2, 6])
    expect(problems.map(({ line, error }) => [line, error.code])).toStrictEqual([
      [3, 'unknownAnswer'],
      [4, 'wrongFieldCount'],
    ])
  })
  it('have as many fields as there are columns; what is over must be blank', () => {
    expect(read('gemeente', 'A;;;;;;x').problems).toStrictEqual([
      {
        line: 2,
        error: { code: 'wrongFieldCount', expected: 6, received: 7 },
        raw: 'A;;;;;;x',
      },
    ])
  })
  it('have nothing under a column without a name', () => {
    const { rows, problems } = read('gemeente;;x', 'A;;b;;;;;', 'B;c;;;;;;', 'C; ;;;;;;')
    expect(rows.map(({ extra }) => extra)).toStrictEqual([{ x: 'b' }, {}])
    expect(problems).toStrictEqual([
      {
        line: 3,
        column: '',
        error: { code: 'unknownColumn', column: '', line: 3 },
        raw: 'B;c;;;;;;',
      },
    ])
  })
  it('are refused where characters were lost, and only there', () => {
    const { rows, problems } = read(
      'gemeente;x',
      'S\uFFFDd;;;;;;',
      'A;\uFFFD;;;;;',
      'B;;\uFFFD;;;;',
      'C;;;;;;',
    )
    expect(rows.map(({ line }) => line)).toStrictEqual([5])
    expect(problems.map(({ line, column, error }) => [line, column, error.code])).toStrictEqual([
      [2, 'gemeente', 'wrongEncoding'],
      [3, 'x', 'wrongEncoding'],
      [4, 'Positionering intern', 'wrongEncoding'],
    ])
  })
  it('cannot lose half a surrogate pair unseen', () => {
    expect(read('gemeente', 'a\ud83d;;;;;').problems).toMatchObject([
      { line: 2, column: 'gemeente', error: { code: 'wrongEncoding' } },
    ])
  })
  it('keep prototype keys as what they are, names', () => {
    const { rows } = read('__proto__;constructor;toString', 'a;b;c;;;;;')
    expect(Object.entries(rows[0]?.extra ?? {})).toStrictEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
    ])
    expect(Object.getPrototypeOf(rows[0]?.extra)).toBe(Object.prototype)
    expect(Object.getOwnPropertyDescriptor(rows[0]?.extra, 'toString')).toStrictEqual(
      Object.getOwnPropertyDescriptor({ toString: 'c' }, 'toString'),
    )
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
  })
  it('remember no more spellings than are worth it, and read on rightly', () => {
    const blanks = Array.from({ length: 1200 }, (_, i) => `N;"${' '.repeat(i)}laag";;;;`)
    const { rows, problems } = read('gemeente', ...blanks, ...blanks)
    expect(problems).toStrictEqual([])
    expect(rows.filter(({ panel }) => panel.positioneringIntern === 'laag')).toHaveLength(2400)
  })
  it('share what is equal, for as many cells and as long ones as are remembered', () => {
    const names = [201, 200].map((length) => 'a'.repeat(length))
    for (let index = 0; index < 1000; index += 1) names.push(`n${index}`)
    const { rows } = read('gemeente', ...[...names, ...names].map((name) => `${name};;;;;`))
    const isShared = (_: string, index: number): boolean =>
      rows[index]?.subject === rows[index + names.length]?.subject
    expect(names.filter(isShared)).toStrictEqual(names.slice(1, 1001))
  })
  it('are plain data that nobody can change for another', () => {
    const { rows } = read('gemeente', 'A;;;;;', 'B;;;;;')
    expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows)
    expect(rows[0]?.extra).toBe(rows[1]?.extra)
    expect(Object.isFrozen(rows[0]?.extra) && Object.isFrozen(rows[0]?.unknown)).toBe(true)
  })
})

describe('an empty file', () => {
  it('is called so', () => {
    for (const text of ['', ' ', '\n\n', '\uFEFF', ';;;\n,,,', 'sep=;\n']) {
      expect(readPanels(text)).toStrictEqual({
        rows: [],
        problems: [{ line: 1, error: { code: 'emptyFile' }, raw: '' }],
      })
    }
  })
  it('is not one that has a head', () => {
    expect(read('gemeente')).toStrictEqual({ rows: [], problems: [] })
  })
})
