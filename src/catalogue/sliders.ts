/**
 * The sliders as facts: where they are described, and the names of the characteristics of a high
 * position and of the guiding questions. Their sentences are in `schuifoefening/texts`.
 *
 * Source: the tables of 2.1 and 8.2, which agree; the sixth slider: 9.
 *
 * @module
 */
import type { Source } from '../model/evidence.js'
import { deepFreeze } from '../model/freeze.js'
import type { ExtendedSliderId } from '../model/slider.js'

/**
 * Per slider, the names of the characteristics of a high position. A name without a text, or a text
 * without a name, does not compile.
 */
export interface CharacteristicIds {
  readonly positioneringIntern: 'eigenBudget' | 'aparteAfdeling' | 'formelePositie'
  readonly procesBinnenGemeente: 'duidelijkeWerkprocessen' | 'gebiedscyclus' | 'beleidsplannen'
  readonly procesMetBewoners: 'methodieken' | 'burgerinitiatieven' | 'bewonersgeluid'
  readonly bestuurEnPolitiek:
    | 'dichtbijPolitiek'
    | 'wijkwethouders'
    | 'gebiedscommissies'
    | 'coalitieakkoord'
  readonly communicatie: 'communicatiestrategie' | 'afstemming' | 'gespreksmethodieken'
  readonly wijkkenmerken: 'leefstijlen' | 'bewonersgroepen' | 'maatschappelijkeOpgaven'
}

/** Per slider, the names of the questions that help to place it; none for the proposed sixth. */
export interface QuestionIds {
  readonly positioneringIntern: 'budget' | 'organogram' | 'sociaalDomein' | 'prioriteit'
  readonly procesBinnenGemeente: 'gebiedsplan' | 'sectoralePlannen' | 'werkprocessen'
  readonly procesMetBewoners: 'binnenkomst' | 'opvolging' | 'burgerinitiatieven'
  readonly bestuurEnPolitiek: 'organisatie' | 'gebiedscommissies' | 'advies'
  readonly communicatie: 'structureel' | 'aanspreekpunt' | 'intern'
  readonly wijkkenmerken: never
}

/**
 * The facts about one slider.
 *
 * @example
 * const slider: Slider = SLIDERS.wijkkenmerken
 * slider.status // => 'proposed'
 */
export interface Slider<S extends ExtendedSliderId = ExtendedSliderId> {
  readonly id: S
  /** `exercise`: one of the five; `proposed`: argued for in the reflection, never used. */
  readonly status: 'exercise' | 'proposed'
  /** Names of the characteristics of a high position; the sentences are in the texts. */
  readonly characteristics: ReadonlyArray<CharacteristicIds[S]>
  /** Names of the questions that help to place the slider; the sentences are in the texts. */
  readonly questions: ReadonlyArray<QuestionIds[S]>
  readonly source: Source
}

/**
 * All sliders by id, in canonical order; the sixth is marked as proposed and has no questions.
 *
 * @example
 * SLIDERS.procesMetBewoners.questions // => ['binnenkomst', 'opvolging', 'burgerinitiatieven']
 */
export const SLIDERS: { readonly [S in ExtendedSliderId]: Slider<S> } = /*#__PURE__*/ deepFreeze({
  positioneringIntern: {
    id: 'positioneringIntern',
    status: 'exercise',
    characteristics: ['eigenBudget', 'aparteAfdeling', 'formelePositie'],
    questions: ['budget', 'organogram', 'sociaalDomein', 'prioriteit'],
    source: { chapter: '2.1', heading: 'Positionering intern' },
  },
  procesBinnenGemeente: {
    id: 'procesBinnenGemeente',
    status: 'exercise',
    characteristics: ['duidelijkeWerkprocessen', 'gebiedscyclus', 'beleidsplannen'],
    questions: ['gebiedsplan', 'sectoralePlannen', 'werkprocessen'],
    source: { chapter: '2.1', heading: 'Proces binnen gemeente' },
  },
  procesMetBewoners: {
    id: 'procesMetBewoners',
    status: 'exercise',
    characteristics: ['methodieken', 'burgerinitiatieven', 'bewonersgeluid'],
    questions: ['binnenkomst', 'opvolging', 'burgerinitiatieven'],
    source: { chapter: '2.1', heading: 'Proces met bewoners' },
  },
  bestuurEnPolitiek: {
    id: 'bestuurEnPolitiek',
    status: 'exercise',
    characteristics: ['dichtbijPolitiek', 'wijkwethouders', 'gebiedscommissies', 'coalitieakkoord'],
    questions: ['organisatie', 'gebiedscommissies', 'advies'],
    source: { chapter: '2.1', heading: 'Bestuur en politiek' },
  },
  communicatie: {
    id: 'communicatie',
    status: 'exercise',
    characteristics: ['communicatiestrategie', 'afstemming', 'gespreksmethodieken'],
    questions: ['structureel', 'aanspreekpunt', 'intern'],
    source: { chapter: '2.1', heading: 'Communicatie' },
  },
  wijkkenmerken: {
    id: 'wijkkenmerken',
    status: 'proposed',
    characteristics: ['leefstijlen', 'bewonersgroepen', 'maatschappelijkeOpgaven'],
    questions: [],
    source: { chapter: '9' },
  },
})
