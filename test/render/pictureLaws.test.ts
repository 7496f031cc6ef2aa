// @module-tag slow
import type { Document } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allPanels,
  districtFit,
  MOMENTS,
  panelFromKey,
  planTransition,
  POSITIONS,
  ROLES,
  SLIDER_IDS,
  EXTENDED_SLIDER_IDS,
  summariseExercise,
  type ExtendedSliderId,
  type Panel,
  type PartialExtendedPanel,
  type Position,
} from '../../src/index.js'
import {
  renderAnswers,
  renderChangeSvg,
  renderDistricts,
  renderExerciseSvg,
  renderHistory,
  renderJourney,
  renderMap,
  renderPanelSvg,
  renderPrevalence,
  renderReadings,
  renderSmallMultiples,
  renderTensions,
  type PictureOptions,
} from '../../src/render/index.js'
import { en, nl } from '../../src/texts/index.js'
import { LONG_TITLE, sizeOf, textFaultsOf } from './boxes.js'
import { hardSamples } from './hardSamples.js'
import { paintedIn } from './geometry.js'
import { faultsOf } from './pictureLaws.js'
import { samples } from './samples.js'
import { parseSvg } from './xml.js'

// English is shorter: the widths of a phone and a page will do.
const DRAWN: ReadonlyArray<PictureOptions & { readonly width: number }> = [
  { texts: nl, width: 320 },
  { texts: en, width: 320 },
  { texts: nl, width: 768 },
  { texts: en, width: 768 },
  { texts: nl, width: 4000 },
  ...[240, 639, 640, 1920].map((width) => ({ texts: nl, width, title: LONG_TITLE })),
]

describe('letters of 12 and more, no text over another, no mark over a text, contrast in every theme', () => {
  it.each(Object.entries({ ...samples(), ...hardSamples }))(
    '%s at every width',
    (kind, { svg }) => {
      for (const options of DRAWN) {
        const where = `${options.texts.language.tag} ${options.width}`
        const document = parseSvg(svg(options))
        expect(faultsOf(document), where).toEqual([])
        expect(textFaultsOf(document), where).toEqual([])
        if (kind === 'empty-sheet') continue // it is to be printed, and has a size of its own
        expect(sizeOf(document)[0]).toBe(options.width)
        if (options.width === 1920 && kind !== 'answers-none') expectOnAWall(document)
      }
    },
  )
})

// On a wall: letters to read from afar, and a drawing that spreads over the sheet.
const expectOnAWall = (document: Document): void => {
  const painted = paintedIn(document)
  const [, ...texts] = painted.flatMap((each) => (each.kind === 'text' ? [each] : []))
  for (const { size, text } of texts) expect(size, text).toBeGreaterThanOrEqual(24)
  // Without the ground, and sentences, which begin at the left of every picture.
  const ends = painted.slice(1).flatMap((each) => {
    if (each.kind === 'shape') return each.points.map(({ x }) => x)
    return each.text.length > 40 ? [] : [each.right]
  })
  expect(Math.max(...ends)).toBeGreaterThan(0.75 * 1920)
}

const names = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc
    .array(fc.constantFrom('Wijk', 'Noordoost', 'aan', 'de', 'Verzonnenrivierdijkstraat', '(2)'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((words) => words.join(' ')),
)
const panels: fc.Arbitrary<Panel> = fc.constantFrom(...allPanels())
const partials: fc.Arbitrary<PartialExtendedPanel> = fc
  .array(fc.constantFrom(...POSITIONS, undefined), { minLength: 6, maxLength: 6 })
  .map((positions) =>
    Object.fromEntries(
      EXTENDED_SLIDER_IDS.flatMap((slider, index) => {
        const position = positions[index]
        return position === undefined ? [] : [[slider, position] as [ExtendedSliderId, Position]]
      }),
    ),
  )
const groups = fc.array(
  fc.record({ role: fc.constantFrom(...ROLES), answers: partials, unknown: fc.nat({ max: 6 }) }),
  { maxLength: 30 },
)
const typologies = fc
  .array(fc.record({ panel: panels, label: names }), { minLength: 2, maxLength: 30 })
  .map((profiles) => ({
    id: 'generated',
    profiles: profiles.map(({ panel, label }, index) => ({
      id: `p${index}`,
      panel,
      labels: { nl: label },
    })),
  }))

type Draw = (options: PictureOptions) => string

// Any content of a kind, and the picture of it.
const kinds: { readonly [kind: string]: fc.Arbitrary<Draw> } = {
  panel: partials.map(
    (panel): Draw =>
      (options) =>
        renderPanelSvg(panel, options),
  ),
  change: fc
    .record({ start: partials, now: partials, ambition: partials }, { requiredKeys: [] })
    .map(
      (change): Draw =>
        (options) =>
          renderChangeSvg(change, options),
    ),
  group: fc
    .record({ people: groups, moment: fc.constantFrom(...MOMENTS), name: names, agreed: partials })
    .map(({ people, moment, name, agreed }): Draw => {
      const summary = summariseExercise({
        subject: { kind: 'gemeente', name: `${name}.` },
        sheets: people.map(({ role, answers, unknown }, index) => {
          const slider = SLIDER_IDS[unknown]
          return {
            respondent: `R${index}`,
            role,
            moment,
            answers: slider === undefined ? answers : { ...answers, [slider]: 'unknown' as const },
          }
        }),
        agreed: { [moment]: agreed },
      })
      return (options) => renderExerciseSvg(summary, { ...options, moment })
    }),
  several: fc.array(fc.record({ title: names, panel: partials }), { maxLength: 9 }).map(
    (list): Draw =>
      (options) =>
        renderSmallMultiples(list, options),
  ),
  map: fc
    .record({
      typology: typologies,
      panel: panels,
      from: panels,
      to: panels,
      counts: fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 9 }), fc.nat({ max: 99_999 })), {
        maxLength: 243,
      }),
    })
    .map(({ from, to, ...content }): Draw => {
      const plan = planTransition(from, to)
      return (options) => renderMap({ ...content, plan }, options)
    }),
  readings: fc.record({ panel: panels, typology: typologies }).map(
    ({ panel, typology }): Draw =>
      (options) =>
        renderReadings(panel, { ...options, typology }),
  ),
  journey: fc.tuple(panels, panels).map(([from, to]): Draw => {
    const plan = planTransition(from, to)
    return (options) => renderJourney(plan, options)
  }),
  tensions: partials.map(({ wijkkenmerken, ...panel }): Draw => {
    return (options) => renderTensions(panel, options)
  }),
  answers: fc
    .record({
      some: fc.array(partials, { maxLength: 20 }),
      same: fc.nat({ max: 400 }),
      panel: partials,
    })
    .map(({ some, same, panel }): Draw => {
      const all = [...some, ...Array.from({ length: same }, () => panel)]
      return (options) => renderAnswers(all, options)
    }),
  prevalence: fc
    .record({
      profiles: fc.array(
        fc.record({ profile: names, robust: fc.nat({ max: 342 }), more: fc.nat({ max: 342 }) }),
        { maxLength: 14 },
      ),
      units: fc.constantFrom(0, 1, 12, 99, 100, 342),
    })
    .map(({ profiles, units }): Draw => {
      const prevalence = {
        units,
        profiles: profiles.map(({ profile, robust, more }) => ({
          profile,
          robust: Math.min(robust, units),
          possible: Math.min(robust + more, units),
        })),
      }
      return (options) => renderPrevalence(prevalence, options)
    }),
  districts: fc
    .record({
      panel: partials,
      needs: fc.uniqueArray(fc.record({ id: names, needs: partials }), {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 12,
      }),
    })
    .map(({ panel, needs }): Draw => {
      const fit = districtFit({ ...panelFromKey('LMHML'), ...panel }, needs)
      return (options) => renderDistricts(fit, options)
    }),
  history: fc
    .array(
      fc.record({
        panel: partials,
        date: fc.oneof(
          fc.integer({ min: 1990, max: 2040 }).map(String),
          fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
          names,
        ),
      }),
      { maxLength: 20 },
    )
    .map(
      (history): Draw =>
        (options) =>
          renderHistory(history, options),
    ),
}

describe('the same for generated content, of any width', () => {
  it.each(Object.entries(kinds))('%s', (_, kind) => {
    fc.assert(
      fc.property(
        kind,
        fc.oneof(fc.integer({ min: 240, max: 800 }), fc.integer({ min: 800, max: 4000 })),
        fc.constantFrom(nl, en),
        (draw, width, texts) => {
          expect(faultsOf(parseSvg(draw({ texts, width })))).toEqual([])
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('a row without a name', () => {
  it('has room for its words', () => {
    const prevalence = { units: 12, profiles: [{ profile: ' ', robust: 0, possible: 1 }] }
    expect(faultsOf(parseSvg(renderPrevalence(prevalence, { texts: nl, width: 240 })))).toEqual([])
  })
})

describe('the laws', () => {
  // Each breaks one law, so that a picture that broke it would be found.
  const drawn = (inner: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><g fill="var(--schuif-paper, x)"><rect width="100" height="100"/></g>${inner}</svg>`
  const text = (x: number, y: number, size = 12, colour = 'ink') =>
    `<g fill="var(--schuif-${colour}, x)"><text x="${x}" y="${y}" font-size="${size}">abc</text></g>`
  const path = (d: string, attributes: string) => `<g ${attributes}><path d="${d}"/></g>`

  it.each([
    ['nothing', text(10, 50), []],
    ['small letters', text(10, 50, 11), ['letters of 11: abc']],
    ['a text outside', text(90, 50), ['outside the sheet: abc']],
    ['texts over each other', text(10, 50) + text(15, 52), ['over each other: abc | abc']],
    [
      'a line through a text',
      text(10, 50) + path('M0 46H90', 'fill="none" stroke="var(--schuif-ink, x)"'),
      ['a mark over “abc”: ink {"left":0,"right":90,"top":46,"bottom":46}'],
    ],
    [
      'a mark over a text',
      text(10, 50) + path('M0 30h90v40h-90z', 'fill="var(--schuif-ink, x)"'),
      ['a mark over “abc”: ink {"left":0,"right":90,"top":30,"bottom":70}'],
    ],
    [
      'a text that cannot be read',
      path('M0 30h90v40h-90z', 'fill="var(--schuif-accent, x)"') + text(10, 50),
      [
        expect.stringMatching(/^light: “abc” in ink on \[\["accent",1\]\] has 2\./),
        expect.anything(),
        expect.anything(),
        expect.anything(),
      ],
    ],
    [
      'a line that cannot be seen',
      path('M0 80H90', 'fill="none" stroke="var(--schuif-between, x)"'),
      expect.arrayContaining([expect.stringMatching(/^light: a line in between/)]),
    ],
    [
      'a field without a frame',
      path('M0 30h90v40h-90z', 'fill="var(--schuif-higher, x)"'),
      ['a field without a frame: higher'],
    ],
  ])('find %s', (_, inner, faults) => {
    expect(faultsOf(parseSvg(drawn(inner)))).toEqual(faults)
  })
})
