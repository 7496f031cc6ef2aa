/** The first step: whose device this is, what the exercise is about, and who fills in here. */
import { ROLES, type Role } from 'schuifoefening'
import { MOST_PEOPLE, newTag, readTag } from '../code.js'
import {
  heading,
  hint,
  lead,
  make,
  paragraph,
  upperFirst,
  type Child,
  isTicked,
} from '../element.js'
import type { Page, Step } from '../page.js'
import { choice, field, next, select } from '../parts.js'
import { labelOf, withAbout, withDevice, withPerson, type Device } from '../workshop.js'

export const subjectStep: Step = (page) => {
  const { words, workshop, change } = page
  return [
    lead(words.intro),
    choice<Device>({
      name: 'toestel',
      legend: words.whoseDevice,
      options: [
        { value: 'own', label: words.devices.own },
        { value: 'group', label: words.devices.group },
      ],
      chosen: workshop.device,
      choose: (device) => change(withDevice(device, newTag(Math.random()))),
    }),
    ...(workshop.device === 'own' ? own(page) : workshop.device === 'group' ? group(page) : []),
  ]
}

const own = (page: Page): ReadonlyArray<Child> => {
  const { words, workshop, type } = page
  return [
    field(
      'werkplaats',
      words.tag,
      workshop.tag,
      (value) => {
        const tag = readTag(value)
        type((found) => ({ ...found, tag: tag ?? '' }))
      },
      { help: words.tagHelp },
    ),
    personFields(page),
    hint(words.numberHelp(labelOf(workshop.person))),
    next(page, 'apart'),
  ]
}

/** The role and number of who fills in. */
export const personFields = ({ texts, words, workshop, change }: Page): HTMLElement =>
  make(
    'div',
    { class: 'fields person' },
    select<Role>(
      'rol',
      texts.headings.role,
      ROLES.map((role) => [role, upperFirst(texts.roles[role].label)]),
      workshop.person.role,
      (role) => change(withPerson({ ...workshop.person, role })),
    ),
    select(
      'nummer',
      words.number,
      Array.from({ length: MOST_PEOPLE }, (_, index) => [String(index + 1), String(index + 1)]),
      String(workshop.person.number),
      (number) => change(withPerson({ ...workshop.person, number: Number(number) })),
    ),
  )

const group = (page: Page): ReadonlyArray<Child> => {
  const { texts, words, workshop, type, change } = page
  const { about } = workshop
  return [
    choice({
      name: 'soort',
      legend: words.about,
      options: [
        { value: 'gemeente', label: upperFirst(texts.words.municipality) },
        { value: 'casus', label: upperFirst(texts.words.case) },
      ],
      chosen: about.kind,
      choose: (kind) => change(withAbout({ kind })),
    }),
    make(
      'div',
      { class: 'fields' },
      field('naam', words.name, about.name, (name) => type(withAbout({ name }))),
      about.kind === 'casus' &&
        field(
          'gemeente',
          upperFirst(texts.words.municipality),
          about.municipality,
          (municipality) => type(withAbout({ municipality })),
        ),
      field('datum', words.date, about.date, (date) => type(withAbout({ date })), { type: 'date' }),
      select(
        'aantal',
        words.howMany,
        Array.from({ length: 30 }, (_, index) => [String(index + 1), String(index + 1)]),
        String(workshop.expected),
        (expected) => change((found) => ({ ...found, expected: Number(expected) })),
      ),
    ),
    make(
      'section',
      { class: 'card' },
      heading(2, words.join),
      paragraph(words.joinHow),
      make('p', { class: 'code' }, workshop.tag),
      hint(words.joinLink, ' ', make('code', { class: 'address' }, joinAddress(workshop.tag))),
    ),
    make(
      'label',
      { class: 'check' },
      check(workshop.sixth, (sixth) => change((found) => ({ ...found, sixth }))),
      make('span', {}, words.sixth),
    ),
    next(page, 'apart'),
  ]
}

const check = (checked: boolean, change: (checked: boolean) => void): HTMLInputElement => {
  const input = make('input', { type: 'checkbox', id: 'zesde' })
  input.checked = checked
  input.onchange = (event) => change(isTicked(event))
  return input
}

const joinAddress = (tag: string): string =>
  `${location.protocol === 'file:' ? '' : location.href.replace(/#.*$/, '')}#deelnemen=${tag}`
