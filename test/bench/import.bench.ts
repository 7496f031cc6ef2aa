/** Importing the built package in Node, door by door. Aim for the core: at most 5 ms above an empty module. */
import { importTimes } from './importTime.js'

export const run = (): void => {
  for (const { specifier, milliseconds, aboveEmpty, ofEmpty } of importTimes()) {
    const time = milliseconds.toFixed(2).padStart(7)
    const above = `${aboveEmpty.toFixed(2)} ms above empty, ${ofEmpty.toFixed(1)}x`
    console.log(`  ${time} ms  ${specifier}: ${above}`)
  }
}
