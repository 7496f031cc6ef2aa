/** The discussion agenda: what to talk about first, with the guiding questions. */
import { summariseExercise, type AgendaItem, type Exercise } from 'schuifoefening'
import type { Texts } from 'schuifoefening/texts'
import { answerWord } from './answers.js'
import { chip, details, list, make, paragraph, redraw, upperFirst } from './element.js'
import { momentPanel } from './momentPanel.js'
import type { Page, Part } from './page.js'
import { filledIn } from './workshop.js'

export const agendaPart = ({ texts, words }: Page): Part => {
  const place = make('div')
  return {
    element: place,
    update: ({ workshop }) => {
      const exercise = filledIn(workshop.exercise, words.unnamed)
      const { notes } = texts
      const { agenda } = summariseExercise(exercise)
      redraw(
        place,
        ...(exercise.sheets.length === 0
          ? [make('p', { class: 'lead' }, notes.noAnswers)]
          : agenda.some(({ toDiscuss }) => toDiscuss)
            ? []
            : [paragraph(notes.nothingToDiscuss)]),
        make('ol', { class: 'agenda' }, ...agenda.map((item) => agendaItem(item, exercise, texts))),
      )
    },
  }
}

const agendaItem = (item: AgendaItem, exercise: Exercise, texts: Texts): HTMLElement => {
  const { headings, moments, patterns, phrases, sliders, words } = texts
  const { slider, pattern, toDiscuss, distanceToAmbition } = item
  const questions = list(Object.values(sliders[slider].questions))
  const answers = momentPanel(exercise, 'huidig').summary?.sliders[slider]?.answers ?? []
  return make(
    'li',
    { class: 'card' },
    make('h3', {}, sliders[slider].label),
    ...(pattern._tag === 'Some' || toDiscuss || distanceToAmbition._tag === 'Some'
      ? [
          make(
            'p',
            { class: 'chips' },
            ...(pattern._tag === 'Some' ? [chip(patterns[pattern.value].label)] : []),
            ...(toDiscuss ? [make('span', { class: 'chip strong' }, words.toDiscuss)] : []),
            ...(distanceToAmbition._tag === 'Some'
              ? [chip(`${moments.ambitie}: ${phrases.steps(distanceToAmbition.value)}`)]
              : []),
          ),
        ]
      : []),
    ...(answers.length === 0
      ? []
      : [
          make(
            'p',
            { class: 'said' },
            `${upperFirst(moments.huidig)}: `,
            ...answers.flatMap(({ respondent, role, answer }, index) => [
              index === 0 ? '' : '; ',
              make('bdi', {}, respondent),
              ` (${texts.roles[role].shortLabel}) ${answerWord(answer, texts)}`,
            ]),
            '.',
          ),
        ]),
    ...(toDiscuss
      ? [make('h4', {}, headings.questions), ...questions]
      : [details(`vragen-${slider}`, headings.questions, ...questions)]),
  )
}
