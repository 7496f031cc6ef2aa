/** The page: keeps one workshop, shows one step at a time, and listens to keys, links and other tabs. */
import { MOMENTS, summariseExercise } from 'schuifoefening'
import { beamerSliders } from './beamer.js'
import { newTag, readTag } from './code.js'
import { patch } from './element.js'
import { STEPS, type Page, type View } from './page.js'
import { shell, stepsOf } from './shell.js'
import { openStore } from './store.js'
import { TONGUES } from './words.js'
import { emptyWorkshop, visibleExercise, type Workshop } from './workshop.js'

const start = (): void => {
  const store = openStore()
  let workshop: Workshop = store.latest(
    emptyWorkshop(/^nl\b/i.test(navigator.language) ? 'nl' : 'en', newTag(Math.random())),
  )
  let view: View = {
    step: 'onderwerp',
    moment: 'huidig',
    second: false,
    code: '',
    codeProblem: undefined,
    choices: {},
    beamer: undefined,
    said: '',
    problems: [],
    asksToErase: false,
  }
  const root = document.createElement('div')
  document.body.append(root)

  const page = (): Page => {
    const { texts, words } = TONGUES[workshop.language]
    const wide = Math.min(document.documentElement.clientWidth - 32, 1100)
    return {
      workshop,
      view,
      texts,
      words,
      store,
      summary: summariseExercise(visibleExercise(workshop)),
      width: Math.max(280, wide),
      change: (step, next = {}) => {
        workshop = step(store.latest(workshop))
        store.keep(workshop)
        show({ said: '', ...next })
      },
      type: (step) => {
        workshop = step(store.latest(workshop))
        const before = store.keeping()
        store.keep(workshop)
        if (store.keeping() !== before) show({})
      },
      look: show,
      go: (step) => {
        location.hash = step
      },
    }
  }

  const show = (next: Partial<View>): void => {
    const moved = next.step !== undefined && next.step !== view.step
    const entered = 'beamer' in next && (next.beamer === undefined) !== (view.beamer === undefined)
    view = { ...view, ...next }
    if (!stepsOf(workshop.device).includes(view.step)) view = { ...view, step: 'onderwerp' }
    const current = page()
    document.documentElement.lang = current.texts.language.tag
    document.title = `${current.words.steps[view.step]} · ${current.words.title}`
    const drawn = document.createElement('div')
    drawn.append(shell(current))
    patch(root, drawn)
    if (moved || entered) {
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('#inhoud')?.focus({ preventScroll: true })
    }
    if (moved) history.replaceState(null, '', `#${view.step}`)
  }

  // `#plan`, `#afspraken/communicatie`, `#inleveren/ambitie`, `#deelnemen=7K`
  const follow = (): void => {
    const [name = '', place = ''] = decodeURIComponent(location.hash.slice(1)).split('/')
    const tag = name.startsWith('deelnemen=') ? readTag(name.slice(10)) : undefined
    if (tag !== undefined && workshop.device !== 'group') {
      workshop = { ...store.latest(workshop), device: 'own', tag }
      store.keep(workshop)
      show({ step: 'onderwerp' })
      return
    }
    const step = STEPS.find((id) => id === name)
    if (step === undefined) return
    const moment = MOMENTS.find((id) => id === place)
    show({
      step,
      beamer: undefined,
      said: '',
      problems: [],
      ...(moment === undefined ? {} : { moment }),
    })
    const found = document.getElementById(`${name}/${place}`) ?? document.getElementById(place)
    found?.scrollIntoView()
    const target = found instanceof HTMLInputElement ? found : found?.querySelector('input')
    target?.focus()
  }

  const onKey = (event: KeyboardEvent): void => {
    if (view.beamer === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const inChoice = event.target instanceof HTMLInputElement && event.key.startsWith('Arrow')
    const step = inChoice ? 0 : STEPS_OF_KEY[event.key]
    if (event.key === 'Escape') show({ beamer: undefined })
    else if (step !== undefined && step !== 0) {
      event.preventDefault()
      const last = beamerSliders(page()).length - 1
      show({ beamer: Math.min(last, Math.max(0, view.beamer + step)) })
    }
  }

  window.addEventListener('hashchange', follow)
  window.addEventListener('keydown', onKey)
  window.addEventListener('resize', () => show({}))
  window.addEventListener('beforeunload', (event) => {
    if (store.keeping() !== 'kept' && hasSomething(workshop)) event.preventDefault()
  })
  store.onElsewhere(() => {
    workshop = store.latest(workshop)
    show({})
  })
  show({})
  follow()
  if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
    navigator.serviceWorker.register('sw.js').catch(() => undefined) // then it needs the network
  }
}

const STEPS_OF_KEY: { readonly [key: string]: number } = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
}

const hasSomething = ({ own, sheets, agreed, about }: Workshop): boolean =>
  own.length + sheets.length + Object.keys(agreed).length > 0 || about.name !== ''

start()
