/** Around every step: the title, the steps, what is said, and whether it is kept. */
import { describeError } from 'schuifoefening/texts'
import { beamer } from './beamer.js'
import { download } from './download.js'
import { button, heading, list, make, on, paragraph, type Child } from './element.js'
import { OWN_STEPS, STEPS, type Page, type Step, type StepId } from './page.js'
import { choice } from './parts.js'
import { agreementsStep, ambitionStep } from './steps/agree.js'
import { apartStep } from './steps/apart.js'
import { handInStep } from './steps/handIn.js'
import { historyStep } from './steps/history.js'
import { pictureStep } from './steps/picture.js'
import { planStep } from './steps/plan.js'
import { reportStep } from './steps/report.js'
import { statementsStep } from './steps/statements.js'
import { subjectStep } from './steps/subject.js'
import { talkStep } from './steps/talk.js'
import { yearStep } from './steps/year.js'
import { TONGUES } from './words.js'
import { LANGUAGES, type Device, type Language } from './workshop.js'

const STEP: { readonly [S in StepId]: Step } = {
  onderwerp: subjectStep,
  apart: apartStep,
  inleveren: handInStep,
  beeld: pictureStep,
  gesprek: talkStep,
  afspraken: agreementsStep,
  ambitie: ambitionStep,
  plan: planStep,
  verslag: reportStep,
  uitspraken: statementsStep,
  jaar: yearStep,
  geschiedenis: historyStep,
}

/** The steps of a device; until people have chosen there is only the first. */
export const stepsOf = (device: Device | undefined): ReadonlyArray<StepId> =>
  device === undefined ? ['onderwerp'] : device === 'own' ? OWN_STEPS : STEPS

export const shell = (page: Page): HTMLElement => {
  const { words, view } = page
  if (view.beamer !== undefined) {
    return make(
      'div',
      { class: 'page', 'data-key': 'beamer' },
      status(page),
      beamer(page, view.beamer),
    )
  }
  return make(
    'div',
    { class: 'page', 'data-key': 'steps' },
    make(
      'a',
      { class: 'nl-skip-link nl-skip-link--visible-on-focus', href: '#inhoud' },
      words.toContents,
    ),
    make(
      'header',
      { class: 'top' },
      make(
        'p',
        { class: 'title' },
        words.title,
        page.workshop.about.name !== '' && ` · ${page.workshop.about.name}`,
      ),
      languages(page),
    ),
    navigation(page),
    status(page),
    make(
      'main',
      { id: 'inhoud', tabindex: '-1', 'data-key': view.step },
      unreadable(page),
      heading(1, words.steps[view.step]),
      ...STEP[view.step](page),
    ),
    make('footer', {}, paragraph(kept(page), ' ', words.local)),
  )
}

const kept = ({ store, words }: Page): string =>
  store.keeping() === 'kept'
    ? words.keptHere
    : store.keeping() === 'full'
      ? words.keptNot
      : words.unreadableNow

const status = ({ view, store, words }: Page): HTMLElement =>
  make(
    'div',
    {
      role: 'status',
      class: view.said === '' && store.keeping() === 'kept' ? 'said unseen' : 'said',
    },
    view.said,
    store.keeping() === 'full' && [' ', make('strong', {}, words.keptNot)],
  )

const languages = ({ workshop, change }: Page): HTMLElement =>
  choice<Language>({
    name: 'taal',
    legend: TONGUES[workshop.language].words.language,
    className: 'choice languages',
    options: LANGUAGES.map((language) => ({
      value: language,
      label: make('span', { lang: language }, TONGUES[language].texts.language.name),
    })),
    chosen: workshop.language,
    choose: (language) => change((found) => ({ ...found, language })),
  })

const navigation = (page: Page): Child => {
  const { words, view, workshop } = page
  const all = stepsOf(workshop.device)
  const main = all.filter((step) => STEPS.indexOf(step) < STEPS.indexOf('uitspraken'))
  const further = all.filter((step) => !main.includes(step))
  const at = main.indexOf(view.step)
  return (
    all.length > 1 &&
    make(
      'nav',
      { 'aria-label': words.stepsLabel },
      make(
        'details',
        { 'data-key': 'stappen' },
        make(
          'summary',
          {},
          at < 0 ? words.further : words.stepOf(at + 1, main.length),
          ': ',
          words.steps[view.step],
        ),
      ),
      make('ol', {}, ...main.map((step) => stepLink(page, step))),
      make('ul', { 'aria-label': words.further }, ...further.map((step) => stepLink(page, step))),
    )
  )
}

const stepLink = ({ words, view }: Page, step: StepId): HTMLElement =>
  make(
    'li',
    {},
    make(
      'a',
      {
        href: `#${step}`,
        class: 'nl-link',
        'aria-current': step === view.step ? 'step' : undefined,
      },
      words.steps[step],
    ),
  )

const unreadable = ({ store, words, texts, look }: Page): Child => {
  const found = store.unreadable()
  return (
    found !== undefined &&
    make(
      'section',
      { class: 'card waits', 'data-key': 'onleesbaar' },
      heading(2, words.unreadable),
      paragraph(words.unreadableNow),
      typeof found.why === 'string'
        ? paragraph(words[found.why])
        : list(found.why.slice(0, 10).map(({ error }) => describeError(error, texts))),
      make(
        'div',
        { class: 'together' },
        button(words.saveUnreadable, () =>
          download('schuifoefening-onleesbaar.json', 'application/json', found.text),
        ),
        on(
          make('button', { type: 'button', class: 'nl-button nl-button--primary' }, words.putAside),
          {
            onclick: () => look({ said: store.setAside() ? words.wasPutAside : words.notPutAside }),
          },
        ),
      ),
    )
  )
}
