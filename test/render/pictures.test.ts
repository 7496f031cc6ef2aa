import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLOURS } from '../../src/render/colours.js'
import { renderPanelSvg } from '../../src/render/index.js'
import { en, nl } from '../../src/texts/index.js'
import { contrast } from './contrast.js'
import { allPictures, hostileTexts, pictures } from './samples.js'
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

describe('every picture', () => {
  it.each(allPictures)('%s is as it was looked at', async (name, svg) => {
    await expect(`${svg}\n`).toMatchFileSnapshot(`__snapshots__/${name}.svg`)
  })

  it.each(allPictures)('%s is an image with a name and a description', (_, svg) => {
    const document = parseSvg(svg)
    const root = document.documentElement
    expect(root?.getAttribute('role')).toBe('img')
    const [title] = elementsOf(document, 'title')
    const [desc] = elementsOf(document, 'desc')
    expect(title?.parentNode).toBe(root)
    expect(desc?.parentNode).toBe(root)
    expect(title?.textContent).not.toBe('')
    expect(desc?.textContent).not.toBe('')
  })

  it.each(allPictures)('%s stays within its frame', (_, svg) => {
    const document = parseSvg(svg)
    const [, , width, height] = (document.documentElement?.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number)
    for (const text of elementsOf(document, 'text')) {
      expect(Number(text.getAttribute('x'))).toBeGreaterThanOrEqual(0)
      expect(Number(text.getAttribute('x'))).toBeLessThan(width ?? 0)
      expect(Number(text.getAttribute('y'))).toBeGreaterThan(0)
      expect(Number(text.getAttribute('y'))).toBeLessThan(height ?? 0)
    }
  })

  it.each(allPictures)('%s names no colour but those of the theme', (_, svg) => {
    for (const element of elementsOf(parseSvg(svg))) {
      expect(element.getAttribute('style')).toBeNull()
      for (const attribute of ['fill', 'stroke']) {
        const colour = element.getAttribute(attribute)
        if (colour === null || colour === 'none') continue
        const [, name, fallback] = /^var\(--schuif-(\w+), (#\w{6})\)$/.exec(colour) ?? []
        if (name === undefined) expect(Object.values(COLOURS)).toContain(colour)
        else expect(COLOURS[name as keyof typeof COLOURS]).toBe(fallback)
      }
    }
  })

  it('draws the same for the same, without ids that could meet others on a page', () => {
    const again = [nl, en].flatMap((texts) => Object.values(pictures(texts)))
    expect(again).toEqual(allPictures.map(([, svg]) => svg))
    for (const svg of again) expect(svg).not.toMatch(/\sid=/)
  })

  it('says in its description all words that it draws', () => {
    for (const texts of [nl, en]) {
      for (const [name, svg] of Object.entries(pictures(texts))) {
        const document = parseSvg(svg)
        const said = `${textOf(document, 'title')} ${textOf(document, 'desc')}`.toLowerCase()
        const scale = Object.values(texts.positions).map(({ label }) => label)
        const heads = Object.values(texts.headings)
        for (const drawn of drawnTexts(document)) {
          if (scale.includes(drawn) || heads.includes(drawn)) continue
          for (const word of drawn.toLowerCase().split(/[ →•×]+/)) {
            expect(said, `${name}: ${drawn}`).toContain(word)
          }
        }
      }
    }
  })
})

describe('the colours', () => {
  it.each(['ink', 'soft'] as const)('%s can be read on paper: at least 4.5 to 1', (name) => {
    expect(contrast(COLOURS[name], COLOURS.paper)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['rail', 'accent', 'second', 'ink', 'soft'] as const)(
    '%s can be seen on paper: at least 3 to 1',
    (name) => {
      expect(contrast(COLOURS[name], COLOURS.paper)).toBeGreaterThanOrEqual(3)
    },
  )

  it('are measured rightly', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  })
})

describe('a title of the caller', () => {
  const titled = (title: string) => Object.entries(pictures(nl, { title }))

  it.each(hostileTexts)('that is %s leaves every picture valid', (_, title) => {
    for (const [name, svg] of titled(title)) {
      expect(svg, name).not.toMatch(OUTSIDE_XML)
      expect(svg, name).not.toMatch(DIRECTIONS)
      const document = parseSvg(svg)
      const names = elementsOf(document).map(({ tagName }) => tagName)
      expect(new Set(names)).toEqual(new Set(names.filter((tag) => ALLOWED_ELEMENTS.includes(tag))))
      for (const element of elementsOf(document)) {
        for (const { name: attribute } of Array.from(element.attributes)) {
          expect(ALLOWED_ATTRIBUTES).toContain(attribute)
        }
      }
      for (const text of drawnTexts(document)) expect(isolatesAreBalanced(text)).toBe(true)
    }
  })

  it('stays whole in the title, whatever is drawn of it', () => {
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

  it('that runs from right to left is set apart where it is drawn', () => {
    for (const [, svg] of titled('גבעת שמש')) {
      expect(drawnTexts(parseSvg(svg))).toContain('\u2068גבעת שמש\u2069')
    }
  })

  it('is text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const svg = renderPanelSvg({}, nl, { title })
        const document = parseSvg(svg)
        const shown = textOf(document, 'title').replaceAll(/[\u2068\u2069]/g, '')
        const safe = title
          .replaceAll(/\s+/g, ' ')
          .trim()
          .replaceAll(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu, '�')
        expect(shown).toBe(safe)
      }),
    )
  })
})

const ALLOWED_ELEMENTS = ['svg', 'title', 'desc', 'g', 'rect', 'path', 'text', 'tspan']

const ALLOWED_ATTRIBUTES = [
  'xmlns',
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
  'dy',
  'd',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-dasharray',
]
