import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/render/markdown.js'
import { drawText, evenWidth, fitText, widthOf } from '../../src/render/svg/text.js'
import { fewMarks, isolate, oneLine, shortenToFit } from '../../src/render/plainText.js'
import { wrap } from '../../src/render/text/wrap.js'
import { element, escapeXml } from '../../src/render/xml.js'
import { hostileTexts } from './samples.js'

const STYLE = { size: 10, width: 120, lines: 2 }

describe('oneLine', () => {
  it(
    'is one line without control characters, and nothing changes a second time',
    { tags: ['slow'] },
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          const line = oneLine(text)
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
          expect(oneLine(line)).toBe(line)
        }),
      )
    },
  )

  it('makes one blank of blanks in a row, and shows what cannot be seen', () => {
    expect(oneLine('  Wijk \r\n\t Noord\u2028')).toBe('Wijk Noord')
    expect(oneLine('a\u0000b\u202Ec')).toBe('a�b�c')
  })

  it('keeps letters, marks, joiners and emoji', () => {
    expect(oneLine('\u200b'.repeat(20))).toBe('�')
    expect(oneLine('\u0301')).toBe('�')
    for (const text of ['één', 'e\u0301', '👩‍👩‍👧‍👦', 'می‌خواهم', 'a\u200eb'])
      expect(oneLine(text)).toBe(text)
  })
})

/** Columns of a terminal in which every code point but marks and format characters takes one. */
const plain = (text: string): number => Array.from(text.replace(/[\p{M}\p{Cf}]/gu, '')).length

/** Characters of which each is something else than a letter in a row of letters. */
const odd = [
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u0301',
  '\u2060',
  '\ufe0f',
  '\ud83d',
  '\udc69',
  '\ufffe',
  '👩‍👩‍👧‍👦',
  '🇳🇱',
  '🇳',
  '👍🏽',
  'क्षि',
  'ก็',
  '\u1100\u1161\u11a8',
  '\u202e',
  'ש',
  '\t',
  ' ',
  '…',
]

const oddTexts = fc
  .array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))

describe('shortenToFit', () => {
  it('leaves alone what fits, and ends the rest in an ellipsis within the room', () => {
    fc.assert(
      fc.property(oddTexts, fc.integer({ min: 1, max: 20 }), (text, room) => {
        const short = shortenToFit(text, plain, room)
        if (plain(text) <= room) expect(short).toBe(text)
        else {
          expect(short.endsWith('…')).toBe(true)
          expect(plain(short)).toBeLessThanOrEqual(room)
          expect(text.startsWith(short.slice(0, -1))).toBe(true)
        }
      }),
    )
  })

  it('leaves alone what is exactly as long as it may be', () => {
    expect(shortenToFit('wijkagenda', plain, 10)).toBe('wijkagenda')
    expect(shortenToFit('wijkagenda', plain, 9)).toBe('wijkagen…')
  })

  it('never cuts a mark off its letter, nor an emoji in two', () => {
    expect(shortenToFit('ae\u0301\u0302zz', plain, 3)).toBe('ae\u0301\u0302…')
    expect(shortenToFit('ae\u0301\u0302zz', plain, 2)).toBe('a…')
    expect(shortenToFit('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', plain, 6)).toBe('👩‍👩‍👧‍👦…')
    expect(shortenToFit('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', plain, 4)).toBe('…')
    expect(shortenToFit('🇳🇱🇧🇪', plain, 3)).toBe('🇳🇱…')
    expect(shortenToFit('ab', plain, 1)).toBe('…')
  })

  it.each(odd)('ends on a long row of %j', (character) => {
    for (const text of [character.repeat(5000), `Ede ${character.repeat(60)}`]) {
      const short = shortenToFit(text, plain, 8)
      expect(plain(short)).toBeLessThanOrEqual(8)
      expect(short.length).toBeLessThanOrEqual(2000)
    }
  })

  it('leaves alone what is exactly as long as anything is looked at', () => {
    const unseen = '\u200b'.repeat(2000)
    expect(shortenToFit(unseen, plain, 1)).toBe(unseen)
  })

  it('measures a number of characters in proportion to the length', () => {
    const measured = (length: number): number => {
      let characters = 0
      const measure = (piece: string): number => {
        characters += piece.length
        return plain(piece)
      }
      shortenToFit('\u200b'.repeat(length), measure, 3)
      return characters
    }
    expect(measured(1600)).toBeLessThanOrEqual(4 * measured(400) + 10)
    expect(measured(400_000)).toBeLessThanOrEqual(4000)
  })
})

describe('fewMarks', () => {
  it('keeps six marks on a letter', () => {
    expect(fewMarks(`e${'\u0301'.repeat(6)}`)).toBe(`e${'\u0301'.repeat(6)}`)
    expect(fewMarks(`e${'\u0301'.repeat(500)}x`)).toBe(`e${'\u0301'.repeat(6)}x`)
  })
})

describe('isolate', () => {
  it('sets apart text with letters from right to left, and no other', () => {
    for (const text of ['שלום', 'north حي', 'ܐ', '\u{10840}', '\u{1E900}']) {
      expect(isolate(text)).toBe(`\u2068${text}\u2069`)
    }
    for (const text of ['', 'Voorbeeldstad', '漢字', '👩']) expect(isolate(text)).toBe(text)
  })
})

describe('fitText', () => {
  it('breaks between words and shows all of it when it fits', () => {
    expect(fitText('Proces binnen gemeente', STYLE)).toEqual(['Proces binnen', 'gemeente'])
    expect(fitText('  ', STYLE)).toEqual([])
    expect(fitText('A A', { size: 100, width: 188 })).toEqual(['A A']) // exactly
  })

  it('shortens the last line, and a word that is too long', () => {
    const sentence = 'Een zin die veel te lang is voor twee regels van deze breedte'
    expect(fitText(sentence, STYLE)).toEqual(['Een zin die veel te', 'lang is voor twee re…'])
    const word = 'onafzienbaarlangwoord'
    expect(fitText(`${word} kort`, STYLE)).toEqual(['onafzienbaarlangwo…', 'kort'])
  })

  it.each(hostileTexts)('keeps within lines and width: %s', (_, text) => {
    for (const style of [STYLE, { ...STYLE, lines: 1 }, { ...STYLE, weight: 600 } as const]) {
      const lines = fitText(text, style)
      expect(lines.length).toBeLessThanOrEqual(style.lines)
      for (const line of lines) expect(widthOf(line, style)).toBeLessThanOrEqual(style.width)
      const shown = lines.join(' ')
      if (!shown.includes('…')) expect(shown).toBe(fewMarks(oneLine(text)))
    }
  })

  it('shows that a text without end was cut off, and cuts no character in two', () => {
    const unseen = (count: number): string => `a${'\u200b'.repeat(count)}`
    expect(fitText(unseen(1999), STYLE)).toEqual([unseen(1999)])
    expect(fitText(unseen(2000), STYLE)).toEqual([`${unseen(1998)}…`])
    const lines = fitText(`${'aa '.repeat(666)}a👩`, { ...STYLE, lines: Infinity })
    expect(lines.at(-1)).toMatch(/ a…$/)
  })

  it('gives each kind of character its width', () => {
    const of = (ems: number, characters: string): void => {
      for (const character of characters) {
        expect(widthOf(character, { size: 100 }), character).toBeCloseTo(100 * ems, 9)
      }
    }
    of(0.38, ` fijlrtI.,:;'’“”()[]|!/-`)
    of(1.05, 'mwMW@%…—→漢👩↓')
    of(0.75, 'ABCDÉ')
    of(0.84, '+=×−<>')
    of(0, '\u200b\u0301')
    of(0.64, '0123456789')
    of(0.62, 'abcdeghknopqsuvxyz–?é•')
  })

  it('has room for wide letters, capitals and other scripts', () => {
    const wide = ['iiii', 'aaaa', 'AAAA', 'MMMM'].map((text) => widthOf(text, STYLE))
    expect([...wide].sort((a, b) => a - b)).toEqual(wide)
    expect(widthOf('漢', STYLE)).toBe(widthOf('M', STYLE))
    expect(widthOf('aa', { ...STYLE, weight: 600 })).toBeGreaterThan(widthOf('aa', STYLE))
  })
})

describe('evenWidth', () => {
  it('is the least of the widths a letter apart with as many lines, and no word cut', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 12 })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), (some, width) => {
        const [text, style] = [some.join(' '), { ...STYLE, width, lines: Infinity }]
        const least = Math.max(...text.split(/\s/).map((word) => widthOf(word, style)))
        const count = (at: number): number => fitText(text, { ...style, width: at }).length
        let expected = width
        while (expected - 10 >= least && count(expected - 10) === count(width)) expected -= 10
        expect(evenWidth(text, style)).toBe(expected)
      }),
    )
    expect(evenWidth('AAAA AAAA', { ...STYLE, width: 50 })).toBe(30)
  })
})

describe('wrap', () => {
  it('breaks only where the next word does not fit', () => {
    const words = fc.array(fc.stringMatching(/^[a-z漢]{1,8}$/u), { minLength: 1, maxLength: 20 })
    const columns = (text: string): number => text.length + (text.match(/漢/g) ?? []).length
    const few = fc.nat({ max: 4 })
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 30 }), few, few, (some, most, first, more) => {
        const lines = wrap(some.join(' '), most, first, more)
        expect(lines.map((line) => line.trim()).join(' ')).toBe(some.join(' '))
        lines.forEach((line, index) => {
          expect(line.search(/\S/)).toBe(first + (index === 0 ? 0 : more))
          if (line.trim().includes(' ')) expect(columns(line)).toBeLessThanOrEqual(most)
          const next = lines[index + 1]?.trim().split(' ')[0]
          if (next !== undefined) expect(columns(`${line} ${next}`)).toBeGreaterThan(most)
        })
      }),
    )
    expect(wrap('a b', 1)).toEqual(['a', 'b'])
    expect(wrap('', 1)).toEqual([''])
  })
})

describe('escapeMarkdown', () => {
  it.each([
    ['1. a', '1\\. a'],
    ['12) a 3. b', '12\\) a 3. b'],
    ['a 1. b 12', 'a 1. b 12'],
    ['- a - b', '\\- a - b'],
    ['+ a', '\\+ a'],
    ['= a # b', '\\= a # b'],
    ['# a', '\\# a'],
    ['\\ ` * _ [ ] | ~ $', '\\\\ \\` \\* \\_ \\[ \\] \\| \\~ \\$'],
    ['<a> & b', '&#60;a&#62; &#38; b'],
    ['a@b.nl: www.c.nl, WWW.d', 'a&#8288;&#64;b.nl: www&#8288;&#46;c.nl, WWW&#8288;&#46;d'],
    ['http://e.nl', 'http&#8288;&#58;//e.nl'],
    ['\n חג ', '\u2068חג\u2069'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('drawText', () => {
  it('centres its lines on a height, or starts from it', () => {
    const place = { ...STYLE, x: 5, y: 100 }
    expect(drawText('laag', place)).toBe(
      '<text x="5" y="103.6" font-size="10"><tspan x="5">laag</tspan></text>',
    )
    const two = 'Proces binnen gemeente'
    expect(drawText(two, place)).toContain('y="97.1"')
    expect(drawText(two, { ...place, top: true })).toContain('y="103.6"')
    expect(drawText(two, place)).toContain('<tspan x="5" dy="13">gemeente</tspan>')
  })
})

describe('element', () => {
  it('escapes its attributes and leaves out those without a value', () => {
    expect(element('g', { id: `"<&'>`, x: undefined, y: 1 / 3 })).toBe(
      '<g id="&#34;&#60;&#38;&#39;&#62;" y="0.33"/>',
    )
    expect(escapeXml('a & b')).toBe('a &#38; b')
  })
})
