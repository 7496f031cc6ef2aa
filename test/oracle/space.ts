/**
 * Oracle: the space of panels as lists of numbers.
 *
 * The oracle is a second, deliberately naive author of every answer. It imports nothing of the
 * package and shares no idea with it: a panel is five numbers 0, 1, 2 in the order of the empty
 * mixing panel, and every answer is found by trying everything. Written from the domain page and
 * the methods page, for tests and golden tables only.
 */

/** Five levels (six with the proposed slider): 0 laag, 1 midden, 2 hoog. */
export type Vector = ReadonlyArray<number>

/** Levels of which some are not known. */
export type PartialVector = ReadonlyArray<number | null>

export const SLIDERS = [
  'positioneringIntern',
  'procesBinnenGemeente',
  'procesMetBewoners',
  'bestuurEnPolitiek',
  'communicatie',
] as const

export type OracleSlider = (typeof SLIDERS)[number]

export type OraclePosition = 'laag' | 'midden' | 'hoog'

export const WORDS: ReadonlyArray<OraclePosition> = ['laag', 'midden', 'hoog']

// Indices with a name, so that rules read as they are written in the publication.
export const PI = 0
export const PBG = 1
export const PMB = 2
export const BP = 3
export const C = 4

export interface OracleProfile {
  readonly id: string
  readonly vector: Vector
}

/** The five profiles under the default reading (chapters 3 to 7). */
export const FIVE_PROFILES: ReadonlyArray<OracleProfile> = [
  { id: 'ontwikkelend', vector: [0, 0, 1, 1, 0] },
  { id: 'participatief', vector: [1, 0, 2, 0, 2] },
  { id: 'organisatiegericht', vector: [2, 2, 0, 2, 0] },
  { id: 'toenaderingsgericht', vector: [1, 0, 2, 2, 1] },
  { id: 'gekanteld', vector: [2, 2, 2, 2, 2] },
]

/** The element at an index that must exist. */
export const at = <A>(list: ArrayLike<A>, index: number): A => {
  if (index < 0 || index >= list.length) throw new Error(`no element ${index}`)
  return list[index] as A
}

/** All lists of `length` elements drawn from `choices`, the last one changing fastest. */
export const tuples = <A>(
  choices: ReadonlyArray<A>,
  length: number,
): ReadonlyArray<ReadonlyArray<A>> => {
  if (length === 0) return [[]]
  const out: A[][] = []
  for (const start of tuples(choices, length - 1)) {
    for (const choice of choices) out.push([...start, choice])
  }
  return out
}

/** The 243 panels in code order. */
export const allVectors: ReadonlyArray<Vector> = tuples([0, 1, 2], 5)

/** The 1,024 partial panels. */
export const allPartialVectors: ReadonlyArray<PartialVector> = tuples([null, 0, 1, 2], 5)

/** The 729 extended panels. */
export const allExtendedVectors: ReadonlyArray<Vector> = tuples([0, 1, 2], 6)

export const keyOf = (vector: PartialVector): string =>
  vector.map((level) => (level === null ? '-' : 'LMH'.charAt(level))).join('')

export const codeOf = (vector: Vector): number => Number.parseInt(vector.join(''), 3)

export const completionsOf = (partial: PartialVector): ReadonlyArray<Vector> =>
  allVectors.filter((vector) =>
    vector.every((level, slider) => partial[slider] === null || partial[slider] === level),
  )

export const neighboursOf = (vector: Vector): ReadonlyArray<Vector> =>
  allVectors.filter((other) => {
    let steps = 0
    for (let slider = 0; slider < 5; slider += 1) {
      steps += Math.abs(at(vector, slider) - at(other, slider))
    }
    return steps === 1
  })

/** A panel as plain data, the way that any program would write it down. */
export const asPanel = (vector: Vector): { [S in OracleSlider]: OraclePosition } => ({
  positioneringIntern: at(WORDS, at(vector, PI)),
  procesBinnenGemeente: at(WORDS, at(vector, PBG)),
  procesMetBewoners: at(WORDS, at(vector, PMB)),
  bestuurEnPolitiek: at(WORDS, at(vector, BP)),
  communicatie: at(WORDS, at(vector, C)),
})

/** A partial panel as plain data: unknown sliders are left out. */
export const asPartialPanel = (
  partial: PartialVector,
): { [S in OracleSlider]?: OraclePosition } => {
  const panel: { [S in OracleSlider]?: OraclePosition } = {}
  SLIDERS.forEach((slider, index) => {
    const level = at(partial, index)
    if (level !== null) panel[slider] = at(WORDS, level)
  })
  return panel
}

/** The numbers of a panel; an absent slider is null. */
export const asPartialVector = (panel: {
  readonly [S in OracleSlider]?: OraclePosition | undefined
}) =>
  SLIDERS.map((slider) => {
    const position = panel[slider]
    return position === undefined ? null : WORDS.indexOf(position)
  })

/** The numbers of a full panel. */
export const asVector = (panel: { readonly [S in OracleSlider]: OraclePosition }): Vector =>
  SLIDERS.map((slider) => WORDS.indexOf(panel[slider]))
