/**
 * From CSV to a figure: reads panels and prints a Vega-Lite specification with its data: per
 * slider, how many district officials placed it low, in the middle and high, now and as an
 * ambition, and how many gave no position. Counts of people, no averages. `examples/figure` renders
 * it to SVG.
 *
 *   npx tsx examples/analysis/figureFromCsv.ts > panels.vl.json
 */
import { readFileSync } from 'node:fs'
import { MOMENTS, POSITIONS, SLIDER_IDS } from 'schuifoefening'
import { summariseBy } from 'schuifoefening/analysis'
import { readPanels } from 'schuifoefening/files'
import { en } from 'schuifoefening/texts'

const { rows } = readPanels(readFileSync(new URL('onderzoek-verzonnen.csv', import.meta.url)))
const officials = rows.filter(({ role }) => role === 'wijkambtenaar')
const groups = summariseBy(officials, ['moment'])
const noPosition = 'no position'

const values = groups.flatMap(({ group, sliders }) =>
  SLIDER_IDS.flatMap((slider) => {
    const bar = (position: string, count: number): object => ({
      moment: group.moment === undefined ? '' : en.moments[group.moment],
      slider: en.sliders[slider].label,
      position,
      officials: count,
    })
    const { counts, missing } = sliders[slider]
    return [
      ...POSITIONS.map((position) => bar(en.positions[position].label, counts[position])),
      bar(noPosition, missing),
    ]
  }),
)

const most = Math.max(...groups.map(({ panels }) => panels))
const specification = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  title: `Where ${most} district officials place the sliders (invented data)`,
  description:
    'Bars: per slider, now and as an ambition, how many officials chose each position or none.',
  data: { values },
  mark: 'bar',
  encoding: {
    column: {
      field: 'moment',
      type: 'nominal',
      sort: MOMENTS.map((moment) => en.moments[moment]),
      title: null,
    },
    row: {
      field: 'slider',
      type: 'nominal',
      sort: SLIDER_IDS.map((slider) => en.sliders[slider].label),
      title: null,
      header: {
        labelOrient: 'top',
        labelAnchor: 'start',
        labelFontWeight: 'bold',
        labelPadding: 2,
      },
    },
    y: {
      field: 'position',
      type: 'ordinal',
      sort: [...POSITIONS.map((position) => en.positions[position].label).reverse(), noPosition],
      title: null,
    },
    x: {
      field: 'officials',
      type: 'quantitative',
      title: 'district officials',
      scale: { domain: [0, most] },
      axis: { tickMinStep: 1, tickCount: 4 },
    },
    color: {
      condition: { test: `datum.position === '${noPosition}'`, value: '#b8b8b8' },
      value: '#1f5673',
    },
  },
  width: 180,
  height: 72,
}
console.log(JSON.stringify(specification, undefined, 2))
