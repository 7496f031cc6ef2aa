/** Vectors: the readings of the five profiles. */
import { panelKey, PLATFORM31, SLIDER_IDS, type Panel } from '../../../src/index.js'
import { readingsOf } from '../../../src/operations/readings.js'
import type { VectorFile } from '../vectorFile.js'

export const readings = (): VectorFile => ({
  name: 'readings',
  about:
    'Every reading in order: the positions that differ from the default reading, and the panel of each profile.',
  requirements: ['SO-330', 'SO-331', 'SO-332'],
  rows: readingsOf(PLATFORM31).map(({ profiles }) => ({
    choices: choicesOf(profiles),
    panels: Object.fromEntries(profiles.map(({ id, panel }) => [id, panelKey(panel)])),
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
