/**
 * Positions of real municipalities that the publication documents: partial panels with only what the
 * text supports, as published in June 2021.
 *
 * @module
 */
import type { Evidence, Source } from '../model/evidence.js'
import { deepFreeze } from '../model/freeze.js'
import type { PartialPanel } from '../model/partialPanel.js'
import type { SliderId } from '../model/slider.js'

/**
 * A wish for more attention to a slider, where the text names no position. The publication states the
 * wish; that it means a higher position is our reading.
 *
 * @example
 * const almelo = CASES.find((entry) => entry.municipality === 'Almelo')
 * almelo?.wishes.map((wish: DocumentedWish) => wish.slider) // => ['procesMetBewoners']
 */
export interface DocumentedWish {
  readonly slider: SliderId
  /** Always higher: the publication documents no other wish. */
  readonly direction: 'hoger'
  /** Evidence for the wish itself. */
  readonly evidence: Evidence
  /** `partly`: the wish is stated, its direction on the slider is our reading. */
  readonly formalisation: 'partly'
}

/**
 * What the publication documents of one municipality.
 *
 * @example
 * const nijmegen: DocumentedCase | undefined = CASES.find((entry) => entry.municipality === 'Nijmegen')
 * nijmegen?.panel // => { procesMetBewoners: 'hoog', communicatie: 'laag' }
 */
export interface DocumentedCase {
  /** Its name, as in the publication. */
  readonly municipality: string
  readonly panel: PartialPanel
  /** Evidence for each position of the panel. */
  readonly evidence: { readonly [S in SliderId]?: Evidence }
  /** Wishes for more attention to a slider, where the text names no position. */
  readonly wishes: ReadonlyArray<DocumentedWish>
}

/**
 * The documented municipalities, in the order of the publication's first mention of a position.
 *
 * @example
 * CASES.length // => 11
 */
export const CASES: ReadonlyArray<DocumentedCase> = /*#__PURE__*/ deepFreeze([
  {
    municipality: 'Amersfoort',
    panel: { positioneringIntern: 'laag' },
    evidence: {
      positioneringIntern: {
        grade: 'stated',
        source: { chapter: '2.1', heading: 'Positionering intern' },
      },
    },
    wishes: [],
  },
  {
    municipality: 'Leeuwarden',
    panel: { procesBinnenGemeente: 'laag' },
    evidence: {
      procesBinnenGemeente: {
        grade: 'stated',
        source: { chapter: '2.1', heading: 'Proces binnen gemeente' },
      },
    },
    wishes: [],
  },
  {
    municipality: 'Nijmegen',
    panel: { procesMetBewoners: 'hoog', communicatie: 'laag' },
    evidence: {
      procesMetBewoners: {
        grade: 'stated',
        source: { chapter: '2.1', heading: 'Proces met bewoners' },
      },
      communicatie: { grade: 'stated', source: { chapter: '2.1', heading: 'Communicatie' } },
    },
    wishes: [],
  },
  {
    municipality: 'Den Helder',
    panel: { bestuurEnPolitiek: 'hoog' },
    evidence: {
      bestuurEnPolitiek: /*#__PURE__*/ inferredHigh({
        chapter: '2.1',
        heading: 'Bestuur en politiek',
      }),
    },
    wishes: [],
  },
  {
    municipality: 'Almelo',
    panel: {},
    evidence: {},
    wishes: [
      {
        slider: 'procesMetBewoners',
        direction: 'hoger',
        evidence: {
          grade: 'stated',
          source: { chapter: '3', heading: 'Optrekken met bewoners' },
        },
        formalisation: 'partly',
      },
    ],
  },
  {
    // The text mentions small budgets, often with a mandate: that is one characteristic.
    municipality: 'Apeldoorn',
    panel: { positioneringIntern: 'hoog' },
    evidence: {
      positioneringIntern: /*#__PURE__*/ inferredHighOrMiddle({
        chapter: '4',
        heading: 'Wijkbudget',
      }),
    },
    wishes: [],
  },
  {
    // The area cycle: one characteristic.
    municipality: 'Amsterdam',
    panel: { procesBinnenGemeente: 'hoog' },
    evidence: {
      procesBinnenGemeente: /*#__PURE__*/ inferredHighOrMiddle({
        chapter: '4',
        heading: 'Responsieve gemeente',
      }),
    },
    wishes: [],
  },
  {
    municipality: 'Enschede',
    panel: { procesMetBewoners: 'hoog', bestuurEnPolitiek: 'hoog' },
    evidence: {
      procesMetBewoners: /*#__PURE__*/ inferredHigh({
        chapter: '4',
        heading: 'Buurtbudgetten en burgerinitiatieven',
      }),
      bestuurEnPolitiek: /*#__PURE__*/ inferredHigh({
        chapter: '6',
        heading: 'Betrokken bestuurders',
      }),
    },
    wishes: [],
  },
  {
    municipality: 'Altena',
    panel: { positioneringIntern: 'hoog', bestuurEnPolitiek: 'hoog' },
    evidence: {
      positioneringIntern: /*#__PURE__*/ inferredHigh({
        chapter: '5',
        heading: 'Positionering wijkgericht werken',
      }),
      bestuurEnPolitiek: /*#__PURE__*/ inferredHigh({
        chapter: '5',
        heading: 'Positionering wijkgericht werken',
      }),
    },
    wishes: [],
  },
  {
    municipality: 'Groningen',
    panel: { positioneringIntern: 'hoog', procesBinnenGemeente: 'hoog' },
    evidence: {
      positioneringIntern: /*#__PURE__*/ inferredHigh({
        chapter: '6',
        heading: "Positionering en wijkagenda's",
      }),
      procesBinnenGemeente: /*#__PURE__*/ inferredHigh({
        chapter: '5',
        heading: 'Positionering wijkgericht werken',
      }),
    },
    wishes: [],
  },
  {
    municipality: 'Stichtse Vecht',
    panel: { bestuurEnPolitiek: 'hoog' },
    evidence: {
      bestuurEnPolitiek: /*#__PURE__*/ inferredHigh({ chapter: '5', heading: 'Oliemannetje' }),
    },
    wishes: [],
  },
])

// Coding rule 1: the high characteristics of the slider apply.
function inferredHigh(source: Source): Extract<Evidence, { readonly grade: 'inferred' }> {
  return { grade: 'inferred', rule: 1, source }
}

// As above, but based on one characteristic only: the words allow midden as well.
function inferredHighOrMiddle(source: Source): Evidence {
  return { ...inferredHigh(source), alternatives: [{ position: 'midden', source }] }
}
