/**
 * The picture of a workshop: who placed each slider where, by role.
 *
 * @module
 */
import { POSITIONS } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { ROLES, type Moment, type Role } from '../model/exercise.js'
import type { Position } from '../model/position.js'
import type { ExerciseSummary } from '../operations/summary/exerciseSummary.js'
import type { GivenAnswer } from '../operations/summary/sliderSummary.js'
import type { Texts } from '../texts/texts.js'
import { ink, soft } from './colours.js'
import { drawText } from './layout.js'
import { drawLegend } from './legend.js'
import { drawFrame, ROLE_MARKS } from './marks.js'
import { drawPicture, MARGIN, type PictureOptions } from './picture.js'
import { drawAt, drawRows, LABELS, WORDS_LEFT, xOf } from './sliderRows.js'
import { agreementWords, answerWord, describeSliders, valueOf } from './words.js'

/**
 * As for every picture, and the moment to draw: `huidig` unless told otherwise.
 *
 * @example
 * const options: ExercisePictureOptions = { moment: 'ambitie' }
 * renderExerciseSvg(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }), en, options).includes('There are no answers yet.') // => true
 */
export interface ExercisePictureOptions extends PictureOptions {
  readonly moment?: Moment
}

/**
 * The answers of one moment on one set of sliders: a mark per role, with a number when several people
 * of that role answered alike. Who does not know or left it out stands beside the rail, a frame is
 * around what the group agreed on, and how far people agree is said at the right.
 *
 * @example
 * renderExerciseSvg(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'wijkambtenaar', moment: 'huidig', answers: { communicatie: 'laag' } }] }), nl).includes('Communicatie: wijkambtenaar laag; eensgezind.') // => true
 */
export const renderExerciseSvg = (
  summary: ExerciseSummary,
  texts: Texts,
  options: ExercisePictureOptions = {},
): string => {
  const { moment = 'huidig' } = options
  const { headings, notes, phrases } = texts
  const found = summary.moments[moment]
  const agreedOn = (slider: SliderId): Position | undefined =>
    valueOf(found?.sliders[slider].agreed)
  const groupsOf = (slider: SliderId): ReadonlyArray<Group> =>
    groupAnswers(found?.sliders[slider].answers ?? [])
  const wordsOf = (slider: SliderId): ReadonlyArray<string> =>
    agreementWords(found?.sliders[slider], texts)

  const groups = SLIDER_IDS.flatMap(groupsOf)
  const roles = ROLES.filter((role) => groups.some((group) => group.role === role))
  const nothing = roles.length === 0 ? notes.noAnswers : ''
  const beside = BESIDE.filter((answer) => groups.some((group) => group.answer === answer))
  const left = WORDS_LEFT + beside.length * COLUMN
  const columnOf = (answer: Given): number =>
    answer === 'unknown' || answer === 'unanswered'
      ? xOf('hoog') + 104 + beside.indexOf(answer) * COLUMN
      : xOf(answer)

  const drawAnswers = (slider: SliderId, y: number): string => {
    const all = groupsOf(slider)
    const marks = all.map((group) => {
      const alike = all.filter(({ answer }) => answer === group.answer)
      const x = columnOf(group.answer) + (alike.indexOf(group) - (alike.length - 1) / 2) * NEXT_MARK
      const count = { x, y: y + 24, size: 11, width: 40, anchor: 'middle' } as const
      return (
        ROLE_MARKS[group.role](x, y) +
        (group.count === 1 ? '' : ink(drawText(`×${group.count}`, count)))
      )
    })
    const position = agreedOn(slider)
    const framed = all.filter(({ answer }) => answer === position).length
    return drawAt(position, y, (x) => drawFrame(x, y, framed)) + marks.join('')
  }

  return drawPicture(
    {
      title: `${phrases.panelOf(summary.subject.name)}: ${texts.moments[moment]}`,
      description: [
        nothing,
        ...describeSliders(texts, (slider) => {
          const position = agreedOn(slider)
          return [
            ...groupsOf(slider).map(
              ({ role, answer, count }) =>
                `${texts.roles[role].label} ${answerWord(answer, texts)}${count === 1 ? '' : ` (×${count})`}`,
            ),
            ...wordsOf(slider),
            position && `${headings.agreed} ${answerWord(position, texts)}`,
          ]
        }),
      ],
      width: left + WORDS + MARGIN,
      draw: (top) => {
        const entries = roles.map((role) => ({
          label: texts.roles[role].label,
          draw: ROLE_MARKS[role],
        }))
        const frame = { label: headings.agreed, draw: drawFrame }
        const marked = SLIDER_IDS.some((slider) => agreedOn(slider) !== undefined)
        const legend = drawLegend(marked ? [...entries, frame] : entries, {
          top: top + 14,
          columns: 2,
          width: 320,
        })
        const rows = { top: legend.bottom, pitch: 62, left, width: WORDS }
        const drawn = drawRows(rows, texts, (slider) => ({
          placed: wordsOf(slider).length > 0 || agreedOn(slider) !== undefined,
          marks: (y) => drawAnswers(slider, y),
          words: wordsOf(slider),
        }))
        const head = { y: legend.bottom + 32, size: 13 }
        const heads = beside.map((answer) =>
          drawText(texts.words[answer], {
            ...head,
            x: columnOf(answer),
            width: COLUMN,
            anchor: 'middle',
          }),
        )
        const note = drawText(nothing, { ...head, x: MARGIN, width: LABELS })
        return { ...drawn, xml: legend.xml + soft(note, ...heads) + drawn.xml }
      },
    },
    texts,
    options,
  )
}

type Given = GivenAnswer['answer']

/** People of one role who answered alike. */
interface Group {
  readonly role: Role
  readonly answer: Given
  readonly count: number
}

const WORDS = 150
const COLUMN = 118 // from one column beside the rail to the next
const NEXT_MARK = 24
const BESIDE = ['unknown', 'unanswered'] as const

const groupAnswers = (answers: ReadonlyArray<GivenAnswer>): ReadonlyArray<Group> =>
  ROLES.flatMap((role) =>
    [...POSITIONS, ...BESIDE].flatMap((answer) => {
      const alike = answers.filter((given) => given.role === role && given.answer === answer)
      return alike.length === 0 ? [] : [{ role, answer, count: alike.length }]
    }),
  )
