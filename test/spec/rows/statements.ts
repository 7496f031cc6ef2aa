/** Vectors: the statements of 8.1 beside a panel, and what people mark of them. */
import {
  matchStatements,
  tallyStatements,
  type ProfileId,
  type StatementMarks,
  type Typology,
} from '../../../src/index.js'
import { numbered, rules, type Row, type VectorFile } from '../vectorFile.js'
import { partialOf, present } from './notation.js'

export const statements = (): VectorFile => ({
  name: 'statements',
  about:
    '`matchStatements`: the statements beside `panel`; `tallyStatements`: what `marks` say, beside `panel` if there is one. With `typology` its statements, otherwise those of 8.1.',
  rows: [
    ...['-----', 'MLHLH', 'LLMMM', 'HHH-M'].map((key, index): Row => ({
      id: numbered('match', index),
      rules: rules(420, 421),
      question: { ask: 'matchStatements', panel: key },
      answer: matchStatements(partialOf(key)),
    })),
    {
      id: 'match-own',
      rules: rules(420, 421),
      question: { ask: 'matchStatements', panel: 'LM--H', typology: OWN },
      answer: matchStatements(partialOf('LM--H'), OWN),
      comment:
        'A profile of one’s own has the statements that its typology gives it, without grades.',
    },
    {
      id: 'match-own-five',
      rules: rules(420, 421),
      question: { ask: 'matchStatements', panel: 'LLMMM', typology: NAMESAKE },
      answer: matchStatements<string>(partialOf('LLMMM'), NAMESAKE),
      comment:
        'The id of one of the five gives its five statements; panel and alternatives are those of the typology.',
    },
    ...TALLIES.map(({ marks, panel, comment }, index): Row => ({
      id: numbered('tally', index),
      rules: rules(422, 423),
      question: present({ ask: 'tallyStatements', marks, panel }),
      answer: tallyStatements(marks, panel === undefined ? {} : { panel: partialOf(panel) }),
      comment,
    })),
    {
      id: 'tally-own',
      rules: rules(420, 422),
      question: { ask: 'tallyStatements', marks: { a: { communicatie: 'not' } }, typology: OWN },
      answer: tallyStatements<string>({ a: { communicatie: 'not' } }, { typology: OWN }),
      comment: 'Profiles and sliders without statements are listed with zeros.',
    },
  ],
})

const OWN: Typology = {
  id: 'eigen',
  profiles: [
    {
      id: 'a',
      panel: partialOf('LLLLL') as Typology['profiles'][number]['panel'], // of five letters
      alternatives: { procesBinnenGemeente: ['midden'] },
      statements: { procesBinnenGemeente: { nl: 'Wij doen dit samen.' }, communicatie: {} },
    },
    { id: 'b', panel: partialOf('HHHHH') as Typology['profiles'][number]['panel'] }, // as above
  ],
}

const NAMESAKE: Typology = {
  id: 'eigen',
  profiles: [
    {
      id: 'ontwikkelend',
      panel: partialOf('LLMML') as Typology['profiles'][number]['panel'], // as above
      statements: { communicatie: { nl: 'Wij doen dit samen.' } },
    },
    { id: 'b', panel: partialOf('HHHHH') as Typology['profiles'][number]['panel'] }, // as above
  ],
}

const TALLIES: ReadonlyArray<{
  readonly marks: StatementMarks<ProfileId>
  readonly panel?: string
  readonly comment?: string
}> = [
  { marks: {} },
  { marks: { gekanteld: { communicatie: 'recognised' } }, panel: '----L' },
  {
    marks: {
      ontwikkelend: { communicatie: 'recognised', procesMetBewoners: 'not' },
      toenaderingsgericht: { positioneringIntern: 'not', communicatie: 'recognised' },
      gekanteld: { bestuurEnPolitiek: 'partly', communicatie: 'not' },
    },
    panel: 'MLMHM',
  },
  {
    marks: {
      participatief: { procesMetBewoners: 'recognised', communicatie: 'partly' },
      gekanteld: { communicatie: 'recognised' },
    },
  },
  {
    marks: {
      ontwikkelend: { communicatie: 'not', procesMetBewoners: 'recognised' },
      participatief: { communicatie: 'partly', procesMetBewoners: 'recognised' },
    },
    panel: 'LL--M',
    comment:
      'No contradictions: `not` beside an alternative, `partly`, `recognised` without a position.',
  },
]
