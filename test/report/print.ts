/** Prints figures that this folder can measure: `npm run figures`, or `npm run figures -- bytes licences`. */
import { withTarball } from '../package/installed.js'
import { bytesPerLine } from './bytes.js'
import { importTimes } from './importTime.js'
import { instantiations } from './instantiations.js'
import { licences } from './licences.js'
import { reproducibleTarball } from './reproducibleTarball.js'
import { typeCheckTimes, typesBesideAny } from './typeCheckTime.js'

/** Each figure by name, as plain data. */
const FIGURES: { readonly [name: string]: () => unknown } = {
  bytes: () => withTarball(({ full }) => bytesPerLine(full)),
  instantiations: () => withTarball(({ full }) => instantiations(full)),
  typesBesideAny: () => withTarball(({ full }) => typesBesideAny(full)),
  typeCheckTime: () => withTarball(({ full }) => typeCheckTimes(full)),
  importTime: () => importTimes(),
  licences,
  reproducibleTarball,
}

const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(FIGURES)) {
  const figure = FIGURES[name]
  if (figure === undefined)
    throw new Error(`${name} is none of ${Object.keys(FIGURES).join(', ')}.`)
  console.log(`${name}\n${JSON.stringify(await figure(), null, 2)}`)
}
