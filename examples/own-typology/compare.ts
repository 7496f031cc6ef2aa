// Compares panels with profiles of one's own. The positions in the JSON file are invented.
import { readFileSync } from 'node:fs'
import { classifier, panelFromKey, parseTypology, robustness } from 'schuifoefening'
import { explain } from 'schuifoefening/explain'
import { renderText } from 'schuifoefening/render'
import { describeError, nl as texts } from 'schuifoefening/texts'

const read = parseTypology(JSON.parse(readFileSync('typology-invented.json', 'utf8')))
if (read._tag === 'Left') {
  for (const { path, error } of read.left) {
    console.error(`${path.join('.')}: ${describeError(error, texts)}`)
  }
  process.exit(1)
}
const typology = read.right

const panel = panelFromKey('LMHLH')
const { nearest, margin } = classifier(typology)(panel)
console.log(nearest, margin)
console.log(robustness(panel, typology).readings, 'readings')
console.log(renderText(explain(panel, { texts, typology })))
