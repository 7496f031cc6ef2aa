/**
 * `schuifoefening explain`: says what each panel resembles.
 *
 * @module
 */
import {
  answeredSliders,
  districtFit,
  MOMENTS,
  summariseExercise,
  type DistrictFit,
  type DistrictNeeds,
  type Exercise,
  type ExerciseSummary,
  type PartialPanel,
  type Position,
} from '../index.js'
import {
  explain,
  explainChange,
  explainDistricts,
  explainExercise,
  type Explanation,
  type Section,
  type Sentence,
} from '../explain/index.js'
import type { PanelRow } from '../files/index.js'
import { districtsTable, renderMarkdown, renderPanelText, renderText } from '../render/index.js'
import { columnsOf } from '../render/columns.js'
import { table } from '../render/markdown.js'
import { isolate, oneLine, shortenToFit } from '../render/plainText.js'
import { wrap } from '../render/text/wrap.js'
import { readInput, readNeeds, warnOf } from './input.js'
import { districtsText } from './districtsText.js'
import { EXIT, type Exit, type Io } from './io.js'
import {
  canWrite,
  deliver,
  notAKey,
  panelOfKey,
  reasonOf,
  refuseUsage,
  wholeNumber,
  type Options,
  jsonText,
} from './options.js'
import { statementsText } from './statementsText.js'

// A panel with its name, further details, and an ambition if it has one.
interface Subject {
  readonly title: string
  readonly about?: string | undefined
  readonly panel: PartialPanel
  readonly sixth?: Position | undefined
  readonly to?: PartialPanel | undefined
  /** The exercise, if this is its first panel. */
  readonly exercise?: ExerciseSummary
}

interface Explained extends Omit<Subject, 'exercise' | 'sixth'> {
  readonly explanation: Explanation
  readonly change?: Explanation
  readonly exercise?: Explanation
  readonly districts?: Explanation & { readonly fit: DistrictFit }
}

// The sections that fit on a screen; --all adds the rest.
const SHORT: ReadonlyArray<Section['id']> = [
  'nearest',
  'certainty',
  'tensions',
  'risks',
  'talk',
  'plan',
  'districts',
  'moves',
]

// The sections that fit when a plan or districts are shown too.
const BESIDE: ReadonlyArray<Section['id']> = ['risks']

// In the short form: if there are more findings of a kind than this, none of that kind is shown.
const MOST: { readonly [K in Sentence['data']['kind']]?: number } = {
  differences: 1,
  bounds: 1,
  margin: 0,
  possibleRisk: 2,
  sliderNeeds: 0, // the table has it
}

const ROWS = 10 // districts in the short form

// Remarks that are the same for every panel come once, at the end.
const LAST: Section['id'] = 'method'
const SHORT_NOTES: ReadonlyArray<string> = ['note/opinion', 'note/closestTo', 'note/attribution']

/** Explains keys, and the rows or moments of files; the most complete first. */
export const explainCommand = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, words } = options
  const refuse = (problem: string): Exit => refuseUsage(problem, io)
  const to = options.to === undefined ? undefined : panelOfKey(options.to)
  const columns = wholeNumber(options.columns, 20, 1000)
  if (inputs.length === 0) return refuse(words.noInput)
  if (options.to !== undefined && to === undefined) return refuse(notAKey(options.to, words))
  if (options.reason !== undefined && reasonOf(options.reason) === undefined) {
    return refuse(words.notAReason(options.reason))
  }
  if (options.columns !== undefined && columns === undefined) {
    return refuse(words.notAColumnCount(options.columns))
  }
  if (!(await canWrite(options, io))) return EXIT.usage
  let exit: Exit = EXIT.ok
  const needs = await readNeeds(options, io)
  if (needs === undefined) return EXIT.problems
  if (needs.problems) exit = EXIT.problems
  const subjects: Subject[] = []
  for (const input of inputs) {
    const panel = panelOfKey(input)
    if (panel !== undefined) {
      subjects.push({ title: input.toUpperCase(), panel, to })
      continue
    }
    const read = await readInput(input, io)
    warnOf(read, words, io)
    if (read.problems.length > 0) exit = EXIT.problems
    for (const row of read.rows) subjects.push({ ...subjectOfRow(row, options), to })
    for (const exercise of read.exercises) {
      for (const subject of subjectsOf(exercise, to, options)) subjects.push(subject)
    }
  }
  const sorted = subjects.toSorted(
    (a, b) => answeredSliders(b.panel).length - answeredSliders(a.panel).length,
  )
  await deliver(
    layOut(sorted, { ...options, needs: needs.districts }, columns ?? io.columns ?? 80),
    options,
    io,
    sorted.length,
  )
  return exit
}

interface Given extends Options {
  readonly needs: ReadonlyArray<DistrictNeeds> | undefined
}

function* layOut(
  subjects: ReadonlyArray<Subject>,
  options: Given,
  columns: number,
): Generator<string> {
  const { all, json, markdown, statements, words } = options
  const { texts } = words
  if (json === true) {
    for (const [index, subject] of subjects.entries()) {
      yield `${index === 0 ? '[\n' : ',\n'}${jsonText(explainSubject(subject, options))}`
    }
    yield subjects.length === 0 ? '[]\n' : '\n]\n'
    return
  }
  const notes = new Map<string, Sentence>()
  const lastNotes = (): ReadonlyArray<Sentence> =>
    [...notes.values()].filter(
      ({ id }) => all === true || (subjects.length > 1 && SHORT_NOTES.includes(id)),
    )
  for (const [index, subject] of subjects.entries()) {
    const { title, about, panel, to, explanation, exercise, change, districts } = explainSubject(
      subject,
      options,
    )
    const parts = [explanation, ...[exercise, change, districts].flatMap((part) => part ?? [])]
    for (const { id, sentences: said } of parts.flatMap(({ sections }) => sections)) {
      if (id === LAST) for (const note of said) notes.set(note.id, note)
    }
    const blocks = parts.map((part) =>
      shown(
        part,
        all === true ? undefined : part === explanation && (change ?? districts) ? BESIDE : SHORT,
      ),
    )
    if (markdown === true) {
      const heading = texts.explanation.sections[LAST]
      const method = { id: LAST, heading, sentences: lastNotes() }
      yield blocks
        .map((block, part) =>
          renderMarkdown(
            index === subjects.length - 1 && part === blocks.length - 1
              ? { ...block, sections: [...block.sections, method] }
              : block,
            part === 0 ? { title, about } : {},
          ),
        )
        .join('\n')
      if (districts !== undefined) {
        const { head, rows } = districtsTable(districts.fit, { texts })
        yield `\n${table(head, rows)}\n`
      }
      if (index < subjects.length - 1) yield '\n'
    } else {
      yield `${[
        [
          shortenToFit(isolate(oneLine(title)), columnsOf, columns),
          renderPanelText(panel, { texts, to }),
          ...(about === undefined ? [] : wrap(about, columns)),
          '',
        ].join('\n'),
        ...blocks.map((block) => renderText(block, { columns, dense: all !== true })),
        ...(districts === undefined
          ? []
          : [`${districtsText(districts.fit, texts, columns, all === true ? Infinity : ROWS)}\n`]),
      ].join('\n')}\n`
    }
  }
  if (markdown === true) return
  if (statements === true) {
    const [one, ...more] = subjects
    yield `${statementsText(one === undefined || more.length > 0 ? {} : one.panel, texts, columns)}\n`
  }
  const closing = [
    ...lastNotes().map(({ text }) => text),
    ...(all === true || subjects.length === 0 ? [] : [words.moreWithAll]),
  ]
  if (closing.length > 0) yield `${closing.flatMap((text) => wrap(text, columns)).join('\n')}\n`
}

// The sections to show; in the short form no more than fits on a screen.
const shown = (one: Explanation, only: ReadonlyArray<Section['id']> | undefined): Explanation => ({
  ...one,
  sections: one.sections
    .filter(({ id }) => id !== LAST && (only === undefined || only.includes(id)))
    .map((section) => ({
      ...section,
      sentences: section.sentences.filter(
        ({ data: { kind } }, _, said) =>
          only === undefined ||
          ((kind !== 'hypothetical' || one.headline.data.kind === 'nearest') &&
            said.filter(({ data }) => data.kind === kind).length <= (MOST[kind] ?? Infinity)),
      ),
    }))
    .filter(({ sentences }) => sentences.length > 0),
})

const explainSubject = (
  { exercise, sixth, ...subject }: Subject,
  { reason, needs, words: { texts } }: Given,
): Explained => {
  const { panel, to } = subject
  const fit = needs && districtFit({ ...panel, wijkkenmerken: sixth }, needs)
  return {
    ...subject,
    explanation: explain(panel, { texts }),
    ...(exercise === undefined ? {} : { exercise: explainExercise(exercise, { texts }) }),
    ...(to === undefined
      ? {}
      : { change: explainChange(panel, to, { texts, reason: reasonOf(reason) }) }),
    ...(fit === undefined ? {} : { districts: { ...explainDistricts(fit, { texts }), fit } }),
  }
}

// The moments of an exercise. The first includes what the exercise itself gives to talk about; the latest gets
// the ambition of the exercise, unless another was given.
const subjectsOf = (
  exercise: Exercise,
  to: PartialPanel | undefined,
  { words: { texts } }: Options,
): ReadonlyArray<Subject> => {
  const summary = summariseExercise(exercise)
  const { moments, subject, date } = summary
  const name = date === undefined ? subject.name : `${subject.name}, ${date}`
  const found = MOMENTS.flatMap((moment) => moments[moment] ?? [])
  const now = moments.evaluatie === undefined ? 'huidig' : 'evaluatie'
  return found.length === 0
    ? [{ title: name, panel: {}, to, exercise: summary }]
    : found.map(({ moment, panel, wijkkenmerken }, index) => ({
        title: `${name}, ${moment === 'huidig' && moment !== now ? texts.words.start : texts.moments[moment]}`,
        panel,
        sixth: wijkkenmerken,
        to: to ?? (moment === now ? moments.ambitie?.panel : undefined),
        ...(index === 0 ? { exercise: summary } : {}),
      }))
}

// A row is named by its municipality and respondent. Its extra columns are details, or its name if it
// has no other.
const subjectOfRow = (
  { subject, respondent, extra, line, panel, wijkkenmerken }: PanelRow,
  { words: { row } }: Options,
): Subject => {
  const names = [subject?.name, respondent].flatMap((name) => name ?? [])
  const cells = Object.entries(extra).filter(([, cell]) => cell !== '')
  const about =
    names.length === 0
      ? cells.map(([, cell]) => cell).join(', ')
      : cells.map(([column, cell]) => `${column}: ${cell}`).join('; ')
  const title = names.length === 0 ? about : names.join(', ')
  return {
    title: title === '' ? row(line) : title,
    ...(names.length === 0 || about === '' ? {} : { about }),
    panel,
    ...(wijkkenmerken === undefined || wijkkenmerken === 'unknown' ? {} : { sixth: wijkkenmerken }),
  }
}
