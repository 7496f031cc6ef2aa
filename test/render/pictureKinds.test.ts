import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allPanels,
  allPartialPanels,
  panelFromKey,
  planTransition,
  POSITIONS,
  ROLES,
  robustness,
  SLIDER_IDS,
  summariseExercise,
  type Exercise,
  type Position,
} from '../../src/index.js'
import { explain } from '../../src/explain/index.js'
import {
  answersTable,
  historyTable,
  journeyTable,
  mapTable,
  renderAnswers,
  renderChangeSvg,
  renderEmptySheet,
  renderExerciseSvg,
  renderHistory,
  renderJourney,
  renderMap,
  renderPanelSvg,
  renderReadings,
  renderTensions,
} from '../../src/render/index.js'
import { profileLetter, profileName } from '../../src/render/svg/nearness.js'
import { en, nl } from '../../src/texts/index.js'
import { placesIn, sizeOf, textBoxes } from './boxes.js'
import { bigGroup, manyPanels, workshop } from './samples.js'
import { drawnTexts, elementsOf, parseSvg, textOf } from './xml.js'

describe('renderPanelSvg', () => {
  it(
    'draws 1,024 partial panels in 1,024 ways, and says each in other words',
    { tags: ['slow'] },
    () => {
      const drawn = new Set<string>()
      for (const partial of allPartialPanels()) {
        const svg = renderPanelSvg(partial, { texts: nl })
        expect(svg.match(/fill="var\(--schuif-accent,/g) ?? []).toHaveLength(
          Object.keys(partial).length,
        )
        drawn.add(svg.replace(/<desc>.*<\/desc>/, ''))
        drawn.add(/<desc>.*<\/desc>/.exec(svg)?.[0] ?? '')
      }
      expect(drawn.size).toBe(2048)
    },
  )

  it.each([320, 760, 1920])('has its knobs under the names of the positions at %d', (width) => {
    const document = parseSvg(renderPanelSvg({}, { texts: nl, width }))
    const ticks = elementsOf(document, 'text')
      .filter((text) => text.getAttribute('text-anchor') === 'middle')
      .map((text) => Number(text.getAttribute('x')))
    const knobs = POSITIONS.flatMap((position) =>
      placesIn(
        parseSvg(renderPanelSvg({ communicatie: position }, { texts: nl, width })),
        'accent',
      ),
    )
    knobs.forEach(({ x }, index) => {
      expect(Math.abs(x - (ticks[index] ?? 0))).toBeLessThan(0.1)
    })
    expect(knobs).toHaveLength(3)
  })

  it('marks the sixth slider as proposed, and has it only where it has a position', () => {
    const six = drawnTexts(parseSvg(renderPanelSvg({ wijkkenmerken: 'laag' }, { texts: nl }))).join(
      ' ',
    )
    expect(six).toContain('Wijkkenmerken (voorstel)')
    expect(renderPanelSvg({ wijkkenmerken: undefined }, { texts: nl })).toBe(
      renderPanelSvg({}, { texts: nl }),
    )
    expect(renderPanelSvg({}, { texts: nl })).not.toContain('voorstel')
  })

  it('speaks the language of the texts', () => {
    const document = parseSvg(renderPanelSvg({ communicatie: 'hoog' }, { texts: en }))
    expect(document.documentElement?.getAttribute('lang')).toBe('en-GB')
    expect(textOf(document, 'desc')).toContain('Process with residents: Position unanswered.')
  })
})

describe('renderChangeSvg', () => {
  const all = ['laag', 'midden', 'hoog', undefined] as const

  it('draws an arrow for each move and none where nothing moves', { tags: ['slow'] }, () => {
    for (const start of all) {
      for (const now of all) {
        for (const ambition of all) {
          const panel = (position: (typeof all)[number]) =>
            position === undefined ? {} : { communicatie: position }
          const svg = renderChangeSvg(
            { start: panel(start), now: panel(now), ambition: panel(ambition) },
            { texts: nl },
          )
          const done = start !== undefined && now !== undefined && start !== now
          const from = now ?? start
          const planned = from !== undefined && ambition !== undefined && from !== ambition
          expect(svg.match(/d="M[^"]*Q/g) ?? []).toHaveLength(Number(done) + Number(planned))
          expect(svg.match(/stroke-dasharray="6 4"/g) ?? []).toHaveLength(Number(planned))
        }
      }
    }
  })
})

// Groups of up to forty, with every answer and role.
const groups = fc
  .array(
    fc.record({
      role: fc.constantFrom(...ROLES),
      answers: fc.array(fc.constantFrom(...POSITIONS, 'unknown' as const, undefined), {
        minLength: 5,
        maxLength: 5,
      }),
    }),
    { maxLength: 40 },
  )
  .map((people): Exercise => ({
    subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
    sheets: people.map(({ role, answers }, index) => ({
      respondent: `Deelnemer met een lange naam nummer ${index + 1}`,
      role,
      moment: 'huidig',
      answers: Object.fromEntries(SLIDER_IDS.map((slider, at) => [slider, answers[at]])),
    })),
  }))

describe('renderExerciseSvg', () => {
  it(
    'keeps every mark above its position, and no two on each other, for any group',
    { tags: ['slow'] },
    () => {
      fc.assert(
        fc.property(groups, fc.constantFrom(320, 768, 1920), (exercise, width) => {
          const document = parseSvg(
            renderExerciseSvg(summariseExercise(exercise), { texts: nl, width }),
          )
          const heads = textBoxes(document)
            .filter(({ text }) =>
              ['laag', 'midden', 'hoog', 'weet niet', 'weet', 'niet ingevuld', 'ingevuld'].includes(
                text,
              ),
            )
            .map(({ left, right }) => (left + right) / 2)
          const [, height] = sizeOf(document)
          const marks = [
            ...placesIn(document, 'accent'),
            ...placesIn(document, 'second'),
            ...placesIn(document, 'ink'),
          ]
          const legend = Math.min(
            ...textBoxes(document)
              .filter(({ text }) => text === 'laag')
              .map(({ top }) => top),
          )
          const answers = marks.filter(({ y }) => y > legend)
          const seen = new Set(answers.map(({ x, y }) => `${Math.round(x)} ${Math.round(y / 4)}`))
          expect(seen.size).toBe(answers.length)
          for (const { x, y } of answers) {
            expect(y).toBeLessThan(height)
            expect(heads.some((head) => Math.abs(head - x) < 2)).toBe(true)
          }
        }),
        { numRuns: 40 },
      )
    },
  )

  it('draws one mark for each role and answer, with a number for several people', () => {
    const document = parseSvg(renderExerciseSvg(summariseExercise(bigGroup), { texts: nl }))
    expect(textOf(document, 'desc')).toContain(
      'Positionering intern: hoog wijkambtenaar (×6), sectorambtenaar sociaal domein (×6),' +
        ' sectorambtenaar fysiek domein (×6), andere deelnemer (×6);',
    )
    expect(drawnTexts(document).filter((text) => text === '×6').length).toBeGreaterThanOrEqual(4)
  })

  it('sets who does not know and who left it out apart, and names neither where there is none', () => {
    const said = (answers: Exercise['sheets'][number]['answers']) =>
      drawnTexts(
        parseSvg(
          renderExerciseSvg(
            summariseExercise({
              subject: bigGroup.subject,
              sheets: [{ respondent: 'A', role: 'overig', moment: 'huidig', answers }],
            }),
            { texts: nl, width: 1400 },
          ),
        ),
      )
    expect(said(panelFromKey('LLLLL'))).not.toContain('weet niet')
    expect(said({ ...panelFromKey('LLLLL'), communicatie: 'unknown' })).toContain('weet niet')
    expect(said({ communicatie: 'unknown' })).toContain('niet ingevuld')
  })

  it('names nobody', () => {
    const svg = renderExerciseSvg(summariseExercise(bigGroup), { texts: nl })
    for (const { respondent } of bigGroup.sheets) expect(svg).not.toContain(respondent)
  })

  it('draws the moment that is asked for, and says that there are no answers', () => {
    const summary = summariseExercise(workshop)
    const titleAt = (moment: 'huidig' | 'ambitie' | 'evaluatie') =>
      textOf(parseSvg(renderExerciseSvg(summary, { texts: nl, moment })), 'title')
    expect(titleAt('huidig')).toBe('Mengpaneel van Voorbeeldstad (verzonnen): nu')
    expect(titleAt('ambitie')).toBe('Mengpaneel van Voorbeeldstad (verzonnen): ambitie')
    const nothing = renderExerciseSvg(summariseExercise({ ...bigGroup, sheets: [] }), { texts: nl })
    expect(drawnTexts(parseSvg(nothing))).toContain('Er zijn nog geen antwoorden.')
    expect(nothing).toContain('Afgesproken')
  })
})

describe('renderMap', () => {
  it('has a letter in each of 243 cells, a small one exactly where the reading matters', () => {
    const document = parseSvg(renderMap({}, { texts: nl, width: 1920 }))
    const cells = elementsOf(document, 'text')
      .filter((text) => text.getElementsByTagName('tspan').length === 0)
      .map(({ textContent }) => textContent ?? '')
      .slice(-243)
    expect(cells).toHaveLength(243)
    const same = allPanels().map((panel) => {
      const { counts, readings } = robustness(panel)
      return Object.values(counts).every((count) => count === 0 || count === readings)
    })
    cells.forEach((cell, code) => {
      expect(cell === cell.toUpperCase(), `code ${code}: ${cell}`).toBe(same[code])
    })
  })

  it('lays all cells apart, in 27 columns when wide and 9 when narrow', { tags: ['slow'] }, () => {
    for (const [width, columns] of [
      [320, 9],
      [1920, 27],
    ] as const) {
      const document = parseSvg(renderMap({}, { texts: nl, width }))
      const frames = placesIn(document, 'soft', 'stroke').find(({ d }) => d.split('z').length > 200)
      const places = (frames?.d.match(/M[-\d.]+ [-\d.]+/g) ?? []).map((place) =>
        place.slice(1).split(' '),
      )
      expect(places).toHaveLength(243)
      expect(new Set(places.map(([x]) => x)).size).toBe(columns)
      expect(new Set(places.map(([, y]) => y)).size).toBe(243 / columns)
    }
  })

  it('numbers the steps of a plan, and counts a survey', () => {
    const plan = planTransition(panelFromKey('LLMML'), panelFromKey('MLHLH'))
    const counts = allPanels().map((_, code) => (code === 100 ? 12 : 0))
    const { rows } = mapTable({ plan, counts, panel: panelFromKey('LLMML') }, { texts: en })
    const last = rows.map((row) => row.at(-1) ?? '')
    expect(last.filter((cell) => cell.includes('Step'))).toHaveLength(plan.steps.length)
    expect(last[100]).toBe('number of panels: 12')
    expect(last[12]).toContain('your panel')
  })

  it('says of the readings what the headline says', () => {
    const panel = panelFromKey('LLHMH')
    expect(explain(panel, { texts: nl }).headline.text).toContain(
      'Dat geldt voor alle manieren om de publicatie te lezen; bij sommige liggen',
    )
    const drawn = drawnTexts(parseSvg(renderMap({ panel }, { texts: nl, width: 1920 }))).join(' ')
    expect(drawn).toContain('bleek: anders gelezen ook, of alleen, een ander profiel')
    const { head, rows } = mapTable({}, { texts: nl })
    expect(head[6]).toBe('Hoe je ook leest dit, en geen ander')
    allPanels().forEach((each, code) => {
      const { possible, robust } = robustness(each)
      expect(rows[code]?.[6]).toBe(possible.length === robust.length ? 'ja' : 'nee')
    })
  })
})

describe('the heading of a picture', () => {
  it.each([320, 640, 768, 1920])('is the whole title at %i', { tags: ['slow'] }, (width) => {
    for (const panel of [panelFromKey('LLHMH'), panelFromKey('LLMML'), {}]) {
      const title = explain(panel, { texts: nl }).headline.text
      for (const svg of [
        renderMap({}, { texts: nl, title, width }),
        renderPanelSvg(panel, { texts: nl, title, width }),
      ]) {
        const [heading] = elementsOf(parseSvg(svg), 'text')
        const lines = Array.from(heading?.getElementsByTagName('tspan') ?? [])
        expect(lines.map(({ textContent }) => textContent).join(' ')).toBe(title)
      }
    }
  })
})

describe('renderJourney', () => {
  it('says of each step what appears and what clears, so that the end is right', () => {
    const plan = planTransition(panelFromKey('LLMML'), panelFromKey('HHHHH'))
    const desc = textOf(parseSvg(renderJourney(plan, { texts: en })), 'desc')
    const standing = new Set<string>()
    const found = desc.matchAll(/(?:(appears|clears): )?((?:risk|tension) “[^”]*”)/gi)
    for (const [, what, name = ''] of found) {
      if (what === 'clears') expect(standing.delete(name.toLowerCase())).toBe(true)
      else {
        expect(standing.has(name.toLowerCase())).toBe(false)
        standing.add(name.toLowerCase())
      }
    }
    expect([...standing]).toHaveLength(plan.steps.at(-1)?.risks.length ?? -1)
  })

  it('gives what there is at the start without saying that it appears', () => {
    const plan = planTransition(panelFromKey('LLMML'), panelFromKey('MLHLH'))
    const [start = '', first = ''] = journeyTable(plan, { texts: nl }).rows.map(
      (row) => row.at(-1) ?? '',
    )
    expect(start).toContain('risico “Onbalans tussen binnen en buiten”')
    expect(start).not.toContain('erbij')
    expect(first).toMatch(/^weg: /)
  })

  it('has its panels at one height in a row, however long the steps', () => {
    const plan = planTransition(panelFromKey('LLLLL'), panelFromKey('HHHHH'))
    for (const [width, rows] of [
      [768, 6],
      [1920, 4],
    ] as const) {
      const heads = elementsOf(parseSvg(renderJourney(plan, { texts: nl, width })), 'text').filter(
        (text) => text.getAttribute('text-anchor') === 'middle' && text.textContent === 'midden',
      )
      expect(heads).toHaveLength(11)
      expect(new Set(heads.map((head) => head.getAttribute('y'))).size).toBe(rows)
    }
  })
})

describe('words with a row', () => {
  it('stand beside its label on a phone, so that none is taken for the name of an end', () => {
    const key = panelFromKey('LHMLH')
    const boxes = textBoxes(parseSvg(renderPanelSvg(key, { texts: nl, width: 320 })))
    for (const slider of SLIDER_IDS) {
      const label = boxes.find(({ text }) => text === nl.sliders[slider].label)
      const word = boxes.find(
        ({ text, top }) => text === nl.positions[key[slider]].label && top === label?.top,
      )
      expect(word?.right).toBeGreaterThan(300)
    }
  })
})

describe('renderReadings', () => {
  it('says on which doubtful positions it depends', () => {
    expect(renderReadings(panelFromKey('MLHHL'), { texts: en })).toContain('It depends on “')
  })
})

describe('renderTensions', () => {
  it('draws as many thick arrows as there are tensions', () => {
    const arrows = (key: 'LLHHL' | 'LLLLL') =>
      placesIn(parseSvg(renderTensions(panelFromKey(key), { texts: nl })), 'second', 'stroke')
    expect(arrows('LLHHL')).toHaveLength(6) // a line and a head for each of three
    expect(arrows('LLLLL')).toHaveLength(0)
  })
})

describe('renderAnswers', () => {
  it('draws every answer of twelve and of 342, on one scale', () => {
    for (const count of [12, 342]) {
      const panels = manyPanels(count)
      const document = parseSvg(renderAnswers(panels, { texts: en }))
      const widths = ['lower', 'between', 'higher'].map((colour) =>
        placesIn(document, colour)
          .slice(1) // the legend
          .reduce((sum, { d }) => sum + Number(/h([\d.]+)/.exec(d)?.[1]), 0),
      )
      const given = POSITIONS.map((position) =>
        SLIDER_IDS.reduce(
          (sum, slider) => sum + panels.filter((panel) => panel[slider] === position).length,
          0,
        ),
      )
      const scales = widths.map((width, index) => width / (given[index] ?? 0))
      for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 1)
      for (const row of answersTable(panels, { texts: en }).rows) {
        expect(row.slice(1).reduce((sum, cell) => sum + Number(cell), 0)).toBe(count)
      }
    }
  })
})

describe('renderHistory', () => {
  it('orders by date, and leaves a gap where an answer is missing', () => {
    const history = [
      { date: '2026', panel: { communicatie: 'hoog' } as const },
      { date: '2024', panel: { communicatie: 'laag' } as const },
      { date: '2025', panel: {} },
    ]
    const svg = renderHistory(history, { texts: nl })
    expect(textOf(parseSvg(svg), 'desc')).toContain(
      'Communicatie: 2024 laag; 2025 niet ingevuld; 2026 hoog.',
    )
    const lines = placesIn(parseSvg(svg), 'accent', 'stroke').map(({ d }) => d)
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('L')
    expect(renderHistory([...history].reverse(), { texts: nl })).toBe(svg)
  })
})

describe('historyTable', () => {
  it('keeps panels of one date in the order in which they are given', () => {
    const dated = (position: Position) => ({ date: '2026', panel: { communicatie: position } })
    for (const given of [POSITIONS, POSITIONS.toReversed()]) {
      const { rows } = historyTable([{ date: '2027', panel: {} }, ...given.map(dated)], {
        texts: nl,
      })
      expect(rows[4]?.slice(1, 4)).toEqual(given)
    }
  })
})

describe('the name of a profile', () => {
  it('is its own in the language, else its own, else that of the texts, else its id', () => {
    const namesOf = (id: string, labels?: { readonly nl?: string; readonly en?: string }) =>
      [nl, en].map((texts) => profileName({ id, panel: panelFromKey('MMMMM'), labels }, texts))
    expect(namesOf('a', { nl: 'één', en: 'one' })).toEqual(['één', 'one'])
    expect(namesOf('gekanteld', { nl: 'één' })).toEqual(['één', 'één'])
    expect(namesOf('gekanteld', { en: 'one' })).toEqual(['one', 'one'])
    expect(namesOf('gekanteld')).toEqual([nl, en].map((texts) => texts.profiles.gekanteld.label))
    expect(namesOf('toString')).toEqual(['toString', 'toString'])
  })
})

describe('the letter of a profile', () => {
  it('is a number after the alphabet', () => {
    expect([0, 25, 26].map(profileLetter)).toEqual(['A', 'Z', '27'])
  })
})

describe('renderEmptySheet', () => {
  it.each([nl, en])('has every characteristic and question in full, in $language.name', (texts) => {
    const document = parseSvg(renderEmptySheet({ texts }))
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
    expect(drawn).toContain(texts.pictures.remarks)
    expect(drawn).toContain(texts.words.unknown)
    expect(sizeOf(document)).toEqual([1123, 794])
  })

  it('has fifteen open places, five boxes and no knob', () => {
    const document = parseSvg(renderEmptySheet({ texts: nl }))
    expect(placesIn(document, 'paper')).toHaveLength(15)
    expect(placesIn(document, 'ink', 'stroke').filter(({ d }) => d.includes('h18'))).toHaveLength(5)
    expect(placesIn(document, 'accent')).toHaveLength(0)
  })
})
