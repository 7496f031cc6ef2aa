/** Records of panels for tests: every part present or absent, every text. */
import fc from 'fast-check'
import {
  MOMENTS,
  ROLES,
  SLIDER_IDS,
  type Moment,
  type Role,
  type Subject,
} from '../../src/index.js'
import type { PanelRecord } from '../../src/files/index.js'
import { partialVectors } from '../laws/arbitraries.js'
import { partialOf } from '../laws/values.js'

/** Texts of every kind but those that mark what was lost (U+FFFD). */
export const texts: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ maxLength: 8 }),
    fc
      .tuple(
        fc.constantFrom('', ' ', "'", "''", ' \t', '\uFEFF', '"', '\n'),
        fc.constantFrom(
          '=1+1',
          '+1',
          '-1',
          '@a',
          '\ta',
          '\ra',
          '\n=a',
          '＝1',
          '＋',
          '－',
          '＠',
          'a',
        ),
        fc.constantFrom('', ' ', ';', ',', '\t', '"', '\r\n', "'"),
      )
      .map((parts) => parts.join('')),
    fc.constantFrom('', ' ', "'", "' '", 'Nijmegen', '?', 'laag', 'Súdwest', '0'),
  )
  .map((text) => text.replaceAll('\uFFFD', 'x'))

// No U+0000: in the head of a CSV it tells of UTF-16.
const names: fc.Arbitrary<string> = fc.oneof(
  texts.map((text) => text.replaceAll('\0', 'x')),
  fc.constantFrom(
    'gemeente',
    "'gemeente",
    'Communicatie',
    'role',
    '__proto__',
    'toString',
    '',
    'x',
  ),
  fc.constantFrom('sep=;', 'opmerking', '=x', "'=x", 'rol '),
)

const subjects: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({ kind: fc.constant('gemeente'), name: texts }),
  fc.record(
    { kind: fc.constant('casus'), name: texts, municipality: texts },
    { requiredKeys: ['kind', 'name'] },
  ),
)

const parts = {
  respondent: texts,
  role: fc.constantFrom<Role>(...ROLES),
  moment: fc.constantFrom<Moment>(...MOMENTS),
}

const record = (subject: fc.Arbitrary<{ readonly subject?: Subject }>): fc.Arbitrary<PanelRecord> =>
  fc
    .tuple(
      subject,
      fc.record(parts, { requiredKeys: [] }),
      partialVectors,
      fc.subarray([...SLIDER_IDS]),
      fc.dictionary(names, texts, { maxKeys: 3 }),
    )
    .map(([about, rest, vector, sliders, extra]): PanelRecord => {
      const panel = partialOf(vector)
      return {
        ...about,
        ...rest,
        panel,
        unknown: sliders.filter((id) => panel[id] === undefined),
        extra: { ...extra },
      }
    })

/** Lists of records, either all with a subject or all without. */
export const records: fc.Arbitrary<ReadonlyArray<PanelRecord>> = fc.oneof(
  fc.array(record(subjects.map((subject) => ({ subject }))), { maxLength: 5 }),
  fc
    .array(record(fc.constant({})), { maxLength: 5 })
    .map((list) => list.filter((entry) => !saysNothing(entry))),
)

const saysNothing = ({ panel, unknown, respondent, role, moment, extra }: PanelRecord): boolean =>
  Object.keys({ ...panel, ...unknown, ...extra }).length === 0 &&
  respondent === undefined &&
  role === undefined &&
  moment === undefined
