/** Which profiles are closest to a panel: in a sentence, with why, and with what is uncertain. */
import {
  answeredSliders,
  classify,
  classifyPartial,
  parsePanel,
  PROFILE_IDS,
  PROFILES,
  robustness,
  SLIDER_IDS,
  unansweredSliders,
  type Panel,
  type Profile,
  type ProfileId,
  type SliderDifference,
} from 'schuifoefening'
import type { Texts } from 'schuifoefening/texts'
import { chip, details, list, make, paragraph } from './element.js'
import { medianWord, type MomentPanel } from './momentPanel.js'

/** What can be said in one sentence. */
export const closestSentence = ({ panel }: MomentPanel, texts: Texts): string => {
  const { notes, phrases, profiles } = texts
  const labels = (ids: ReadonlyArray<ProfileId>): ReadonlyArray<string> =>
    ids.map((id) => profiles[id].label)
  if (answeredSliders(panel).length === 0) return notes.noAnswers
  const full = parsePanel(panel)
  if (full._tag === 'Right') return phrases.closestTo(labels(classify(full.right).nearest))
  const { certain, possible } = classifyPartial(panel)
  return certain._tag === 'Some'
    ? phrases.certainlyClosest(profiles[certain.value].label)
    : phrases.stillPossible(labels(possible))
}

/** All there is to say, below a heading of level 3. */
export const closestParts = (found: MomentPanel, texts: Texts): ReadonlyArray<HTMLElement> => {
  const full = parsePanel(found.panel)
  return [
    make('p', { class: 'lead' }, closestSentence(found, texts)),
    ...(answeredSliders(found.panel).length === 0
      ? []
      : full._tag === 'Right'
        ? ofFullPanel(full.right, found, texts)
        : ofPartialPanel(found, texts)),
  ]
}

const ofFullPanel = (
  panel: Panel,
  found: MomentPanel,
  texts: Texts,
): ReadonlyArray<HTMLElement> => {
  const { fits, headings, notes, phrases, profiles } = texts
  const { nearest, ranking, margin, typicality, fit } = classify(panel)
  const { counts, readings } = robustness(panel)
  return [
    paragraph(chip(fits[fit].label), ' ', ...(nearest.length > 1 ? [chip(texts.words.tie)] : [])),
    ...ranking
      .filter(({ profile }) => nearest.includes(profile))
      .map(({ profile, distance, differences }) =>
        make(
          'div',
          { class: 'profile' },
          make('h4', {}, profiles[profile].label),
          paragraph(profiles[profile].summary),
          ...(PROFILES[profile].hypothetical
            ? [make('p', { class: 'hint' }, notes.hypotheticalProfile)]
            : []),
          make('h5', {}, `${headings.differences}: ${phrases.steps(distance)}`),
          ...(differences.length === 0
            ? [paragraph(notes.noDifferences)]
            : list(movesOf(differences, texts))),
        ),
      ),
    make(
      'div',
      { class: 'uncertain' },
      make('h4', {}, headings.uncertainty),
      ...list([
        fits[fit].meaning,
        nearest.length > 1 ? phrases.tie(nearest.length) : phrases.margin(margin),
        phrases.typicality(typicality),
        ...PROFILE_IDS.filter((id) => counts[id] > 0).map(
          (id) => `${profiles[id].label}: ${phrases.readings(counts[id], readings)}`,
        ),
        ...nearest.map(
          (id) => `${headings.evidence} (${profiles[id].shortLabel}): ${gradeCounts(id, texts)}`,
        ),
      ]),
      paragraph(notes.readings),
    ),
    details(
      `volgorde-${found.moment}`,
      headings.ranking,
      make(
        'ol',
        {},
        ...ranking.map(({ profile, distance, similarity, differences }) =>
          make(
            'li',
            {},
            make('strong', {}, profiles[profile].label),
            `: ${phrases.steps(distance)}, ${headings.similarity.toLowerCase()} ${phrases.number(similarity)}. `,
            movesOf(differences, texts).join('; ') || notes.noDifferences,
          ),
        ),
      ),
      paragraph(notes.similarity),
    ),
    ...nearest.flatMap((id) => aboutProfile(id, found, texts)),
    make('p', { class: 'hint' }, notes.closestTo),
  ]
}

const ofPartialPanel = (found: MomentPanel, texts: Texts): ReadonlyArray<HTMLElement> => {
  const { headings, notes, phrases, profiles, sliders } = texts
  const { possible, bounds, deciding } = classifyPartial(found.panel)
  const open = unansweredSliders(found.panel)
  return [
    make(
      'div',
      { class: 'uncertain' },
      make('h4', {}, headings.uncertainty),
      ...list([
        ...open.map((slider) => `${sliders[slider].label}: ${medianWord(found, slider, texts)}`),
        ...deciding.slice(0, 1).map(({ slider }) => phrases.decidesMost(sliders[slider].label)),
      ]),
      paragraph(notes.readings),
    ),
    make('h4', {}, headings.distance),
    ...list(
      bounds
        .filter(({ profile }) => possible.includes(profile))
        .map(
          ({ profile, lowest, highest }) =>
            `${profiles[profile].label}: ${
              lowest === highest
                ? phrases.steps(lowest)
                : phrases.between(phrases.number(lowest), phrases.steps(highest))
            }`,
        ),
    ),
    ...possible.flatMap((id) => aboutProfile(id, found, texts)),
    make('p', { class: 'hint' }, notes.closestTo),
  ]
}

const movesOf = (
  differences: ReadonlyArray<SliderDifference>,
  { phrases, positions, sliders }: Texts,
): ReadonlyArray<string> =>
  differences.map(({ slider, from, to }) =>
    phrases.differs(sliders[slider].label, positions[from].label, positions[to].label),
  )

// Why we read a profile as we do, and what its chapter asks attention for.
const aboutProfile = (
  id: ProfileId,
  { moment }: MomentPanel,
  texts: Texts,
): ReadonlyArray<HTMLElement> => {
  const { grades, headings, phrases, positions, sliders, words } = texts
  const { label, shortLabel, assignment, attentionPoints } = texts.profiles[id]
  const { panel, evidence: all }: Profile = PROFILES[id]
  return [
    details(
      `onderbouwing-${moment}-${id}`,
      `${headings.evidence}: ${shortLabel}`,
      make(
        'dl',
        {},
        ...SLIDER_IDS.flatMap((slider) => {
          const evidence = all[slider]
          const others = evidence.grade === 'inferred' ? (evidence.alternatives ?? []) : []
          return [
            make('dt', {}, phrases.sliderAt(sliders[slider].label, positions[panel[slider]].label)),
            make(
              'dd',
              {},
              [
                `${grades[evidence.grade].label} (${phrases.source(evidence.source)}).`,
                grades[evidence.grade].meaning,
                ...others.map(
                  ({ position }) => `${words.otherReading}: ${positions[position].label}.`,
                ),
              ].join(' '),
            ),
          ]
        }),
      ),
    ),
    details(
      `aandacht-${moment}-${id}`,
      `${headings.attentionPoints}: ${shortLabel}`,
      make('p', {}, make('strong', {}, label)),
      ...list(Object.values(attentionPoints)),
      make('p', {}, make('strong', {}, `${headings.assignment}.`), ' ', assignment),
    ),
  ]
}

const gradeCounts = (id: ProfileId, { grades, phrases }: Texts): string => {
  const { evidence }: Profile = PROFILES[id]
  return (['stated', 'implied', 'inferred'] as const)
    .map((grade) => ({
      grade,
      count: SLIDER_IDS.filter((slider) => evidence[slider].grade === grade).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ grade, count }) => `${grades[grade].label}: ${phrases.number(count)}`)
    .join('; ')
}
