/**
 * Oracle: tensions, coherence, ripple and risks. Domain page, sections 4 and 5; methods page,
 * section 6. Rules are written as statements, not as data.
 */
import { at, BP, C, completionsOf, PBG, PI, PMB, type PartialVector, type Vector } from './space.js'

export const CORRELATIONS = [
  { id: 'bewoners-communicatie', from: PMB, to: C, weight: 1 },
  { id: 'bestuur-positionering', from: BP, to: PI, weight: 1 },
  { id: 'bestuur-proces', from: BP, to: PBG, weight: 0.5 },
] as const

/** Steps of tension per correlation, zeros included. */
export const tensionsOf = (vector: Vector): ReadonlyArray<number> => [
  Math.max(0, at(vector, PMB) - at(vector, C)),
  Math.max(0, at(vector, BP) - at(vector, PI)),
  Math.max(0, at(vector, BP) - at(vector, PBG)),
]

/** Of a partial vector: the tensions that all its completions have. */
export const partialTensionsOf = (partial: PartialVector): ReadonlyArray<number> =>
  completionsOf(partial)
    .map(tensionsOf)
    .reduce((common, tensions) => common.map((steps, i) => Math.min(steps, at(tensions, i))))

export const totalTensionOf = (vector: Vector): number =>
  tensionsOf(vector).reduce((a, b) => a + b, 0)

/** In tenths, so that it is a whole number: 10 minus twice the weighted tension out of 5. */
export const coherenceInTenths = (vector: Vector): number => {
  const tensions = tensionsOf(vector)
  return 10 - 2 * at(tensions, 0) - 2 * at(tensions, 1) - at(tensions, 2)
}

export const RISKS = [
  'ambtelijke-organisatie-buitenspel',
  'samenwerking-sectoren-beperkt',
  'betrokkenheid-bewoners-te-klein',
  'binnen-buiten-onbalans',
  'totaal-wijkgericht',
  'totaal-sectorgericht',
  'focus-buiten',
  'focus-binnen',
] as const

export type OracleRisk = (typeof RISKS)[number]

export const isUnbalanced = (vector: Vector): boolean => at(vector, PMB) < 1 || at(vector, PBG) < 1

/** The risks of a panel with the sliders that make each of them so. */
export const risksOf = (
  vector: Vector,
): ReadonlyArray<{ risk: OracleRisk; sliders: ReadonlyArray<number> }> => {
  const pi = at(vector, PI)
  const pbg = at(vector, PBG)
  const pmb = at(vector, PMB)
  const bp = at(vector, BP)
  const c = at(vector, C)
  const found: Array<{ risk: OracleRisk; sliders: ReadonlyArray<number> }> = []
  if (pmb === 2 && bp === 2 && pbg === 0)
    found.push({ risk: 'ambtelijke-organisatie-buitenspel', sliders: [PBG, PMB, BP] })
  if (pmb === 2 && pbg === 0)
    found.push({ risk: 'samenwerking-sectoren-beperkt', sliders: [PBG, PMB] })
  if (pbg === 2 && pmb === 0)
    found.push({ risk: 'betrokkenheid-bewoners-te-klein', sliders: [PBG, PMB] })
  if (pmb < 1 && pbg < 1) found.push({ risk: 'binnen-buiten-onbalans', sliders: [PBG, PMB] })
  else if (pmb < 1) found.push({ risk: 'binnen-buiten-onbalans', sliders: [PMB] })
  else if (pbg < 1) found.push({ risk: 'binnen-buiten-onbalans', sliders: [PBG] })
  if (pi === 2 && pbg === 2 && pmb === 2 && bp === 2 && c === 2)
    found.push({ risk: 'totaal-wijkgericht', sliders: [PI, PBG, PMB, BP, C] })
  if (pi === 0 && pbg === 0 && pmb === 0 && bp === 0 && c === 0)
    found.push({ risk: 'totaal-sectorgericht', sliders: [PI, PBG, PMB, BP, C] })
  if (pmb === 2 && c === 2 && pi <= 1 && pbg === 0)
    found.push({ risk: 'focus-buiten', sliders: [PI, PBG, PMB, C] })
  if (pi === 2 && pbg === 2 && pmb === 0 && c <= 1)
    found.push({ risk: 'focus-binnen', sliders: [PI, PBG, PMB, C] })
  return found
}

export const riskNamesOf = (vector: Vector): ReadonlyArray<OracleRisk> =>
  risksOf(vector).map(({ risk }) => risk)

/** Per risk: in how many completions it applies, and of how many. */
export const partialRisksOf = (
  partial: PartialVector,
): ReadonlyArray<{
  risk: OracleRisk
  status: 'present' | 'possible' | 'absent'
  completions: number
  of: number
}> => {
  const full = completionsOf(partial)
  return RISKS.map((risk) => {
    let completions = 0
    for (const vector of full) if (riskNamesOf(vector).includes(risk)) completions += 1
    return {
      risk,
      status: completions === full.length ? 'present' : completions === 0 ? 'absent' : 'possible',
      completions,
      of: full.length,
    }
  })
}
