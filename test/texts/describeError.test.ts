import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePanel, parsePanelKey, ROLES, SLIDER_IDS } from '../../src/index.js'
import { describeError, en, nl, type DescribableError, type Texts } from '../../src/texts/index.js'
import { anythingAtAll, hostileValues } from '../laws/hostile.js'

type Code = DescribableError['code']

type Sentences = {
  readonly [C in Code]: ReadonlyArray<
    readonly [Extract<DescribableError, { readonly code: C }>, dutch: string, english: string]
  >
}

const sentences: Sentences = {
  notAPlainObject: [
    [
      { code: 'notAPlainObject', received: 'array' },
      'Hier wordt een gewoon object met gegevens verwacht, maar er staat een lijst.',
      'Expected an object with data; got a list.',
    ],
  ],
  missingSlider: [
    [
      { code: 'missingSlider', slider: 'communicatie' },
      'De schuif “Communicatie” heeft geen stand.',
      'The slider “Communication” has no position.',
    ],
  ],
  unknownSlider: [
    [
      { code: 'unknownSlider', key: 'budget' },
      '“budget” is geen schuif van dit mengpaneel; kies positioneringIntern, procesBinnenGemeente, procesMetBewoners, bestuurEnPolitiek, communicatie, of bij zes schuiven wijkkenmerken.',
      '“budget” is not a slider of this mixing panel; choose positioneringIntern, procesBinnenGemeente, procesMetBewoners, bestuurEnPolitiek, communicatie, or with six sliders wijkkenmerken.',
    ],
    [
      { code: 'unknownSlider', key: 'positioningIntern' },
      '“positioningIntern” is geen schuif van dit mengpaneel. Bedoel je “positioneringIntern”?',
      '“positioningIntern” is not a slider of this mixing panel. Do you mean “positioneringIntern”?',
    ],
    [
      { code: 'unknownSlider', key: 'wijkkenmerken' },
      '“wijkkenmerken” is geen schuif van dit mengpaneel.',
      '“wijkkenmerken” is not a slider of this mixing panel.',
    ],
  ],
  unknownPosition: [
    [
      { code: 'unknownPosition', input: 'hoger' },
      '“hoger” is geen stand; kies laag, midden of hoog.',
      '“hoger” is not a position; choose low, middle or high.',
    ],
    [
      { code: 'unknownPosition', input: '-1,5' },
      '“-1,5” is geen stand; kies laag, midden of hoog. Als cijfer is 0 laag, 1 midden en 2 hoog.',
      '“-1,5” is not a position; choose low, middle or high. As a digit, 0 is low, 1 is middle and 2 is high.',
    ],
    [
      { code: 'unknownPosition', input: 'hoger', slider: 'wijkkenmerken' },
      '“hoger” is geen stand voor de schuif “Wijkkenmerken (voorstel)”; kies laag, midden of hoog.',
      '“hoger” is not a position for the slider “District characteristics (proposed)”; choose low, middle or high.',
    ],
  ],
  unknownAnswer: [
    [
      { code: 'unknownAnswer', input: 'hoger' },
      '“hoger” is geen antwoord; kies laag, midden, hoog of onbekend, of laat het leeg.',
      '“hoger” is not an answer; choose low, middle, high or unknown, or leave it blank.',
    ],
    [
      { code: 'unknownAnswer', input: '3' },
      '“3” is geen antwoord; kies laag, midden, hoog of onbekend, of laat het leeg. Als cijfer is 0 laag, 1 midden en 2 hoog.',
      '“3” is not an answer; choose low, middle, high or unknown, or leave it blank. As a digit, 0 is low, 1 is middle and 2 is high.',
    ],
    [
      { code: 'unknownAnswer', input: 'hoger', slider: 'communicatie' },
      '“hoger” is geen antwoord voor de schuif “Communicatie”; kies laag, midden, hoog of onbekend, of laat het leeg.',
      '“hoger” is not an answer for the slider “Communication”; choose low, middle, high or unknown, or leave it blank.',
    ],
  ],
  wrongType: [
    [
      { code: 'wrongType', expected: 'position', slider: 'communicatie', received: 'null' },
      'Bij de schuif “Communicatie” wordt een stand verwacht, maar er staat een lege waarde (null).',
      'For the slider “Communication”, expected a position; got an empty value (null).',
    ],
    [
      { code: 'wrongType', expected: 'key', received: 'number' },
      'Hier wordt de sleutel van een mengpaneel (een tekst) verwacht, maar er staat een getal.',
      'Expected the key of a mixing panel (a text); got a number.',
    ],
    [
      { code: 'wrongType', expected: 'code', received: 'undefined' },
      'Hier wordt de code van een mengpaneel (een getal) verwacht, maar er staat niets.',
      'Expected the code of a mixing panel (a number); got nothing.',
    ],
  ],
  wrongKeyLength: [
    [
      { code: 'wrongKeyLength', input: 'LLMM', expected: 5 },
      'Deze sleutel hoort 5 letters te hebben; “LLMM” heeft er meer of minder.',
      'This key should have 5 letters; “LLMM” has more or fewer.',
    ],
  ],
  unknownLetter: [
    [
      { code: 'unknownLetter', slider: 'procesMetBewoners', index: 2, letter: 'x' },
      'Letter 3 van de sleutel, voor de schuif “Proces met bewoners”, is “x”; kies L, M of H.',
      'Letter 3 of the key, for the slider “Process with residents”, is “x”; choose L, M or H.',
    ],
  ],
  codeOutOfRange: [
    [
      { code: 'codeOutOfRange', input: '243', highest: 242 },
      '“243” is geen code van een mengpaneel; kies een heel getal van 0 tot en met 242.',
      '“243” is not the code of a mixing panel; choose a whole number from 0 to 242.',
    ],
  ],
  emptyFile: [[{ code: 'emptyFile' }, 'Het bestand is leeg.', 'The file is empty.']],
  wrongEncoding: [
    [
      { code: 'wrongEncoding' },
      'Het bestand is geen tekst in UTF-8; sla het op als UTF-8, in Excel als “CSV UTF-8”.',
      'The file is not text in UTF-8; save it as UTF-8, in Excel as “CSV UTF-8”.',
    ],
  ],
  unknownColumn: [
    [
      { code: 'unknownColumn', column: 'budget' },
      'De kolom “budget” is hier niet bekend.',
      'The column “budget” is not known here.',
    ],
    [
      { code: 'unknownColumn', column: 'budget', line: 1234 },
      'De kolom “budget” op regel 1234 is hier niet bekend.',
      'The column “budget” on line 1234 is not known here.',
    ],
  ],
  missingColumn: [
    [
      { code: 'missingColumn', column: 'communicatie' },
      'De kolom “Communicatie” ontbreekt.',
      'The column “Communication” is missing.',
    ],
  ],
  duplicateColumn: [
    [
      { code: 'duplicateColumn', column: 'communicatie' },
      'De kolom “communicatie” komt meer dan één keer voor.',
      'The column “communicatie” occurs more than once.',
    ],
  ],
  unclosedQuote: [
    [
      { code: 'unclosedQuote' },
      'Op deze regel begint een aanhalingsteken dat nergens wordt gesloten.',
      'On this line a quotation mark opens that is never closed.',
    ],
  ],
  misplacedQuote: [
    [
      { code: 'misplacedQuote' },
      'Op deze regel staat een aanhalingsteken waar het niet hoort; zet het hele veld tussen aanhalingstekens.',
      'This line has a quotation mark out of place; put the whole field between quotation marks.',
    ],
  ],
  wrongFieldCount: [
    [
      { code: 'wrongFieldCount', expected: 6, received: 1 },
      'Deze regel heeft een ander aantal velden dan verwacht: 1 in plaats van 6.',
      'This line has a different number of fields than expected: 1 instead of 6.',
    ],
  ],
  unknownRole: [
    [
      { code: 'unknownRole', input: 'dijkgraaf' },
      '“dijkgraaf” is geen rol; kies “wijkambtenaar”, “sectorambtenaar sociaal domein”, “sectorambtenaar fysiek domein” of “andere deelnemer”.',
      '“dijkgraaf” is not a role; choose “district official”, “sector official, social domain”, “sector official, physical domain” or “other participant”.',
    ],
  ],
  unknownMoment: [
    [
      { code: 'unknownMoment', input: 'morgen' },
      '“morgen” is geen moment; kies huidig, ambitie of evaluatie.',
      '“morgen” is not a moment; choose huidig, ambitie or evaluatie.',
    ],
  ],
  unknownRound: [
    [
      { code: 'unknownRound', input: 'derde' },
      '“derde” is geen ronde; kies voor of na.',
      '“derde” is not a round; choose voor (before) or na (after).',
    ],
  ],
  missingSubject: [
    [
      { code: 'missingSubject' },
      'Er staat niet bij om welke gemeente of casus het gaat.',
      'The municipality or case that this is about is missing.',
    ],
  ],
  similarName: [
    [
      { code: 'similarName', input: 'ede', similar: 'Ede' },
      '“ede” en “Ede” lijken één naam, maar tellen apart.',
      '“ede” and “Ede” look like one name, but count apart.',
    ],
  ],
  duplicateSheet: [
    [
      { code: 'duplicateSheet', respondent: 'A', moment: 'huidig' },
      'Deelnemer “A” heeft meer dan één invulling voor het moment “nu”.',
      'Participant “A” has more than one sheet for the moment “now”.',
    ],
  ],
  invalidJson: [
    [
      { code: 'invalidJson', message: 'Unexpected end of JSON input' },
      'Dit is geen geldige JSON; de lezer meldt: “Unexpected end of JSON input”.',
      'This is not valid JSON; the reader reports: “Unexpected end of JSON input”.',
    ],
  ],
  tooDeep: [
    [
      { code: 'tooDeep' },
      'De gegevens zijn te diep genest om te lezen.',
      'The data are nested too deeply to be read.',
    ],
  ],
  tooLarge: [
    [
      { code: 'tooLarge', limit: 5_000_000 },
      'Dit is te lang: het mogen hooguit 5.000.000 tekens zijn.',
      'This is too long: at most 5,000,000 characters are allowed.',
    ],
  ],
  notAList: [
    [
      { code: 'notAList', received: 'object' },
      'Hier wordt een lijst verwacht, maar er staat een ander soort object.',
      'Expected a list; got another kind of object.',
    ],
  ],
  exerciseDocument: [
    [
      { code: 'exerciseDocument' },
      'Dit bestand bevat hele schuifoefeningen en geen losse rijen; open het als schuifoefening.',
      'This file contains whole exercises, not separate rows; open it as an exercise.',
    ],
  ],
  unexpectedValue: [
    [
      { code: 'unexpectedValue', column: 'fit' },
      'De waarde van “fit” past hier niet.',
      'The value of “fit” does not fit here.',
    ],
  ],
  missingKey: [[{ code: 'missingKey', key: 'name' }, '“name” ontbreekt.', '“name” is missing.']],
  unknownKey: [
    [
      { code: 'unknownKey', key: 'budget' },
      '“budget” is hier niet bekend.',
      '“budget” is not known here.',
    ],
  ],
  notOneOf: [
    [
      { code: 'notOneOf', key: 'kind', input: 'wijk', allowed: ['gemeente', 'casus'] },
      '“wijk” kan niet bij “kind”; kies uit: gemeente, casus.',
      '“wijk” is not allowed for “kind”; choose from: gemeente, casus.',
    ],
    [
      { code: 'notOneOf', key: 'role', input: 'sociaal', allowed: ROLES },
      '“sociaal” kan niet bij “role”; kies uit: “wijkambtenaar”, “sectorambtenaar sociaal domein”, “sectorambtenaar fysiek domein”, “andere deelnemer”.',
      '“sociaal” is not allowed for “role”; choose from: “district official”, “sector official, social domain”, “sector official, physical domain”, “other participant”.',
    ],
  ],
  blank: [
    [{ code: 'blank', key: 'respondent' }, '“respondent” is leeg.', '“respondent” is blank.'],
  ],
  invalidDate: [
    [
      { code: 'invalidDate', input: '26-11-2026' },
      '“26-11-2026” is geen datum; schrijf een dag als 2026-11-26.',
      '“26-11-2026” is not a date; write a day as 2026-11-26.',
    ],
  ],
  newerFormat: [
    [
      { code: 'newerFormat', version: 3, supported: 2 },
      'Dit is gemaakt met een nieuwere versie (formaat 3); deze versie leest tot en met 2. Er is niets veranderd.',
      'This was made by a newer version (format 3); this version reads up to 2. Nothing was changed.',
    ],
  ],
  tooManyProblems: [
    [
      { code: 'tooManyProblems', omitted: 1234 },
      'Er zijn nog meer problemen, die hier niet staan: 1.234.',
      'There are more problems, not listed here: 1,234.',
    ],
  ],
  nothingToMerge: [
    [{ code: 'nothingToMerge' }, 'Er is niets om samen te voegen.', 'There is nothing to merge.'],
  ],
  differentSubjects: [
    [
      {
        code: 'differentSubjects',
        subjects: [{ kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }],
      },
      'Deze oefeningen gaan over verschillende gemeenten of casussen. Jullie kunnen alleen oefeningen over dezelfde gemeente of casus samenvoegen.',
      'These are about different municipalities or cases; only exercises about the same one can be merged.',
    ],
  ],
  tooFewProfiles: [
    [
      { code: 'tooFewProfiles' },
      'Er zijn minstens twee profielen nodig.',
      'At least two profiles are needed.',
    ],
  ],
  repeatedPosition: [
    [
      { code: 'repeatedPosition', position: 'hoog' },
      '“hoog” is al een stand van deze schuif bij dit profiel.',
      '“high” is a position of this slider of this profile already.',
    ],
  ],
  duplicateProfile: [
    [
      { code: 'duplicateProfile', profile: 'ons' },
      'Meer dan één profiel heet “ons”.',
      'More than one profile is called “ons”.',
    ],
  ],
  missingAreaColumn: [
    [
      { code: 'missingAreaColumn' },
      'Er is geen kolom met codes van gemeenten, wijken of buurten gevonden; geef de naam van die kolom.',
      'No column with codes of municipalities, districts or neighbourhoods was found; please name it.',
    ],
  ],
  missingYear: [
    [
      { code: 'missingYear' },
      'In de tabel staat niet over welk jaar de cijfers gaan; geef het jaar.',
      'The table does not say which year its figures are from; please give the year.',
    ],
  ],
  missingSource: [
    [
      { code: 'missingSource' },
      'In de tabel staat niet waar de cijfers vandaan komen; geef de bron.',
      'The table does not say where its figures come from; please give the source.',
    ],
  ],
  missingLicence: [
    [
      { code: 'missingLicence' },
      'De licentie van de cijfers is niet bekend; geef de licentie.',
      'The licence of the figures is not known; please give the licence.',
    ],
  ],
  unknownYear: [
    [
      { code: 'unknownYear', year: 2023 },
      'De tabel heeft geen cijfers over 2023.',
      'The table has no figures of 2023.',
    ],
  ],
  notAnAreaCode: [
    [
      { code: 'notAnAreaCode', input: 'WK12' },
      '“WK12” is geen code van een gemeente (GM en 4 cijfers), wijk (WK en 6) of buurt (BU en 8).',
      '“WK12” is not the code of a municipality (GM and 4 digits), district (WK and 6) or neighbourhood (BU and 8).',
    ],
  ],
  duplicateArea: [
    [
      { code: 'duplicateArea', area: 'WK999901', year: 2023 },
      'Voor WK999901 staat er meer dan één regel over 2023.',
      'There is more than one row for WK999901 in 2023.',
    ],
  ],
  notANumber: [
    [{ code: 'notANumber', input: 'veel' }, '“veel” is geen getal.', '“veel” is not a number.'],
  ],
  mixedDecimalMark: [
    [
      { code: 'mixedDecimalMark', input: '1.5' },
      '“1.5” heeft een ander decimaalteken dan eerdere getallen in de tabel; gebruik overal een komma of overal een punt.',
      '“1.5” has another decimal mark than earlier numbers in the table; use a comma everywhere or a point everywhere.',
    ],
  ],
  duplicateDistrict: [
    [
      { code: 'duplicateDistrict', district: 'Noord' },
      'Meer dan één wijk heet “Noord”.',
      'More than one district is called “Noord”.',
    ],
  ],
}

const codes = Object.keys(sentences) as ReadonlyArray<Code>
const languages: ReadonlyArray<Texts> = [nl, en]
const FIELDS = [
  ...['received', 'slider', 'key', 'input', 'expected', 'index', 'letter', 'highest', 'column'],
  ...['line', 'respondent', 'moment', 'message', 'limit', 'profile', 'position'],
  ...['allowed', 'version', 'supported', 'omitted', 'subjects'],
]
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u
const LONGEST = 400

describe('describeError', () => {
  it('knows exactly the codes that both languages have', () => {
    for (const texts of languages)
      expect(Object.keys(texts.errors).sort()).toEqual(codes.toSorted())
  })

  it.each(codes)('speaks for %s', (code) => {
    for (const [error, dutch, english] of sentences[code]) {
      expect(describeError(error, nl)).toBe(dutch)
      expect(describeError(error, en)).toBe(english)
    }
  })

  it('names every slider by its label', () => {
    for (const slider of SLIDER_IDS) {
      const sentence = describeError({ code: 'missingSlider', slider }, nl)
      expect(sentence).toBe(`De schuif “${nl.sliders[slider].label}” heeft geen stand.`)
    }
  })

  it('speaks for what the parsers find', () => {
    const found = [parsePanel({ communicatie: 'hoger', budget: 1 }), parsePanelKey('LLXLL')]
    const said = found.flatMap((result) =>
      result._tag === 'Left' ? result.left.map((error) => describeError(error, en)) : [],
    )
    expect(said).toHaveLength(7)
    expect(said.join()).toContain('“budget” is not a slider of this mixing panel; choose ')
  })
})

describe('a key that is no slider', () => {
  const meant = (key: string, texts: Texts): string | undefined =>
    /(?:Bedoel je|Do you mean) “(\w+)”\?$/.exec(
      describeError({ code: 'unknownSlider', key }, texts),
    )?.[1]

  it.each([
    ['positioneringintern', 'positioneringIntern'],
    ['Communicatie', 'communicatie'],
    ['Positionering intern', 'positioneringIntern'],
    ['internePositionering', 'positioneringIntern'],
    ['internalPositioning', 'positioneringIntern'],
    ['procesBinnenDeGemeente', 'procesBinnenGemeente'],
    ['proces_gemeente', 'procesBinnenGemeente'],
    ['bewonersProces', 'procesMetBewoners'],
    ['prosesMetBewoners', 'procesMetBewoners'],
    ['politiekEnBestuur', 'bestuurEnPolitiek'],
    ['bestuur-politiek', 'bestuurEnPolitiek'],
    ['comunicatie', 'communicatie'],
    ['communication', 'communicatie'],
    ['wijkenmerken', 'wijkkenmerken'],
  ])('%s looks like %s', (key, slider) => {
    expect([meant(key, nl), meant(key, en)]).toEqual([slider, slider])
  })

  it.each([
    ['Process with residents', 'procesMetBewoners'],
    ['executiveAndPolitics', 'bestuurEnPolitiek'],
    ['processWithinMunicipality', 'procesBinnenGemeente'],
    ['district characteristics', 'wijkkenmerken'],
  ])('%s is English for %s', (key, slider) => {
    expect(meant(key, en)).toBe(slider)
  })

  it.each(['', 'x', 'name', 'proces', 'gemeente', 'municipality', '__proto__', 'a'.repeat(1e5)])(
    '%.20s looks like none',
    (key) => {
      expect([meant(key, nl), meant(key, en)]).toEqual([undefined, undefined])
    },
  )
})

describe('input in a sentence', () => {
  const shown = (input: string): string =>
    /“(.*)” is not a position;/s.exec(describeError({ code: 'unknownPosition', input }, en))?.[1] ??
    'not shown'

  it('is shown whole up to 40 characters, and clipped with an ellipsis from there', () => {
    expect(shown('x'.repeat(40))).toBe('x'.repeat(40))
    expect(shown('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`)
    expect(shown('😀'.repeat(40))).toBe('😀'.repeat(40))
    expect(shown('😀'.repeat(1000))).toBe(`${'😀'.repeat(40)}…`)
    expect(shown(`${'x'.repeat(39)}😀y`)).toBe(`${'x'.repeat(39)}😀…`)
  })

  it('is clipped later when it is the message of the JSON reader', () => {
    const say = (length: number): string =>
      describeError({ code: 'invalidJson', message: 'm'.repeat(length) }, en)
    expect(say(120)).toContain(`“${'m'.repeat(120)}”`)
    expect(say(121)).toContain(`“${'m'.repeat(120)}…”`)
  })

  it.each([
    ['a line break', 'a\nb', 'a�b'],
    ['a null character', 'a\0b', 'a�b'],
    ['an escape sequence', '\u001b[31mred', '�[31mred'],
    ['a C1 control', 'a\u0085b', 'a�b'],
    ['right-to-left override', '\u202egoab', '�goab'],
    ['an isolate', '\u2067abc\u2069', '�abc�'],
    ['zero width', 'la\u200bag', 'la�ag'],
    ['a byte order mark', '\ufefflaag', '�laag'],
    ['a line separator', 'a\u2028b', 'a�b'],
    ['half a pair', 'a\ud83d', 'a�'],
    ['a private character', '\ue000', '�'],
  ])('shows %s as one visible mark', (_name, input, expected) => {
    expect(shown(input)).toBe(expected)
  })

  it('leaves letters of every script, accents and markup as they are: it is plain text', () => {
    for (const input of ['één', 'e\u0301e\u0301n', 'שלום', 'عالٍ', '<b onclick="x()">&amp;</b>']) {
      expect(shown(input)).toBe(input)
    }
  })

  it('stays free of what cannot be seen, and short, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (input) => {
        const text = shown(input)
        expect(text).not.toMatch(UNSEEN)
        expect(Array.from(text).length).toBeLessThanOrEqual(41)
      }),
    )
  })
})

describe('errors with data that no type allows', () => {
  const speaks = (error: unknown): void => {
    for (const texts of languages) {
      const sentence = describeError(error as DescribableError, texts) // that is the point
      expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u)
      expect(sentence).not.toMatch(UNSEEN)
      expect(sentence.length).toBeLessThan(LONGEST)
    }
  }

  it.each(hostileValues())('speaks when every field is $name', { tags: ['slow'] }, ({ make }) => {
    for (const code of codes) {
      const value = make()
      speaks({ ...Object.fromEntries(FIELDS.map((field) => [field, value])), code })
    }
  })

  it.each(hostileValues())('speaks when the error, or its code, is $name', ({ make }) => {
    speaks(make())
    speaks({ code: make() })
  })

  it('speaks for any fields at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.dictionary(fc.constantFrom(...FIELDS), anythingAtAll),
        (code, fields) => {
          speaks({ ...fields, code })
        },
      ),
    )
  })

  it('does not take the name of an inherited property for a code, slider or moment', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const error = { code: 'duplicateSheet', respondent: 'A', moment: name } as const
      expect(describeError(error, en)).toContain(`“${name}”`)
      expect(describeError({ code: name } as unknown as DescribableError, en)).toBe(
        `Unknown error (code “${name}”).`,
      )
      const slider = { code: 'missingSlider', slider: name } as unknown as DescribableError
      expect(describeError(slider, en)).toBe(`The slider “${name}” has no position.`)
    }
  })

  it('says what kind of thing came where a text or number was due', () => {
    const error = { code: 'unknownLetter', slider: [], index: '2', letter: null }
    expect(describeError(error as unknown as DescribableError, en)).toBe(
      'Letter 2 of the key, for the slider “a list”, is “an empty value (null)”; choose L, M or H.',
    )
    const json = { code: 'invalidJson', message: 1.5 }
    expect(describeError(json as unknown as DescribableError, nl)).toBe(
      'Dit is geen geldige JSON; de lezer meldt: “1,50”.',
    )
    expect(describeError(null as unknown as DescribableError, nl)).toBe(
      'Onbekende fout (code “niets”).',
    )
  })
})
