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
  extendPanel,
  holds,
  manhattan,
  panelFromCode,
  panelFromKey,
  panelKey,
  parsePanel,
  PROFILES,
  similarity,
  SLIDER_IDS,
  weighted,
  withPosition,
  type Classification,
  type ClassifiableProfile,
  type Condition,
  type ExtendedPanel,
  type Metric,
  type MisuseCode,
  type Panel,
  type PanelError,
  type PanelErrors,
  type PanelKey,
  type PartialPanel,
  type Position,
  type ProfileId,
  type SliderId,
  type Tension,
} from 'schuifoefening'

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
assertSame<typeof PROFILES.gekanteld.hypothetical, true>(true)
assertSame<(typeof SLIDER_IDS)[2], 'procesMetBewoners'>(true)

// Unary functions compose without tricks.
const nearest: ReadonlyArray<ProfileId> = ['LLMML' as const, 'HHHHH' as const]
  .map(panelFromKey)
  .map(classify)
  .flatMap((answer) => answer.nearest)
classifyPartial(answeredTwo).possible.includes(nearest[0] ?? 'gekanteld')

// The ids of own profiles flow through to the answer.
const own = classifier({
  profiles: [
    { id: 'a', panel: panelFromKey('LLLLL') },
    { id: 'b', panel: panelFromKey('HHHHH') },
  ],
})
assertSame<ReturnType<typeof own>, Classification<'a' | 'b'>>(true)
assertSame<ReturnType<typeof classify>, Classification<ProfileId>>(true)
const measured: Metric = weighted(manhattan, {
  positioneringIntern: 1,
  procesBinnenGemeente: 1,
  procesMetBewoners: 1,
  bestuurEnPolitiek: 1,
  communicatie: 0,
})
assertSame<ReturnType<typeof classifierWithMetric>, Classification<ProfileId>>(true)
const classifierWithMetric = classifier({ metric: measured })
const profilesOfUnknownIds: ReadonlyArray<ClassifiableProfile> = [...Object.values(PROFILES)]
const anyId: Classification<string> = classifier({ profiles: profilesOfUnknownIds })(written)
similarity(measured)(written, anyId.panel)

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
      return error.input
    case 'wrongType':
      return error.expected
    case 'wrongKeyLength':
      return String(error.expected)
    case 'unknownLetter':
      return error.letter
    case 'codeOutOfRange':
      return String(error.highest)
  }
}
export const everyMisuse = (code: MisuseCode): number => {
  switch (code) {
    case 'notAPanel':
    case 'tooFewProfiles':
    case 'duplicateProfile':
    case 'invalidWeights':
    case 'invalidMetric':
      return 1
  }
}
assertSame<Tension['steps'], 1 | 2>(true)
export const kept: ReadonlyArray<PartialPanel | SliderId> = [partial, ...SLIDER_IDS]
