/**
 * Do the three officials of a trio see the same? Per slider over 19 municipalities, and which trios
 * to talk to first. The data are invented.
 *
 *   npx tsx examples/analysis/agreementOfTrios.ts
 */
import { readFileSync } from 'node:fs'
import { SLIDER_IDS, type Either } from 'schuifoefening'
import {
  groupObservations,
  krippendorffAlphaPerSlider,
  summariseBy,
  type NoNumber,
  type NoNumberReason,
} from 'schuifoefening/analysis'
import { readPanels } from 'schuifoefening/files'
import { en } from 'schuifoefening/texts'

// What to print where a number cannot be computed.
const reasons: { readonly [R in NoNumberReason]: string } = {
  tooFewValues: 'too few',
  noVariation: 'all same',
  tooManyLevels: 'levels',
  tooLarge: 'too large',
  beyondDraws: 'one-sided',
}

const file = new URL('onderzoek-verzonnen.csv', import.meta.url)
const { rows, problems } = readPanels(readFileSync(file))
if (problems.length > 0)
  throw new Error(`${problems.length} problems; name them with: npx schuifoefening check`)

// One unit per municipality: the panels of its trio as things are now.
const now = rows.filter(({ moment }) => moment === 'huidig')
const trios = groupObservations(now, ['subject']).map(({ observations }) =>
  observations.map(({ panel }) => panel),
)

console.log(`Agreement of ${trios.length} trios (invented data), Krippendorff's alpha`)
console.log('slider                               ordinal   nominal')
const ordinal = krippendorffAlphaPerSlider(trios)
const nominal = krippendorffAlphaPerSlider(trios, 'nominal')
for (const slider of SLIDER_IDS) {
  const name = en.sliders[slider].label.padEnd(34)
  console.log(`${name} ${show(ordinal[slider])} ${show(nominal[slider])}`)
}

console.log('\nThe trios that agree least on a slider (van der Eijk A: 1 agreed, -1 opposed)')
const disagreements = summariseBy(now, ['municipality'])
  .flatMap(({ group, sliders }) =>
    SLIDER_IDS.flatMap((slider) => {
      const { agreement, counts } = sliders[slider]
      return agreement._tag === 'Right'
        ? [{ municipality: group.municipality ?? '', slider, agreement: agreement.right, counts }]
        : []
    }),
  )
  .sort((a, b) => a.agreement - b.agreement)
for (const { municipality, slider, agreement, counts } of disagreements.slice(0, 5)) {
  const answers = `${counts.laag} low, ${counts.midden} middle, ${counts.hoog} high`
  console.log(`${municipality}  ${en.sliders[slider].label}: ${agreement.toFixed(2)} (${answers})`)
}

console.log('\nThe same municipalities, by role: in how many panels is each profile nearest')
for (const { group, complete, nearest, ties } of summariseBy(now, ['role'])) {
  const counts = Object.entries(nearest).map(([profile, count]) => `${profile} ${count}`)
  console.log(`${group.role ?? '?'} (${complete} complete, ${ties} ties): ${counts.join(', ')}`)
}

function show(statistic: Either<NoNumber, number>): string {
  const text =
    statistic._tag === 'Right' ? statistic.right.toFixed(3) : reasons[statistic.left.reason]
  return text.padStart(9)
}
