/** Type instantiations that a user pays who opens every door: a count, the same on every machine. */
import { join } from 'node:path'
import { root } from '../gate/doors.js'
import budgets from '../package/budgets.json' with { type: 'json' }
import { compile, RESOLUTIONS, writeConsumers } from '../package/consumers.js'

export interface Instantiations {
  readonly resolution: string
  readonly counted: number
  readonly budget: number
}

/** Of a folder where the package is installed, by the TypeScript that we develop with. */
export const instantiations = async (folder: string): Promise<ReadonlyArray<Instantiations>> => {
  writeConsumers(folder)
  const typescript = join(root, 'node_modules/typescript')
  return Promise.all(
    Object.entries(budgets.typeInstantiations).map(async ([resolution, budget]) => {
      const options = RESOLUTIONS[resolution as keyof typeof RESOLUTIONS] // budgets are per resolution
      const output = await compile(typescript, folder, `${options} --extendedDiagnostics`)
      if (output.includes('error')) throw new Error(output)
      const counted = Number(/^Instantiations: +(\d+)$/m.exec(output)?.[1])
      return { resolution, counted, budget }
    }),
  )
}
