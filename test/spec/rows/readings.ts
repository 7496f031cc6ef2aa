/** Vectors: the readings of the five profiles. */
import { panelKey, READINGS } from '../../../src/index.js'
import type { VectorFile } from '../vectorFile.js'

export const readings = (): VectorFile => ({
  name: 'readings',
  about:
    'Every reading in order: the positions that differ from the default reading, and the panel of each profile.',
  requirements: ['SO-330', 'SO-331', 'SO-332'],
  rows: READINGS.map(({ choices, profiles }) => ({
    choices,
    panels: Object.fromEntries(profiles.map(({ id, panel }) => [id, panelKey(panel)])),
  })),
})
