/**
 * Hand-over to R: the case table for the package QCA, which base R clusters too. Prints what the files
 * hold; with a folder as argument it writes them there.
 *
 *   npx tsx examples/analysis/handOverToR.ts [folder]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePanel } from 'schuifoefening'
import { panelCodes, qcaCsv } from 'schuifoefening/analysis'
import { readPanels } from 'schuifoefening/files'

const { rows } = readPanels(readFileSync(new URL('onderzoek-verzonnen.csv', import.meta.url)))

// The complete panels of the district officials, as things are now.
const cases = rows
  .filter(({ role, moment }) => role === 'wijkambtenaar' && moment === 'huidig')
  .flatMap(({ subject, panel }) => {
    const complete = parsePanel(panel)
    return subject !== undefined && complete._tag === 'Right'
      ? [{ id: subject.name, panel: complete.right }]
      : []
  })

// The different panels; those of the 243 that do not occur are the logical remainders.
const configurations = new Set(panelCodes(cases.map(({ panel }) => panel))).size
console.log(`${cases.length} complete cases (invented data), ${configurations} configurations`)
console.log(`  logical remainders: ${243 - configurations} of 243`)

const files = {
  'cases.csv': qcaCsv(cases),
  'analysis.R': `cases <- read.csv("cases.csv", row.names = 1, encoding = "UTF-8")
# QCA asks for an outcome: add a column of your own, for instance
# cases$OUTCOME <- c(...)
# library(QCA); tt <- truthTable(cases, outcome = "OUTCOME"); minimize(tt, include = "?")
# The distance of this package: steps of a slider.
plot(hclust(dist(cases, method = "manhattan"), method = "average"))
`,
}

const folder = process.argv[2]
for (const [name, text] of Object.entries(files)) {
  if (folder === undefined) {
    console.log(`\n${name}\n${text.split('\n').slice(0, 6).join('\n')}`)
  } else {
    writeFileSync(join(folder, name), text)
    console.log(`wrote ${join(folder, name)}`)
  }
}
