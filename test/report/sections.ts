/** The sections of docs/quality.md: each measures, and says in Markdown what it found. */
import { readFileSync } from 'node:fs'
import { root } from '../gate/doors.js'
import { scoreOf } from '../mutation/report.js'
import budgets from '../package/budgets.json' with { type: 'json' }
import { withTarball } from '../package/installed.js'
import { vulnerabilities } from './audit.js'
import { bytesPerLine } from './bytes.js'
import { importTimes } from './importTime.js'
import { instantiations } from './instantiations.js'
import { licences } from './licences.js'
import { runMutants } from './mutants.js'
import { reproducibleTarball } from './reproducibleTarball.js'
import { fuzzedIn, runCounted, runProject } from './runs.js'
import { typeCheckTimes, typesBesideAny } from './typeCheckTime.js'

export interface Section {
  readonly title: string
  readonly text: string
  /** How much of it did not pass; what only tells about the machine is not counted. */
  readonly failed: number
}

type Cell = string | number

const table = (head: ReadonlyArray<Cell>, rows: ReadonlyArray<ReadonlyArray<Cell>>): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const count = (number: number): string => number.toLocaleString('en')
const times = (ratio: number): string => `${ratio.toFixed(2)} times`

const tests = (): Section => {
  const { passed, failed, seconds } = runCounted('npm test')
  const share = (100 * seconds) / budgets.timed.testSeconds
  return {
    title: 'Tests',
    failed,
    text: `\`npm test\`: ${count(passed)} passed, ${failed} failed. It took ${share.toFixed(0)} % of the
${budgets.timed.testSeconds} seconds that it may take on two processors. Passing, it shows as well: every line
and branch of \`src\` is covered; the budgets below hold; imports go from layer to layer in one direction only, no
module keeps state, and none works at import (\`test/gate/layers.test.ts\`); no regular expression takes more than
linear time (\`test/gate/regularExpressions.test.ts\`).
`,
  }
}

const mutation = (): Section => {
  const { layers, failed } = runMutants()
  const rows = layers.map((one) => [
    `\`${one.layer}\``,
    count(one.mutants),
    count(one.noticed),
    `${scoreOf(one).toFixed(1)} %`,
    count(one.unloaded),
    count(one.reused),
  ])
  return {
    title: 'Mutation testing',
    failed,
    text: `What is tried and what survives: [mutation testing](mutation.md). At least 95 % of each layer has to be noticed.
What is taken from an earlier run includes mutants that are left out or not tried.

${table(['layer', 'mutants', 'noticed', 'share', 'left out: a test file does not load', 'taken from an earlier run with the same code and tests'], rows)}
`,
  }
}

const fuzzing = (): Section => {
  const run = runCounted('npx tsx test/fuzz/run.ts')
  const functions = fuzzedIn(run.output)
  const inputs = functions.reduce((sum, one) => sum + one.inputs, 0)
  return {
    title: 'Fuzzing',
    failed: run.failed,
    text: `${functions.length} functions that take unknown input or text got ${count(inputs)} inputs: ${run.passed} passed,
${run.failed} failed. One fails when it throws what is not documented, does not end, gives \`Object.prototype\` something,
or keeps memory.

${table(
  ['function', 'inputs', ''],
  functions.map(({ name, inputs, passed }) => [name, count(inputs), passed ? 'passed' : 'failed']),
)}
`,
  }
}

const runtimes = (): Section => {
  const groups = runProject('runtimes')
  const failed = groups.reduce((sum, group) => sum + group.failed, 0)
  const total = groups.reduce((sum, group) => sum + group.tests.length, 0)
  const pinned = JSON.parse(readFileSync(`${root}test/runtimes/package.json`, 'utf8')) as {
    readonly dependencies: { readonly [name: string]: string }
  }
  const versions = Object.entries(pinned.dependencies).map(
    ([name, version]) => `${name} ${version.replace(/^npm:.*@/, '')}`,
  )
  return {
    title: 'Runtimes, compilers and bundlers',
    failed,
    text: `The packed tarball, with the vectors of the specification: ${total - failed} passed, ${failed} failed. Pinned are
${versions.join(', ')}; beside these Debian's Chromium.

${table(
  ['what', 'where', 'failed'],
  groups.map(({ name, tests, failed }) => [name, tests.join('; '), failed]),
)}
`,
  }
}

const bytes = (): Promise<Section> =>
  withTarball(async ({ full }) => {
    const lines = await bytesPerLine(full)
    return {
      title: 'Bytes',
      failed: lines.filter(({ bytes, budget }) => bytes > budget).length,
      text: `What a line costs in a bundle: from the tarball, minified and gzipped, with all that it needs (zod and csv-parse
included).

${table(
  ['line', 'bytes', 'budget'],
  lines.map(({ code, bytes, budget, isBesideTheCore }) => [
    `\`${code}\`${isBesideTheCore ? ', beside the core' : ''}`,
    count(bytes),
    count(budget),
  ]),
)}
`,
    }
  })

const importTime = (): Section => ({
  title: 'Time of import',
  failed: 0,
  text: `Importing in Node, in fresh processes that take turns; medians. An empty module is 1.

${table(
  ['import', 'times an empty module', 'budget'],
  importTimes().map(({ specifier, ofEmpty, budget }) => [
    specifier,
    ofEmpty.toFixed(2),
    budget ?? '',
  ]),
)}
`,
})

const types = (): Promise<Section> =>
  withTarball(async ({ full }) => {
    const perResolution = await instantiations(full)
    const beside = typesBesideAny(full)
    const [typed] = typeCheckTimes(full)
    const counts = [
      ...perResolution.map(({ resolution, counted, budget }) => ({
        what: `instantiations, every door opened, \`${resolution}\``,
        counted,
        budget,
      })),
      ...beside.map(({ count, counted, budget }) => ({
        what: `${count} that the programs of \`examples\` have beside the same with \`any\``,
        counted,
        budget,
      })),
    ]
    return {
      title: 'Types',
      failed: counts.filter(({ counted, budget }) => counted > budget).length,
      text: `Checking programs that use every door takes ${times(typed?.ofAny ?? NaN)} the processor time of the same programs
with the doors as \`any\`; the aim is ${budgets.timed.typeCheckOfAny}. Where the types of fp-ts and zod are read anyway,
because the project uses those itself, it takes ${times(typed?.ofAnyWithPeers ?? NaN)} ([why](decisions.md#dependencies)).

${table(
  ['what the compiler counts', 'counted', 'budget'],
  counts.map(({ what, counted, budget }) => [what, count(counted), count(budget)]),
)}
`,
    }
  })

const supplyChain = (): Section => {
  const { isReproducible, tarballs } = reproducibleTarball()
  const known = vulnerabilities()
  const audit =
    known === undefined
      ? 'The registry that was asked does not tell of vulnerabilities, so this run knows nothing of them.'
      : `Known vulnerabilities in what a user gets: ${known}.`
  return {
    title: 'Supply chain',
    failed: (isReproducible ? 0 : 1) + ((known ?? 0) > 0 ? 1 : 0),
    text: `Two clean clones, each installed and built by itself, pack ${isReproducible ? 'the same bytes' : 'different bytes'}:
${[...new Set(tarballs.map(({ sha256, bytes }) => `SHA-256 \`${sha256}\` (${count(bytes)} bytes)`))].join(' and ')}.
That is what was committed before this page was written; with the page in it, a tarball has other bytes. Neither
the package nor what it needs runs a script when it is installed (\`test/package/contents.test.ts\`). ${audit}

${table(
  ['package', 'versions', 'licence', 'how'],
  licences().map(({ name, range, licence, kind }) => [name, range, licence, kind]),
)}
`,
  }
}

/** By name, in the order of the page. */
export const sections: { readonly [name: string]: () => Section | Promise<Section> } = {
  tests,
  mutation,
  fuzzing,
  runtimes,
  bytes,
  importTime,
  types,
  supplyChain,
}
