// @module-tag slow
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { writePanels } from '../../src/files/writePanels.js'
import { inventedSurvey } from '../slow/analysis/inventedSurvey.js'
import { surveyReport } from '../../src/cli/surveyReport.js'
import { collectPanels } from '../../src/analysis/population/units.js'
import { nl } from '../../src/texts/index.js'
import { ran, type Ran } from './memory.js'

const HEADER = 'gemeente;respondent;moment;ronde;bestuur en politiek;communicatie\n'
const rows = writePanels(inventedSurvey(12, 4, ['huidig', 'ambitie']))

interface Part {
  readonly heading: string
  readonly picture?: string
  readonly tables: ReadonlyArray<{ readonly head: string[]; readonly rows: string[][] }>
  readonly notes: string[]
}
const partsOf = ({ out }: Ran): ReadonlyArray<Part> =>
  (JSON.parse(out) as { readonly parts: ReadonlyArray<Part> }).parts // as --json prints it
const survey = (text: string, options = ''): Promise<Ran> =>
  ran(`survey a.csv --draws 20 ${options}`, { files: { 'a.csv': text } })

describe('survey', () => {
  it('is a page with two pictures, the hash of the file, the version and the seed', async () => {
    const { exit, out, warned } = await survey(rows, '--seed 7')
    expect(exit).toBe(0)
    expect(warned).toContain('rekenen')
    expect(out.startsWith('<!doctype html>')).toBe(true)
    expect(out.match(/<svg /g)).toHaveLength(2)
    expect(out).toContain(createHash('sha256').update(rows).digest('hex'))
    expect(out).toContain('schuifoefening 1.2.3')
    expect(out).toContain('20 trekkingen, startgetal 7')
    expect(out).toContain('12 gemeenten of casussen, moment: nu. 36 van de 72 rijen gebruikt.')
  })

  it('reads standard input, in English too, and says the same again with the same seed', async () => {
    const line = 'survey - --draws 20 --en --moment ambitie'
    const first = await ran(line, { stdin: rows })
    expect(first.exit).toBe(0)
    expect(first.out).toContain('12 municipalities or cases, moment: ambition. 36 of 72 rows used.')
    expect(first.out).toContain('20 draws, seed 1')
    expect((await ran(line, { stdin: rows })).out).toBe(first.out)
    expect((await ran(`${line} --seed 2`, { stdin: rows })).out).not.toBe(first.out)
  })

  it('as JSON: five sliders, five profiles, three links, each with its uncertainty', async () => {
    const [answers, prevalence, agreement, association, dropped, made] = partsOf(
      await survey(rows, '--json'),
    )
    expect(answers?.tables[0]?.rows).toHaveLength(5)
    expect(prevalence?.tables[0]?.rows).toHaveLength(5)
    expect(agreement?.tables.map(({ rows: all }) => all.map((row) => row.length))).toEqual([
      [4, 4, 4, 4, 4],
      [4, 4, 4, 4, 4],
    ])
    expect(association?.tables[0]?.rows).toHaveLength(3)
    expect(agreement?.tables[1]?.rows[4]?.[2]).toMatch(
      /^-?\d,\d\d tot \d,\d\d; -?\d,\d\d tot \d,\d\d$/,
    )
    expect(agreement?.tables[1]?.rows[4]?.[3]).toMatch(/ tot .* \((exact|ruim)\)$/)
    expect(dropped?.tables[0]?.rows).toEqual([['gaat over een ander moment', '36 rijen']])
    expect(made?.notes).toHaveLength(3)
  })

  it('means agreement within municipalities, not of all answers together', async () => {
    const text = ['A', 'B', 'C']
      .map(
        (who) =>
          `laag (verzonnen);${who};huidig;;laag;laag\nhoog (verzonnen);${who};huidig;;hoog;hoog\n`,
      )
      .join('')
    const [, , agreement] = partsOf(await survey(HEADER + text, '--json'))
    expect(agreement?.tables[0]?.rows[4]?.slice(1)).toEqual(['1,00', '1,00', '2'])
  })

  it('says how many medians are open, and beside it how many sheets were blank', async () => {
    const text = `${HEADER}a (verzonnen);A;;;laag;laag\na (verzonnen);B;;;;hoog\n`
    const found = await survey(text, '--json --en')
    const [answers] = partsOf(found)
    expect(answers?.heading).toBe('Medians per municipality')
    expect(answers?.picture).toContain('between positions or missing 1.')
    expect(answers?.tables[0]?.head.at(-1)).toBe('between positions or missing')
    expect(answers?.tables[0]?.rows.slice(3).map((row) => row.at(-1))).toEqual(['0', '1'])
    expect(answers?.tables[1]?.rows.slice(3).map((row) => row.slice(1))).toEqual([
      ['1', '2'],
      ['0', '2'],
    ])
    // Without a column of moments all rows are about now.
    expect(found.warned).toContain('2 of 2 rows used.')
  })

  it('says where bounds lie outside what can be', async () => {
    const open = Array.from(
      { length: 30 },
      (_, n) => `m${n} (verzonnen);A;;${n % 2 ? 'hoog' : ''};;${n % 3 ? 'laag' : ''}\n`,
    )
    const [, , agreement, association] = partsOf(
      await survey(HEADER + open.join(''), '--json --en'),
    )
    const cells = [agreement, association].flatMap((part) =>
      (part?.tables ?? []).flatMap(({ rows }) => rows.map((row) => String(row.at(-1)))),
    )
    expect(cells.join(' ')).toContain('(outer')
  })

  it('draws per municipality what holds in every reading and filling in', async () => {
    const open = `${HEADER}a (verzonnen);A;;;laag;laag\n`
    const [, prevalence] = partsOf(await survey(open, '--json --en'))
    expect(prevalence?.picture).toContain(
      'however the text is read and open positions are filled in 0; in at least one way to read and fill in 1.',
    )
    expect(prevalence?.tables[0]?.rows[0]?.[2]).toBe('0% to 100%')
  })

  it('keeps rows with job titles of its own, told once, and counts what it used', async () => {
    const roles = Array.from({ length: 12 }, (_, i) => `a (verzonnen);p${i};titel ${i % 11};laag\n`)
    const text = `gemeente;respondent;rol;communicatie\n${roles.join('')}a (verzonnen);x;;hoogg\n`
    const found = await survey(text, '--json --en')
    expect(found.exit).toBe(1)
    expect(found.warned).toContain('12 of 13 rows used.')
    const problems = partsOf(found).find(({ heading }) => heading === 'What is wrong in the file')
    expect(problems?.tables[0]?.rows).toHaveLength(5) // four columns and one answer
    expect(problems?.notes).toEqual([
      expect.stringMatching(/^12 rows have an unknown role \(“titel 0”, .*“titel 9”, “…”\)/),
    ])
  })

  it('tells of such job titles in Dutch too, alone where nothing else is wrong', async () => {
    const text = `${HEADER.replace('ronde', 'rol')}a (verzonnen);A;;wethouder;laag;laag\n`
    const sliders = 'positionering intern;proces binnen gemeente;proces met bewoners;'
    const whole = text
      .replace('bestuur', `${sliders}bestuur`)
      .replace('wethouder;', 'wethouder;;;;')
    const problems = partsOf(await survey(whole, '--json')).find(
      ({ heading }) => heading === 'Wat er mis is in het bestand',
    )
    expect(problems).toMatchObject({
      tables: [],
      notes: [expect.stringContaining('Bij 1 rij staat een rol die niet bestaat (“wethouder”)')],
    })
  })

  it('ends with a problem where there is no municipality at this moment', async () => {
    const found = await survey(rows, '--moment evaluatie')
    expect(found.exit).toBe(1)
    expect(found.warned).toContain('0 van de 72 rijen gebruikt.')
    expect(found.warned).toContain('geen gemeente of casus')
  })

  it('makes the folder before it computes', async () => {
    const world = { files: { 'a.csv': rows } }
    const { made } = await ran('survey a.csv --draws 20 --files map', world)
    expect(made).toEqual(['map'])
    const failed = await ran('survey a.csv --draws 20 --files map', {
      ...world,
      failing: { map: 'EEXIST' },
    })
    expect([failed.exit, failed.out]).toEqual([3, ''])
    expect(failed.warned).not.toContain('rekenen')
  })

  it('writes the files for other programs', async () => {
    const { exit, written, warned } = await survey(rows, '--files map --out a.html')
    expect(exit).toBe(0)
    expect(Object.keys(written).sort()).toEqual([
      'a.html',
      ...['answers', 'codebook', 'draws', 'long', 'units', 'wide'].map((name) => `map/${name}.csv`),
    ])
    expect(written['map/draws.csv']?.split('\n')).toHaveLength(21)
    expect(written['map/codebook.csv']).toContain('communicatie,2,hoog')
    expect(warned).toContain('map')
  })

  it('says which rows do not count and what is wrong, by their lines', async () => {
    const once = 'Aaburg (verzonnen);A;huidig;;laag;laag\n'
    const text = [HEADER, once, once, 'Aaburg (verzonnen);A;;;laag;laag\n', 'x;B;nu;;laag;hoogg\n']
    const found = await survey(text.join(''), '--json')
    expect(found.exit).toBe(1)
    const parts = partsOf(found)
    expect(parts.map(({ heading }) => heading)).toContain('Wat er mis is in het bestand')
    expect(
      parts.find(({ heading }) => heading === 'Rijen die niet meetellen')?.tables[0]?.rows,
    ).toEqual([['staat er twee keer', '2 rijen, regels 3 en 4']])
    const agreement = parts[2]?.tables[1]?.rows[4]
    expect(agreement?.slice(1, 4)).toEqual(
      Array.from({ length: 3 }, (_, i) =>
        Array.from({ length: i === 1 ? 2 : 1 }, () => 'te weinig antwoorden').join('; '),
      ),
    )
    expect(parts[1]?.tables[0]?.rows[0]?.[1]).toBe('0 tot 1')
  })

  it('keeps names apart that differ in capitals and blanks only, and says so', async () => {
    const text = ['Aaburg', 'aaburg', 'Beburg'].map((name) => `${name};A;huidig;;laag;laag\n`)
    const found = await survey(HEADER + text.join(''), '--json')
    expect([found.exit, found.out.includes('3 gemeenten of casussen')]).toEqual([1, true])
    const notes = partsOf(found).flatMap((part) => part.notes)
    expect(notes.filter((note) => note.includes('één naam'))).toEqual([
      '“aaburg” en “Aaburg” lijken één naam, maar tellen apart.',
    ])
  })

  it('of many problems and rows it names the first and counts the rest', async () => {
    const bad = Array.from({ length: 60 }, (_, i) => `g${i} (verzonnen);A;huidig;;laag;hoogg\n`)
    const without = Array.from({ length: 60 }, () => 'g (verzonnen);A;;;laag;laag\n')
    const parts = partsOf(await survey([HEADER, ...bad, ...without].join(''), '--json --en'))
    const problems = parts.find(({ heading }) => heading === 'What is wrong in the file')
    expect(problems?.tables[0]?.rows).toHaveLength(50)
    expect(problems?.notes[0]).toMatch(/^And \d+ more\.$/)
    const dropped = parts.find(({ heading }) => heading === 'Rows that do not count')
    expect(dropped?.tables[0]?.rows[0]?.[1]).toMatch(/^59 rows, lines 63, .*, 112 and …$/)
  })

  it('counts rows that have no line by their place', () => {
    const rowsOf = [{ panel: {} }, { subject: { kind: 'gemeente', name: 'a' }, panel: {} }] as const
    const collected = collectPanels(rowsOf, 'huidig')
    const input = { rows: [], unread: 0, problems: [], ownRoles: [] }
    const how = {
      texts: nl,
      moment: 'huidig',
      seed: 1,
      draws: 10,
      sha256: '',
      version: '',
    } as const
    const { parts } = surveyReport(input, collected, how)
    expect(
      parts.find(({ heading }) => heading === 'Rijen die niet meetellen')?.tables[0]?.rows,
    ).toEqual([['gaat niet over een gemeente of casus', '1 rij, regel 1']])
  })

  it.each([
    ['survey', 'Er is geen invoer'],
    ['survey a.csv --seed 1e3', '--seed'],
    ['survey a.csv --moment nu', '“nu”'],
    ['survey a.csv --seed=-1', '--seed'],
    ['survey a.csv --seed=x', '--seed'],
    ['survey a.csv --draws 9', '--draws'],
    ['survey a.csv --draws 100001', '--draws'],
  ])('refuses %s', async (line, sentence) => {
    const { exit, out, warned } = await ran(line, { files: { 'a.csv': rows } })
    expect([exit, out]).toEqual([2, ''])
    expect(warned).toContain(sentence)
  })

  it('does not write over its own input', async () => {
    const { exit, written } = await ran('survey a.csv --out a.csv', {
      files: { 'a.csv': rows },
      same: [['a.csv', 'a.csv']],
    })
    expect([exit, written]).toEqual([2, {}])
  })
})
