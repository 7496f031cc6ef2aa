// Coverage of the 95 % intervals: in how many of many invented surveys the interval holds the value of the
// population that the surveys are drawn from, for alpha and tau-b, at 40 and 342 municipalities.
//
//   npx tsx test/slow/analysis/coverage.ts [surveys] [draws] [municipalities ...]
import { alphaStatistic } from '../../../src/analysis/alpha.js'
import { associationStatistic } from '../../../src/analysis/population/unitAssociation.js'
import { panelSets, type PanelUnit } from '../../../src/analysis/population/units.js'
import { bootstrap } from '../../../src/analysis/resampling/bootstrap.js'
import type { CountedStatistic } from '../../../src/analysis/resampling/statistic.js'
import type { Either } from '../../../src/model/either.js'
import type { NoNumber } from '../../../src/model/noNumber.js'
import { inventedSurvey } from './inventedSurvey.js'

const surveys = Number(process.argv[2] ?? 2000)
const draws = Number(process.argv[3] ?? 999)
const sizes = process.argv.length > 4 ? process.argv.slice(4).map(Number) : [40, 342]

const tried = {
  alpha: alphaStatistic('communicatie'),
  'tau-b': associationStatistic('procesMetBewoners', 'communicatie'),
} as const

const valueOf = (answer: Either<NoNumber, number>): number =>
  answer._tag === 'Right' ? answer.right : NaN
const population = panelSets(inventedSurvey(100_000, 999_999_999), 'huidig')
for (const municipalities of sizes) {
  for (const [name, statistic] of Object.entries<CountedStatistic<PanelUnit>>(tried)) {
    const truth = valueOf(statistic(population))
    const held = { percentile: 0, bca: 0, none: 0 }
    for (let survey = 1; survey <= surveys; survey++) {
      const rows = inventedSurvey(municipalities, survey * 1000 + municipalities)
      const answer = bootstrap(panelSets(rows, 'huidig'), statistic, { seed: survey, draws })
      for (const kind of ['percentile', 'bca'] as const) {
        const interval = answer[kind]
        if (interval._tag === 'Left') held.none++
        else if (interval.right.lower <= truth && truth <= interval.right.upper) held[kind]++
      }
    }
    const share = (count: number): string => `${((100 * count) / surveys).toFixed(1)} %`
    console.log(
      `${name.padEnd(10)} ${String(municipalities).padStart(4)} municipalities, ` +
        `population ${truth.toFixed(4)}: percentile ${share(held.percentile)}, BCa ${share(held.bca)} ` +
        `(${held.none} without an interval), ${surveys} surveys, ${draws} draws`,
    )
  }
}
