/** What the workshop is about, and who take part. Nothing here has to be filled in. */
import type { Subject } from 'schuifoefening'
import { make, upperFirst } from './element.js'
import type { Page, Part } from './page.js'
import { radioGroup } from './radioGroup.js'
import { nameOf, TRIO, withName, withSubject } from './workshop.js'

export const aboutPart = ({ texts, words, change }: Page): Part => {
  const changeSubject = (changed: (subject: Subject) => Subject): void =>
    change((workshop) => withSubject(workshop, changed(workshop.exercise.subject)))

  const kind = radioGroup<Subject['kind']>({
    name: 'soort',
    legend: [words.subject],
    className: 'segments',
    options: [
      { value: 'gemeente', label: texts.words.municipality },
      { value: 'casus', label: texts.words.case },
    ],
    choose: (value) => changeSubject(({ name }) => ({ kind: value, name })),
  })
  const name = textField('naam', words.name, (value) =>
    changeSubject((subject) => ({ ...subject, name: value })),
  )
  const municipality = textField('gemeente', upperFirst(texts.words.municipality), (value) =>
    changeSubject(({ name }) => ({ kind: 'casus', name, municipality: value })),
  )
  const people = TRIO.map((role) => ({
    role,
    field: textField(
      `deelnemer-${role}`,
      make(
        'span',
        { class: 'who' },
        make('span', { class: `mark ${role}`, 'aria-hidden': 'true' }),
        upperFirst(texts.roles[role].label),
      ),
      (value) => change((workshop) => withName(workshop, role, value)),
      'deelnemers-uitleg',
    ),
  }))

  return {
    element: make(
      'div',
      { class: 'about' },
      make('div', { class: 'fields' }, kind.element, name.element, municipality.element),
      make(
        'fieldset',
        { class: 'people' },
        make('legend', {}, words.people),
        make('p', { id: 'deelnemers-uitleg', class: 'hint' }, words.peopleHint),
        make('div', { class: 'fields' }, ...people.map(({ field }) => field.element)),
      ),
    ),
    update: ({ workshop }) => {
      const { subject } = workshop.exercise
      kind.set(subject.kind)
      name.set(subject.name)
      municipality.set(subject.kind === 'casus' ? (subject.municipality ?? '') : '')
      municipality.element.hidden = subject.kind !== 'casus'
      for (const { role, field } of people) field.set(nameOf(workshop.exercise, role))
    },
  }
}

// Characters that stand for what could not be read; a file that has them is refused.
const UNREADABLE = /[\p{Cs}\uFFFD]/gu

interface TextField {
  readonly element: HTMLElement
  readonly set: (value: string) => void
}

const textField = (
  id: string,
  label: Node | string,
  write: (value: string) => void,
  describedBy?: string,
): TextField => {
  const input = make('input', {
    id,
    type: 'text',
    dir: 'auto',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': describedBy,
  })
  input.addEventListener('input', () => write(input.value.replace(UNREADABLE, '')))
  return {
    element: make('div', { class: 'field' }, make('label', { for: id }, label), input),
    set: (value) => {
      if (document.activeElement !== input) input.value = value // not under the hands of who types
    },
  }
}
