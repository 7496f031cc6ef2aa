/**
 * Oracle: the golden tables, as the text of CSV files. Lists within a cell are separated by `|`.
 * `writeGolden.ts` writes them to `test/golden`; a test holds the files equal to this text and the
 * package equal to the files. A changed row is a breaking change, even when it repairs a bug.
 */
import {
  classifierOf,
  classifyPartial,
  nearestTo,
  possibleIn,
  robustIn,
  type OracleClassification,
} from './classification.js'
import { chebyshev, euclidean, hamming } from './distance.js'
import { coherenceInTenths, partialRisksOf, riskNamesOf, tensionsOf } from './meaning.js'
import { planByTryingAll } from './routes.js'
import {
  allPartialVectors,
  allVectors,
  at,
  BP,
  codeOf,
  FIVE_PROFILES,
  keyOf,
  PBG,
  PI,
  PMB,
  SLIDERS,
} from './space.js'

export interface GoldenTable {
  readonly file: string
  readonly text: string
}

/** The reasons of chapter 3 with their sliders, and no reason. */
export const REASONS_AND_NONE: ReadonlyArray<{
  readonly id: string
  readonly sliders: ReadonlyArray<number>
}> = [
  { id: '', sliders: [] },
  { id: 'nabijheid-bestuur', sliders: [PMB, BP] },
  { id: 'verschillen-tussen-gebieden', sliders: [PBG] },
  { id: 'domeinoverstijgend-werken', sliders: [PI] },
  { id: 'optrekken-met-bewoners', sliders: [PMB] },
]

export const goldenTables = (): ReadonlyArray<GoldenTable> => [
  { file: 'panels.csv', text: csv(panelRows()) },
  { file: 'partial-panels.csv', text: csv(partialPanelRows()) },
  { file: 'plans.csv', text: csv(planRows()) },
]

type Cell = string | number

/** Reads a golden table: rows as records. No cell holds a comma, a quote or a line break. */
export const readGolden = (text: string): ReadonlyArray<(column: string) => string> => {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const columns = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return (column) => at(cells, columns.indexOf(column))
  })
}

/** The elements of a list within a cell. */
export const listIn = (cell: string): ReadonlyArray<string> => (cell === '' ? [] : cell.split('|'))

const csv = (rows: ReadonlyArray<ReadonlyArray<Cell>>): string =>
  rows.map((row) => `${row.join(',')}\n`).join('')

const list = (elements: ReadonlyArray<Cell>): string => elements.join('|')

function panelRows(): ReadonlyArray<ReadonlyArray<Cell>> {
  const classify = classifierOf()
  const head = [
    'code',
    'key',
    'nearest_manhattan',
    'nearest_hamming',
    'nearest_euclidean',
    'nearest_chebyshev',
    ...FIVE_PROFILES.map(({ id }) => `distance_${id}`),
    'margin',
    'typicality',
    'fit',
    'robust',
    'possible',
    'risks',
    'tension_bewoners_communicatie',
    'tension_bestuur_positionering',
    'tension_bestuur_proces',
    'coherence',
  ]
  const rows = allVectors.map((vector) => {
    const answer = classify(vector)
    return [
      codeOf(vector),
      keyOf(vector),
      list(answer.nearest),
      list(nearestTo(vector, FIVE_PROFILES, hamming)),
      list(nearestTo(vector, FIVE_PROFILES, euclidean)),
      list(nearestTo(vector, FIVE_PROFILES, chebyshev)),
      ...FIVE_PROFILES.map(({ id }) => distanceTo(answer, id)),
      answer.margin,
      answer.typicality.toFixed(6),
      answer.fit,
      list(robustIn(vector)),
      list(possibleIn(vector)),
      list(riskNamesOf(vector)),
      ...tensionsOf(vector),
      (coherenceInTenths(vector) / 10).toFixed(1),
    ]
  })
  return [head, ...rows]
}

function distanceTo(answer: OracleClassification, id: string): number {
  return at(
    answer.ranking.filter((match) => match.id === id).map(({ distance }) => distance),
    0,
  )
}

function partialPanelRows(): ReadonlyArray<ReadonlyArray<Cell>> {
  const head = [
    'key',
    'completions',
    'possible',
    'certain',
    'lowest',
    'highest',
    'deciding',
    'expected_possible_times_3',
    'risks_present',
    'risks_possible',
  ]
  const rows = allPartialVectors.map((partial) => {
    const answer = classifyPartial(partial)
    const risks = partialRisksOf(partial)
    return [
      keyOf(partial),
      answer.completions,
      list(answer.possible),
      answer.certain ?? '',
      list(answer.bounds.map(({ lowest }) => lowest)),
      list(answer.bounds.map(({ highest }) => highest)),
      list(answer.deciding.map(({ slider }) => at(SLIDERS, slider))),
      list(answer.deciding.map(({ possibleOverAnswers }) => possibleOverAnswers)),
      list(risks.filter(({ status }) => status === 'present').map(({ risk }) => risk)),
      list(risks.filter(({ status }) => status === 'possible').map(({ risk }) => risk)),
    ]
  })
  return [head, ...rows]
}

function planRows(): ReadonlyArray<ReadonlyArray<Cell>> {
  const head = ['from', 'to', 'reason', 'routes', 'sliders', 'why']
  const rows = FIVE_PROFILES.flatMap((from) =>
    FIVE_PROFILES.flatMap((to) =>
      REASONS_AND_NONE.map((reason) => {
        const plan = planByTryingAll(from.vector, to.vector, reason.sliders)
        return [
          from.id,
          to.id,
          reason.id,
          plan.routes,
          list(plan.steps.map(({ slider }) => at(SLIDERS, slider))),
          list(plan.steps.map(({ why }) => why)),
        ]
      }),
    ),
  )
  return [head, ...rows]
}
