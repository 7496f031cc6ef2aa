/**
 * A whole survey: intervals, bounds and prevalence, and the files with which R computes all of it again
 * (recompute.R). Prints the results; with a folder as second argument it writes the files there.
 *
 *   npx tsx examples/analysis/wholeSurvey.ts [rows.csv] [folder]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import * as a from 'schuifoefening/analysis'
import { readPanels } from 'schuifoefening/files'

const [, , path = new URL('onderzoek-verzonnen.csv', import.meta.url), folder] = process.argv
const { rows, problems } = readPanels(readFileSync(path))
const { units, dropped } = a.collectPanels(rows, 'huidig')
const pairs = a.pairUnits(units, a.panelSets(rows, 'ambitie'))
console.log(
  `${units.length} municipalities, ${dropped.length} rows dropped, ${problems.length} bad`,
)

const draw = { seed: 1, draws: 999 }
const results = {
  alpha: a.bootstrap(units, a.alphaStatistic('communicatie'), draw),
  tauB: a.bootstrap(units, a.associationStatistic('procesMetBewoners', 'communicatie'), draw),
  kappa: a.bootstrap(pairs, (p) => a.weightedKappa(a.moveTable(p, 'communicatie')), draw),
  share: a.bootstrap(units, a.prevalenceStatistic('ontwikkelend'), draw),
}
for (const [name, { estimate, percentile, bca }] of Object.entries(results)) {
  console.log(name, JSON.stringify({ estimate, percentile, bca }))
}
const within = a.agreementWithin(units, 'communicatie')
const tauBBounds = a.tauBBounds(units, 'procesMetBewoners', 'communicatie')
const prevalence = a.prevalence(units)
console.log(JSON.stringify({ within, tauBBounds, prevalence }, undefined, 1))
for (const profile of a.typologyUncertainty(units).profiles) console.log(JSON.stringify(profile))
const json = JSON.stringify({ results, within, prevalence })
const files = { ...a.surveyFiles(rows, 'huidig', draw), 'results.json': json }
for (const [name, text] of folder === undefined ? [] : Object.entries(files)) {
  writeFileSync(`${folder}/${name}`, text)
}
