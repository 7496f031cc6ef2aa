/**
 * Files: reading and writing CSV and JSON, and tables of area figures.
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
export type { Format } from './apostrophe.js'

// Names of columns
export { COLUMN_NAMES } from './columns.js'
export type { AboutColumn, ColumnId } from './columns.js'

// Exercises
export { readExercises, writeExercises } from './readExercises.js'
export type { ExerciseFile } from './readExercises.js'
export { exerciseRecords, toExercises } from './exercises.js'
export type { ExercisesInRows } from './exercises.js'

// Figures of areas
export { readAreaFigures } from './areas/readAreaFigures.js'
export type {
  AreaChange,
  AreaFigure,
  AreaFigures,
  AreaFiguresOptions,
  FigureColumn,
  NamedColumns,
} from './areas/areaFigures.js'
export type { AreaColumns, AreaTable, FigureMeaning } from './areas/areaTables.js'
export { chooseKenmerken } from './areas/chooseKenmerken.js'
export type { UnknownFigure } from './areas/chooseKenmerken.js'
export type { TableProblem } from './areas/problem.js'
export type { AreaFileError } from '../model/areaFileErrors.js'

// Districts
export { readDistrictNeeds, writeDistrictNeeds } from './areas/districtNeedsCsv.js'
export type { DistrictNeedsFile } from './areas/districtNeedsCsv.js'
export { readKenmerken, writeKenmerken } from './areas/kenmerkenCsv.js'
export type { DescribedDistrict, KenmerkenFile } from './areas/kenmerkenCsv.js'
export { KENMERKEN_COLUMNS, NEEDS_COLUMNS } from './areas/districtColumns.js'
export type { TableWriteOptions } from './areas/writeTable.js'

// Marks of statements
export { MARKS_COLUMNS, readStatementMarks, writeStatementMarks } from './statementMarks.js'
export type { MarkedStatements, MarksWriteOptions, StatementMarksFile } from './statementMarks.js'
