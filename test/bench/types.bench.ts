/**
 * What the types cost a user's compiler: processor time of a whole run of `tsc`, fresh processes that take
 * turns. Aims: to name `Either` at most 1.08 times an empty program; every door but the schemas at most 1.15
 * times the same program where the doors are `any`; the schemas at most 1.1 times a program with a schema
 * of zod alone.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manifest, root } from '../gate/doors.js'
import { median } from './measure.js'

const ROUNDS = 7
const { name } = manifest

const everyDoor = `
import { classify, findings, panelFromKey, parsePartialPanel, planTransition } from '${name}'
import { krippendorffAlphaPerSlider, prevalence } from '${name}/analysis'
import { explain } from '${name}/explain'
import { readPanels } from '${name}/files'
import { renderPanelSvg } from '${name}/render'
import { describeError, nl } from '${name}/texts'
const panel = panelFromKey('LLMML')
const read = parsePartialPanel({ communicatie: 'hoog' })
const { rows, problems } = readPanels('communicatie\\nhoog')
export const all = [
  classify(panel).nearest, findings(panel), planTransition(panel, panelFromKey('LLMMM')).steps,
  read._tag, rows.length, problems.length, explain(panel, { texts: nl }).headline.text,
  krippendorffAlphaPerSlider([[panel]]).communicatie, prevalence, renderPanelSvg, describeError,
]
`
const zodAlone = `
import * as z from 'zod/v4'
const panel = z.strictObject({ communicatie: z.enum(['laag', 'midden', 'hoog']) })
export const envelope = z.object({ version: z.literal(1), panel: panel.optional() })
export const parsed = envelope.parse({})
`
const withSchemas = `${zodAlone}
import { ExerciseSchema, PanelSchema } from '${name}/schema'
export const stored = envelope.extend({ exercise: ExerciseSchema, own: PanelSchema.optional() })
export const exercise = stored.parse({}).exercise.sheets
`

const PROGRAMS = [
  { what: 'empty', code: 'export {}' },
  {
    what: 'names Either',
    code: `import type { Either } from '${name}'\nexport const half: Either<string, number> = { _tag: 'Right', right: 1 }`,
    beside: 'empty',
  },
  { what: 'every door but schema, any', code: everyDoor, isAny: true },
  { what: 'every door but schema', code: everyDoor, beside: 'every door but schema, any' },
  { what: 'zod alone', code: zodAlone },
  { what: 'zod and our schemas', code: withSchemas, beside: 'zod alone' },
] as const

// Where the doors are any, the package is not installed: one that is found is read.
const makeProject = (folder: string, code: string, isAny: boolean): void => {
  mkdirSync(`${folder}/node_modules`, { recursive: true })
  if (!isAny) symlinkSync(root, `${folder}/node_modules/${name}`)
  symlinkSync(`${root}node_modules/zod`, `${folder}/node_modules/zod`)
  writeFileSync(`${folder}/package.json`, '{ "type": "module" }')
  writeFileSync(`${folder}/program.ts`, code)
  if (isAny) {
    writeFileSync(`${folder}/any.d.ts`, `declare module '${name}'; declare module '${name}/*'`)
  }
}

const OPTIONS =
  '--extendedDiagnostics --strict --noEmit --skipLibCheck --target es2022 --lib es2022,dom --module nodenext'

interface Costs {
  readonly milliseconds: number
  readonly instantiations: number
}

const compile = (folder: string, isAny: boolean): Costs => {
  const code = `
    process.on('exit', () => {
      const { user, system } = process.cpuUsage()
      console.log('Milliseconds: ' + (user + system) / 1000)
    })
    require(${JSON.stringify(`${root}node_modules/typescript/lib/tsc.js`)})`
  const files = ['program.ts', ...(isAny ? ['any.d.ts'] : [])]
  const args = ['-e', code, 'tsc', ...OPTIONS.split(' '), ...files]
  const printed = execFileSync('node', args, { cwd: folder, encoding: 'utf8' })
  const figure = (label: string): number =>
    Number(new RegExp(`^${label}: +([\\d.]+)`, 'm').exec(printed)?.[1])
  return { milliseconds: figure('Milliseconds'), instantiations: figure('Instantiations') }
}

export const run = (): void => {
  const all = mkdtempSync(join(tmpdir(), 'types-')) // outside the project, which has settings of its own
  const projects = PROGRAMS.map((program, index) => {
    const folder = join(all, String(index))
    const isAny = 'isAny' in program
    makeProject(folder, program.code, isAny)
    return { ...program, folder, isAny, costs: new Array<Costs>() }
  })
  for (let round = 0; round < ROUNDS; round++) {
    for (const { folder, isAny, costs } of projects) costs.push(compile(folder, isAny))
  }
  const times = new Map<string, number>(
    projects.map(({ what, costs }) => [what, median(costs.map((one) => one.milliseconds))]),
  )
  for (const { what, costs, ...program } of projects) {
    const time = times.get(what) ?? NaN
    const ratio =
      'beside' in program
        ? `${(time / (times.get(program.beside) ?? NaN)).toFixed(2)}x ${program.beside}`
        : ''
    console.log(
      `  ${time.toFixed(0).padStart(6)} ms  ${String(costs[0]?.instantiations).padStart(7)} instantiations  ${what}  ${ratio}`,
    )
  }
  rmSync(all, { recursive: true })
}
