/**
 * The workshop page: starts from what this browser kept, draws the parts, and keeps every change.
 */
import { agendaPart } from './agendaPart.js'
import { agreedPart } from './agreedPart.js'
import { bothMoments } from './bothMoments.js'
import { closestParts } from './closest.js'
import { button, list, make, paragraph, redraw } from './element.js'
import { fillInPart } from './fillInPart.js'
import { download } from './download.js'
import { keep, kept, onKeptElsewhere, setAside } from './keeping.js'
import { SECTIONS, type Page, type Part, type Section, type State } from './page.js'
import { picturesPart } from './pictures.js'
import { planPart } from './planPart.js'
import { radioGroup } from './radioGroup.js'
import { riskParts } from './risks.js'
import { sharingPart } from './sharingPart.js'
import { readStored, storedText } from './stored.js'
import { TONGUES, type Tongue } from './words.js'
import { emptyWorkshop, filledIn, LANGUAGES, type Language, type Workshop } from './workshop.js'

const PARTS: { readonly [S in Section]: (page: Page) => Part } = {
  invullen: fillInPart,
  beeld: picturesPart,
  gesprek: agendaPart,
  afspraken: agreedPart,
  profielen: (page) => bothMoments(page, (found) => closestParts(found, page.texts)),
  risicos: (page) => bothMoments(page, (found) => riskParts(found, page.texts, page.words)),
  plan: planPart,
  bewaren: sharingPart,
}

const start = (): void => {
  const found = readKept()
  let state: State = {
    workshop: 'workshop' in found ? found.workshop : emptyWorkshop('nl'),
    view: { moment: 'huidig', who: 'all', picture: 'huidig' },
  }
  // What was kept and cannot be read; while it is there, nothing is kept over it.
  let unread = 'unread' in found ? found.unread : undefined
  let parts: ReadonlyArray<Part> = []

  const spoken = make('p', { class: 'unseen', role: 'status' })
  const keptNote = make('p', { class: 'kept' })
  const top = make('div')
  const body = make('div')
  document.body.replaceChildren(top, body, spoken)

  const update = (): void => {
    for (const part of parts) part.update(state)
    document.title = titleOf(state.workshop)
    document.documentElement.lang = tongue().texts.language.tag
  }
  const save = (): void => {
    if (unread !== undefined) return
    const { words } = tongue()
    keptNote.textContent = keep(storedText(state.workshop)) ? words.keptHere : words.keptNot
  }
  const say = (text: string): void => {
    spoken.textContent = text
  }
  const tongue = (): Tongue => TONGUES[state.workshop.language]

  const drawAll = (): void => {
    const page: Page = {
      ...tongue(),
      state: () => state,
      change: (changed, said) => {
        state = { ...state, workshop: changed(state.workshop) }
        save()
        update()
        if (said !== undefined) say(said(state.workshop))
      },
      replace: (workshop, said) => {
        state = { ...state, workshop }
        save()
        drawAll()
        document.querySelector<HTMLElement>('main h2')?.focus()
        say(said)
      },
      look: (view) => {
        state = { ...state, view: { ...state.view, ...view } }
        update()
      },
    }
    const drawn = SECTIONS.map((id) => ({ id, part: PARTS[id](page) }))
    parts = [paperHead(page), ...drawn.map(({ part }) => part)]
    redraw(
      top,
      make('a', { class: 'skip', href: '#inhoud' }, page.words.toContents),
      header(page, chooseLanguage),
      navigation(page),
    )
    redraw(
      body,
      make(
        'main',
        { id: 'inhoud', tabindex: '-1' },
        parts[0]?.element ?? '',
        ...(unread === undefined ? [] : [aboutUnread(unread, page, carryOn)]),
        ...drawn.map(({ id, part }, index) =>
          make(
            'section',
            { id, 'aria-labelledby': `${id}-titel` },
            make(
              'h2',
              { id: `${id}-titel`, tabindex: '-1' },
              make('span', { class: 'number', 'aria-hidden': 'true' }, String(index + 1)),
              page.words.sections[id],
            ),
            part.element,
          ),
        ),
      ),
      make(
        'footer',
        {},
        keptNote,
        make('p', { class: 'local' }, page.words.local),
        paragraph(page.texts.notes.attribution),
      ),
    )
    update()
  }

  const chooseLanguage = (language: Language): void => {
    state = { ...state, workshop: { ...state.workshop, language } }
    save()
    drawAll()
    document.querySelector<HTMLElement>(`input[name=taal][value=${language}]`)?.focus()
    say(tongue().texts.language.name)
  }
  const carryOn = (): void => {
    if (!setAside()) {
      say(tongue().words.keptNot)
      return
    }
    unread = undefined
    save()
    drawAll()
    document.querySelector<HTMLElement>('main h2')?.focus()
    say(tongue().words.wasPutAside)
  }
  onKeptElsewhere((text) => {
    const elsewhere = readStored(text, tongue())
    if (unread !== undefined || !('workshop' in elsewhere)) return
    state = { ...state, workshop: elsewhere.workshop }
    drawAll()
    say(tongue().words.otherTab)
  })

  save()
  drawAll()
}

const readKept = (): { readonly workshop: Workshop } | { readonly unread: string } => {
  const text = kept()
  if (text === undefined) return { workshop: emptyWorkshop('nl') }
  const reading = readStored(text, TONGUES.nl)
  return 'workshop' in reading ? reading : { unread: text }
}

const titleOf = ({ language, exercise }: Workshop): string => {
  const name = exercise.subject.name.trim().slice(0, 60)
  return [TONGUES[language].words.title, ...(name === '' ? [] : [name])].join(': ')
}

const header = (page: Page, choose: (language: Language) => void): HTMLElement => {
  const { texts, words, state } = page
  const language = radioGroup<Language>({
    name: 'taal',
    legend: [make('span', { class: 'unseen' }, words.language)],
    className: 'segments language',
    options: LANGUAGES.map((value) => ({
      value,
      label: make('span', { lang: value }, TONGUES[value].texts.language.name),
    })),
    choose,
  })
  language.set(state().workshop.language)
  return make(
    'header',
    {},
    make('div', { class: 'title' }, make('h1', {}, words.title), language.element),
    paragraph(texts.notes.opinion),
  )
}

const navigation = ({ words }: Page): HTMLElement =>
  make(
    'nav',
    { 'aria-label': words.navigation },
    make(
      'ol',
      {},
      ...SECTIONS.map((id) =>
        make('li', {}, make('a', { href: `#${id}` }, words.shortSections[id])),
      ),
    ),
  )

// On paper the names stand at the top; on the screen they are in the fields.
const paperHead = ({ texts, words }: Page): Part => {
  const name = make('bdi', {})
  return {
    element: make('p', { class: 'on-paper paper-title' }, `${texts.headings.report}: `, name),
    update: ({ workshop }) => {
      name.textContent = filledIn(workshop.exercise, words.unnamed).subject.name
    },
  }
}

const aboutUnread = (text: string, page: Page, carryOn: () => void): HTMLElement => {
  const { words } = page
  const reading = readStored(text, page)
  return make(
    'section',
    { class: 'warning', role: 'alert', 'aria-labelledby': 'onleesbaar-titel' },
    make('h2', { id: 'onleesbaar-titel' }, words.unreadable),
    ...('problems' in reading ? list(reading.problems.slice(0, 10)) : []),
    paragraph(words.unreadableNow),
    make(
      'div',
      { class: 'buttons' },
      button(words.saveUnreadable, () =>
        download('schuifoefening-onleesbaar.txt', 'text/plain', text),
      ),
      button(words.putAside, carryOn, { class: 'primary' }),
    ),
  )
}

// Opens everything that can be opened while the page is printed.
const openForPrinting = (): void => {
  let opened: ReadonlyArray<HTMLDetailsElement> = []
  window.addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll<HTMLDetailsElement>('main details:not([open])'))
    for (const found of opened) found.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const found of opened) found.open = false
  })
}

openForPrinting()
start()
