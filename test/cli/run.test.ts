import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { columnsOf } from '../../src/render/columns.js'
import { explain, explainStatements, type Explanation } from '../../src/explain/index.js'
import { panelFromKey } from '../../src/index.js'
import { nl } from '../../src/texts/index.js'
import { deliver } from '../../src/cli/options.js'
import { COMMANDS } from '../../src/cli/words.js'
import { wordsNl } from '../../src/cli/words.nl.js'
import { allVectors, keyOf } from '../oracle/space.js'
import { ran } from './memory.js'

const data = (name: string): string => readFileSync(`examples/data/${name}`, 'utf8')
const exercise = (name: string, more: object = {}): string =>
  JSON.stringify({
    subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
    sheets: [
      {
        respondent: name,
        role: 'overig',
        moment: 'huidig',
        answers: { communicatie: 'laag', bestuurEnPolitiek: 'midden' },
      },
    ],
    ...more,
  })
const KEYED = {
  respondent: 'A',
  role: 'overig',
  answers: panelFromKey('LLMML'),
}
const HEADER =
  'gemeente;positionering intern;proces binnen gemeente;proces met bewoners;bestuur en politiek;communicatie\n'
const csv = (...rows: ReadonlyArray<string>): string =>
  `${HEADER}${rows.map((row) => `${row}\n`).join('')}`
const HOSTILE = 'A\u001b[31m\u001b]0;x\u0007\r\u202e\u0000'
const isPlain = (text: string): boolean => !/(?!\n)[\p{Cc}\u202a-\u202e]/u.test(text)

describe('help', () => {
  it('is printed, in both languages, for the command and each subcommand', async () => {
    for (const language of ['', ' --en']) {
      for (const command of ['', ...COMMANDS]) {
        const { exit, out } = await ran(`${command} --help${language}`)
        expect(exit).toBe(0)
        expect(out).toContain('  schuifoefening ')
        for (const line of out.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80)
      }
    }
  })

  it('is shown to who gives no command, which is wrong usage', async () => {
    const { exit, out, warned } = await ran('')
    expect([exit, out]).toEqual([2, ''])
    expect(warned).toContain('Gebruik:')
  })

  it('names commands of which each example works', async () => {
    const { out } = await ran('--help')
    const named = [...out.matchAll(/^ {2}schuifoefening (\w+)/gm)].map(([, name]) => name)
    expect([...new Set(named)]).toEqual([...COMMANDS])
  })

  it('is a command too, and --nl is the language that is spoken already', async () => {
    expect(await ran('help')).toEqual(await ran('--help'))
    expect(await ran('help report --en')).toEqual(await ran('report --help --en'))
    expect(await ran('explain LLMML --nl')).toEqual(await ran('explain LLMML'))
    expect(await ran('explain LLMML --nl --en')).toEqual(await ran('explain LLMML --en'))
  })

  it('says its version', async () => {
    expect(await ran('--version')).toMatchObject({ exit: 0, out: '1.2.3\n' })
  })
})

it.each([
  ['report', 'report.html'],
  ['survey', 'survey.html'],
  ['picture map', 'map.svg'],
])('%s prints no page or picture on a terminal', async (command, file) => {
  for (const language of ['', ' --en']) {
    const { exit, out, warned } = await ran(`${command} LLMML${language}`, { columns: 80 })
    expect([exit, out, warned.includes(`--out ${file}`)]).toEqual([2, '', true])
  }
})

describe('wrong usage', () => {
  it.each([
    ['uitleg', 'geen opdracht'],
    ['explain', 'Er is geen invoer'],
    ['report', 'Er is geen invoer'],
    ['merge', 'Er is geen invoer'],
    ['check', 'Er is geen invoer'],
    ['survey', 'Er is geen invoer'],
    ['explain LLMML --to LLMMX', 'Letter 5 van de sleutel'],
    ['explain LLMMX', 'geen mengpaneel en geen bestand'],
    ['explain LL_XL', '“X”'],
    ['explain LLMM', 'vijf letters'],
    ['explain LLMMLH', 'vijf letters'],
    ...['report', 'merge', 'check', 'survey'].flatMap((command) => [
      [command, 'geef een CSV- of JSON-bestand'],
      [`${command} LLMML`, 'leest alleen bestanden'],
    ]),
    ['picture map LLMML MMHHM', '--to SLEUTEL'],
    ['explain LLMML --reason zomaar', 'geen aanleiding'],
    ['report a.json --reason zomaar', 'geen aanleiding'],
    ['explain LLMML --columns 19', 'geen breedte'],
    ['explain LLMML --columns 1001', 'geen breedte'],
    ['explain LLMML --columns 8e1', 'geen breedte'],
    ['explain LLMML --draws 5 --seed 3', 'De opdracht explain heeft geen optie --draws'],
    ['survey x.csv --markdown', 'De opdracht survey heeft geen optie --markdown'],
    ['survey x.csv --to LLLLL', 'De opdracht survey heeft geen optie --to'],
    ['explain LLMML --foo', '“--foo” is geen optie'],
    ['explain LLMML --too LLMML', 'bedoel je --to?'],
    ['explain LLMML --JSON', 'bedoel je --json?'],
    ['survey x.csv --see=1', 'bedoel je --seed?'],
    ['--helpp', 'bedoel je --help?'],
    ['explain LLMML --to', 'De optie --to mist een waarde'],
    ['explain LLMML --out', 'De optie -o, --out mist een waarde'],
    ['explain LLMML --all=3', 'De optie --all heeft geen waarde'],
    ['explain LLMML --json --markdown', 'Kies --json of --markdown'],
    ['picture', 'Kies een soort'],
    ['picture foto LLMML', 'geen soort'],
    ['picture panel', 'geen mengpaneel'],
    ['picture panel LLMM', 'geen mengpaneel'],
    ['picture change LLMML', '--to SLEUTEL'],
    ['picture journey LLMML --to LLMM', 'geen mengpaneel'],
    ['picture journey LL_ML --to MMHML', 'elke schuif'],
    ['picture readings LL_ML', 'elke schuif'],
    ['picture map LLMML --width 239', 'geen breedte'],
    ['picture map LLMML --width 4001', 'geen breedte'],
    ['picture map LLMML --reason x', 'geen aanleiding'],
    ['schema foto', 'geen schema'],
  ])('%s', async (line, sentence) => {
    const { exit, out, warned, written } = await ran(line)
    expect({ exit, out, written }).toEqual({ exit: 2, out: '', written: {} })
    expect(warned).toContain(sentence)
    const english = await ran(`${line} --en`)
    expect(english.exit).toBe(2)
    expect(english.warned).not.toBe(warned)
  })
})

describe('files that cannot be used', () => {
  const files = { 'a.csv': csv('A;;;;;laag') }

  it.each(['ENOENT', 'EISDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EIO'])(
    'get a sentence and exit code 3: %s',
    async (code) => {
      for (const line of ['explain b.csv', 'check b.csv', 'report b.csv', 'merge b.csv']) {
        const { exit, out, warned } = await ran(line, { failing: { 'b.csv': code } })
        expect([exit, out]).toEqual([3, ''])
        expect(warned).toMatch(/^b\.csv .*\.$/)
      }
      const to = await ran('explain a.csv --out c.txt', { files, failing: { 'c.txt': code } })
      expect(to).toMatchObject({ exit: 3, written: {} })
      expect(to.warned).toMatch(/^c\.txt .*\.$/)
    },
  )

  it('say that a folder is not there', async () => {
    const { exit, warned } = await ran('explain LLMML --out /nodir/x.html', {
      failing: { '/nodir/x.html': 'ENOENT' },
    })
    expect([exit, warned]).toEqual([3, '/nodir/x.html ligt in een map die niet bestaat.'])
  })

  it('are keys or files: what has a dot or a slash is a file', async () => {
    for (const input of ['LLMMX.csv', './LLMMX']) {
      const { exit, warned } = await ran(`explain ${input}`)
      expect([exit, warned]).toEqual([3, `${input} bestaat niet.`])
    }
    expect((await ran('check foo')).exit).toBe(3)
    expect((await ran('explain MMMMM --districts LLMML')).warned).toBe('LLMML bestaat niet.')
  })

  it('are read when they have the name of a key', async () => {
    expect((await ran('check LLMML', { files: { LLMML: csv('A;;;;;laag') } })).exit).toBe(0)
  })

  it('that hold one panel as JSON have one row', async () => {
    const files = { 'a.json': JSON.stringify(panelFromKey('LLMML')), 'b.json': '{"a":1}' }
    expect((await ran('check a.json', { files })).out).toBe(
      'a.json: 1 rij, 0 problemen: 1 los mengpaneel.\n',
    )
    expect((await ran('check b.json', { files })).warned).toContain('lijst')
  })

  it('that are no JSON get a sentence of ours, with the place', async () => {
    for (const [text, sentence] of [
      ['[{"communicatie": "laag",}]', /regel 1, teken 2[0-9]|verkeerde plaats|na 2[0-9] tekens/],
      ['[{"communicatie": "laag"', /kijk|einde/],
      ['[', /einde ontbreekt/],
      ['[x]', /verkeerde plaats|kijk/],
    ] as const) {
      const { exit, warned } = await ran('check a.json', { files: { 'a.json': text } })
      expect(exit).toBe(1)
      expect(warned).toMatch(sentence)
      expect(warned).not.toMatch(/JSON at|token|Expected|Unexpected/)
    }
  })

  it('that are exercises tell at which sheet a problem is', async () => {
    const sheet = (respondent: string, answers: object) => ({
      respondent,
      role: 'overig',
      moment: 'huidig',
      answers,
    })
    const document = {
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: [sheet('A', { communicatie: 'hoger' }), sheet('', { communicatie: 'laag' })],
    }
    const { warned, exit } = await ran('check a.json', {
      files: { 'a.json': JSON.stringify(document) },
    })
    expect(exit).toBe(1)
    expect(warned).toContain('! Invulling 1 (A), Communicatie: ')
    expect(warned).toContain('! Invulling 2, respondent: ')
    const list = await ran('check a.json --en', {
      files: { 'a.json': JSON.stringify([{ ...document, sheets: [] }, document]) },
    })
    expect(list.warned).toContain('! Exercise 2, sheet 1 (A), Communication: ')
    const json = await ran('check a.json --json', {
      files: { 'a.json': JSON.stringify(document) },
    })
    expect(json.out).toContain('Invulling 1 (A), Communicatie: ')
  })

  it('of districts without districts draw no table', async () => {
    const files = { 'a.csv': 'x;Communicatie\nA;laag\n', 'a.json': '[]', 'e.json': exercise('A') }
    for (const command of ['explain LLMML', 'picture districts LLMML', 'report e.json']) {
      for (const name of ['a.csv', 'a.json']) {
        const { exit, out, warned } = await ran(`${command} --districts ${name}`, { files })
        expect([exit, out]).toEqual([1, ''])
        expect(warned).toContain(`In ${name} staan geen wijken.`)
      }
    }
    const { warned } = await ran('explain LLMML --districts -', { stdin: '[]' })
    expect(warned).toBe('In de standaardinvoer staan geen wijken.')
    const english = await ran('explain LLMML --districts - --en', { stdin: '[]' })
    expect(english.warned).toBe('There are no districts in the standard input.')
  })

  it('is the output on a full disk', async () => {
    const { exit, warned } = await ran('explain LLMML', { failing: { out: 'ENOSPC' } })
    expect([exit, warned]).toEqual([3, 'De uitvoer past niet: de schijf is vol.'])
  })

  it('is no reason to speak when the reader has seen enough', async () => {
    expect(await ran('explain LLMML', { failing: { out: 'EPIPE' } })).toMatchObject({
      exit: 0,
      warned: '',
    })
  })

  it.each(['explain', 'check', 'report', 'merge'])(
    'are never written over what was read: %s',
    async (command) => {
      const same = [['a.json', './a.json']] as const
      for (const out of ['a.json', './a.json']) {
        const { exit, written, warned } = await ran(`${command} a.json --out ${out}`, {
          files: { 'a.json': exercise('A') },
          same,
        })
        expect({ exit, written }).toEqual({ exit: 2, written: {} })
        expect(warned).toContain('ook de invoer')
      }
    },
  )

  it('throws what is a mistake of ours', async () => {
    await expect(ran('explain b.csv', { failing: { 'b.csv': 'notAPanel' } })).rejects.toThrow()
  })
})

describe('explain', () => {
  it('fits a screen of 24 lines, but for three panels of 243', { tags: ['slow'] }, async () => {
    for (const language of ['', ' --en']) {
      const longer: number[] = []
      for (const vector of allVectors) {
        const { out } = await ran(`explain ${keyOf(vector)}${language}`)
        const lines = out.trimEnd().split('\n')
        if (lines.length > 24) longer.push(lines.length)
        for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(80)
      }
      expect(longer.length).toBeLessThanOrEqual(3)
      expect(Math.max(...longer)).toBeLessThanOrEqual(26)
    }
  })

  it('says more with --all, and in every form the same', async () => {
    const key = 'MMHMM'
    const { headline, sections } = explain(panelFromKey(key), { texts: nl })
    const all = [headline, ...sections.flatMap(({ sentences }) => sentences)].map(
      ({ text }) => text,
    )
    const text = (await ran(`explain ${key} --all --columns 1000`)).out
    for (const sentence of all) expect(text).toContain(sentence)
    const json: unknown = JSON.parse((await ran(`explain ${key} --json`)).out)
    expect(json).toMatchObject([{ title: key, explanation: { headline: { text: headline.text } } }])
    const markdown = (await ran(`explain ${key} --markdown --all`)).out
    expect(markdown.startsWith(`# ${key}\n\n`)).toBe(true)
    expect(markdown).toContain(`\n## ${nl.explanation.sections.method}\n`)
  })

  it('shows a change to an ambition, with a reason', async () => {
    const { out } = await ran('explain LLMML --to MMHML --reason optrekken-met-bewoners')
    expect(out).toContain('Stap 1. Proces met bewoners: van midden naar hoog.')
    expect(out).toContain('midden → hoog')
  })

  it('takes open sliders, in keys of any case', async () => {
    const { out } = await ran('explain ll_mL')
    expect(out).toContain('LL_ML\n')
    expect(out).toContain('niet ingevuld')
  })

  it('has a title for each row, whatever columns there are', async () => {
    const files = {
      'a.csv': csv('Ede;;;;;laag').replace('gemeente', 'x'),
      'b.csv': csv(';;;;;laag').replace('gemeente', 'x'),
      'c.csv': `${HEADER.trim()};respondent\nEde;;;;;laag;B\n`,
      'd.csv': `${HEADER.trim()};x;y\nEde;;;;;laag;1;\n`,
    }
    for (const [name, title] of [
      ['a.csv', 'Ede\n'],
      ['b.csv', 'Regel 2\n'],
      ['c.csv', 'Ede, B\n'],
      ['d.csv', 'Ede\n'],
    ] as const) {
      const { out } = await ran(`explain ${name}`, { files })
      expect(out.startsWith(title), out).toBe(true)
    }
    const { out } = await ran('explain d.csv', { files })
    expect(out).toContain('\nx: 1\n')
    const markdown = await ran('explain d.csv --markdown', { files })
    expect(markdown.out.startsWith('# Ede\n\nx: 1\n')).toBe(true)
  })

  it('gives an empty list of nothing', async () => {
    const { exit, out } = await ran('explain a.csv --json', { files: { 'a.csv': '' } })
    expect([exit, out]).toEqual([1, '[]\n'])
    expect((await ran('explain a.csv', { files: { 'a.csv': '' } })).out).toBe('')
    expect((await ran('explain a.csv --statements', { files: { 'a.csv': '' } })).exit).toBe(1)
  })

  it('puts the most complete first', async () => {
    const { out } = await ran('explain a.csv MMHMM -', {
      files: { 'a.csv': csv('A;;;;;laag') },
      stdin: csv('B;;;;hoog;laag'),
    })
    const order = ['MMHMM\n', 'B\n', 'A\n'].map((title) => out.indexOf(title))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  it('names problems with their place and goes on with the rest', async () => {
    const { exit, out, warned } = await ran('explain a.csv', {
      files: { 'a.csv': csv('A;;;;;hoger', 'B;;;;;laag') },
    })
    expect(exit).toBe(1)
    expect(warned).toContain('In a.csv:\n! Regel 2, Communicatie: ')
    expect(out).toContain('B\n')
  })

  it('says that nobody differs only where there are two to compare', async () => {
    const one = `Ede;;;;;laag;A;nu`
    const of = (...rows: string[]) =>
      ran('explain a.csv', {
        files: { 'a.csv': csv(...rows).replace('communicatie', 'communicatie;respondent;moment') },
      })
    expect((await of(one)).out).not.toContain('Bij geen van deze')
    expect((await of(one, one.replace('A', 'B'))).out).toContain('Bij geen van deze')
  })

  it('names the line of a problem once', async () => {
    const files = { 'a.csv': csv('A;;;;;laag;x;y') }
    expect((await ran('check a.csv', { files })).warned).toMatch(
      /^In a.csv:\n! Regel 2: Deze regel heeft/,
    )
  })

  it('names at most twenty problems', async () => {
    const rows = Array.from({ length: 25 }, () => 'A;;;;;hoger')
    const { warned } = await ran('explain a.csv', {
      files: { 'a.csv': csv(...rows) },
    })
    expect(warned.split('\n').filter((line) => line.startsWith('! ')).length).toBe(20)
    expect(warned).toContain('En nog 5 problemen.')
  })

  it('says what only explain says: sentences of the whole example', async () => {
    const names = ['workshop-verzonnen.json', 'profiles.csv', 'documented-municipalities.csv']
    const files = Object.fromEntries(names.map((name) => [name, data(name)]))
    const line = `explain ${names.join(' ')} --statements --columns 1000`
    const { exit, out } = await ran(line, { files })
    expect(exit).toBe(0)
    const spoken = JSON.parse((await ran(`${line} --json`, { files })).out) as ReadonlyArray<{
      readonly explanation: Explanation
      readonly change?: Explanation
      readonly exercise?: Explanation
    }>
    const sentences = [
      ...spoken
        .flatMap(({ explanation, change, exercise: whole }) => [
          explanation,
          ...[change, whole].flatMap((part) => part ?? []),
        ])
        .flatMap(({ headline, sections }) => [
          headline,
          ...sections.flatMap(({ sentences }) => sentences),
        ]),
      ...explainStatements({}, { texts: nl }).flatMap(({ sentences }) => sentences),
    ].map(({ text }) => text)
    // What is left are titles, panels, headings and labels; the question above the statements; and the
    // line that names --all.
    const left = [...new Set(sentences)]
      .toSorted((a, b) => b.length - a.length)
      .reduce((text, sentence) => text.replaceAll(sentence, ''), out)
    expect(left.split('\n').filter((rest) => /[.?!](\s|$)/.test(rest))).toEqual([
      nl.guidance.questions.recognise,
      'Meer: --all geeft alles, ook de cijfers, de uitspraken en de onderbouwing.',
    ])
  })

  it('shows the statements side by side where there is room, and marks those that belong', async () => {
    const wide = await ran('explain LLMML --statements', { columns: 120 })
    expect(wide.out).toMatch(
      /^Ontwikkelend +Participatief +Organisatiegericht +Toenaderingsgericht +Gekanteld$/m,
    )
    expect(wide.out).toContain('● ')
    for (const width of [20, 80, 119, 120, 200]) {
      const { out } = await ran(`explain LLMML --statements --columns ${width}`)
      if (width >= 80)
        for (const row of out.split('\n')) expect(columnsOf(row), row).toBeLessThanOrEqual(width)
    }
  })

  it('shows hostile names as they are, and nothing that moves the terminal', async () => {
    const files = {
      'a.csv': `${HEADER.trim()};x\n"${HOSTILE}";;;;;laag;"${HOSTILE}"\nB;;;;;"${HOSTILE}";\n`,
      'b.json': exercise(HOSTILE, { subject: { kind: 'gemeente', name: HOSTILE } }),
    }
    for (const form of ['', ' --markdown', ' --json', ' --all', ' --statements']) {
      const { out, warned } = await ran(`explain a.csv b.json${form}`, { files })
      expect(isPlain(out + warned), JSON.stringify(out + warned)).toBe(true)
    }
    for (const line of [
      ['explain', HOSTILE],
      ['check', HOSTILE],
      ['explain', 'LLMML', '--out', HOSTILE],
      ['explain', `--${HOSTILE}`],
      [HOSTILE],
      ['picture', HOSTILE],
      ['picture', 'map', HOSTILE],
      ['explain', 'LLMML', '--to', HOSTILE],
      ['explain', 'LLMML', '--reason', HOSTILE],
      ['explain', 'LLMML', '--columns', HOSTILE],
      ['schema', HOSTILE],
    ]) {
      const { out, warned } = await ran(line)
      expect(isPlain(out + warned), JSON.stringify(out + warned)).toBe(true)
    }
  })

  it('says how far it is on long work, and writes one whole file', { tags: ['slow'] }, async () => {
    const rows = Array.from({ length: 1001 }, (_, index) => `G${index};;;;;laag`)
    const files = { 'a.csv': csv(...rows) }
    const { progress, written, out } = await ran('explain a.csv --out b.txt', { files })
    expect(progress).toEqual(['500 van 1001 …', '1000 van 1001 …'])
    expect(Object.keys(written)).toEqual(['b.txt'])
    expect(written['b.txt']).toContain('G1000\n')
    expect(out).toBe('')
  })
})

describe('what is delivered in many pieces', () => {
  it('says how far it is, and is written as one file', async () => {
    const did: string[] = []
    const say = (text: string): number => did.push(text)
    await deliver(
      Array.from('x'.repeat(1001)),
      { out: 'b.txt', words: wordsNl },
      {
        print: () => Promise.reject(new Error('It is for the file.')),
        writeFile: (path, text) => Promise.resolve(void say(`${path} ${text.length}`)),
        progress: say,
        warn: say,
      },
      1001,
    )
    expect(did).toEqual(['500 van 1001 …', '1000 van 1001 …', 'b.txt 1001', 'Geschreven: b.txt'])
  })
})

describe('report, merge and check', () => {
  const files = { 'a.json': exercise('A'), 'b.json': exercise('B'), 'c.csv': 'x;y\n1;2\n' }

  it('merges sheets into one exercise', async () => {
    const { exit, out } = await ran('merge a.json b.json', { files })
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ sheets: [{ respondent: 'A' }, { respondent: 'B' }] })
  })

  it('of one name in two folders are two files', async () => {
    const two = { 'een/a.json': exercise('A'), 'twee/a.json': exercise('B') }
    const { written } = await ran('merge een/a.json twee/a.json --out uit.json', { files: two })
    expect(Object.keys(written)).toEqual(['uit.json'])
    expect(written['uit.json']?.match(/"respondent": "."/g)).toHaveLength(2)
    const checked = await ran('check een/a.json twee/a.json', { files: two })
    expect(checked.out.match(/^(een|twee)\/a\.json: /gm)).toHaveLength(2)
  })

  it('names contradictions', async () => {
    const other = exercise('A').replace('"laag"', '"hoog"')
    const { exit, warned } = await ran('merge a.json d.json', {
      files: { ...files, 'd.json': other },
    })
    expect(exit).toBe(1)
    expect(warned).toContain('De antwoorden van A (')
  })

  it('names contradictions about everything that can differ', async () => {
    const sheet = (position: string, remark: string) => ({
      ...KEYED,
      moment: 'huidig',
      answers: { communicatie: position },
      remarks: { communicatie: remark },
    })
    const one = (date: string, position: string, remark: string) =>
      exercise('A', {
        date,
        sheets: [sheet(position, remark)],
        agreed: { huidig: { communicatie: position === 'unknown' ? 'midden' : position } },
      })
    const two = {
      'a.json': one('2025-01-01', 'unknown', 'zo'),
      'b.json': one('2025-01-02', 'hoog', 'anders'),
    }
    const { exit, warned } = await ran('merge a.json b.json', { files: two })
    expect(exit).toBe(1)
    const flat = warned.replaceAll(/\s+/g, ' ')
    for (const sentence of [
      'De datums verschillen: 2025-01-01 en 2025-01-02. Hier gebruikt: 2025-01-01; dat zegt niet wat klopt.',
      'De afspraken over “Communicatie” (nu) verschillen: midden en hoog. In het samengevoegde bestand staat midden;',
      'De antwoorden van A (overig) op “Communicatie” (nu) verschillen: hoog en weet niet. In het samengevoegde bestand staat hoog;',
      'De opmerkingen van A (overig) bij “Communicatie” (nu) verschillen: anders en zo. Hier gebruikt: anders;',
      'Geef report de losse bestanden: dan blijft open wat tegenstrijdig is.',
      'Zet dan eerst in elk bestand dezelfde datum.',
    ]) {
      expect(flat).toContain(sentence)
    }
    const report = await ran('report a.json c.json', {
      files: { 'a.json': exercise('A'), 'c.json': exercise('A').replace('"laag"', '"hoog"') },
    })
    expect(report.exit).toBe(1)
    expect(report.warned).not.toContain('Geef report')
    expect(report.out).toMatch(/^<!doctype html>/)
    for (const kind of ['', ' --markdown', ' --json']) {
      const { out } = await ran(`report a.json b.json${kind}`, {
        files: {
          'a.json': exercise('A', { agreed: { huidig: { communicatie: 'midden' } } }),
          'b.json': exercise('B', { agreed: { huidig: { communicatie: 'hoog' } } }),
        },
      })
      expect(out).toContain('De afspraken over “Communicatie” (nu) verschillen')
      expect(out).toContain(
        'Communicatie: tegenstrijdig, midden en hoog. Spreek samen een stand af.',
      )
      expect(out).not.toMatch(/Communicatie: midden[.,]/)
    }
  })

  it('gives letters for names, and leaves remarks out, with --pseudonyms', async () => {
    const one = exercise('Xanthippe').replace(
      '"answers"',
      '"remarks":{"communicatie":"privé"},"answers"',
    )
    const two = one.replace('"laag"', '"hoog"').replace('privé', 'geheim')
    for (const line of ['report', 'report --markdown', 'report --json', 'merge']) {
      const { out, warned } = await ran(`${line} a.json b.json --pseudonyms`, {
        files: { 'a.json': one, 'b.json': two },
      })
      expect(out + warned).not.toMatch(/Xanthippe|privé|geheim/)
      expect(warned).toContain('De antwoorden van A (')
      if (line !== 'merge') expect(out).toContain('De antwoorden van A (')
    }
    const row = 'Huize X;laag;Xanthippe\n'
    const files = {
      'a.json': exercise('Xanthippe').replace('"laag"', '"lager"'),
      'a.csv': `casus;communicatie;respondent\n${row}${row}${row.replace('X;', 'x;')}`,
    }
    for (const name of ['a.json', 'a.csv']) {
      const { warned } = await ran(`merge ${name} --pseudonyms`, { files })
      expect(warned).toMatch(/Invulling 1, Communicatie|Deelnemer “…” .*\n?[^]*“…” en “…” lijken/)
      expect(warned).not.toMatch(/Xanthippe|Huize/i)
    }
  })

  it('refuses to merge or report what is about different subjects or nothing', async () => {
    const elsewhere = { subject: { kind: 'gemeente', name: 'Elders (verzonnen)' } }
    const various = { ...files, 'd.json': exercise('A', elsewhere) }
    const years = {
      '24.json': exercise('A', { date: '2024-05-01' }),
      '25.json': exercise('A', { date: '2025-05-01' }),
      '25b.json': exercise('A', { date: '2025-05-01' }).replace('"laag"', '"hoog"'),
    }
    for (const line of [
      'report a.json d.json',
      'report c.csv',
      'merge c.csv',
      'merge a.json c.csv',
    ]) {
      expect(await ran(line, { files: various })).toMatchObject({ exit: 1, out: '' })
    }
    const conflict = await ran('report 24.json 25.json 25b.json', { files: years })
    expect([conflict.exit, conflict.out.startsWith('<!doctype')]).toEqual([1, true])
  })

  it('refuses different subjects, and files without an exercise', async () => {
    const other = exercise('A', { subject: { kind: 'gemeente', name: 'Elders (verzonnen)' } })
    const { exit, warned } = await ran('merge a.json d.json', {
      files: { ...files, 'd.json': other },
    })
    expect([exit, warned.includes('verschillende gemeenten')]).toEqual([1, true])
    const none = await ran('report c.csv', { files })
    expect([none.exit, none.warned.endsWith('In c.csv staat geen oefening.')]).toEqual([1, true])
    const stdin = csv('A;laag;laag;laag;laag;laag').replace('gemeente', 'respondent')
    const nobody = await ran('report -', { stdin })
    expect([nobody.exit, nobody.out]).toEqual([1, ''])
    expect(nobody.warned.replaceAll('\n', ' ')).toBe(
      'In de standaardinvoer staat geen oefening: een kolom “gemeente” of “casus” ontbreekt, of is overal leeg.',
    )
    expect((await ran('report - --en', { stdin })).warned).toContain('standard input: a column')
  })

  it('finds the exercises that readExercises finds: a row without a moment is about now', async () => {
    const stdin = csv('A;laag;laag;laag;laag;laag').replace('gemeente', 'respondent;gemeente')
    const { exit, out } = await ran('merge -', { stdin: stdin.replace('\nA', '\nB;A') })
    expect([exit, JSON.parse(out)]).toMatchObject([
      0,
      { sheets: [{ respondent: 'B', moment: 'huidig' }] },
    ])
  })

  it('reports in HTML, Markdown and JSON', async () => {
    expect((await ran('report a.json b.json', { files })).out).toMatch(/^<!doctype html>/)
    expect((await ran('report a.json b.json --markdown', { files })).out).toMatch(/^# Verslag/)
    const json = await ran('report a.json b.json --json --en', { files })
    expect(JSON.parse(json.out)).toHaveProperty('headline.text')
    const out = await ran('report a.json --out r.html', { files })
    expect(Object.keys(out.written)).toEqual(['r.html'])
    expect(out).toMatchObject({ exit: 0, out: '', warned: 'Geschreven: r.html' })
  })

  it('reports dates as a history', async () => {
    const years = {
      '24.json': exercise('A', { date: '2024-05-01' }),
      '25.json': exercise('A', { date: '2025-05-01' }),
    }
    const { exit, out, warned } = await ran('report 25.json 24.json', { files: years })
    expect(exit).toBe(0)
    expect(warned.replaceAll('\n', ' ')).toBe(
      '2 bijeenkomsten: 2024-05-01 (1 deelnemer), 2025-05-01 (1). Het verslag gaat over de laatste.',
    )
    const three = { ...years, '24b.json': exercise('B', { date: '2024-05-01' }) }
    for (const [language, divided] of [
      ['', /2024-05-01 \(2 deelnemers\), 2025-05-01 \(1\)/],
      [' --en', /^2 sittings: 2024-05-01 \(2 participants\), 2025-05-01 \(1\)/],
    ] as const) {
      const { warned: said } = await ran(`report 25.json 24.json 24b.json${language}`, {
        files: three,
      })
      expect(said).toMatch(divided)
    }
    expect(out).toContain(nl.pictures.history)
    expect(out).toContain('<p class="about">2025-05-01</p>')
    const mixed = await ran('report 25.json 24.json a.json', { files: { ...files, ...years } })
    expect([mixed.exit, mixed.warned.includes('datum')]).toEqual([1, true])
  })

  it('writes the pictures of a report in Markdown beside it, and names them there', async () => {
    const now = { ...KEYED, moment: 'huidig' }
    const files = {
      'a.json': exercise('A', {
        sheets: [now, { ...KEYED, moment: 'ambitie', answers: panelFromKey('MMHML') }],
      }),
      'w.csv': 'wijk;communicatie\nNoord (verzonnen);hoog\n',
    }
    const line = [
      'report',
      'a.json',
      '--markdown',
      '--districts',
      'w.csv',
      '--out',
      'uit/f (1) #.md',
    ]
    const { exit, written, warned } = await ran(line, { files })
    expect(exit).toBe(0)
    const names = ['places', 'map', 'journey', 'answers-huidig', 'answers-ambitie', 'districts']
    expect(Object.keys(written)).toEqual([
      ...names.map((name) => `uit/f (1) #-${name}.svg`),
      'uit/f (1) #.md',
    ])
    const text = written['uit/f (1) #.md'] ?? ''
    const named = [...text.matchAll(/!\[[^\]]+\]\(<([^>]+)>\)/g)].map(([, address = '']) => address)
    expect(named.map(decodeURIComponent).sort()).toEqual(
      names.map((name) => `f (1) #-${name}.svg`).sort(),
    )
    expect(named.join('')).not.toMatch(/[ #]/)
    expect(warned.split('\n').length).toBe(names.length + 1)
    const printed = await ran(['report', 'a.json', '--markdown'], { files })
    expect([printed.out.includes('!['), printed.written]).toEqual([false, {}])
  })

  it('does not write the report when a picture of it cannot be written', async () => {
    const { exit, written } = await ran('report a.json --markdown --out f.md', {
      files,
      failing: { 'f-places.svg': 'ENOSPC' },
    })
    expect([exit, written]).toEqual([3, {}])
  })

  it('checks', async () => {
    const good = await ran('check a.json -', { files, stdin: csv('A;;;;;laag') })
    expect(good).toMatchObject({
      exit: 0,
      out: 'a.json: 1 oefening, 0 problemen: 1 invulling.\n-: 1 rij, 0 problemen: 1 los mengpaneel.\n',
      warned: '',
    })
    const bad = await ran('check c.csv --json', { files })
    expect(bad.exit).toBe(1)
    expect(JSON.parse(bad.out)).toMatchObject([
      { path: 'c.csv', rows: 0, unused: [{ name: 'x' }, { name: 'y' }] },
    ])
  })

  it('says what became of every row, what digits mean, and which columns are not used', async () => {
    const rows = [
      'A;nu;;;;G;1;0;2;1;1',
      'B;nu;;;;G;laag;;;;',
      ';nu;;;;G;laag;;;;',
      ';;;;;G;laag;;;;',
      ';;;;;;;;;;',
      'A;nu;;;;G;laag;;;;',
      'C;nu;;;;G;3;;;;',
    ]
    const head = 'respondent;moment;Datums;Gemeentenaam;Opmerkingen communicatie;'
    const files = { 'a.csv': `${head}${HEADER}${rows.join('\n')}` }
    expect((await ran('check a.csv', { files, columns: 1000 })).out).toBe(
      `a.csv: 7 rijen, 2 problemen: 2 invullingen, 1 afspraak van de groep, 1 los mengpaneel, 1 lege rij en 2 niet gebruikt.
  ${wordsNl.digits}
  ${wordsNl.unused([
    { name: 'Datums', like: 'datum' },
    { name: 'Gemeentenaam' },
    { name: 'Opmerkingen communicatie', like: 'Opmerking Communicatie' },
  ])}
`,
    )
  })

  it('tells once that a file is not UTF-8', async () => {
    const text = csv('S\xfad;;;;;laag', 'S\xfad;;;;;laag', 'A;;;;;laag')
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const { out, warned } = await ran('check a.csv', { files: { 'a.csv': bytes } })
    expect(out).toBe('a.csv: 3 rijen, 2 problemen: 1 los mengpaneel en 2 niet gebruikt.\n')
    expect(warned).toMatch(
      /^In a\.csv:\n! Regel 2, .*\n?.*CSV\s+UTF-8”\. Dat blijkt ook uit 1\s+andere cel\.$/,
    )
  })
})

describe('districts beside a panel', () => {
  const NEEDS =
    'wijk;naam;procesMetBewoners;communicatie\n1;Noord (verzonnen);hoog;hoog\n2;Zuid;laag;\n'
  const json = [{ id: 'Noord', needs: { communicatie: 'hoog' } }]
  const files = {
    'w.csv': NEEDS,
    'w.json': JSON.stringify(json),
    'bad.csv': 'wijk;communicatie\nA;hoger\nB;hoog\n',
    'bad.json': JSON.stringify([...json, { id: 'Zuid', needs: { communicatie: 'hoger' } }]),
    'object.json': ' {}',
    'broken.json': '[{',
    'none.csv': 'naam;x\nA;1\n',
    'e.json': exercise('A', {
      sheets: [
        { ...KEYED, moment: 'huidig', answers: { ...KEYED.answers, wijkkenmerken: 'hoog' } },
      ],
    }),
    'p.csv': `${HEADER.trim()};wijkkenmerken\nA;laag;laag;midden;midden;laag;hoog\n`,
  }

  it('are told, with a table, whatever the panel comes from', async () => {
    for (const input of ['LLMML', 'e.json', 'p.csv', 'LLMML MMMMM']) {
      const { out, warned } = await ran(`explain ${input} --districts w.csv`, { files })
      expect(warned).toBe('')
      expect(out).toMatch(/^Noord \(verzonnen\) +/m)
      expect(out).toContain(nl.explanation.sections.moves)
      for (const line of out.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80)
    }
    const six = await ran('explain e.json --districts w.csv', { files })
    expect(six.out).toMatch(/^Wijk +1 {3}2 {3}3 {3}4 {3}5 {3}6 {3}Afstand$/m)
  })

  it('are told in every form and width', async () => {
    const markdown = await ran('explain LLMML --districts w.csv --markdown', { files })
    expect(markdown.out).toContain('| Noord (verzonnen) |')
    const { out } = await ran('explain LLMML --districts w.json --json --en', { files })
    expect(JSON.parse(out)).toMatchObject([
      {
        districts: {
          headline: { data: { certain: ['Noord'] } },
          fit: { districts: [{ id: 'Noord' }] },
        },
      },
    ])
    for (const columns of [40, 120]) {
      const text = await ran(`explain LLMML --districts w.csv --columns ${columns}`, { files })
      const rows = text.out.split('\n').filter((line) => line.startsWith('Noord'))
      for (const row of rows) expect(columnsOf(row), row).toBeLessThanOrEqual(columns)
    }
  })

  it('are at most ten rows, all of them with --all', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `W${index};hoog\n`).join('')
    const many = { 'w.csv': `wijk;communicatie\n${rows}` }
    const short = await ran('explain LLMML --districts w.csv', { files: many })
    expect(short.out.match(/^W\d+ .*\+2/gm)?.length).toBe(10)
    expect(short.out).toContain('… (+20)\n')
    const all = await ran('explain LLMML --districts w.csv --all', { files: many })
    expect(all.out.match(/^W\d+ .*\+2/gm)?.length).toBe(30)
  })

  it('are in the report and in a picture', async () => {
    for (const form of ['', ' --markdown', ' --json']) {
      const { exit, out } = await ran(`report e.json --districts w.csv${form}`, { files })
      expect(exit).toBe(0)
      expect(out).toContain('Noord (verzonnen)')
    }
    const picture = await ran('picture districts LLMML --districts w.csv', { files })
    expect(picture).toMatchObject({ exit: 0, warned: '' })
    expect(picture.out).toContain('Noord (verzonnen)')
    expect((await ran('picture districts LLMML')).warned).toContain('--districts BESTAND')
  })

  it.each([
    ['bad.csv', 'Regel 2, Communicatie: “hoger”'],
    ['bad.json', 'Regel 2: '],
    ['object.json', 'Regel 1: '],
    ['broken.json', 'geen geldige JSON'],
    ['none.csv', 'Regel 1: '],
  ])('with problems end with 1: %s', async (name, sentence) => {
    for (const line of ['explain LLMML', 'report e.json --json', 'picture districts LLMML']) {
      const { exit, warned } = await ran(`${line} --districts ${name}`, { files })
      expect(exit).toBe(1)
      expect(warned).toContain(sentence)
    }
  })

  it('are read from the standard input, and never written over', async () => {
    const { out } = await ran('explain LLMML --districts -', { stdin: NEEDS })
    expect(out).toContain('Noord')
    for (const line of ['explain LLMML', 'report e.json', 'picture districts LLMML']) {
      const { exit, written } = await ran(`${line} --districts w.csv --out w.csv`, { files })
      expect([exit, written]).toEqual([2, {}])
    }
  })

  it('show hostile names, and nothing that moves the terminal', async () => {
    const hostile = { 'w.csv': `wijk;naam;communicatie\n"${HOSTILE}";"${HOSTILE}";hoog\n` }
    for (const form of ['', ' --markdown', ' --json', ' --all']) {
      const { out, warned } = await ran(`explain LLMML --districts w.csv${form}`, {
        files: hostile,
      })
      expect(isPlain(out + warned), JSON.stringify(out + warned)).toBe(true)
    }
  })
})

describe('an exercise', () => {
  it('is explained as one: who took part, what to talk about, and each moment', async () => {
    const files = { 'w.json': data('workshop-verzonnen.json') }
    const { out } = await ran('explain w.json', { files })
    expect(out).toContain(
      '3 deelnemers vulden de schuiven in voor het begin, de ambitie en de stand na een',
    )
    expect(out).toContain(nl.explanation.sections.talk)
    expect(out.match(/^Voorbeeldstad \(verzonnen\), /gm)?.length).toBe(3)
    const json = JSON.parse((await ran('explain w.json --json', { files })).out) as ReadonlyArray<{
      readonly exercise?: object
    }>
    expect(json.filter(({ exercise: found }) => found !== undefined).length).toBe(1)
  })

  it('without answers says so', async () => {
    const files = { 'e.json': exercise('A', { sheets: [], date: '2025-01-02' }) }
    const { exit, out } = await ran('explain e.json', { files })
    expect(exit).toBe(0)
    expect(out).toContain('Voorbeeldstad (verzonnen), 2025-01-02\n')
    expect(out).toContain(nl.explanation.noAnswers)
  })
})

describe('picture and schema', () => {
  it.each([
    'map',
    'map LLMML',
    'map LL_ML',
    'map LLMML --to MMHML',
    'panel LLMML',
    'panel LL_ML',
    'change LLMML --to MMHML',
    'readings LLMML --width 400',
    'journey LLMML --to MMHML --reason optrekken-met-bewoners',
    'tensions LL_ML',
    'sheet',
  ])('draws %s', async (line) => {
    const { exit, out } = await ran(`picture ${line}`)
    expect(exit).toBe(0)
    expect(out).toMatch(/^<svg[^]*<\/svg>\n$/)
  })

  it('lists schemas and writes one', async () => {
    expect((await ran('schema')).out).toBe('answer/risks\ninput/panel\n')
    expect((await ran('schema panel --out p.json')).written).toEqual({
      'p.json': '{"$id":"input/panel"}\n',
    })
  })
})
