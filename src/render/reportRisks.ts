/**
 * The part of a report about risks and tensions of a panel.
 *
 * @module
 */
import { CORRELATIONS } from '../catalogue/correlations.js'
import { RISK_PROFILES } from '../catalogue/risks.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { assessPartialRisks } from '../operations/risk.js'
import { tensions } from '../operations/tension.js'
import type { Texts } from '../texts/texts.js'
import { heading, outline, paragraph } from './markdown.js'

/** The blocks about risks and tensions. What depends on unanswered sliders is called possible. */
export const reportRisks = (panel: PartialPanel, texts: Texts): ReadonlyArray<string> => {
  const { correlations, formalisations, headings, notes, phrases, sliders, strengths } = texts
  const risks = assessPartialRisks(panel).filter(({ status }) => status !== 'absent')
  const felt = tensions(panel)
  return [
    heading(3, headings.risks),
    outline(
      risks.map(({ risk, status, completions: count, of }) => {
        const { kind, formalisation, sources } = RISK_PROFILES[risk]
        const { label, claim, formalisation: ours } = texts.risks[risk]
        return [
          label,
          texts.riskKinds[kind],
          status === 'possible' &&
            `${texts.riskStatuses.possible}, ${phrases.completions(count, of)}`,
          `${headings.claim} (${phrases.list(sources.map(phrases.source))}): ${claim}`,
          `${headings.formalisation}: ${ours} ${formalisations[formalisation]}`,
        ]
      }),
    ),
    paragraph(risks.length === 0 ? notes.noRisks : notes.risks),
    heading(3, headings.tensions),
    outline(
      felt.map(({ correlation, steps }) => {
        const { from, to, strength } = CORRELATIONS[correlation]
        const { label, explanation } = correlations[correlation]
        const [high, low] = [sliders[from].label, sliders[to].label]
        return [label, phrases.tension(high, low, steps, strengths[strength]), explanation]
      }),
    ),
    paragraph(felt.length === 0 ? notes.noTensions : notes.correlations),
  ]
}
