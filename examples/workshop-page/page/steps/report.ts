/** The report: the thing to send, with formats for who wants those after it. */
import { MOMENTS, summariseExercise, type ExerciseSummary } from 'schuifoefening'
import { explainReport } from 'schuifoefening/explain'
import { writeExercises } from 'schuifoefening/files'
import {
  renderEmptySheet,
  renderExerciseSvg,
  renderReportHtml,
  renderReportMarkdown,
} from 'schuifoefening/render'
import { download, fileName } from '../download.js'
import {
  button,
  details,
  heading,
  hint,
  lead,
  list,
  make,
  paragraph,
  type Child,
} from '../element.js'
import type { Page, Step } from '../page.js'
import { waits } from '../parts.js'
import { emptyWorkshop, exerciseOf, visibleExercise, UNNAMED } from '../workshop.js'

export const reportStep: Step = (page) => {
  const { summary, texts, words, workshop } = page
  const reported = shownSummary(page)
  const report = explainReport(reported, { texts, reason: workshop.reason })
  const name = workshop.about.name
  return [
    ...missing(page),
    make(
      'section',
      { class: 'card' },
      heading(2, words.send),
      paragraph(words.sendWhat),
      make(
        'div',
        { class: 'together' },
        button(
          words.mailReport,
          () =>
            download(
              fileName('html', words.reportName, name),
              'text/html',
              renderReportHtml(history(page, reported), { texts, reason: workshop.reason }),
            ),
          'primary',
        ),
        button(words.print, () => window.print()),
      ),
    ),
    make(
      'section',
      { class: 'card' },
      heading(2, words.preview),
      lead(report.headline.text),
      list(report.lead.map(({ text }) => text)),
    ),
    details(
      'andere-vormen',
      words.otherForms,
      make(
        'div',
        { class: 'together' },
        button(words.continueFile, () =>
          download(
            fileName('json', name),
            'application/json',
            writeExercises([exerciseOf(workshop)], { format: 'json' }),
          ),
        ),
        button(words.spreadsheet, () =>
          download(
            fileName('csv', name),
            'text/csv',
            writeExercises([exerciseOf(workshop)], { format: 'csv' }),
          ),
        ),
        button(words.wordProcessor, () =>
          download(
            fileName('md', words.reportName, name),
            'text/markdown',
            renderReportMarkdown(reported, { texts, reason: workshop.reason }),
          ),
        ),
        ...MOMENTS.filter((moment) => (summary.moments[moment]?.respondents ?? 0) > 0).map(
          (moment) =>
            button(words.pictureOf(texts.moments[moment]), () =>
              download(
                fileName('svg', texts.moments[moment], name),
                'image/svg+xml',
                renderExerciseSvg(reported, { texts, moment }),
              ),
            ),
        ),
        button(words.emptySheet, () =>
          download(fileName('svg', words.emptySheet), 'image/svg+xml', renderEmptySheet({ texts })),
        ),
      ),
      hint(words.continueWhat),
    ),
    erase(page),
  ]
}

// A report has a name on it.
const shownSummary = ({ workshop, words }: Page): ExerciseSummary => {
  const exercise = visibleExercise(workshop)
  return summariseExercise(
    exercise.subject.name === UNNAMED
      ? { ...exercise, subject: { ...exercise.subject, name: words.unnamed } }
      : exercise,
  )
}

const history = (
  { workshop }: Page,
  now: ExerciseSummary,
): readonly [ExerciseSummary, ...ReadonlyArray<ExerciseSummary>] => {
  const [first, ...rest] = workshop.earlier.map((one) => summariseExercise(one))
  return first === undefined ? [now] : [first, ...rest, now]
}

const missing = (page: Page): ReadonlyArray<Child> => {
  const { summary, words } = page
  if (summary.moments.huidig === undefined) {
    return [
      waits(page, words.reportNoNow, words.reportNoNowWhy, 'inleveren', words.steps.inleveren),
    ]
  }
  return summary.moments.ambitie === undefined
    ? [waits(page, words.reportNoAmbition, words.planWhy, 'ambitie', words.steps.ambitie)]
    : []
}

const erase = ({ words, view, workshop, look, change }: Page): HTMLElement =>
  make(
    'section',
    { class: 'card', 'data-key': 'wissen' },
    heading(2, words.startOver),
    ...(view.asksToErase
      ? [
          paragraph(words.startOverAsk),
          make(
            'div',
            { class: 'together' },
            button(words.startOverYes, () =>
              change(() => emptyWorkshop(workshop.language, workshop.tag), {
                asksToErase: false,
                step: 'onderwerp',
                said: words.started,
              }),
            ),
            button(words.cancel, () => look({ asksToErase: false }), 'subtle'),
          ),
        ]
      : [button(words.startOver, () => look({ asksToErase: true }), 'subtle')]),
  )
