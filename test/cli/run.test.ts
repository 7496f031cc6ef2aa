import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { columnsOf } from '../../src/render/columns.js'
import { explain, explainStatements, type Explanation } from '../../src/explain/index.js'
import { panelFromKey } from '../../src/index.js'
import { nl } from '../../src/texts/index.js'
import { COMMANDS } from '../../src/cli/words.js'
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
        for (const line of out.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(88)
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

  it('says its version', async () => {
    expect(await ran('--version')).toMatchObject({ exit: 0, out: '1.2.3\n' })
  })
})

describe('wrong usage', () => {
  it.each([
    ['uitleg', 'geen opdracht'],
    ['explain', 'Er is geen invoer'],
    ['report', 'Er is geen invoer'],
    ['merge', 'Er is geen invoer'],
    ['check', 'Er is geen invoer'],
    ['survey', 'Er is geen invoer'],
    ['explain LLMML --to LLMMX', 'geen mengpaneel'],
    ['explain LLMML --reason zomaar', 'geen aanleiding'],
    ['report a.json --reason zomaar', 'geen aanleiding'],
    ['explain LLMML --columns 19', 'geen breedte'],
    ['explain LLMML --columns 1001', 'geen breedte'],
    ['explain LLMML --columns 8e1', 'geen breedte'],
    ['explain LLMML --foo', '“--foo” is geen optie'],
    ['explain LLMML --to', 'niet goed ingevuld'],
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
  it('fits a screen, over all panels', async () => {
    for (const vector of allVectors) {
      const { out } = await ran(`explain ${keyOf(vector)}`)
      const lines = out.trimEnd().split('\n')
      expect(lines.length, keyOf(vector)).toBeLessThanOrEqual(34)
      for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(80)
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
    }>
    const sentences = [
      ...spoken
        .flatMap(({ explanation, change }) => [explanation, ...(change ? [change] : [])])
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
      'Meer: --all geeft ook de cijfers, de uitspraken en de onderbouwing.',
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
    const rows = Array.from({ length: 1200 }, (_, index) => `G${index};;;;;laag`)
    const files = { 'a.csv': csv(...rows) }
    const { progress, written, out } = await ran('explain a.csv --out b.txt', { files })
    expect(progress).toEqual(['500 van 1200 …', '1000 van 1200 …'])
    expect(Object.keys(written)).toEqual(['b.txt'])
    expect(written['b.txt']).toContain('G1199\n')
    expect(out).toBe('')
  })
})

describe('report, merge and check', () => {
  const files = { 'a.json': exercise('A'), 'b.json': exercise('B'), 'c.csv': 'x;y\n1;2\n' }

  it('merges sheets into one exercise', async () => {
    const { exit, out } = await ran('merge a.json b.json', { files })
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ sheets: [{ respondent: 'A' }, { respondent: 'B' }] })
  })

  it('names contradictions', async () => {
    const other = exercise('A').replace('"laag"', '"hoog"')
    const { exit, warned } = await ran('merge a.json d.json', {
      files: { ...files, 'd.json': other },
    })
    expect(exit).toBe(1)
    expect(warned).toContain('Tegenstrijdig bij A, nu, Communicatie: laag en hoog.')
  })

  it('refuses different subjects, and files without an exercise', async () => {
    const other = exercise('A', { subject: { kind: 'gemeente', name: 'Elders (verzonnen)' } })
    const { exit, warned } = await ran('merge a.json d.json', {
      files: { ...files, 'd.json': other },
    })
    expect([exit, warned.includes('verschillende gemeenten')]).toEqual([1, true])
    const none = await ran('report c.csv', { files })
    expect([none.exit, none.warned.includes('geen oefening')]).toEqual([1, true])
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
    const { exit, out } = await ran('report 25.json 24.json', { files: years })
    expect(exit).toBe(0)
    expect(out).toContain(nl.pictures.history)
    expect(out).toContain('<p class="about">2025-05-01</p>')
    const mixed = await ran('report 25.json 24.json a.json', { files: { ...files, ...years } })
    expect([mixed.exit, mixed.warned.includes('datum')]).toEqual([1, true])
  })

  it('checks', async () => {
    const good = await ran('check a.json -', { files, stdin: csv('A;;;;;laag') })
    expect(good).toMatchObject({
      exit: 0,
      out: 'a.json: 1 rij goed, 0 problemen.\n-: 1 rij goed, 0 problemen.\n',
      warned: '',
    })
    const bad = await ran('check c.csv --json', { files })
    expect(bad.exit).toBe(1)
    expect(JSON.parse(bad.out)).toMatchObject([{ path: 'c.csv', good: 0 }])
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
