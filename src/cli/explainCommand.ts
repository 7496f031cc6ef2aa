/**
 * `schuifoefening explain`: what each panel resembles.
 *
 * @module
 */
import { answeredSliders, MOMENTS, summariseExercise, type PartialPanel } from '../index.js'
import { explain, explainChange, type Explanation, type Section } from '../explain/index.js'
import type { PanelRow } from '../files/index.js'
import { renderMarkdown, renderPanelText, renderText } from '../render/index.js'
import { readInput } from './input.js'
import { EXIT, type Exit, type Io } from './io.js'
import { deliver, panelOfKey, reasonOf, type Options } from './options.js'
import { warnAll } from './warn.js'

interface Subject {
  readonly title: string
  readonly panel: PartialPanel
}

// What fits a screen; the rest is behind --all.
const SHORT: ReadonlyArray<Section['id']> = [
  'nearest',
  'certainty',
  'tensions',
  'risks',
  'change',
  'plan',
]

/** Explains keys, and the rows or moments of files. */
export const explainCommand = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, words } = options
  const to = options.to === undefined ? undefined : panelOfKey(options.to)
  const columns = options.columns === undefined ? io.columns : Number(options.columns)
  const problem =
    inputs.length === 0
      ? words.noInput
      : options.to !== undefined && to === undefined
        ? words.notAKey(options.to)
        : options.reason !== undefined && reasonOf(options.reason) === undefined
          ? words.notAReason(options.reason)
          : options.columns !== undefined &&
              !(
                Number.isInteger(columns) &&
                columns !== undefined &&
                columns >= 20 &&
                columns <= 1000
              )
            ? words.notAColumnCount(options.columns)
            : undefined
  if (problem !== undefined) {
    io.warn(problem)
    return EXIT.usage
  }
  let exit: Exit = EXIT.ok
  const subjects: Subject[] = []
  for (const input of inputs) {
    const panel = panelOfKey(input)
    if (panel !== undefined) {
      subjects.push({ title: input.toUpperCase(), panel })
      continue
    }
    const { rows, exercises, problems } = await readInput(input, words, io)
    if (problems.length > 0) {
      warnAll(problems, words, io)
      exit = EXIT.problems
    }
    subjects.push(
      ...(rows.length > 0
        ? rows.map((row) => subjectOfRow(row, options))
        : exercises.flatMap((exercise) => {
            const { moments, subject } = summariseExercise(exercise)
            return MOMENTS.flatMap((moment) => {
              const found = moments[moment]
              return found === undefined
                ? []
                : [{ title: `${subject.name}, ${words.texts.moments[moment]}`, panel: found.panel }]
            })
          })),
    )
  }
  const explained = subjects
    .toSorted((a, b) => answeredSliders(b.panel).length - answeredSliders(a.panel).length)
    .map((subject) => ({
      ...subject,
      explanation: explain(subject.panel, { texts: words.texts }),
      ...(to === undefined
        ? {}
        : {
            change: explainChange(subject.panel, to, {
              texts: words.texts,
              reason: reasonOf(options.reason),
            }),
          }),
    }))
  const delivered = await deliver(layOut(explained, options, columns), options, io)
  return delivered === EXIT.ok ? exit : delivered
}

interface Explained extends Subject {
  readonly explanation: Explanation
  readonly change?: Explanation
}

const layOut = (
  explained: ReadonlyArray<Explained>,
  { json, markdown, all, words }: Options,
  columns: number | undefined,
): string => {
  if (json === true) return `${JSON.stringify(explained, undefined, 2)}\n`
  const shown = (one: Explanation): Explanation =>
    all === true ? one : { ...one, sections: one.sections.filter(({ id }) => SHORT.includes(id)) }
  return explained
    .map(({ title, panel, explanation, change }) => {
      const parts = [explanation, ...(change === undefined ? [] : [change])].map(shown)
      return markdown === true
        ? parts.map((part, index) => renderMarkdown(part, index === 0 ? { title } : {})).join('\n')
        : [
            `${renderPanelText(panel, words.texts, { title })}\n`,
            ...parts.map((part) => renderText(part, { columns })),
          ].join('\n')
    })
    .join('\n')
}

// A row without a municipality is named by its extra columns.
const subjectOfRow = (
  { subject, moment, extra, panel, line }: PanelRow,
  { words }: Options,
): Subject => {
  const name = subject?.name ?? (Object.values(extra).join(', ') || String(line))
  return {
    title: moment === undefined ? name : `${name}, ${words.texts.moments[moment]}`,
    panel,
  }
}
