/** Inputs for fuzzing: values and texts that begin as what is meant and are then damaged. */
import fc from 'fast-check'
import { EXTENDED_SLIDER_IDS, POSITION_SPELLINGS } from '../../src/index.js'
import { anythingAtAll } from '../laws/hostile.js'

const spellings = Object.values(POSITION_SPELLINGS).flat()

const keys = fc.oneof(
  fc.constantFrom(...EXTENDED_SLIDER_IDS),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'budget'),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

const leaves = fc.oneof(
  fc.constantFrom(...spellings, 'unknown', null, undefined, 0, 1, 2, 3, -1, 0.5, true),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double(),
)

const documentKeys = fc.constantFrom(
  ...['subject', 'sheets', 'agreed', 'answers', 'respondent', 'role', 'moment', 'kind', 'name'],
  ...['panel', 'ranking', 'nearest', 'from', 'to', 'steps', 'profile', 'id', 'start', 'ambition'],
)

/** Values of every kind, many of them nearly a panel, an exercise or another document. */
export const values: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: anythingAtAll, weight: 1 },
  { arbitrary: leaves, weight: 1 },
  { arbitrary: fc.dictionary(keys, leaves, { maxKeys: 8, noNullPrototype: false }), weight: 4 },
  {
    arbitrary: fc.record(
      Object.fromEntries(EXTENDED_SLIDER_IDS.map((slider) => [slider, leaves])),
      { requiredKeys: [] },
    ),
    weight: 4,
  },
  {
    arbitrary: fc.object({
      key: fc.oneof(documentKeys, keys),
      values: [leaves],
      maxDepth: 3,
      maxKeys: 6,
    }),
    weight: 2,
  },
)

const pieces = fc.oneof(
  fc.constantFrom(
    ...['gemeente', 'casus', 'respondent', 'rol', 'moment', 'Proces met bewoners', 'communicatie'],
    ...['laag', 'midden', 'hoog', 'onbekend', 'wijkambtenaar', 'huidig', 'ambitie', 'sep=;'],
    ...[
      ';',
      ',',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '"',
      '""',
      '" "',
      "'",
      '=',
      ' ',
      '\uFEFF',
      '\0',
      '\uFFFD',
    ],
    ...['[', ']', '{', '}', ':', '"communicatie":"laag"', '\\u0000', 'null', '1', '__proto__'],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

/** Texts that look like files, names and keys. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc
    .array(fc.array(pieces, { maxLength: 6 }), { maxLength: 6 })
    .map(
      (rows) => `gemeente;communicatie;opmerking\n${rows.map((row) => row.join(';')).join('\n')}`,
    ),
  fc.array(fc.json({ maxDepth: 2 }), { maxLength: 3 }).map((list) => `[${list.join(',')}]`),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

/** Bytes that are text in some encoding, or in none. */
export const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  texts.map((text) => new TextEncoder().encode(text)),
  texts.map((text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))),
  texts.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
  fc.uint8Array({ maxLength: 60 }),
)
