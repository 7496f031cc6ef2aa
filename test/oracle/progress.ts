/**
 * Oracle: progress after a year, and district fit. The status of one slider is written out for all
 * 27 combinations of start, ambition and now, by hand. Methods page, section 4.
 */
import { manhattan } from './distance.js'
import { at, type PartialVector, type Vector } from './space.js'

export type OracleStatus = 'reached' | 'closer' | 'unchanged' | 'further' | 'overshot'

// Key: start, ambition, now.
export const STATUS: { readonly [startAmbitionNow: string]: OracleStatus } = {
  LLL: 'reached',
  LLM: 'further',
  LLH: 'further',
  LML: 'unchanged',
  LMM: 'reached',
  LMH: 'overshot',
  LHL: 'unchanged',
  LHM: 'closer',
  LHH: 'reached',
  MLL: 'reached',
  MLM: 'unchanged',
  MLH: 'further',
  MML: 'further',
  MMM: 'reached',
  MMH: 'further',
  MHL: 'further',
  MHM: 'unchanged',
  MHH: 'reached',
  HLL: 'reached',
  HLM: 'closer',
  HLH: 'unchanged',
  HML: 'overshot',
  HMM: 'reached',
  HMH: 'unchanged',
  HHL: 'further',
  HHM: 'further',
  HHH: 'reached',
}

export const statusOf = (start: number, ambition: number, now: number): OracleStatus => {
  const status = STATUS[[start, ambition, now].map((level) => 'LMH'.charAt(level)).join('')]
  if (status === undefined) throw new Error('no such combination')
  return status
}

export const gapClosureOf = (start: Vector, ambition: Vector, now: Vector): number | null => {
  const gap = manhattan(start, ambition)
  return gap === 0 ? null : (gap - manhattan(now, ambition)) / gap
}

/** Steps between a panel and the known needs of a district, and the share of the most possible. */
export const distanceToNeeds = (
  panel: Vector,
  needs: PartialVector,
): { readonly known: number; readonly distance: number; readonly share: number | null } => {
  let known = 0
  let distance = 0
  needs.forEach((need, slider) => {
    if (need === null) return
    known += 1
    distance += Math.abs(need - at(panel, slider))
  })
  return { known, distance, share: known === 0 ? null : distance / (2 * known) }
}
