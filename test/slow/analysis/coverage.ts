// Coverage of the 95 % intervals: in how many of many invented surveys the interval holds the value of the
// population that the surveys are drawn from, for alpha, tau-b and prevalence, at 40 and 342 municipalities.
//
//   npx tsx test/slow/analysis/coverage.ts [surveys] [draws] [municipalities ...]
import { sliderAlpha } from '../../../src/analysis/alpha.js'
import { association } from '../../../src/analysis/association.js'
import { prevalence } from '../../../src/analysis/population/prevalence.js'
import { tauB } from '../../../src/analysis/population/unitAssociation.js'
import { panelSets, type PanelUnit } from '../../../src/analysis/population/units.js'
import { bootstrap } from '../../../src/analysis/resampling/bootstrap.js'
import { numberOf, type UnitStatistic } from '../../../src/analysis/resampling/jackknife.js'
import { rank } from '../../../src/model/position.js'
import { inventedSurvey } from './inventedSurvey.js'

const surveys = Number(process.argv[2] ?? 2000)
const draws = Number(process.argv[3] ?? 999)
const sizes = process.argv.length > 4 ? process.argv.slice(4).map(Number) : [40, 342]

// A statistic as users write it, and the same on one number per unit, so that two million draws take
// minutes; both must say the same of each survey.
interface Tried {
  readonly name: string
  readonly statistic: UnitStatistic<PanelUnit>
  readonly codeOf: (unit: PanelUnit) => number
  readonly ofCodes: UnitStatistic<number>
}
const at = <A>(list: ReadonlyArray<A>, place: number): A => list[place] as A // within the list
const tally = (codes: ReadonlyArray<number>, size: number): number[] => {
  const counts = Array<number>(size).fill(0)
  for (const code of codes) counts[code] = at(counts, code) + 1
  return counts
}
const tried: ReadonlyArray<Tried> = [
  {
    name: 'alpha',
    statistic: (units) =>
      sliderAlpha(
        units.map(({ sheets }) => sheets),
        'communicatie',
      ),
    // How many of the trio said laag, midden and hoog, as digits to the base 4.
    codeOf: ({ sheets }) =>
      sheets.reduce(
        (code, { communicatie }) =>
          communicatie === undefined ? code : code + 4 ** rank(communicatie),
        0,
      ),
    ofCodes: (codes) => {
      const kinds = tally(codes, 64)
        .map((times, code) => ({ times, n: [code % 4, (code >> 2) % 4, code >> 4] }))
        .map(({ times, n }) => ({ times, n, size: at(n, 0) + at(n, 1) + at(n, 2) }))
        .filter(({ times, size }) => times > 0 && size > 1)
      const [a, b, c] = [0, 1, 2].map((level) =>
        kinds.reduce((sum, { times, n }) => sum + times * at(n, level), 0),
      ) as [number, number, number]
      const [ab, bc, ac] = [((a + b) / 2) ** 2, ((b + c) / 2) ** 2, ((a + c) / 2 + b) ** 2]
      const apart = (x: number, y: number, z: number): number =>
        x * y * ab + y * z * bc + x * z * ac
      const within = kinds.reduce(
        (sum, { times, n, size }) =>
          sum + (times * apart(at(n, 0), at(n, 1), at(n, 2))) / (size - 1),
        0,
      )
      return 1 - ((a + b + c - 1) * within) / apart(a, b, c)
    },
  },
  {
    name: 'tau-b',
    statistic: (units) => tauB(units, 'procesMetBewoners', 'communicatie'),
    codeOf: ({ panel: { procesMetBewoners: x, communicatie: y } }) =>
      x === undefined || y === undefined ? 9 : 3 * rank(x) + rank(y),
    ofCodes: (codes) => {
      const n = tally(codes, 10)
      return association([n.slice(0, 3), n.slice(3, 6), n.slice(6, 9)]).tauB
    },
  },
  {
    name: 'prevalence',
    statistic: (units) => prevalence(units).ontwikkelend.lowest / units.length,
    codeOf: (unit) => prevalence([unit]).ontwikkelend.lowest,
    ofCodes: (codes) => at(tally(codes, 2), 1) / codes.length,
  },
]

const valueOf = (answer: ReturnType<typeof numberOf>): number =>
  answer._tag === 'Right' ? answer.right : NaN
const population = panelSets(inventedSurvey(100_000, 999_999_999), 'huidig')
const truths = tried.map(({ statistic }) => valueOf(numberOf(statistic, population)))
for (const municipalities of sizes) {
  const held = tried.map(() => ({ percentile: 0, bca: 0, none: 0 }))
  for (let survey = 1; survey <= surveys; survey++) {
    const units = panelSets(
      inventedSurvey(municipalities, survey * 1000 + municipalities),
      'huidig',
    )
    tried.forEach(({ name, statistic, codeOf, ofCodes }, place) => {
      const answer = bootstrap(units.map(codeOf), ofCodes, { seed: survey, draws })
      const [one, other] = [valueOf(answer.estimate), valueOf(numberOf(statistic, units))]
      if (Math.abs(one - other) > 1e-12) throw new Error(`${name}: ${one} is not ${other}.`)
      const [count, truth] = [at(held, place), at(truths, place)]
      for (const kind of ['percentile', 'bca'] as const) {
        const interval = answer[kind]
        if (interval._tag === 'Left') count.none++
        else if (interval.right.lower <= truth && truth <= interval.right.upper) count[kind]++
      }
    })
  }
  held.forEach(({ percentile, bca, none }, place) => {
    const share = (count: number): string => `${((100 * count) / surveys).toFixed(1)} %`
    console.log(
      `${at(tried, place).name.padEnd(10)} ${String(municipalities).padStart(4)} municipalities, ` +
        `population ${at(truths, place).toFixed(4)}: percentile ${share(percentile)}, BCa ${share(bca)} ` +
        `(${none} without an interval), ${surveys} surveys, ${draws} draws`,
    )
  })
}
