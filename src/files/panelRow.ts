/**
 * Rows of a file of panels: one per sheet, or per panel of a municipality or case.
 *
 * @module
 */
import type { DocumentError } from '../model/documentErrors.js'
import type { Answer, Moment, Role, Round, Subject } from '../model/exercise.js'
import type { FileError } from '../model/fileErrors.js'
import type { PartialPanel } from '../model/partialPanel.js'
import type { ExtendedSliderId, SliderId } from '../model/slider.js'

/** One panel of a file. A slider that is neither in `panel` nor in `unknown` was left blank. */
export interface PanelRecord {
  readonly subject?: Subject | undefined
  /** The day of the sitting, as `2026-11-26`. */
  readonly date?: string | undefined
  /** Whose answers they are; absent if the row is not one person's sheet. */
  readonly respondent?: string | undefined
  readonly role?: Role | undefined
  readonly moment?: Moment | undefined
  /** Before or after the talk; absent if there was only one round. */
  readonly round?: Round | undefined
  readonly panel: PartialPanel
  /** The sliders on which the answer is not to know, in canonical order. */
  readonly unknown?: ReadonlyArray<SliderId> | undefined
  /** The answer on the proposed sixth slider, kept separately because profiles have no position on it. */
  readonly wijkkenmerken?: Answer | undefined
  /** Remarks per slider, in the respondent's own words. */
  readonly remarks?: { readonly [S in ExtendedSliderId]?: string | undefined } | undefined
  /**
   * The cells of columns that have no meaning here, by the name of the column; blank ones are
   * absent.
   */
  readonly extra?: { readonly [column: string]: string } | undefined
}

/**
 * A record that was read, with the line on which it begins, counting from 1. In JSON it is the number
 * of the element in the list.
 */
export interface PanelRow extends PanelRecord {
  /** The line on which it begins, from 1; in JSON the element of the list. */
  readonly line: number
  /** The sliders on which the answer is not to know, in canonical order. */
  readonly unknown: ReadonlyArray<SliderId>
  /**
   * The cells of columns that have no meaning here, by the name of the column; blank ones are
   * absent.
   */
  readonly extra: { readonly [column: string]: string }
}

/**
 * One problem in a file, and where it is. A row with a problem is left out, unless `keepRows` is set. A
 * missing column is a problem of the whole file and does not remove rows.
 */
export interface FileProblem {
  /** Counted from 1; in JSON the number of the element in the list. */
  readonly line: number
  /** The name of the column, when the problem is in one. */
  readonly column?: string
  /**
   * The error with its code; `describeError` turns it into a sentence. Texts of the file in it are
   * cut off, as in `raw`.
   */
  readonly error: FileError | DocumentError
  /** The row as it is in the file; cut off at 200 characters, the last of them `…`. */
  readonly raw: string
}

/**
 * What was read: the rows and the problems, both in the order of the file. At most 1,000 problems are
 * kept; `tooManyProblems` then ends them with the number left out.
 */
export interface PanelFile {
  readonly rows: ReadonlyArray<PanelRow>
  readonly problems: ReadonlyArray<FileProblem>
}
