/**
 * Files: panels from and to CSV and JSON.
 *
 * @module schuifoefening/files
 */

// Reading
export { readPanels, streamPanels } from './readPanels.js'
export type { ReadOptions } from './textReader.js'
export type { FileProblem, PanelFile, PanelRow } from './panelRow.js'
export type { FileError } from '../model/fileErrors.js'

// Writing
export { writePanels } from './writePanels.js'
export type { WriteOptions } from './writePanels.js'
export type { PanelRecord } from './panelRow.js'
export type { Delimiter } from './csv/delimiter.js'
export type { Format } from './marks.js'

// Names of columns
export { COLUMN_NAMES } from './columns.js'
export type { AboutColumn, ColumnId } from './columns.js'

// Exercises
export { readExercises, writeExercises } from './readExercises.js'
export type { ExerciseFile } from './readExercises.js'
export { exerciseRecords, toExercises } from './exercises.js'
export type { ExercisesInRows } from './exercises.js'
