/** Vectors: the readings of the five profiles. */
import { panelKey, PLATFORM31, SLIDER_IDS, type Panel } from '../../../src/index.js'
import { readingsOf } from '../../../src/operations/readings.js'
import { rules, type VectorFile } from '../vectorFile.js'

export const readings = (): VectorFile => ({
  name: 'readings',
  about:
    'The reading with this `number` in the order of SO-331, counted from 0: the positions that differ from the default reading, and the panel of each profile.',
  rows: readingsOf(PLATFORM31).map(({ profiles }, number) => ({
    id: `reading-${number}`,
    rules: rules(330, 331, 332),
    question: { number },
    answer: {
      choices: choicesOf(profiles),
      panels: Object.fromEntries(profiles.map(({ id, panel }) => [id, panelKey(panel)])),
    },
  })),
})

/** Where a reading differs from the default one. */
export const choicesOf = (
  profiles: ReadonlyArray<{ readonly id: string; readonly panel: Panel }>,
): ReadonlyArray<object> =>
  profiles.flatMap(({ id, panel }, index) =>
    SLIDER_IDS.filter((slider) => panel[slider] !== PLATFORM31.profiles[index]?.panel[slider]).map(
      (slider) => ({ profile: id, slider, position: panel[slider] }),
    ),
  )
