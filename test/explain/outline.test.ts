import { describe, expect, it } from 'vitest'
import {
  explain,
  explainChange,
  explainDistricts,
  explainExercise,
  explainReport,
  explainStatements,
} from '../../src/explain/index.js'
import { districtFit, panelFromKey, type PartialPanel, type Typology } from '../../src/index.js'
import { answerWord } from '../../src/explain/labels.js'
import { en } from '../../src/texts/index.js'
import {
  CHANGE,
  DIVIDED,
  EXERCISE,
  LATER,
  MERGED,
  NO_SHEETS,
  OPPOSITE,
  outline,
  PARTIAL,
  ROUNDS,
  texts,
  WAITS,
} from './outline.js'

const typology = {
  id: 'own',
  profiles: [
    { id: 'a', panel: panelFromKey('LLLLL'), alternatives: { communicatie: [] } },
    { id: 'b', panel: panelFromKey('HHHHH'), labels: { en: 'the town' } },
  ],
}
const doubtful = {
  id: 'doubtful',
  profiles: [
    { id: 'a', panel: panelFromKey('LLLLL'), alternatives: { communicatie: [] } },
    {
      id: 'gekanteld',
      panel: panelFromKey('LMHHH'),
      alternatives: { procesBinnenGemeente: ['hoog'], procesMetBewoners: ['laag'] },
      hypothetical: true,
      statements: { bestuurEnPolitiek: { nl: 'Eigen.' }, communicatie: { nl: 'x', en: 'Own.' } },
    },
    {
      id: 'c',
      panel: panelFromKey('HHMLL'),
      labels: { nl: 'het dorp' },
      statements: { communicatie: {} },
    },
  ],
} as const satisfies Typology
const districts = [
  { id: 'Noord', needs: panelFromKey('HHHHH') },
  { id: 'Zuid', needs: { communicatie: 'laag', wijkkenmerken: 'hoog' } },
] as const
const names = { from: 'then', to: 'soon' }
const [from, to] = CHANGE

const ofReport = ({
  title,
  headline,
  sections,
  lead,
  appendix,
}: ReturnType<typeof explainReport>) =>
  outline({
    headline,
    sections: [
      { id: 'method', heading: `lead of ${title}`, sentences: lead },
      ...sections,
      ...appendix,
    ],
  })

const far = Array.from('ABCDEFG', (id, index) => ({
  id,
  name: `Wijk ${id}`,
  needs: panelFromKey(index === 6 ? 'LLMML' : 'MLMML'),
}))

const compared = (panel: PartialPanel, typology?: Typology): ReadonlyArray<string> =>
  explainStatements(panel, { texts, typology }).flatMap(({ id, heading, sentences }) => [
    `== ${id}: ${heading}`,
    ...sentences.map((said) =>
      [said.id, said.profile, said.status, JSON.stringify(said.data), said.text].join(' | '),
    ),
  ])

const outlines = (): { readonly [name: string]: ReadonlyArray<string> } => ({
  'a panel': outline(explain(panelFromKey('MLHLH'), { texts })),
  'a thought experiment': outline(explain(panelFromKey('HHHHH'), { texts })),
  'a partial panel': outline(explain(PARTIAL, { texts })),
  'profiles of your own': outline(explain(panelFromKey('LLLHL'), { texts, typology })),
  'a tie, one of them a thought experiment': outline(explain(panelFromKey('MHLHH'), { texts })),
  'close, but another reading has another': outline(explain(panelFromKey('LLMHL'), { texts })),
  'no risk': outline(explain(panelFromKey('LMMHL'), { texts })),
  'a partial panel that is certain': outline(
    explain(
      { procesBinnenGemeente: 'laag', bestuurEnPolitiek: 'laag', communicatie: 'hoog' },
      { texts },
    ),
  ),
  'profiles that can be read in more ways': outline(
    explain(panelFromKey('LLLMH'), { texts, typology: doubtful }),
  ),
  'profiles of which the languages differ': outline(
    explain(panelFromKey('HHHHH'), {
      texts: { ...texts, language: { ...en.language, tag: 'nl' } },
      typology: doubtful,
    }),
  ),
  'a partial panel beside them': outline(
    explain(
      { procesMetBewoners: 'hoog', bestuurEnPolitiek: 'laag', communicatie: 'hoog' },
      { texts: { ...texts, language: { ...en.language, tag: 'en-GB' } }, typology: doubtful },
    ),
  ),
  nothing: outline(explain({}, { texts })),
  'a change': outline(explainChange(from, to, { texts, names })),
  'a change of what is not whole': outline(explainChange(PARTIAL, to, { texts, names })),
  'a change that clears a tension': outline(
    explainChange(panelFromKey('HLHLL'), panelFromKey('HLHLH'), { texts }),
  ),
  'a change for a reason, beside profiles of your own': outline(
    explainChange(panelFromKey('HLHLL'), panelFromKey('LHLHH'), {
      texts,
      typology: doubtful,
      reason: 'nabijheid-bestuur',
    }),
  ),
  'a change to the same': outline(explainChange(to, to, { texts })),
  'two years of the same': outline(explainChange(to, to, { texts, names })),
  'a change of which both miss something': outline(explainChange(PARTIAL, PARTIAL, { texts })),
  'a change of nothing': outline(explainChange({}, {}, { texts })),
  'an exercise': outline(explainExercise(EXERCISE, { texts })),
  'an exercise without answers': outline(explainExercise(WAITS, { texts })),
  'an exercise with rounds': outline(explainExercise(ROUNDS, { texts })),
  'an exercise with contradictions': outline(explainExercise(MERGED, { texts })),
  districts: outline(explainDistricts(districtFit(from, districts), { texts })),
  'districts beside a partial panel': outline(
    explainDistricts(districtFit(PARTIAL, districts), { texts }),
  ),
  'six districts equally far': outline(explainDistricts(districtFit(from, far), { texts })),
  'districts that need nothing else': outline(
    explainDistricts(districtFit(from, far.slice(6)), { texts }),
  ),
  statements: compared(from),
  'statements of your own': compared(PARTIAL, doubtful),
  'a report': ofReport(explainReport(EXERCISE, { texts, districts })),
  'a report with rounds': ofReport(
    explainReport(ROUNDS, { texts, districts: far, reason: 'nabijheid-bestuur' }),
  ),
  'a report of a divided ambition': ofReport(explainReport(DIVIDED, { texts })),
  'a report of contradictions': ofReport(
    explainReport(MERGED, { texts, typology: doubtful, districts: [] }),
  ),
  'a report of the ambition': ofReport(explainReport(LATER, { texts, districts: far })),
  'a report of opposite answers': ofReport(explainReport(OPPOSITE, { texts })),
  'a report without sheets': ofReport(explainReport(NO_SHEETS, { texts })),
  'a report of nothing': ofReport(explainReport(WAITS, { texts })),
})

// Which sentences there are, in which order, of what; `vitest -u` rewrites the file.
describe('the outline', () => {
  it('is the one that was read and found right', async () => {
    const lines = Object.entries(outlines()).flatMap(([name, outlined]) => [
      `# ${name}`,
      ...outlined,
      '',
    ])
    await expect(lines.join('\n')).toMatchFileSnapshot('./outline.txt')
  })
})

it('the word for no answer is the one for what is left out', () => {
  expect(answerWord(undefined, texts)).toBe(answerWord('unanswered', texts))
  expect(answerWord(undefined, texts)).toBe('words.unanswered')
})
