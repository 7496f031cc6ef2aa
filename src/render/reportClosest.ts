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

/**
 * The blocks about the profiles that are closest to a panel, or can be to a partial one. `open` says
 * why a slider has no position.
 */
export const reportClosest = (
  panel: PartialPanel,
  open: (slider: SliderId) => string,
  texts: Texts,
): ReadonlyArray<string> => {
  const { headings, notes } = texts
  const full = parsePanel(panel)
  const { ids, sentences, rows, uncertain } =
    full._tag === 'Right' ? mirrorFull(full.right, texts) : mirrorPartial(panel, open, texts)
  return [
    heading(3, headings.closestTo),
    paragraph(...sentences),
    table([headings.profile, headings.distance, headings.similarity, headings.differences], rows),
    paragraph(notes.closestTo, notes.similarity),
    ...ids.flatMap((id) =>
      PROFILES[id].hypothetical ? [paragraph(notes.hypotheticalProfile)] : [],
    ),
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

/** What there is to say of the closest profiles. */
interface Mirrored {
  readonly ids: ReadonlyArray<ProfileId>
  readonly sentences: ReadonlyArray<string>
  /** Per profile: label, distance, similarity, differences. */
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
  readonly uncertain: ReadonlyArray<string>
}

const mirrorFull = (panel: Panel, texts: Texts): Mirrored => {
  const { notes, phrases, positions, profiles, sliders } = texts
  const { nearest, ranking, margin, typicality, fit } = classify(panel)
  const { shares, readings } = robustness(panel)
  return {
    ids: nearest,
    sentences: [
      phrases.closestTo(nearest.map((id) => profiles[id].label)),
      texts.fits[fit].meaning,
      nearest.length > 1 ? phrases.tie(nearest.length) : phrases.margin(margin),
    ],
    rows: ranking.map(({ profile, distance, similarity, differences }) => [
      profiles[profile].label,
      phrases.steps(distance),
      phrases.number(similarity),
      differences
        .map(({ slider, from, to }) =>
          phrases.move(sliders[slider].label, positions[from].label, positions[to].label),
        )
        .join('; ') || notes.noDifferences,
    ]),
    uncertain: [
      phrases.typicality(typicality),
      ...PROFILE_IDS.filter((id) => shares[id] > 0).map(
        (id) =>
          `${profiles[id].label}: ${phrases.readings(Math.round(shares[id] * readings), readings)}`,
      ),
    ],
  }
}

const mirrorPartial = (
  panel: PartialPanel,
  open: (slider: SliderId) => string,
  { phrases, profiles, sliders }: Texts,
): Mirrored => {
  const { possible, certain, bounds, deciding } = classifyPartial(panel)
  return {
    ids: possible,
    sentences: [
      certain._tag === 'Some'
        ? phrases.certainlyClosest(profiles[certain.value].label)
        : phrases.stillPossible(possible.map((id) => profiles[id].label)),
      ...deciding.slice(0, 1).map(({ slider }) => phrases.decidesMost(sliders[slider].label)),
    ],
    rows: bounds.map(({ profile, lowest, highest }) => [
      profiles[profile].label,
      phrases.between(phrases.steps(lowest), phrases.steps(highest)),
      '',
      '',
    ]),
    uncertain: unansweredSliders(panel).map(
      (slider) => `${sliders[slider].label}: ${open(slider)}`,
    ),
  }
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
