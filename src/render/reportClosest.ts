/**
 * The part of a report about the closest profiles: which, why, and what is uncertain about it.
 *
 * @module
 */
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import { PROFILES, type Profile } from '../catalogue/profiles.js'
import { parsePanel, type Panel } from '../model/panel.js'
import { unansweredSliders, type PartialPanel } from '../model/partialPanel.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { classify } from '../operations/classification.js'
import { classifyPartial } from '../operations/partialClassification.js'
import { robustness } from '../operations/robustness.js'
import type { Texts } from '../texts/texts.js'
import { bullets, heading, outline, paragraph, table } from './markdown.js'
import { valueOf, type Piece } from './words.js'

/**
 * The blocks about the profiles that are closest to a panel, or can be to a partial one. `open` says
 * why a slider has no position.
 */
export const reportClosest = (
  panel: PartialPanel,
  open: (slider: SliderId) => string,
  texts: Texts,
): ReadonlyArray<string> => {
  const full = parsePanel(panel)
  return full._tag === 'Right' ? reportFull(full.right, texts) : reportPartial(panel, open, texts)
}

const reportFull = (panel: Panel, texts: Texts): ReadonlyArray<string> => {
  const { notes, phrases, positions, profiles, sliders } = texts
  const { nearest, ranking, margin, typicality, fit } = classify(panel)
  const { counts, readings } = robustness(panel)
  return blocks(
    nearest,
    paragraph(
      phrases.closestTo(nearest.map((id) => profiles[id].label)),
      texts.fits[fit].meaning,
      nearest.length > 1 ? phrases.tie(nearest.length) : phrases.margin(margin),
    ),
    ranking.map(({ profile, distance, similarity, differences }) => [
      profiles[profile].label,
      phrases.steps(distance),
      phrases.number(similarity, 2),
      differences
        .map(({ slider, from, to }) =>
          phrases.move(sliders[slider].label, positions[from].label, positions[to].label),
        )
        .join('; ') || notes.noDifferences,
    ]),
    [
      phrases.typicality(typicality),
      ...PROFILE_IDS.map(
        (id) =>
          counts[id] > 0 && `${profiles[id].label}: ${phrases.readings(counts[id], readings)}`,
      ),
    ],
    texts,
  )
}

const reportPartial = (
  panel: PartialPanel,
  open: (slider: SliderId) => string,
  texts: Texts,
): ReadonlyArray<string> => {
  const { phrases, profiles, sliders } = texts
  const { possible, certain, bounds, deciding } = classifyPartial(panel)
  const one = valueOf(certain)
  return blocks(
    possible,
    paragraph(
      one
        ? phrases.certainlyClosest(profiles[one].label)
        : phrases.stillPossible(possible.map((id) => profiles[id].label)),
      deciding[0] && phrases.decidesMost(sliders[deciding[0].slider].label),
    ),
    bounds.map(({ profile, lowest, highest }) => [
      profiles[profile].label,
      phrases.between(phrases.steps(lowest), phrases.steps(highest)),
      '',
      '',
    ]),
    unansweredSliders(panel).map((slider) => `${sliders[slider].label}: ${open(slider)}`),
    texts,
  )
}

// The closest profiles, a summary, a row per profile, and what is uncertain.
const blocks = (
  ids: ReadonlyArray<ProfileId>,
  summary: string,
  rows: ReadonlyArray<ReadonlyArray<string>>,
  uncertain: ReadonlyArray<Piece>,
  texts: Texts,
): ReadonlyArray<string> => {
  const { headings, notes } = texts
  return [
    heading(3, headings.closestTo),
    summary,
    table([headings.profile, headings.distance, headings.similarity, headings.differences], rows),
    paragraph(notes.closestTo, notes.similarity),
    ...ids.map((id) => (PROFILES[id].hypothetical ? paragraph(notes.hypotheticalProfile) : '')),
    outline(
      ids.map((id) => {
        const { label, attentionPoints } = texts.profiles[id]
        return [`${headings.attentionPoints}: ${label}`, ...Object.values(attentionPoints)]
      }),
    ),
    heading(3, headings.uncertainty),
    bullets(uncertain),
    paragraph(notes.readings),
    heading(4, headings.evidence),
    evidenceTable(ids, texts),
  ]
}

// Why we read the positions of the profiles as we do.
const evidenceTable = (ids: ReadonlyArray<ProfileId>, texts: Texts): string => {
  const { grades, headings, phrases, positions, profiles, sliders, words } = texts
  return table(
    [headings.slider, ...ids.map((id) => profiles[id].label)],
    SLIDER_IDS.map((slider) => [
      sliders[slider].label,
      ...ids.map((id) => {
        const { panel, evidence: all }: Profile = PROFILES[id]
        const evidence = all[slider]
        const others = evidence.grade === 'inferred' ? (evidence.alternatives ?? []) : []
        return [
          `${positions[panel[slider]].label}: ${grades[evidence.grade].label} (${phrases.source(evidence.source)})`,
          ...others.map(({ position }) => `${words.otherReading}: ${positions[position].label}`),
        ].join('; ')
      }),
    ]),
  )
}
