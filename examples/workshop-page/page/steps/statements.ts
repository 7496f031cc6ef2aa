/** The 25 statements of 8.1: to mark, profile by profile, and to see side by side. */
import {
  matchStatements,
  PROFILE_IDS,
  SLIDER_IDS,
  STATEMENT_MARKS,
  tallyStatements,
  type ProfileId,
} from 'schuifoefening'
import { badge, details, heading, hint, make, upperFirst, type Child } from '../element.js'
import type { Page, Step } from '../page.js'
import { choice, tableOf } from '../parts.js'
import { isRevealed, withMark } from '../workshop.js'

export const statementsStep: Step = (page) => [
  hint(page.texts.guidance.questions.recognise),
  ...PROFILE_IDS.map((profile) => statementsOf(page, profile)),
  tally(page),
]

const statementsOf = (page: Page, profile: ProfileId): HTMLElement => {
  const { texts, words, workshop, change } = page
  const marks = workshop.marks[profile] ?? {}
  const { label, summary, sliders } = texts.profiles[profile]
  const panel = isRevealed(workshop, 'huidig') ? (page.summary.moments.huidig?.panel ?? {}) : {}
  const matches = matchStatements(panel).filter((one) => one.profile === profile)
  return details(
    `uitspraken-${profile}`,
    [make('strong', {}, label), ' ', badge(words.marked(Object.keys(marks).length, 5))],
    hint(summary),
    ...SLIDER_IDS.map((slider) => {
      const status = matches.find((one) => one.slider === slider)?.status
      return choice<'recognised' | 'partly' | 'not' | 'none'>({
        name: `uitspraak-${profile}-${slider}`,
        legend: [
          make('b', {}, `${texts.sliders[slider].label}. `),
          sliders[slider],
          // What the panel says would steer whoever has not marked the statement yet.
          marks[slider] !== undefined &&
            status !== undefined &&
            status !== 'unanswered' && [
              ' ',
              make('small', {}, `(${texts.statementStatuses[status]})`),
            ],
        ],
        options: [
          ...STATEMENT_MARKS.map((mark) => ({ value: mark, label: upperFirst(texts.marks[mark]) })),
          { value: 'none', label: words.noMark },
        ],
        chosen: marks[slider] ?? 'none',
        choose: (mark) => change(withMark(profile, slider, mark === 'none' ? undefined : mark)),
      })
    }),
  )
}

// Side by side: a row per slider, a column per profile.
const tally = ({ texts, words, workshop }: Page): Child => {
  const counted = tallyStatements(workshop.marks)
  return [
    heading(2, words.sideBySide),
    tableOf(
      {
        head: [texts.headings.slider, ...PROFILE_IDS.map((id) => texts.profiles[id].shortLabel)],
        rows: [
          ...SLIDER_IDS.map((slider) => [
            texts.sliders[slider].label,
            ...PROFILE_IDS.map((profile) => {
              const mark = workshop.marks[profile]?.[slider]
              return mark === undefined ? '–' : texts.marks[mark]
            }),
          ]),
          [
            upperFirst(texts.marks.recognised),
            ...counted.profiles.map(({ recognised }) => String(recognised)),
          ],
        ],
      },
      words.sideBySide,
    ),
  ]
}
