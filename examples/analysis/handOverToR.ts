/**
 * Hand-over to R: the case table for the package QCA, the configuration table, and the distances
 * for clustering or scaling. Prints what the files hold; with a folder as argument it writes them
 * there.
 *
 *   npx tsx examples/analysis/handOverToR.ts [folder]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePanel } from 'schuifoefening'
import { configurationTable, distanceMatrix, qcaCsv } from 'schuifoefening/analysis'
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

const { rows: configurations, remainders } = configurationTable(cases)
console.log(
  `${cases.length} complete cases (invented data), ${configurations.length} configurations`,
)
for (const { key, count, cases: ids } of configurations.slice(0, 3)) {
  console.log(`  ${key} ${count}: ${ids.join(', ')}`)
}
console.log(`  logical remainders: ${remainders.length} of 243`)

const { rows: height, columns, values } = distanceMatrix(cases.map(({ panel }) => panel))
const distances = Array.from({ length: height }, (_, i) =>
  values.subarray(i * columns, (i + 1) * columns).join(','),
)
const files = {
  'cases.csv': qcaCsv(cases),
  'distances.csv': `${distances.join('\n')}\n`,
  'analysis.R': `cases <- read.csv("cases.csv", row.names = 1, encoding = "UTF-8")
# QCA asks for an outcome: add a column of your own, for instance
# cases$OUTCOME <- c(...)
# library(QCA); tt <- truthTable(cases, outcome = "OUTCOME"); minimize(tt, include = "?")
distances <- as.matrix(read.csv("distances.csv", header = FALSE))
dimnames(distances) <- list(rownames(cases), rownames(cases))
plot(hclust(as.dist(distances), method = "average"))
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
