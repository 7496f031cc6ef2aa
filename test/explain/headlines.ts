/**
 * The rule of the headline, counted over all panels, complete or not, in both languages: it names every
 * profile that can be nearest, and it is never surer than the readings. What can be nearest is asked of the
 * oracle. `npx tsx test/explain/headlines.ts` prints the counts.
 */
import { pathToFileURL } from 'node:url'
import { explain } from '../../src/explain/index.js'
import { en, nl, type Texts } from '../../src/texts/index.js'
import { partialOf } from '../laws/values.js'
import { nearestPerReading } from '../oracle/readings.js'
import { allPartialVectors, allVectors, completionsOf, keyOf } from '../oracle/space.js'

interface Words {
  readonly texts: Texts
  readonly sure: string
  readonly unsure: string
}

export const LANGUAGES: ReadonlyArray<Words> = [
  { texts: nl, sure: 'alle manieren', unsure: 'hangt af van' },
  { texts: en, sure: 'every way', unsure: 'depends on' },
]

/** How many headlines of one language there are, of which kind, and those that break the rule. */
export interface HeadlineCount {
  readonly language: string
  readonly complete: number
  readonly partial: number
  readonly sure: number
  readonly unsure: number
  readonly broken: ReadonlyArray<string>
}

export const countHeadlines = ({ texts, sure, unsure }: Words): HeadlineCount => {
  const counts = { complete: 0, partial: 0, sure: 0, unsure: 0 }
  const broken: string[] = []
  const perPanel = new Map(allVectors.map((vector) => [keyOf(vector), nearestPerReading(vector)]))
  for (const vector of allPartialVectors) {
    const open = vector.filter((level) => level === null).length
    const text = explain(partialOf(vector), { texts }).headline.text
    counts[open === 0 ? 'complete' : 'partial'] += 1
    if (open === 5) {
      if (text !== texts.explanation.noPositions) broken.push(keyOf(vector))
      continue
    }
    const saysSure = text.includes(sure)
    const saysUnsure = text.includes(unsure)
    counts.sure += saysSure ? 1 : 0
    counts.unsure += saysUnsure ? 1 : 0
    const readings = completionsOf(vector).map((panel) => perPanel.get(keyOf(panel)) ?? [])
    const first = readings.flatMap(([chosen = []]) => chosen)
    const isNamed = [...new Set(readings.flat(2))].every((id) =>
      text.toLowerCase().includes(texts.profiles[id as 'gekanteld'].label.toLowerCase()),
    )
    // Sure only if what the chosen reading puts nearest stays nearest in every reading of every completion.
    const holds = [...new Set(first)].every((id) =>
      readings.every((perReading) => perReading.every((nearest) => nearest.includes(id))),
    )
    const isHonest = open === 0 ? saysSure === holds && saysUnsure !== holds : true
    const isTooSure = saysSure && !readings.every((perReading) => staysNearest(perReading, first))
    if (!isNamed || !isHonest || isTooSure) broken.push(keyOf(vector))
  }
  return { language: texts.language.tag, ...counts, broken }
}

// Whether one of the profiles is nearest in every reading.
const staysNearest = (
  perReading: ReadonlyArray<ReadonlyArray<string>>,
  profiles: ReadonlyArray<string>,
): boolean => profiles.some((id) => perReading.every((nearest) => nearest.includes(id)))

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = LANGUAGES.map(countHeadlines)
  for (const { language, complete, partial, sure, unsure, broken } of found) {
    console.log(
      `${language}: ${complete} complete and ${partial} partial panels; ${sure} headlines hold for every reading, ${unsure} depend on it; ${broken.length} break the rule${broken.length === 0 ? '' : ` (${broken.join(' ')})`}`,
    )
  }
  process.exitCode = found.some(({ broken }) => broken.length > 0) ? 1 : 0
}
