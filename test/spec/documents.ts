/** Every file of spec/, as text. */
import { answerFiles, type SpecFile } from './answerFiles.js'
import { writeJson } from './json.js'
import { panelCodebook, panelTable } from './panelTable.js'
import { schemaDocuments } from './schemaDocuments.js'

export const specFiles = (): ReadonlyArray<SpecFile> => [
  { path: 'panels-243.csv', text: panelTable() },
  { path: 'panels-243.md', text: panelCodebook() },
  ...schemaDocuments().map(({ name, document }) => ({
    path: `schemas/${name}.json`,
    text: writeJson(document, 2),
  })),
  ...answerFiles(),
]
