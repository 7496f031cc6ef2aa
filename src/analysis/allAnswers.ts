/**
 * All answers: everything the library says about each of the 243 panels, one row each. A database
 * or spreadsheet can then find answers by joining on the code or the key.
 *
 * Default reading, Manhattan distance.
 *
 * @module
 */
import { at, valueIn } from '../model/known.js'
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import type { RiskId } from '../catalogue/risks.js'
import { deepFreeze } from '../model/freeze.js'
import { lazy } from '../model/lazy.js'
import { allPanels, panelKey, type Panel, type PanelKey } from '../model/panel.js'
import { SLIDER_IDS } from '../model/slider.js'
import { classify, type Fit } from '../operations/classification.js'
import { assessRisks } from '../operations/risk.js'
import { robustness } from '../operations/robustness.js'
import { coherence } from '../operations/tension.js'
import { classifyCodes } from './codes.js'
import { toCsv } from '../model/csv.js'
import { perProfile, type PerProfile } from './perProfile.js'

/**
 * What the library says about one panel.
 *
 * @example
 * const row: AnswerRow | undefined = allAnswers()[12]
 * row?.nearest // => ['ontwikkelend']
 */
export interface AnswerRow {
  /** 0 to 242. */
  readonly code: number
  readonly key: PanelKey
  readonly panel: Panel
  /** All profiles at the smallest distance. */
  readonly nearest: ReadonlyArray<ProfileId>
  /** The nearest profiles as bits, the first profile in the lowest bit; see `classifyCodes`. */
  readonly mask: number
  /** Steps to each profile. */
  readonly distances: PerProfile<ProfileId>
  /** How many steps farther the next profile is; 0 for a tie. */
  readonly margin: number
  /** Share of all panels that lie farther from their nearest profile, 0 to 1. */
  readonly typicality: number
  readonly fit: Fit
  /** Nearest in all readings. */
  readonly robust: ReadonlyArray<ProfileId>
  /** Nearest in any reading. */
  readonly possible: ReadonlyArray<ProfileId>
  /** The risks that apply. */
  readonly risks: ReadonlyArray<RiskId>
  /** The coherence, which is a hypothesis; see `coherence`. */
  readonly coherence: number
}

/**
 * The 243 rows, in code order; frozen, made at first use.
 *
 * Law: each row says what `classify`, `robustness`, `assessRisks` and `coherence` say of its panel.
 *
 * @function
 * @example
 * allAnswers().length // => 243
 */
export const allAnswers: () => ReadonlyArray<AnswerRow> = /*#__PURE__*/ lazy(() => {
  const masks = classifyCodes(Uint8Array.from(allPanels(), (_, code) => code))
  return deepFreeze(
    allPanels().map((panel, code): AnswerRow => {
      const { ranking, nearest, margin, typicality, fit } = classify(panel)
      const { robust, possible } = robustness(panel)
      const distances = new Map(ranking.map(({ profile, distance }) => [profile, distance]))
      return {
        code,
        key: panelKey(panel),
        panel,
        nearest,
        mask: at(masks, code), // one for each panel
        distances: perProfile(
          (id) => valueIn(distances, id), // the ranking holds all
        ),
        margin,
        typicality,
        fit,
        robust,
        possible,
        risks: assessRisks(panel).map(({ risk }) => risk),
        coherence: coherence(panel),
      }
    }),
  )
})

/**
 * All answers as CSV, with a header. Several profiles or risks in one cell are separated by
 * `|`.
 *
 * @example
 * allAnswersCsv().split('\n')[0]?.split(',').slice(0, 8) // => ['code', 'key', 'positioneringIntern', 'procesBinnenGemeente', 'procesMetBewoners', 'bestuurEnPolitiek', 'communicatie', 'nearest']
 */
export const allAnswersCsv = (): string =>
  toCsv([
    [
      ...['code', 'key', ...SLIDER_IDS, 'nearest', 'mask'],
      ...PROFILE_IDS.map((id) => `distance_${id}`),
      ...['margin', 'typicality', 'fit', 'robust', 'possible', 'risks', 'coherence'],
    ],
    ...allAnswers().map((row) => [
      ...[row.code, row.key, ...SLIDER_IDS.map((slider) => row.panel[slider])],
      ...[row.nearest.join('|'), row.mask, ...PROFILE_IDS.map((id) => row.distances[id])],
      ...[row.margin, row.typicality, row.fit, row.robust.join('|'), row.possible.join('|')],
      ...[row.risks.join('|'), row.coherence],
    ]),
  ])
