/**
 * Delimiters: the characters that may separate the fields of a CSV.
 *
 * @module
 */
import { deepFreeze } from '../../model/freeze.js'

/** A character that can separate the fields of a CSV. */
export type Delimiter = ';' | ',' | '\t'

/** The delimiters, most likely one first. */
export const DELIMITERS: ReadonlyArray<Delimiter> = /*#__PURE__*/ deepFreeze([';', ',', '\t'])
