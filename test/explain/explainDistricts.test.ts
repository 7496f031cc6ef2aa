import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainDistricts, explainReport } from '../../src/explain/index.js'
import {
  districtFit,
  EXTENDED_SLIDER_IDS,
  panelFromKey,
  POSITIONS,
  summariseExercise,
  type DistrictNeeds,
  type PartialExtendedPanel,
} from '../../src/index.js'
import { en, nl, type Texts } from '../../src/texts/index.js'

const sliders: fc.Arbitrary<PartialExtendedPanel> = fc
  .array(fc.constantFrom(...POSITIONS, undefined), { minLength: 6, maxLength: 6 })
  .map((positions) =>
    Object.fromEntries(
      EXTENDED_SLIDER_IDS.flatMap((slider, index) =>
        positions[index] === undefined ? [] : [[slider, positions[index]]],
      ),
    ),
  )
const districts: fc.Arbitrary<ReadonlyArray<DistrictNeeds>> = fc
  .array(sliders, { maxLength: 8 })
  .map((all) => all.map((needs, index) => ({ id: `w${index}`, name: `Wijk ${index}`, needs })))

const spoken = (fit: ReturnType<typeof districtFit>, texts: Texts): ReadonlyArray<string> => {
  const { headline, sections } = explainDistricts(fit, { texts })
  return [headline, ...sections.flatMap(({ sentences }) => sentences)].map(({ text }) => text)
}

describe.each([nl, en])('the fit to districts in $language.name', (texts) => {
  it('is said in whole sentences, without a verdict', () => {
    fc.assert(
      fc.property(sliders, districts, (panel, list) => {
        for (const sentence of spoken(districtFit(panel, list), texts)) {
          expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u)
          expect(sentence).not.toMatch(/undefined|\[object|NaN| {2}|[,;:] *[.;]/)
          if (sentence === texts.notes.opinion) continue // there is no good or wrong, it says
          expect(sentence).not.toMatch(/\b(beter|slechter|fout|better|worse|wrong)\b/i)
        }
      }),
    )
  })

  it('names the farthest districts, and no other, in the headline', () => {
    fc.assert(
      fc.property(sliders, districts, (panel, list) => {
        const fit = districtFit(panel, list)
        const { headline } = explainDistricts(fit, { texts })
        const { certain, possible } = fit.farthest
        expect(headline.data).toEqual({ kind: 'farthest', certain, possible })
        if (possible.length > 4) return // a number stands for some
        const named = list.filter(({ name = '' }) => headline.text.includes(name))
        expect(named.map(({ id }) => id)).toEqual(possible)
      }),
    )
  })

  it('has each move that brings a district closer, with what is lost by it', () => {
    fc.assert(
      fc.property(sliders, districts, (panel, list) => {
        const fit = districtFit(panel, list)
        const said = explainDistricts(fit, { texts }).sections.filter(({ id }) => id === 'moves')
        const moves = fit.moves.filter(({ closer }) => closer.length > 0)
        expect(
          said.flatMap(({ sentences }) =>
            sentences.flatMap(({ data }) => (data.kind === 'districtMove' ? [data.move] : [])),
          ),
        ).toEqual(moves)
        expect(said.length).toBe(Math.min(1, moves.length))
        for (const { sentences } of said) expect(sentences.at(-1)?.text).toBe(texts.notes.tradeOff)
      }),
    )
  })
})

const needs = (id: string, key: string): DistrictNeeds => ({
  id,
  needs: Object.fromEntries(
    EXTENDED_SLIDER_IDS.flatMap((slider, index) => {
      const position = POSITIONS['LMH'.indexOf(key.charAt(index) || '_')]
      return position === undefined ? [] : [[slider, position]]
    }),
  ),
})
const first = (key: string, ...list: ReadonlyArray<DistrictNeeds>): ReadonlyArray<string> => {
  const fit = districtFit(needs('', key).needs, list)
  return [nl, en].map((texts) => explainDistricts(fit, { texts }).headline.text)
}

describe('the headline', () => {
  it.each([
    [
      'no districts',
      first('LLLLL'),
      [
        'Er zijn geen wijken om het mengpaneel mee te vergelijken.',
        'There are no districts to compare the panel with.',
      ],
    ],
    [
      'all needs met',
      first('LLLLL', needs('A', 'LLLLL')),
      [
        'Het mengpaneel past bij wat elke wijk nodig heeft.',
        'The panel suits what every district needs.',
      ],
    ],
    [
      'one farthest',
      first('LLLLL', needs('A', 'LLLLL'), needs('B', 'LLLLH')),
      [
        'Het mengpaneel ligt het verst van wat B nodig heeft.',
        'The panel lies farthest from what B needs.',
      ],
    ],
    [
      'two equally far',
      first('LLLLL', needs('A', 'HLLLL'), needs('B', 'LLLLH')),
      [
        'Het mengpaneel ligt het verst van wat A en B nodig hebben.',
        'The panel lies farthest from what A and B need.',
      ],
    ],
    [
      'one farthest, another perhaps as far',
      first('LLLLL', needs('A', 'HLLLL'), needs('B', '_LLLL')),
      [
        'Het mengpaneel ligt het verst van wat A nodig heeft. Met wat nog open is, kan dat ook gelden voor B.',
        'The panel lies farthest from what A needs. With what is still open, that can also be true of B.',
      ],
    ],
    [
      'two that may be farthest',
      first('LLLLL', needs('A', '_LLLL'), needs('B', 'LLLL_')),
      [
        'Van welke wijk het mengpaneel het verst ligt, hangt af van wat nog open is: het kan A of B zijn.',
        'Which district the panel lies farthest from depends on what is still open: it can be A or B.',
      ],
    ],
    [
      'one district of which something is open',
      first('LLLLL', needs('A', '_LLLL')),
      [
        'Of het mengpaneel past bij wat A nodig heeft, hangt af van wat nog open is.',
        'Whether the panel suits what A needs depends on what is still open.',
      ],
    ],
    [
      'many',
      first('LLLLL', ...Array.from('ABCDEFG', (id) => needs(id, 'HLLLL'))),
      [
        'Het mengpaneel ligt het verst van wat A, B, C, D en 3 andere wijken nodig hebben.',
        'The panel lies farthest from what A, B, C, D and 3 other districts need.',
      ],
    ],
  ])('of %s', (_, said, expected) => {
    expect(said).toEqual(expected)
  })
})

describe('what is told besides', () => {
  const fit = districtFit(needs('', 'LMML_').needs, [
    { ...needs('a', 'MHLL'), name: 'Noord' },
    needs('Zuid', 'LMHH'),
    needs('Oost', 'L_'),
  ])

  it('in Dutch', () => {
    expect(spoken(fit, nl).slice(0, -1)).toEqual([
      'Van welke wijk het mengpaneel het verst ligt, hangt af van wat nog open is: het kan Oost, Zuid of Noord zijn.',
      'Zuid: tussen 3 en 5 stappen verschil, want niet alles is bekend. Nodig: “Proces met bewoners” hoog; “Bestuur en politiek” hoog.',
      'Noord: tussen 3 en 5 stappen verschil, want niet alles is bekend. Nodig: “Positionering intern” midden; “Proces binnen gemeente” hoog; “Proces met bewoners” laag.',
      'Oost: tussen 0 en 6 stappen verschil, want niet alles is bekend.',
      '“Positionering intern” staat op laag. 1 wijk heeft een hogere stand nodig; voor 2 wijken past het.',
      '“Proces binnen gemeente” staat op midden. 1 wijk heeft een hogere stand nodig; voor 1 wijk past het; van 1 wijk is het niet bekend.',
      '“Proces met bewoners” staat op midden. 1 wijk heeft een hogere stand nodig; 1 wijk heeft een lagere stand nodig; van 1 wijk is het niet bekend.',
      '“Bestuur en politiek” staat op laag. 1 wijk heeft een hogere stand nodig; voor 1 wijk past het; van 1 wijk is het niet bekend.',
      '“Positionering intern” van laag naar midden. Dichter bij wat nodig is: Noord. Verder weg: Oost en Zuid.',
      '“Proces binnen gemeente” van midden naar hoog. Dichter bij wat nodig is: Noord. Verder weg: Zuid. Niet bekend: Oost.',
      '“Proces met bewoners” van midden naar laag. Dichter bij wat nodig is: Noord. Verder weg: Zuid. Niet bekend: Oost.',
      '“Proces met bewoners” van midden naar hoog. Dichter bij wat nodig is: Zuid. Verder weg: Noord. Niet bekend: Oost.',
      '“Bestuur en politiek” van laag naar midden. Dichter bij wat nodig is: Zuid. Verder weg: Noord. Niet bekend: Oost.',
      nl.notes.tradeOff,
    ])
  })

  it('in English', () => {
    expect(spoken(fit, en)).toEqual(
      expect.arrayContaining([
        'Noord: between 3 and 5 steps apart, since not everything is known. Needed: “Internal positioning” middle; “Process within the municipality” high; “Process with residents” low.',
        '“Process with residents” is at middle. 1 district needs it higher; 1 district needs it lower; it is not known of 1 district.',
        '“Internal positioning” from low to middle. Closer to what is needed: Noord. Further from it: Oost and Zuid.',
        '“Process with residents” from middle to high. Closer to what is needed: Zuid. Further from it: Noord. Not known: Oost.',
      ]),
    )
  })

  it('of a move that takes no district further away', () => {
    const one = districtFit(panelFromKey('LLLLL'), [needs('A', 'HLLLL')])
    expect(spoken(one, nl)).toContain(
      '“Positionering intern” van laag naar midden. Dichter bij wat nodig is: A. Verder weg: geen wijk.',
    )
    expect(spoken(one, en)).toContain(
      '“Internal positioning” from low to middle. Closer to what is needed: A. Further from it: no district.',
    )
  })

  it('of the sixth slider is that it is a proposal', () => {
    const six = districtFit(panelFromKey('LLLLL'), [needs('A', 'LLLLLH')])
    expect(spoken(six, nl)).toContain(nl.notes.proposedSlider)
    expect(spoken(fit, nl)).not.toContain(nl.notes.proposedSlider)
  })
})

describe('a report with districts', () => {
  const summary = summariseExercise({
    subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
    sheets: [
      {
        respondent: 'A',
        role: 'overig',
        moment: 'huidig',
        answers: { ...panelFromKey('LLMML'), wijkkenmerken: 'laag' },
      },
    ],
  })
  const list = [needs('Noord', 'LLMMLH'), needs('Zuid', 'HLMML')]

  it('says first who is served least, and the rest where it is looked up', () => {
    const { sections, appendix } = explainReport(summary, { texts: nl, districts: list })
    expect(
      sections.find(({ id }) => id === 'districts')?.sentences.map(({ text }) => text),
    ).toEqual([
      'Het mengpaneel ligt het verst van wat Zuid nodig heeft. Met wat nog open is, kan dat ook gelden voor Noord.',
      'Zuid: tussen 2 en 4 stappen verschil, want niet alles is bekend. Nodig: “Positionering intern” hoog.',
      'Noord: 2 stappen verschil. Nodig: “Wijkkenmerken (voorstel)” hoog.',
    ])
    expect(appendix.map(({ id }) => id)).toEqual(expect.arrayContaining(['districts', 'moves']))
    expect(appendix.at(-1)?.sentences.map(({ text }) => text)).toContain(nl.notes.proposedSlider)
  })

  it('without them says nothing of districts', () => {
    for (const districts of [undefined, []]) {
      const { sections, appendix } = explainReport(summary, { texts: nl, districts })
      expect([...sections, ...appendix].filter(({ id }) => id === 'districts')).toEqual([])
    }
    const empty = summariseExercise({ subject: { kind: 'gemeente', name: 'A' }, sheets: [] })
    expect(explainReport(empty, { texts: nl, districts: list }).sections.length).toBe(1)
  })
})
