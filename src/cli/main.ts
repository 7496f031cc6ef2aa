#!/usr/bin/env node
/* v8 ignore file -- @preserve: it is tried as a process of its own, from the tarball */
/**
 * The command on Node.
 *
 * @module
 */
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { EXIT, isSystemError, type Io } from './io.js'
import { run } from './run.js'

// Built it is `dist/cli.js`; as source it is a folder deeper.
const here = new URL('../package.json', import.meta.url)
const ROOT = existsSync(here) ? here : new URL('../../package.json', import.meta.url)
const SCHEMAS = new URL('spec/schemas/', ROOT)
const SCHEMA = '.json'

// Writes next to the target, then renames: a reader finds the old file or the new one, never half of
// one. A target that is not a file, such as a pipe, is written directly.
const writeWhole = async (path: string, text: string): Promise<void> => {
  const place = await realpath(path).catch(() => path)
  const found = await stat(place).catch(() => undefined)
  if (found !== undefined && !found.isFile()) return writeFile(place, text)
  const beside = `${place}.${randomUUID()}.tmp`
  try {
    await writeFile(beside, text, { flag: 'wx', mode: found?.mode })
    await rename(beside, place)
  } finally {
    await rm(beside, { force: true })
  }
}

// Errors name the path that was typed.
const about = async <A>(path: string, work: Promise<A>): Promise<A> => {
  try {
    return await work
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error
  }
}

const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })

let shown = false
const clearProgress = (): void => {
  if (shown) process.stderr.write('\r\u001b[K')
  shown = false
}

const io: Io = {
  readFile: (path) => about(path, readFile(path)),
  readStdin: () => about('-', buffer(process.stdin)),
  writeFile: (path, text) => about(path, writeWhole(path, text)),
  makeFolder: async (path) => {
    await about(path, mkdir(path, { recursive: true }))
  },
  isSameFile: async (a, b) => {
    const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => undefined)))
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev
  },
  print: (text) => {
    clearProgress()
    return write(process.stdout, text)
  },
  warn: (line) => {
    clearProgress()
    process.stderr.write(`${line}\n`)
  },
  progress: (line) => {
    if (!process.stderr.isTTY) return
    process.stderr.write(`\r\u001b[K${line}`)
    shown = true
  },
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  schemas: async () =>
    (await readdir(SCHEMAS, { recursive: true }))
      .filter((file) => file.endsWith(SCHEMA))
      .map((file) => file.slice(0, -SCHEMA.length).replaceAll('\\', '/'))
      .sort(),
  readSchema: (name) => readFile(new URL(`${name}${SCHEMA}`, SCHEMAS), 'utf8'),
  version: String((JSON.parse(readFileSync(ROOT, 'utf8')) as { version: unknown }).version), // ours
}

// The errors of a closed pipe arrive here as well as in `print`.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

try {
  process.exitCode = await run(process.argv.slice(2), io)
} catch (error) {
  if (!isSystemError(error)) throw error
  process.exitCode = EXIT.file
}
clearProgress()
