/**
 * How much does "closest to" depend on choices that we made: our reading of the profiles, the
 * metric, the weights? For all 243 panels together, then for one.
 *
 *   npx tsx examples/analysis/dependenceOnOurReading.ts
 */
import { allPanels, classify, panelFromKey, panelKey, robustness } from 'schuifoefening'
import { multiverse, oneStepRetention, switchingWeights } from 'schuifoefening/analysis'
import { en } from 'schuifoefening/texts'

const panels = allPanels()
const ask = multiverse() // 48 readings, 4 metrics, equal weights
const share = (count: number): string => `${((100 * count) / panels.length).toFixed(0)} %`

const byReading = panels.map((panel) => robustness(panel))
const byAll = panels.map(ask)
const counts = [
  ['one profile is nearest in all 48 readings', byReading.filter((a) => a.robust.length === 1)],
  ['some profile is nearest in all 192 universes', byAll.filter((a) => a.robust.length > 0)],
  [
    'the reading alone changes the nearest profiles, ties included',
    byAll.filter((a) => a.sensitiveTo.includes('reading')),
  ],
  ['the metric alone changes them', byAll.filter((a) => a.sensitiveTo.includes('metric'))],
  ['no profile fits well', panels.filter((panel) => classify(panel).fit === 'none')],
] as const
console.log('Of the 243 panels')
for (const [text, found] of counts) {
  console.log(`  ${String(found.length).padStart(3)} (${share(found.length).padStart(4)})  ${text}`)
}

const retained = panels.map((panel) => oneStepRetention(panel))
const mean = retained.reduce((sum, value) => sum + value, 0) / panels.length
console.log(
  `\nMove one slider by one step: ${(100 * mean).toFixed(1)} % of such moves, on average over the`,
)
console.log('panels, keep a nearest profile in common.')

const panel = panelFromKey('MLHMM')
const { nearest, margin, fit } = classify(panel)
const { robust, possible, shares, sensitiveTo } = ask(panel)
console.log(`\n${panelKey(panel)}: closest to ${nearest.join(', ')}, margin ${margin}, fit ${fit}`)
console.log(
  `  nearest in all universes: ${robust.join(', ') || 'none'}; in some: ${possible.join(', ')}`,
)
for (const id of possible) console.log(`  ${id}: nearest in ${(100 * shares[id]).toFixed(1)} %`)
console.log(`  choices that change it on their own: ${sensitiveTo.join(', ') || 'none'}`)
console.log(`  one-step retention: ${oneStepRetention(panel).toFixed(2)}`)
console.log('  a tie with another profile if one slider weighed, instead of 1:')
for (const { slider, nearest: own, rival, weight } of switchingWeights(panel)) {
  console.log(`    ${en.sliders[slider].label} ${weight}: ${own} and ${rival}`)
}
