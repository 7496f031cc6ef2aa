/** Apart: one person's sheet. Nothing of the others is on it, also where people share a device. */
import { MOMENTS } from 'schuifoefening'
import {
  button,
  details,
  hint,
  make,
  on,
  paragraph,
  upperFirst,
  type Child,
  isTicked,
  valueOf,
} from '../element.js'
import type { Page, Step } from '../page.js'
import { momentChoice, next, slider, sliderHelp } from '../parts.js'
import { labelOf, ownSheet, slidersOf, withAnswer, withRemark } from '../workshop.js'
import { personFields } from './subject.js'

export const apartStep: Step = (page) => {
  const { texts, words, workshop, view, look } = page
  const { moment, second } = view
  const sheet = ownSheet(workshop, moment, second)
  const isShared = workshop.device !== 'own'
  return [
    isShared
      ? [hint(words.shared), personFields(page)]
      : hint(
          words.you(upperFirst(texts.roles[workshop.person.role].label), labelOf(workshop.person)),
        ),
    make(
      'div',
      { class: 'fields' },
      momentChoice(page, words.whichMoment, MOMENTS),
      (!isShared || workshop.secondRound.includes(moment)) &&
        make(
          'label',
          { class: 'check' },
          secondCheck(second, (checked) => look({ second: checked })),
          make('span', {}, words.secondRound),
        ),
    ),
    ...slidersOf(workshop).map((id): Child => {
      const answer = sheet?.answers[id]
      const name = `${moment}-${second ? 'na' : 'voor'}`
      return make(
        'section',
        { class: 'card row', 'data-key': `${name}-${id}`, id: `apart/${id}` },
        slider(page, {
          id,
          name,
          beside: { value: 'unknown', label: words.unknown },
          chosen: answer,
          choose: (chosen) =>
            page.change(withAnswer(moment, second, id, chosen === 'none' ? undefined : chosen)),
        }),
        make(
          'div',
          { class: 'more' },
          sliderHelp(page, id),
          remark(page, id, sheet?.remarks?.[id] ?? ''),
          answer !== undefined &&
            button(
              words.clear,
              () => page.change(withAnswer(moment, second, id, undefined)),
              'subtle',
              {
                'aria-label': words.clearOf(texts.sliders[id].label),
              },
            ),
        ),
      )
    }),
    next(page, 'inleveren'),
  ]
}

const remark = (
  { words, view, texts, type }: Page,
  id: Parameters<typeof withRemark>[2],
  text: string,
): HTMLElement => {
  const area = make('textarea', {
    rows: '3',
    'aria-label': `${words.remark}: ${texts.sliders[id].label}`,
  })
  area.value = text
  return details(
    `opmerking-${view.moment}-${id}`,
    text === '' ? words.remark : `${words.remark} ✓`,
    on(area, {
      oninput: (event) => type(withRemark(view.moment, view.second, id, valueOf(event))),
    }),
    paragraph(make('small', {}, words.remarkByFile)),
  )
}

const secondCheck = (checked: boolean, change: (checked: boolean) => void): HTMLInputElement => {
  const input = make('input', { type: 'checkbox', id: 'tweede' })
  input.checked = checked
  input.onchange = (event) => change(isTicked(event))
  return input
}
