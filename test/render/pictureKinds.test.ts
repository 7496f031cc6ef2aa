import { describe, expect, it } from 'vitest'
import { allPartialPanels, panelFromKey, POSITIONS, summariseExercise } from '../../src/index.js'
import {
  renderChangeSvg,
  renderEmptySheet,
  renderExerciseSvg,
  renderPanelSvg,
  renderSmallMultiples,
} from '../../src/render/index.js'
import { en, nl, type Texts } from '../../src/texts/index.js'
import { bigGroup, workshop } from './samples.js'
import { drawnTexts, elementsOf, parseSvg, textOf } from './xml.js'

/** The paths that are drawn in a colour. */
const pathsIn = (svg: string, colour: string, attribute = 'fill'): ReadonlyArray<string> =>
  elementsOf(parseSvg(svg), 'path').flatMap((path) => {
    const group = path.parentNode as typeof path | null
    const drawn = path.getAttribute('d') ?? ''
    return group?.getAttribute(attribute)?.startsWith(`var(--schuif-${colour},`) === true
      ? [drawn]
      : []
  })

const startOf = (path: string): ReadonlyArray<number> =>
  (/^M(\S+) ([\d.]+)/.exec(path) ?? []).slice(1).map(Number)

describe('renderPanelSvg', () => {
  it(
    'draws 1,024 partial panels in 1,024 ways, and says each in other words',
    { tags: ['slow'] },
    () => {
      const knobs = new Set<string>()
      const said = new Set<string>()
      for (const partial of allPartialPanels()) {
        const svg = renderPanelSvg(partial, nl)
        const drawn = pathsIn(svg, 'accent')
        expect(drawn).toHaveLength(Object.keys(partial).length)
        knobs.add(drawn.join())
        said.add(textOf(parseSvg(svg), 'desc'))
      }
      expect(knobs.size).toBe(1024)
      expect(said.size).toBe(1024)
    },
  )

  it('has its knobs under the names of the positions', () => {
    const ticks = elementsOf(parseSvg(renderPanelSvg({}, nl)), 'text')
      .filter((text) => text.getAttribute('text-anchor') === 'middle')
      .map((text) => Number(text.getAttribute('x')))
    const knobs = POSITIONS.flatMap((position) =>
      pathsIn(renderPanelSvg({ communicatie: position }, nl), 'accent'),
    )
    expect(knobs.map((knob) => startOf(knob)[0])).toEqual(ticks)
  })

  it('draws an unanswered slider with a dotted rail', () => {
    const dotted = (svg: string) =>
      elementsOf(parseSvg(svg)).filter((element) => element.getAttribute('stroke-dasharray'))
    expect(dotted(renderPanelSvg(panelFromKey('MMMMM'), nl))).toHaveLength(0)
    expect(dotted(renderPanelSvg({ communicatie: 'midden' }, nl))).toHaveLength(4)
  })

  it('speaks the language of the texts', () => {
    const document = parseSvg(renderPanelSvg({ communicatie: 'hoog' }, en))
    expect(document.documentElement?.getAttribute('lang')).toBe('en-GB')
    expect(textOf(document, 'desc')).toContain('Process with residents: unanswered.')
    expect(textOf(document, 'desc')).toContain('Communication: high.')
  })
})

describe('names that the caller gives', () => {
  const drawnOf = (svg: string): ReadonlyArray<string> => drawnTexts(parseSvg(svg))
  const named = (label: string): Texts => ({
    ...nl,
    positions: { ...nl.positions, midden: { ...nl.positions.midden, label } },
    moments: { ...nl.moments, huidig: label },
  })

  it('of positions keep apart above a rail', () => {
    const svg = (letters: number): string => renderPanelSvg({}, named('x'.repeat(letters)))
    expect(drawnOf(svg(14))).toContain('x'.repeat(14))
    expect(drawnOf(svg(15))).not.toContain('x'.repeat(15)) // fifteen are as wide as a step
  })

  it('of moments keep apart in a legend', () => {
    const change = { now: panelFromKey('LLLLL'), ambition: panelFromKey('HHHHH') }
    const svg = (letters: number): string => renderChangeSvg(change, named('x'.repeat(letters)))
    expect(drawnOf(svg(10))).toContain(`X${'x'.repeat(9)}`)
    expect(drawnOf(svg(12))).not.toContain(`X${'x'.repeat(11)}`)
  })
})

describe('renderChangeSvg', () => {
  const all = ['laag', 'midden', 'hoog', undefined] as const

  it('draws an arrow for each move and none where nothing moves', () => {
    for (const start of all) {
      for (const now of all) {
        for (const ambition of all) {
          const panel = (position: (typeof all)[number]) =>
            position === undefined ? {} : { communicatie: position }
          const svg = renderChangeSvg(
            { start: panel(start), now: panel(now), ambition: panel(ambition) },
            nl,
          )
          const done = start !== undefined && now !== undefined && start !== now
          const from = now ?? start
          const planned = from !== undefined && ambition !== undefined && from !== ambition
          const arrows = elementsOf(parseSvg(svg), 'path').filter((path) =>
            path.getAttribute('d')?.includes('Q'),
          )
          expect(arrows).toHaveLength(Number(done) + Number(planned))
          expect(arrows.filter((arrow) => arrow.getAttribute('stroke-dasharray'))).toHaveLength(
            Number(planned),
          )
        }
      }
    }
  })

  it('draws and names only the panels that it is given', () => {
    const document = parseSvg(renderChangeSvg({ now: panelFromKey('LLLLL') }, en))
    expect(textOf(document, 'title')).toBe('Now')
    expect(drawnTexts(document)).not.toContain('Ambition')
    expect(textOf(document, 'desc')).toContain('Communication: now low.')
    expect(textOf(parseSvg(renderChangeSvg({}, en)), 'desc')).toContain('Communication: .')
  })

  it('says the way of a slider once for what stays the same', () => {
    const way = (start: string, now: string, ambition: string) =>
      drawnTexts(
        parseSvg(
          renderChangeSvg(
            {
              start: { communicatie: start as 'laag' },
              now: { communicatie: now as 'laag' },
              ambition: { communicatie: ambition as 'laag' },
            },
            nl,
          ),
        ),
      )
    expect(way('laag', 'laag', 'laag')).toContain('laag')
    expect(way('laag', 'midden', 'midden')).toContain('laag → midden')
    expect(way('midden', 'laag', 'midden').join(' ')).toContain('midden → laag → midden')
  })
})

describe('renderExerciseSvg', () => {
  it('draws one mark for each role and answer, with a number for several people', () => {
    const svg = renderExerciseSvg(summariseExercise(bigGroup), nl)
    const document = parseSvg(svg)
    expect(textOf(document, 'desc')).toContain(
      'Positionering intern: wijkambtenaar hoog (×6); sectorambtenaar sociaal domein hoog (×6);' +
        ' sectorambtenaar fysiek domein hoog (×6); andere deelnemer hoog (×6); eensgezind; Afgesproken hoog.',
    )
    expect(drawnTexts(document).filter((text) => text === '×6').length).toBeGreaterThanOrEqual(4)
    expect(drawnTexts(document)).toContain('weet niet')
    expect(drawnTexts(document)).toContain('niet ingevuld')
  })

  it('gives each role a shape of its own, and marks no two in one place', () => {
    const svg = renderExerciseSvg(summariseExercise(bigGroup), nl)
    const shapes = ['accent', 'second', 'ink', 'paper'].map(
      (colour) => new Set(pathsIn(svg, colour).map((path) => path.replace(/^M\S+ [\d.]+/, ''))),
    )
    expect(shapes.map(({ size }) => size)).toEqual([1, 1, 1, 3])
    const marks = ['accent', 'second', 'ink'].flatMap((colour) =>
      pathsIn(svg, colour).map((path) => startOf(path).join()),
    )
    expect(new Set(marks).size).toBe(marks.length)
  })

  it('draws the moment that is asked for', () => {
    const titleAt = (moment: 'huidig' | 'ambitie' | 'evaluatie') =>
      textOf(parseSvg(renderExerciseSvg(summariseExercise(workshop), nl, { moment })), 'title')
    expect(titleAt('huidig')).toBe('Mengpaneel van Voorbeeldstad (verzonnen): nu')
    expect(titleAt('ambitie')).toBe('Mengpaneel van Voorbeeldstad (verzonnen): ambitie')
    expect(renderExerciseSvg(summariseExercise(workshop), nl)).toBe(
      renderExerciseSvg(summariseExercise(workshop), nl, { moment: 'huidig' }),
    )
    const sheets = workshop.sheets.filter(({ moment }) => moment === 'ambitie')
    expect(renderExerciseSvg(summariseExercise(workshop), nl, { moment: 'ambitie' })).toBe(
      renderExerciseSvg(summariseExercise({ ...workshop, sheets }), nl, { moment: 'ambitie' }),
    )
  })

  it('says that there are no answers, and keeps what was agreed', () => {
    const svg = renderExerciseSvg(summariseExercise({ ...bigGroup, sheets: [] }), nl)
    expect(drawnTexts(parseSvg(svg))).toContain('Er zijn nog geen antwoorden.')
    expect(textOf(parseSvg(svg), 'desc')).toContain('Proces met bewoners: Afgesproken laag.')
    const nothing = renderExerciseSvg(
      summariseExercise({ subject: bigGroup.subject, sheets: [] }),
      nl,
    )
    expect(drawnTexts(parseSvg(nothing))).not.toContain('Afgesproken')
  })
})

describe('renderSmallMultiples', () => {
  const titled = Array.from({ length: 7 }, (_, index) => ({
    title: `Wijk ${index + 1} (verzonnen)`,
    panel: panelFromKey('LMHLM'),
  }))

  const columnsOf = (columns?: number): number => {
    const svg = renderSmallMultiples(titled, nl, columns === undefined ? {} : { columns })
    return new Set(
      elementsOf(parseSvg(svg), 'text')
        .filter((text) => text.textContent?.startsWith('Wijk'))
        .map((text) => text.getAttribute('x')),
    ).size
  }

  it('stands in so many columns', () => {
    expect([undefined, 1, 2, 7, 8, 0, -3, 2.4, 99].map(columnsOf)).toEqual([
      3, 1, 2, 7, 7, 1, 1, 2, 7,
    ])
  })

  it('draws every panel with its title, and the labels once for each row of panels', () => {
    const document = parseSvg(renderSmallMultiples(titled, nl, { columns: 3 }))
    const texts = drawnTexts(document)
    for (const { title } of titled) expect(texts).toContain(title)
    expect(texts.filter((text) => text === 'Communicatie')).toHaveLength(3)
    expect(textOf(document, 'desc').match(/Communicatie: midden\./g)).toHaveLength(7)
  })

  it('explains the dotted rail only where there is one', () => {
    const unanswered = nl.words.unanswered.replace('n', 'N')
    expect(drawnTexts(parseSvg(renderSmallMultiples(titled, nl)))).not.toContain(unanswered)
    const partial = [...titled, { title: 'Leeg', panel: {} }]
    expect(drawnTexts(parseSvg(renderSmallMultiples(partial, nl)))).toContain(unanswered)
    expect(drawnTexts(parseSvg(renderSmallMultiples([], nl)))).toContain(nl.headings.panel)
  })
})

describe('renderEmptySheet', () => {
  it.each([nl, en])('has every characteristic and question in full, in $language.name', (texts) => {
    const document = parseSvg(renderEmptySheet(texts))
    const drawn = drawnTexts(document).join(' ')
    const { wijkkenmerken, ...sliders } = texts.sliders
    for (const { about, characteristics, questions } of Object.values(sliders)) {
      for (const text of [about, ...Object.values(characteristics), ...Object.values(questions)]) {
        expect(drawn).toContain(text)
        expect(textOf(document, 'desc')).toContain(text)
      }
    }
    expect(drawn).not.toContain(wijkkenmerken.label)
    expect(drawn).toContain(texts.notes.attribution)
  })

  it('has fifteen open places and no knob', () => {
    const svg = renderEmptySheet(nl)
    expect(pathsIn(svg, 'paper')).toHaveLength(15)
    expect(pathsIn(svg, 'accent')).toHaveLength(0)
  })

  it('sets long texts in smaller letters, down to a smallest', () => {
    const sizeWith = (times: number): number => {
      const longer = <A extends object>(texts: A): A =>
        Object.fromEntries(
          Object.entries(texts).map(([name, text]) => [name, String(text).repeat(times)]),
        ) as A
      const sliders = Object.fromEntries(
        Object.entries(nl.sliders).map(([id, slider]) => [
          id,
          { ...slider, questions: longer(slider.questions) },
        ]),
      ) as unknown as Texts['sliders']
      const texts: Texts = { ...nl, sliders }
      const sizes = elementsOf(parseSvg(renderEmptySheet(texts)), 'text').map((text) =>
        Number(text.getAttribute('font-size')),
      )
      return Math.min(...sizes)
    }
    expect(sizeWith(1)).toBe(9.5)
    expect(sizeWith(3)).toBeLessThan(9.5)
    expect(sizeWith(400)).toBe(4)
  })
})
