/**
 * The pictures of a report. HTML includes them; Markdown refers to them as separate files.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import { explain } from '../../explain/explain.js'
import { explainChange } from '../../explain/explainChange.js'
import { explainDistricts } from '../../explain/explainDistricts.js'
import { momentLabel } from '../../explain/labels.js'
import { districtsOf, type ExplainReportOptions } from '../../explain/explainReport.js'
import type { Section } from '../../explain/explanation.js'
import { MOMENTS, type Moment } from '../../model/exercise.js'
import { ownOptions } from '../../model/misuse.js'
import { isComplete } from '../../model/partialPanel.js'
import type { ExerciseSummary } from '../../operations/summary/exerciseSummary.js'
import { planTransition } from '../../operations/transition.js'
import { renderPlaces, type ChangeOfPlaces } from '../svg/change.js'
import { renderDistricts } from '../svg/districts.js'
import { renderExerciseSvg } from '../svg/group.js'
import { renderDated } from '../svg/history.js'
import { renderJourney } from '../svg/journey.js'
import type { PictureOptions } from '../svg/layout.js'
import { renderMap } from '../svg/map.js'
import { placesOf } from './places.js'
import { datedPlaces, reported, type Summaries } from './sittings.js'

/** A picture of a report. */
export interface ReportPicture {
  /** An id, unique in the report and usable as a file name: `map`, `answers-huidig`. */
  readonly id: string
  /** The section of the explanation that it belongs to, or `history`. */
  readonly section: Section['id'] | 'history'
  readonly moment?: Moment | undefined
  /** The text alternative. */
  readonly title: string
  readonly svg: string
  /** The same laid out for a phone, where the other is too wide for one. */
  readonly narrow?: string | undefined
}

/**
 * The pictures of the report of an exercise: where the sliders are, the history, all 243 panels, the steps of the
 * plan, who said what, and the districts.
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
  const { texts } = textOptions(options)
  const fit = districtsOf(reported(summaries), options)
  return [
    ...drawnInHtml(summaries, options),
    ...(fit === undefined
      ? []
      : [
          {
            id: 'districts',
            section: 'districts' as const,
            title: texts.pictures.districts,
            svg: renderDistricts(fit, {
              texts,
              title: explainDistricts(fit, { texts }).headline.text,
              width: WIDE,
            }),
          },
        ]),
  ]
}

/** The pictures for HTML: without the districts, which are a coloured table there. */
export const drawnInHtml = (
  summaries: Summaries,
  options: ExplainReportOptions,
): ReadonlyArray<ReportPicture> => {
  const { texts, typology, reason } = ownOptions(options)
  const { explanation, pictures } = texts
  const summary = reported(summaries)
  const moments = MOMENTS.flatMap((moment) => summary.moments[moment] ?? [])
  if (moments.length === 0) return []
  const { huidig, ambitie, evaluatie } = summary.moments
  const [now, ambition] = [(evaluatie ?? huidig)?.panel, ambitie?.panel]
  const plan =
    now && ambition && isComplete(now) && isComplete(ambition)
      ? planTransition(now, ambition, { reason })
      : undefined
  const dated = datedPlaces(summaries)
  const drawn: ReportPicture[] = []
  const draw = (
    section: ReportPicture['section'],
    title: string,
    svg: string,
    named: Pick<Partial<ReportPicture>, 'id' | 'moment' | 'narrow'> = {},
  ): void => {
    const { id = section, ...rest } = ownOptions(named)
    drawn.push({ id, section, title, svg, ...rest })
  }
  const narrow = { texts, width: NARROW }
  const wide = { texts, width: WIDE }
  const title = explanation.sections.places
  draw('places', title, renderPlaces(changeOf(summary), { ...narrow, title }))
  if (dated.length > 0) draw('history', pictures.history, renderDated(dated, narrow))
  if (now !== undefined && isComplete(now)) {
    const { headline } = explain(now, { texts, typology })
    const map = (at: PictureOptions): string =>
      renderMap({ panel: now, plan, typology }, { ...at, title: headline.text })
    draw('numbers', pictures.map, map(wide), { id: 'map', narrow: map(narrow) })
  }
  if (plan !== undefined && plan.steps.length > 0) {
    const { headline } = explainChange(plan.from, plan.to, { texts, typology, reason })
    const journey = (at: PictureOptions): string =>
      renderJourney(plan, { ...at, title: headline.text })
    draw('plan', pictures.journey, journey(wide), { id: 'journey', narrow: journey(narrow) })
  }
  for (const { moment } of moments) {
    draw(
      'answers',
      `${explanation.sections.answers}: ${momentLabel(moment, summary, texts)}`,
      renderExerciseSvg(summary, { ...narrow, moment }),
      { id: `answers-${moment}`, moment },
    )
  }
  return drawn
}

/** The pictures that belong to a section. */
export const picturesOf = <P extends Omit<ReportPicture, 'svg'>>(
  pictures: ReadonlyArray<P>,
  section: ReportPicture['section'],
  moment?: Moment,
): ReadonlyArray<P> =>
  pictures.filter((picture) => picture.section === section && ownOptions(picture).moment === moment)

// Pictures are laid out for a phone and scale up; those that need more room are drawn twice.
const NARROW = 360
const WIDE = 900

const changeOf = ({ moments: { huidig, ambitie, evaluatie } }: ExerciseSummary): ChangeOfPlaces => {
  const [start, ambition, now] = [huidig, ambitie, evaluatie].map(
    (moment) => moment && placesOf(moment),
  )
  return now === undefined ? { now: start, ambition } : { start, now, ambition }
}
