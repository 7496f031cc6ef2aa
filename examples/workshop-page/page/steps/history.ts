/** The history of a municipality: several sittings, each from a file of its own. */
import { summariseExercise, type Exercise } from 'schuifoefening'
import { readExercises } from 'schuifoefening/files'
import { historyTable, renderHistory, type DatedPanel } from 'schuifoefening/render'
import { describeError } from 'schuifoefening/texts'
import { button, hint, link, list, make, on, paragraph } from '../element.js'
import type { Page, Step } from '../page.js'
import { picture, waits } from '../parts.js'
import { visibleExercise } from '../workshop.js'

export const historyStep: Step = (page) => {
  const { workshop, words, texts, width, view, change } = page
  const panels = [...workshop.earlier, visibleExercise(workshop)].flatMap(datedPanels)
  return [
    hint(words.historyHow),
    make(
      'div',
      { class: 'field' },
      make('label', { for: 'eerder' }, words.earlierFiles),
      files(page),
    ),
    list(view.problems),
    list(
      workshop.earlier.map((exercise, index) => [
        `${exercise.subject.name}, ${exercise.date ?? words.noDate} `,
        button(
          words.remove,
          () =>
            change((found) => ({
              ...found,
              earlier: found.earlier.filter((_, other) => other !== index),
            })),
          'subtle',
          { 'aria-label': `${words.remove}: ${exercise.subject.name}, ${exercise.date ?? ''}` },
        ),
      ]),
    ),
    workshop.about.date === '' &&
      paragraph(words.dateNeeded, ' ', link('onderwerp', words.steps.onderwerp)),
    panels.length < 2
      ? waits(page, words.historyNeeds, words.historyWhy, 'geschiedenis/eerder', words.earlierFiles)
      : picture(
          'geschiedenis',
          renderHistory(panels, { texts, width }),
          historyTable(panels, { texts }),
          page,
        ),
  ]
}

const datedPanels = (exercise: Exercise): ReadonlyArray<DatedPanel> => {
  const { date } = exercise
  const panel = summariseExercise(exercise).moments.huidig?.panel
  return date === undefined || panel === undefined ? [] : [{ date, panel }]
}

const files = ({ change, texts, words }: Page): HTMLElement =>
  on(make('input', { type: 'file', id: 'eerder', multiple: true, accept: '.json,.csv' }), {
    onchange: (event) => {
      const input = event.currentTarget
      if (!(input instanceof HTMLInputElement)) return
      void Promise.all(
        Array.from(input.files ?? []).map(async (file) => ({
          name: file.name,
          ...readExercises(new Uint8Array(await file.arrayBuffer())),
        })),
      ).then((read) => {
        input.value = ''
        change(
          (found) => ({
            ...found,
            earlier: unique([...found.earlier, ...read.flatMap(({ exercises }) => exercises)]),
          }),
          {
            said: words.filesRead(read.length, read.flatMap(({ exercises }) => exercises).length),
            problems: read.flatMap(({ name, problems }) =>
              problems.slice(0, 10).map(({ error }) => `${name}: ${describeError(error, texts)}`),
            ),
          },
        )
      })
    },
  })

const unique = (all: ReadonlyArray<Exercise>): ReadonlyArray<Exercise> =>
  Array.from(new Map(all.map((one) => [JSON.stringify(one), one])).values()).sort((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? -1 : 1,
  )
