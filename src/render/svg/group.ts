/**
 * The picture of a workshop: who placed each slider where, by role.
 *
 * @module
 */
import { isOneOf } from '../../model/guards.js'
import { misuse, ownOptions } from '../../model/misuse.js'
import { textOptions } from '../../model/textOptions.js'
import { MOMENTS, ROLES, type Moment, type Role } from '../../model/exercise.js'
import { POSITIONS } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { ExerciseSummary } from '../../operations/summary/exerciseSummary.js'
import type { MomentSummary } from '../../operations/summary/momentSummary.js'
import type { GivenAnswer, SliderSummary } from '../../operations/summary/sliderSummary.js'
import type { Texts } from '../../texts/texts.js'
import { agreementWord, answerWord, onlyTexts, valueOf } from '../words.js'
import { ink, paint } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { ROLE_MARKS, short } from './marks.js'
import type { Sheet } from './sheet.js'
import { drawSliders, layRails, xOf, type Rails } from './sliderRows.js'
import { drawText, widest } from './text.js'
import { element } from '../xml.js'

/** The options of every picture, and the moment to draw: `huidig` by default. */
export interface ExercisePictureOptions extends PictureOptions {
  readonly moment?: Moment | undefined
}

/**
 * Draws the answers of one moment on one set of sliders: a mark per role, with a number if several
 * people of that role gave the same answer. Marks at one position are stacked. "Don't know" and blank
 * answers have their own columns, a frame shows what the group agreed on, and a sentence says how far
 * people agree.
 *
 * @example
 * renderExerciseSvg(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'wijkambtenaar', moment: 'huidig', answers: { communicatie: 'laag' } }] }), { texts: nl }).includes('Communicatie: laag wijkambtenaar') // => true
 */
export const renderExerciseSvg = (
  summary: ExerciseSummary,
  options: ExercisePictureOptions,
): string => {
  const moment = momentOf(options)
  const found = summary.moments[moment]
  const { sliders } = summary
  const groups = sliders.flatMap((slider) => groupsOf(found, slider))
  const roles = ROLES.filter((role) => groups.some((group) => group.role === role))
  const beside = BESIDE.filter((answer) => groups.some((group) => group.answer === answer))
  const agreedOn = (slider: ExtendedSliderId) => valueOf(summaryOf(found, slider)?.agreed)

  const drawAnswers = (slider: ExtendedSliderId, rails: Rails, y: number): string => {
    const { unit, step } = rails
    const { small, left: margin } = rails.columns.sheet
    const position = agreedOn(slider)
    // Up to the mark in the next column; beside the last, up to the edge of the sheet.
    const room = Math.min(step - 24 * unit, step / 2 - 15 * unit + margin)
    const columns = [...POSITIONS, ...beside].map((answer, column) => {
      const stack = groupsOf(found, slider).filter((group) => group.answer === answer)
      const x = xOf(rails, column - 3)
      const marks = stack.map(({ role, count }, index) => {
        const at = y - (index * PITCH + RISE) * unit
        const label = { x: x + 15 * unit, y: at, size: small, width: room }
        return (
          ROLE_MARKS[role](x, at, unit) + (count === 1 ? '' : ink(drawText(`×${count}`, label)))
        )
      })
      return (
        (position === answer ? drawFrame(x, y - RISE * unit, stack.length, unit) : '') +
        marks.join('')
      )
    })
    return columns.join('')
  }

  return drawPicture(options, (texts) => {
    const words = beside.map((answer) => texts.words[answer])
    const shares = { words: beside.length > 1 ? 0.17 : 0.19 }
    // Words that do not fit above their columns stand in the legend, each with a sign.
    const fits = (sheet: Sheet): boolean =>
      widest(words.join(' ').split(' '), sheet.small) <
      layRails(sheet, { ...shares, beside: words }).step - 1
    return {
      title: `${texts.phrases.panelOf(summary.subject.name)}: ${texts.moments[moment]}`,
      table: exerciseTable(summary, { texts, moment }),
      notes: [roles.length === 0 && texts.notes.noAnswers, texts.notes.opinion],
      legend: (sheet) => [
        ...roles.map((role) => ({ label: texts.roles[role].label, draw: ROLE_MARKS[role] })),
        ...(sliders.some((slider) => agreedOn(slider) !== undefined)
          ? [
              {
                label: texts.headings.agreed,
                draw: (x: number, y: number, unit: number) => drawFrame(x, y, 1, unit * 0.8),
              },
            ]
          : []),
        ...(fits(sheet) ? [] : beside).map((answer) => ({
          label: texts.words[answer],
          draw: (x: number, y: number) =>
            ink(
              drawText(SIGNS[answer], {
                x,
                y,
                size: sheet.small,
                width: 2 * sheet.small,
                anchor: 'middle',
              }),
            ),
        })),
      ],
      draw: (sheet, top) => {
        const { unit } = sheet
        const heads = fits(sheet) ? words : beside.map((answer) => SIGNS[answer])
        const rails = layRails(sheet, { ...shares, beside: heads })
        return drawSliders(rails, top, sliders, texts, (slider) => {
          const own = groupsOf(found, slider)
          const highest = Math.max(
            1,
            ...own.map(({ answer }) => own.filter((group) => group.answer === answer).length),
          )
          return {
            placed: agreedOn(slider) !== undefined || own.some(isPlaced),
            above: ((highest - 1) * PITCH + RISE + 14) * unit,
            below: 7 * unit,
            marks: (y) => drawAnswers(slider, rails, y),
            words: agreementWords(summaryOf(found, slider), texts),
          }
        })
      },
    }
  })
}

/**
 * The content of {@link renderExerciseSvg} as a table: a slider in each row; who gave each answer, by
 * role, how far they agree and what was agreed.
 *
 * @example
 * exerciseTable(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'wijkambtenaar', moment: 'huidig', answers: { communicatie: 'laag' } }] }), { texts: en }).rows[4]?.[1] // => 'district official'
 */
export const exerciseTable = (
  summary: ExerciseSummary,
  options: TableOptions & Pick<ExercisePictureOptions, 'moment'>,
): PictureTable => {
  const { texts } = textOptions(options)
  const moment = momentOf(options)
  const found = summary.moments[moment]
  const answers = [...POSITIONS, ...BESIDE].filter(
    (answer) =>
      answer !== 'contested' ||
      summary.sliders.some((slider) =>
        groupsOf(found, slider).some((group) => group.answer === answer),
      ),
  )
  const { headings } = texts
  return {
    head: [
      headings.slider,
      ...answers.map((answer) => answerWord(answer, texts)),
      headings.agreement,
      headings.agreed,
    ],
    rows: summary.sliders.map((slider) => {
      const agreed = valueOf(summaryOf(found, slider)?.agreed)
      return [
        texts.sliders[slider].label,
        ...answers.map((answer) =>
          groupsOf(found, slider)
            .filter((group) => group.answer === answer)
            .map(({ role, count }) => texts.roles[role].label + (count === 1 ? '' : ` (×${count})`))
            .join(', '),
        ),
        agreementWords(summaryOf(found, slider), texts),
        agreed === undefined ? '' : answerWord(agreed, texts),
      ]
    }),
  }
}

// How far people agree; if they are unanimous or one, those who gave no position are named too.
const agreementWords = (summary: SliderSummary | undefined, texts: Texts): string => {
  const pattern = valueOf(summary?.pattern)
  if (summary === undefined || pattern === undefined) return ''
  const beside = pattern === 'eensgezind' ? BESIDE : []
  return onlyTexts([
    agreementWord(pattern, summary.counts, texts),
    ...beside.map((answer) => {
      const count = summary.answers.filter((given) => given.answer === answer).length
      return count > 0 && `${answerWord(answer, texts)}: ${count}`
    }),
    valueOf(summary.range) === 2 && texts.words.toDiscuss,
  ]).join(', ')
}

const momentOf = (options: Pick<ExercisePictureOptions, 'moment'>): Moment => {
  const { moment = 'huidig' } = ownOptions(options)
  if (!isOneOf(MOMENTS, moment)) throw misuse('invalidOptions', 'Not a moment.')
  return moment
}

/** People of one role who answered alike. */
interface Group {
  readonly role: Role
  readonly answer: GivenAnswer['answer']
  readonly count: number
}

const PITCH = 20 // from one mark to the next above it
const RISE = 18 // from the rail to the first mark, so that no rail runs through a number
const BESIDE = ['unknown', 'unanswered', 'contested'] as const
const SIGNS = { unknown: '?', unanswered: '–', contested: '≠' } as const

const summaryOf = (
  found: MomentSummary | undefined,
  slider: ExtendedSliderId,
): SliderSummary | undefined => found?.sliders[slider]

const groupsOf = (
  found: MomentSummary | undefined,
  slider: ExtendedSliderId,
): ReadonlyArray<Group> => {
  const answers = summaryOf(found, slider)?.answers ?? []
  return ROLES.flatMap((role) =>
    [...POSITIONS, ...BESIDE].flatMap((answer) => {
      const count = answers.filter((given) => given.role === role && given.answer === answer).length
      return count === 0 ? [] : [{ role, answer, count }]
    }),
  )
}

const isPlaced = ({ answer }: Group): boolean => POSITIONS.some((position) => position === answer)

const drawFrame = (x: number, y: number, marks: number, unit: number): string => {
  const half = 12.5 * unit
  const height = (Math.max(1, marks) - 1) * PITCH * unit + 2 * half
  return paint(
    { fill: 'paper', stroke: 'accent' },
    { 'stroke-width': 2 },
    element('rect', {
      x: short(x - half),
      y: short(y + half - height),
      width: short(2 * half),
      height: short(height),
      rx: short(half),
    }),
  )
}
