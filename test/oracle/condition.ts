/** Oracle: conditions read as data, as another program would read them from JSON. */
import type { OraclePosition, OracleSlider } from './space.js'

export type OracleCondition =
  | { readonly slider: OracleSlider; readonly in: ReadonlyArray<OraclePosition> }
  | { readonly all: ReadonlyArray<OracleCondition> }
  | { readonly any: ReadonlyArray<OracleCondition> }

export const conditionHolds = (
  condition: OracleCondition,
  panel: { readonly [S in OracleSlider]: OraclePosition },
): boolean => {
  if ('slider' in condition) {
    for (const position of condition.in) if (position === panel[condition.slider]) return true
    return false
  }
  const parts = 'all' in condition ? condition.all : condition.any
  let holding = 0
  for (const part of parts) if (conditionHolds(part, panel)) holding += 1
  return 'all' in condition ? holding === parts.length : holding > 0
}
