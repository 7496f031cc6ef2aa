import { describeConflict } from '../../src/explain/index.js'
// What forms and services ask of the texts: a sentence per slider, and the language of a request.
import { describe, expect, it } from 'vitest'
import { parseAnswers, parseExtendedPanel, parsePanel, SLIDER_IDS } from '../../src/index.js'
import {
  chooseTexts,
  describeError,
  describeErrorsBySlider,
  en,
  nl,
} from '../../src/texts/index.js'

describe('describeErrorsBySlider', () => {
  it.each([nl, en])('has a sentence for each slider that a form lacks ($language.tag)', (texts) => {
    const read = parsePanel({})
    const messages = read._tag === 'Left' ? describeErrorsBySlider(read.left, texts) : {}
    expect(messages).toEqual(
      Object.fromEntries(
        SLIDER_IDS.map((slider) => [
          slider,
          describeError({ code: 'missingSlider', slider }, texts),
        ]),
      ),
    )
  })

  it('leaves out what is about no slider, and takes the sixth', () => {
    const answers = parseAnswers({ budget: 'hoog', communicatie: 'hoger' })
    expect(
      answers._tag === 'Left' && Object.keys(describeErrorsBySlider(answers.left, nl)),
    ).toEqual(['communicatie'])
    const six = parseExtendedPanel({ wijkkenmerken: 3 })
    expect(six._tag === 'Left' && describeErrorsBySlider(six.left, nl).wijkkenmerken).toBeTruthy()
    expect(describeErrorsBySlider([], nl)).toEqual({})
  })

  it('keeps the first of two errors', () => {
    const first = { code: 'missingSlider', slider: 'communicatie' } as const
    const second = { code: 'unknownPosition', slider: 'communicatie', input: 'x' } as const
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const)
      expect(describeErrorsBySlider([one, other], nl)).toEqual({
        communicatie: describeError(one, nl),
      })
    const without = { code: 'unknownPosition', input: 'x' } as const
    expect(describeErrorsBySlider([without], nl)).toEqual({})
  })
})

describe('chooseTexts', () => {
  it.each([
    [undefined, 'nl'],
    [null, 'nl'],
    ['', 'nl'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['nl-BE, en;q=0.9', 'nl'],
    ['fr, de;q=0.5', 'nl'],
    ['fr;q=0.9, en;q=0.2', 'en'],
    ['nl;q=0.2, en;q=0.9', 'en'],
    ['en;q=0.5, nl;q=0.5', 'en'],
    ['nl; q = 0.2, en;level=1;q=0.9', 'nl'], // a blank inside a weight is no weight
    ['en;q=0', 'nl'],
    ['nl;q=0, en;q=0.1', 'en'],
    ['*', 'nl'],
    ['*;q=0.1, en;q=0.01', 'nl'],
    ['en;q=x', 'nl'],
    [';;;,,,q=1', 'nl'],
    ['english', 'nl'],
  ])('for %j is %s', (header, tag) => {
    expect(chooseTexts(header, [nl, en])).toBe(tag === 'en' ? en : nl)
  })

  it('has the first language for whoever wants none, and takes languages of your own', () => {
    const frisian = { ...nl, language: { tag: 'fy-NL', name: 'Frysk' } }
    expect(chooseTexts(undefined, [en, nl])).toBe(en)
    expect(chooseTexts('fy', [nl, frisian])).toBe(frisian)
  })
})

describe('describeConflict', () => {
  it('says what contradicts, which is used, and that this does not make it right', () => {
    const sheet = { respondent: 'B\u202e', role: 'overig', moment: 'ambitie', round: 'na' } as const
    const slider = 'communicatie'
    const said = [
      { about: 'date', values: ['2025-01-01', '2025-01-02'] } as const,
      { about: 'agreed', moment: 'evaluatie', slider, values: ['laag', 'hoog'] } as const,
      { about: 'answer', sheet, slider, values: ['midden', 'unknown'] } as const,
      { about: 'remark', sheet, slider, values: ['a\n b', 'c'] } as const,
    ].map((conflict) => describeConflict(conflict, { texts: nl }))
    expect(said).toEqual([
      'De datums verschillen: 2025-01-01 en 2025-01-02. Hier gebruikt: 2025-01-01; dat zegt niet wat klopt.',
      'De afspraken over “Communicatie” (na een jaar) verschillen: laag en hoog. In het samengevoegde bestand staat laag; dat zegt niet wat klopt. Een verslag dat van dit verschil weet, telt er geen van mee.',
      'De antwoorden van B� (overig) op “Communicatie” (de ambitie, na het gesprek) verschillen: midden en weet niet. In het samengevoegde bestand staat midden; dat zegt niet wat klopt. Een verslag dat van dit verschil weet, telt er geen van mee.',
      'De opmerkingen van B� (overig) bij “Communicatie” (de ambitie, na het gesprek) verschillen: a b en c. Hier gebruikt: a b; dat zegt niet wat klopt.',
    ])
  })
})
