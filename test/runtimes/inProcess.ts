/** The program for Node, Deno and Bun: prints what the package here answers, as JSON. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { conform } from './conformance.js'
import { doorAnswers } from './doorAnswers.js'

const { resolve } = createRequire(join(process.cwd(), 'package.json'))
const outcomes = conform((path) => readFileSync(resolve(`schuifoefening/spec/${path}`), 'utf8'))
doorAnswers().then(
  (answers) => {
    console.log(JSON.stringify({ outcomes, answers }))
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  },
)
