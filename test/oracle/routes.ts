/**
 * Oracle: routes and plans. Counts in two independent ways (breadth-first search over the graph of
 * one-step neighbours; the multinomial formula), routes by writing all of them down, the plan by
 * comparing all of them. Methods page, section 5.
 */
import { CORRELATIONS, isUnbalanced, totalTensionOf } from './meaning.js'
import { allVectors, at, codeOf, neighboursOf, type Vector } from './space.js'

const factorial = (n: number): number => (n === 0 ? 1 : n * factorial(n - 1))

/** (d1 + ... + d5)! / (d1! ... d5!) */
export const multinomial = (from: Vector, to: Vector): number => {
  const steps = from.map((level, slider) => Math.abs(level - at(to, slider)))
  const total = steps.reduce((a, b) => a + b, 0)
  return steps.reduce((count, step) => count / factorial(step), factorial(total))
}

/** For every panel, by code: the number of shortest ways to reach it in the graph of neighbours. */
export const shortestWaysFrom = (from: Vector): ReadonlyArray<number> => {
  const ways = new Array<number>(243).fill(0)
  const seenAt = new Array<number>(243).fill(-1)
  ways[codeOf(from)] = 1
  seenAt[codeOf(from)] = 0
  let level: ReadonlyArray<number> = [codeOf(from)]
  for (let depth = 1; level.length > 0; depth += 1) {
    const next: number[] = []
    for (const code of level) {
      for (const neighbour of at(neighbourCodes(), code)) {
        if (at(seenAt, neighbour) === -1) {
          seenAt[neighbour] = depth
          next.push(neighbour)
        }
        if (at(seenAt, neighbour) === depth) {
          ways[neighbour] = at(ways, neighbour) + at(ways, code)
        }
      }
    }
    level = next
  }
  return ways
}

let codes: ReadonlyArray<ReadonlyArray<number>> | undefined
const neighbourCodes = (): ReadonlyArray<ReadonlyArray<number>> =>
  (codes ??= allVectors.map((vector) => neighboursOf(vector).map(codeOf)))

/** A route as the sliders that move, one step at a time. */
export type Moves = ReadonlyArray<number>

/** Every shortest route through panels that are allowed, in lexicographic order of its sliders. */
export const allMoves = (
  from: Vector,
  to: Vector,
  through: (vector: Vector) => boolean = () => true,
): ReadonlyArray<Moves> => {
  const answers = new Map<number, boolean>()
  const isAllowed = (panel: Vector): boolean => {
    const code = codeOf(panel)
    const answer = answers.get(code) ?? through(panel)
    answers.set(code, answer)
    return answer
  }
  const found: Moves[] = []
  const walk = (panel: Vector, moves: Moves): void => {
    if (panel.every((level, slider) => level === at(to, slider))) {
      found.push(moves)
      return
    }
    if (moves.length > 0 && !isAllowed(panel)) return
    for (let slider = 0; slider < panel.length; slider += 1) {
      const [level, goal] = [at(panel, slider), at(to, slider)]
      if (level !== goal) {
        walk(panel.with(slider, level + Math.sign(goal - level)), [...moves, slider])
      }
    }
  }
  walk(from, [])
  return found
}

/** The panels of a route, start and end included. */
export const panelsOf = (from: Vector, to: Vector, moves: Moves): ReadonlyArray<Vector> => {
  const panels: Vector[] = [from]
  let panel = from
  for (const moving of moves) {
    panel = panel.map((level, slider) =>
      slider === moving ? level + Math.sign(at(to, slider) - level) : level,
    )
    panels.push(panel)
  }
  return panels
}

export const countThrough = (
  from: Vector,
  to: Vector,
  through: (vector: Vector) => boolean,
): number => allMoves(from, to, through).length

export type Point = 'reason' | 'balance' | 'tension' | 'sourceFirst'

const POINTS: ReadonlyArray<Point> = ['reason', 'balance', 'tension', 'sourceFirst']

// By code, computed once: a panel lies on thousands of routes.
const meanings: Array<{ readonly isUnbalanced: boolean; readonly tension: number }> = []
const meaningOf = (code: number) =>
  (meanings[code] ??= {
    isUnbalanced: isUnbalanced(at(allVectors, code)),
    tension: totalTensionOf(at(allVectors, code)),
  })

// What a step on each slider adds to the code of a panel.
const PLACES = [81, 27, 9, 3, 1]

/** What a whole route costs, point by point of the preference. */
const costOf = (
  from: Vector,
  to: Vector,
  moves: Moves,
  reason: ReadonlyArray<number>,
): ReadonlyArray<number> => {
  let [code, unbalanced, tension] = [codeOf(from), 0, 0]
  for (const slider of moves.slice(0, -1)) {
    code += Math.sign(at(to, slider) - at(from, slider)) * at(PLACES, slider)
    const meaning = meaningOf(code)
    unbalanced += meaning.isUnbalanced ? 1 : 0
    tension += meaning.tension
  }

  let lastOfReason = -1
  let firstOfOthers = moves.length
  moves.forEach((slider, index) => {
    if (reason.includes(slider)) lastOfReason = index
    else if (firstOfOthers === moves.length) firstOfOthers = index
  })

  let early = 0
  for (const correlation of CORRELATIONS) {
    const sourceRises = at(to, correlation.from) > at(from, correlation.from)
    const targetRises = at(to, correlation.to) > at(from, correlation.to)
    if (!sourceRises || !targetRises) continue
    const last = moves.lastIndexOf(correlation.from)
    early += moves.filter((slider, index) => slider === correlation.to && index < last).length
  }

  return [lastOfReason < firstOfOthers ? 0 : 1, unbalanced, tension, early]
}

const compareCosts = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number => {
  for (let point = 0; point < a.length; point += 1) {
    if (at(a, point) !== at(b, point)) return at(a, point) - at(b, point)
  }
  return 0
}

export interface OracleStep {
  readonly slider: number
  readonly insteadOf: ReadonlyArray<number>
  /** Why every other slider that could move here would be worse. */
  readonly why: Point | 'onlyMoveLeft' | 'canonicalOrder'
}

/** The best of all routes, with why each of its steps comes where it does. */
export const planByTryingAll = (
  from: Vector,
  to: Vector,
  reason: ReadonlyArray<number> = [],
): { readonly routes: number; readonly steps: ReadonlyArray<OracleStep> } => {
  let candidates = allMoves(from, to).map((moves) => ({
    moves,
    cost: costOf(from, to, moves, reason),
  }))
  const routes = candidates.length
  const steps: OracleStep[] = []
  for (let index = 0; index < at(candidates, 0).moves.length; index += 1) {
    // The best route per slider that could move now; the first in lexicographic order on a tie.
    const bestBySlider = new Map<number, ReadonlyArray<number>>()
    for (const { moves, cost } of candidates) {
      const slider = at(moves, index)
      const known = bestBySlider.get(slider)
      if (known === undefined || compareCosts(cost, known) < 0) bestBySlider.set(slider, cost)
    }
    const ordered = [...bestBySlider].sort(
      ([sliderA, a], [sliderB, b]) => compareCosts(a, b) || sliderA - sliderB,
    )
    const [slider, cost] = at(ordered, 0)
    const others = ordered.slice(1)
    steps.push({
      slider,
      insteadOf: others.map(([other]) => other).sort((a, b) => a - b),
      why:
        others.length === 0
          ? 'onlyMoveLeft'
          : (POINTS.find((_, point) => at(at(others, 0)[1], point) !== at(cost, point)) ??
            'canonicalOrder'),
    })
    candidates = candidates.filter(({ moves }) => at(moves, index) === slider)
  }
  return { routes, steps }
}
