#!/usr/bin/env node
/**
 * The command on Node.
 *
 * @module
 */
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Io } from './io.js'
import { run } from './run.js'

const packageFile = (path: string): URL => new URL(`../${path}`, import.meta.url)

const SCHEMA = '.json'

const io: Io = {
  readFile,
  readStdin: async () => buffer(process.stdin),
  // Beside its place, then renamed: a reader finds the old file or the new one, never half of one.
  writeFile: async (path, text) => {
    const beside = `${path}.${randomUUID()}.tmp`
    try {
      await writeFile(beside, text, { flag: 'wx' })
      await rename(beside, path)
    } catch (error) {
      await rm(beside, { force: true })
      throw error instanceof Error ? Object.assign(error, { path }) : error
    }
  },
  print: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => {
        if (error) reject(error)
        else resolve()
      })
    }),
  warn: (text) => {
    process.stderr.write(`${text}\n`)
  },
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  schemas: readdirSync(packageFile('spec/schemas'))
    .filter((file) => file.endsWith(SCHEMA))
    .map((file) => file.slice(0, -SCHEMA.length)),
  readSchema: (name) => readFile(packageFile(`spec/schemas/${name}${SCHEMA}`), 'utf8'),
  version: String(
    (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: unknown }).version, // ours
  ),
}

// A closed pipe ends the command quietly; its error arrives here as well as in `print`.
process.stdout.on('error', () => undefined)

process.exitCode = await run(process.argv.slice(2), io)
