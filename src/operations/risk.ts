/**
 * Risks: which risk profiles apply to a panel, and because of which sliders. A risk is a warning from
 * the reflection, not a finding about a municipality. `RiskProfile.formalisation` says which part of
 * the condition is ours.
 *
 * Source: 9.
 *
 * @module
 */
import { RISK_IDS, RISK_PROFILES, type Condition, type RiskId } from '../catalogue/risks.js'
import { asRecord, misuse } from '../model/misuse.js'
import { assertPanel, type Panel } from '../model/panel.js'
import { completions, type PartialPanel } from '../model/partialPanel.js'
import type { Position } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'

/**
 * A risk that applies, and the sliders that cause it, in canonical order.
 *
 * @example
 * const [risk]: ReadonlyArray<RiskFinding> = assessRisks(panelFromKey('MLMMM'))
 * risk // => { risk: 'binnen-buiten-onbalans', sliders: [{ slider: 'procesBinnenGemeente', position: 'laag' }] }
 */
export interface RiskFinding {
  readonly risk: RiskId
  /** The sliders that make the condition hold, with where they stand, in canonical order. */
  readonly sliders: ReadonlyArray<{ readonly slider: SliderId; readonly position: Position }>
}

/**
 * Whether a risk applies to a partial panel: `present` in every completion, `possible` in some,
 * `absent` in none.
 *
 * @example
 * const status: RiskStatus = assessPartialRisks({ procesBinnenGemeente: 'laag' })[3]?.status ?? 'absent'
 * status // => 'present'
 */
export type RiskStatus = 'present' | 'possible' | 'absent'

/**
 * The status of one risk on a partial panel: it applies to `completions` of the `of` full panels.
 *
 * @example
 * const [risk]: ReadonlyArray<PartialRiskFinding> = assessPartialRisks({ procesMetBewoners: 'hoog', bestuurEnPolitiek: 'hoog' })
 * risk // => { risk: 'ambtelijke-organisatie-buitenspel', status: 'possible', completions: 9, of: 27 }
 */
export interface PartialRiskFinding {
  readonly risk: RiskId
  readonly status: RiskStatus
  /**
   * The number of full panels that agree with the partial one and on which the risk applies, 0 to
   * `of`.
   */
  readonly completions: number
  /** The number of full panels that agree with the partial one, 1 to 243. */
  readonly of: number
}

/**
 * Whether a condition holds for a panel.
 *
 * Laws: an empty `all` holds, an empty `any` does not.
 *
 * @example
 * holds({ any: [{ slider: 'communicatie', in: ['hoog'] }, { slider: 'communicatie', in: ['laag'] }] }, panelFromKey('LLMML')) // => true
 */
export const holds = (condition: Condition, panel: Panel): boolean => {
  assertPanel(panel)
  if (!isCondition(condition)) throw misuse('unknownId', 'Not a condition on the five sliders.')
  return applies(condition, panel)
}

const isCondition = (input: unknown): boolean => {
  const { all, any, slider, in: positions } = asRecord(input)
  const parts = all ?? any
  return parts === undefined
    ? SLIDER_IDS.some((id) => id === slider) && Array.isArray(positions)
    : Array.isArray(parts) && parts.every(isCondition)
}

/** As `holds`, for a condition and a panel that were already checked. */
export const applies = (condition: Condition, panel: Panel): boolean => {
  if ('all' in condition) return condition.all.every((part) => applies(part, panel))
  if ('any' in condition) return condition.any.some((part) => applies(part, panel))
  return condition.in.includes(panel[condition.slider])
}

/**
 * The risks that apply to a panel, in canonical order.
 *
 * @example
 * assessRisks(PROFILES.participatief.panel).map(({ risk }) => risk) // => ['samenwerking-sectoren-beperkt', 'binnen-buiten-onbalans', 'focus-buiten']
 */
export const assessRisks = (panel: Panel): ReadonlyArray<RiskFinding> => {
  assertPanel(panel)
  return RISK_IDS.flatMap((risk) => {
    const { condition } = RISK_PROFILES[risk]
    if (!applies(condition, panel)) return []
    const involved = slidersThatHold(condition, panel)
    return [
      {
        risk,
        sliders: SLIDER_IDS.filter((slider) => involved.includes(slider)).map((slider) => ({
          slider,
          position: panel[slider],
        })),
      },
    ]
  })
}

/**
 * The status of all eight risks on a partial panel, in canonical order; exact over its completions.
 *
 * Laws: on a full panel nothing is `possible`; answering a slider never changes `present` or `absent`.
 *
 * Throws `notAPanel` when untyped code passes something other than a partial panel.
 *
 * @example
 * assessPartialRisks(panelFromKey('HHHHH')).filter(({ status }) => status === 'present').map(({ risk }) => risk) // => ['totaal-wijkgericht']
 */
export const assessPartialRisks = (partial: PartialPanel): ReadonlyArray<PartialRiskFinding> => {
  const panels = completions(partial)
  return RISK_IDS.map((risk) => {
    const present = panels.filter((panel) => applies(RISK_PROFILES[risk].condition, panel)).length
    return {
      risk,
      status: present === panels.length ? 'present' : present > 0 ? 'possible' : 'absent',
      completions: present,
      of: panels.length,
    }
  })
}

// The sliders named by the parts of a condition that hold.
const slidersThatHold = (condition: Condition, panel: Panel): ReadonlyArray<SliderId> => {
  if (!applies(condition, panel)) return []
  if ('all' in condition) return condition.all.flatMap((part) => slidersThatHold(part, panel))
  if ('any' in condition) return condition.any.flatMap((part) => slidersThatHold(part, panel))
  return [condition.slider]
}
