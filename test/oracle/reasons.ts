/** Oracle: the reasons of chapter 3 for starting. */
import { BP, PBG, PI, PMB } from './space.js'

/** The reasons of chapter 3 with their sliders, and no reason. */
export const REASONS_AND_NONE: ReadonlyArray<{
  readonly id: string
  readonly sliders: ReadonlyArray<number>
}> = [
  { id: '', sliders: [] },
  { id: 'nabijheid-bestuur', sliders: [PMB, BP] },
  { id: 'verschillen-tussen-gebieden', sliders: [PBG] },
  { id: 'domeinoverstijgend-werken', sliders: [PI] },
  { id: 'optrekken-met-bewoners', sliders: [PMB] },
]
