/**
 * Area figures: what is read from a table, and the options for reading it.
 *
 * @module
 */
import type { AreaCode, AreaKind, DistrictCode, MunicipalityCode } from '../../model/areaCode.js'
import type { Kenmerk } from '../../model/wijkkenmerken.js'
import type { AreaColumns, AreaTable, FigureMeaning } from './areaTables.js'
import type { TableProblem } from './problem.js'

/** How to read a table of figures. You need not give what a known table says itself. */
export interface AreaFiguresOptions {
  /**
   * The year of the figures, four digits. Required for a table without a column of years; in a table
   * with one, it selects the rows to read.
   */
  readonly year?: number | undefined
  /** The names of columns. `code` is required for a table that is not known. */
  readonly columns?: NamedColumns | undefined
  /** The source of the figures, in words. */
  readonly source?: string | undefined
  readonly licence?: string | undefined
}

/** The names of the columns of a table, ignoring case. */
export interface NamedColumns extends AreaColumns {
  /** The columns of figures to read. Default: every column that has numbers. */
  readonly figures?: ReadonlyArray<string> | undefined
}

/** A column of figures, to choose from. */
export interface FigureColumn extends FigureMeaning {
  /** Its name in the file. */
  readonly column: string
}

/** What happened to an area since the year before: comparable, new code, or new borders. */
export type AreaChange = 'comparable' | 'recoded' | 'redrawn'

/** The figures of one area in one year. */
export interface AreaFigure {
  readonly area: AreaCode
  readonly kind: AreaKind
  /** The name of the area, if the table has one. */
  readonly name?: string
  readonly municipality: { readonly area: MunicipalityCode; readonly name?: string }
  /** The district (wijk) that a neighbourhood lies in. */
  readonly district?: { readonly area: DistrictCode; readonly name?: string }
  /** The year of the figures. */
  readonly year: number
  /** Absent if the table does not say so. */
  readonly change?: AreaChange
  /** One per column of figures, in the order of the columns. */
  readonly kenmerken: ReadonlyArray<Kenmerk>
  /** The line of the file, counting from 1. */
  readonly line: number
}

/** The content of a table of figures. */
export interface AreaFigures {
  readonly table: AreaTable
  /** The columns of figures, to choose from. */
  readonly columns: ReadonlyArray<FigureColumn>
  /** Columns that were left out because they hold something other than figures. */
  readonly otherColumns: ReadonlyArray<string>
  /** In the order of the file. */
  readonly areas: ReadonlyArray<AreaFigure>
  /** The number of rows about the country, a province or another region of CBS. */
  readonly otherRegions: number
  /** The number of rows of other years than the one asked for. */
  readonly otherYears: number
  /** The first hundred problems, in the order of the file. */
  readonly problems: ReadonlyArray<TableProblem>
  /** The number of all problems. */
  readonly problemCount: number
}
