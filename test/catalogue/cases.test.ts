import { describe, expect, it } from 'vitest'
import { CASES, parsePartialPanel, SLIDER_IDS, tensions } from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { right } from '../laws/values.js'

// The documented positions, one a line: municipality, slider, position, grade, chapter, heading.
const POSITIONS_DOCUMENTED = [
  'Amersfoort positioneringIntern laag stated 2.1 Positionering intern',
  'Leeuwarden procesBinnenGemeente laag stated 2.1 Proces binnen gemeente',
  'Nijmegen procesMetBewoners hoog stated 2.1 Proces met bewoners',
  'Nijmegen communicatie laag stated 2.1 Communicatie',
  'Den Helder bestuurEnPolitiek hoog inferred 2.1 Bestuur en politiek',
  'Altena positioneringIntern hoog inferred 5 Positionering wijkgericht werken',
  'Altena bestuurEnPolitiek hoog inferred 5 Positionering wijkgericht werken',
  "Groningen positioneringIntern hoog inferred 6 Positionering en wijkagenda's",
  'Groningen procesBinnenGemeente hoog inferred 5 Positionering wijkgericht werken',
  'Enschede procesMetBewoners hoog inferred 4 Buurtbudgetten en burgerinitiatieven',
  'Enschede bestuurEnPolitiek hoog inferred 6 Betrokken bestuurders',
  'Stichtse Vecht bestuurEnPolitiek hoog inferred 5 Oliemannetje',
  'Apeldoorn positioneringIntern hoog (midden) inferred 4 Wijkbudget',
  'Amsterdam procesBinnenGemeente hoog (midden) inferred 4 Responsieve gemeente',
]

describe('the documented municipalities', () => {
  it('hold every documented position with its grade, chapter and heading, and no other', () => {
    const found = CASES.flatMap(({ municipality, panel, evidence }) =>
      SLIDER_IDS.flatMap((slider) => {
        const known = evidence[slider]
        const alternatives = (known?.alternatives ?? []).map(({ position }) => ` (${position})`)
        return known === undefined
          ? []
          : [
              `${municipality} ${slider} ${panel[slider]}${alternatives.join('')} ${known.grade} ${known.source.chapter} ${known.source.heading}`,
            ]
      }),
    )
    expect([...found].sort()).toEqual([...POSITIONS_DOCUMENTED].sort())
  })

  it('give evidence for each position of the panel, and for no other', () => {
    for (const { panel, evidence } of CASES)
      expect(Object.keys(evidence).sort()).toEqual(Object.keys(panel).sort())
  })

  it('name the heading of every piece of evidence', () => {
    for (const { evidence, wishes } of CASES) {
      for (const slider of SLIDER_IDS)
        if (evidence[slider] !== undefined) expect(evidence[slider].source.heading).toBeDefined()
      for (const wish of wishes) expect(wish.evidence.source.heading).toBeDefined()
    }
  })

  it('have partial panels that the parser accepts as they are', () => {
    for (const { panel } of CASES) expect(parsePartialPanel(panel)).toEqual(right(panel))
  })

  it('are eleven different municipalities', () => {
    expect(new Set(CASES.map(({ municipality }) => municipality)).size).toBe(11)
  })

  it('are in the order in which the publication first mentions a position', () => {
    expect(CASES.map(({ municipality }) => municipality)).toEqual([
      ...['Amersfoort', 'Leeuwarden', 'Nijmegen', 'Den Helder', 'Almelo', 'Apeldoorn'],
      ...['Amsterdam', 'Enschede', 'Altena', 'Groningen', 'Stichtse Vecht'],
    ])
  })

  it('document one wish without a position: Almelo, more with residents', () => {
    expect(
      CASES.flatMap(({ municipality, wishes }) => wishes.map((w) => [municipality, w])),
    ).toEqual([
      [
        'Almelo',
        {
          slider: 'procesMetBewoners',
          direction: 'hoger',
          evidence: {
            grade: 'stated',
            source: { chapter: '3', heading: 'Optrekken met bewoners' },
          },
          // That more attention means higher is our reading.
          formalisation: 'partly',
        },
      ],
    ])
    expect(CASES.find(({ municipality }) => municipality === 'Almelo')?.panel).toEqual({})
  })

  it('hold a counterexample to bewoners-communicatie: Nijmegen, two steps', () => {
    const nijmegen = CASES.find(({ municipality }) => municipality === 'Nijmegen')
    const panel = {
      positioneringIntern: 'laag',
      procesBinnenGemeente: 'laag',
      procesMetBewoners: nijmegen?.panel.procesMetBewoners ?? 'laag',
      bestuurEnPolitiek: 'laag',
      communicatie: nijmegen?.panel.communicatie ?? 'hoog',
    } as const
    expect(tensions(panel)).toEqual([{ correlation: 'bewoners-communicatie', steps: 2 }])
  })

  it('are frozen plain data', () => {
    expect(firstUnfrozen(CASES)).toBeUndefined()
    expectPlainData(CASES)
  })
})
