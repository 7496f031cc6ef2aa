/**
 * The command as it is installed: the packed tarball in an empty folder.
 * @module-tag slow
 */
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { manifest, root } from '../gate/doors.js'

const bin = join(inject('tarball').bare, 'node_modules', manifest.name, 'dist', 'cli.js')
const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HEADER =
  'gemeente;positionering intern;proces binnen gemeente;proces met bewoners;bestuur en politiek;communicatie\n'
writeFileSync(join(folder, 'a.csv'), `${HEADER}A (verzonnen);laag;laag;midden;midden;laag\n`)
writeFileSync(join(folder, 'bad.csv'), `${HEADER}A;hoger;;;;\n`)
writeFileSync(
  join(folder, 'oefening.json'),
  readFileSync(`${root}examples/data/workshop-verzonnen.json`),
)
writeFileSync(join(folder, 'wijken.csv'), 'wijk;communicatie\nNoord (verzonnen);hoog\n')
writeFileSync(join(folder, 'kapot.json'), '{"subject":')
writeFileSync(join(folder, 'leeg.csv'), '')
mkdirSync(join(folder, 'map'))

interface Ran {
  readonly exit: number | null
  readonly out: string
  readonly warned: string
}

const ranWith = (input: string, ...args: ReadonlyArray<string>): Ran => {
  const { status, stdout, stderr } = spawnSync('node', [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  })
  return { exit: status, out: stdout, warned: stderr }
}

const ran = (...args: ReadonlyArray<string>): Ran => ranWith('', ...args)

const written = (name: string): string => readFileSync(join(folder, name), 'utf8')

// A disk of its own can be made by root only, and not in every container.
const canMount = ((): boolean => {
  const place = mkdtempSync(join(tmpdir(), 'mount-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', place]).status === 0
  if (mounted) spawnSync('umount', [place])
  rmSync(place, { recursive: true })
  return mounted
})()

describe('the installed command', () => {
  it.each([
    ['explain LLMML', /^LLMML\n/],
    ['explain a.csv oefening.json --en', /^Voorbeeldstad|^A \(verzonnen\)/],
    ['report oefening.json', /^<!doctype html>/],
    ['report oefening.json --markdown', /^# /],
    ['picture map LLMML --to MMHML', /^<svg/],
    ['merge oefening.json', /^\{\n/],
    ['check a.csv', /^a\.csv: 1 rij, 0 problemen/],
    ['schema', /^answer\/\w+\n/],
    ['schema exercise', /^\{/],
    ['schema answer/risks', /^\{/],
    ['--help', /^Gebruik/],
    ['--help --en', /^Usage/],
    ['--version', /^\d+\.\d+\.\d+\n$/],
    ['explain LLMML --to MMHML --reason optrekken-met-bewoners --json', /^\[\n/],
    ['explain LLMML --all --markdown --en', /^# LLMML\n/],
    ['explain LLMML --statements --columns 120', /^Ontwikkelend /m],
    ['explain LLMML --districts wijken.csv', /^Noord \(verzonnen\) /m],
    ['report oefening.json --districts wijken.csv --json', /Noord \(verzonnen\)/],
    ['picture districts LLMML --districts wijken.csv', /^<svg/],
    ['picture sheet', /^<svg/],
    ['picture journey LLMML --to MMHML --width 360', /^<svg/],
    ['merge oefening.json oefening.json', /^\{\n/],
    ['check a.csv oefening.json --json', /^\[\n/],
  ])('%s', (line, expected) => {
    const { exit, out, warned } = ran(...line.split(' '))
    expect({ exit, warned }).toEqual({ exit: 0, warned: '' })
    expect(out).toMatch(expected)
  })

  it.each([
    ['explain bad.csv', 1],
    ['check bad.csv', 1],
    ['report leeg.csv', 1],
    ['explain', 2],
    ['explain LLMML --foo', 2],
    ['explain niets.csv', 3],
    ['explain map', 3],
    ['explain LLMML --out map', 3],
    ['explain LLMML --out niets/b.txt', 3],
    ['explain a.csv --out ./a.csv', 2],
    ['explain LLMML --districts bad.csv', 1],
    ['explain LLMML --districts niets.csv', 3],
    ['explain LLMML --districts wijken.csv --out wijken.csv', 2],
    ['explain leeg.csv', 1],
    ['explain kapot.json', 1],
    ['explain LLMML --to X', 2],
    ['explain LLMML --columns 5', 2],
    ['check kapot.json', 1],
    ['check', 2],
    ['check map', 3],
    ['report kapot.json', 1],
    ['report', 2],
    ['report oefening.json --out oefening.json', 2],
    ['report oefening.json --markdown --out niets/f.md', 3],
    ['merge', 2],
    ['merge oefening.json a.csv', 1],
    ['merge niets.json', 3],
    ['picture', 2],
    ['picture map LLMMX', 2],
    ['picture map LLMML --out map', 3],
    ['survey', 2],
    ['survey niets.csv', 3],
    ['survey oefening.json --seed x', 2],
    ['schema niets', 2],
    ['schema exercise --out map', 3],
    ['uitleg', 2],
    ['--foo', 2],
  ])('%s ends with %d, in a sentence', (line, exit) => {
    const found = ran(...line.split(' '))
    expect(found.exit).toBe(exit)
    expect(found.warned).toMatch(/\S/)
    expect(found.warned).not.toMatch(/\n {4}at |node:/)
  })

  it('writes a file whole, over an older one, and leaves nothing beside it', () => {
    writeFileSync(join(folder, 'r.html'), 'older')
    linkSync(join(folder, 'r.html'), join(folder, 'read.html')) // as a reader that has it open
    const before = readdirSync(folder).length
    expect(ran('report', 'oefening.json', '--out', 'r.html').exit).toBe(0)
    expect(written('r.html')).toMatch(/<\/html>\n$/)
    expect(written('read.html')).toBe('older')
    expect(readdirSync(folder).length).toBe(before)
  })

  it('writes what it prints', () => {
    for (const line of [
      'explain LLMML',
      'report oefening.json',
      'schema exercise',
      'merge oefening.json',
    ]) {
      const { out } = ran(...line.split(' '))
      expect(ran(...line.split(' '), '--out', 'out.txt')).toEqual({
        exit: 0,
        out: '',
        warned: 'Geschreven: out.txt\n',
      })
      expect(written('out.txt')).toBe(out)
    }
  })

  it('makes a survey, and says that it is computing', () => {
    const { exit, out } = ran('survey', 'a.csv', '--draws', '50')
    expect([exit, out.startsWith('<!doctype html>')]).toEqual([0, true])
  })

  it('reads the standard input', () => {
    const { exit, out } = ranWith(written('a.csv'), 'explain', '-')
    expect([exit, out.startsWith('A (verzonnen)\n')]).toEqual([0, true])
    expect(ranWith('', 'explain', '-').exit).toBe(1)
  })

  it('writes a report in Markdown with its pictures beside it', () => {
    expect(ran('report', 'oefening.json', '--markdown', '--out', 'map/f.md').exit).toBe(0)
    const named = [...written('map/f.md').matchAll(/\(<([^>]+)>\)/g)].map(([, name = '']) => name)
    expect(readdirSync(join(folder, 'map')).sort()).toEqual(['f.md', ...named].sort())
    for (const name of named) expect(written(`map/${name}`)).toMatch(/^<svg[^]*<\/svg>\n$/)
  })

  it.runIf(canMount)(
    'on a disk that is full keeps the older file, and leaves nothing beside it',
    () => {
      const disk = join(folder, 'disk')
      mkdirSync(disk)
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]).status).toBe(0)
      try {
        writeFileSync(join(disk, 'r.html'), 'older')
        for (const line of ['report oefening.json', 'picture map LLMML']) {
          const { exit, warned } = ran(...line.split(' '), '--out', 'disk/r.html')
          expect([exit, warned]).toEqual([3, 'disk/r.html past niet: de schijf is vol.\n'])
          expect(readdirSync(disk)).toEqual(['r.html'])
          expect(written('disk/r.html')).toBe('older')
        }
      } finally {
        spawnSync('umount', [disk])
      }
    },
  )

  it.runIf(existsSync('/dev/full'))('says that the disk is full', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `node '${bin}' report oefening.json > /dev/full`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect([status, stderr]).toEqual([3, 'De uitvoer past niet: de schijf is vol.\n'])
    const to = ran('report', 'oefening.json', '--out', '/dev/full')
    expect(to.exit).toBe(3)
    expect(to.warned).toContain('/dev/full past niet')
  })

  it.each([
    'explain many.csv',
    'explain many.csv --json',
    'explain many.csv --markdown',
    'check many.csv --json',
    'report oefening.json',
    'picture map LLMML',
    'schema exercise',
  ])('is quiet when its reader has seen enough: %s', async (line) => {
    const rows = Array.from({ length: 3000 }, (_, index) => `G${index};laag;laag;laag;laag;laag\n`)
    writeFileSync(join(folder, 'many.csv'), HEADER + rows.join(''))
    const child = spawn('node', [bin, ...line.split(' ')], { cwd: folder })
    let warned = ''
    child.stderr.on('data', (data: Buffer) => (warned += data.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const exit = await new Promise((resolve) => child.once('close', resolve))
    expect([exit, warned]).toEqual([0, ''])
  })

  it('fits a screen of 80 columns and one of 120', () => {
    for (const columns of [80, 120]) {
      for (const line of [
        'explain MMHMM',
        'explain oefening.json',
        'explain LLMML --districts wijken.csv',
      ]) {
        const { out } = ran(...line.split(' '), '--columns', String(columns))
        for (const row of out.split('\n'))
          expect(Array.from(row).length, row).toBeLessThanOrEqual(columns)
      }
    }
  })

  it('shows hostile names of files without obeying them', () => {
    const name = 'x\u001b[31m\u001b]0;title\u0007.csv'
    for (const args of [
      ['explain', name],
      ['check', name],
      ['report', name],
      ['merge', name],
      ['survey', name],
      ['explain', 'LLMML', '--districts', name],
      ['schema', 'exercise', '--out', join(name, name)],
    ]) {
      const { exit, out, warned } = ran(...args)
      expect(exit).toBe(3)
      expect(out + warned).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
    }
  })

  it('shows hostile names in files without obeying them', () => {
    const name = 'x\u001b[31m\u202e\u2066\u0007y'
    writeFileSync(join(folder, 'h.csv'), `${HEADER}${name};laag;;;;\n${name};${name};;;;\n`)
    writeFileSync(join(folder, 'hw.csv'), `wijk;communicatie\n${name};hoog\n`)
    const hostile = {
      ...(JSON.parse(written('oefening.json')) as object),
      subject: { kind: 'gemeente', name },
    }
    writeFileSync(join(folder, 'h.json'), JSON.stringify(hostile))
    for (const line of [
      'explain h.csv h.json',
      'explain h.csv --json',
      'explain h.csv --markdown --all',
      'explain LLMML --districts hw.csv',
      'check h.csv --json',
      'report h.json --markdown',
      'report h.json --json',
      'report h.json',
      'merge h.json',
      'picture districts LLMML --districts hw.csv',
    ]) {
      const { exit, out, warned } = ran(...line.split(' '))
      expect([0, 1], line).toContain(exit)
      expect(out + warned, line).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066]/,
      )
    }
  })
})
