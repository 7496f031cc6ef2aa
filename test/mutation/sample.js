/**
 * Tries a part of the mutants: those whose numbers SAMPLED_MUTANTS lists, or so many as it says, drawn with a seed. The
 * others are in Stryker's report as ignored. Stryker numbers mutants in the order in which it finds them.
 */
import { Instrumenter } from '@stryker-mutator/instrumenter'

const { number, seed, only } = JSON.parse(process.env.SAMPLED_MUTANTS ?? '{}')

// Park and Miller's generator of random numbers, and the shuffle of Fisher and Yates.
const drawn = (list) => {
  const left = [...list]
  let state = (seed % 2147483646) + 1
  return Array.from({ length: Math.min(number, left.length) }, () => {
    state = (state * 48271) % 2147483647
    return left.splice(state % left.length, 1)[0]
  })
}

if (number !== undefined || only !== undefined) {
  const instrument = Instrumenter.prototype.instrument
  Instrumenter.prototype.instrument = async function (files, options) {
    const { mutants } = await instrument.call(this, files, options)
    const known = mutants.filter(({ statusReason }) => statusReason === undefined)
    const chosen = new Set(only ?? drawn(known.map(({ id }) => id)))
    const transform = this._transform
    this._transform = (ast, collector, context) => {
      const collect = collector.collect.bind(collector)
      collector.collect = (file, node, mutant, offset) => {
        const isChosen = chosen.has(String(collector.mutants.length))
        const ignoreReason = mutant.ignoreReason ?? (isChosen ? undefined : 'not drawn')
        return collect(file, node, { ...mutant, ignoreReason }, offset)
      }
      transform(ast, collector, context)
      collector.collect = collect
    }
    return instrument.call(this, files, options)
  }
}

export const strykerPlugins = []
