/** Agreeing: per slider a position, for now, for the ambition or after a year. */
import type { ExtendedSliderId, Moment } from 'schuifoefening'
import { details, hint, link, make, paragraph, upperFirst, type Child } from '../element.js'
import type { Page, Step } from '../page.js'
import { agreementText, next, slider, waits } from '../parts.js'
import { handedIn, currentReveal, isRevealed, slidersOf, withAgreed } from '../workshop.js'
import { beamerButton, groupPicture } from './picture.js'
import { remarks } from './talk.js'

export const agreementsStep: Step = (page) => [
  hint(page.words.agreeHow),
  ...open(page, 'huidig'),
  ...rows(page, 'huidig'),
  next(page, 'ambitie'),
]

export const ambitionStep: Step = (page) => [
  hint(page.words.ambitionHow),
  ...collecting(page, 'ambitie'),
  ...open(page, 'ambitie'),
  ...rows(page, 'ambitie'),
  next(page, 'plan'),
]

/** Where sheets of a moment stand: not handed in, not shown, or their picture. */
export const collecting = (page: Page, moment: Moment): ReadonlyArray<Child> => {
  const { workshop, words } = page
  if (isRevealed(workshop, moment)) {
    const made = details(`beeld-${moment}`, words.thePicture, ...groupPicture(page, moment))
    made.open = page.width > 640 // a phone has no room for both
    return [made, beamerButton(page, moment)]
  }
  const count = handedIn(workshop, currentReveal(workshop, moment)).length
  return [
    paragraph(
      words.handedIn(count, workshop.expected),
      ' ',
      link(`inleveren/${moment}`, words.steps.inleveren),
    ),
  ]
}

/** One row per slider: what was said, and where the group agrees that it stands. */
export const rows = (page: Page, moment: Moment): ReadonlyArray<Child> => {
  const { workshop } = page
  return slidersOf(workshop).map((id) => {
    const said = agreementText(page, moment, id)
    return make(
      'section',
      {
        class: 'card row',
        id: `${moment === 'huidig' ? 'afspraken' : moment}/${id}`,
        'data-key': `${moment}-${id}`,
      },
      agreeSlider(page, moment, id),
      said !== undefined && hint(said),
      moment !== 'huidig' && remarks(page, moment, id),
    )
  })
}

export const agreeSlider = (page: Page, moment: Moment, id: ExtendedSliderId): HTMLElement =>
  slider(page, {
    id,
    name: `afgesproken-${moment}`,
    beside: { value: 'none', label: page.words.notAgreed },
    chosen: page.workshop.agreed[moment]?.[id] ?? 'none',
    choose: (answer) =>
      page.change(
        withAgreed(moment, id, answer === 'none' || answer === 'unknown' ? undefined : answer),
      ),
  })

// Sliders without a position: nobody knows, or the answers have no single middle.
const open = (page: Page, moment: Moment): ReadonlyArray<Child> => {
  const { summary, texts, words } = page
  const panel = summary.moments[moment]?.panel ?? {}
  const missing = slidersOf({ sixth: false }).filter((id) => !(id in panel))
  const step = moment === 'huidig' ? 'afspraken' : moment
  return missing.length === 0 || missing.length === 5
    ? []
    : [
        waits(
          page,
          words.openSliders(texts.phrases.list(missing.map((id) => texts.sliders[id].label))),
          words.openAgreedWhy,
          `${step}/${missing[0] ?? ''}`,
          upperFirst(texts.sliders[missing[0] ?? 'communicatie'].label),
        ),
      ]
}
