import type { Document } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMap, renderPanelSvg, renderReadings } from '../../src/render/index.js'
import { COLOURS, DARK, type Colour } from '../../src/render/svg/colours.js'
import { en, nl } from '../../src/texts/index.js'
import { LONG_TITLE, sizeOf, textFaultsOf } from './boxes.js'
import { contrast, over } from './contrast.js'
import { hostileTexts, pictures, samples } from './samples.js'
import { drawnTexts, elementsOf, parseSvg, textOf } from './xml.js'

// XML 1.0 allows tab, line feed, carriage return, and these.
const OUTSIDE_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const DIRECTIONS = /[\u202A-\u202E\u2066\u2067]/

const isolatesAreBalanced = (text: string): boolean => {
  let open = 0
  for (const character of text) {
    if (character === '\u2068') open += 1
    if (character === '\u2069') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

const coloursIn = (document: Document): ReadonlySet<string> =>
  new Set(
    elementsOf(document).flatMap((each) =>
      ['fill', 'stroke']
        .map((attribute) => each.getAttribute(attribute) ?? '')
        .filter((colour) => colour !== '' && colour !== 'none'),
    ),
  )

const wordsIn = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}]{3,}/gu),
  ),
]

describe('every picture', () => {
  it.each(Object.entries(samples()))(
    '%s is an image with a name and a description, in colours of the theme, always the same',
    { tags: ['slow'] },
    (_, { svg: draw }) => {
      for (const texts of [nl, en]) {
        const svg = draw({ texts })
        expect(draw({ texts })).toBe(svg)
        expect(svg).not.toMatch(/\s(id|style|href)=/) // that could meet others on a page
        expect(svg.length).toBeLessThan(80_000)
        const document = parseSvg(svg)
        const root = document.documentElement
        expect(root?.getAttribute('role')).toBe('img')
        for (const name of ['title', 'desc']) {
          const [text] = elementsOf(document, name)
          expect(text?.parentNode).toBe(root)
          expect(text?.textContent).not.toBe('')
        }
        for (const colour of coloursIn(document)) {
          const [, name, own, fallback] =
            /^var\(--schuif-([\w-]+), var\(--s-([\w-]+), (#\w{6})\)\)$/.exec(colour) ?? []
          if (name === undefined) expect(Object.values(COLOURS)).toContain(colour)
          else expect([own, fallback]).toEqual([name, COLOURS[name as Colour]])
        }
      }
    },
  )

  it('is laid out for a width of 320, within it, no text over another', { tags: ['slow'] }, () => {
    const all = [
      ...Object.entries(pictures(en, { width: 320 })),
      ...Object.entries(pictures(nl, { width: 320, title: LONG_TITLE })),
    ]
    for (const [name, svg] of all) {
      const document = parseSvg(svg)
      if (name !== 'empty-sheet') expect(sizeOf(document)[0], name).toBe(320)
      expect(textFaultsOf(document), name).toEqual([])
    }
  })

  it('has our own words whole at every width from 320', () => {
    const cut = [320, 360, 520, 560, 600, 880, 1000, 1280].flatMap((width) =>
      [nl, en].flatMap((texts) =>
        WITH_WORDS.flatMap((kind) => {
          const svg = SAMPLES[kind]?.svg({ texts, width }) ?? '…</tspan>'
          return [...svg.matchAll(/[^>]*…(?=<\/tspan>)/g)].map(
            ([word]) => `${kind} ${width} ${word}`,
          )
        }),
      ),
    )
    expect(cut).toEqual([])
  })

  it('explains the number of profiles in a cell where their letters do not fit', () => {
    const said = [240, 560, 760].map((width) => {
      const svg = renderMap({}, { texts: nl, width })
      return [/>\d×?<\/text>/.test(svg), svg.includes('>Zoveel profielen')]
    })
    expect(said).toEqual([true, false, true].map((has) => [has, has]))
  })

  it('has a usual width, and keeps within bounds', () => {
    const widthFor = (width: number | undefined): number =>
      sizeOf(parseSvg(renderPanelSvg({}, { texts: nl, width })))[0]
    expect([undefined, 0, -5, 1, 240.4, 1e9, Infinity].map(widthFor)).toEqual([
      760, 240, 240, 240, 240, 4000, 4000,
    ])
  })

  it(
    'has a table with as many cells as heads, and its words in the description',
    { tags: ['slow'] },
    () => {
      for (const texts of [nl, en]) {
        for (const [name, { svg, table }] of Object.entries(samples())) {
          if (table === undefined) continue
          const { head, rows } = table(texts)
          expect(new Set(rows.map((row) => row.length)), name).toEqual(
            new Set(rows.length === 0 ? [] : [head.length]),
          )
          expect(head, name).not.toContain('')
          if (rows.length > 40) continue
          const said = textOf(parseSvg(svg({ texts })), 'desc').toLowerCase()
          expect(
            wordsIn(rows.flat()).filter((word) => !said.includes(word)),
            name,
          ).toEqual([])
        }
      }
    },
  )

  it('says in its description or table all words that it draws', { tags: ['slow'] }, () => {
    for (const texts of [nl, en]) {
      for (const [name, { svg, table }] of Object.entries(samples())) {
        const document = parseSvg(svg({ texts }))
        const { head = [], rows = [] } = table?.(texts) ?? {}
        const short = Object.values(texts.sliders).map(({ shortLabel }) => shortLabel)
        const said = [
          textOf(document, 'title'),
          textOf(document, 'desc'),
          ...head,
          ...rows.flat(),
          ...short,
          ...Object.values(texts.roles).map(({ label }) => label),
          ...Object.values(texts.pictures).map(String),
          ...(Object.values(texts.headings) as ReadonlyArray<string>), // its interface holds texts only
          ...Object.values(texts.positions).map(({ label }) => label),
        ]
          .join(' ')
          .toLowerCase()
        const drawn = drawnTexts(document).filter((text) => !text.endsWith('…'))
        expect(
          wordsIn(drawn).filter((word) => !said.includes(word)),
          name,
        ).toEqual([])
      }
    }
  })
})

// What stands on what, in every picture.
const TEXTS: ReadonlyArray<readonly [Colour, ReadonlyArray<Colour>]> = [
  ['ink', ['paper', 'higher', 'lower', 'between']],
  [
    'ink',
    [
      'profile-1',
      'profile-2',
      'profile-3',
      'profile-4',
      'profile-5',
      'profile-6',
      'profile-7',
      'profile-8',
    ],
  ],
  ['soft', ['paper']],
]

describe.each([
  ['light', COLOURS],
  ['dark', DARK],
] as const)('the colours of the %s scheme', (_, colours) => {
  it('let texts be read, at least 4.5 to 1, also on fields that are pale', () => {
    for (const [text, grounds] of TEXTS) {
      for (const ground of grounds) {
        for (const opacity of [1, 0.45, 0.4]) {
          const field = over(colours[ground], colours.paper, opacity)
          expect(contrast(colours[text], field), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
        }
      }
    }
  })

  it('let marks and lines be seen, at least 3 to 1', () => {
    for (const mark of ['rail', 'accent', 'second', 'ink', 'soft'] as const) {
      expect(contrast(colours[mark], colours.paper), mark).toBeGreaterThanOrEqual(3)
    }
    for (const field of Object.keys(colours).filter((name) =>
      /^(higher|lower|between|prof)/.test(name),
    )) {
      // Fields have an outline in ink or rail on paper; marks on them are in ink.
      expect(contrast(colours.ink, colours[field as Colour]), field).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('the scheme', () => {
  it('names every colour for dark and forced, and is within the picture', () => {
    const style = textOf(parseSvg(renderPanelSvg({}, { texts: nl })), 'style')
    const [, dark = '', forced = ''] =
      /^@media screen and \(prefers-color-scheme:dark\)\{(.*)\}@media \(forced-colors:active\)\{(.*)\}$/.exec(
        style,
      ) ?? []
    for (const [name, colour] of Object.entries(DARK)) {
      expect(dark).toContain(`--s-${name}:${colour};`)
      expect(forced).toMatch(new RegExp(`--schuif-${name}:(Canvas|CanvasText)!important;`))
    }
    expect(Object.keys(DARK)).toEqual(Object.keys(COLOURS))
    expect(style.match(/[^{}]*\{/g)?.filter((part) => !part.includes('@media'))).toEqual([
      '.schuif{',
      '.schuif{',
    ])
    // No mark in a colour of the text stands on a field in a colour of the text.
    for (const name of ['paper', 'higher', 'lower', 'between', 'profile-1']) {
      expect(forced).toContain(`--schuif-${name}:Canvas!`)
    }
    expect(style).not.toContain('forced-color-adjust')
  })
})

describe('the measure of contrast', () => {
  it('is right', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  })
})

describe('a title or name of the caller', () => {
  const titled = (title: string) =>
    NAMED.map(
      (kind) => [kind, samples(title)[kind]?.svg({ texts: nl, title, width: 500 }) ?? ''] as const,
    )

  const isValid = (title: string): void => {
    for (const [name, svg] of titled(title)) {
      expect(svg, name).not.toMatch(OUTSIDE_XML)
      expect(svg, name).not.toMatch(DIRECTIONS)
      const document = parseSvg(svg)
      const [tags, attributes] = [new Set<string>(), new Set<string>()]
      for (const element of elementsOf(document)) {
        tags.add(element.tagName)
        for (const attribute of Array.from(element.attributes)) attributes.add(attribute.name)
      }
      expect([...tags].filter((tag) => !ALLOWED_ELEMENTS.includes(tag))).toEqual([])
      expect([...attributes].filter((each) => !ALLOWED_ATTRIBUTES.includes(each))).toEqual([])
      expect(drawnTexts(document).filter((text) => !isolatesAreBalanced(text))).toEqual([])
    }
  }

  it.each(hostileTexts)('that is %s leaves every picture valid', { tags: ['slow'] }, (_, title) => {
    isValid(title)
  })

  it('leaves every picture valid, with all of them in one', () => {
    isValid(hostileTexts.map(([, title]) => Array.from(title).slice(0, 40).join('')).join(' '))
  })

  it('stays whole in the title, whatever is drawn of it', { tags: ['slow'] }, () => {
    const long = 'onafzienbaar '.repeat(770).trim()
    for (const [name, svg] of titled(long)) {
      const document = parseSvg(svg)
      expect(textOf(document, 'title'), name).toBe(long)
      expect(
        drawnTexts(document).some((text) => text.endsWith('…')),
        name,
      ).toBe(true)
    }
  })

  it('that runs from right to left is set apart where it is drawn', { tags: ['slow'] }, () => {
    for (const [, svg] of titled('גבעת שמש')) {
      expect(drawnTexts(parseSvg(svg))).toContain('\u2068גבעת שמש\u2069')
    }
  })

  it('is text, whatever it is', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const svg = renderPanelSvg({}, { texts: nl, title })
        const shown = textOf(parseSvg(svg), 'title').replaceAll(/[\u2068\u2069]/g, '')
        const safe = title
          .replaceAll(/\s+/g, ' ')
          .trim()
          .replaceAll(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu, '�')
        expect(shown).toBe(safe === '' || /[^\p{M}\p{Cf}]/u.test(safe) ? safe : '�')
      }),
    )
  })

  it('is that of an own typology in every picture, without what is said of the publication', () => {
    const typology = {
      id: 'own',
      profiles: ['regie', 'markt'].map((id, index) => ({
        id,
        panel: { ...HIGH, communicatie: index === 0 ? ('hoog' as const) : ('laag' as const) },
      })),
    }
    for (const [texts, near, far] of [
      [nl, 'het dichtst bij', 'niet het dichtst bij'],
      [en, 'closest', 'not closest'],
    ] as const) {
      const readings = renderReadings(HIGH, { texts, typology })
      for (const svg of [renderMap({ typology }, { texts }), readings]) {
        expect(svg).toContain('>Regie<')
        expect(svg).not.toMatch(new RegExp(`regie|${texts.notes.readings}`))
      }
      expect(textOf(parseSvg(readings), 'desc')).toMatch(
        new RegExp(`^Regie: [^.]*; ${near}\\. Markt: [^.]*; ${far}\\. `),
      )
    }
    expect(renderMap({}, { texts: nl })).toContain(nl.notes.readings)
  })

  it('has no meaning for functions of objects', () => {
    const profiles = ['toString', '__proto__', 'constructor'].map((id, index) => ({
      id,
      panel: { ...HIGH, communicatie: (['laag', 'midden', 'hoog'] as const)[index] ?? 'laag' },
    }))
    const svg = renderMap({ typology: { id: 'odd', profiles } }, { texts: nl })
    for (const { id } of profiles)
      expect(drawnTexts(parseSvg(svg))).toContain(
        id === 'toString' ? 'ToString' : id === 'constructor' ? 'Constructor' : id,
      )
  })
})

const SAMPLES = samples('A')
const WITH_WORDS = [
  'panel-six',
  'change',
  'exercise',
  'exercise-group',
  'profiles',
  'journey',
  'tensions',
  'answers-12',
  'districts',
  'history',
]

// One of each kind, with names of the caller where there can be any.
const NAMED = [
  'panel',
  'change',
  'exercise-group',
  'small-multiples',
  'map-own',
  'readings-own',
  'journey-none',
  'tensions',
  'answers-12',
  'prevalence-12',
  'districts',
  'history-names',
  'empty-sheet',
]

const HIGH = {
  positioneringIntern: 'hoog',
  procesBinnenGemeente: 'hoog',
  procesMetBewoners: 'hoog',
  bestuurEnPolitiek: 'hoog',
  communicatie: 'hoog',
} as const

const ALLOWED_ELEMENTS = ['svg', 'title', 'desc', 'style', 'g', 'rect', 'path', 'text', 'tspan']

const ALLOWED_ATTRIBUTES = [
  'xmlns',
  'class',
  'viewBox',
  'width',
  'height',
  'role',
  'lang',
  'direction',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'x',
  'y',
  'rx',
  'dy',
  'd',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-dasharray',
]
