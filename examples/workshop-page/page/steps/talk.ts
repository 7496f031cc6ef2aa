/** The talk: the agenda with questions and remarks, and a second round after it. */
import type { AgendaItem, ExtendedSliderId, GivenAnswer, Moment } from 'schuifoefening'
import type { AnySliderTexts } from 'schuifoefening/texts'
import {
  badge,
  button,
  details,
  heading,
  hint,
  link,
  list,
  make,
  paragraph,
  subheading,
  type Child,
} from '../element.js'
import type { Page, Step } from '../page.js'
import { agreementText, next, unlessHidden } from '../parts.js'
import { isRevealed, openSecondRound, visibleExercise } from '../workshop.js'
import { beamerButton } from './picture.js'

export const talkStep: Step = (page) =>
  unlessHidden(page, 'huidig', () => [
    hint(page.words.talkHow),
    beamerButton(page, 'huidig'),
    ...page.summary.agenda.map((item, index) => agendaItem(page, item, index)),
    secondRound(page),
    next(page, 'afspraken'),
  ])

const agendaItem = (page: Page, item: AgendaItem, index: number): HTMLElement => {
  const { texts, words, summary, workshop } = page
  const { label, questions }: AnySliderTexts = texts.sliders[item.slider]
  const made = details(
    `agenda-${item.slider}`,
    [
      make('span', { class: 'nl-number-badge' }, String(index + 1)),
      ' ',
      make('strong', {}, label),
      ' ',
      item.toDiscuss && badge(texts.words.toDiscuss),
    ],
    ...TALKED_ABOUT.filter((moment) => moment === 'huidig' || isRevealed(workshop, moment)).flatMap(
      (moment) => [
        subheading(texts.moments[moment]),
        paragraph(agreementText(page, moment, item.slider)),
        list(said(summary.moments[moment]?.sliders[item.slider]?.answers ?? [], texts)),
        remarks(page, moment, item.slider),
      ],
    ),
    list(item.questions.flatMap((name) => questions[name] ?? [])),
    paragraph(link(`afspraken/${item.slider}`, words.agreeHere)),
  )
  if (index === 0) made.open = true
  return made
}

// A plan rests on both.
const TALKED_ABOUT = ['huidig', 'ambitie'] as const

/** Who said what, each in a line. */
export const said = (
  answers: ReadonlyArray<GivenAnswer>,
  texts: Page['texts'],
): ReadonlyArray<string> =>
  answers.map(
    ({ respondent, role, answer }) =>
      `${respondent}, ${texts.roles[role].label}: ${
        answer === 'laag' || answer === 'midden' || answer === 'hoog'
          ? texts.positions[answer].label
          : texts.words[answer]
      }`,
  )

/** The remarks of those whose sheets may be seen. */
export const remarks = ({ workshop, words }: Page, at: Moment, slider: ExtendedSliderId): Child => {
  const found = visibleExercise(workshop).sheets.flatMap(
    ({ respondent, moment, remarks: given }) => {
      const text = moment === at ? given?.[slider] : undefined
      return text === undefined ? [] : [`${respondent}: “${text}”`]
    },
  )
  return found.length > 0 && [subheading(words.remarks), list(found)]
}

const secondRound = ({ words, workshop, change }: Page): HTMLElement =>
  make(
    'section',
    { class: 'card' },
    heading(2, words.secondRound),
    ...(workshop.secondRound.includes('huidig')
      ? [
          paragraph(words.secondRoundOpen),
          paragraph(link('inleveren/huidig', words.steps.inleveren)),
        ]
      : [
          paragraph(words.secondRoundWhy),
          button(words.openSecondRound, () =>
            change(openSecondRound('huidig'), { said: words.secondRoundOpen }),
          ),
        ]),
  )
