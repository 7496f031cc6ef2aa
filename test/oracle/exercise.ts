/**
 * Oracle: a group session. Patterns, van der Eijk's A, medians, medoids, agenda, all from the raw
 * answers. Methods page, section 3.
 */
import { compareFractions, fraction, plus, times, toNumber, type Fraction } from './fraction.js'
import { at, SLIDERS, type Vector } from './space.js'

/** A level, or why there is none. */
export type OracleAnswer = 0 | 1 | 2 | 'unknown' | 'unanswered'

/** One sheet: five answers of one respondent at one moment. */
export interface OracleSheet {
  readonly respondent: string
  readonly moment: 'huidig' | 'ambitie' | 'evaluatie'
  readonly answers: ReadonlyArray<OracleAnswer>
}

const isLevel = (answer: OracleAnswer): answer is 0 | 1 | 2 => typeof answer === 'number'

export const levelsIn = (answers: ReadonlyArray<OracleAnswer>): ReadonlyArray<0 | 1 | 2> =>
  answers.filter(isLevel)

export const countsOf = (levels: Vector): ReadonlyArray<number> =>
  [0, 1, 2].map((wanted) => levels.filter((level) => level === wanted).length)

export const patternOf = (levels: Vector): string | null => {
  if (levels.length === 0) return null
  const has = (level: number): boolean => levels.includes(level)
  if (has(0) && has(2)) return has(1) ? 'verspreid' : 'tegenoverElkaar'
  if ((has(0) && has(1)) || (has(1) && has(2))) return 'eenStap'
  return 'eensgezind'
}

export const rangeOf = (levels: Vector): number | null =>
  levels.length === 0 ? null : Math.max(...levels) - Math.min(...levels)

/** The two middle answers of the sorted list; the same one twice for an odd number. */
export const medianOf = (levels: Vector): readonly [lower: number, upper: number] | null => {
  if (levels.length === 0) return null
  const sorted = [...levels].sort((a, b) => a - b)
  return [at(sorted, Math.ceil(sorted.length / 2) - 1), at(sorted, Math.floor(sorted.length / 2))]
}

/** Total steps to the best single level, over the number of answers. */
export const averageDeviationOf = (levels: Vector): number | null => {
  if (levels.length === 0) return null
  const totals = [0, 1, 2].map((level) => levels.reduce((sum, x) => sum + Math.abs(x - level), 0))
  return Math.min(...totals) / levels.length
}

/**
 * Van der Eijk's A (2001). The frequencies are peeled off in layers: each layer takes the smallest
 * frequency that is left from every category that is not empty. Of the pattern of a layer (1 for a
 * category that is there), with K categories of which S are there:
 *
 *   TU:  triples of categories, in order, with pattern 110 or 011
 *   TDU: triples with pattern 101
 *   U = ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU)), and 1 without such triples
 *   A = U (1 - (S - 1) / (K - 1))
 *
 * and the whole is the mean of A over the layers, weighted by the answers in each.
 */
export const exactAgreementOf = (frequencies: ReadonlyArray<number>): Fraction | null => {
  const total = frequencies.reduce((a, b) => a + b, 0)
  const K = frequencies.length
  if (total === 0 || K < 2) return null
  let left = [...frequencies]
  let A = fraction(0, 1)
  while (left.some((frequency) => frequency > 0)) {
    const pattern = left.map((frequency) => (frequency > 0 ? 1 : 0)).join('')
    const S = pattern.replaceAll('0', '').length
    const smallest = Math.min(...left.filter((frequency) => frequency > 0))
    const layer = times(unimodalityOf(pattern), fraction(K - S, K - 1))
    A = plus(A, times(fraction(smallest * S, total), layer))
    left = left.map((frequency) => Math.max(0, frequency - smallest))
  }
  return A
}

export const agreementOf = (frequencies: ReadonlyArray<number>): number | null => {
  const exact = exactAgreementOf(frequencies)
  return exact === null ? null : toNumber(exact)
}

function unimodalityOf(pattern: string): Fraction {
  const K = pattern.length
  let TU = 0
  let TDU = 0
  for (let i = 0; i < K; i += 1)
    for (let j = i + 1; j < K; j += 1)
      for (let k = j + 1; k < K; k += 1) {
        const triple = pattern.charAt(i) + pattern.charAt(j) + pattern.charAt(k)
        if (triple === '110' || triple === '011') TU += 1
        if (triple === '101') TDU += 1
      }
  return TU + TDU === 0
    ? fraction(1, 1)
    : fraction((K - 2) * TU - (K - 1) * TDU, (K - 2) * (TU + TDU))
}

/** The respondents with five levels whose total number of steps to all such respondents is least. */
export const medoidsOf = (sheets: ReadonlyArray<OracleSheet>): ReadonlyArray<string> => {
  const complete = sheets.filter((sheet) => sheet.answers.every(isLevel))
  let best = Infinity
  let found: string[] = []
  for (const sheet of complete) {
    let total = 0
    for (const other of complete)
      for (let slider = 0; slider < 5; slider += 1)
        total += Math.abs(Number(at(sheet.answers, slider)) - Number(at(other.answers, slider)))
    if (total < best) {
      best = total
      found = []
    }
    if (total === best) found.push(sheet.respondent)
  }
  return found.sort()
}

export interface OracleAgendaItem {
  readonly slider: string
  readonly pattern: string | null
  readonly agreement: number | null
  readonly ambitionPattern: string | null
  readonly ambitionAgreement: number | null
  readonly distanceToAmbition: number | null
  readonly toDiscuss: boolean
}

export const agendaOf = (
  sheets: ReadonlyArray<OracleSheet>,
  agreedAmbition: ReadonlyArray<number | null>,
  isEvaluated: boolean,
): ReadonlyArray<OracleAgendaItem> => {
  const nowAt = isEvaluated ? 'evaluatie' : 'huidig'
  const answersAt = (moment: OracleSheet['moment'], slider: number): Vector =>
    levelsIn(
      sheets.filter((sheet) => sheet.moment === moment).map((sheet) => at(sheet.answers, slider)),
    )
  const items = SLIDERS.map((slider, index) => {
    const now = answersAt(nowAt, index)
    const wanted = answersAt('ambitie', index)
    const exacts = [now, wanted].flatMap((levels) => exactAgreementOf(countsOf(levels)) ?? [])
    const agreed = at(agreedAmbition, index)
    const median = medianOf(now)
    const ambition: readonly [number, number] | null =
      agreed === null ? medianOf(wanted) : [agreed, agreed]
    let distanceToAmbition: number | null = null
    if (median !== null && ambition !== null) {
      distanceToAmbition = Infinity
      for (let x = median[0]; x <= median[1]; x += 1)
        for (let y = ambition[0]; y <= ambition[1]; y += 1)
          distanceToAmbition = Math.min(distanceToAmbition, Math.abs(x - y))
    }
    return {
      slider,
      index,
      pattern: patternOf(now),
      exact: [...exacts].sort(compareFractions)[0] ?? null,
      agreement: agreementOf(countsOf(now)),
      ambitionPattern: patternOf(wanted),
      ambitionAgreement: agreementOf(countsOf(wanted)),
      distanceToAmbition,
      toDiscuss: [now, wanted].some((levels) => levels.includes(0) && levels.includes(2)),
    }
  })
  const before = (a: (typeof items)[number], b: (typeof items)[number]): boolean => {
    if (a.exact === null || b.exact === null) {
      if (a.exact !== null) return true
      if (b.exact !== null) return false
    } else {
      const order = compareFractions(a.exact, b.exact)
      if (order !== 0) return order < 0
    }
    const distanceA = a.distanceToAmbition ?? -1
    const distanceB = b.distanceToAmbition ?? -1
    if (distanceA !== distanceB) return distanceA > distanceB
    return a.index < b.index
  }
  // Selection: take the item that comes before all others, again and again.
  const left = [...items]
  const agenda: OracleAgendaItem[] = []
  while (left.length > 0) {
    const first = left.findIndex((item) =>
      left.every((other) => other === item || before(item, other)),
    )
    const { index: _, exact: __, ...item } = at(left, first)
    agenda.push(item)
    left.splice(first, 1)
  }
  return agenda
}
