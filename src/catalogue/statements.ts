/**
 * The 25 statements of 8.1: what each of the five profiles says about each slider. A group reads them
 * side by side and says which ones it recognises. The sentences are in the texts:
 * `texts.profiles[profile].sliders[slider]`.
 *
 * Source: 8.1; the same statements open chapters 3 to 7.
 *
 * @module
 */
import type { Source } from '../model/evidence.js'
import { deepFreeze } from '../model/freeze.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { PROFILE_IDS, type ProfileId } from './profilePanels.js'

/**
 * The id of a statement: its profile and its slider.
 *
 * @example
 * const id: StatementId = 'gekanteld.communicatie'
 * STATEMENTS[24]?.id === id // => true
 */
export type StatementId = `${ProfileId}.${SliderId}`

/** One statement of 8.1. */
export interface Statement {
  readonly id: StatementId
  readonly profile: ProfileId
  readonly slider: SliderId
  readonly source: Source
}

/**
 * The 25 statements, profile by profile in the order of the chapters, slider by slider.
 *
 * @example
 * STATEMENTS.length // => 25
 * STATEMENTS[0]?.source // => { chapter: '8.1', heading: 'De ontwikkelende gemeente' }
 */
export const STATEMENTS: ReadonlyArray<Statement> = /*#__PURE__*/ deepFreeze(
  /*#__PURE__*/ listStatements(),
)

function listStatements(): ReadonlyArray<Statement> {
  const headings: { readonly [I in ProfileId]: string } = {
    ontwikkelend: 'De ontwikkelende gemeente',
    participatief: 'De participatieve gemeente',
    organisatiegericht: 'De organisatiegerichte gemeente',
    toenaderingsgericht: 'De toenaderingsgerichte gemeente',
    gekanteld: 'De gekantelde gemeente',
  }
  return PROFILE_IDS.flatMap((profile) =>
    SLIDER_IDS.map((slider): Statement => ({
      id: `${profile}.${slider}`,
      profile,
      slider,
      source: { chapter: '8.1', heading: headings[profile] },
    })),
  )
}
