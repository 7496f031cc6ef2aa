/**
 * What is read from a table of figures of areas, and how to read it.
 *
 * @module
 */
import type { AreaCode, AreaKind, DistrictCode, MunicipalityCode } from '../../model/areaCode.js'
import type { Kenmerk } from '../../model/wijkkenmerken.js'
import type { AreaColumns, AreaTable, FigureMeaning } from './areaTables.js'
import type { AreaFileProblem } from './problem.js'

/** How to read a table of figures. What a known table says itself need not be given. */
export interface AreaFiguresOptions {
  /**
   * The year of the figures, four digits. Needed for a table without a column of years; of one that
   * has it, the rows of this year are read.
   */
  readonly year?: number | undefined
  /** The names of columns. `code` is needed for a table that is not known. */
  readonly columns?: NamedColumns | undefined
  /** Where the figures come from, in words. */
  readonly source?: string | undefined
  readonly licence?: string | undefined
}

/** The columns of a table by name, without regard to capitals. */
export interface NamedColumns extends AreaColumns {
  /** The columns of figures to read. Default: every column that has numbers. */
  readonly figures?: ReadonlyArray<string> | undefined
}

/** A column of figures, to choose from. */
export interface FigureColumn extends FigureMeaning {
  /** Its name in the file. */
  readonly column: string
}

/** What happened to an area since the year before: comparable, another code, or other borders. */
export type AreaChange = 'comparable' | 'recoded' | 'redrawn'

/** The figures of one area in one year. */
export interface AreaFigure {
  readonly area: AreaCode
  readonly kind: AreaKind
  /** The name beside the code, if the table has one. */
  readonly name?: string
  readonly municipality: { readonly area: MunicipalityCode; readonly name?: string }
  /** The district (wijk) that a neighbourhood lies in. */
  readonly district?: { readonly area: DistrictCode; readonly name?: string }
  /** The year that the figures are about. */
  readonly year: number
  /** Absent where the table does not say it. */
  readonly change?: AreaChange
  /** One per column of figures, in that order. */
  readonly kenmerken: ReadonlyArray<Kenmerk>
  /** The line of the file, from 1. */
  readonly line: number
}

/** What a table of figures holds. */
export interface AreaFigures {
  readonly table: AreaTable
  /** The columns of figures, to choose from. */
  readonly columns: ReadonlyArray<FigureColumn>
  /** Columns that hold something other than figures and were left out. */
  readonly otherColumns: ReadonlyArray<string>
  /** In the order of the file. */
  readonly areas: ReadonlyArray<AreaFigure>
  /** The number of rows about the country, a province or another region of CBS. */
  readonly otherRegions: number
  /** The number of rows of other years than the one asked for. */
  readonly otherYears: number
  /** The first hundred problems, in the order of the file. */
  readonly problems: ReadonlyArray<AreaFileProblem>
  /** The number of all problems. */
  readonly problemCount: number
}
