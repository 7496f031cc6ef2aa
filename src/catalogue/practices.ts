/**
 * Practices: what municipalities do, as the publication described it in 2021. A practice describes and
 * does not judge. Each is one sentence in the texts.
 *
 * Source: the chapters and headings given.
 *
 * @module
 */
import type { Source } from '../model/evidence.js'
import { deepFreeze } from '../model/freeze.js'
import type { SliderId } from '../model/slider.js'

/**
 * The theme of a practice that belongs to no slider: what a municipality strives for, or how district
 * work comes and goes.
 */
export type PracticeTheme = 'visie' | 'trends'

/** One of the practices. */
export type PracticeId =
  | 'amersfoortLeefomgeving'
  | 'leeuwardenLijnorganisatie'
  | 'nijmegenMethodieken'
  | 'denHelderBezoeken'
  | 'nijmegenPlatforms'
  | 'zwijndrechtIdeeen'
  | 'almeloBewoners'
  | 'apeldoornBudgetten'
  | 'amsterdamGebiedscyclus'
  | 'enschedeMiljoen'
  | 'amersfoortBuurtbudgetten'
  | 'altenaDirectie'
  | 'altenaWethouder'
  | 'groningenSectorambtenaren'
  | 'ossPlan'
  | 'stichtseVechtWijkwethouder'
  | 'enschedeStadsdeelwethouders'
  | 'groningenAfdeling'
  | 'zutphenPlannen'
  | 'roerdalenGeluk'
  | 'utrechtEbEnVloed'

/** What one municipality does. */
export interface Practice {
  readonly id: PracticeId
  /** Its name, as in the publication. */
  readonly municipality: string
  /** The sliders that it is about, the most important one first; none when it is about a theme. */
  readonly sliders: ReadonlyArray<SliderId>
  readonly theme?: PracticeTheme
  readonly sources: ReadonlyArray<Source>
}

/**
 * The practices in the order of the publication. Find some of them with `practicesFor`.
 *
 * @example
 * PRACTICES.filter(({ municipality }) => municipality === 'Enschede').map(({ id }) => id) // => ['enschedeMiljoen', 'enschedeStadsdeelwethouders']
 */
export const PRACTICES: ReadonlyArray<Practice> = /*#__PURE__*/ deepFreeze<ReadonlyArray<Practice>>(
  [
    {
      id: 'amersfoortLeefomgeving',
      municipality: 'Amersfoort',
      sliders: ['positioneringIntern'],
      sources: [
        { chapter: '2.1', heading: 'Positionering intern' },
        { chapter: '6', heading: "Positionering en wijkagenda's" },
      ],
    },
    {
      id: 'leeuwardenLijnorganisatie',
      municipality: 'Leeuwarden',
      sliders: ['procesBinnenGemeente'],
      sources: [{ chapter: '2.1', heading: 'Proces binnen gemeente' }],
    },
    {
      id: 'nijmegenMethodieken',
      municipality: 'Nijmegen',
      sliders: ['procesMetBewoners'],
      sources: [
        { chapter: '2.1', heading: 'Proces met bewoners' },
        { chapter: '4', heading: 'Responsieve gemeente' },
      ],
    },
    {
      id: 'denHelderBezoeken',
      municipality: 'Den Helder',
      sliders: ['bestuurEnPolitiek'],
      sources: [{ chapter: '2.1', heading: 'Bestuur en politiek' }],
    },
    {
      id: 'nijmegenPlatforms',
      municipality: 'Nijmegen',
      sliders: ['communicatie'],
      sources: [{ chapter: '2.1', heading: 'Communicatie' }],
    },
    {
      id: 'zwijndrechtIdeeen',
      municipality: 'Zwijndrecht',
      sliders: ['procesMetBewoners', 'procesBinnenGemeente'],
      sources: [{ chapter: '3', heading: 'Aansluiten bij initiatief in de wijk' }],
    },
    {
      id: 'almeloBewoners',
      municipality: 'Almelo',
      sliders: ['procesMetBewoners'],
      sources: [{ chapter: '3', heading: 'Optrekken met bewoners' }],
    },
    {
      id: 'apeldoornBudgetten',
      municipality: 'Apeldoorn',
      sliders: ['positioneringIntern'],
      sources: [{ chapter: '4', heading: 'Wijkbudget' }],
    },
    {
      id: 'amsterdamGebiedscyclus',
      municipality: 'Amsterdam',
      sliders: ['procesBinnenGemeente'],
      sources: [{ chapter: '4', heading: 'Responsieve gemeente' }],
    },
    {
      id: 'enschedeMiljoen',
      municipality: 'Enschede',
      sliders: ['procesMetBewoners'],
      sources: [{ chapter: '4', heading: 'Buurtbudgetten en burgerinitiatieven' }],
    },
    {
      id: 'amersfoortBuurtbudgetten',
      municipality: 'Amersfoort',
      sliders: ['procesMetBewoners'],
      sources: [{ chapter: '4', heading: 'Buurtbudgetten en burgerinitiatieven' }],
    },
    {
      id: 'altenaDirectie',
      municipality: 'Altena',
      sliders: ['positioneringIntern'],
      sources: [{ chapter: '5', heading: 'Positionering wijkgericht werken' }],
    },
    {
      id: 'altenaWethouder',
      municipality: 'Altena',
      sliders: ['bestuurEnPolitiek'],
      sources: [{ chapter: '5', heading: 'Positionering wijkgericht werken' }],
    },
    {
      id: 'groningenSectorambtenaren',
      municipality: 'Groningen',
      sliders: ['procesBinnenGemeente'],
      sources: [{ chapter: '5', heading: 'Positionering wijkgericht werken' }],
    },
    {
      id: 'ossPlan',
      municipality: 'Oss',
      sliders: ['procesBinnenGemeente', 'procesMetBewoners'],
      sources: [{ chapter: '5', heading: 'Gebiedscyclus' }],
    },
    {
      id: 'stichtseVechtWijkwethouder',
      municipality: 'Stichtse Vecht',
      sliders: ['bestuurEnPolitiek', 'procesBinnenGemeente'],
      sources: [{ chapter: '5', heading: 'Oliemannetje' }],
    },
    {
      id: 'enschedeStadsdeelwethouders',
      municipality: 'Enschede',
      sliders: ['bestuurEnPolitiek'],
      sources: [{ chapter: '6', heading: 'Betrokken bestuurders' }],
    },
    {
      id: 'groningenAfdeling',
      municipality: 'Groningen',
      sliders: ['positioneringIntern'],
      sources: [{ chapter: '6', heading: "Positionering en wijkagenda's" }],
    },
    {
      id: 'zutphenPlannen',
      municipality: 'Zutphen',
      sliders: ['procesBinnenGemeente'],
      sources: [{ chapter: '6', heading: 'Wijkagenda stroomlijnt proces binnen gemeente' }],
    },
    {
      id: 'roerdalenGeluk',
      municipality: 'Roerdalen',
      sliders: [],
      theme: 'visie',
      sources: [{ chapter: '7' }],
    },
    {
      id: 'utrechtEbEnVloed',
      municipality: 'Utrecht',
      sliders: [],
      theme: 'trends',
      sources: [{ chapter: '9' }],
    },
  ],
)
