/**
 * `schuifoefening explain`: what each panel resembles.
 *
 * @module
 */
import {
  answeredSliders,
  MOMENTS,
  summariseExercise,
  type Exercise,
  type PartialPanel,
} from '../index.js'
import {
  explain,
  explainChange,
  type Explanation,
  type Section,
  type Sentence,
} from '../explain/index.js'
import type { PanelRow } from '../files/index.js'
import { renderMarkdown, renderPanelText, renderText } from '../render/index.js'
import { columnsOf } from '../render/columns.js'
import { isolate, oneLine, shortenToFit } from '../render/plainText.js'
import { wrap } from '../render/text/wrap.js'
import { readInput } from './input.js'
import { EXIT, type Exit, type Io } from './io.js'
import {
  canWrite,
  deliver,
  panelOfKey,
  reasonOf,
  refuseUsage,
  wholeNumber,
  type Options,
  jsonText,
} from './options.js'
import { statementsText } from './statementsText.js'
import { warnOf } from './warn.js'

// A panel with its name, and an ambition if it has one.
interface Subject {
  readonly title: string
  readonly panel: PartialPanel
  readonly to?: PartialPanel | undefined
}

interface Explained extends Subject {
  readonly explanation: Explanation
  readonly change?: Explanation
}

// What fits a screen; the rest is behind --all.
const SHORT: ReadonlyArray<Section['id']> = ['nearest', 'certainty', 'tensions', 'risks', 'plan']

const MANY = 2

// What is the same for every panel is said once, at the end.
const LAST: Section['id'] = 'method'
const SHORT_NOTES: ReadonlyArray<string> = ['note/opinion', 'note/closestTo', 'note/attribution']

/** Explains keys, and the rows or moments of files; the most complete first. */
export const explainCommand = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, words } = options
  const refuse = (problem: string): Exit => refuseUsage(problem, io)
  const to = options.to === undefined ? undefined : panelOfKey(options.to)
  const columns = wholeNumber(options.columns, 20, 1000)
  if (inputs.length === 0) return refuse(words.noInput)
  if (options.to !== undefined && to === undefined) return refuse(words.notAKey(options.to))
  if (options.reason !== undefined && reasonOf(options.reason) === undefined) {
    return refuse(words.notAReason(options.reason))
  }
  if (options.columns !== undefined && columns === undefined) {
    return refuse(words.notAColumnCount(options.columns))
  }
  if (!(await canWrite(options, io))) return EXIT.usage
  let exit: Exit = EXIT.ok
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
  const delivered = await deliver(
    layOut(sorted, options, columns ?? io.columns ?? 80),
    options,
    io,
    sorted.length,
  )
  return delivered === EXIT.ok ? exit : delivered
}

function* layOut(
  subjects: ReadonlyArray<Subject>,
  options: Options,
  columns: number,
): Generator<string> {
  const { all, json, markdown, statements, words } = options
  const { texts } = words
  const explained = (subject: Subject): Explained => explainSubject(subject, options)
  if (json === true) {
    for (const [index, subject] of subjects.entries()) {
      yield `${index === 0 ? '[\n' : ',\n'}${jsonText(explained(subject))}`
    }
    yield subjects.length === 0 ? '[]\n' : '\n]\n'
    return
  }
  // In short, how each of many nearest profiles differs would fill the screen.
  const only = (one: Explanation): Explanation => ({
    ...one,
    sections: one.sections.filter(
      ({ id, sentences: said }) =>
        id !== LAST &&
        (all === true || (SHORT.includes(id) && !(id === 'nearest' && said.length > MANY))),
    ),
  })
  const notes = new Map<string, Sentence>()
  const lastNotes = (): ReadonlyArray<Sentence> =>
    [...notes.values()].filter(
      ({ id }) => all === true || (subjects.length > 1 && SHORT_NOTES.includes(id)),
    )
  for (const [index, subject] of subjects.entries()) {
    const { title, panel, to, explanation, change } = explained(subject)
    const parts = [explanation, ...(change === undefined ? [] : [change])]
    for (const { id, sentences: said } of parts.flatMap(({ sections }) => sections)) {
      if (id === LAST) for (const note of said) notes.set(note.id, note)
    }
    const blocks = parts.map(only)
    if (markdown === true) {
      const heading = texts.explanation.sections[LAST]
      const method = { id: LAST, heading, sentences: lastNotes() }
      yield blocks
        .map((block, part) =>
          renderMarkdown(
            index === subjects.length - 1 && part === blocks.length - 1
              ? { ...block, sections: [...block.sections, method] }
              : block,
            part === 0 ? { title } : {},
          ),
        )
        .join('\n')
      if (index < subjects.length - 1) yield '\n'
    } else {
      yield `${[
        `${shortenToFit(isolate(oneLine(title)), columnsOf, columns)}\n${renderPanelText(panel, { texts, to })}\n`,
        ...blocks.map((block) => renderText(block, { columns, dense: all !== true })),
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

const explainSubject = (subject: Subject, { reason, words: { texts } }: Options): Explained => ({
  ...subject,
  explanation: explain(subject.panel, { texts }),
  ...(subject.to === undefined
    ? {}
    : { change: explainChange(subject.panel, subject.to, { texts, reason: reasonOf(reason) }) }),
})

// The moments of an exercise; now with the ambition, where there is one and no other was given.
const subjectsOf = (
  exercise: Exercise,
  to: PartialPanel | undefined,
  { words: { texts } }: Options,
): ReadonlyArray<Subject> => {
  const { moments, subject, date } = summariseExercise(exercise)
  const name = date === undefined ? subject.name : `${subject.name}, ${date}`
  return MOMENTS.flatMap((moment) => {
    const found = moments[moment]
    if (found === undefined) return []
    const ambition = moment === 'huidig' ? moments.ambitie?.panel : undefined
    return [{ title: `${name}, ${texts.moments[moment]}`, panel: found.panel, to: to ?? ambition }]
  })
}

// A row is named by its municipality and respondent, and by what its extra columns say.
const subjectOfRow = (
  { subject, respondent, moment, extra, line, panel }: PanelRow,
  { words: { texts, row } }: Options,
): Subject => {
  const names = [
    subject?.name,
    respondent,
    moment === undefined ? undefined : texts.moments[moment],
  ].flatMap((name) => name ?? [])
  const cells = Object.entries(extra).flatMap(([column, cell]) =>
    cell === '' ? [] : [`${column}: ${cell}`],
  )
  const title =
    names.length === 0
      ? Object.values(extra).join(', ')
      : `${names.join(', ')}${cells.length === 0 ? '' : ` (${cells.join('; ')})`}`
  return { title: title === '' ? row(line) : title, panel }
}
