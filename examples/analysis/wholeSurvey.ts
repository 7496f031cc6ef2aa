/**
 * A whole survey of two moments: intervals, bounds, prevalence and change. Prints the results; with a folder
 * as second argument it writes kappa and change there, for R to compute them again from the files of the
 * command, which has all the other numbers itself:
 *
 *   npx schuifoefening survey rows.csv --files now --draws 999
 *   npx schuifoefening survey rows.csv --files wish --draws 999 --moment ambitie
 *   npx tsx examples/analysis/wholeSurvey.ts rows.csv now
 *   Rscript docs/recompute.R now wish
 */
import { readFileSync, writeFileSync } from 'node:fs'
import * as a from 'schuifoefening/analysis'
import { readPanels } from 'schuifoefening/files'

const [, , path = new URL('onderzoek-verzonnen.csv', import.meta.url), folder] = process.argv
const { rows, problems } = readPanels(readFileSync(path))
const { units, dropped } = a.collectPanels(rows, 'huidig')
const pairs = a.pairUnits(units, a.panelSets(rows, 'ambitie'))
console.log(`${units.length} units, ${dropped.length} rows dropped, ${problems.length} bad`)

const draw = { seed: 1, draws: 999 }
const results = {
  alpha: a.bootstrap(units, a.alphaStatistic('communicatie'), draw),
  tauB: a.bootstrap(units, a.associationStatistic('procesMetBewoners', 'communicatie'), draw),
  kappa: a.bootstrap(pairs, a.kappaStatistic('communicatie'), draw),
  change: a.bootstrap(pairs, a.changeStatistic('communicatie'), draw),
  within: a.bootstrap(units, a.agreementStatistic('communicatie'), draw),
}
for (const [name, { estimate, percentile, bca }] of Object.entries(results)) {
  console.log(name, JSON.stringify({ estimate, percentile, bca }))
}
const within = a.agreementWithin(units, 'communicatie')
const tauBBounds = a.tauBBounds(units, 'procesMetBewoners', 'communicatie')
const prevalence = a.prevalence(units)
console.log(JSON.stringify({ within, tauBBounds, prevalence }, undefined, 1))
for (const profile of a.typologyUncertainty(units).profiles) console.log(JSON.stringify(profile))
console.log('change', JSON.stringify(a.changeBetween(pairs).communicatie))
const { kappa, change } = results
const json = JSON.stringify(
  { kappa, change },
  (key, value: unknown) => (key === 'values' ? 0 : value),
  2,
)
if (folder !== undefined) writeFileSync(`${folder}/pairs.json`, `${json}\n`)
