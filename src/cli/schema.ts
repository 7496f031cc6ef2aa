/**
 * `schuifoefening schema`: the JSON Schemas of the package.
 *
 * @module
 */
import { EXIT, type Exit, type Io } from './io.js'
import { deliver, refuseUsage, type Options } from './options.js'

/** Writes a schema, or the names of all. */
export const schema = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, words } = options
  const [name] = inputs
  const names = await io.schemas()
  if (name === undefined) {
    await io.print(`${names.join('\n')}\n`)
    return EXIT.ok
  }
  return names.includes(name)
    ? deliver([await io.readSchema(name)], options, io)
    : refuseUsage(words.unknownSchema(name, names), io)
}
