import { describe, expect, it } from 'vitest'
import {
  allPanels,
  allPartialPanels,
  panelFromKey,
  rank,
  SLIDER_IDS,
  type PartialPanel,
} from '../../src/index.js'
import { renderPanelText, type PanelTextOptions } from '../../src/render/index.js'
import { columnsOf } from '../../src/render/columns.js'
import { en, nl, type Texts } from '../../src/texts/index.js'
import { hostileTexts } from './samples.js'

const linesOf = (
  panel: PartialPanel,
  texts: Texts,
  options: Omit<PanelTextOptions, 'texts'> = {},
) => renderPanelText(panel, { texts, ...options }).split('\n')

const sliderLines = (panel: PartialPanel, options: Omit<PanelTextOptions, 'texts'> = {}) =>
  linesOf(panel, nl, options).slice(-5)

describe('renderPanelText', () => {
  it('draws a panel as it was looked at', () => {
    expect(linesOf(panelFromKey('LLMHL'), nl, { title: 'Voorbeeldstad (verzonnen)' })).toEqual([
      'Voorbeeldstad (verzonnen)',
      '',
      '                       laag     midden     hoog',
      'Positionering intern    ●─────────┼─────────┤  laag',
      'Proces binnen gemeente  ●─────────┼─────────┤  laag',
      'Proces met bewoners     ├─────────●─────────┤  midden',
      'Bestuur en politiek     ├─────────┼─────────●  hoog',
      'Communicatie            ●─────────┼─────────┤  laag',
    ])
  })

  it('draws an unanswered slider as dots without a knob, and says so', () => {
    expect(sliderLines({ positioneringIntern: 'midden' })).toEqual([
      'Positionering intern    ├─────────●─────────┤  midden',
      'Proces binnen gemeente  · · · · · · · · · · ·  niet ingevuld',
      'Proces met bewoners     · · · · · · · · · · ·  niet ingevuld',
      'Bestuur en politiek     · · · · · · · · · · ·  niet ingevuld',
      'Communicatie            · · · · · · · · · · ·  niet ingevuld',
    ])
  })

  it('draws from one panel to another with arrows', () => {
    const from = { ...panelFromKey('LHMLL'), communicatie: 'hoog' } as const
    const { positioneringIntern, ...rest } = from
    expect(sliderLines(rest, { to: { ...panelFromKey('MMMHL') } }), positioneringIntern).toEqual([
      'Positionering intern    · · · · · ● · · · · ·  niet ingevuld → midden',
      'Proces binnen gemeente  ├─────────●◀━━━━━━━━○  hoog → midden',
      'Proces met bewoners     ├─────────●─────────┤  midden',
      'Bestuur en politiek     ○━━━━━━━━━━━━━━━━━━▶●  laag → hoog',
      'Communicatie            ●◀━━━━━━━━━━━━━━━━━━○  hoog → laag',
    ])
    expect(sliderLines({ communicatie: 'laag' }, { to: {} })[4]).toBe(
      'Communicatie            ○ · · · · · · · · · ·  laag → niet ingevuld',
    )
  })

  it('tells all 1,024 partial panels apart, by drawing and by word', () => {
    const rails = new Set<string>()
    const words = new Set<string>()
    for (const partial of allPartialPanels()) {
      const lines = sliderLines(partial)
      rails.add(lines.map((line) => line.slice(24, 45)).join('\n'))
      words.add(lines.map((line) => line.slice(47)).join('\n'))
    }
    expect(rails.size).toBe(1024)
    expect(words.size).toBe(1024)
  })

  it('has its knobs under the names of the positions', () => {
    for (const panel of allPanels()) {
      const [ticks = '', ...lines] = linesOf(panel, en)
      const middles = ['low', 'middle', 'high'].map(
        (label) => ticks.indexOf(label) + Math.floor((label.length - 1) / 2),
      )
      SLIDER_IDS.forEach((slider, index) => {
        expect(lines[index]?.indexOf('●')).toBe(middles[rank(panel[slider])])
      })
    }
  })

  it('has six lines, eight with a title, of at most 80 columns', { tags: ['slow'] }, () => {
    for (const texts of [nl, en]) {
      for (const partial of allPartialPanels()) {
        for (const options of [{}, { to: {} }, { to: panelFromKey('HHHHH') }]) {
          const lines = linesOf(partial, texts, options)
          const bad = lines.filter((line) => columnsOf(line) > 80 || line !== line.trimEnd())
          expect([lines.length, bad]).toEqual([6, []])
        }
      }
    }
  })

  it.each(hostileTexts)('keeps to a line of 80 columns with a title that is %s', (_, title) => {
    const [line = '', blank, ...lines] = linesOf({}, nl, { title })
    expect(columnsOf(line)).toBeLessThanOrEqual(80)
    expect(blank).toBe('')
    expect(lines).toEqual(linesOf({}, nl))
    expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066\u2067]/u)
  })

  it('shortens what is too long, visibly', () => {
    const [wide] = linesOf({}, nl, { title: '漢'.repeat(60) })
    expect(wide).toBe(`${'漢'.repeat(39)}…`)
    const [narrow] = linesOf({}, nl, { title: 'a'.repeat(90) })
    expect(narrow).toBe(`${'a'.repeat(79)}…`)
    const [marks] = linesOf({}, nl, { title: 'e\u0301'.repeat(80) })
    expect(marks).toBe('e\u0301'.repeat(80))
  })

  it('takes labels of any length', () => {
    const long = 'Een schuif met een naam waar geen einde aan komt'
    const texts: Texts = {
      ...nl,
      sliders: { ...nl.sliders, communicatie: { ...nl.sliders.communicatie, label: long } },
      positions: { ...nl.positions, midden: { label: 'precies in het midden', meaning: '' } },
    }
    const lines = linesOf(panelFromKey('MMMMM'), texts, { to: {} })
    expect(lines[0]).toBe(`${' '.repeat(33)}laag    precies…    hoog`)
    expect(lines[5]).toBe(
      'Een schuif met een naam waar ge…  · · · · · ○ · · · · ·  precies in het midden…',
    )
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80)
  })

  it('sets labels that run from right to left apart', () => {
    const texts: Texts = {
      ...nl,
      sliders: { ...nl.sliders, communicatie: { ...nl.sliders.communicatie, label: 'תקשורת' } },
    }
    expect(linesOf({}, texts)[5]).toMatch(/^\u2068תקשורת\u2069 {18}· /)
  })
})
