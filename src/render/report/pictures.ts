/**
 * The pictures of a report: in the HTML they stand in the file, beside Markdown they are files of their own.
 *
 * @module
 */
import { districtsOf, type ExplainReportOptions } from '../../explain/explainReport.js'
import type { Section } from '../../explain/explanation.js'
import type { PartialExtendedPanel } from '../../model/extendedPanel.js'
import { MOMENTS, type Moment } from '../../model/exercise.js'
import { isComplete } from '../../model/partialPanel.js'
import type { ExerciseSummary } from '../../operations/summary/exerciseSummary.js'
import type { MomentSummary } from '../../operations/summary/momentSummary.js'
import { planTransition } from '../../operations/transition.js'
import { renderChangeSvg, type Change } from '../svg/change.js'
import { renderDistricts } from '../svg/districts.js'
import { renderExerciseSvg } from '../svg/group.js'
import { renderHistory } from '../svg/history.js'
import { renderJourney } from '../svg/journey.js'
import { renderMap } from '../svg/map.js'
import { datedPanels, reported, type Summaries } from './sittings.js'

/** A picture of a report. */
export interface ReportPicture {
  /** Unique in the report and fit for the name of a file: `map`, `answers-huidig`. */
  readonly id: string
  /** Where it belongs: a section of the explanation, or `history`. */
  readonly section: Section['id'] | 'history'
  readonly moment?: Moment | undefined
  /** Whether it belongs to what is looked up, after what is read first. */
  readonly appendix: boolean
  /** Whether it needs the room of a wide screen. */
  readonly wide: boolean
  /** What it is, for who cannot see it. */
  readonly title: string
  readonly svg: string
}

/**
 * The pictures of the report of an exercise, in its order: where the sliders are, the history, all 243 panels,
 * the steps of the plan, the districts, and who said what.
 *
 * Throws as `explainReport`, and `notAnExercise` for an empty list.
 *
 * @example
 * reportPictures(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }), { texts: nl }) // => []
 */
export const reportPictures = (
  summaries: Summaries,
  options: ExplainReportOptions,
): ReadonlyArray<ReportPicture> => {
  const { texts, typology, reason } = options
  const { explanation, pictures } = texts
  const summary = reported(summaries)
  const moments = MOMENTS.flatMap((moment) => summary.moments[moment] ?? [])
  if (moments.length === 0) return []
  const [now, ambition] = [summary.moments.huidig?.panel, summary.moments.ambitie?.panel]
  const plan =
    now && ambition && isComplete(now) && isComplete(ambition)
      ? planTransition(now, ambition, { reason })
      : undefined
  const dated = datedPanels(summaries)
  const fit = districtsOf(summary, options)
  const first = { appendix: false, wide: false }
  const wide = { appendix: true, wide: true }
  return [
    {
      ...first,
      id: 'places',
      section: 'places',
      title: explanation.sections.places,
      svg: renderChangeSvg(panelsOf(summary), {
        texts,
        title: explanation.sections.places,
        width: NARROW,
      }),
    },
    ...(dated.length === 0
      ? []
      : [
          {
            ...first,
            id: 'history',
            section: 'history' as const,
            title: pictures.history,
            svg: renderHistory(dated, { texts, width: NARROW }),
          },
        ]),
    ...(now === undefined || !isComplete(now)
      ? []
      : [
          {
            ...wide,
            id: 'map',
            section: 'numbers' as const,
            title: pictures.map,
            svg: renderMap({ panel: now, plan, typology }, { texts, width: WIDE }),
          },
        ]),
    ...(plan === undefined || plan.steps.length === 0
      ? []
      : [
          {
            ...wide,
            id: 'journey',
            section: 'plan' as const,
            title: pictures.journey,
            svg: renderJourney(plan, { texts, width: WIDE }),
          },
        ]),
    ...(fit === undefined
      ? []
      : [
          {
            ...wide,
            id: 'districts',
            section: 'districts' as const,
            title: pictures.districts,
            svg: renderDistricts(fit, { texts, width: WIDE }),
          },
        ]),
    ...moments.map(({ moment }) => ({
      id: `answers-${moment}`,
      section: 'answers' as const,
      moment,
      appendix: true,
      wide: false,
      title: `${explanation.sections.answers}: ${texts.moments[moment]}`,
      svg: renderExerciseSvg(summary, { texts, moment, width: NARROW }),
    })),
  ]
}

/** The pictures that belong to a section. */
export const picturesOf = <P extends Omit<ReportPicture, 'svg'>>(
  pictures: ReadonlyArray<P>,
  appendix: boolean,
  section: ReportPicture['section'],
  moment?: Moment,
): ReadonlyArray<P> =>
  pictures.filter(
    (picture) =>
      picture.appendix === appendix && picture.section === section && picture.moment === moment,
  )

// Pictures are laid out for a phone, and grow; those that need room scroll there.
const NARROW = 360
const WIDE = 900

const panelsOf = ({ moments: { huidig, ambitie, evaluatie } }: ExerciseSummary): Change => {
  const of = (moment: MomentSummary | undefined): PartialExtendedPanel | undefined =>
    moment && { ...moment.panel, wijkkenmerken: moment.wijkkenmerken }
  return huidig === undefined && ambitie === undefined
    ? { now: of(evaluatie) }
    : { now: of(huidig), ambition: of(ambitie) }
}
