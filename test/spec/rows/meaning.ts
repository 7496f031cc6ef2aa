/** Vectors: what is expected when a slider is raised, and conditions. */
import {
  allPanels,
  holds,
  panelFromKey,
  panelKey,
  POSITIONS,
  ripple,
  SLIDER_IDS,
  type Condition,
  type PanelKey,
} from '../../../src/index.js'
import type { VectorFile } from '../vectorFile.js'

export const ripples = (): VectorFile => ({
  name: 'ripple',
  about: 'A slider of the panel `key` is put at `position`: what is `expected` to move along.',
  requirements: ['SO-401', 'SO-404', 'SO-405'],
  rows: KEYS.flatMap((key) =>
    SLIDER_IDS.flatMap((slider) =>
      POSITIONS.map((position) => ({
        key,
        slider,
        position,
        expected: ripple(panelFromKey(key), slider, position).expected,
      })),
    ),
  ),
})

const KEYS: ReadonlyArray<PanelKey> = ['LLLLL', 'MMMMM', 'HHHHH', 'LLMML', 'HMLMH', 'MHMLM']

export const conditions = (): VectorFile => ({
  name: 'conditions',
  about:
    'A condition: the number of panels for which it holds, and the first three of them in code order.',
  requirements: ['SO-410', 'SO-411'],
  rows: CONDITIONS.map((condition) => {
    const panels = allPanels().filter((panel) => holds(condition, panel))
    return { condition, count: panels.length, first: panels.slice(0, 3).map(panelKey) }
  }),
})

const CONDITIONS: ReadonlyArray<Condition> = [
  { all: [] },
  { any: [] },
  { slider: 'communicatie', in: [] },
  { slider: 'communicatie', in: ['hoog', 'laag'] },
  { all: [{ any: [] }, { all: [] }] },
  { any: [{ any: [] }, { all: [] }] },
  {
    all: [
      {
        any: [
          { slider: 'communicatie', in: ['hoog'] },
          { slider: 'procesMetBewoners', in: ['hoog'] },
        ],
      },
      { any: [{ slider: 'positioneringIntern', in: ['laag', 'midden'] }, { all: [] }] },
      { slider: 'bestuurEnPolitiek', in: ['midden'] },
    ],
  },
  {
    any: [
      {
        all: [
          { slider: 'communicatie', in: ['hoog'] },
          { slider: 'communicatie', in: ['laag'] },
        ],
      },
      {
        all: [
          { slider: 'procesBinnenGemeente', in: ['hoog'] },
          { slider: 'communicatie', in: ['midden'] },
        ],
      },
    ],
  },
]
