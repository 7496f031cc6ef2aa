/**
 * Do the correlations that the publication expects show in observed panels? First in the documented
 * municipalities, then in invented data, with everything that must be said beside it.
 *
 *   npx tsx examples/analysis/testingTheExpectations.ts
 */
import { readFileSync } from 'node:fs'
import { CASES, type Either, type PartialPanel } from 'schuifoefening'
import { testCorrelations, type Caveat, type NoNumber } from 'schuifoefening/analysis'
import { readPanels } from 'schuifoefening/files'
import { en } from 'schuifoefening/texts'

const { rows } = readPanels(readFileSync(new URL('onderzoek-verzonnen.csv', import.meta.url)))

// One panel per municipality, or the panels are not independent: that of the district official.
const invented = rows
  .filter(({ role, moment }) => role === 'wijkambtenaar' && moment === 'huidig')
  .map(({ panel }) => panel)

report(
  'The municipalities that the publication documents',
  CASES.map(({ panel }) => panel),
)
report('Nineteen municipalities (invented data)', invented)

function report(title: string, panels: ReadonlyArray<PartialPanel>): void {
  const { tests, caveats } = testCorrelations(panels)
  console.log(`${title}: ${panels.length} panels\n`)
  for (const test of tests) {
    const [from, to] = [en.sliders[test.from].label, en.sliders[test.to].label]
    console.log(`${from} -> ${to} (${en.strengths[test.strength]})`)
    console.log(`  n ${test.n}, of which ${test.withTension} against the expectation`)
    console.log(
      `  tau-b ${show(test.tauB)}, gamma ${show(test.gamma)}, Somers' D ${show(test.somers)}`,
    )
    console.log(`  one-sided exact p ${show(test.p)}, after Holm ${show(test.adjustedP)}`)
    for (const caveat of test.caveats) console.log(`  - ${sentence(caveat)}`)
  }
  console.log('')
  for (const caveat of caveats) console.log(`- ${sentence(caveat)}`)
  console.log('')
}

function show(statistic: Either<NoNumber, number | { readonly value: number }>): string {
  return statistic._tag === 'Right'
    ? (typeof statistic.right === 'number' ? statistic.right : statistic.right.value).toFixed(4)
    : `cannot be computed (${statistic.left.reason})`
}

function sentence(caveat: Caveat): string {
  switch (caveat.code) {
    case 'expectationsNotFindings':
      return 'These are expectations of experts; association does not show that one raises the other.'
    case 'samePublication':
      return 'The documented municipalities also shaped the profiles and the expectations.'
    case 'opinionsNotMeasurements':
      return 'A panel is an opinion of officials, not a measurement.'
    case 'fewPanels':
      return `n is ${caveat.n}, fewer than ${caveat.below}: a test can hardly show anything.`
    case 'missingAnswers':
      return `${caveat.missing} panels lack one of the two sliders and do not count.`
    case 'otherReading':
      return `The text can also mean another slider: ${en.sliders[caveat.to].label}.`
  }
}
