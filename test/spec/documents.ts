/** Every file of spec/, as text. */
import { catalogueDocument } from './catalogueDocument.js'
import { writeJson } from './json.js'
import { classification } from './rows/classification.js'
import { plans, progress, routesFile } from './rows/change.js'
import { distances, extendedDistances } from './rows/distances.js'
import { changes, panelFindings, typologies } from './rows/findings.js'
import { agreement, districts, exercises, merging } from './rows/group.js'
import { conditions, ripples } from './rows/meaning.js'
import { extendedPanels, panels, partialPanels } from './rows/panels.js'
import { parsing, refusals } from './rows/reading.js'
import { readings } from './rows/readings.js'
import { results } from './rows/results.js'
import { statements } from './rows/statements.js'
import { panelCodebook, panelTable } from './panelTable.js'
import { schemaDocuments } from './schemaDocuments.js'
import { textsDocuments } from './textsDocuments.js'
import { documentOf, type VectorFile } from './vectorFile.js'

export interface SpecFile {
  /** From spec/. */
  readonly path: string
  readonly text: string
}

export const vectorFiles = (): ReadonlyArray<VectorFile> => [
  parsing(),
  refusals(),
  panels(),
  partialPanels(),
  readings(),
  distances(),
  classification(),
  ripples(),
  conditions(),
  statements(),
  routesFile(),
  plans(),
  progress(),
  agreement(),
  exercises(),
  merging(),
  extendedPanels(),
  extendedDistances(),
  districts(),
  panelFindings(),
  changes(),
  typologies(),
  results(),
]

export const specFiles = (): ReadonlyArray<SpecFile> => [
  { path: 'panels-243.csv', text: panelTable() },
  { path: 'panels-243.md', text: panelCodebook() },
  { path: 'catalogue.json', text: writeJson(catalogueDocument(), 2) },
  ...textsDocuments().map(({ language, document }) => ({
    path: `texts/${language}.json`,
    text: writeJson(document, 3),
  })),
  ...schemaDocuments().map(({ name, document }) => ({
    path: `schemas/${name}.json`,
    text: writeJson(document, 2),
  })),
  ...vectorFiles().map((file) => ({
    path: `vectors/${file.name}.json`,
    text: writeJson(documentOf(file), 2),
  })),
]
