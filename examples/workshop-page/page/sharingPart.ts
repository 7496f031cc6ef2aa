/** Keeping and sharing: files to download and to open, printing, and starting over. */
import { exerciseRecords, writePanels } from 'schuifoefening/files'
import { summariseExercise } from 'schuifoefening'
import { renderEmptySheet, renderReport } from 'schuifoefening/render'
import { download, fileName } from './download.js'
import { button, list, make, paragraph, redraw, upperFirst } from './element.js'
import { openFile, type Opened } from './opened.js'
import type { Page, Part } from './page.js'
import { pictureOf, SHOWN } from './pictures.js'
import { emptyWorkshop, filledIn, toSave, withTrio } from './workshop.js'

export const sharingPart = (page: Page): Part => ({
  element: make(
    'div',
    {},
    make('div', { class: 'columns' }, downloads(page), opening(page)),
    startingOver(page),
  ),
  update: () => {},
})

const downloads = (page: Page): HTMLElement => {
  const { texts, words, state } = page
  const save =
    (ending: string, type: string, text: () => string, ...name: string[]) =>
    (): void => {
      const { subject } = state().workshop.exercise
      download(fileName(ending, subject.name, ...name), type, text())
    }
  const records = () => exerciseRecords(toSave(state().workshop.exercise, words.unnamed))
  const report = (): string => {
    const { exercise, reason } = state().workshop
    return renderReport(
      summariseExercise(filledIn(exercise, words.unnamed)),
      texts,
      reason === undefined ? {} : { reason },
    )
  }
  return make(
    'div',
    { class: 'card' },
    make('h3', {}, words.data),
    make(
      'div',
      { class: 'buttons' },
      button(
        'JSON',
        save('json', 'application/json', () => writePanels(records(), { format: 'json' })),
      ),
      button(
        'CSV',
        save('csv', 'text/csv', () => writePanels(records(), { byteOrderMark: true })),
      ),
    ),
    make('h3', {}, words.report),
    make(
      'div',
      { class: 'buttons' },
      button('Markdown', save('md', 'text/markdown', report)),
      button(words.print, () => window.print()),
    ),
    make('h3', {}, `${words.images} (SVG)`),
    make(
      'div',
      { class: 'buttons' },
      ...SHOWN.map((shown) =>
        button(
          words.pictures[shown],
          save(
            'svg',
            'image/svg+xml',
            () => pictureOf(shown, state(), page),
            words.pictures[shown],
          ),
        ),
      ),
      button(
        words.emptySheet,
        save('svg', 'image/svg+xml', () => renderEmptySheet(texts), words.emptySheet),
      ),
    ),
  )
}

const opening = (page: Page): HTMLElement => {
  const { words } = page
  const outcome = make('div', { 'aria-live': 'polite' })
  const input = make('input', {
    id: 'bestand',
    type: 'file',
    accept: '.json,.csv,application/json,text/csv',
    'aria-describedby': 'bestand-uitleg',
  })
  const clear = (): void => {
    redraw(outcome)
    input.value = ''
  }
  const showOpened = async (file: File): Promise<void> => {
    const opened = openFile(new Uint8Array(await file.arrayBuffer()), page)
    redraw(outcome, ...aboutOpened(opened, page, clear))
    input.value = '' // so that the same file can be opened again
  }
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file !== undefined) void showOpened(file)
  })
  return make(
    'div',
    { class: 'card' },
    make('h3', {}, words.open),
    make('p', { id: 'bestand-uitleg' }, words.openHint),
    make(
      'div',
      { class: 'field file' },
      make('label', { for: 'bestand' }, words.chooseFile),
      input,
    ),
    outcome,
  )
}

const aboutOpened = (
  { exercise, problems }: Opened,
  { texts, words, state, replace }: Page,
  clear: () => void,
): ReadonlyArray<HTMLElement> => {
  const take = (): void => {
    if (exercise === undefined) return
    const { workshop } = state()
    replace({ ...workshop, exercise: withTrio(exercise), reason: undefined }, words.taken)
  }
  return [
    ...(exercise === undefined
      ? []
      : [
          make(
            'p',
            {},
            make('bdi', {}, words.found(exercise.subject.name, exercise.sheets.length)),
          ),
        ]),
    ...(problems.length === 0
      ? []
      : [
          make('h4', {}, words.notTaken),
          ...list(problems.slice(0, MOST_PROBLEMS).map(upperFirst)),
          ...(problems.length > MOST_PROBLEMS
            ? [paragraph(`+ ${texts.phrases.number(problems.length - MOST_PROBLEMS)}`)]
            : []),
        ]),
    ...(exercise === undefined
      ? []
      : [
          paragraph(words.replaces),
          make(
            'div',
            { class: 'buttons' },
            button(words.take, take, { class: 'primary' }),
            button(words.cancel, clear),
          ),
        ]),
  ]
}

const MOST_PROBLEMS = 20

const startingOver = ({ words, state, replace }: Page): HTMLElement => {
  const dialog = make(
    'dialog',
    { 'aria-labelledby': 'opnieuw-titel' },
    make('h2', { id: 'opnieuw-titel' }, words.startOver),
    paragraph(words.startOverAsk),
    make(
      'div',
      { class: 'buttons' },
      button(words.cancel, () => dialog.close(), { autofocus: true }),
      button(words.startOverYes, () => {
        dialog.close()
        replace(emptyWorkshop(state().workshop.language), words.started)
      }),
    ),
  )
  return make(
    'div',
    { class: 'start-over' },
    button(`${words.startOver}…`, () => dialog.showModal(), { class: 'quiet' }),
    dialog,
  )
}
