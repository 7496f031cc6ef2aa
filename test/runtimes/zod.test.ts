/** The schemas of the tarball say the same on every zod that is allowed, also when two copies are loaded. */
import { execFile } from 'node:child_process'
import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import * as door from '../../src/schema/index.js'
import { manifest } from '../gate/doors.js'
import { SCHEMA_NAMES, type SchemaName } from '../schema/catalogue.js'
import { editedDocuments, validDocuments } from '../schema/documents.js'
import { compile, RESOLUTIONS } from '../package/consumers.js'
import { pinnedFolder, pinnedNames } from './matrix.js'
import { writeSchemaProgram } from './programs.js'
import { problemAnswers, schemaAnswers } from './schemaAnswers.js'

const { full } = inject('tarball')

const documents = Object.fromEntries(
  SCHEMA_NAMES.map((name) => [
    exportOf(name),
    [
      ...fc.sample(validDocuments[name], { numRuns: 20, seed: 5 }),
      ...fc.sample(editedDocuments(name), { numRuns: 60, seed: 6 }),
    ],
  ]),
)

function exportOf(name: SchemaName): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Schema`
}

const expected = schemaAnswers(door, documents)
const problems = problemAnswers(door)

it('there are documents that are accepted and documents that are refused, of every kind', () => {
  for (const { accepted } of Object.values(expected)) {
    expect(new Set(accepted)).toEqual(new Set([true, false]))
  }
})

it('a wrong kind and a later format have their own codes', () => {
  expect(problems.map(({ error }) => error.code)).toEqual([
    'newerFormat',
    'notOneOf',
    'invalidDate',
    'blank',
    'notOneOf',
    'notAPlainObject',
  ])
})

describe.each(pinnedNames('zod'))('beside %s', (zod) => {
  const folder = `${full}-${zod}`
  const modules = `${folder}/node_modules`

  beforeAll(async () => {
    cpSync(full, folder, { recursive: true, verbatimSymlinks: true })
    cpSync(`${modules}/${manifest.name}`, `${modules}/copy`, { recursive: true })
    rmSync(`${modules}/zod`, { recursive: true })
    symlinkSync(pinnedFolder(zod), `${modules}/zod`)
    writeFileSync(`${folder}/documents.json`, JSON.stringify(documents))
    await writeSchemaProgram(folder)
    writeFileSync(`${folder}/bundler.ts`, CONSUMER)
  })

  it('both copies say what the source says beside the newest', async () => {
    const { stdout } = await promisify(execFile)('node', ['schemas.mjs'], {
      cwd: folder,
      maxBuffer: 1e8,
    })
    expect(JSON.parse(stdout)).toEqual([
      [expected, problems],
      [expected, problems],
    ])
  })
  it('a consumer compiles', async () => {
    const oldest = pinnedFolder('typescript-5.5')
    expect(await compile(oldest, folder, RESOLUTIONS.bundler)).toBe('')
  })
})

const CONSUMER = `
import * as z from 'zod/v4'
import type { Exercise } from '${manifest.name}'
import { ExerciseSchema, PanelSchema } from '${manifest.name}/schema'
const envelope = z.object({ version: z.literal(1) }).extend({ exercise: ExerciseSchema, panel: PanelSchema.optional() })
export const exercise: Exercise = envelope.parse({}).exercise
export const stored = ExerciseSchema.extend({ id: z.string() }).parse({}).id.length
`
