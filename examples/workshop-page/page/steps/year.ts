/** After a year: the same sliders once more, and what moved. */
import { explainExercise } from 'schuifoefening/explain'
import { changeTable, renderChangeSvg } from 'schuifoefening/render'
import { hint, paragraph } from '../element.js'
import type { Step } from '../page.js'
import { next, picture, sections } from '../parts.js'
import { collecting, rows } from './agree.js'

export const yearStep: Step = (page) => {
  const { summary, texts, words, width } = page
  const { huidig, ambitie, evaluatie } = summary.moments
  const shown = { start: huidig?.panel, ambition: ambitie?.panel, now: evaluatie?.panel }
  const found = explainExercise(summary, { texts }).sections.filter(({ id }) => id === 'progress')
  return [
    hint(words.yearHow),
    paragraph(texts.guidance.questions.evaluation),
    ...collecting(page, 'evaluatie'),
    ...sections('jaar', found, ['progress']),
    evaluatie !== undefined &&
      picture(
        'na-een-jaar',
        renderChangeSvg(shown, { texts, width }),
        changeTable(shown, { texts }),
        page,
      ),
    ...rows(page, 'evaluatie'),
    next(page, 'verslag'),
  ]
}
