/**
 * The statements of 8.1, listed as in the publication: per slider one of each profile.
 *
 * @module
 */
import { textOptions } from '../model/textOptions.js'
import type { EvidenceGrade } from '../model/evidence.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { SLIDER_IDS } from '../model/slider.js'
import { matchStatements, type StatementStatus } from '../operations/statements.js'
import type { ExplainOptions, Section, Sentence, StatementData } from './explanation.js'
import { statementText } from './labels.js'

/** A statement that goes with a position of a panel. */
export interface BelongingStatement extends Sentence {
  readonly data: StatementData
}

/**
 * The statements that go with the positions of a panel; `about` says which profile each belongs to,
 * and how firmly the text supports its position.
 */
export const belongingStatements = (
  panel: PartialPanel,
  { texts, typology }: ExplainOptions,
  about: (profile: string, grade: EvidenceGrade | undefined) => string | undefined,
): ReadonlyArray<BelongingStatement> =>
  matchStatements<string>(panel, typology)
    .filter(({ status }) => status === 'belongs')
    .flatMap(({ profile, slider, grade: found }): ReadonlyArray<BelongingStatement> => {
      const grade = found._tag === 'Some' ? found.value : undefined
      const said = statementText(profile, slider, texts, typology)
      if (said === undefined) return []
      const label = texts.sliders[slider].label
      return [
        {
          id: `statement/${profile}/${slider}`,
          text: texts.explanation.statement(label, said, about(profile, grade)),
          data: { kind: 'statement', profile, slider },
          grade,
        },
      ]
    })

/** A statement compared with a panel: which profile it belongs to, and whether it goes with the panel. */
export interface ComparedStatement extends Sentence {
  readonly profile: string
  readonly status: StatementStatus
}

/** The statements about one slider, in the order of the typology. */
export interface ComparedSection extends Section {
  readonly sentences: ReadonlyArray<ComparedStatement>
}

/**
 * All statements, 25 of the publication, in a section per slider with the label of the slider as its heading.
 * `status` says whether each goes with the position of the panel. Pass `{}` to compare with nothing.
 *
 * Throws as `explain`.
 *
 * @example
 * explainStatements({}, { texts: en }).map(({ sentences }) => sentences.length) // => [5, 5, 5, 5, 5]
 */
export const explainStatements = (
  panel: PartialPanel,
  options: ExplainOptions,
): ReadonlyArray<ComparedSection> => {
  const { texts, typology } = textOptions(options)
  const matches = matchStatements<string>(panel, typology)
  return SLIDER_IDS.map((id) => ({
    id: 'statements',
    heading: texts.sliders[id].label,
    sentences: matches.flatMap(({ profile, slider, status }): ReadonlyArray<ComparedStatement> => {
      const text = statementText(profile, slider, texts, typology)
      if (slider !== id || text === undefined) return []
      const data = { kind: 'statement', profile, slider } as const
      return [{ id: `statement/${profile}/${slider}`, text, data, profile, status }]
    }),
  }))
}
