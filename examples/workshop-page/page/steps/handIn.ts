/**
 * Handing in. On a device of one person: the code to read aloud, and the file. On the group's device:
 * receiving codes and files, who has handed in, and showing the picture.
 */
import { MOMENTS, type Exercise, type MergeConflict } from 'schuifoefening'
import { readExercises, writeExercises } from 'schuifoefening/files'
import { describeError } from 'schuifoefening/texts'
import { codeOf, readCode } from '../code.js'
import { download, fileName } from '../download.js'
import {
  badge,
  button,
  heading,
  hint,
  lead,
  list,
  make,
  on,
  paragraph,
  upperFirst,
  type Child,
} from '../element.js'
import type { Page, Step } from '../page.js'
import { choice, momentChoice, next, waits } from '../parts.js'
import {
  differs,
  questionsOf,
  receive,
  refuse,
  settle,
  type Choice,
  type Question,
} from '../receive.js'
import {
  currentReveal,
  exerciseOfCode,
  handedIn,
  isRevealed,
  labelOf,
  nextPerson,
  ownExercise,
  ownSheet,
  reveal,
  slidersOf,
  withPerson,
} from '../workshop.js'

export const handInStep: Step = (page) => (page.workshop.device === 'own' ? own(page) : group(page))

// One person's device

const own = (page: Page): ReadonlyArray<Child> => {
  const { words, workshop, view, texts } = page
  const { moment, second } = view
  const sheet = ownSheet(workshop, moment, second)
  const answers = sheet?.answers ?? {}
  const open = slidersOf(workshop).filter((id) => answers[id] === undefined)
  const hasRemarks = Object.keys(sheet?.remarks ?? {}).length > 0
  return [
    momentChoice(page, words.whichMoment, MOMENTS),
    open.length > 0 &&
      waits(
        page,
        words.openSliders(texts.phrases.list(open.map((id) => texts.sliders[id].label))),
        words.openSlidersWhy,
        'apart',
        words.steps.apart,
      ),
    Object.keys(answers).length > 0 && [
      workshop.tag === ''
        ? waits(
            page,
            words.tagNeeded,
            words.tagNeededWhy,
            'onderwerp/werkplaats',
            words.steps.onderwerp,
          )
        : make(
            'section',
            { class: 'card' },
            heading(2, words.yourCode),
            make(
              'p',
              { class: 'code', 'data-key': 'code' },
              codeOf({ ...workshop.person, tag: workshop.tag, moment, second, answers }),
            ),
            hint(words.readAloud),
            hasRemarks && paragraph(make('strong', {}, words.remarksByFile)),
          ),
      make(
        'section',
        { class: 'card' },
        heading(2, words.orByFile),
        paragraph(words.fileHow),
        button(words.saveOwn, () => saveOwn(page), hasRemarks ? 'primary' : 'secondary'),
      ),
    ],
  ]
}

const saveOwn = ({ texts, workshop }: Page): void =>
  download(
    fileName(
      'json',
      texts.roles[workshop.person.role].label,
      labelOf(workshop.person),
      workshop.about.name,
    ),
    'application/json',
    writeExercises([ownExercise(workshop)], { format: 'json' }),
  )

// The group's device

const group = (page: Page): ReadonlyArray<Child> => {
  const { words, workshop, view } = page
  const shown = currentReveal(workshop, view.moment)
  const here = handedIn(workshop, shown)
  const [waiting] = workshop.pending
  return [
    waiting !== undefined && ask(page, waiting),
    momentChoice(page, words.whichMoment, MOMENTS),
    make(
      'div',
      { class: 'columns' },
      make('section', { class: 'card' }, heading(2, words.receive), ...receiving(page)),
      make(
        'section',
        { class: 'card' },
        heading(2, words.whoHandedIn),
        lead(words.handedIn(here.length, workshop.expected)),
        ...people(page, here),
        ...revealing(page, here.length),
      ),
    ),
    isRevealed(workshop, view.moment) &&
      next(
        page,
        view.moment === 'huidig' ? 'beeld' : view.moment === 'ambitie' ? 'ambitie' : 'jaar',
      ),
  ]
}

const receiving = (page: Page): ReadonlyArray<Child> => {
  const { words, workshop, view } = page
  const input = on(
    make('input', {
      id: 'code',
      autocomplete: 'off',
      autocapitalize: 'characters',
      spellcheck: 'false',
      'aria-describedby': 'code-uitleg',
      'aria-invalid': view.codeProblem === undefined ? undefined : 'true',
    }),
    {},
  )
  input.value = view.code
  const form = on(
    make(
      'form',
      { class: 'field' },
      make('label', { for: 'code' }, words.code),
      make(
        'p',
        {
          class: view.codeProblem === undefined ? 'nl-paragraph hint' : 'nl-paragraph problem',
          id: 'code-uitleg',
          role: view.codeProblem === undefined ? undefined : 'alert',
        },
        view.codeProblem ?? words.codeHelp(workshop.tag),
      ),
      make(
        'div',
        { class: 'together' },
        input,
        make('button', { type: 'submit', class: 'nl-button nl-button--primary' }, words.add),
      ),
    ),
    {
      onsubmit: (event) => {
        event.preventDefault()
        const typed = document.querySelector<HTMLInputElement>('#code')?.value ?? ''
        takeCode(page, typed)
      },
    },
  )
  const files = on(
    make('input', { type: 'file', id: 'bestanden', multiple: true, accept: '.json,.csv' }),
    {
      onchange: (event) => {
        const chosen = event.currentTarget
        if (chosen instanceof HTMLInputElement) {
          void takeFiles(page, Array.from(chosen.files ?? [])).then(() => {
            chosen.value = ''
          })
        }
      },
    },
  )
  const sheet = ownSheet(workshop, view.moment, view.second)
  return [
    form,
    make('div', { class: 'field' }, make('label', { for: 'bestanden' }, words.files), files),
    list(view.problems),
    sheet !== undefined &&
      Object.keys(sheet.answers).length > 0 &&
      paragraph(
        words.fromHere(labelOf(workshop.person)),
        ' ',
        button(words.handInHere, () => handInHere(page)),
      ),
  ]
}

const takeCode = ({ words, workshop, texts, change, look }: Page, typed: string): void => {
  const read = readCode(typed)
  if (typeof read === 'string') {
    look({ code: typed, codeProblem: words.codeProblems[read] })
    return
  }
  if (read.tag !== workshop.tag) {
    look({ code: typed, codeProblem: words.otherTag(read.tag, workshop.tag) })
    return
  }
  change((found) => receive(exerciseOfCode(found, read))(found), {
    code: '',
    codeProblem: undefined,
    moment: read.moment,
    said: words.received(upperFirst(texts.roles[read.role].label), labelOf(read)),
  })
}

const takeFiles = async (page: Page, files: ReadonlyArray<File>): Promise<void> => {
  const { words, texts, change } = page
  const problems: string[] = []
  const found: Exercise[] = []
  for (const file of files) {
    if (file.size > 5_000_000) {
      problems.push(`${file.name}: ${words.tooLarge}`)
      continue
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const read = readExercises(bytes)
    found.push(...read.exercises)
    problems.push(
      ...read.problems
        .slice(0, 10)
        .map(
          ({ error, line }) => `${file.name}, ${words.line(line)}: ${describeError(error, texts)}`,
        ),
    )
    if (read.exercises.length === 0 && read.problems.length === 0) {
      problems.push(`${file.name}: ${words.nothingFound}`)
    }
  }
  change((workshop) => found.reduce((all, one) => receive(one)(all), workshop), {
    problems,
    said: words.filesRead(files.length, found.length),
  })
}

const handInHere = ({ words, change }: Page): void =>
  change(
    (workshop) => {
      const given = receive(ownExercise(workshop))(workshop)
      return withPerson(nextPerson(given))({ ...given, own: [] })
    },
    { step: 'apart', second: false, said: words.passOn },
  )

const people = (
  { texts, view }: Page,
  here: ReadonlyArray<{ readonly respondent: string; readonly role: keyof Page['texts']['roles'] }>,
): ReadonlyArray<Child> => {
  const named = here.map(({ respondent, role }) => `${respondent}, ${texts.roles[role].label}`)
  return [
    make(
      'ul',
      { class: 'people', 'data-key': `wie-${view.moment}` },
      ...named.map((name) => make('li', {}, badge('✓'), ' ', name)),
    ),
  ]
}

const revealing = (
  { words, workshop, view, change }: Page,
  count: number,
): ReadonlyArray<Child> => {
  const shown = currentReveal(workshop, view.moment)
  if (workshop.revealed.includes(shown)) return [paragraph(words.isRevealed)]
  return count === 0
    ? [hint(words.nobodyYet)]
    : [
        hint(words.revealWhy),
        button(words.reveal, () => change(reveal(shown), { said: words.isRevealed })),
      ]
}

// What waits for an answer

const ask = (page: Page, incoming: Exercise): HTMLElement => {
  const { words, workshop, view, change, look } = page
  const other = differs(workshop, incoming)
  const questions = questionsOf(workshop, incoming)
  return make(
    'section',
    { class: 'card waits', 'data-key': 'vraag' },
    heading(2, words.question),
    other !== undefined && paragraph(words.otherSubject(other.name, workshop.about.name)),
    ...questions.map((question) =>
      choice<Choice>({
        name: `keuze-${question.key}`,
        legend: questionText(page, question),
        options: [
          { value: 'here', label: words.choices.here },
          { value: 'new', label: words.choices.new },
          ...('sheet' in question.about
            ? [{ value: 'other' as const, label: words.choices.other }]
            : []),
        ],
        chosen: view.choices[question.key] ?? 'here',
        choose: (chosen) => look({ choices: { ...view.choices, [question.key]: chosen } }),
      }),
    ),
    make(
      'div',
      { class: 'together' },
      button(
        words.addThis,
        () => change(settle(view.choices), { choices: {}, said: words.settled }),
        'primary',
      ),
      button(words.leaveOut, () => change(refuse, { choices: {}, said: words.leftOut })),
    ),
  )
}

const questionText = (page: Page, { about, conflicts }: Question): Child => {
  const { words, texts, workshop } = page
  if ('agreed' in about) {
    return words.agreedTwice(
      upperFirst(texts.moments[about.agreed]),
      conflicts.map((one) => valuesOf(one, page)),
    )
  }
  const { respondent, role, moment } = about.sheet
  return words.handedInTwice(
    `${respondent}, ${texts.roles[role].label}`,
    texts.moments[moment],
    isRevealed(workshop, moment) ? conflicts.map((one) => valuesOf(one, page)) : [],
    conflicts.length,
  )
}

const valuesOf = (conflict: MergeConflict, { texts }: Page): string => {
  if (conflict.about === 'date') return conflict.values.join(' / ')
  const values =
    conflict.about === 'remark'
      ? conflict.values.map((text) => `“${text}”`)
      : conflict.values.map((value) =>
          value === 'unknown' ? texts.words.unknown : texts.positions[value].label,
        )
  return `${texts.sliders[conflict.slider].label}: ${values.join(' / ')}`
}
