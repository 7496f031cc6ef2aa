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
import { numbered, rules, type VectorFile } from '../vectorFile.js'

export const ripples = (): VectorFile => ({
  name: 'ripple',
  about: '`slider` of `panel` is put at `position`: what is expected to move along (SO-404).',
  rows: KEYS.flatMap((key) =>
    SLIDER_IDS.flatMap((slider) =>
      POSITIONS.map((position) => ({
        id: `${key} ${slider} ${position}`,
        rules: rules(401, 404, 405),
        question: { panel: key, slider, position },
        answer: ripple(panelFromKey(key), slider, position),
      })),
    ),
  ),
})

const KEYS: ReadonlyArray<PanelKey> = ['LLLLL', 'MMMMM', 'HHHHH', 'LLMML', 'HMLMH', 'MHMLM']

export const conditions = (): VectorFile => ({
  name: 'conditions',
  about:
    'A condition: the number of panels for which it holds, and the first three of them in code order.',
  rows: CONDITIONS.map((condition, index) => {
    const panels = allPanels().filter((panel) => holds(condition, panel))
    return {
      id: numbered('condition', index),
      rules: rules(410, 411),
      question: { condition },
      answer: { count: panels.length, first: panels.slice(0, 3).map(panelKey) },
    }
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
