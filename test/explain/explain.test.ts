import { describe, expect, it } from 'vitest'
import { explain, explainChange, explainExercise } from '../../src/explain/index.js'
import { panelFromKey, summariseExercise, type PartialPanel } from '../../src/index.js'
import { en, nl } from '../../src/texts/index.js'
import { panelOf, partialOf } from '../laws/values.js'
import { allPartialVectors, allVectors, completionsOf, keyOf } from '../oracle/space.js'
import { nearestPerReading } from '../oracle/readings.js'

const all = (panel: PartialPanel, texts = en): string => {
  const { headline, sections } = explain(panel, { texts })
  return [headline, ...sections.flatMap(({ sentences }) => sentences)]
    .map(({ text }) => text)
    .join('\n')
}

describe('the headline', () => {
  it.each([
    [nl, 'alle manieren', 'hangt af van'],
    [en, 'every way', 'depends on'],
  ])('is never surer than the readings, over all panels (%#)', (texts, sure, unsure) => {
    let counted = 0
    for (const vector of allVectors) {
      const { text } = explain(panelOf(vector), { texts }).headline
      const perReading = nearestPerReading(vector)
      const nearest = perReading[0] ?? []
      const holds = nearest.every((id) => perReading.every((list) => list.includes(id)))
      expect(text.includes(sure), keyOf(vector)).toBe(holds)
      expect(text.includes(unsure), keyOf(vector)).toBe(!holds)
      for (const id of new Set(perReading.flat())) {
        const label = texts.profiles[id as 'gekanteld'].label
        expect(text.toLowerCase(), keyOf(vector)).toContain(label.toLowerCase())
      }
      counted += 1
    }
    expect(counted).toBe(243)
  })
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
    expect(headline.text).toBe('At least 2 steps apart.')
  })

  it('do not say unanimous without saying who did not answer', () => {
    const summary = summariseExercise({
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: [
        { respondent: 'A', role: 'overig', moment: 'huidig', answers: { communicatie: 'laag' } },
        { respondent: 'B', role: 'overig', moment: 'huidig', answers: { communicatie: 'unknown' } },
      ],
    })
    const { sections } = explainExercise(summary, { texts: en })
    const lines = sections.flatMap(({ sentences }) => sentences.map(({ text }) => text))
    expect(lines).toContain('Communication: unanimous (1 did not know). 1 × low.')
  })

  it('say that there are no answers instead of what they would show', () => {
    expect(all({})).toContain('No slider with a position yet.')
    expect(all({})).not.toContain('discuss')
  })

  it('name every profile that a partial panel can turn out nearest to', { tags: ['slow'] }, () => {
    for (const partial of allPartialVectors) {
      const open = partial.filter((level) => level === null).length
      if (open === 0 || open === 5) continue
      const text = explain(partialOf(partial), { texts: en }).headline.text.toLowerCase()
      const possible = new Set(
        completionsOf(partial).flatMap((vector) => nearestPerReading(vector).flat()),
      )
      for (const id of possible) {
        expect(text, keyOf(partial)).toContain(en.profiles[id as 'gekanteld'].label.toLowerCase())
      }
    }
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
        expect(headline.text.length).toBeGreaterThan(0)
        for (const { heading, sentences } of sections) {
          expect(heading.length).toBeGreaterThan(0)
          expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length)
          for (const { text } of sentences) {
            expect(text, keyOf(partial)).toMatch(/[.!?)]$/)
            expect(text).not.toContain('undefined')
          }
        }
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
})
