/**
 * `classify`, which gives the full answer, against three ways to get only the nearest profile's id.
 * Aim: faster than all three, and at least five times faster than ml-distance.
 */
import { pipe } from 'fp-ts/lib/function.js'
import * as N from 'fp-ts/lib/number.js'
import * as O from 'fp-ts/lib/Option.js'
import * as Ord from 'fp-ts/lib/Ord.js'
import * as RA from 'fp-ts/lib/ReadonlyArray.js'
import { distance } from 'ml-distance'
import {
  allPanels,
  classify,
  manhattan,
  PANEL_COUNT,
  panelCode,
  PROFILE_IDS,
  PROFILES,
  type Panel,
  type ProfileId,
} from 'schuifoefening'
import { measure, printRatios } from './measure.js'

// Panels as a file gives them: objects of their own, ten of each, mixed.
const panels: ReadonlyArray<Panel> = Array.from({ length: 10 * PANEL_COUNT }, (_, index) => ({
  ...(allPanels()[(index * 7919) % PANEL_COUNT] as Panel), // 0 to 242
}))
const RANKS = { laag: 0, midden: 1, hoog: 2 }

const vectorOf = (panel: Panel): number[] => [
  RANKS[panel.positioneringIntern],
  RANKS[panel.procesBinnenGemeente],
  RANKS[panel.procesMetBewoners],
  RANKS[panel.bestuurEnPolitiek],
  RANKS[panel.communicatie],
]
const vectors = panels.map(vectorOf)
const profiles = PROFILE_IDS.map((id) => PROFILES[id])
const profileVectors = profiles.map(({ panel }) => vectorOf(panel))

const profileRanks = profiles.map(({ id, panel }) => ({
  id,
  intern: RANKS[panel.positioneringIntern],
  gemeente: RANKS[panel.procesBinnenGemeente],
  bewoners: RANKS[panel.procesMetBewoners],
  bestuur: RANKS[panel.bestuurEnPolitiek],
  communicatie: RANKS[panel.communicatie],
}))

const nearestByHand = (panel: Panel): ProfileId => {
  const intern = RANKS[panel.positioneringIntern]
  const gemeente = RANKS[panel.procesBinnenGemeente]
  const bewoners = RANKS[panel.procesMetBewoners]
  const bestuur = RANKS[panel.bestuurEnPolitiek]
  const communicatie = RANKS[panel.communicatie]
  let nearest: ProfileId = 'ontwikkelend'
  let smallest = Infinity
  for (const profile of profileRanks) {
    const steps =
      Math.abs(intern - profile.intern) +
      Math.abs(gemeente - profile.gemeente) +
      Math.abs(bewoners - profile.bewoners) +
      Math.abs(bestuur - profile.bestuur) +
      Math.abs(communicatie - profile.communicatie)
    if (steps < smallest) {
      smallest = steps
      nearest = profile.id
    }
  }
  return nearest
}

const nearestByMlDistance = (vector: number[]): ProfileId => {
  let nearest = 0
  let smallest = Infinity
  for (let index = 0; index < profileVectors.length; index++) {
    const steps = distance.manhattan(vector, profileVectors[index] ?? [])
    if (steps < smallest) {
      smallest = steps
      nearest = index
    }
  }
  return PROFILE_IDS[nearest] ?? 'ontwikkelend'
}

const bySteps = Ord.contramap(({ steps }: { readonly steps: number }) => steps)(N.Ord)
const nearestByPipeline = (panel: Panel): ProfileId =>
  pipe(
    profiles,
    RA.map((profile) => ({ id: profile.id, steps: manhattan(panel, profile.panel) })),
    RA.sort(bySteps),
    RA.head,
    O.match(
      () => 'ontwikkelend',
      ({ id }) => id,
    ),
  )

const sum = <A>(list: ReadonlyArray<A>, numberOf: (element: A) => number): number => {
  let total = 0
  for (const element of list) total += numberOf(element)
  return total
}

export const run = (): void => {
  const contestants = [
    { name: 'classify', run: () => sum(panels, (panel) => classify(panel).nearest[0].length) },
    { name: 'loop by hand, id only', run: () => sum(panels, (p) => nearestByHand(p).length) },
    {
      name: 'ml-distance, id only',
      run: () => sum(panels, (p) => nearestByMlDistance(vectorOf(p)).length),
    },
    {
      name: '(ml-distance, vectors made before)',
      run: () => sum(vectors, (v) => nearestByMlDistance(v).length),
    },
    { name: 'fp-ts pipeline, id only', run: () => sum(panels, (p) => nearestByPipeline(p).length) },
    { name: '(panelCode, for scale)', run: () => sum(panels, panelCode) },
  ]
  printRatios('panel', measure(contestants, panels.length, 501))
}
