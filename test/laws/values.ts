/** Tagged values written short, for expectations. */
import {
  chebyshev,
  euclidean,
  hamming,
  manhattan,
  type ExtendedSliderWeights,
  type Panel,
  type PanelError,
  type PartialPanel,
  type SliderWeights,
  type Typology,
  type TypologyProfile,
  type WeightableMetric,
} from '../../src/index.js'
import type { MetricName } from '../oracle/distance.js'
import type { DoubtfulProfile } from '../oracle/readings.js'
import {
  asPanel,
  asPartialPanel,
  at,
  SLIDERS,
  WORDS,
  type OracleProfile,
  type PartialVector,
  type Vector,
} from '../oracle/space.js'

export const left = (...left: ReadonlyArray<PanelError | object>) => ({ _tag: 'Left', left })
export const right = <A>(right: A) => ({ _tag: 'Right', right })
export const some = <A>(value: A) => ({ _tag: 'Some', value })
export const none = { _tag: 'None' }

/** `Some` of a value, `None` for null: how the oracle says that there is no answer. */
export const optionOf = <A>(value: A | null) => (value === null ? none : some(value))

/** A panel of the package's type from the oracle's numbers. */
export const panelOf = (vector: Vector): Panel => asPanel(vector)

/** A partial panel of the package's type from the oracle's numbers. */
export const partialOf = (partial: PartialVector): PartialPanel => asPartialPanel(partial)

/** A typology of the package's type from profiles of the oracle, with alternatives where they have some. */
export const typologyOf = (profiles: ReadonlyArray<OracleProfile | DoubtfulProfile>): Typology => ({
  id: 'invented',
  profiles: profiles.map((profile) => ({
    id: profile.id,
    panel: panelOf(profile.vector),
    ...('others' in profile ? { alternatives: alternativesOf(profile) } : {}),
  })),
})

const alternativesOf = ({ others }: DoubtfulProfile): TypologyProfile['alternatives'] =>
  Object.fromEntries(
    SLIDERS.flatMap((slider, index) => {
      const levels = at(others, index)
      return levels.length === 0 ? [] : [[slider, levels.map((level) => at(WORDS, level))]]
    }),
  )

/** The package's metrics by the oracle's names. */
export const METRICS: { readonly [M in MetricName]: WeightableMetric } = {
  manhattan,
  hamming,
  euclidean,
  chebyshev,
}

/** Weights of the package's type from five numbers. */
export const weightsOf = (weights: Vector): SliderWeights => ({
  positioneringIntern: at(weights, 0),
  procesBinnenGemeente: at(weights, 1),
  procesMetBewoners: at(weights, 2),
  bestuurEnPolitiek: at(weights, 3),
  communicatie: at(weights, 4),
})

/** Weights of the package's type from six numbers. */
export const extendedWeightsOf = (weights: Vector): ExtendedSliderWeights => ({
  ...weightsOf(weights),
  wijkkenmerken: at(weights, 5),
})
