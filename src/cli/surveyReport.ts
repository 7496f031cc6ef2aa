/**
 * The results of a survey as tables and pictures.
 *
 * @module
 */
import type { CollectedPanels, CountBounds, PanelUnit } from '../analysis/index.js'
import { CORRELATION_IDS, PROFILE_IDS, SLIDER_IDS } from '../index.js'
import { at } from '../model/known.js'
import {
  answersTable,
  renderAnswers,
  renderPrevalence,
  type PictureTable,
} from '../render/index.js'
import { describeError, type Texts } from '../texts/index.js'
import type { SurveyInput } from './readSurvey.js'
import type { DrawnResults, Found, SurveyResults } from './surveyResults.js'
import { surveyWords, type SurveyWords } from './surveyWords.js'

/** One part of a survey report. */
export interface SurveyPart {
  readonly heading: string
  readonly picture?: string
  readonly tables: ReadonlyArray<PictureTable>
  readonly notes: ReadonlyArray<string>
}

/** A survey report: a title, and its parts in order. */
export interface SurveyReport {
  readonly title: string
  readonly lead: string
  readonly parts: ReadonlyArray<SurveyPart>
}

/** Lays out the results of a survey: answers, prevalence, agreement and association, each with its uncertainty. */
export const surveyReport = (
  { rows, problems, ownRoles }: SurveyInput,
  { units, dropped, similar }: CollectedPanels,
  results: SurveyResults,
  texts: Texts,
): SurveyReport => {
  const words = surveyWords(texts)
  // People who contradict themselves are a fault of the file: none of their rows counts.
  const faults = [
    ...problems.map(({ line, error }) => ({ line, why: describeError(error, texts) })),
    ...dropped
      .filter(({ reason }) => reason === 'conflictingSheets')
      .map(({ row, reason }) => ({ line: at(rows, row).line, why: words.dropped[reason] })),
  ].sort((a, b) => a.line - b.line)
  const remarks = [
    ...similar
      .slice(0, MOST)
      .map((names) => describeError({ code: 'similarName', ...names }, texts)),
    ...(ownRoles.length === 0
      ? []
      : [words.ownRoles(ownRoles.length, namesOf(ownRoles.map(({ role }) => role)))]),
    ...datesNote(results, words),
  ]
  return {
    title: words.title,
    lead: words.lead(
      results.units,
      texts.moments[results.moment],
      words.used(results.rows, texts.moments[results.moment]),
    ),
    parts: [
      answersPart(units, results, words, texts),
      prevalencePart(results, words, texts),
      agreementPart(results, words, texts),
      associationPart(results, words, texts),
      ...(dropped.length === 0 ? [] : [droppedPart(rows, dropped, words)]),
      ...(faults.length + remarks.length === 0 ? [] : [problemsPart(faults, remarks, words)]),
      {
        heading: words.heading.made,
        tables: [],
        notes: [words.made(results), texts.notes.opinion, texts.notes.attribution],
      },
    ],
  }
}

/** What to know about the rows that count, for the report and for who runs the command. */
export const agreedNote = (
  { agreedLines }: SurveyResults,
  words: SurveyWords,
): ReadonlyArray<string> =>
  agreedLines.length === 0
    ? []
    : [words.agreedInstead(agreedLines.length, linesOf(agreedLines, words))]

/** That rows of several dates count together, for both. */
export const datesNote = (
  { dates, unitsWithDates }: SurveyResults,
  words: SurveyWords,
): ReadonlyArray<string> =>
  dates.length < 2
    ? []
    : [words.dates(dates.length, at(dates, 0), at(dates, dates.length - 1), unitsWithDates)]

const answersPart = (
  units: ReadonlyArray<PanelUnit>,
  results: SurveyResults,
  words: SurveyWords,
  texts: Texts,
): SurveyPart => {
  const panels = units.map(({ panel }) => panel)
  // A position missing from a panel of medians is not an answer that somebody left blank.
  const medians = withPictureWords(texts, { missing: words.openMedian })
  return {
    heading: words.heading.answers,
    picture: renderAnswers(panels, { texts: medians, width: WIDTH }),
    tables: [
      answersTable(panels, { texts: medians }),
      {
        head: [texts.headings.slider, words.column.blank, words.column.sheets],
        rows: SLIDER_IDS.map((slider) => [
          texts.sliders[slider].label,
          String(results.sliders[slider].missing),
          String(results.sheets),
        ]),
      },
    ],
    notes: [words.mediansNote, ...agreedNote(results, words)],
  }
}

const withPictureWords = (texts: Texts, pictures: Partial<Texts['pictures']>): Texts => ({
  ...texts,
  pictures: { ...texts.pictures, ...pictures },
})

const prevalencePart = (
  { profiles, units, readings, metrics, oneAnswer, deciding }: SurveyResults,
  words: SurveyWords,
  texts: Texts,
): SurveyPart => {
  const labelOf = (id: keyof Texts['profiles']): string => texts.profiles[id].label
  const { percent } = texts.phrases
  return {
    heading: words.heading.prevalence,
    picture: renderPrevalence(
      {
        units,
        profiles: PROFILE_IDS.map((profile) => {
          const { robust, possible } = profiles[profile]
          return { profile, robust, possible }
        }),
      },
      {
        texts: withPictureWords(texts, words.picture),
        title: words.heading.certain,
        width: WIDTH,
      },
    ),
    tables: [
      {
        head: [
          texts.headings.profile,
          words.column.byDefault,
          words.column.shareInterval,
          words.column.overReadings,
          words.column.overAll,
        ],
        rows: PROFILE_IDS.map((id) => {
          const { byDefault, share, overReadings, overAll } = profiles[id]
          return [
            labelOf(id),
            countsOf(byDefault, words),
            share._tag === 'Right'
              ? words.between(percent(share.right.lower), percent(share.right.upper))
              : words.noNumber[share.left.reason],
            ...[overReadings, overAll].map((bounds) => countsOf(bounds, words)),
          ]
        }),
      },
      {
        head: [words.column.deciding, words.column.units],
        rows: deciding.map(({ profile, slider, units: count }) => [
          `${labelOf(profile)}: ${texts.sliders[slider].label}`,
          String(count),
        ]),
      },
    ],
    notes: [
      words.prevalenceNote(readings, metrics, oneAnswer, units),
      words.shareNote,
      words.intervalNote,
    ],
  }
}

const countsOf = ({ lowest, highest }: CountBounds, words: SurveyWords): string =>
  lowest === highest ? String(lowest) : words.between(String(lowest), String(highest))

const agreementPart = (
  { sliders, draws }: SurveyResults,
  words: SurveyWords,
  texts: Texts,
): SurveyPart => ({
  heading: words.heading.agreement,
  tables: [
    {
      head: [
        texts.headings.slider,
        words.column.agreement,
        words.column.consensus,
        words.column.unitsWithTwo,
      ],
      rows: SLIDER_IDS.map((slider) => {
        const { agreement, consensus, unitsWithTwo } = sliders[slider]
        return [
          texts.sliders[slider].label,
          numberOr(agreement, words, texts),
          numberOr(consensus, words, texts),
          String(unitsWithTwo),
        ]
      }),
    },
    {
      head: [texts.headings.slider, words.column.alpha, words.column.interval, words.column.bounds],
      rows: SLIDER_IDS.map((slider) => {
        const { alpha } = sliders[slider]
        return [
          texts.sliders[slider].label,
          numberOr(alpha.estimate, words, texts),
          intervalOf(alpha, draws, words, texts),
          boundsOf(alpha, words, texts),
        ]
      }),
    },
  ],
  notes: [words.agreementNote, words.intervalNote, words.alphaBoundsNote, words.outerNote],
})

const associationPart = (
  { links, units, draws }: SurveyResults,
  words: SurveyWords,
  texts: Texts,
): SurveyPart => ({
  heading: words.heading.association,
  tables: [
    {
      // The bounds come first: they are about all municipalities.
      head: [
        words.column.link,
        words.column.bounds,
        words.column.n,
        words.column.tauB,
        words.column.interval,
      ],
      rows: CORRELATION_IDS.map((id) => {
        const { n, tauB } = links[id]
        return [
          texts.correlations[id].label,
          boundsOf(tauB, words, texts),
          words.nOf(n, units),
          numberOr(tauB.estimate, words, texts),
          intervalOf(tauB, draws, words, texts),
        ]
      }),
    },
  ],
  notes: [
    texts.notes.correlations,
    words.tauBBoundsNote,
    words.severalNote(CORRELATION_IDS.length),
    words.outerNote,
  ],
})

const numberOr = (value: Found<number>, words: SurveyWords, texts: Texts): string =>
  value._tag === 'Right' ? texts.phrases.number(value.right, 2) : words.noNumber[value.left.reason]

const intervalOf = (
  { estimate, percentile, withoutNumber }: DrawnResults,
  draws: number,
  words: SurveyWords,
  { phrases: { number } }: Texts,
): string => {
  const interval =
    percentile._tag === 'Right'
      ? words.between(number(percentile.right.lower, 2), number(percentile.right.upper, 2))
      : words.noNumber[percentile.left.reason]
  return withoutNumber === 0 || estimate._tag === 'Left'
    ? interval
    : `${interval} (${words.withoutNumber(withoutNumber, draws)})`
}

const boundsOf = ({ bounds }: DrawnResults, words: SurveyWords, texts: Texts): string => {
  if (bounds._tag === 'Left') return words.noNumber[bounds.left.reason]
  const { lowest, highest, exact } = bounds.right
  const { number } = texts.phrases
  return `${words.between(number(lowest, 2), number(highest, 2))} (${exact ? words.exact : words.outer})`
}

const droppedPart = (
  rows: SurveyInput['rows'],
  dropped: CollectedPanels['dropped'],
  words: SurveyWords,
): SurveyPart => {
  const reasons = new Map<keyof SurveyWords['dropped'], number[]>()
  for (const { row, reason } of dropped) {
    const lines = reasons.get(reason) ?? []
    lines.push(at(rows, row).line)
    reasons.set(reason, lines)
  }
  return {
    heading: words.heading.dropped,
    tables: [
      {
        head: [words.column.reason, words.column.rows],
        rows: Array.from(reasons, ([reason, lines]) => [
          words.dropped[reason],
          // Rows of another moment are usually just as many, and are not a problem.
          reason === 'otherMoment'
            ? words.rows(lines.length)
            : `${words.rows(lines.length)}, ${linesOf(lines, words)}`,
        ]),
      },
    ],
    notes: [],
  }
}

const problemsPart = (
  faults: ReadonlyArray<{ readonly line: number; readonly why: string }>,
  remarks: ReadonlyArray<string>,
  words: SurveyWords,
): SurveyPart => ({
  heading: words.heading.problems,
  tables:
    faults.length === 0
      ? []
      : [
          {
            head: [words.column.line, words.column.reason],
            rows: faults.slice(0, MOST).map(({ line, why }) => [String(line), why]),
          },
        ],
  notes: [...(faults.length > MOST ? [words.moreProblems(faults.length - MOST)] : []), ...remarks],
})

const namesOf = (roles: ReadonlyArray<string>): ReadonlyArray<string> => {
  const names = [...new Set(roles)]
  return names.length > FEW ? [...names.slice(0, FEW), '…'] : names
}

const linesOf = (lines: ReadonlyArray<number>, words: SurveyWords): string =>
  words.lines(lines.length > MOST ? [...lines.slice(0, MOST), '…'] : lines)

// The width of pictures on the page, in pixels.
const WIDTH = 416

const MOST = 50 // lines or problems named; the rest are counted
const FEW = 10 // roles named
