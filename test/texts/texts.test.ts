import { describe, expect, it } from 'vitest'
import {
  CORRELATION_IDS,
  EXTENDED_SLIDER_IDS,
  MOMENTS,
  POSITIONS,
  PRACTICES,
  PROFILE_IDS,
  PROFILES,
  REASON_IDS,
  RELATION_IDS,
  RISK_IDS,
  ROLES,
  SLIDER_IDS,
  SLIDERS,
  STATEMENT_MARKS,
  type Slider,
} from '../../src/index.js'
import { en, nl, type AnySliderTexts, type SliderTexts, type Texts } from '../../src/texts/index.js'
import { firstUnfrozen } from '../laws/dataLaws.js'
import { flatten, plainTexts } from './flatten.js'

const languages: ReadonlyArray<Texts> = [nl, en]

// Texts that stand alone in a cell, a heading or a legend; everything else is a sentence.
const LABEL =
  /(^|\.)(label|shortLabel)$|^(language|aspects|riskKinds|riskStatuses|strengths|practiceThemes|marks|statementStatuses|moments|missingReasons|headings|words|typeNames|inputKinds|explanation\.sections|pictures(?!\.nothingDecides))\./
const QUESTION = /\.questions\./

describe.each(languages)('the texts in $language.name', (texts) => {
  const plain = plainTexts(texts)
  const where = (wrong: (text: string, path: string) => boolean): ReadonlyArray<string> =>
    plain.filter(([path, text]) => wrong(text, path)).map(([path]) => path)

  it('are frozen', () => {
    expect(firstUnfrozen(texts)).toBeUndefined()
  })

  it('have no empty text, no blanks around one and no doubled spaces', () => {
    expect(where((text) => text === '' || text !== text.trim() || /\s\s/.test(text))).toEqual([])
  })

  it('use curly quotes and nothing that cannot be seen', () => {
    expect(where((text) => /['"`]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))).toEqual([])
  })

  it('end every sentence with a full stop, every question with a question mark, no label with either', () => {
    const wrong = where((text, path) =>
      QUESTION.test(path)
        ? !/[^.?]\?$/.test(text)
        : LABEL.test(path)
          ? /[.?!:]$/.test(text)
          : !/[^.?]\.$/.test(text),
    )
    expect(wrong).toEqual([])
  })

  it('begin every sentence and question with a capital or a quotation mark', () => {
    expect(where((text, path) => !LABEL.test(path) && !/^[\p{Lu}“]/u.test(text))).toEqual([])
  })

  it('pass no verdict; right and wrong only to say that there is none, good only as a finding', () => {
    const verdict =
      /\b(beter|betere|beste|slechter|slechte|slecht|achterstand|achter|goed|goede|fout|foute|better|best|worse|worst|bad|good|behind|backward|lagging|right|wrong)\b/i
    // That cooperation outside works well only with cooperation inside is what a study found.
    const found = where((text) => verdict.test(text))
    expect(found.filter((path) => path !== 'risks.binnen-buiten-onbalans.claim')).toEqual([
      'notes.opinion',
    ])
  })

  it('have labels that tell apart what they name', () => {
    const tables: ReadonlyArray<object> = [
      ...[texts.positions, texts.sliders, texts.profiles, texts.risks, texts.correlations],
      ...[texts.reasons, texts.grades, texts.fits, texts.roles, texts.patterns, texts.progress],
    ]
    for (const table of tables) {
      const labels = Object.values(table).map((entry: { readonly label: string }) => entry.label)
      expect(new Set(labels).size, labels.join(', ')).toBe(labels.length)
    }
    for (const table of [texts.sliders, texts.profiles, texts.roles]) {
      const short = Object.values(table).map((entry) => entry.shortLabel)
      expect(new Set(short).size, short.join(', ')).toBe(short.length)
      for (const label of short) expect(label.length, label).toBeLessThanOrEqual(21)
    }
  })

  it('say of every text about the sixth slider that it is a proposal', () => {
    const about = plain.filter(([path]) => path.startsWith('sliders.wijkkenmerken.'))
    expect(about).toHaveLength(9)
    for (const [path, text] of about) expect(text, path).toMatch(/voorstel|propos/i)
    for (const position of POSITIONS) {
      expect(texts.sliders.wijkkenmerken.meaning[position]).toMatch(/^(Onze uitleg|Our reading)/)
    }
    expect(texts.notes.proposedSlider).toMatch(/voorstel.*onze|proposal.*our/)
  })

  it('say of midden, on every slider, that no choice has been made or that it is in between', () => {
    for (const meaning of [
      texts.positions.midden.meaning,
      ...EXTENDED_SLIDER_IDS.map((slider) => texts.sliders[slider].meaning.midden),
    ])
      expect(meaning).toMatch(
        /(geen keuze.* of .*ertussenin|geen keuze.* of .*er ergens tussenin|[Nn]o choice.* or .*in between)/,
      )
  })

  it('credit risks and correlations to Van Hulst and De Jong', () => {
    for (const id of RISK_IDS) expect(texts.risks[id].claim).toContain('Van Hulst')
    for (const note of [texts.notes.risks, texts.notes.correlations])
      expect(note).toContain('Van Hulst')
  })

  it('tell of each practice which municipality it is', () => {
    for (const { id, municipality } of PRACTICES)
      expect(texts.practices[id]).toContain(municipality)
  })

  it('name the publication, its authors, publisher and year', () => {
    const { attribution } = texts.notes
    for (const part of ['Emre Can', 'Jetze van der Ham', 'Platform31', '2021']) {
      expect(attribution).toContain(part)
    }
    expect(attribution).toContain('Organisatievormen in het wijkgericht werken')
    expect(attribution).toContain('Merlijn van Hulst')
    expect(attribution).toContain('Martine de Jong')
  })

  it('have a text for exactly what the catalogue has, in its order', () => {
    expect(Object.keys(texts.positions)).toEqual(POSITIONS)
    expect(Object.keys(texts.sliders)).toEqual(EXTENDED_SLIDER_IDS)
    expect(Object.keys(texts.profiles)).toEqual(PROFILE_IDS)
    expect(Object.keys(texts.risks)).toEqual(RISK_IDS)
    expect(Object.keys(texts.correlations)).toEqual(CORRELATION_IDS)
    expect(Object.keys(texts.relations)).toEqual(RELATION_IDS)
    expect(Object.keys(texts.practices)).toEqual(PRACTICES.map(({ id }) => id))
    expect(Object.keys(texts.marks)).toEqual(STATEMENT_MARKS)
    expect(Object.keys(texts.reasons)).toEqual(REASON_IDS)
    expect(Object.keys(texts.roles)).toEqual(ROLES)
    expect(Object.keys(texts.moments)).toEqual(MOMENTS)
    for (const id of EXTENDED_SLIDER_IDS) {
      const slider: Slider = SLIDERS[id]
      const about: AnySliderTexts = texts.sliders[id]
      expect(Object.keys(about.meaning)).toEqual(POSITIONS)
      expect(Object.keys(about.characteristics)).toEqual(slider.characteristics)
      expect(Object.keys(about.questions)).toEqual(slider.questions)
    }
    for (const id of PROFILE_IDS) {
      expect(Object.keys(texts.profiles[id].sliders)).toEqual(SLIDER_IDS)
      expect(Object.keys(texts.profiles[id].attentionPoints)).toEqual(
        PROFILES[id].attentionPoints.map((point) => point.id),
      )
    }
  })
})

describe('the two languages', () => {
  it('have the same texts under the same names, in the same order', () => {
    expect(Array.from(flatten(en).keys())).toEqual(Array.from(flatten(nl).keys()))
  })

  it('have a function where the other has one, of as many values', () => {
    const shape = (texts: Texts): ReadonlyArray<string | number> =>
      Array.from(flatten(texts).values(), (leaf) => (typeof leaf === 'string' ? '' : leaf.length))
    expect(shape(en)).toEqual(shape(nl))
  })

  it('differ wherever a sentence is said', () => {
    const dutch = new Map(plainTexts(nl))
    const same = plainTexts(en).filter(([path, text]) => dutch.get(path) === text)
    expect(same.filter(([path]) => !LABEL.test(path))).toEqual([])
  })
})

describe('a language that lacks a text', () => {
  it('does not compile', () => {
    // @ts-expect-error without midden
    const positions: Texts['positions'] = { laag: nl.positions.laag, hoog: nl.positions.hoog }
    // @ts-expect-error without one of the guiding questions
    const questions: SliderTexts<'communicatie'>['questions'] = { structureel: '', intern: '' }
    // @ts-expect-error without one of the attention points
    const points: Texts['profiles']['gekanteld']['attentionPoints'] = { begroting: '' }
    // @ts-expect-error without all other errors
    const errors: Texts['errors'] = { emptyFile: () => '' }
    const risks: Texts['risks'] = {
      ...nl.risks,
      // @ts-expect-error there is no such risk
      'te-veel-vergaderen': nl.risks['focus-binnen'],
    }
    expect([positions, questions, points, errors, risks]).toHaveLength(5)
  })
})
