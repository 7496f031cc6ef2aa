/**
 * `schuifoefening schema`: the JSON Schemas of the package.
 *
 * @module
 */
import { EXIT, type Exit, type Io } from './io.js'
import { deliver, type Options } from './options.js'

/** Writes a schema, or the names of all. */
export const schema = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, words } = options
  const [name] = inputs
  if (name === undefined) {
    await io.print(`${io.schemas.join('\n')}\n`)
    return EXIT.ok
  }
  if (!io.schemas.includes(name)) {
    io.warn(words.unknownSchema(name, io.schemas))
    return EXIT.usage
  }
  return deliver(await io.readSchema(name), { ...options, inputs: [] }, io)
}
