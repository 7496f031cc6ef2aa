import { describe, expect, it } from 'vitest'
import {
  COLUMN_NAMES,
  KENMERKEN_COLUMNS,
  MARKS_COLUMNS,
  NEEDS_COLUMNS,
} from '../../src/files/index.js'

// What people have written at the head of a file stays a name; the first is the one that is written.
const NAMES = {
  COLUMN_NAMES: {
    gemeente: 'gemeente | municipality',
    casus: 'casus | case',
    datum: 'datum | date',
    respondent: 'respondent | deelnemer | participant',
    rol: 'rol | role',
    moment: 'moment',
    ronde: 'ronde | round',
    positioneringIntern: 'Positionering intern | Internal positioning',
    procesBinnenGemeente:
      'Proces binnen gemeente | Proces binnen gemeenten | Proces binnen de gemeente | Process within the municipality',
    procesMetBewoners: 'Proces met bewoners | Process with residents',
    bestuurEnPolitiek: 'Bestuur en politiek | Executive and politics',
    communicatie: 'Communicatie | Communication',
    wijkkenmerken:
      'Wijkkenmerken | Wijkkenmerken (voorstel) | District characteristics | District characteristics (proposed)',
  },
  NEEDS_COLUMNS: {
    id: 'wijk | district | id',
    name: 'naam | name',
    area: 'gebiedscode | area code | area',
    positioneringIntern: 'Positionering intern | Internal positioning',
    procesBinnenGemeente:
      'Proces binnen gemeente | Proces binnen gemeenten | Proces binnen de gemeente | Process within the municipality',
    procesMetBewoners: 'Proces met bewoners | Process with residents',
    bestuurEnPolitiek: 'Bestuur en politiek | Executive and politics',
    communicatie: 'Communicatie | Communication',
    wijkkenmerken: 'Wijkkenmerken | District characteristics',
  },
  KENMERKEN_COLUMNS: {
    id: 'wijk | district | id',
    area: 'gebiedscode | area code | area',
    aspect: 'aspect',
    text: 'kenmerk | characteristic | text',
    value: 'waarde | value',
    unit: 'eenheid | unit',
    year: 'jaar | year',
    source: 'bron | source',
    licence: 'licentie | licence | license',
    missing: 'ontbreekt | missing',
  },
  MARKS_COLUMNS: {
    respondent: 'respondent | deelnemer',
    profile: 'profiel | profile',
    slider: 'schuif | slider',
    statement: 'uitspraak | statement',
    mark: 'oordeel | mark',
  },
}

describe('the names of columns', () => {
  it.each(Object.entries({ COLUMN_NAMES, NEEDS_COLUMNS, KENMERKEN_COLUMNS, MARKS_COLUMNS }))(
    '%s: those that were ever accepted, in this order',
    (name, table) => {
      const found = Object.entries(table).map(([column, names]) => [column, names.join(' | ')])
      expect(found).toEqual(Object.entries(NAMES[name as keyof typeof NAMES])) // the same four
    },
  )
})
