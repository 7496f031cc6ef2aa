import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chooseKenmerken,
  readAreaFigures,
  type AreaFigures,
  type AreaFiguresOptions,
} from '../../../src/files/index.js'
import { expectPlainData } from '../../laws/dataLaws.js'
import { kwb, leefbaarometer, map, statline } from './tables.js'

const read = (source: string | Uint8Array, options?: AreaFiguresOptions): AreaFigures => {
  const reading = readAreaFigures(source, options)
  if (reading._tag === 'Left') throw new Error(JSON.stringify(reading.left))
  return reading.right
}

const refusal = (source: string | Uint8Array, options?: AreaFiguresOptions): unknown => {
  const reading = readAreaFigures(source, options)
  return reading._tag === 'Left' ? reading.left : 'read'
}

const own = { year: 2025, source: 'verzonnen', licence: 'CC0', columns: { code: 'code' } }

const valuesOf = ({ areas }: AreaFigures) =>
  areas.map(({ kenmerken }) => kenmerken.map(({ value, missing }) => value ?? missing))

describe('a table of StatLine as it is downloaded', () => {
  const figures = read(new TextEncoder().encode(statline()))

  it('is known, with its columns, units and plain aspects', () => {
    expect(figures.table).toBe('statline')
    expect(figures.columns).toStrictEqual([
      {
        column: 'Particuliere huishoudens (Aantal)',
        text: 'Particuliere huishoudens',
        unit: 'Aantal',
        aspect: { overige: 'Particuliere huishoudens' },
      },
      {
        column: 'Leeftijd/65 jaar of ouder (%)',
        text: 'Leeftijd/65 jaar of ouder',
        unit: '%',
        aspect: 'bewonersgroepen',
      },
      {
        column: 'SES-WOA/Totaalscore/Gemiddelde score (Getal)',
        text: 'SES-WOA/Totaalscore/Gemiddelde score',
        unit: 'Getal',
        aspect: { overige: 'SES-WOA' },
      },
    ])
  })

  it('gives areas with codes without padding, names beside them, and where they lie', () => {
    const municipality = { area: 'GM9999', name: 'Verzonnen stad' }
    const district = { area: 'WK999901', name: 'Noord; met "water"' }
    expect(figures.areas.map(({ kenmerken, ...area }) => area)).toStrictEqual([
      {
        area: 'GM9999',
        kind: 'gemeente',
        name: 'Verzonnen stad',
        municipality,
        year: 2019,
        line: 2,
      },
      { area: 'WK999901', kind: 'wijk', name: district.name, municipality, year: 2019, line: 3 },
      {
        area: 'BU99990101',
        kind: 'buurt',
        name: 'Havenkop',
        municipality,
        district,
        year: 2019,
        line: 4,
      },
      {
        area: 'BU99990102',
        kind: 'buurt',
        name: 'Dijk en tuin',
        municipality,
        district,
        year: 2019,
        line: 5,
      },
    ])
  })

  it('gives numbers, and why there is none', () => {
    expect(valuesOf(figures)).toStrictEqual([
      [12300, 20.8, -0.1],
      [2900, 12.9, -0.022],
      [0, 'unknownOrSecret', 'unknownOrSecret'],
      [700, 12.4, 'blank'],
    ])
    expect(figures.problemCount).toBe(0)
  })

  it('puts year, unit, source and licence on every value and on every missing one', () => {
    for (const { kenmerken } of figures.areas) {
      kenmerken.forEach((kenmerk, index) => {
        const { text, unit } = figures.columns[index] ?? {}
        expect(kenmerk).toMatchObject({
          text,
          unit,
          year: 2019,
          source: 'CBS StatLine',
          licence: 'CC BY 4.0',
        })
      })
    }
  })

  it('reads alike with other line ends, as text, and as UTF-16', () => {
    const utf16 = new Uint8Array(
      new Uint16Array(Array.from(statline(), (c) => c.charCodeAt(0))).buffer,
    )
    for (const source of [statline(), statline('\n'), statline('\r'), utf16]) {
      expect(read(source)).toStrictEqual(figures)
    }
  })

  it('is plain data', () => {
    expectPlainData(figures)
  })
})

describe('Kerncijfers wijken en buurten, saved as CSV', () => {
  it('asks for the year, which it does not have', () => {
    expect(refusal(kwb)).toStrictEqual([{ line: 1, error: { code: 'missingYear' } }])
  })

  const figures = read(kwb, { year: 2025 })

  it('is known, and says which columns are no figures', () => {
    expect(figures.table).toBe('kwb')
    expect(figures.columns.map(({ column }) => column)).toStrictEqual([
      'a_inw',
      'a_65_oo',
      'p_huurw',
      'g_ink_pi',
      'ste_mvs',
      'bev_dich',
      'a_nieuw',
    ])
    expect(
      figures.columns.map(({ aspect }) => aspect).filter((a) => a === 'bewonersgroepen'),
    ).toHaveLength(1)
  })

  it('gives a unit also for a column that it has no text for', () => {
    expect(figures.columns.at(-1)).toStrictEqual({
      column: 'a_nieuw',
      text: 'a_nieuw',
      unit: 'aantal',
      aspect: { overige: 'Kerncijfers wijken en buurten' },
    })
  })

  it('counts the row of the country, and reads the others', () => {
    expect(figures.otherRegions).toBe(1)
    expect(figures.areas.map(({ area }) => area)).toStrictEqual([
      'GM9999',
      'WK999901',
      'BU99990101',
    ])
    expect(valuesOf(figures)[0]).toStrictEqual([24505, 4100, 45, 28.4, 2, 1200, 2])
    expect(valuesOf(figures)[2]).toStrictEqual([
      'unknownOrSecret',
      'unknownOrSecret',
      'unknownOrSecret',
      'unknownOrSecret',
      5,
      'placeholder',
      4,
    ])
  })

  it('says which areas were given another code or other borders', () => {
    expect(figures.areas.map(({ change }) => change)).toStrictEqual([
      'comparable',
      'recoded',
      'redrawn',
    ])
  })

  it('gives digits their letters and lost noughts back', () => {
    const table =
      'gwb_code_8;recs;regio;a_inw\n14;Gemeente;A;5\n1401;Wijk;B;5\n140101;Buurt;C;5\n0;Land;NL;5\n1;Provincie;P;5\n1;;P;5'
    const { areas, otherRegions, problems } = read(table, { year: 2025 })
    expect(areas.map(({ area }) => area)).toStrictEqual(['GM0014', 'WK001401', 'BU00140101'])
    expect(otherRegions).toBe(1)
    expect(problems).toStrictEqual([
      { line: 6, error: { code: 'notAnAreaCode', input: 'Provincie 1' } },
      { line: 7, error: { code: 'notAnAreaCode', input: '1' } },
    ])
    const other = 'gwb_code_8;recs;a_inw;soort;p_nieuw\n1x;Wijk;5;6;7\nx1;Wijk;5;6;7'
    const letters = read(other, { year: 2025 })
    expect(letters.problems).toStrictEqual([
      { line: 2, error: { code: 'notAnAreaCode', input: '1x' } },
      { line: 3, error: { code: 'notAnAreaCode', input: 'x1' } },
    ])
    expect(letters.columns.map(({ unit }) => unit)).toStrictEqual([
      'aantal, afgerond op veelvouden van 5',
      undefined,
      '%',
    ])
  })
})

describe('scores of the Leefbaarometer', () => {
  it('ask for the licence, which is not known', () => {
    expect(refusal(leefbaarometer)).toStrictEqual([{ line: 1, error: { code: 'missingLicence' } }])
  })

  it('are read of every year, or of one', () => {
    const all = read(leefbaarometer, { licence: 'verzonnen' })
    expect(all.table).toBe('leefbaarometer')
    expect(all.areas.map(({ year }) => year)).toStrictEqual([2022, 2022, 2024])
    const one = read(leefbaarometer, { licence: 'verzonnen', year: 2024 })
    expect(one.areas.map(({ area }) => area)).toStrictEqual(['BU99990101'])
    expect(one.otherYears).toBe(2)
    expect(refusal(leefbaarometer, { licence: 'verzonnen', year: 2023 })).toStrictEqual([
      { line: 1, error: { code: 'unknownYear', year: 2023 } },
    ])
  })

  it('are plainly about a challenge in one column only', () => {
    const { columns } = read(leefbaarometer, { licence: 'verzonnen' })
    expect(columns.map(({ column }) => column)).toStrictEqual([
      'lbm',
      'afw',
      'fys',
      'onv',
      'soc',
      'vrz',
      'won',
    ])
    expect(
      columns.filter(({ aspect }) => typeof aspect === 'string').map(({ column }) => column),
    ).toStrictEqual(['onv'])
  })
})

describe('any other table', () => {
  it('asks for everything that it does not say, at once', () => {
    expect(refusal('a;b\n1;2')).toStrictEqual([
      { line: 1, error: { code: 'missingAreaColumn' } },
      { line: 1, error: { code: 'missingYear' } },
      { line: 1, error: { code: 'missingSource' } },
      { line: 1, error: { code: 'missingLicence' } },
    ])
  })

  it('counts what is blank for not said, and takes what is said before what a table says', () => {
    const blank = { source: ' ', licence: ' ' }
    expect(refusal('code;n\nGM9999;1', { ...own, ...blank })).toStrictEqual([
      { line: 1, error: { code: 'missingSource' } },
      { line: 1, error: { code: 'missingLicence' } },
    ])
    const from = (options: AreaFiguresOptions) => {
      const [{ source, licence } = {}] = read(statline(), options).areas[0]?.kenmerken ?? []
      return [source, licence]
    }
    expect(from(blank)).toStrictEqual(['CBS StatLine', 'CC BY 4.0'])
    expect(from({ source: ' eigen ', licence: ' CC0 ' })).toStrictEqual(['eigen', 'CC0'])
  })

  it('needs the kinds of areas beside codes of digits, unless there are whole codes', () => {
    const year = 2025
    expect(refusal('gwb_code_8;a_inw\n14;5', { year })).toStrictEqual([
      { line: 1, error: { code: 'missingAreaColumn' } },
    ])
    const both = read('gwb_code;gwb_code_8;recs;a_inw\n;14;Gemeente;5\nGM0014;15;Wijk;5', { year })
    expect(both.areas.map(({ area }) => area)).toStrictEqual(['GM0014'])
    expect(both.problems).toStrictEqual([{ line: 2, error: { code: 'notAnAreaCode', input: '' } }])
  })

  it('is parted where it has names that are known, not where it has most', () => {
    for (const head of ['code;a,b,c', 'gwb_code;a,b,c']) {
      const { columns } = read(`${head}\nGM9999;1`, head.startsWith('c') ? own : { year: 2025 })
      expect(columns.map(({ column }) => column)).toStrictEqual(['a,b,c'])
    }
  })

  it('is found by the names of columns with blanks around them, too', () => {
    expect(read('code;n\nGM9999;1', { ...own, columns: { code: ' CODE ' } }).areas).toHaveLength(1)
  })

  const columns = { code: 'BUURTCODE', name: 'buurtnaam', year: 'jaar' }

  it('is read by the names of its columns, without regard to capitals', () => {
    const figures = read(map, { columns, source: 'kaart', licence: 'CC0' })
    expect(figures.table).toBe('other')
    expect(valuesOf(figures)).toStrictEqual([
      ['placeholder', 1.5],
      [2, 'placeholder'],
    ])
    expect(figures.columns[1]).toStrictEqual({
      column: 'gemiddelde (m)',
      text: 'gemiddelde',
      unit: 'm',
      aspect: { overige: 'cijfers' },
    })
  })

  it('gives the chosen columns only, in the order of choice', () => {
    const figures = ['gemiddelde (m)', 'stedelijkheid_adressen_per_km2']
    const chosen = read(map, { columns: { ...columns, figures }, source: 'kaart', licence: 'CC0' })
    expect(chosen.columns.map(({ column }) => column)).toStrictEqual(figures)
  })

  it('names the columns that are not there, and those that are there twice', () => {
    const options = { ...own, columns: { code: 'code', name: 'naam', figures: ['bomen', 'x'] } }
    expect(refusal('code;x;X\nGM9999;1;2', options)).toStrictEqual([
      { line: 1, column: 'naam', error: { code: 'missingColumn', column: 'naam' } },
      { line: 1, column: 'bomen', error: { code: 'missingColumn', column: 'bomen' } },
      { line: 1, column: 'x', error: { code: 'duplicateColumn', column: 'x' } },
    ])
  })

  it('of two columns with one name that nobody chose, reads the first and says so', () => {
    const figures = read('code;x;x\nGM9999;1;2', own)
    expect(valuesOf(figures)).toStrictEqual([[1]])
    expect(figures.problems).toStrictEqual([
      { line: 1, column: 'x', error: { code: 'duplicateColumn', column: 'x' } },
    ])
  })

  it('leaves out columns of texts, and says which', () => {
    const figures = read('code;soort;n;leeg\nGM9999;stad;1;\nGM9998;dorp;.;', own)
    expect(figures.columns.map(({ column }) => column)).toStrictEqual(['n', 'leeg'])
    expect(figures.otherColumns).toStrictEqual(['soort'])
  })

  it('passes over columns without a name', () => {
    const figures = read('code;;;n\nGM9999;1;2;3', own)
    expect(figures.columns.map(({ column }) => column)).toStrictEqual(['n'])
    expect(figures.problems).toStrictEqual([])
  })

  it('finds columns by name wherever they stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['code', 'naam', 'a', 'b'], { minLength: 4 }), (order) => {
        const row: { readonly [column: string]: string } = {
          code: 'WK999901',
          naam: 'N',
          a: '1',
          b: '2',
        }
        const table = `${order.join(';')}\n${order.map((column) => row[column]).join(';')}`
        const figures = ['a', 'b']
        const { areas } = read(table, { ...own, columns: { code: 'code', name: 'naam', figures } })
        expect(areas[0]).toMatchObject({ area: 'WK999901', name: 'N' })
        expect(areas[0]?.kenmerken.map(({ value }) => value)).toStrictEqual([1, 2])
      }),
    )
  })
})

describe('numbers', () => {
  const readOne = (cell: string) => {
    const { areas, problems } = read(`code;n;m\nGM9999;"${cell}";1`, {
      ...own,
      columns: { code: 'code', figures: ['n'] },
    })
    const [kenmerk] = areas[0]?.kenmerken ?? []
    return {
      value: kenmerk?.value ?? kenmerk?.missing,
      problems: problems.map(({ error }) => error),
    }
  }

  it('written with a point or a comma and padded, read as themselves', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom('.', ','),
        fc.nat({ max: 5 }),
        (value, mark, blanks) => {
          const cell = ' '.repeat(blanks) + String(value).replace('.', mark)
          expect(readOne(cell)).toStrictEqual({ value: Number(String(value)), problems: [] })
        },
      ),
    )
  })

  it.each([
    ['.', 'unknownOrSecret'],
    ['  . ', 'unknownOrSecret'],
    ['', 'blank'],
    ['   ', 'blank'],
    ['-99997', 'placeholder'],
    ['-99997.0', 'placeholder'],
    ['-99999999', 'placeholder'],
    ['-99997,0', 'placeholder'],
    ['-99999999.0', 'placeholder'],
    ['-99999999,0', 'placeholder'],
    ['.5', 0.5],
    [',5', 0.5],
    ['5,', 5],
    ['007', 7],
  ])('%j is %s', (cell, value) => {
    expect(readOne(cell)).toStrictEqual({ value, problems: [] })
  })

  it.each([
    'x',
    '1.234,5',
    '1 234',
    '12%',
    '--1',
    '1e999',
    '0x10',
    'Infinity',
    '-',
    '１２',
    '1.2.3',
  ])('%j is no number, is reported, and stays in its place', (cell) => {
    expect(readOne(cell)).toStrictEqual({
      value: 'unreadable',
      problems: [{ code: 'notANumber', input: cell }],
    })
  })

  it('after the first with decimals read as themselves too', () => {
    const digits = fc.stringMatching(/^[0-9]{0,12}$/)
    fc.assert(
      fc.property(digits, digits, (whole, decimals) => {
        fc.pre(whole !== '' || decimals !== '')
        const figures = read(`code;n\nGM9999;0,5\nGM9998;"${whole},${decimals}"`, own)
        expect(valuesOf(figures)).toStrictEqual([[0.5], [Number(`${whole}.${decimals}`)]])
      }),
    )
  })

  it('of one table have one decimal mark; the other is not guessed at', () => {
    const figures = read('code;n\nGM9999;1,5\nGM9998;1.234\nGM9997;7', own)
    expect(valuesOf(figures)).toStrictEqual([[1.5], ['unreadable'], [7]])
    expect(figures.problems).toStrictEqual([
      { line: 3, column: 'n', error: { code: 'mixedDecimalMark', input: '1.234' } },
    ])
  })
})

describe('what is wrong with a row', () => {
  it.each([
    ['no code', ';1', { line: 3, error: { code: 'notAnAreaCode', input: '' } }],
    ['a code that is none', 'WK12;1', { line: 3, error: { code: 'notAnAreaCode', input: 'WK12' } }],
    [
      'an area twice',
      'GM9999;2',
      { line: 3, error: { code: 'duplicateArea', area: 'GM9999', year: 2025 } },
    ],
    [
      'too many fields',
      'GM9998;1;2',
      { line: 3, error: { code: 'wrongFieldCount', expected: 2, received: 3 } },
    ],
    ['a stray quote', 'GM9998;1"2', { line: 3, error: { code: 'misplacedQuote' } }],
    ['a quote that stays open', '"GM9998;1', { line: 3, error: { code: 'unclosedQuote' } }],
  ])('%s: reported with its line, and the other rows are read', (_, row, problem) => {
    const figures = read(`code;n\nGM9999;1\n${row}\nGM9997;3`, own)
    expect(figures.areas.map(({ area }) => area)).toStrictEqual(['GM9999', 'GM9997'])
    expect(figures.problems).toStrictEqual([problem])
  })

  it('a column named ID of StatLine says nothing of an area', () => {
    const figures = read(
      statline('\n')
        .replace(/^(\uFEFF?)"/, '$1"ID";"')
        .replace(/\n"2019/g, '\n"7";"2019'),
    )
    expect(figures.columns).toStrictEqual(read(statline()).columns)
  })

  it('a year that is none is reported; marks of provisional figures are passed over', () => {
    const none = ['2024 1e kwartaal', '', '2024***', '12024', '202', '2024*x']
    const rows = ['2024**', '2023', ...none].map((year, index) => `GM999${index};${year};1`)
    const figures = read(`code;jaar;n\n${rows.join('\n')}`, {
      ...own,
      year: undefined,
      columns: { code: 'code', year: 'jaar' },
    })
    expect(figures.areas.map(({ year }) => year)).toStrictEqual([2024, 2023])
    expect(figures.problems).toStrictEqual(
      none.map((_, index) => ({ line: index + 4, error: { code: 'missingYear' } })),
    )
  })

  it('a name that lost its letters is reported, and the figures are read', () => {
    const rows = 'code;naam;gemeente;n\nGM9999;Caf\xe9;;1\nGM9998;;Caf\xe9;2\nGM9997;;;3'
    const bytes = Uint8Array.from(Array.from(rows, (c) => c.charCodeAt(0)))
    const columns = { code: 'code', name: 'naam', municipality: 'gemeente' }
    const figures = read(bytes, { ...own, columns })
    expect(valuesOf(figures)).toStrictEqual([[1], [2], [3]])
    expect(figures.problems).toStrictEqual(
      [2, 3].map((line) => ({ line, error: { code: 'wrongEncoding' } })),
    )
  })

  it('a row of another region is counted; a code that is like one is a problem', () => {
    const none = ['NL0', 'NL001', 'xNL00', 'NLxx', 'XX01']
    const figures = read(`code;n\n${['NL00', 'COROP40', ...none].join(';1\n')};1`, own)
    expect(figures.otherRegions).toBe(2)
    expect(figures.problems).toStrictEqual(
      none.map((input, index) => ({ line: index + 4, error: { code: 'notAnAreaCode', input } })),
    )
  })

  it('problems are capped and counted', () => {
    const rows = Array.from({ length: 300 }, (_, n) => `WK${n};1`)
    const figures = read(`code;n\nGM9999;1\n${rows.join('\n')}`, own)
    expect(figures.problems).toHaveLength(100)
    expect(figures.problemCount).toBe(300)
  })

  it('every data row is an area, another region, another year or a problem', () => {
    const cells = fc.constantFrom('GM9999', 'WK999901', 'NL00', 'PV20', 'x', '', 'BU99990101')
    const rows = fc.array(
      fc.tuple(cells, fc.constantFrom('2024', '2025', 'x'), fc.constantFrom('1', '.', '')),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(rows, (list) => {
        const filled = list.filter((row) => row.some((cell) => cell !== ''))
        const reading = readAreaFigures(
          `code;jaar;n\n${list.map((row) => row.join(';')).join('\n')}`,
          { ...own, columns: { code: 'code', year: 'jaar' } },
        )
        if (reading._tag === 'Left') {
          expect(reading.left).toStrictEqual([
            { line: 1, error: { code: 'unknownYear', year: 2025 } },
          ])
          return
        }
        const { areas, otherRegions, otherYears, problemCount } = reading.right
        expect(areas.length + otherRegions + otherYears + problemCount).toBe(filled.length)
      }),
    )
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['an empty one', '', { line: 1, error: { code: 'emptyFile' } }],
    ['a blank one', ' \n;;\n', { line: 1, error: { code: 'emptyFile' } }],
    ['a head with NUL', 'code;\0\nGM9999;1', { line: 1, error: { code: 'wrongEncoding' } }],
    ['a head that stays open', '"code;n\nGM9999;1', { line: 1, error: { code: 'unclosedQuote' } }],
  ])('%s', (_, source, problem) => {
    expect(refusal(source, own)).toStrictEqual([problem])
  })

  it('a table without rows has no areas', () => {
    expect(read('code;n\n', own).areas).toStrictEqual([])
  })

  it('a line that settles the delimiter is passed over', () => {
    expect(valuesOf(read('sep=,\n\ncode,n\nGM9999,"1,5"', own))).toStrictEqual([[1.5]])
  })

  it('never throws, whatever the file', { tags: ['slow'] }, () => {
    const folder = new URL('../../hostile/', import.meta.url)
    for (const file of readdirSync(folder)) {
      if (file.endsWith('.ts')) continue
      const bytes = readFileSync(new URL(file, folder))
      readAreaFigures(bytes)
      readAreaFigures(bytes, { ...own, columns: { code: 'gemeente' } })
    }
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array()), (source) => {
        readAreaFigures(source)
      }),
    )
    const pieces = fc.array(fc.constantFrom('"', ';', '\n', '\r', 'GM9999', '.', '1,5', ' ', ','))
    fc.assert(
      fc.property(pieces, (list) => {
        readAreaFigures(`code;n\n${list.join('')}`, own)
      }),
    )
  })

  it.each([Number.NaN, 25, 2025.5, '2025', null])('year %s: throws invalidYear', (year) => {
    const call = readAreaFigures as (source: string, options: object) => unknown
    expect(() => call(kwb, { year })).toThrow(
      expect.objectContaining({ code: 'invalidYear' }) as Error,
    )
  })
})

describe('a stretch of text', () => {
  it('changes nothing: long files read as short ones do, trouble included', () => {
    const lines = Array.from({ length: 4000 }, (_, n) =>
      n === 2000
        ? 'GM9999;"open'
        : `BU9999${String(n).padStart(4, '0')};"een ""naam""\nop twee regels";${n}`,
    )
    const figures = read(`code;naam;n\n${lines.join('\n')}`, {
      ...own,
      columns: { code: 'code', name: 'naam', figures: ['n'] },
    })
    expect(figures.areas).toHaveLength(3999)
    expect(figures.areas.at(-1)).toMatchObject({
      line: 7999,
      area: 'BU99993999',
      name: 'een "naam"\nop twee regels',
    })
    expect(figures.problemCount).toBe(1)
  })
})

describe('choosing kenmerken', () => {
  const figures = read(leefbaarometer, { licence: 'verzonnen', year: 2024 })
  const [area] = figures.areas
  if (area === undefined) throw new Error('no area')

  it('puts each under its aspect, or a further one, in the order of choice', () => {
    const chosen = chooseKenmerken(figures, area, ['won', 'onv', 'lbm'])
    const common = {
      unit: 'score',
      year: 2024,
      source: 'Leefbaarometer (een voorspelling)',
      licence: 'verzonnen',
    }
    expect(chosen).toStrictEqual({
      _tag: 'Right',
      right: {
        leefstijlen: [],
        bewonersgroepen: [],
        maatschappelijkeOpgaven: [{ text: 'overlast en onveiligheid', value: -0.1, ...common }],
        overige: [
          {
            aspect: 'Leefbaarometer',
            kenmerken: [
              { text: 'woningvoorraad', value: -0.03, ...common },
              { text: 'leefbaarheid', value: 4.2, ...common },
            ],
          },
        ],
      },
    })
  })

  it('names what is no column', () => {
    expect(chooseKenmerken(figures, area, ['lbm', 'x', 'y'])).toStrictEqual({
      _tag: 'Left',
      left: [
        { code: 'missingColumn', column: 'x' },
        { code: 'missingColumn', column: 'y' },
      ],
    })
  })
})

// What can be wrong with a table, tried on each form that is known.
describe.each([
  ['statline', statline('\n').slice(1), {}],
  ['kwb', kwb, { year: 2025 }],
  ['leefbaarometer', leefbaarometer, { licence: 'verzonnen' }],
  [
    'named columns',
    map,
    {
      source: 'kaart',
      licence: 'CC0',
      columns: { code: 'buurtcode', name: 'buurtnaam', year: 'jaar' },
    },
  ],
] as const)('a hostile table: %s', (form, text, options) => {
  const delimiter = text.includes(';') ? ';' : ','
  const [head = '', first = '', ...rest] = text.trimEnd().split('\n')
  const good = read(text, options)
  const withLines = (...lines: ReadonlyArray<string>) => [...lines, ...rest].join('\n')
  const codesOf = ({ areas }: AreaFigures) => areas.map(({ area, year }) => `${area} ${year}`)

  it('with blank lines, blanks around the names and fields too many reads alike', () => {
    const padded = head
      .split(delimiter)
      .map((name) => (name.startsWith('"') ? `"  ${name.slice(1, -1)} "` : ` ${name}  `))
      .join(delimiter)
    const wide = [padded, '', first, delimiter.repeat(3), ...rest].map(
      (line) => `${line}${delimiter}`,
    )
    expect(valuesOf(read(wide.join('\n'), options))).toStrictEqual(valuesOf(good))
  })

  it('with a row too short, too long or broken keeps the others', () => {
    const broken = withLines(
      head,
      first,
      first.slice(0, first.lastIndexOf(delimiter)),
      `${first}${delimiter}1`,
      `"open${delimiter}${first}`,
    )
    const figures = read(broken, options)
    expect(codesOf(figures)).toStrictEqual(codesOf(good))
    expect(figures.problems.map(({ error }) => error.code)).toStrictEqual(
      expect.arrayContaining(['wrongFieldCount']),
    )
    expect(figures.problemCount).toBe(3)
  })

  it('with a row twice keeps the first and names the other', () => {
    const last = rest.at(-1) ?? ''
    const figures = read([head, first, ...rest, last].join('\n'), options)
    expect(codesOf(figures)).toStrictEqual(codesOf(good))
    expect(figures.problems.map(({ error }) => error.code)).toStrictEqual(['duplicateArea'])
  })

  it('with control characters, markup and formulas in a name keeps them as text', () => {
    const name = '=HYPERLINK("x")<script>\u001b[31m\u202e'
    const names = good.areas.map(({ name: found }) => found)
    const found = names.at(-1) ?? ''
    const dirty = text.replaceAll(found, name.replaceAll('"', '""'))
    const quotedName = dirty.includes(`"${name.replaceAll('"', '""')}"`)
      ? dirty
      : dirty.replaceAll(name.replaceAll('"', '""'), `"${name.replaceAll('"', '""')}"`)
    expect(read(quotedName, options).areas.map((area) => area.name)).toStrictEqual(
      names.map((one) => (one === found ? name : one)),
    )
  })

  it('with figures that are none, marks them unreadable and says where', () => {
    const cells = first.split(delimiter)
    const last = cells.length - 1
    for (const [cell, code] of [
      ['1.234,5', 'notANumber'],
      ['0x10', 'notANumber'],
      ['Infinity', 'notANumber'],
      ['１２', 'notANumber'],
      ['1e400', 'notANumber'],
    ] as const) {
      const row = cells.map((old, index) => (index === last ? `"${cell}"` : old)).join(delimiter)
      const figures = read([head, row, ...rest].join('\n'), options)
      if (figures.otherRegions > 0) continue // the first row of this form is about the country
      expect(figures.areas[0]?.kenmerken.at(-1)?.missing).toBe('unreadable')
      expect(figures.problems.map(({ line, error }) => [line, error.code])).toStrictEqual([
        [2, code],
      ])
    }
  })

  it('with the names of prototypes for columns takes them for columns', () => {
    const names = ['__proto__', 'constructor', 'toString']
    const figures = read(
      [head, first, ...rest]
        .map((line, index) => [line, ...(index === 0 ? names : ['1', '2', '3'])].join(delimiter))
        .join('\n'),
      options,
    )
    expect(figures.columns.slice(-3).map(({ column }) => column)).toStrictEqual(names)
    expect(figures.areas[0]?.kenmerken.slice(-3).map(({ value }) => value)).toStrictEqual([1, 2, 3])
  })

  it('is known by its columns alone, in any order and case', () => {
    const turn = (line: string) => cellsOf(line, delimiter).toReversed().join(delimiter)
    const figures = read(
      [turn(head).toUpperCase(), turn(first), ...rest.map(turn)].join('\n'),
      options,
    )
    expect(figures.table).toBe(form === 'named columns' ? 'other' : form)
    expect(codesOf(figures)).toStrictEqual(codesOf(good))
    expect(valuesOf(figures).map((values) => values.toReversed())).toStrictEqual(valuesOf(good))
  })
})

// The fields of a line as they are written, quotation marks included.
const cellsOf = (line: string, delimiter: string): ReadonlyArray<string> =>
  line.match(
    new RegExp(`(?<=^|${delimiter})(?:"(?:[^"]|"")*"|[^${delimiter}"]*)(?=${delimiter}|$)`, 'g'),
  ) ?? []
