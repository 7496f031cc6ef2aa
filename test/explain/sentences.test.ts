import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  explain,
  explainChange,
  explainExercise,
  explainReport,
  explainStatements,
  type Explanation,
} from '../../src/explain/index.js'
import {
  panelFromKey,
  PROFILE_IDS,
  SLIDER_IDS,
  summariseExercise,
  type PanelKey,
} from '../../src/index.js'
import {
  renderMarkdown,
  renderReportHtml,
  renderReportMarkdown,
  renderText,
} from '../../src/render/index.js'
import { en, nl, type Texts } from '../../src/texts/index.js'
import { exercises, partialVectors } from '../laws/arbitraries.js'
import { exerciseOf } from '../laws/exercise.js'
import { partialOf } from '../laws/values.js'
import { marked, withoutMarked } from './marked.js'

const languages: ReadonlyArray<readonly [string, Texts]> = [
  ['nl', nl],
  ['en', en],
]

const sentencesOf = ({ headline, sections }: Explanation): ReadonlyArray<string> =>
  [headline, ...sections.flatMap(({ sentences }) => sentences)].map(({ text }) => text)

// A word twice in a row, a blank too many, no capital to begin with, or an end that is none.
const isGood = (sentence: string): boolean =>
  !/(?<![\p{L}])(\p{L}+) \1(?![\p{L}])/u.test(sentence.replaceAll('weet niet; ', '')) &&
  !/ {2}|undefined|\[object| [.,;:]/.test(sentence) &&
  /^[\p{Lu}\p{N}“(]/u.test(sentence) &&
  /[.?!)”]$/u.test(sentence)

describe.each(languages)('the sentences in %s', (_, texts) => {
  it('are well formed for changes', () => {
    fc.assert(
      fc.property(partialVectors, partialVectors, (a, b) => {
        for (const sentence of sentencesOf(explainChange(partialOf(a), partialOf(b), { texts }))) {
          expect(isGood(sentence), sentence).toBe(true)
        }
      }),
    )
  })

  it('are well formed for panels', () => {
    fc.assert(
      fc.property(partialVectors, (a) => {
        for (const sentence of sentencesOf(explain(partialOf(a), { texts }))) {
          expect(isGood(sentence), sentence).toBe(true)
        }
      }),
    )
  })

  it('are well formed for exercises and reports', () => {
    fc.assert(
      fc.property(exercises, (arbitrary) => {
        const exercise = exerciseOf(arbitrary)
        const summary = summariseExercise({
          ...exercise,
          sheets: exercise.sheets.map((sheet, index) => ({ ...sheet, respondent: `P${index}` })),
        })
        const report = explainReport(summary, { texts })
        for (const sentence of [
          ...sentencesOf(explainExercise(summary, { texts })),
          ...sentencesOf(report),
          ...sentencesOf({ headline: report.headline, sections: report.appendix }),
          ...report.lead.map(({ text }) => text),
        ]) {
          expect(isGood(sentence), sentence).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })

  it(
    'are all of explain in text, Markdown and HTML; only labels, headings and cells are not',
    { tags: ['slow'] },
    () => {
      fc.assert(
        fc.property(exercises, (arbitrary) => {
          const summary = summariseExercise(exerciseOf(arbitrary))
          const own = { texts: marked(texts) }
          const explained = explain(summary.moments.huidig?.panel ?? {}, own)
          // Lines that are left are headings and the marks of lists.
          expect(
            withoutMarked(renderMarkdown(explained))
              .replace(/^(#+ .*| *[->] *)$/gm, '')
              .trim(),
          ).toBe('')
          const left = withoutMarked(renderText(explained, { columns: 1000 }))
          expect(left.split('\n').filter((line) => /[.?!]/.test(line))).toEqual([])
          const markdown = withoutMarked(renderReportMarkdown(summary, own).replace(/^# .*$/m, ''))
          expect(markdown.replace(/^(#+ .*| *[->] *)$/gm, '').trim()).toBe('')
          const html = renderReportHtml(summary, own)
            .replace(/<(style|svg|title|h1)\b.*?<\/\1>/gs, '')
            .replace(/<p class="about">.*?<\/p>/gs, '')
            .replace(/<[^>]*>/g, '\n')
          expect(
            withoutMarked(html)
              .split('\n')
              .filter((line) => /[.?!](\s|$)/.test(line)),
          ).toEqual([])
        }),
        { numRuns: 10 },
      )
    },
  )
})

describe('a report', () => {
  it('does not call a moment unanswered because the middle of its answers is open', () => {
    const summary = summariseExercise({
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: (['laag', 'hoog'] as const).map((position, index) => ({
        respondent: String(index),
        role: 'overig',
        moment: 'huidig',
        answers: Object.fromEntries(SLIDER_IDS.map((slider) => [slider, position])),
      })),
    })
    const { headline, sections } = explainReport(summary, { texts: nl })
    expect(headline.text).toBe('Nu nog geen schuif met een stand.')
    const places = sections.find(({ id }) => id === 'places')
    expect(places?.sentences[0]?.text).toBe(
      'Positionering intern: open, want de groep zit tussen laag en hoog in. Spreek samen een stand af.',
    )
  })

  it('says nothing of the profiles of the publication beside profiles of your own', () => {
    const typology = {
      id: 'eigen',
      profiles: [
        { id: 'dorp', panel: panelFromKey('LLLLL') },
        { id: 'stad', panel: panelFromKey('HHHHH') },
      ],
    }
    const summary = summariseExercise({
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: [],
      agreed: { huidig: panelFromKey('LLLLM'), ambitie: panelFromKey('HHHHM') },
    })
    const { headline, sections, appendix } = explainReport(summary, { texts: nl, typology })
    const all = sentencesOf({ headline, sections: [...sections, ...appendix] }).join('\n')
    expect(headline.text).toBe('Nu het dichtst bij: dorp.')
    for (const id of PROFILE_IDS.filter((profile) => profile !== 'gekanteld')) {
      const name = nl.profiles[id].label.replace('De ', 'de ')
      expect(
        all.split('\n').filter((line) => line.includes(name) && !line.includes('Van Hulst')),
      ).toEqual([])
    }
  })
})

describe('the headline for profiles of your own', () => {
  const profiles = [
    { id: 'a', panel: panelFromKey('LLLLL') },
    { id: 'b', panel: panelFromKey('HHHHH') },
  ]
  const headline = (typology: Parameters<typeof explain>[1]['typology']): string =>
    explain(panelFromKey('MMMML'), { texts: en, typology }).headline.text

  it('says nothing of readings when there is one', () => {
    expect(headline({ id: 'own', profiles })).toBe('Closest to: a.')
  })

  it('speaks of the profiles when they can be read in more ways', () => {
    const [a, b] = profiles
    const doubtful = [{ ...a, alternatives: { communicatie: ['hoog'] } }, b]
    expect(headline({ id: 'own', profiles: doubtful } as never)).toMatch(
      /^Closest to: a\. That .* reading the profiles/,
    )
  })
})

describe('remarks', () => {
  const remarked = summariseExercise({
    subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
    sheets: [
      {
        respondent: 'A',
        role: 'wijkambtenaar',
        moment: 'huidig',
        answers: { communicatie: 'laag' },
        remarks: { communicatie: ' Hangt\n van de wijk af. ', procesMetBewoners: 'Groeit.' },
      },
      { respondent: 'B', role: 'overig', moment: 'huidig', answers: { communicatie: 'hoog' } },
    ],
  })
  const textsOf = (sections: Explanation['sections'], id: string) =>
    sections
      .filter((section) => section.id === id)
      .flatMap(({ sentences }) => sentences.map(({ text }) => text))

  it('stand with what there is to talk about, and all of them with who said what', () => {
    const { sections, appendix } = explainReport(remarked, { texts: nl })
    const own = 'Communicatie. A (wijk) schreef: “Hangt van de wijk af.”'
    expect(textsOf(sections, 'talk')).toContain(own)
    expect(textsOf(appendix, 'answers')).toEqual(
      expect.arrayContaining([own, 'Proces met bewoners. A (wijk) schreef: “Groeit.”']),
    )
    expect(textsOf(sections, 'talk').join()).not.toContain('Groeit')
  })

  it('reach every form of the report', () => {
    for (const render of [renderReportHtml, renderReportMarkdown]) {
      expect(render(remarked, { texts: en })).toContain('Hangt van de wijk af')
    }
  })
})

describe('an explanation of nothing', () => {
  it('says so, of a change and of an exercise', () => {
    expect(sentencesOf(explainChange({}, {}, { texts: nl }))[0]).toBe(nl.explanation.noPositions)
    const empty = summariseExercise({
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: [],
    })
    const { headline, lead, appendix } = explainReport(empty, { texts: nl })
    expect(headline.text).toBe(nl.explanation.noAnswers)
    expect([lead, appendix]).toEqual([[], []])
  })
})

describe('what there is to consider', () => {
  const considered = (options: { readonly reason?: 'nabijheid-bestuur' }) =>
    explainChange(panelFromKey('LLMML'), panelFromKey('LLHML'), { texts: nl, ...options })
      .sections.filter(({ id }) => id === 'consider')
      .flatMap(({ sentences }) => sentences)

  it('stands with a plan, with its place in the publication, and asks for a reason where there is none', () => {
    const sentences = considered({})
    expect(sentences[0]?.text).toBe(nl.guidance.questions.reason)
    for (const { source } of sentences) expect(source?.chapter).toMatch(/^(2.2|8.1|9)$/)
    expect(sentences.map(({ text }) => text)).toContain(nl.guidance.stayWithReason)
    expect(considered({ reason: 'nabijheid-bestuur' })).toEqual(sentences.slice(1))
    const { sections } = explainChange({}, panelFromKey('LLHML'), { texts: nl })
    expect(sections.map(({ id }) => id)).not.toContain('consider')
  })
})

describe('the reason of a plan', () => {
  it('is not said to come first where no slider of it moves', () => {
    const say = (to: PanelKey): string => {
      const options = { texts: nl, reason: 'nabijheid-bestuur' } as const
      return sentencesOf(explainChange(panelFromKey('LLMML'), panelFromKey(to), options)).join(' ')
    }
    expect(say('LLMMH')).not.toContain('De aanleiding gaat voor')
    expect(say('LLHMH')).toContain('De aanleiding gaat voor: “Proces met bewoners”.')
  })
})

describe('the statements side by side', () => {
  it('are five of each slider, and those of a profile belong to its own panel', () => {
    const sections = explainStatements(panelFromKey('LLMML'), { texts: nl })
    expect(sections.map(({ heading }) => heading)).toEqual(
      SLIDER_IDS.map((id) => nl.sliders[id].label),
    )
    for (const { sentences } of sections) {
      expect(sentences.map(({ profile }) => profile)).toEqual(PROFILE_IDS)
      expect(sentences[0]?.status).toBe('belongs')
    }
  })
})
