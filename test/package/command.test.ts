/**
 * The command as it is installed: the packed tarball in an empty folder.
 * @module-tag slow
 */
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
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
mkdirSync(join(folder, 'map'))

const ran = (
  ...args: ReadonlyArray<string>
): { exit: number | null; out: string; warned: string } => {
  const { status, stdout, stderr } = spawnSync('node', [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { exit: status, out: stdout, warned: stderr }
}

describe('the installed command', () => {
  it.each([
    ['explain LLMML', /^LLMML\n/],
    ['explain a.csv oefening.json --en', /^Voorbeeldstad|^A \(verzonnen\)/],
    ['report oefening.json', /^<!doctype html>/],
    ['report oefening.json --markdown', /^# /],
    ['picture map LLMML --to MMHML', /^<svg/],
    ['merge oefening.json', /^\{\n/],
    ['check a.csv', /^a\.csv: 1 rij goed/],
    ['schema', /^answer\/\w+\n/],
    ['schema exercise', /^\{/],
    ['--help', /^Gebruik/],
  ])('%s', (line, expected) => {
    const { exit, out, warned } = ran(...line.split(' '))
    expect({ exit, warned }).toEqual({ exit: 0, warned: '' })
    expect(out).toMatch(expected)
  })

  it.each([
    ['explain bad.csv', 1],
    ['check bad.csv', 1],
    ['report a.csv', 1],
    ['explain', 2],
    ['explain LLMML --foo', 2],
    ['explain niets.csv', 3],
    ['explain map', 3],
    ['explain LLMML --out map', 3],
    ['explain LLMML --out niets/b.txt', 3],
    ['explain a.csv --out ./a.csv', 2],
  ])('%s ends with %d, in a sentence', (line, exit) => {
    const found = ran(...line.split(' '))
    expect(found.exit).toBe(exit)
    expect(found.warned).toMatch(/\S/)
    expect(found.warned).not.toMatch(/\n {4}at |node:/)
  })

  it('writes a file whole, over an older one, and leaves nothing beside it', () => {
    writeFileSync(join(folder, 'r.html'), 'older')
    const before = readdirSync(folder).length
    expect(ran('report', 'oefening.json', '--out', 'r.html').exit).toBe(0)
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toMatch(/<\/html>\n$/)
    expect(readdirSync(folder).length).toBe(before)
  })

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

  it('is quiet when its reader has seen enough', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `G${index};laag;laag;laag;laag;laag\n`)
    writeFileSync(join(folder, 'many.csv'), HEADER + rows.join(''))
    const child = spawn('node', [bin, 'explain', 'many.csv'], { cwd: folder })
    let warned = ''
    child.stderr.on('data', (data: Buffer) => (warned += data.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const exit = await new Promise((resolve) => child.once('close', resolve))
    expect([exit, warned]).toEqual([0, ''])
  })

  it('shows hostile names of files without obeying them', () => {
    const name = 'x\u001b[31m\u001b]0;title\u0007.csv'
    for (const args of [
      ['explain', name],
      ['check', name],
      ['report', name],
    ]) {
      const { exit, out, warned } = ran(...args)
      expect(exit).toBe(3)
      expect(out + warned).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
    }
  })
})
