/**
 * What a file of panels holds: one row per sheet, or per panel of a municipality or case.
 *
 * @module
 */
import type { PanelError } from '../model/errors.js'
import type { FileError } from '../model/fileErrors.js'
import type { PartialPanel } from '../model/partialPanel.js'
import type { SliderId } from '../model/slider.js'
import type { Moment, Role, Subject } from '../model/exercise.js'

/**
 * One panel as a file holds it. A slider that is neither in `panel` nor in `unknown` was left blank.
 *
 * - `respondent`: whose answers they are; absent where nobody's sheet is meant
 * - `unknown`: the sliders on which the answer is not to know, in canonical order
 * - `extra`: the cells of columns that have no meaning here, by the name of the column; blank ones
 *   are absent
 *
 * @example
 * const record: PanelRecord = { subject: { kind: 'gemeente', name: 'Nijmegen' }, panel: { communicatie: 'laag' } }
 * writePanels([record], { delimiter: ',' }) // => 'gemeente,Positionering intern,Proces binnen gemeente,Proces met bewoners,Bestuur en politiek,Communicatie\r\nNijmegen,,,,,laag\r\n'
 */
export interface PanelRecord {
  readonly subject?: Subject
  /** Whose answers they are; absent where nobody's sheet is meant. */
  readonly respondent?: string
  readonly role?: Role
  readonly moment?: Moment
  readonly panel: PartialPanel
  /** The sliders on which the answer is not to know, in canonical order. */
  readonly unknown?: ReadonlyArray<SliderId>
  /**
   * The cells of columns that have no meaning here, by the name of the column; blank ones are
   * absent.
   */
  readonly extra?: { readonly [column: string]: string }
}

/**
 * A record that was read, with the line on which it begins, from 1. In JSON a line is an element of
 * the list.
 *
 * @example
 * const [row]: ReadonlyArray<PanelRow> = readPanels('gemeente;communicatie\nNijmegen;laag').rows
 * row?.line // => 2
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
 * One thing that is wrong with a file, and where: the line (from 1; in JSON the element), the name of
 * the column if it is about one, and the row's own text, so that nothing is lost. A row that has a
 * problem is not among the rows; a missing column is a problem of the file and leaves them alone.
 *
 * @example
 * const problem: FileProblem | undefined = readPanels('gemeente;communicatie\nNijmegen;hoger').problems.at(-1)
 * problem // => { line: 2, column: 'communicatie', error: { code: 'unknownPosition', slider: 'communicatie', input: 'hoger' }, raw: 'Nijmegen;hoger' }
 */
export interface FileProblem {
  /** From 1; in JSON the element of the list. */
  readonly line: number
  /** The name of the column, when the problem is in one. */
  readonly column?: string
  /** With a code; `describeError` makes it a sentence. */
  readonly error: FileError | PanelError
  /** The row as it stands in the file, so that nothing is lost. */
  readonly raw: string
}

/**
 * What was read: the good rows and every problem, both in the order of the file.
 *
 * @example
 * const file: PanelFile = readPanels('')
 * file // => { rows: [], problems: [{ line: 1, error: { code: 'emptyFile' }, raw: '' }] }
 */
export interface PanelFile {
  readonly rows: ReadonlyArray<PanelRow>
  readonly problems: ReadonlyArray<FileProblem>
}
