/** Vectors: the space of panels, full, partial and extended, and what is asked of every one of them. */
import {
  allExtendedPanels,
  allPanels,
  allPartialPanels,
  assessPartialRisks,
  assessRisks,
  chebyshev,
  classifier,
  classify,
  classifyPartial,
  coherence,
  CORRELATION_IDS,
  euclidean,
  extendedPanelKey,
  findings,
  hamming,
  neighbours,
  panelCode,
  panelKey,
  PLATFORM31,
  PROFILE_IDS,
  robustness,
  tensions,
  type Panel,
  type PartialPanel,
} from '../../../src/index.js'
import { rules, type Row, type VectorFile } from '../vectorFile.js'
import { partialKey } from './notation.js'

export const panels = (): VectorFile => ({
  name: 'panels',
  about:
    'Every panel, in the order of its code. `distances` (Manhattan) and `counts` are in the order of the profiles, `tensions` (steps, zero included) in that of the correlations; `nearest` per metric; `holds` is that of the headline (SO-803).',
  rows: allPanels().map(panelRow),
})

const nearestByHamming = classifier(PLATFORM31, { metric: hamming })
const nearestByEuclidean = classifier(PLATFORM31, { metric: euclidean })
const nearestByChebyshev = classifier(PLATFORM31, { metric: chebyshev })

const panelRow = (panel: Panel): Row => {
  const { ranking, nearest, margin, typicality, fit } = classify(panel)
  const { robust, possible, counts } = robustness(panel)
  const [headline] = findings(panel)
  return {
    id: panelKey(panel),
    rules: rules(104, 105, 106, 109, 301, 306, 308, 309, 310, 311, 333, 402, 403, 412, 413, 803),
    question: { panel: panelKey(panel) },
    answer: {
      code: panelCode(panel),
      neighbours: neighbours(panel).map(panelKey),
      distances: PROFILE_IDS.map((id) => ranking.find(({ profile }) => profile === id)?.distance),
      nearest: {
        manhattan: nearest,
        hamming: nearestByHamming(panel).nearest,
        euclidean: nearestByEuclidean(panel).nearest,
        chebyshev: nearestByChebyshev(panel).nearest,
      },
      margin,
      typicality,
      fit,
      robust,
      possible,
      counts: PROFILE_IDS.map((id) => counts[id]),
      holds:
        headline.kind === 'nearest' ? headline.holds : 'a complete panel has a nearest profile',
      tensions: stepsOfTensions(panel),
      coherence: coherence(panel),
      risks: assessRisks(panel).map(({ risk }) => risk),
    },
  }
}

const stepsOfTensions = (panel: PartialPanel): ReadonlyArray<number> => {
  const felt = tensions(panel)
  return CORRELATION_IDS.map((id) => felt.find((t) => t.correlation === id)?.steps ?? 0)
}

export const partialPanels = (): VectorFile => ({
  name: 'partial-panels',
  about:
    'Every partial panel, in the order of its key. `lowest` and `highest` are in the order of the profiles, `tensions` (steps) in that of the correlations, `risks` (to how many completions each applies) in that of the risks; `expectedPossible` belongs to `deciding`.',
  rows: allPartialPanels().map(partialRow),
})

const partialRow = (partial: PartialPanel): Row => {
  const { completions, possible, certain, bounds, deciding } = classifyPartial(partial)
  return {
    id: partialKey(partial),
    rules: rules(107, 108, 320, 321, 322, 323, 324, 402, 414),
    question: { panel: partialKey(partial) },
    answer: {
      completions,
      possible,
      certain,
      lowest: bounds.map(({ lowest }) => lowest),
      highest: bounds.map(({ highest }) => highest),
      deciding: deciding.map(({ slider }) => slider),
      expectedPossible: deciding.map(({ expectedPossible }) => expectedPossible),
      tensions: stepsOfTensions(partial),
      risks: assessPartialRisks(partial).map((risk) => risk.completions),
    },
  }
}

export const extendedPanels = (): VectorFile => ({
  name: 'extended-panels',
  about: 'Every seventh panel with the proposed sixth slider, in the order of its code.',
  rows: allExtendedPanels().flatMap((panel, code) =>
    code % 7 !== 0
      ? []
      : {
          id: extendedPanelKey(panel),
          rules: rules(701, 702),
          question: { panel: extendedPanelKey(panel) },
          answer: { code },
        },
  ),
})
