/**
 * The five profiles: magnified generalisations of how municipalities work per district. They are not
 * exhaustive, do not match practice one to one, and are in no order of merit.
 *
 * The panels are our reading of the words, position by position, because the text does not include the
 * pictures.
 *
 * Source: 2.2 and chapters 3 to 7. Coding rules: `CodingRule`.
 *
 * @module
 */
import type { Evidence, Source } from '../model/evidence.js'
import { deepFreeze } from '../model/freeze.js'
import type { Panel } from '../model/panel.js'
import type { SliderId } from '../model/slider.js'
import { profilePanel, type ProfileId } from './profilePanels.js'

/**
 * The names of the attention points of each profile. A name without a text, or a text without a name,
 * does not compile.
 *
 * @example
 * const id: AttentionPointIds['gekanteld'] = 'begroting'
 * en.profiles.gekanteld.attentionPoints[id] // => 'Broad teams with their own budget cost a lot of money and take a lot of coordination.'
 */
export interface AttentionPointIds {
  readonly ontwikkelend:
    | 'kleinBeginnen'
    | 'geenMandaat'
    | 'geenDraagvlak'
    | 'experimenteerruimte'
    | 'schakelen'
  readonly participatief:
    | 'eiland'
    | 'bestuurlijkeAandacht'
    | 'dezelfdeBewoners'
    | 'heleWijk'
    | 'ideeenVerloren'
    | 'botsendeBelangen'
  readonly organisatiegericht:
    | 'eigenPlan'
    | 'bestuurEnBewoner'
    | 'geenTerugkoppeling'
    | 'vakmanschap'
  readonly toenaderingsgericht:
    | 'signalenLandenNiet'
    | 'verwachtingen'
    | 'balansWijkagenda'
    | 'sectorenNietIngericht'
    | 'schaal'
    | 'doorzettingsmacht'
  readonly gekanteld: 'begroting' | 'nietElkDomein' | 'ongelijkeDeelname'
}

/** An attention point that the chapter of a profile raises; its sentence is in the texts. */
export interface AttentionPoint<Id extends string = string> {
  readonly id: Id
  readonly source: Source
}

/**
 * A profile: its panel in the default reading, and the evidence for each position.
 *
 * @example
 * const profile: Profile = PROFILES.ontwikkelend
 * panelKey(profile.panel) // => 'LLMML'
 */
export interface Profile<I extends ProfileId = ProfileId> {
  readonly id: I
  /** The chapter that describes it. */
  readonly chapter: Source['chapter']
  /** True for a thought experiment that was never found in practice (2.2; 7). */
  readonly hypothetical: boolean
  /** The positions in the default reading. */
  readonly panel: Panel
  /** Why each slider is read as it is. */
  readonly evidence: { readonly [S in SliderId]: Evidence }
  /** The attention points of the chapter, in its order. */
  readonly attentionPoints: ReadonlyArray<AttentionPoint<AttentionPointIds[I]>>
}

/**
 * The five profiles by id, with evidence. Iterate in order with `PROFILE_IDS`.
 *
 * @example
 * PROFILE_IDS.map((id) => panelKey(PROFILES[id].panel)) // => ['LLMML', 'MLHLH', 'HHLHL', 'MLHHM', 'HHHHH']
 */
export const PROFILES: { readonly [I in ProfileId]: Profile<I> } = /*#__PURE__*/ deepFreeze({
  ontwikkelend: {
    id: 'ontwikkelend',
    chapter: '3',
    hypothetical: false,
    panel: /*#__PURE__*/ profilePanel('ontwikkelend'),
    // The opening puts two sliders "somewhat higher", one of them in the middle "too": so the other is
    // in the middle as well, and the remaining three are low.
    evidence: {
      positioneringIntern: { grade: 'implied', source: { chapter: '3' } },
      procesBinnenGemeente: { grade: 'implied', source: { chapter: '3' } },
      procesMetBewoners: { grade: 'stated', source: { chapter: '3' } },
      bestuurEnPolitiek: { grade: 'implied', source: { chapter: '3' } },
      communicatie: {
        grade: 'implied',
        source: { chapter: '3' },
        // The opening also says that it depends on the reason for starting: rule 3.
        alternatives: [{ position: 'midden', source: { chapter: '3' } }],
      },
    },
    attentionPoints: [
      { id: 'kleinBeginnen', source: { chapter: '3', heading: 'Klein beginnen' } },
      { id: 'geenMandaat', source: { chapter: '3', heading: 'Domeinoverstijgend werken' } },
      {
        id: 'geenDraagvlak',
        source: { chapter: '3', heading: 'Aansluiten bij initiatief in de wijk' },
      },
      {
        id: 'experimenteerruimte',
        source: { chapter: '3', heading: 'Wijkgericht werken: mensenwerk' },
      },
      { id: 'schakelen', source: { chapter: '3', heading: 'Verticaal schakelen' } },
    ],
  },
  participatief: {
    id: 'participatief',
    chapter: '4',
    hypothetical: false,
    panel: /*#__PURE__*/ profilePanel('participatief'),
    evidence: {
      positioneringIntern: { grade: 'stated', source: { chapter: '4', heading: 'Wijkbudget' } },
      procesBinnenGemeente: {
        grade: 'inferred',
        rule: 2,
        source: { chapter: '4', heading: 'Responsieve gemeente' },
      },
      procesMetBewoners: {
        grade: 'inferred',
        rule: 1,
        source: { chapter: '4', heading: 'Buurtbudgetten en burgerinitiatieven' },
      },
      bestuurEnPolitiek: {
        grade: 'inferred',
        rule: 2,
        source: {
          chapter: '4',
          heading: 'Bestuurlijke aandacht: katalysator in wijkgericht werken',
        },
      },
      communicatie: {
        grade: 'inferred',
        rule: 1,
        source: { chapter: '4', heading: 'Aandacht voor externe gebiedsgerichte communicatie' },
      },
    },
    attentionPoints: [
      { id: 'eiland', source: { chapter: '4', heading: 'Responsieve gemeente' } },
      {
        id: 'bestuurlijkeAandacht',
        source: {
          chapter: '4',
          heading: 'Bestuurlijke aandacht: katalysator in wijkgericht werken',
        },
      },
      {
        id: 'dezelfdeBewoners',
        source: { chapter: '4', heading: 'Buurtbudgetten en burgerinitiatieven' },
      },
      {
        id: 'heleWijk',
        source: { chapter: '4', heading: 'Buurtbudgetten en burgerinitiatieven' },
      },
      {
        id: 'ideeenVerloren',
        source: { chapter: '4', heading: 'Aandacht voor externe gebiedsgerichte communicatie' },
      },
      {
        id: 'botsendeBelangen',
        source: { chapter: '4', heading: 'Tegengestelde belangen in het netwerk' },
      },
    ],
  },
  organisatiegericht: {
    id: 'organisatiegericht',
    chapter: '5',
    hypothetical: false,
    panel: /*#__PURE__*/ profilePanel('organisatiegericht'),
    evidence: {
      positioneringIntern: {
        grade: 'inferred',
        rule: 1,
        source: { chapter: '5', heading: 'Positionering wijkgericht werken' },
      },
      procesBinnenGemeente: {
        grade: 'inferred',
        rule: 1,
        source: { chapter: '5', heading: 'Gebiedscyclus' },
      },
      procesMetBewoners: {
        grade: 'stated',
        source: { chapter: '5', heading: 'Minder aandacht burgerinitiatieven' },
      },
      bestuurEnPolitiek: {
        grade: 'inferred',
        rule: 1,
        source: { chapter: '5', heading: 'Oliemannetje' },
      },
      communicatie: {
        grade: 'inferred',
        rule: 2,
        // The opening says "no priority", and 8.1 repeats it.
        source: { chapter: '5' },
        // Internal communication is good, and it is part of what this slider means (2.1).
        alternatives: [
          {
            position: 'midden',
            source: { chapter: '5', heading: 'Focus op interne communicatie' },
          },
        ],
      },
    },
    attentionPoints: [
      { id: 'eigenPlan', source: { chapter: '5', heading: 'Minder aandacht burgerinitiatieven' } },
      { id: 'bestuurEnBewoner', source: { chapter: '5', heading: 'Oliemannetje' } },
      {
        id: 'geenTerugkoppeling',
        source: { chapter: '5', heading: 'Focus op interne communicatie' },
      },
      { id: 'vakmanschap', source: { chapter: '5', heading: 'Ambtelijk vakmanschap' } },
    ],
  },
  toenaderingsgericht: {
    id: 'toenaderingsgericht',
    chapter: '6',
    hypothetical: false,
    panel: /*#__PURE__*/ profilePanel('toenaderingsgericht'),
    evidence: {
      positioneringIntern: {
        grade: 'inferred',
        rule: 3,
        source: { chapter: '6', heading: "Positionering en wijkagenda's" },
        // Both forms that the heading describes: under one domain, or a department of its own.
        alternatives: [
          { position: 'laag', source: { chapter: '6', heading: "Positionering en wijkagenda's" } },
          { position: 'hoog', source: { chapter: '6', heading: "Positionering en wijkagenda's" } },
        ],
      },
      procesBinnenGemeente: {
        grade: 'stated',
        source: { chapter: '6', heading: 'Wijkagenda stroomlijnt proces binnen gemeente' },
      },
      procesMetBewoners: {
        grade: 'inferred',
        rule: 1,
        source: { chapter: '6', heading: 'Luisterend oor voor bewoners' },
        // Listening weighs more here than helping initiatives forward.
        alternatives: [
          {
            position: 'midden',
            source: { chapter: '6', heading: 'Luisterend oor voor bewoners' },
          },
        ],
      },
      bestuurEnPolitiek: {
        grade: 'inferred',
        rule: 1,
        source: { chapter: '6', heading: 'Betrokken bestuurders' },
      },
      communicatie: {
        grade: 'inferred',
        rule: 3,
        source: { chapter: '6', heading: 'Open communicatie' },
        alternatives: [
          { position: 'laag', source: { chapter: '6', heading: 'Open communicatie' } },
        ],
      },
    },
    attentionPoints: [
      {
        id: 'signalenLandenNiet',
        source: { chapter: '6', heading: 'Luisterend oor voor bewoners' },
      },
      { id: 'verwachtingen', source: { chapter: '6', heading: 'Open communicatie' } },
      {
        id: 'balansWijkagenda',
        source: { chapter: '6', heading: "Positionering en wijkagenda's" },
      },
      {
        id: 'sectorenNietIngericht',
        source: { chapter: '6', heading: 'Wijkagenda stroomlijnt proces binnen gemeente' },
      },
      { id: 'schaal', source: { chapter: '6', heading: 'Schaalverschillen' } },
      {
        id: 'doorzettingsmacht',
        source: {
          chapter: '6',
          heading: 'Handen aan het stuur of doorzettingsmacht bij de (wijk)ambtenaar?',
        },
      },
    ],
  },
  gekanteld: {
    id: 'gekanteld',
    chapter: '7',
    hypothetical: true,
    panel: /*#__PURE__*/ profilePanel('gekanteld'),
    evidence: {
      positioneringIntern: { grade: 'stated', source: { chapter: '7' } },
      procesBinnenGemeente: { grade: 'stated', source: { chapter: '7' } },
      procesMetBewoners: { grade: 'stated', source: { chapter: '7' } },
      bestuurEnPolitiek: { grade: 'stated', source: { chapter: '7' } },
      communicatie: { grade: 'stated', source: { chapter: '7' } },
    },
    attentionPoints: [
      { id: 'begroting', source: { chapter: '7', heading: 'Brede wijkteams' } },
      { id: 'nietElkDomein', source: { chapter: '7', heading: 'Balans leef- en systeemwereld' } },
      {
        id: 'ongelijkeDeelname',
        source: { chapter: '7', heading: 'Proces met bewoners staat centraal' },
      },
    ],
  },
})
