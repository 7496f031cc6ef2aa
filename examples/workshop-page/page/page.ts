/** What every step of the page is given: the workshop, what is being looked at, and ways to change both. */
import type { ExerciseSummary, Moment } from 'schuifoefening'
import type { Texts } from 'schuifoefening/texts'
import type { Child } from './element.js'
import type { Store } from './store.js'
import type { Choice } from './receive.js'
import type { PageWords } from './words.js'
import type { Workshop } from './workshop.js'

/** The steps in order; the last three come after the report or beside it. */
export const STEPS = [
  'onderwerp',
  'apart',
  'inleveren',
  'beeld',
  'gesprek',
  'afspraken',
  'ambitie',
  'plan',
  'verslag',
  'uitspraken',
  'jaar',
  'geschiedenis',
] as const
export type StepId = (typeof STEPS)[number]

/** The steps of one person's device. */
export const OWN_STEPS: ReadonlyArray<StepId> = ['onderwerp', 'apart', 'inleveren', 'uitspraken']

/** What is looked at; not kept. */
export interface View {
  readonly step: StepId
  readonly moment: Moment
  /** Filling in after the talk. */
  readonly second: boolean
  readonly code: string
  readonly codeProblem: string | undefined
  readonly choices: { readonly [key: string]: Choice }
  /** The slider on the beamer, from 0; `undefined` when the page is not shown as a beamer. */
  readonly beamer: number | undefined
  /** What has just happened; said to screen readers too. */
  readonly said: string
  /** What could not be read of a file. */
  readonly problems: ReadonlyArray<string>
  readonly asksToErase: boolean
}

export interface Page {
  readonly workshop: Workshop
  readonly view: View
  readonly texts: Texts
  readonly words: PageWords
  readonly store: Store
  /** Of what the group may see. */
  readonly summary: ExerciseSummary
  /** How wide a picture may be. */
  readonly width: number
  readonly change: (step: (workshop: Workshop) => Workshop, view?: Partial<View>) => void
  /** The same without drawing anything: for a text that is being typed. */
  readonly type: (step: (workshop: Workshop) => Workshop) => void
  readonly look: (view: Partial<View>) => void
  readonly go: (step: StepId) => void
}

export type Step = (page: Page) => ReadonlyArray<Child>
