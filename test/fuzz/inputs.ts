/** Inputs for fuzzing: valid values and texts that are then damaged. */
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

// Characters that take no place of their own, alone and in rows, and halves of pairs.
const formatCharacters = fc
  .array(
    fc.constantFrom(
      ...['\u200b', '\u200d', '\u00ad', '\u2060', '\u0301', '\ufe0f', '\u202e', '\ud83d', '\udc69'],
      ...['👩‍👩‍👧‍👦', '🇳', '👍🏽', 'e\u0301', 'a', ' '],
    ),
    { minLength: 1, maxLength: 70 },
  )
  .map((list) => list.join(''))

const sizes = fc.constantFrom(1, 30, 99, 100, 101, 400)

// Objects of many keys, lists of many bad parts and documents that are nested deeply.
const largeDocuments = fc
  .tuple(sizes, leaves, fc.constantFrom('wide', 'deep', 'sheets', 'profiles', 'districts', 'list'))
  .map(([size, leaf, shape]): unknown => {
    const many = Array.from({ length: size }, (_, index) => index)
    switch (shape) {
      case 'wide':
        return Object.fromEntries(many.map((index) => [`k${index}`, leaf]))
      case 'deep':
        return many.reduce<unknown>((inner) => ({ communicatie: inner, answers: inner }), leaf)
      case 'sheets':
        return {
          subject: { kind: 'gemeente', name: 'A' },
          sheets: many.map(() => ({ role: leaf })),
        }
      case 'profiles':
        return { id: 'own', profiles: many.map((index) => ({ id: `p${index}`, panel: leaf })) }
      case 'districts':
        return many.map((index) => ({ id: `d${index}`, needs: { communicatie: leaf } }))
      default:
        return many.map(() => leaf)
    }
  })

// Lists with holes, some of them very long, and what inherits its keys.
const sparseLists = fc
  .tuple(
    fc.array(leaves, { maxLength: 3 }),
    fc.constantFrom(4, 1000, 4e9),
    fc.constantFrom('sheets', 'profiles', undefined),
  )
  .map(([list, length, key]): unknown => {
    const sparse = [...list]
    sparse.length = length
    return key === undefined ? sparse : { id: 'own', [key]: sparse }
  })

const inheriting = fc
  .tuple(fc.dictionary(keys, leaves, { maxKeys: 6 }), fc.dictionary(keys, leaves, { maxKeys: 3 }))
  .map(([inherited, own]): unknown => Object.assign(Object.create(inherited) as object, own))

/** Values of every kind, many of them nearly a panel, an exercise or another document. */
export const values: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: anythingAtAll, weight: 1 },
  { arbitrary: leaves, weight: 1 },
  { arbitrary: largeDocuments, weight: 1 },
  { arbitrary: sparseLists, weight: 1 },
  { arbitrary: inheriting, weight: 1 },
  { arbitrary: formatCharacters, weight: 1 },
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
  formatCharacters,
  formatCharacters.map((name) => `gemeente;communicatie\n${name};laag\n`),
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
