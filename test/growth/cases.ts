/** Parsers, renderers and operations that take input of free size, each with an input of size n. */
import * as analysis from '../../src/analysis/index.js'
import * as files from '../../src/files/index.js'
import * as core from '../../src/index.js'
import {
  renderAnswers,
  renderDistricts,
  renderExerciseSvg,
  renderHistory,
  renderPanelSvg,
  renderPanelText,
  renderReportHtml,
  renderReportMarkdown,
  reportPictures,
  renderSmallMultiples,
} from '../../src/render/index.js'
import { explainDistricts, explainExercise, explainReport } from '../../src/explain/index.js'
import { PanelSchema, schemaProblems } from '../../src/schema/index.js'
import { nl } from '../../src/texts/index.js'

export interface Case {
  /** About so large that one run takes some milliseconds. */
  readonly n: number
  /** Makes an input of a size, and what to do with it. */
  readonly make: (n: number) => () => unknown
  /** How many times the work four times the input may take, where that is not the usual; and why. */
  readonly exception?: { readonly factor: number; readonly why: string }
}

const times = <A>(n: number, make: (index: number) => A): A[] =>
  Array.from({ length: n }, (_, index) => make(index))

const panelAt = (index: number): core.Panel => {
  const panel = core.panelFromCode((index * 31) % core.PANEL_COUNT)
  if (panel._tag === 'None') throw new Error('There are 243 codes.')
  return panel.value
}
const ROLES = core.ROLES
const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const

const exerciseOf = (n: number): core.Exercise => ({
  subject,
  sheets: times(n, (index) => ({
    respondent: `p${index}`,
    role: ROLES[index % ROLES.length] ?? 'overig',
    moment: index % 3 === 0 ? ('ambitie' as const) : ('huidig' as const),
    answers: panelAt(index),
    remarks: { communicatie: `opmerking ${index}` },
  })),
})
const summaryOf = (n: number): core.ExerciseSummary => core.summariseExercise(exerciseOf(n))

// As many exercises about one thing, each with one sheet.
const manyExercises = (n: number): core.Exercise[] =>
  exerciseOf(n).sheets.map((sheet) => ({ subject, sheets: [sheet] }))

const districtsOf = (n: number): core.DistrictNeeds[] =>
  times(n, (index) => ({ id: `wijk ${index}`, needs: panelAt(index) }))

const observationsOf = (n: number): analysis.Observation[] =>
  times(n, (index) => ({
    subject: { kind: 'gemeente' as const, name: `g${index % Math.ceil(n / 3)}` },
    respondent: `p${index}`,
    role: 'overig' as const,
    moment: 'huidig' as const,
    panel: panelAt(index),
  }))
// All of one municipality, and all by one person: lists that grow inside a group.
const oneSubject = (n: number): analysis.Observation[] =>
  observationsOf(n).map((row) => ({ ...row, subject }))
const onePerson = (n: number): analysis.Observation[] =>
  oneSubject(n).map((row) => ({ ...row, respondent: 'A' }))

const profilesOf = (n: number): unknown => ({
  id: 'own',
  profiles: times(n, (index) => ({ id: `p${index}`, panel: panelAt(index) })),
})
const wide = (n: number): object => Object.fromEntries(times(n, (index) => [`k${index}`, {}]))
const deep = (n: number): unknown => {
  let value: unknown = 'laag'
  for (let level = 0; level < n; level++) value = { communicatie: value }
  return value
}
const FORMAT = ['\u200b', '\u0301', '\u200d', '\u00ad', '👩‍👩‍👧', '\ud83d']
const oddText = (n: number): string =>
  `Ede ${times(n, (index) => FORMAT[index % FORMAT.length]).join('')}`
const kenmerken = (n: number): string =>
  `wijk;aspect;kenmerk\r\n${times(n, (index) => `A;leefstijlen;k${index}\r\n`).join('')}`
const figures = (n: number): string =>
  `code;a\n${times(n, (index) => `WK${String(index).padStart(6, '0')};${index}\n`).join('')}`
const manyColumns = (n: number): string =>
  `code;${times(n, (index) => `c${index}`).join(';')}\nWK000000;${times(n, String).join(';')}\n`
const FIGURES = { year: 2025, source: 'x', licence: 'CC0', columns: { code: 'code' } }

const units = (n: number): ReadonlyArray<analysis.PanelUnit> =>
  analysis.panelSets(observationsOf(n), 'huidig')

/** A case from a function and its input. */
const on =
  <A>(make: (n: number) => A, use: (input: A) => unknown) =>
  (n: number): (() => unknown) => {
    const input = make(n)
    return () => use(input)
  }

export const CASES: { readonly [name: string]: Case } = {
  // Parsers, of what is right and of what is wrong
  parseExercise: { n: 1000, make: on(exerciseOf, core.parseExercise) },
  'parseExercise, bad sheets': {
    n: 4000,
    make: on((n) => ({ subject, sheets: times(n, () => ({})) }), core.parseExercise),
  },
  'parseExercise, bad keys': { n: 8000, make: on(wide, core.parseExercise) },
  'parseExercise, deep': { n: 2000, make: on(deep, core.parseExercise) },
  parseTypology: { n: 1000, make: on(profilesOf, core.parseTypology) },
  parseDistrictNeeds: { n: 1000, make: on(districtsOf, core.parseDistrictNeeds) },
  parseWijkkenmerken: {
    n: 2000,
    make: on(
      (n) => ({ position: 'hoog', leefstijlen: times(n, (i) => ({ text: `k${i}` })) }),
      core.parseWijkkenmerken,
    ),
  },
  'parseStatementMarks, bad keys': { n: 8000, make: on(wide, core.parseStatementMarks) },
  'parsePartialPanel, bad keys': { n: 8000, make: on(wide, core.parsePartialPanel) },
  'parseAnswers, bad keys': { n: 8000, make: on(wide, core.parseAnswers) },
  'parsePosition, a long text': {
    n: 200_000,
    make: on((n) => ' '.repeat(n), core.parsePosition),
  },
  'parsePanelKey, a long text': {
    n: 50_000,
    make: on((n) => 'L'.repeat(n), core.parsePanelKey),
  },
  // Files
  readExercises: {
    n: 500,
    make: on(
      (n) => files.writeExercises([exerciseOf(n)]),
      (text) => files.readExercises(text),
    ),
  },
  writeExercises: { n: 1000, make: on((n) => [exerciseOf(n)], files.writeExercises) },
  'readPanels, JSON with bad keys': {
    n: 2000,
    make: on(
      (n) => JSON.stringify([{ ...wide(n), communicatie: 'laag' }]),
      (text) => files.readPanels(text),
    ),
  },
  'readExercises, JSON': {
    n: 500,
    make: on(
      (n) => files.writeExercises([exerciseOf(n)], { format: 'json' }),
      (text) => files.readExercises(text),
    ),
  },
  'readExercises, one sheet each': {
    n: 500,
    make: on(
      (n) => files.writeExercises(manyExercises(n)),
      (text) => files.readExercises(text),
    ),
  },
  'readKenmerken, bad rows': {
    n: 4000,
    make: on((n) => `wijk;aspect;kenmerk\n${'A;leefstijlen;\n'.repeat(n)}`, files.readKenmerken),
  },
  'readKenmerken, many districts': {
    n: 2000,
    make: on(
      (n) => `wijk;aspect;kenmerk\n${times(n, (i) => `w${i};a${i};k\n`).join('')}`,
      files.readKenmerken,
    ),
  },
  'readDistrictNeeds, bad rows': {
    n: 4000,
    make: on((n) => `wijk;communicatie\n${';x\n'.repeat(n)}`, files.readDistrictNeeds),
  },
  'readAreaFigures, bad cells': {
    n: 4000,
    make: on(
      (n) => figures(n).replaceAll(/;\d+/g, ';1;'),
      (text) => files.readAreaFigures(text, FIGURES),
    ),
  },
  writeDistrictNeeds: { n: 2000, make: on(districtsOf, files.writeDistrictNeeds) },
  'readKenmerken, one aspect': { n: 2000, make: on(kenmerken, files.readKenmerken) },
  readStatementMarks: {
    n: 4000,
    make: on(
      (n) =>
        files.writeStatementMarks(
          Array.from({ length: Math.ceil(n / 25) }, (_, person) => ({
            respondent: `p${person}`,
            marks: { gekanteld: { communicatie: 'partly' } },
          })),
        ),
      files.readStatementMarks,
    ),
  },
  readDistrictNeeds: {
    n: 1000,
    make: on((n) => files.writeDistrictNeeds(districtsOf(n)), files.readDistrictNeeds),
  },
  readAreaFigures: {
    n: 2000,
    make: on(figures, (text) => files.readAreaFigures(text, FIGURES)),
  },
  'readAreaFigures, many columns': {
    n: 1000,
    make: on(manyColumns, (text) => files.readAreaFigures(text, FIGURES)),
  },
  // Operations
  summariseExercise: { n: 1000, make: on(exerciseOf, core.summariseExercise) },
  'summariseExercise, all contested': {
    n: 500,
    make: on(exerciseOf, (one) => {
      const other = {
        ...one,
        sheets: one.sheets.map((sheet) => ({ ...sheet, answers: panelAt(242) })),
      }
      const merged = core.mergeExercises(one, other)
      return merged._tag === 'Right' && core.summariseExercise(merged.right.exercise, merged.right)
    }),
  },
  'toExercises, names that look alike': {
    n: 2000,
    make: on(
      (n) =>
        times(n, (i) => ({
          line: i,
          subject: { kind: 'gemeente' as const, name: `g${' '.repeat(i % 50)}${i % 2}` },
          panel: {},
          unknown: [],
          extra: {},
        })),
      files.toExercises,
    ),
  },
  exerciseFindings: { n: 1000, make: on(summaryOf, core.exerciseFindings) },
  'mergeExercises, one sheet each': {
    n: 500,
    make: on(manyExercises, (exercises) => core.mergeExercises(...exercises)),
  },
  'mergeExercises, two halves': {
    n: 500,
    make: on(exerciseOf, (one) => core.mergeExercises(one, one)),
  },
  pseudonymise: { n: 1000, make: on(exerciseOf, core.pseudonymise) },
  districtFit: { n: 500, make: on(districtsOf, (needs) => core.districtFit(panelAt(7), needs)) },
  'vanDerEijkAgreement, many answers': {
    n: 1e6,
    make: on((n) => [n, n + 1, n], analysis.vanDerEijkAgreement),
  },
  // Analysis
  collectPanels: {
    n: 2000,
    make: on(observationsOf, (rows) => analysis.collectPanels(rows, 'huidig')),
  },
  'collectPanels, one municipality': {
    n: 2000,
    make: on(oneSubject, (rows) => analysis.collectPanels(rows, 'huidig')),
  },
  'collectPanels, one person': {
    n: 2000,
    make: on(onePerson, (rows) => analysis.collectPanels(rows, 'huidig')),
  },
  summariseBy: {
    n: 2000,
    make: on(observationsOf, (rows) => analysis.summariseBy(rows, ['municipality'])),
  },
  krippendorffAlphaPerSlider: {
    n: 1000,
    make: on(
      (n) => times(n, (index) => [panelAt(index), panelAt(index + 1)]),
      (rows) => analysis.krippendorffAlphaPerSlider(rows),
    ),
  },
  prevalence: { n: 3000, make: on(units, (list) => analysis.prevalence(list)) },
  testCorrelations: {
    n: 2000,
    make: on((n) => times(n, panelAt), analysis.testCorrelations),
    exception: { factor: 24, why: 'an exact test counts tables, of which there are more' },
  },
  holm: { n: 20_000, make: on((n) => times(n, (i) => (i % 97) / 97), analysis.holm) },
  jackknife: {
    n: 500,
    make: on(
      (n) => times(n, (index) => index),
      (numbers) => analysis.jackknife(numbers, (own) => own.length),
    ),
    exception: { factor: 24, why: 'it asks the statistic of n samples of n - 1' },
  },
  // Sentences and pictures
  explainExercise: {
    n: 300,
    make: on(summaryOf, (summary) => explainExercise(summary, { texts: nl })),
  },
  explainReport: {
    n: 300,
    make: on(summaryOf, (summary) => explainReport(summary, { texts: nl })),
  },
  schemaProblems: {
    n: 2000,
    make: on(wide, (input) => schemaProblems(PanelSchema.safeParse(input).error, input)),
  },
  explainDistricts: {
    n: 500,
    make: on(
      (n) => core.districtFit(panelAt(7), districtsOf(n)),
      (fit) => explainDistricts(fit, { texts: nl }),
    ),
  },
  reportPictures: {
    n: 200,
    make: on(summaryOf, (summary) => reportPictures(summary, { texts: nl })),
  },
  renderReportMarkdown: {
    n: 200,
    make: on(summaryOf, (summary) => renderReportMarkdown(summary, { texts: nl })),
  },
  renderReportHtml: {
    n: 200,
    make: on(summaryOf, (summary) => renderReportHtml(summary, { texts: nl })),
  },
  renderExerciseSvg: {
    n: 300,
    make: on(summaryOf, (summary) => renderExerciseSvg(summary, { texts: nl })),
  },
  renderAnswers: {
    n: 300,
    make: on(
      (n) => times(n, panelAt),
      (panels) => renderAnswers(panels, { texts: nl }),
    ),
  },
  renderSmallMultiples: {
    n: 100,
    make: on(
      (n) => times(n, (index) => ({ title: `g${index}`, panel: panelAt(index) })),
      (panels) => renderSmallMultiples(panels, { texts: nl }),
    ),
  },
  'renderSmallMultiples, an odd title': {
    n: 2000,
    make: on(oddText, (title) =>
      renderSmallMultiples([{ title, panel: panelAt(0) }], { texts: nl }),
    ),
  },
  renderHistory: {
    n: 100,
    make: on(
      (n) => times(n, (index) => ({ date: `${2000 + index}-01-01`, panel: panelAt(index) })),
      (panels) => renderHistory(panels, { texts: nl }),
    ),
  },
  renderDistricts: {
    n: 100,
    make: on(
      (n) => core.districtFit(panelAt(7), districtsOf(n)),
      (fit) => renderDistricts(fit, { texts: nl }),
    ),
  },
  'renderPanelSvg, an odd title': {
    n: 5000,
    make: on(oddText, (title) => renderPanelSvg(panelAt(0), { texts: nl, title })),
  },
  'renderPanelText, an odd title': {
    n: 5000,
    make: on(oddText, (title) => renderPanelText(panelAt(0), { texts: nl, title })),
  },
}
