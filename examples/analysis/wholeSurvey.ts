/**
 * A whole survey: intervals, bounds and prevalence, and the files with which R computes all of it again
 * (recompute.R). Prints the results; with a folder as second argument it writes the files there.
 *
 *   npx tsx examples/analysis/wholeSurvey.ts [rows.csv] [folder]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import * as analysis from 'schuifoefening/analysis'
import { readPanels } from 'schuifoefening/files'
import { en } from 'schuifoefening/texts'

const { bootstrap, collectPanels, prevalence, sliderAlpha, tauB } = analysis
const [, , path = new URL('onderzoek-verzonnen.csv', import.meta.url), folder] = process.argv
const { rows, problems } = readPanels(readFileSync(path))
const { units, dropped } = collectPanels(rows, 'huidig')
console.log(
  `${units.length} municipalities, ${problems.length} problems, ${dropped.length} rows dropped`,
)

const options = { seed: 1, draws: 999 }
const results = {
  alpha: bootstrap(
    units,
    (u) =>
      sliderAlpha(
        u.map((unit) => unit.sheets),
        'communicatie',
      ),
    options,
  ),
  tauB: bootstrap(units, (u) => tauB(u, 'procesMetBewoners', 'communicatie'), options),
  share: bootstrap(units, (u) => prevalence(u).ontwikkelend.lowest / u.length, options),
}
for (const [name, { estimate, percentile, bca }] of Object.entries(results)) {
  console.log(name, JSON.stringify([estimate, percentile, bca]))
}
console.log('bounds of tau-b', analysis.tauBBounds(units, 'procesMetBewoners', 'communicatie'))
console.log(prevalence(units), analysis.typologyUncertainty(units).profiles)
if (folder !== undefined) {
  const files = {
    'long.csv': analysis.tidyLong(rows),
    'units.csv': analysis.tidyUnits(units),
    'codebook.csv': analysis.tidyCodebook(en),
    'answers.csv': analysis.answerTableCsv(),
    'draws.csv': `${analysis.drawIndices(units.length, options).join('\n')}\n`,
    'results.json': JSON.stringify({ results, prevalence: prevalence(units) }),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text)
}
