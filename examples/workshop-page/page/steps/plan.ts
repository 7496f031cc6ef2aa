/** The plan: from now to the ambition, or what it waits for. */
import { isComplete, planTransition, REASON_IDS, type ReasonId } from 'schuifoefening'
import { explainChange } from 'schuifoefening/explain'
import { changeTable, journeyTable, renderChangeSvg, renderJourney } from 'schuifoefening/render'
import { details, hint, lead, link, list, type Child } from '../element.js'
import type { Page, Step } from '../page.js'
import { next, picture, sections, select, waits } from '../parts.js'

export const planStep: Step = (page) => {
  const { summary, texts, words, workshop, width, change } = page
  const from = summary.moments.huidig?.panel ?? {}
  const to = summary.moments.ambitie?.panel ?? {}
  const { reason } = workshop
  const { headline, sections: found } = explainChange(from, to, { texts, reason })
  const shown = { start: from, ambition: to }
  return [
    select<ReasonId | ''>(
      'aanleiding',
      texts.headings.reason,
      [['', words.noReason], ...REASON_IDS.map((id) => [id, texts.reasons[id].label] as const)],
      reason ?? '',
      (chosen) => change((one) => ({ ...one, reason: chosen === '' ? undefined : chosen })),
    ),
    reason !== undefined && hint(texts.reasons[reason].explanation),
    ...missing(page),
    isComplete(from) &&
      isComplete(to) && [
        lead(headline.text),
        ...sections('plan', found, ['plan']),
        details(
          'plan-beelden',
          words.morePictures,
          picture(
            'verandering',
            renderChangeSvg(shown, { texts, width }),
            changeTable(shown, { texts }),
            page,
          ),
          stops(page, planTransition(from, to, { reason })),
        ),
      ],
    next(page, 'verslag'),
  ]
}

const stops = (page: Page, plan: ReturnType<typeof planTransition>): Child =>
  plan.steps.length > 0 &&
  picture(
    'reis',
    renderJourney(plan, { texts: page.texts, width: page.width }),
    journeyTable(plan, { texts: page.texts }),
    page,
  )

// Each slider that the plan waits for, with a link to where the group can agree on it.
const missing = (page: Page): ReadonlyArray<Child> => {
  const { summary, texts, words } = page
  const from = summary.moments.huidig?.panel ?? {}
  const to = summary.moments.ambitie?.panel ?? {}
  const found = explainChange(from, to, { texts }).sections.flatMap(({ sentences }) => sentences)
  const waiting = found.find(({ data }) => data.kind === 'planWaits')
  if (isComplete(from) && isComplete(to)) return []
  const links = waiting?.data.kind === 'planWaits' ? waiting.data.sliders : []
  return [
    waits(
      page,
      [
        waiting?.text ?? texts.notes.noAnswers,
        list(
          links.flatMap(({ slider, missingIn }) =>
            missingIn.map((side) =>
              link(
                `${side === 'from' ? 'afspraken' : 'ambitie'}/${slider}`,
                `${texts.sliders[slider].label} (${texts.moments[side === 'from' ? 'huidig' : 'ambitie']})`,
              ),
            ),
          ),
        ),
      ],
      words.planWhy,
      Object.keys(from).length < 5 ? 'afspraken' : 'ambitie',
      Object.keys(from).length < 5 ? words.steps.afspraken : words.steps.ambitie,
    ),
  ]
}
