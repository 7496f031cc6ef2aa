/** The program that the test of zod's versions runs, with two copies of the package in one process. */
import { readFileSync } from 'node:fs'
import * as door from '../../src/schema/index.js'
import { problemAnswers, schemaAnswers } from './schemaAnswers.js'

const documents = JSON.parse(readFileSync('documents.json', 'utf8')) as {
  readonly [name: string]: ReadonlyArray<unknown>
}
const name = 'copy/schema' // a bundler would look for it
const copy = (await import(name)) as typeof door
const answers = [door, copy].map((one) => [schemaAnswers(one, documents), problemAnswers(one)])
if (door.PanelSchema === copy.PanelSchema) throw new Error('One copy.')
console.log(JSON.stringify(answers))
