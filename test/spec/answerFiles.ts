/** The files of spec/ that hold answers of the package: what another implementation, or a runtime, must give. */
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

export const answerFiles = (): ReadonlyArray<SpecFile> => [
  { path: 'catalogue.json', text: writeJson(catalogueDocument(), 2) },
  ...textsDocuments().map(({ language, document }) => ({
    path: `texts/${language}.json`,
    text: writeJson(document, 3),
  })),
  ...vectorFiles().map((file) => ({
    path: `vectors/${file.name}.json`,
    text: writeJson(documentOf(file), 2),
  })),
]
