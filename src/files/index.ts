/**
 * Files: panels from and to CSV and JSON.
 *
 * @module
 */
export { COLUMN_NAMES } from './columns.js'
export type { ColumnId } from './columns.js'
export type { Delimiter } from './csvRecords.js'
export { exerciseRecords, toExercises } from './exercises.js'
export type { ExercisesInRows } from './exercises.js'
export type { Format } from './marks.js'
export type { FileProblem, PanelFile, PanelRecord, PanelRow } from './panelRow.js'
export { readPanels, streamPanels } from './readPanels.js'
export { CELL_WORDS } from './words.js'
export { writePanels } from './writePanels.js'
export type { WriteOptions } from './writePanels.js'
// What can be wrong with a file; the sentences are in `schuifoefening/texts`
export type { FileError } from '../model/fileErrors.js'
