/**
 * What the parts of the page share: a part draws itself once, in one language, and updates itself
 * when the workshop or the view changes.
 */
import type { Tongue } from './words.js'
import type { FilledMoment, TrioRole, Workshop } from './workshop.js'

/** Which picture is shown: one of the moments, or the way from now to the ambition. */
export type Shown = FilledMoment | 'change'

/** What people look at. It is not kept. */
export interface View {
  readonly moment: FilledMoment
  readonly who: TrioRole | 'all'
  readonly picture: Shown
}

export interface State {
  readonly workshop: Workshop
  readonly view: View
}

/** What a part can do: ask for a change, and say it aloud for those who do not see the page. */
export interface Page extends Tongue {
  readonly state: () => State
  readonly change: (
    changed: (workshop: Workshop) => Workshop,
    say?: (workshop: Workshop) => string,
  ) => void
  /** Puts another workshop in its place and draws everything anew. */
  readonly replace: (workshop: Workshop, say: string) => void
  readonly look: (view: Partial<View>) => void
}

export interface Part {
  readonly element: HTMLElement
  readonly update: (state: State) => void
}

/** The sections in the order of the page; also the ids that the navigation points to. */
export const SECTIONS = [
  'invullen',
  'beeld',
  'gesprek',
  'afspraken',
  'profielen',
  'risicos',
  'plan',
  'bewaren',
] as const
export type Section = (typeof SECTIONS)[number]
