/**
 * What must not compile, against the built declarations. Each case is one line; the directive above it
 * quotes what the compiler must say, so that no case fails for another reason than its own
 * (`types.test.ts`).
 */
import {
  allPanels,
  answeredSliders,
  assessPartialRisks,
  assessRisks,
  atMost,
  classifier,
  classify,
  classifyPartial,
  coherence,
  completions,
  corePanel,
  countRoutes,
  evaluateProgress,
  extendPanel,
  hamming,
  holds,
  manhattan,
  neighbours,
  panelCode,
  panelEq,
  panelFromKey,
  panelKey,
  parsePanel,
  planTransition,
  PLATFORM31,
  PROFILES,
  ripple,
  RISK_PROFILES,
  robustness,
  routes,
  similarity,
  SLIDER_IDS,
  tallyStatements,
  tensions,
  unansweredSliders,
  withPosition,
  type Condition,
  type ExtendedPanel,
  type Panel,
  type PanelError,
  type PartialPanel,
  type Position,
  type Sheet,
  type SliderWeights,
} from 'schuifoefening'

declare const panel: Panel
declare const extended: ExtendedPanel
declare const partial: PartialPanel
declare const text: string
declare const position: Position
declare const weights: SliderWeights

// Keys
// @ts-expect-error '"LLMMX"' is not assignable
panelFromKey('LLMMX')
// @ts-expect-error '"LLMM"' is not assignable
panelFromKey('LLMM')
// @ts-expect-error '"llmml"' is not assignable
panelFromKey('llmml')
// @ts-expect-error 'string' is not assignable
panelFromKey(text)

// Panels of five and of six do not mix
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
classify(extended)
// @ts-expect-error 'wijkkenmerken' is optional in type 'Panel' but required
corePanel(panel)
// @ts-expect-error 'ExtendedPanel' is not assignable to type 'Panel'
export const five: Panel = extended
// @ts-expect-error 'wijkkenmerken' is optional in type 'Panel' but required
export const six: ExtendedPanel = panel
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
extendPanel(extended, 'laag')
// @ts-expect-error 'Panel' is not assignable to parameter of type 'ExtendedPanel'
manhattan(panel, extended)
// @ts-expect-error 'Panel' is not assignable to parameter of type 'ExtendedPanel'
hamming(extended, panel)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
planTransition(extended, panel)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
assessRisks(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
atMost(panel, extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
coherence(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
countRoutes(extended, panel)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
evaluateProgress(panel, panel, extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
neighbours(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
panelCode(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
panelEq.equals(panel, extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
panelKey(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
ripple(extended, 'communicatie', 'laag')
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
robustness(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
routes(panel, extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
similarity(manhattan)(panel, extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'Panel'
withPosition(extended, 'communicatie', 'laag')
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'PartialPanel'
answeredSliders(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'PartialPanel'
assessPartialRisks(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'PartialPanel'
classifyPartial(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'PartialPanel'
completions(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'PartialPanel'
tensions(extended)
// @ts-expect-error 'ExtendedPanel' is not assignable to parameter of type 'PartialPanel'
unansweredSliders(extended)
// @ts-expect-error 'string' is not assignable to type 'never'
export const partialOfSix: PartialPanel = { wijkkenmerken: 'laag' }

// Sliders and positions
// @ts-expect-error 'communicatie' is missing
export const incomplete: Panel = { positioneringIntern: 'laag', procesBinnenGemeente: 'laag', procesMetBewoners: 'laag', bestuurEnPolitiek: 'laag' } // prettier-ignore
// @ts-expect-error 'PartialPanel' is not assignable to parameter of type 'Panel'
classify(partial)
// @ts-expect-error Did you mean '"hoog"'?
export const misspelt: Position = 'hoogg'
// @ts-expect-error '"procesMetBewoner"' is not assignable
withPosition(panel, 'procesMetBewoner', 'laag')
// @ts-expect-error '2' is not assignable
ripple(panel, 'communicatie', 2)
// @ts-expect-error '"wijkkenmerken"' is not assignable
ripple(panel, 'wijkkenmerken', 'hoog')
// @ts-expect-error 'communicatie' is missing
classifier(PLATFORM31, { weights: { positioneringIntern: 1, procesBinnenGemeente: 1, procesMetBewoners: 1, bestuurEnPolitiek: 1 } }) // prettier-ignore
// @ts-expect-error is not assignable to type 'WeightableMetric'
classifier(PLATFORM31, { metric: (a: Panel, b: Panel) => (a === b ? 0 : 1), weights })
// @ts-expect-error is not assignable to parameter of type
classifier(PLATFORM31, hamming)
// @ts-expect-error is not assignable to parameter of type
allPanels().map(robustness)

// Conditions
// @ts-expect-error Did you mean '"procesMetBewoners"'?
export const misspeltCondition: Condition = { slider: 'procesMetBewoner', in: ['laag'] }
// @ts-expect-error Did you mean '"midden"'?
export const noSuchPosition: Condition = { all: [{ slider: 'communicatie', in: ['middel'] }] }
// @ts-expect-error Property 'in' is missing
holds({ slider: 'communicatie' }, panel)

// Shared data does not change
// @ts-expect-error 'communicatie' because it is a read-only property
PROFILES.gekanteld.panel.communicatie = 'laag'
// @ts-expect-error 'gekanteld' because it is a read-only property
PROFILES.gekanteld = PROFILES.participatief
// @ts-expect-error Property 'push' does not exist
SLIDER_IDS.push('wijkkenmerken')
// @ts-expect-error 'margin' because it is a read-only property
classify(panel).margin = 0
// @ts-expect-error Property 'reverse' does not exist
classify(panel).ranking.reverse()
// @ts-expect-error 'condition' because it is a read-only property
RISK_PROFILES['focus-buiten'].condition = { any: [] }
// @ts-expect-error 'communicatie' because it is a read-only property
panel.communicatie = position

// Own profiles keep their ids
const own = classifier({
  id: 'own',
  profiles: [
    { id: 'a', panel: panelFromKey('LLLLL') },
    { id: 'b', panel: panelFromKey('HHHHH') },
  ],
})
// @ts-expect-error '"a" | "b"' and '"c"' have no overlap
export const never = own(panel).nearest[0] === 'c'
// @ts-expect-error '"a" | "b"' and '"gekanteld"' have no overlap
export const none = own(panel).ranking.some(({ profile }) => profile === 'gekanteld')
// @ts-expect-error Property 'panel' is missing
classifier({ id: 'own', profiles: [{ id: 'a' }] })
// @ts-expect-error 'b' does not exist in type
tallyStatements({ b: {} }, { typology: { id: 'own', profiles: [{ id: 'a', panel }] } })

// Answers that may be wrong have to be asked
// @ts-expect-error Property 'communicatie' does not exist on type 'Either<PanelErrors, Panel>'
parsePanel({}).communicatie
// @ts-expect-error Property 'slider' does not exist on type 'PanelError'
export const sliderOf = (error: PanelError): string => error.slider
// @ts-expect-error Function lacks ending return statement
export const forgetful = (error: PanelError): string => {
  switch (error.code) {
    case 'notAPlainObject':
    case 'missingSlider':
      return error.code
  }
}
// @ts-expect-error '"nu"' is not assignable
export const sheet: Sheet = { respondent: 'a', role: 'overig', moment: 'nu', answers: {} }
