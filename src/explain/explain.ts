/**
 * Explains a panel in sentences: what it resembles, how certain that is, and what to talk about.
 *
 * @module
 */
import { ownOptions } from '../model/misuse.js'
import { textOptions } from '../model/textOptions.js'
import { CORRELATION_IDS, CORRELATIONS } from '../catalogue/correlations.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import { PROFILES, type Profile } from '../catalogue/profiles.js'
import { RISK_PROFILES, type RiskProfile } from '../catalogue/risks.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { SLIDER_IDS } from '../model/slider.js'
import { findings, type PanelFinding } from '../operations/findings/panelFindings.js'
import type { Typology } from '../model/typology.js'
import type { Evidence } from '../model/evidence.js'
import type { Holds, NearestWords } from '../texts/explanationTexts.js'
import type { Texts } from '../texts/texts.js'
import type { ExplainOptions, Explanation, Section, Sentence } from './explanation.js'
import { isProfileId, profileLabels } from './labels.js'
import { belongingStatements } from './explainStatements.js'
import { method, section } from './section.js'

/**
 * Explains a panel or partial panel in the language of the texts. The headline is the first finding; no
 * sentence says more than `findings` does. A strong fit is not mentioned if another reading puts
 * another profile equally close.
 *
 * Sections, each only if it has something to say. First what to read: `nearest`, `certainty`, `tensions`, `risks`.
 * Then what to look up: `numbers` (typicality and counts of readings), `claims` (what the publication
 * says about those risks), `statements` (of 8.1, that go with the positions), `evidence` (of the
 * nearest profiles of the publication), `method`.
 *
 * Throws as `findings`, and `invalidOptions` without texts; parse unknown input first.
 *
 * @example
 * explain(panelFromKey('LLMML'), { texts: en }).headline.text // => 'Closest to: the developing municipality. That is true of every way of reading the publication; in some of them the outreach-oriented municipality is equally close.'
 */
export const explain = (panel: PartialPanel, options: ExplainOptions): Explanation => {
  const { texts, typology } = textOptions(options)
  const [first, ...found] = findings<string>(panel, typology)
  // A strong fit says that no other profile can be as close; that would be wrong if another reading has one.
  const isContested = first.kind === 'nearest' && first.others.length > 0
  const rest = found.filter((one) => !(isContested && one.kind === 'fit' && one.fit === 'strong'))
  const label = profileLabels(texts, typology)
  const read = typology === undefined ? 'publication' : 'profiles'
  const holds = (found: 'everyReading' | 'dependsOnReading'): Holds =>
    typology === undefined || hasReadings(typology) ? found : 'oneReading'
  const word = (found: PanelFinding<string>): Sentence =>
    wordFinding(found, texts, { label, read, holds })
  const worded = (...kinds: ReadonlyArray<PanelFinding['kind']>): ReadonlyArray<Sentence> =>
    rest.filter(({ kind }) => kinds.includes(kind)).map(word)
  const say = (id: Section['id'], ...kinds: ReadonlyArray<PanelFinding['kind']>) =>
    section(id, worded(...kinds), texts)
  return {
    headline: word(first),
    sections: [
      ...say('nearest', 'hypothetical', 'differences', 'bounds'),
      ...say('certainty', 'unanswered', 'fit', 'margin'),
      ...say('tensions', 'tension', 'noTension', 'uncheckedTensions'),
      ...say('risks', 'risk', 'possibleRisk', 'noRisk'),
      ...section(
        'numbers',
        [
          ...worded('typicality', 'readings'),
          ...(rest.some(({ kind }) => kind === 'readings') ? [readingsNote(texts)] : []),
        ],
        texts,
      ),
      ...section('claims', rest.flatMap(claimOf(texts)), texts),
      ...section(
        'statements',
        belongingStatements(panel, { texts, typology }, (profile, grade) =>
          grade === undefined ? label(profile) : `${label(profile)}; ${texts.grades[grade].label}`,
        ),
        texts,
      ),
      ...(typology === undefined && first.kind === 'nearest'
        ? section('evidence', evidenceOf(first.profiles, texts), texts)
        : []),
      ...method(
        first.kind === 'noAnswers'
          ? ['opinion']
          : typology === undefined
            ? ['opinion', 'closestTo', 'readings', 'correlations', 'risks', 'attribution']
            : ['opinion', 'correlations', 'risks', 'attribution'],
        texts,
      ),
    ],
  }
}

const hasReadings = ({ profiles }: Typology): boolean =>
  profiles.some((profile) => {
    const { alternatives = {} } = ownOptions(profile)
    return SLIDER_IDS.some((slider) => (alternatives[slider] ?? []).length > 0)
  })

// What the publication says about a risk that a panel has or can have.
const claimOf =
  (texts: Texts) =>
  (found: PanelFinding<string>): ReadonlyArray<Sentence> => {
    if (found.kind !== 'risk' && found.kind !== 'possibleRisk') return []
    const { sources }: RiskProfile = RISK_PROFILES[found.risk]
    const { label, claim, formalisation } = texts.risks[found.risk]
    const whose = texts.formalisations[RISK_PROFILES[found.risk].formalisation]
    return [
      {
        id: `claim/${found.risk}`,
        text: texts.explanation.claim(label, claim, formalisation, whose),
        data: { kind: 'claim', risk: found.risk },
        source: sources[0],
      },
    ]
  }

const readingsNote = (texts: Texts): Sentence => ({
  id: 'note/readings',
  text: texts.explanation.readingsNote,
  data: { kind: 'note', note: 'readings' },
})

// How profiles are named, and what can be read in more than one way.
interface Naming {
  readonly label: (id: string) => string
  readonly read: NearestWords['read']
  readonly holds: (found: 'everyReading' | 'dependsOnReading') => Holds
}

const wordFinding = (
  found: PanelFinding<string>,
  texts: Texts,
  { label, read, holds }: Naming,
): Sentence => {
  const { correlations, explanation, fits, positions, risks, sliders, strengths } = texts
  const labels = (ids: ReadonlyArray<string>): ReadonlyArray<string> => ids.map(label)
  switch (found.kind) {
    case 'noAnswers':
      return { id: 'noAnswers', text: explanation.noPositions, data: found }
    case 'nearest':
      return {
        id: 'nearest',
        text: explanation.nearest({
          profiles: labels(found.profiles),
          holds: holds(found.holds),
          others: labels(found.others),
          read,
        }),
        data: found,
      }
    case 'possible':
      return {
        id: 'possible',
        text: explanation.possible({
          profiles: labels(found.profiles),
          certain: found.certain === undefined ? undefined : label(found.certain),
          holds: holds(found.holds),
          others: labels(found.others),
          read,
        }),
        data: found,
      }
    case 'unanswered':
      return {
        id: 'unanswered',
        text: explanation.unanswered(
          found.sliders.map((id) => sliders[id].label),
          sliders[found.decidesMost].label,
        ),
        data: found,
      }
    case 'differences':
      return {
        id: `differences/${found.profile}`,
        text: explanation.differences(
          label(found.profile),
          found.distance,
          found.differences.map(({ slider, from, to }) => ({
            slider: sliders[slider].label,
            here: positions[from].label,
            there: positions[to].label,
          })),
        ),
        data: found,
      }
    case 'bounds':
      return {
        id: `bounds/${found.profile}`,
        text: explanation.bounds(label(found.profile), found.lowest, found.highest),
        data: found,
      }
    case 'fit':
      return { id: 'fit', text: fits[found.fit].meaning, data: found }
    case 'margin':
      return {
        id: 'margin',
        text: explanation.margin(
          found.steps,
          labels(found.next),
          holds('everyReading') === 'oneReading' ? undefined : read,
        ),
        data: found,
      }
    case 'typicality':
      return { id: 'typicality', text: explanation.typicality(found.share), data: found }
    case 'readings':
      return {
        id: `readings/${found.profile}`,
        text: explanation.readings(label(found.profile), found.count, found.of, read),
        data: found,
      }
    case 'hypothetical':
      return {
        id: `hypothetical/${found.profile}`,
        text: explanation.hypothetical(label(found.profile)),
        data: found,
      }
    case 'tension': {
      const { from, to, strength, sources } = CORRELATIONS[found.correlation]
      return {
        id: `tension/${found.correlation}`,
        text: explanation.tension(
          sliders[from].label,
          sliders[to].label,
          found.steps,
          strengths[strength],
        ),
        data: found,
        source: sources[0],
      }
    }
    case 'noTension':
      return {
        id: 'noTension',
        text: explanation.noTension(found.correlations.length, CORRELATION_IDS.length),
        data: found,
      }
    case 'uncheckedTensions':
      return {
        id: 'uncheckedTensions',
        text: explanation.uncheckedTensions(found.correlations.map((id) => correlations[id].label)),
        data: found,
      }
    case 'risk': {
      const { sources }: RiskProfile = RISK_PROFILES[found.risk]
      return {
        id: `risk/${found.risk}`,
        text: explanation.risk(risks[found.risk].label),
        data: found,
        source: sources[0],
      }
    }
    case 'possibleRisk':
      return {
        id: `possibleRisk/${found.risk}`,
        text: explanation.possibleRisk(risks[found.risk].label, found.count, found.of),
        data: found,
      }
    case 'noRisk':
      return { id: 'noRisk', text: explanation.noRisk, data: found }
  }
}

// Why we place the profiles of the publication at these positions.
const evidenceOf = (ids: ReadonlyArray<string>, texts: Texts): ReadonlyArray<Sentence> =>
  // Stryker disable next-line MethodExpression: all ids are; only the compiler does not know that
  ids.filter(isProfileId).flatMap((id) => evidenceOfProfile(id, texts))

const evidenceOfProfile = (id: ProfileId, texts: Texts): ReadonlyArray<Sentence> => {
  const { panel, evidence }: Profile = PROFILES[id]
  return SLIDER_IDS.map((slider): Sentence => {
    const { grade, source, alternatives = [] }: Evidence = ownOptions(evidence[slider])
    return {
      id: `evidence/${id}/${slider}`,
      text: texts.explanation.evidence(
        texts.explanation.inSentence(texts.profiles[id].label),
        texts.sliders[slider].label,
        texts.positions[panel[slider]].label,
        texts.grades[grade].label,
        texts.phrases.source(source),
        alternatives.map(({ position }) => texts.positions[position].label),
      ),
      data: { kind: 'evidence', profile: id, slider, position: panel[slider] },
      source,
      grade,
    }
  })
}
