import { describe, expect, it } from 'vitest'
import { explain, explainChange, explainExercise } from '../../src/explain/index.js'
import { panelFromKey, summariseExercise, type PartialPanel } from '../../src/index.js'
import { en, nl } from '../../src/texts/index.js'
import { panelOf, partialOf } from '../laws/values.js'
import { allPartialVectors, allVectors, keyOf } from '../oracle/space.js'
import { countHeadlines, LANGUAGES } from './headlines.js'

const all = (panel: PartialPanel, texts = en): string => {
  const { headline, sections } = explain(panel, { texts })
  return [headline, ...sections.flatMap(({ sentences }) => sentences)]
    .map(({ text }) => text)
    .join('\n')
}

describe('the headline', () => {
  it.each(LANGUAGES)(
    'names all that can be nearest and is never surer than the readings, over all panels (%#)',
    { tags: ['slow'] },
    (words) => {
      expect(countHeadlines(words)).toMatchObject({ complete: 243, partial: 781, broken: [] })
    },
  )
})

describe('sentences that misled', () => {
  it('do not say that nothing points at a tension when nothing could be checked', () => {
    expect(all({ positioneringIntern: 'laag' })).not.toContain('do not deviate')
  })

  it('say which profile is a thought experiment', () => {
    expect(all(panelFromKey('HHHHH'))).toContain('municipality')
    expect(all(panelFromKey('HHHHH'))).toContain('thought experiment')
  })

  it('say at least where a distance is a lower bound', () => {
    const { headline } = explainChange(
      { communicatie: 'laag' },
      { communicatie: 'hoog' },
      { texts: en },
    )
    expect(headline.text).toBe('At least 2 steps between now and the ambition.')
  })

  it('do not say unanimous without saying who did not answer', () => {
    const summary = summariseExercise({
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: [
        { respondent: 'A', role: 'overig', moment: 'huidig', answers: { communicatie: 'laag' } },
        { respondent: 'B', role: 'overig', moment: 'huidig', answers: { communicatie: 'unknown' } },
        { respondent: 'C', role: 'overig', moment: 'huidig', answers: { communicatie: 'laag' } },
      ],
    })
    const { sections } = explainExercise(summary, { texts: en })
    const lines = sections.flatMap(({ sentences }) => sentences.map(({ text }) => text))
    expect(lines).toContain('Communication: same position (1 did not know). 2 × low.')
  })

  it('say that there are no answers instead of what they would show', () => {
    expect(all({})).toContain('No slider with a position yet.')
    expect(all({})).not.toContain('discuss')
  })

  it('word a difference as here and there, never as from and to', () => {
    for (const vector of allVectors) {
      const { sections } = explain(panelOf(vector), { texts: en })
      const nearest = sections.find(({ id }) => id === 'nearest')
      for (const { text } of nearest?.sentences ?? []) expect(text).not.toMatch(/\bfrom\b.*\bto\b/)
    }
  })
})

describe('every explanation', () => {
  it('has ids that are unique in their section, and no empty sentence', { tags: ['slow'] }, () => {
    for (const partial of allPartialVectors) {
      for (const texts of [nl, en]) {
        const { headline, sections } = explain(partialOf(partial), { texts })
        const bad = sections.filter(
          ({ heading, sentences }) =>
            heading === '' ||
            new Set(sentences.map(({ id }) => id)).size < sentences.length ||
            sentences.some(({ text }) => !/[.!?)]$/.test(text) || text.includes('undefined')),
        )
        expect([headline.text === '', bad], keyOf(partial)).toEqual([false, []])
      }
    }
  })

  it('uses labels of a typology of one’s own', () => {
    const own = {
      id: 'eigen',
      profiles: [
        { id: 'a', panel: panelFromKey('LLLLL'), labels: { nl: 'het dorp', en: 'the village' } },
        { id: 'b', panel: panelFromKey('HHHHH') },
      ],
    } as const
    const headline = (texts: typeof nl): string =>
      explain(panelFromKey('LLLLM'), { texts, typology: own }).headline.text
    expect(headline(nl)).toContain('het dorp')
    expect(headline(en)).toContain('the village')
  })

  it('uses the statements of a typology of one’s own, in the language that they have', () => {
    const panel = panelFromKey('LLLLL')
    const own = {
      id: 'eigen',
      profiles: [
        {
          id: 'a',
          panel,
          statements: {
            communicatie: { nl: 'Wij schrijven.', en: 'We write.' },
            procesMetBewoners: { en: 'We listen.' },
            bestuurEnPolitiek: {},
          },
        },
        { id: 'gekanteld', panel: panelFromKey('HHHHH') },
      ],
    } as const
    const said = (texts: typeof nl): ReadonlyArray<string> =>
      explain(panel, { texts, typology: own })
        .sections.filter(({ id }) => id === 'statements')
        .flatMap(({ sentences }) => sentences.map(({ text }) => text))
    expect(said(nl)).toEqual([
      'Proces met bewoners – we listen. (a)',
      'Communicatie – wij schrijven. (a)',
    ])
    expect(said(en)[1]).toBe('Communication – we write. (a)')
    const high = explain(panelFromKey('HHHHH'), { texts: nl, typology: own })
    const [statements] = high.sections.filter(({ id }) => id === 'statements')
    expect(statements?.sentences).toHaveLength(5)
    expect(statements?.sentences[0]?.grade).toBeUndefined()
  })
})

describe('how close a panel is', () => {
  it.each([nl, en])(
    'is not said of every reading where another can be nearest too ($language.tag)',
    (texts) => {
      for (const key of ['LLMML', 'MMHHM'] as const) {
        expect(all(panelFromKey(key), texts)).not.toContain(texts.fits.strong.meaning)
      }
      const wide = allVectors.map((vector) => all(panelOf(vector), texts))
      expect(wide.some((text) => text.includes(texts.fits.strong.meaning))).toBe(true)
    },
  )
})
