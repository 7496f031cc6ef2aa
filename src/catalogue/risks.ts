/**
 * Risk profiles: the risks that Van Hulst and De Jong describe, each with our condition for when it
 * applies. Conditions are data, so that other implementations can use them.
 *
 * Source: 9; chapter 7 for the first of the extremes.
 *
 * @module
 */
import type { Source } from '../model/evidence.js'
import { deepFreeze } from '../model/freeze.js'
import type { Position } from '../model/position.js'
import type { SliderId } from '../model/slider.js'
import type { ProfileId } from './profilePanels.js'

/**
 * A condition on a panel: a slider stands at one of the listed positions, or all or any of several
 * conditions hold. A misspelt slider does not compile.
 *
 * @example
 * const condition: Condition = { slider: 'procesMetBewoners', in: ['laag', 'midden'] }
 * holds(condition, panelFromKey('LLMML')) // => true
 */
export type Condition =
  | { readonly slider: SliderId; readonly in: ReadonlyArray<Position> }
  | { readonly all: ReadonlyArray<Condition> }
  | { readonly any: ReadonlyArray<Condition> }

/**
 * The eight risk profiles in canonical order: those tied to a profile, the rule behind them, the
 * extremes.
 *
 * @example
 * RISK_IDS.length // => 8
 */
export const RISK_IDS: readonly [
  'ambtelijke-organisatie-buitenspel',
  'samenwerking-sectoren-beperkt',
  'betrokkenheid-bewoners-te-klein',
  'binnen-buiten-onbalans',
  'totaal-wijkgericht',
  'totaal-sectorgericht',
  'focus-buiten',
  'focus-binnen',
] = /*#__PURE__*/ deepFreeze([
  'ambtelijke-organisatie-buitenspel',
  'samenwerking-sectoren-beperkt',
  'betrokkenheid-bewoners-te-klein',
  'binnen-buiten-onbalans',
  'totaal-wijkgericht',
  'totaal-sectorgericht',
  'focus-buiten',
  'focus-binnen',
])

/**
 * One of the eight risk profiles.
 *
 * @example
 * const id: RiskId = 'focus-buiten'
 * RISK_PROFILES[id].kind // => 'extreme'
 */
export type RiskId = (typeof RISK_IDS)[number]

/**
 * A risk profile. The publication names the risk; the condition is our formalisation of it.
 *
 * @example
 * const risk: RiskProfile = RISK_PROFILES['betrokkenheid-bewoners-te-klein']
 * risk.profile // => 'organisatiegericht'
 */
export interface RiskProfile {
  readonly id: RiskId
  /**
   * `profile`: tied to a profile; `rule`: the general rule behind those; `extreme`: an extreme that
   * the text warns against.
   */
  readonly kind: 'profile' | 'rule' | 'extreme'
  /** The profile that the publication ties it to. */
  readonly profile?: ProfileId
  readonly condition: Condition
  /** Where the publication describes the risk. */
  readonly sources: ReadonlyArray<Source>
  /**
   * How much of the condition comes from the publication. `stated`: all of it. `partly`: it names
   * sliders or levels, and we completed them. `ours`: it names only the risk.
   */
  readonly formalisation: 'stated' | 'partly' | 'ours'
}

/**
 * The risk profiles by id. Iterate in order with {@link RISK_IDS}.
 *
 * @example
 * RISK_PROFILES['samenwerking-sectoren-beperkt'].condition // => { all: [{ slider: 'procesMetBewoners', in: ['hoog'] }, { slider: 'procesBinnenGemeente', in: ['laag'] }] }
 */
export const RISK_PROFILES: { readonly [I in RiskId]: RiskProfile } = /*#__PURE__*/ deepFreeze({
  'ambtelijke-organisatie-buitenspel': {
    id: 'ambtelijke-organisatie-buitenspel',
    kind: 'profile',
    profile: 'toenaderingsgericht',
    condition: {
      all: [
        { slider: 'procesMetBewoners', in: ['hoog'] },
        { slider: 'bestuurEnPolitiek', in: ['hoog'] },
        { slider: 'procesBinnenGemeente', in: ['laag'] },
      ],
    },
    sources: [{ chapter: '9' }],
    formalisation: 'ours',
  },
  'samenwerking-sectoren-beperkt': {
    id: 'samenwerking-sectoren-beperkt',
    kind: 'profile',
    profile: 'participatief',
    condition: {
      all: [
        { slider: 'procesMetBewoners', in: ['hoog'] },
        { slider: 'procesBinnenGemeente', in: ['laag'] },
      ],
    },
    sources: [{ chapter: '9' }],
    formalisation: 'ours',
  },
  'betrokkenheid-bewoners-te-klein': {
    id: 'betrokkenheid-bewoners-te-klein',
    kind: 'profile',
    profile: 'organisatiegericht',
    condition: {
      all: [
        { slider: 'procesBinnenGemeente', in: ['hoog'] },
        { slider: 'procesMetBewoners', in: ['laag'] },
      ],
    },
    sources: [{ chapter: '9' }],
    formalisation: 'ours',
  },
  'binnen-buiten-onbalans': {
    id: 'binnen-buiten-onbalans',
    kind: 'rule',
    // Both at midden or above: the publication gives the level, we chose the two sliders.
    condition: {
      any: [
        { slider: 'procesMetBewoners', in: ['laag'] },
        { slider: 'procesBinnenGemeente', in: ['laag'] },
      ],
    },
    sources: [{ chapter: '9' }],
    formalisation: 'partly',
  },
  'totaal-wijkgericht': {
    id: 'totaal-wijkgericht',
    kind: 'extreme',
    condition: {
      all: [
        { slider: 'positioneringIntern', in: ['hoog'] },
        { slider: 'procesBinnenGemeente', in: ['hoog'] },
        { slider: 'procesMetBewoners', in: ['hoog'] },
        { slider: 'bestuurEnPolitiek', in: ['hoog'] },
        { slider: 'communicatie', in: ['hoog'] },
      ],
    },
    sources: [
      { chapter: '9' },
      { chapter: '7', heading: 'Brede wijkteams' },
      { chapter: '7', heading: 'Balans leef- en systeemwereld' },
    ],
    formalisation: 'partly',
  },
  'totaal-sectorgericht': {
    id: 'totaal-sectorgericht',
    kind: 'extreme',
    condition: {
      all: [
        { slider: 'positioneringIntern', in: ['laag'] },
        { slider: 'procesBinnenGemeente', in: ['laag'] },
        { slider: 'procesMetBewoners', in: ['laag'] },
        { slider: 'bestuurEnPolitiek', in: ['laag'] },
        { slider: 'communicatie', in: ['laag'] },
      ],
    },
    sources: [{ chapter: '9' }],
    formalisation: 'partly',
  },
  'focus-buiten': {
    id: 'focus-buiten',
    kind: 'extreme',
    condition: {
      all: [
        { slider: 'procesMetBewoners', in: ['hoog'] },
        { slider: 'communicatie', in: ['hoog'] },
        { slider: 'positioneringIntern', in: ['laag', 'midden'] },
        { slider: 'procesBinnenGemeente', in: ['laag'] },
      ],
    },
    sources: [{ chapter: '9' }],
    formalisation: 'ours',
  },
  'focus-binnen': {
    id: 'focus-binnen',
    kind: 'extreme',
    condition: {
      all: [
        { slider: 'positioneringIntern', in: ['hoog'] },
        { slider: 'procesBinnenGemeente', in: ['hoog'] },
        { slider: 'procesMetBewoners', in: ['laag'] },
        { slider: 'communicatie', in: ['laag', 'midden'] },
      ],
    },
    sources: [{ chapter: '9' }],
    formalisation: 'ours',
  },
})
