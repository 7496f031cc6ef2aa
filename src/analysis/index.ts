/**
 * For researchers: statistics over many panels. Each is a number or the reason why there is none; the
 * methods guide (docs/methods.md) gives formulas, sources and published values.
 *
 * @module schuifoefening/analysis
 */

// Numbers that may not exist
export type { NoNumber, NoNumberReason } from '../model/noNumber.js'

// Statistics
export type { ExactProbability } from './exactProbability.js'
export type { AnalysisMisuseCode } from './misuse.js'

// Agreement
export {
  alphaStatistic,
  krippendorffAlpha,
  krippendorffAlphaPerSlider,
  sliderAlpha,
} from './alpha.js'
export type { MeasurementLevel } from './alpha.js'
export { weightedKappa } from './kappa.js'
export type { KappaWeighting } from './kappa.js'
export { consensus } from './consensus.js'

// Agreement on one slider
export {
  answerRange,
  averageDeviation,
  medianInterval,
  vanDerEijkAgreement,
} from '../operations/agreement.js'

// Association
export { contingencyTable } from './contingency.js'
export type { CountTable } from './contingency.js'
export { association } from './association.js'
export type { Association } from './association.js'
export { exactTest } from './exactTest.js'
export { holm } from './holm.js'
export { testCorrelations } from './testCorrelations.js'
export type { Caveat, CorrelationTest, CorrelationTests } from './testCorrelations.js'

// Cross-impact balances
export { crossImpactBalance } from './crossImpact.js'
export type {
  CrossImpactModel,
  Descriptor,
  Judgements,
  Scenario,
  ScenarioBalance,
} from './crossImpact.js'
export { consistentScenarios } from './scenarios.js'
export type { ScenarioOptions } from './scenarios.js'
export { succession } from './succession.js'
export type { Succession } from './succession.js'
export { correlationModel } from './correlationModel.js'

// Ideal types
export { fuzzyShares, memberships } from './memberships.js'
export type { Memberships, MembershipOptions } from './memberships.js'
export type { PerProfile } from './perProfile.js'
export { qcaCsv } from './qcaCsv.js'
export type { ObservedCase } from './qcaCsv.js'

// Sensitivity
export { multiverse } from './multiverse.js'
export type { MultiverseAnswer, MultiverseChoice, MultiverseOptions } from './multiverse.js'
export { oneStepRetention } from './retention.js'
export { switchingWeights } from './switching.js'
export type { SwitchingOptions, SwitchingWeight } from './switching.js'

// Many panels
export { classifyCodes, codeClassifier, panelCodes, profilesInMask } from './codes.js'
export { groupObservations } from './observation.js'
export type { Group, Observation, ObservationGroup } from './observation.js'
export { sliderFrequencies, summariseBy } from './summaries.js'
export type { GroupSummary, SliderFrequencies } from './summaries.js'
export { changeBetween, signTest } from './change.js'
export type { PanelPair, SliderChange } from './change.js'
export { allAnswers, allAnswersCsv } from './allAnswers.js'
export type { AnswerRow } from './allAnswers.js'

// Populations
export { collectPanels, panelSets, sheetsOf } from './population/units.js'
export type { CollectedPanels, DroppedReason, DroppedRow, PanelUnit } from './population/units.js'
export type { SimilarNames } from '../model/similarSubjects.js'
export { prevalence, shareInterval } from './population/prevalence.js'
export type { CountBounds, Prevalence } from './population/prevalence.js'
export { associationStatistic, tauBBounds, unitAssociation } from './population/unitAssociation.js'
export type { StatisticBounds } from './population/bounds.js'
export { agreementStatistic, agreementWithin } from './population/agreementWithin.js'
export type { AgreementWithin } from './population/agreementWithin.js'
export { sliderAlphaBounds } from './population/alphaBounds.js'
export { typologyUncertainty } from './population/typologyUncertainty.js'
export type {
  DecidingCount,
  ProfilePrevalence,
  TypologyUncertainty,
  UncertaintyOptions,
} from './population/typologyUncertainty.js'

// Intervals
export { bootstrap, drawIndices } from './resampling/bootstrap.js'
export type { BootstrapAnswer, BootstrapOptions, Interval } from './resampling/bootstrap.js'
export { jackknife } from './resampling/jackknife.js'
export type { Jackknife } from './resampling/jackknife.js'
export { countedStatistic } from './resampling/statistic.js'
export type { CountedStatistic, UnitStatistic } from './resampling/statistic.js'
export type { Counts } from './counts.js'

// Pairs of moments
export { changeStatistic, kappaStatistic, moveTable, pairUnits } from './population/pairs.js'
export type { UnitPair } from './population/pairs.js'
