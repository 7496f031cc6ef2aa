/**
 * What must compile, against the built declarations, and the types that must come out of it. Compiled,
 * never run; `assertSame` compiles only when its two types are the same.
 */
import type { Either } from 'fp-ts/lib/Either.js'
import type { Option } from 'fp-ts/lib/Option.js'
import {
  classifier,
  classify,
  classifyPartial,
  changeFindings,
  extendPanel,
  findings,
  hamming,
  holds,
  isComplete,
  manhattan,
  matchStatements,
  panelFromCode,
  panelFromKey,
  panelKey,
  parsePanel,
  parseStatementMarks,
  parseTypology,
  partialClassifier,
  PLATFORM31,
  PROFILES,
  robustness,
  similarity,
  SLIDER_IDS,
  tallyStatements,
  withPosition,
  type ChangeFinding,
  type Classification,
  type Condition,
  type ExtendedPanel,
  type Metric,
  type MisuseCode,
  type NonEmptyArray,
  type Panel,
  type PanelError,
  type PanelErrors,
  type PanelFinding,
  type PanelKey,
  type PartialClassification,
  type PartialPanel,
  type Position,
  type Problem,
  type ProfileId,
  type SliderId,
  type SliderWeights,
  type StatementMarks,
  type StatementMatch,
  type StatementTally,
  type Tension,
  type Typology,
} from 'schuifoefening'
import { profilesInMask } from 'schuifoefening/analysis'
import { readStatementMarks, type StatementMarksFile } from 'schuifoefening/files'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare const assertSame: <A, B>(same: Same<A, B>) => void

// Panels: any plain object of five positions, whatever made it.
const written: Panel = {
  positioneringIntern: 'laag',
  procesBinnenGemeente: 'laag',
  procesMetBewoners: 'midden',
  bestuurEnPolitiek: 'midden',
  communicatie: 'laag',
}
const partial: PartialPanel = written
const answeredTwo: PartialPanel = { communicatie: 'hoog', procesMetBewoners: 'laag' }
const six: ExtendedPanel = extendPanel(written, 'hoog')
assertSame<ReturnType<typeof panelKey>, PanelKey>(true)
assertSame<Position, 'laag' | 'midden' | 'hoog'>(true)
assertSame<ReturnType<typeof panelFromCode>, Option<Panel>>(true)
assertSame<ReturnType<typeof parsePanel>, Either<PanelErrors, Panel>>(true)
withPosition(panelFromKey('HHHHH'), 'communicatie', 'laag')
manhattan(written, written)
manhattan(six, six)

// A key made of letters is checked letter by letter.
const letters = ['L', 'M', 'H'] as const
letters.map((letter) => panelFromKey(`${letter}LMML`))

// Literal facts keep their literal types.
assertSame<(typeof SLIDER_IDS)[2], 'procesMetBewoners'>(true)

// Unary functions compose without tricks.
const nearest: ReadonlyArray<ProfileId> = ['LLMML' as const, 'HHHHH' as const]
  .map(panelFromKey)
  .map(classify)
  .flatMap((answer) => answer.nearest)
classifyPartial(answeredTwo).possible.includes(nearest[0] ?? 'gekanteld')

// The ids of own profiles flow through to the answer.
const ours = {
  id: 'ours',
  profiles: [
    { id: 'a', panel: panelFromKey('LLLLL'), alternatives: { communicatie: ['midden'] } },
    { id: 'b', panel: panelFromKey('HHHHH'), labels: { nl: 'B', en: undefined } },
  ],
} as const satisfies Typology
const own = classifier(ours)
assertSame<ReturnType<typeof own>, Classification<'a' | 'b'>>(true)
assertSame<ReturnType<typeof partialOwn>, PartialClassification<'a' | 'b'>>(true)
const partialOwn = partialClassifier(ours, { weights: undefined, metric: undefined })
const robustOwn: ReadonlyArray<'a' | 'b'> = robustness(written, ours).robust
const robustFive: ReadonlyArray<ProfileId> = robustness(written).possible
const read: Either<unknown, Typology> = parseTypology(ours)
if (isComplete(partial)) classify(partial)
assertSame<ReturnType<typeof classify>, Classification<ProfileId>>(true)
const weights: SliderWeights = {
  positioneringIntern: 1,
  procesBinnenGemeente: 1,
  procesMetBewoners: 1,
  bestuurEnPolitiek: 1,
  communicatie: 0,
}
const measured: Metric = (a, b) => manhattan(a, b, weights)
assertSame<ReturnType<typeof classifierWithMetric>, Classification<ProfileId>>(true)
const classifierWithMetric = classifier(PLATFORM31, { metric: measured })
classifier(undefined, { metric: hamming, weights })
const typologyOfUnknownIds: Typology = { id: 'five', profiles: Object.values(PROFILES) }
const anyId: Classification<string> = classifier(typologyOfUnknownIds)(written)
similarity(measured)(written, anyId.panel)

// Wherever a typology may be given: without one the ids are those of the five, with one its own, and
// a typology that may be absent compiles.
type OwnId = 'a' | 'b'
declare const maybe: Typology<OwnId> | undefined
const found = [findings(partial), findings(partial, maybe)] as const
assertSame<(typeof found)[0], NonEmptyArray<PanelFinding>>(true)
assertSame<(typeof found)[1], NonEmptyArray<PanelFinding<OwnId>>>(true)
const changes = [
  changeFindings(partial, partial, { typology: undefined }),
  changeFindings(partial, partial, { typology: maybe }),
] as const
assertSame<(typeof changes)[0], NonEmptyArray<ChangeFinding>>(true)
assertSame<(typeof changes)[1], NonEmptyArray<ChangeFinding<OwnId>>>(true)
const matches = [matchStatements(partial), matchStatements(partial, maybe)] as const
assertSame<(typeof matches)[0], ReadonlyArray<StatementMatch>>(true)
assertSame<(typeof matches)[1], ReadonlyArray<StatementMatch<OwnId>>>(true)
const tallies = [
  tallyStatements({ gekanteld: {} }, { panel: partial }),
  tallyStatements({ a: { communicatie: 'partly' } }, { typology: maybe }),
] as const
assertSame<(typeof tallies)[0], StatementTally>(true)
assertSame<(typeof tallies)[1], StatementTally<OwnId>>(true)
const marks = [parseStatementMarks(ours), parseStatementMarks(ours, maybe)] as const
assertSame<(typeof marks)[0], Either<NonEmptyArray<Problem>, StatementMarks<ProfileId>>>(true)
assertSame<(typeof marks)[1], Either<NonEmptyArray<Problem>, StatementMarks<OwnId>>>(true)
const files = [readStatementMarks(''), readStatementMarks('', maybe)] as const
assertSame<(typeof files)[0], StatementMarksFile>(true)
assertSame<(typeof files)[1], StatementMarksFile<OwnId>>(true)
declare const maybeIds: ReadonlyArray<OwnId> | undefined
const masks = [profilesInMask(1), profilesInMask(1, maybeIds)] as const
assertSame<(typeof masks)[0], ReadonlyArray<ProfileId>>(true)
assertSame<(typeof masks)[1], ReadonlyArray<OwnId>>(true)

// Conditions nest, and are plain data.
const condition: Condition = {
  any: [
    { slider: 'communicatie', in: ['laag'] },
    { all: [{ slider: 'procesMetBewoners', in: ['midden', 'hoog'] }] },
  ],
}
assertSame<ReturnType<typeof holds>, boolean>(true)
holds(condition, written)

// Closed unions: a switch over all cases needs no default.
export const everyPanelError = (error: PanelError): string => {
  switch (error.code) {
    case 'notAPlainObject':
      return error.received
    case 'missingSlider':
      return error.slider
    case 'unknownSlider':
      return error.key
    case 'unknownPosition':
    case 'unknownAnswer':
      return error.input
    case 'wrongType':
      return error.expected
    case 'wrongKeyLength':
      return String(error.expected)
    case 'unknownLetter':
      return error.letter
    case 'codeOutOfRange':
      return String(error.highest)
    case 'tooManyProblems':
      return String(error.omitted)
  }
}
export const everyMisuse = (code: MisuseCode): number => {
  switch (code) {
    case 'notAPanel':
    case 'notAPosition':
    case 'notATypology':
    case 'notAnExercise':
    case 'tooFewProfiles':
    case 'duplicateProfile':
    case 'invalidOptions':
    case 'invalidWeights':
    case 'invalidMetric':
    case 'unknownId':
    case 'duplicateDistrict':
    case 'invalidDistricts':
    case 'invalidYear':
    case 'notAList':
    case 'notASummary':
    case 'notAnAreaCode':
    case 'invalidCounts':
      return 1
  }
}
assertSame<Tension['steps'], 1 | 2>(true)
export const kept: ReadonlyArray<PartialPanel | SliderId> = [partial, ...SLIDER_IDS]
export const answers = [robustOwn, robustFive, read]
