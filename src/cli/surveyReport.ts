/**
 * The analysis of a survey as tables and pictures, ready to be laid out.
 *
 * @module
 */
import {
  agreementWithin,
  alphaStatistic,
  associationStatistic,
  bootstrap,
  sheetsOf,
  sliderAlphaBounds,
  sliderFrequencies,
  tauBBounds,
  typologyUncertainty,
  prevalenceStatistic,
  unitAssociation,
  type BootstrapAnswer,
  type CollectedPanels,
  type CountBounds,
  type PanelUnit,
  type StatisticBounds,
} from '../analysis/index.js'
import {
  CORRELATION_IDS,
  CORRELATIONS,
  SLIDER_IDS,
  type Either,
  manhattan,
  type Moment,
  type NoNumber,
  type ProfileId,
} from '../index.js'
import { at } from '../model/known.js'
import {
  answersTable,
  renderAnswers,
  renderPrevalence,
  type PictureTable,
} from '../render/index.js'
import { describeError, type Texts } from '../texts/index.js'
import type { SurveyInput } from './readSurvey.js'
import { surveyWords, type SurveyWords } from './surveyWords.js'

/** How a survey is analysed. */
export interface SurveyOptions {
  readonly texts: Texts
  readonly moment: Moment
  readonly seed: number
  readonly draws: number
  /** The hash of the file, in hexadecimal. */
  readonly sha256: string
  readonly version: string
}

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

/** Analyses the rows of a file: answers, prevalence, agreement and association, each with its uncertainty. */
export const surveyReport = (
  input: SurveyInput,
  { units, dropped, similar }: CollectedPanels,
  options: SurveyOptions,
): SurveyReport => {
  const { texts, moment } = options
  const { rows, unread, problems, ownRoles } = input
  const words = surveyWords(texts)
  // People who contradict themselves are a fault of the file: none of their rows counts.
  const faults = [
    ...problems.map(({ line, error }) => ({ line, why: describeError(error, texts) })),
    ...dropped
      .filter(({ reason }) => reason === 'conflictingSheets')
      .map(({ row, reason }) => ({ line: at(rows, row).line, why: words.dropped[reason] })),
  ].sort((a, b) => a.line - b.line)
  return {
    title: words.title,
    lead: words.lead(
      units.length,
      texts.moments[moment],
      words.used(rows.length - dropped.length, rows.length + unread),
    ),
    parts: [
      answersPart(units, words, texts),
      prevalencePart(units, words, options),
      agreementPart(units, words, options),
      associationPart(units, words, options),
      ...(dropped.length === 0 ? [] : [droppedPart(rows, dropped, words)]),
      ...(faults.length + ownRoles.length + similar.length === 0
        ? []
        : [problemsPart(faults, ownRoles, similar, words, texts)]),
      {
        heading: words.heading.made,
        tables: [],
        notes: [words.made(options), texts.notes.opinion, texts.notes.attribution],
      },
    ],
  }
}

const answersPart = (
  units: ReadonlyArray<PanelUnit>,
  words: SurveyWords,
  texts: Texts,
): SurveyPart => {
  const panels = units.map(({ panel }) => panel)
  // A position missing from a panel of medians is not an answer that somebody left blank.
  const medians = withPictureWords(texts, { missing: words.openMedian })
  const sheets = sheetsOf(units).flat()
  const blanks = sliderFrequencies(sheets)
  return {
    heading: words.heading.answers,
    picture: renderAnswers(panels, { texts: medians, width: WIDTH }),
    tables: [
      answersTable(panels, { texts: medians }),
      {
        head: [texts.headings.slider, words.column.blank, words.column.sheets],
        rows: SLIDER_IDS.map((slider) => [
          texts.sliders[slider].label,
          String(blanks[slider].missing),
          String(sheets.length),
        ]),
      },
    ],
    notes: [words.mediansNote],
  }
}

const withPictureWords = (texts: Texts, pictures: Partial<Texts['pictures']>): Texts => ({
  ...texts,
  pictures: { ...texts.pictures, ...pictures },
})

const prevalencePart = (
  units: ReadonlyArray<PanelUnit>,
  words: SurveyWords,
  { texts, seed, draws }: SurveyOptions,
): SurveyPart => {
  // The picture counts as that of many panels does: each municipality over the readings, with one metric.
  const perUnit = typologyUncertainty(units, undefined, { metrics: [manhattan] })
  const shareOf = (profile: ProfileId, end: 'lowest' | 'highest'): BootstrapAnswer =>
    bootstrap(units, prevalenceStatistic(profile, end), { seed, draws })
  const { profiles, readings, metrics, oneAnswer, deciding } = typologyUncertainty(units)
  const labelOf = (id: keyof Texts['profiles']): string => texts.profiles[id].label
  return {
    heading: words.heading.prevalence,
    picture: renderPrevalence(perUnit, {
      texts: withPictureWords(texts, words.picture),
      title: words.heading.certain,
      width: WIDTH,
    }),
    tables: [
      {
        head: [
          texts.headings.profile,
          words.column.byDefault,
          words.column.shareInterval,
          words.column.overReadings,
          words.column.overAll,
        ],
        rows: profiles.map(({ profile, byDefault, overReadings, overAll }) => [
          labelOf(profile),
          countsOf(byDefault, words),
          unionOf(shareOf(profile, 'lowest'), shareOf(profile, 'highest'), words, texts),
          ...[overReadings, overAll].map((bounds) => countsOf(bounds, words)),
        ]),
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
      words.prevalenceNote(readings, metrics, oneAnswer, units.length),
      words.shareNote,
      words.intervalNote,
    ],
  }
}

// From the lower bound, with every open answer against a profile, to the upper bound, with every one for it.
const unionOf = (
  { percentile: lowest, values: low }: BootstrapAnswer,
  { percentile: highest, values: high }: BootstrapAnswer,
  words: SurveyWords,
  { phrases }: Texts,
): string =>
  isSame([...low, ...high])
    ? words.equalDraws
    : lowest._tag === 'Right' && highest._tag === 'Right'
      ? words.between(phrases.percent(lowest.right.lower), phrases.percent(highest.right.upper))
      : words.noNumber.tooFewValues // of no units; of any there are both

// Whether there are numbers and all are the same but for rounding: their interval would be a point.
const isSame = ([first, ...values]: ReadonlyArray<number>): boolean =>
  first !== undefined && values.every((value) => Math.abs(value - first) < 1e-12)

const countsOf = ({ lowest, highest }: CountBounds, words: SurveyWords): string =>
  lowest === highest ? String(lowest) : words.between(String(lowest), String(highest))

const agreementPart = (
  units: ReadonlyArray<PanelUnit>,
  words: SurveyWords,
  { texts, seed, draws }: SurveyOptions,
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
        const within = agreementWithin(units, slider)
        return [
          texts.sliders[slider].label,
          numberOr(within.agreement, words, texts),
          numberOr(within.consensus, words, texts),
          String(within.units),
        ]
      }),
    },
    {
      head: [texts.headings.slider, words.column.alpha, words.column.interval, words.column.bounds],
      rows: SLIDER_IDS.map((slider) => {
        const answer = bootstrap(units, alphaStatistic(slider), { seed, draws })
        return [
          texts.sliders[slider].label,
          numberOr(answer.estimate, words, texts),
          intervalsOf(answer, words, texts),
          boundsOf(sliderAlphaBounds(sheetsOf(units), slider), words, texts),
        ]
      }),
    },
  ],
  notes: [words.agreementNote, words.intervalNote, words.alphaBoundsNote, words.outerNote],
})

const associationPart = (
  units: ReadonlyArray<PanelUnit>,
  words: SurveyWords,
  { texts, seed, draws }: SurveyOptions,
): SurveyPart => ({
  heading: words.heading.association,
  tables: [
    {
      head: [
        words.column.link,
        words.column.n,
        words.column.tauB,
        words.column.interval,
        words.column.bounds,
      ],
      rows: CORRELATION_IDS.map((id) => {
        const { from, to } = CORRELATIONS[id]
        const answer = bootstrap(units, associationStatistic(from, to), { seed, draws })
        return [
          texts.correlations[id].label,
          String(unitAssociation(units, from, to).n),
          numberOr(answer.estimate, words, texts),
          intervalsOf(answer, words, texts),
          boundsOf(tauBBounds(units, from, to), words, texts),
        ]
      }),
    },
  ],
  notes: [texts.notes.correlations, words.tauBBoundsNote, words.outerNote],
})

const numberOr = (value: Either<NoNumber, number>, words: SurveyWords, texts: Texts): string =>
  value._tag === 'Right' ? texts.phrases.number(value.right, 2) : words.noNumber[value.left.reason]

const intervalsOf = (
  { percentile, bca, values }: BootstrapAnswer,
  words: SurveyWords,
  { phrases: { number } }: Texts,
): string => {
  if (isSame([...values])) return words.equalDraws
  const noInterval = { ...words.noNumber, noVariation: words.equalWithoutOne }
  return [percentile, bca]
    .map((found) =>
      found._tag === 'Right'
        ? words.between(number(found.right.lower, 2), number(found.right.upper, 2))
        : noInterval[found.left.reason],
    )
    .join('; ')
}

const boundsOf = (
  bounds: Either<NoNumber, StatisticBounds>,
  words: SurveyWords,
  texts: Texts,
): string => {
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
  ownRoles: SurveyInput['ownRoles'],
  similar: CollectedPanels['similar'],
  words: SurveyWords,
  texts: Texts,
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
  notes: [
    ...(faults.length > MOST ? [words.moreProblems(faults.length - MOST)] : []),
    ...similar
      .slice(0, MOST)
      .map((names) => describeError({ code: 'similarName', ...names }, texts)),
    ...(ownRoles.length === 0
      ? []
      : [words.ownRoles(ownRoles.length, namesOf(ownRoles.map(({ role }) => role)))]),
  ],
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
