/** The picture: what the group said, once it may be seen, and what it resembles. */
import { isComplete, type Moment } from 'schuifoefening'
import { explain, type Section } from 'schuifoefening/explain'
import {
  exerciseTable,
  mapTable,
  readingsTable,
  renderExerciseSvg,
  renderMap,
  renderReadings,
  renderTensions,
  tensionsTable,
} from 'schuifoefening/render'
import { button, details, hint, lead, make, upperFirst, type Child } from '../element.js'
import type { Page, Step } from '../page.js'
import { next, picture, sections, unlessHidden } from '../parts.js'

export const pictureStep: Step = (page) =>
  unlessHidden(page, 'huidig', () => [
    lead(explain(page.summary.moments.huidig?.panel ?? {}, { texts: page.texts }).headline.text),
    hint(page.words.computedFrom),
    ...groupPicture(page, 'huidig'),
    beamerButton(page, 'huidig'),
    ...meaning(page),
    next(page, 'gesprek'),
  ])

/** Who said what at a moment. */
export const groupPicture = (page: Page, moment: Moment): ReadonlyArray<Child> => {
  const { summary, texts, width } = page
  const found = summary.moments[moment]
  return found === undefined || found.respondents === 0
    ? []
    : [
        picture(
          `beeld-${moment}`,
          renderExerciseSvg(summary, {
            texts,
            moment,
            width,
            title: upperFirst(texts.moments[moment]),
          }),
          exerciseTable(summary, { texts, moment }),
          page,
        ),
      ]
}

export const beamerButton = ({ words, look }: Page, moment: Moment): HTMLElement =>
  button(words.beamer, () => look({ beamer: 0, moment }), 'secondary', {
    'data-key': 'groot',
    class: 'nl-button nl-button--secondary wide',
  })

const meaning = (page: Page): ReadonlyArray<Child> => {
  const { summary, texts, words, width } = page
  const panel = summary.moments.huidig?.panel ?? {}
  const found = explain(panel, { texts }).sections
  const first = found.filter(({ id }) => FIRST.includes(id))
  const rest = found.filter(({ id }) => !FIRST.includes(id) && id !== 'statements')
  return [
    make(
      'div',
      { class: 'folds' },
      ...sections('beeld', first),
      details(
        'meer-beelden',
        words.more,
        ...sections('meer', rest),
        ...(isComplete(panel)
          ? [
              picture(
                'kaart',
                renderMap({ panel }, { texts, width }),
                mapTable({ panel }, { texts }),
                page,
              ),
              picture(
                'lezingen',
                renderReadings(panel, { texts, width }),
                readingsTable(panel, { texts }),
                page,
              ),
            ]
          : []),
        picture(
          'spanningen',
          renderTensions(panel, { texts, width }),
          tensionsTable(panel, { texts }),
          page,
        ),
      ),
    ),
  ]
}

const FIRST: ReadonlyArray<Section['id']> = ['nearest', 'tensions', 'risks']
