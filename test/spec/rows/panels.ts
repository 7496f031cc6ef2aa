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
  hamming,
  neighbours,
  panelCode,
  panelKey,
  PLATFORM31,
  PROFILE_IDS,
  robustness,
  SLIDER_IDS,
  tensions,
  type Panel,
  type PartialPanel,
  type ProfileId,
} from '../../../src/index.js'
import type { VectorFile } from '../vectorFile.js'
import { partialKey } from './notation.js'

export const panels = (): VectorFile => ({
  name: 'panels',
  about:
    'Every panel, in the order of its code. Lists of five are in the order of the profiles, `tensions` (steps, zero included) in the order of the correlations.',
  requirements: [
    ...['SO-104', 'SO-105', 'SO-106', 'SO-109', 'SO-301', 'SO-306', 'SO-307', 'SO-308', 'SO-309'],
    ...['SO-310', 'SO-311', 'SO-333', 'SO-402', 'SO-403', 'SO-411', 'SO-412', 'SO-413'],
  ],
  rows: allPanels().map(panelRow),
})

const nearestByHamming = classifier(PLATFORM31, { metric: hamming })
const nearestByEuclidean = classifier(PLATFORM31, { metric: euclidean })
const nearestByChebyshev = classifier(PLATFORM31, { metric: chebyshev })

const panelRow = (panel: Panel): object => {
  const { ranking, nearest, margin, typicality, fit } = classify(panel)
  const { robust, possible, counts } = robustness(panel)
  return {
    key: panelKey(panel),
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
    tensions: stepsOfTensions(panel),
    coherence: coherence(panel),
    risks: assessRisks(panel).map(({ risk }) => risk),
  }
}

const stepsOfTensions = (panel: PartialPanel): ReadonlyArray<number> => {
  const felt = tensions(panel)
  return CORRELATION_IDS.map((id) => felt.find((t) => t.correlation === id)?.steps ?? 0)
}

export const partialPanels = (): VectorFile => ({
  name: 'partial-panels',
  about:
    'Every partial panel; `-` is a slider without a position. Profiles and sliders by their number, counting from 1. `lowest` and `highest` in the order of the profiles; `expectedPossible` beside `deciding`; `tensions`: steps, in the order of the correlations; `risks`: to how many completions each risk applies, in the order of the risks.',
  requirements: [
    ...['SO-107', 'SO-108', 'SO-320', 'SO-321', 'SO-322', 'SO-323', 'SO-324', 'SO-402', 'SO-414'],
  ],
  rows: allPartialPanels().map(partialRow),
})

const partialRow = (partial: PartialPanel): object => {
  const { completions, possible, certain, bounds, deciding } = classifyPartial(partial)
  return {
    key: partialKey(partial),
    completions,
    possible: possible.map(numberOfProfile),
    certain: certain._tag === 'Some' ? numberOfProfile(certain.value) : null,
    lowest: bounds.map(({ lowest }) => lowest),
    highest: bounds.map(({ highest }) => highest),
    deciding: deciding.map(({ slider }) => 1 + SLIDER_IDS.indexOf(slider)),
    expectedPossible: deciding.map(({ expectedPossible }) => expectedPossible),
    tensions: stepsOfTensions(partial),
    risks: assessPartialRisks(partial).map((risk) => risk.completions),
  }
}

const numberOfProfile = (id: ProfileId): number => 1 + PROFILE_IDS.indexOf(id)

export const extendedPanels = (): VectorFile => ({
  name: 'extended-panels',
  about: 'Every panel with the proposed sixth slider, in the order of its code.',
  requirements: ['SO-701', 'SO-702'],
  rows: allExtendedPanels().map((panel, code) => ({ key: extendedPanelKey(panel), code })),
})
