/**
 * `schuifoefening schema`: prints the JSON Schemas of the package.
 *
 * @module
 */
import { EXIT, type Exit, type Io } from './io.js'
import { deliver, refuseUsage, type Options } from './options.js'

/** Writes one schema, found by its name with or without its folder, or the names of all. */
export const schema = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, words } = options
  const [name] = inputs
  const names = await io.schemas()
  if (name === undefined) {
    await io.print(`${names.join('\n')}\n`)
    return EXIT.ok
  }
  const found = names.find((known) => known === name || known.endsWith(`/${name}`))
  if (found === undefined) return refuseUsage(words.unknownSchema(name, names), io)
  await deliver([await io.readSchema(found)], options, io)
  return EXIT.ok
}
