/** spec/catalogue.json: the facts of the catalogue, as data for other implementations. */
import {
  CASES,
  CORRELATION_IDS,
  CORRELATIONS,
  EXTENDED_SLIDER_IDS,
  MOMENTS,
  panelCode,
  panelKey,
  PLATFORM31,
  POSITION_SPELLINGS,
  POSITIONS,
  PRACTICES,
  PROFILE_IDS,
  PROFILES,
  rank,
  REASON_IDS,
  REASONS,
  RELATION_IDS,
  RELATIONS,
  RISK_IDS,
  RISK_PROFILES,
  ROLES,
  SLIDERS,
  STATEMENT_MARK_SPELLINGS,
  STATEMENT_MARKS,
  STATEMENTS,
} from '../../src/index.js'
import { readingsOf } from '../../src/operations/readings.js'
import { LETTERS } from './rows/notation.js'
import { choicesOf } from './rows/readings.js'
import { SPEC_VERSION } from './version.js'

export const catalogueDocument = (): object => ({
  specVersion: SPEC_VERSION,
  publication: {
    title: 'Organisatievormen in het wijkgericht werken',
    authors: ['Emre Can', 'Jetze van der Ham'],
    reflection: ['Merlijn van Hulst', 'Martine de Jong'],
    publisher: 'Platform31',
    place: 'Den Haag',
    date: '2021-06',
  },
  positions: POSITIONS.map((id) => ({
    id,
    rank: rank(id),
    letter: LETTERS[id],
    spellings: POSITION_SPELLINGS[id],
  })),
  sliders: EXTENDED_SLIDER_IDS.map((id) => SLIDERS[id]),
  profiles: PROFILE_IDS.map((id) => ({
    ...PROFILES[id],
    key: panelKey(PROFILES[id].panel),
    code: panelCode(PROFILES[id].panel),
  })),
  readings: readingsOf(PLATFORM31).map(({ profiles }) => ({
    choices: choicesOf(profiles),
    keys: profiles.map(({ panel }) => panelKey(panel)),
  })),
  correlations: CORRELATION_IDS.map((id) => CORRELATIONS[id]),
  risks: RISK_IDS.map((id) => RISK_PROFILES[id]),
  reasons: REASON_IDS.map((id) => REASONS[id]),
  relations: RELATION_IDS.map((id) => RELATIONS[id]),
  cases: CASES,
  practices: PRACTICES,
  statements: STATEMENTS,
  statementMarks: STATEMENT_MARKS.map((id) => ({ id, spellings: STATEMENT_MARK_SPELLINGS[id] })),
  roles: ROLES,
  moments: MOMENTS,
})
