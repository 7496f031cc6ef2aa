import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { collectPanels } from '../../src/analysis/index.js'
import { readSurvey } from '../../src/cli/readSurvey.js'
import { surveyReport, type SurveyPart } from '../../src/cli/surveyReport.js'
import { surveyResults, type SurveyResults } from '../../src/cli/surveyResults.js'
import { writePanels } from '../../src/files/writePanels.js'
import { en, nl } from '../../src/texts/index.js'
import { inventedSurvey } from '../slow/analysis/inventedSurvey.js'
import { ran, type Ran } from './memory.js'

const SLIDERS =
  'positionering intern;proces binnen gemeente;proces met bewoners;bestuur en politiek;communicatie'
const HEADER = 'gemeente;respondent;moment;ronde;bestuur en politiek;communicatie\n'
const rows = writePanels(inventedSurvey(12, 4, ['huidig', 'ambitie']))

const surveyed = async (
  text: string,
  texts = nl,
): Promise<{ readonly results: SurveyResults; readonly parts: ReadonlyArray<SurveyPart> }> => {
  const input = await readSurvey(new TextEncoder().encode(text))
  const collected = collectPanels(input.rows, 'huidig')
  const made = { moment: 'huidig', seed: 1, draws: 20, sha256: '', version: '' } as const
  const results = surveyResults(input, collected, made)
  return { results, parts: surveyReport(input, collected, results, texts).parts }
}
const cellsOf = (part: SurveyPart | undefined, table: number, row: number): readonly string[] =>
  (part?.tables[table]?.rows[row] ?? []).map(String)
const survey = (text: string, options = ''): Promise<Ran> =>
  ran(`survey a.csv --draws 20 ${options}`, { files: { 'a.csv': text } })

describe('survey', () => {
  it('is a page with pictures and how it was made, with files for other programs', async () => {
    const { exit, out, warned, written } = await survey(
      rows,
      '--moment nu --seed 7 --files map --out a.html',
    )
    expect([exit, out]).toEqual([0, ''])
    expect(warned).toContain('rekenen')
    expect(warned).toContain('map')
    const { 'a.html': page = '', ...files } = written
    expect(page.startsWith('<!doctype html>')).toBe(true)
    expect(page.match(/<svg /g)).toHaveLength(2)
    expect(page).toContain(createHash('sha256').update(rows).digest('hex'))
    expect(page).toContain('schuifoefening 1.2.3')
    expect(page).toContain('20 trekkingen, startgetal 7')
    expect(page).toContain(
      '12 gemeenten of casussen, moment: nu. 36 van de 36 rijen over “nu” gebruikt. 36 rijen gaan over een ander moment.',
    )
    const tables = ['long', 'wide', 'units', 'codebook', 'answers', 'draws']
    expect(Object.keys(files)).toEqual(
      [...tables.map((name) => `${name}.csv`), 'results.json'].map((name) => `map/${name}`),
    )
    for (const key of Object.keys(JSON.parse(files['map/results.json'] ?? '') as object)) {
      expect(files['map/codebook.csv']).toContain(`\nresults.json,${key},,`)
    }
    expect(files['map/draws.csv']?.split('\n')).toHaveLength(21)
    expect(files['map/codebook.csv']).toContain('communicatie,2,hoog')
  })

  it('says which bounds lie outside what can be, and tells of one row as of one', async () => {
    const open = Array.from({ length: 15 }, (_, n) => `m${n} (verzonnen);A;wijkambtenaar;`)
    const own = ['x (verzonnen);A;wethouder;', 'x (verzonnen);A;wethouder;']
    const sheets = [...open, ...own].map((who) => `${who}laag;laag;;hoog;\n`)
    const text = `gemeente;respondent;rol;${SLIDERS}\n${sheets.join('')}`
    const [, , , association, dropped, problems] = (await surveyed(text)).parts
    const bounds = association?.tables[0]?.rows.map((row) => row[1])
    const equal = 'alle antwoorden zijn gelijk'
    expect(bounds).toEqual(['−1,00 tot 1,00 (ruim)', equal, equal])
    expect(dropped?.tables[0]?.rows).toEqual([['staat er twee keer', '1 rij, regel 18']])
    expect(problems).toMatchObject({
      heading: 'Wat er mis is in het bestand',
      tables: [],
      notes: [expect.stringContaining('Bij 2 rijen staat een rol die niet bestaat (“wethouder”)')],
    })
  })

  it('names rows in which participants contradict themselves, as a problem', async () => {
    const [first, other] = ['laag', 'hoog'].map((answer) => `laag;laag;laag;laag;${answer}\n`)
    const text = `gemeente;respondent;${SLIDERS}\nx (verzonnen);A;${first}x (verzonnen);A;${other}`
    expect((await survey(text, '--json')).exit).toBe(1)
    const { parts } = await surveyed(text)
    const problems = parts.find(({ heading }) => heading === 'Wat er mis is in het bestand')
    const why = 'spreekt een andere rij van dezelfde deelnemer tegen'
    expect(problems?.tables[0]?.rows).toEqual(['2', '3'].map((line) => [line, why]))
  })

  it('keeps job titles of its own and names that look alike, told once, and counts rows', async () => {
    const sheet = (name: string, answer: string) => (_: unknown, i: number) =>
      `${name} (verzonnen);p${i};titel ${i % 11};laag;laag;hoog;hoog;${answer}\n`
    const text = [
      `gemeente;respondent;rol;${SLIDERS}\n`,
      ...Array.from({ length: 12 }, sheet('a', 'laag')),
      ...Array.from({ length: 2 }, sheet('A', 'hoog')),
      ...['b', 'b', 'c', 'c'].map((name, i) =>
        sheet(name, 'laag')(name, i).replace('laag', 'hoog'),
      ),
      'a (verzonnen);x;;;;;;hoogg\n',
    ]
    const found = await survey(text.join(''), '--json --en')
    expect(found.exit).toBe(1)
    expect(found.warned).toContain('19 of 19 rows about “now” used.')
    expect(JSON.parse(found.out)).toMatchObject({ units: 4, rows: { unread: 0 } })
    const { parts } = await surveyed(text.join(''), en)
    const problems = parts.find(({ heading }) => heading === 'What is wrong in the file')
    expect(problems?.tables[0]?.rows).toHaveLength(1)
    expect(problems?.notes).toEqual([
      '“a (verzonnen)” and “A (verzonnen)” look like one name, but count apart.',
      expect.stringMatching(/^18 rows have an unknown role \(“titel 0”, .*“titel 9”, “…”\)/),
    ])
    expect(cellsOf(parts[2], 1, 4).slice(1, 3)).toEqual([
      '1.00',
      'no interval: too many draws without a number (8 of 20 draws without a number)',
    ])
  })

  it.each([
    ['a;A;laag;laag;laag;laag;hoogg', 1, 0, 1],
    ['a;A;laag;laag;laag;laag;1\n;;;;;;\n;B;laag;;;;\na;B;laag', 1, 2, 2],
    ['S\uFFFDd;A;laag;;;;\nS\uFFFDd;B;laag;;;;\na;B;laag;;;;S\uFFFDd', 1, 2, 1],
  ])(
    'keeps the good answers of a row, and accounts for every row of %s',
    async (text, kept, unread, problems) => {
      const bytes = new TextEncoder().encode(`gemeente;respondent;${SLIDERS}\n${text}`)
      const read = await readSurvey(bytes)
      expect([read.rows.length, read.unread, read.problems.length]).toEqual([
        kept,
        unread,
        problems,
      ])
      expect(kept + unread + read.facts.blank).toBe(text.split('\n').length)
      expect(read.rows[0]?.panel).toMatchObject({ positioneringIntern: 'laag' })
    },
  )

  it('says what digits mean and which columns are not used', async () => {
    const found = await survey(`naam;${SLIDERS}\nx;0;1;2;1;1\n`, '--json --en')
    expect(found.warned).toContain('Digits read as 0 = low, 1 = middle, 2 = high.')
    expect(found.warned).toContain('This column is not used: “naam”.')
  })

  it('names the first of many problems and rows, and ends with 1 without a municipality', async () => {
    const sheets = (answer: string): string => `laag;${answer}\n`.repeat(60)
    const stdin = `bestuur en politiek;communicatie\n${sheets('hoogg')}${sheets('laag')}`
    const found = await ran('survey - --draws 20 --json --en', { stdin })
    expect(found.exit).toBe(1)
    expect(found.warned).toContain('0 of 120 rows about “now” used.')
    expect(found.warned).toContain('no municipality or case')
    const { parts } = await surveyed(stdin, en)
    const problems = parts.find(({ heading }) => heading === 'What is wrong in the file')
    expect(problems?.tables[0]?.rows).toHaveLength(50)
    expect(problems?.notes[0]).toMatch(/^And \d+ more\.$/)
    const dropped = parts.find(({ heading }) => heading === 'Rows that do not count')
    expect(dropped?.tables[0]?.rows[0]?.[1]).toMatch(/^120 rows, lines 2, .*, 51 and …$/)
  })

  it.each([
    ['survey', 'Er is geen invoer'],
    ['survey a.csv --seed 1e3', '--seed'],
    ['survey a.csv --moment straks', '“straks”'],
    ['survey a.csv --seed=-1', '--seed'],
    ['survey a.csv --seed=x', '--seed'],
    ['survey a.csv --draws 9', 'kies een heel getal van 10 tot en met 100000'],
    ['survey a.csv --draws 100001', '--draws'],
  ])('refuses %s', async (line, sentence) => {
    const { exit, out, warned } = await ran(line, { files: { 'a.csv': rows } })
    expect([exit, out]).toEqual([2, ''])
    expect(warned).toContain(sentence)
  })

  it('does not write over its own input', async () => {
    for (const line of [
      'survey map/long.csv --out map/long.csv',
      'survey map/long.csv --files map',
    ]) {
      const { exit, written, warned } = await ran(line, { files: { 'map/long.csv': rows } })
      expect([exit, written]).toEqual([2, {}])
      expect(warned).toMatch(/^map\/long.csv is ook de invoer/)
    }
  })
})

describe('what a survey says', () => {
  it('reads standard input, in English too, and says the same again with the same seed', async () => {
    const line = 'survey - --draws 20 --en --moment ambitie'
    const first = await ran(line, { stdin: rows })
    expect(first.exit).toBe(0)
    expect(first.out).toContain(
      '12 municipalities or cases, moment: ambition. 36 of 36 rows about “ambition” used. 36 rows are about another moment.',
    )
    expect(first.out).toContain('20 draws, seed 1')
    expect((await ran(line, { stdin: rows })).out).toBe(first.out)
    expect((await ran(`${line} --seed 2`, { stdin: rows })).out).not.toBe(first.out)
  })

  it('has five sliders, five profiles, three links, each with its uncertainty', async () => {
    const { parts } = await surveyed(rows)
    const [answers, prevalence, agreement, association, dropped, made] = parts
    expect(answers?.tables[0]?.rows).toHaveLength(5)
    expect(prevalence?.tables[0]?.rows).toHaveLength(5)
    expect(agreement?.tables.map(({ rows: all }) => all.map((row) => row.length))).toEqual([
      [4, 4, 4, 4, 4],
      [4, 4, 4, 4, 4],
    ])
    expect(association?.tables[0]?.rows).toHaveLength(3)
    expect(agreement?.tables[1]?.rows[4]?.[2]).toMatch(/^-?\d,\d\d tot \d,\d\d$/)
    expect(association?.tables[0]?.rows[0]?.[2]).toMatch(/^\d+ van de 12$/)
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
    const [, , agreement] = (await surveyed(HEADER + text)).parts
    expect(agreement?.tables[0]?.rows[4]?.slice(1)).toEqual(['1,00', '1,00', '2'])
  })

  it('says how many medians are open, and beside it how many sheets were blank', async () => {
    const text = `${HEADER}a (verzonnen);A;;;laag;laag\na (verzonnen);B;;;;hoog\n`
    const [answers] = (await surveyed(text, en)).parts
    expect(answers?.heading).toBe('Medians per municipality')
    expect(answers?.picture).toContain('between positions or missing 1.')
    expect(answers?.tables[0]?.head.at(-1)).toBe('between positions or missing')
    expect(answers?.tables[0]?.rows.slice(3).map((row) => row.at(-1))).toEqual(['0', '1'])
    expect(answers?.tables[1]?.rows.slice(3).map((row) => row.slice(1))).toEqual([
      ['1', '2'],
      ['0', '2'],
    ])
  })

  it('draws per municipality what holds in every reading and filling in', async () => {
    const open = `${HEADER}a (verzonnen);A;;;laag;laag\n`
    const [, prevalence] = (await surveyed(open, en)).parts
    expect(prevalence?.picture).toContain(
      'however the text is read and open positions are filled in 0; in at least one way to read and fill in 1.',
    )
    expect(prevalence?.tables[0]?.rows[0]?.[2]).toBe('0% to 100%')
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

  it('says which rows do not count and what is wrong, by their lines', async () => {
    const once = 'Aaburg (verzonnen);A;huidig;;laag;laag\n'
    const text = [HEADER, once, once, 'Aaburg (verzonnen);A;;;laag;laag\n', 'x;B;nu;;laag;hoogg\n']
    expect((await survey(text.join(''), '--json')).exit).toBe(1)
    const { parts } = await surveyed(text.join(''))
    expect(parts.map(({ heading }) => heading)).toContain('Wat er mis is in het bestand')
    expect(
      parts.find(({ heading }) => heading === 'Rijen die niet meetellen')?.tables[0]?.rows,
    ).toEqual([['staat er twee keer', '2 rijen, regels 3 en 4']])
    // Alpha compares municipalities, and here is one.
    expect(cellsOf(parts[2], 1, 4).slice(1)).toEqual(
      Array.from({ length: 3 }, () => 'te weinig gemeenten met twee antwoorden'),
    )
    expect(parts[1]?.tables[0]?.rows[0]?.[1]).toBe('0 tot 2') // of both, as the typing error costs one answer only
  })

  it('says which agreements count instead of a median, and that rows have several dates', async () => {
    const text = `gemeente;respondent;datum;${SLIDERS}
a (verzonnen);A;2024-11-01;laag;laag;laag;laag;laag
a (verzonnen);B;2025-11-01;laag;laag;laag;laag;hoog
a (verzonnen);;;;;;;midden
b (verzonnen);A;;laag;laag;laag;laag;laag
b (verzonnen);;;;;;;
c (verzonnen);;;hoog;hoog;hoog;hoog;hoog
;A;2023-11-01;hoog;hoog;hoog;hoog;hoog
`
    const { results, parts } = await surveyed(text)
    expect(results).toMatchObject({
      agreedLines: [4],
      dates: ['2024-11-01', '2025-11-01'],
      unitsWithDates: 1,
      sliders: { communicatie: { medians: { laag: 1, midden: 1, hoog: 1, open: 0 } } },
    })
    const found = await survey(text, '--out a.html')
    expect(found.exit).toBe(1)
    const agreed = 'Bij 1 gemeente of casus staat naast de rijen van deelnemers'
    const dates = 'hebben 2 datums, van 2024-11-01 tot en met 2025-11-01'
    expect(parts[0]?.notes[1]).toContain(agreed)
    expect(parts.flatMap(({ notes }) => notes).join()).toContain(dates)
    for (const said of [agreed, dates]) expect(found.warned.replace(/\s+/g, ' ')).toContain(said)
    const oneDate = text.split('\n').slice(0, 2).join('\n')
    expect((await survey(oneDate, '--json')).exit).toBe(0)
  })

  it('gives the reason why there is no number or interval', async () => {
    const few = `${HEADER}${['a', 'b', 'c', 'd'].map((name) => `${name} (verzonnen);A;;;laag;hoog\n${name} (verzonnen);B;;;laag;hoog\n`).join('')}`
    const [, , agreement] = (await surveyed(few)).parts
    expect(cellsOf(agreement, 1, 4).slice(1, 3)).toEqual(
      Array.from({ length: 2 }, () => 'alle antwoorden zijn gelijk'),
    )
    const { results } = await surveyed(few.replace(';laag;hoog', ';laag;laag'))
    const { estimate, withoutNumber, percentile, bca } = results.sliders.communicatie.alpha
    expect([estimate._tag, withoutNumber > 1]).toEqual(['Right', true])
    for (const interval of [percentile, bca]) {
      expect(interval).toEqual({ _tag: 'Left', left: { reason: 'drawsWithoutNumber' } })
    }
    const names = 'abcdefghijkl'.replace(/./g, (name) => `${name}${name}`)
    const alike = [...names].map(
      (name, n) => `${name} (verzonnen);p${n};;;laag;${name < 'g' ? 'laag' : 'hoog'}\n`,
    )
    expect(
      (await surveyed(HEADER + alike.join(''))).results.sliders.communicatie.alpha,
    ).toMatchObject({
      estimate: { right: 1 },
      percentile: { left: { reason: 'equalDraws' } },
    })
  })
})
