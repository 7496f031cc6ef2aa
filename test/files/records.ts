/** Records of panels for tests: every part present or absent, every text. */
import fc from 'fast-check'
import {
  EXTENDED_SLIDER_IDS,
  MOMENTS,
  POSITIONS,
  ROLES,
  ROUNDS,
  SLIDER_IDS,
  type Exercise,
  type ExtendedSliderId,
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
        fc.constantFrom(
          ...['', ' ', "'", "''", ' \t', '\uFEFF', '"', '\n', '\u200b', '\u00ad', '\u2060', '\0'],
          ...['\u001b', '\u0085', "'\u200b", '\ufe0f'],
        ),
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
          '﹦1',
          '﹢',
          '﹣',
          '﹫',
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

const PLAIN = { noNullPrototype: true }

const subjects: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({ kind: fc.constant('gemeente'), name: texts }, PLAIN),
  fc.record(
    { kind: fc.constant('casus'), name: texts, municipality: texts },
    { ...PLAIN, requiredKeys: ['kind', 'name'] },
  ),
)

const dates: fc.Arbitrary<string> = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const remarks: fc.Arbitrary<{ [S in ExtendedSliderId]?: string }> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...EXTENDED_SLIDER_IDS), texts), {
    minLength: 1,
    maxLength: 3,
    selector: ([slider]) => slider,
  })
  .map((entries) => Object.fromEntries(entries))

const parts = {
  date: dates,
  respondent: texts,
  role: fc.constantFrom<Role>(...ROLES),
  moment: fc.constantFrom<Moment>(...MOMENTS),
  round: fc.constantFrom(...ROUNDS),
  wijkkenmerken: fc.constantFrom(...POSITIONS, 'unknown' as const),
  remarks,
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

const saysNothing = ({ panel, unknown, extra, ...others }: PanelRecord): boolean =>
  Object.keys({ ...panel, ...unknown, ...extra, ...others }).length === 0

/** Names and labels as `parseExercise` gives them: something to see, and no blanks at the ends. */
const labels: fc.Arbitrary<string> = texts
  .map((text) => text.trim())
  .filter((text) => /[^\s\p{C}]/u.test(text))

const answers = fc.dictionary(
  fc.constantFrom(...EXTENDED_SLIDER_IDS),
  fc.constantFrom(...POSITIONS, 'unknown' as const),
)

const sheets = fc.uniqueArray(
  fc.record(
    {
      respondent: labels,
      role: parts.role,
      moment: parts.moment,
      round: parts.round,
      answers: answers.map((some) => ({ ...some })),
      remarks: remarks.map((some) =>
        Object.fromEntries(
          Object.entries(some).map(([slider, text]) => [slider, text.trim() === '' ? 'x' : text]),
        ),
      ),
    },
    { ...PLAIN, requiredKeys: ['respondent', 'role', 'moment', 'answers'] },
  ),
  {
    minLength: 1,
    maxLength: 6,
    selector: ({ respondent, role, moment, round }) =>
      JSON.stringify([respondent, role, moment, round]),
  },
)

const agreements = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...MOMENTS),
      fc.dictionary(fc.constantFrom(...EXTENDED_SLIDER_IDS), fc.constantFrom(...POSITIONS), {
        minKeys: 1,
      }),
    ),
    { minLength: 1, selector: ([moment]) => moment },
  )
  .map((entries): NonNullable<Exercise['agreed']> =>
    Object.fromEntries(entries.map(([moment, panel]) => [moment, { ...panel }])),
  )

/** Exercises with every part present or absent, each with a subject or date of its own. */
export const fullExercises: fc.Arbitrary<ReadonlyArray<Exercise>> = fc.uniqueArray(
  fc.record(
    {
      subject: fc.oneof(
        fc.record({ kind: fc.constant('gemeente' as const), name: labels }, PLAIN),
        fc.record(
          { kind: fc.constant('casus' as const), name: labels, municipality: labels },
          { ...PLAIN, requiredKeys: ['kind', 'name'] },
        ),
      ),
      date: dates,
      sheets,
      agreed: agreements,
    },
    { ...PLAIN, requiredKeys: ['subject', 'sheets'] },
  ),
  { maxLength: 4, selector: ({ subject, date }) => JSON.stringify([date, subject]) },
)
