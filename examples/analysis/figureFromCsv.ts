/**
 * From CSV to a figure: reads panels and prints a Vega-Lite specification with its data: per
 * slider, how many district officials placed it low, in the middle and high, now and as an
 * ambition. Counts of people, no averages. `examples/figure` renders it to SVG.
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

const values = summariseBy(officials, ['moment']).flatMap(({ group, sliders }) =>
  SLIDER_IDS.flatMap((slider) =>
    POSITIONS.map((position) => ({
      moment: group.moment === undefined ? '' : en.moments[group.moment],
      slider: en.sliders[slider].label,
      position: en.positions[position].label,
      officials: sliders[slider].counts[position],
    })),
  ),
)

const specification = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  title: 'Where district officials place the sliders (invented data)',
  data: { values },
  mark: { type: 'bar', color: '#1f5673' },
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
      header: { labelAngle: 0, labelAlign: 'right' },
    },
    y: {
      field: 'position',
      type: 'ordinal',
      sort: POSITIONS.map((position) => en.positions[position].label).reverse(),
      title: null,
    },
    x: { field: 'officials', type: 'quantitative', title: 'district officials' },
  },
  width: 180,
  height: 54,
}
console.log(JSON.stringify(specification, undefined, 2))
