/**
 * Ripple: which other sliders are expected to rise when one is raised. It only reports; it never
 * changes a panel.
 *
 * Source: 9; 2.1 Communicatie; 4 Bestuurlijke aandacht: katalysator in wijkgericht werken.
 *
 * @module
 */
import { present } from '../model/present.js'
import {
  CORRELATION_IDS,
  CORRELATIONS,
  type Correlation,
  type CorrelationId,
  type CorrelationStrength,
} from '../catalogue/correlations.js'
import { assertPanel, type Panel } from '../model/panel.js'
import { rank, stepsApart, type Position } from '../model/position.js'
import { assertSlider, type SliderId } from '../model/slider.js'

/**
 * A slider that is expected to follow: why, how firmly, where it stands now, and how many steps it can
 * still rise (0 to 2). `otherReading` is the slider that the same words of the publication could mean
 * instead.
 *
 * @example
 * const move: ExpectedMove | undefined = ripple(panelFromKey('LLLLL'), 'procesMetBewoners', 'hoog').expected[0]
 * move // => { correlation: 'bewoners-communicatie', slider: 'communicatie', strength: 'waarschijnlijk', position: 'laag', room: 2 }
 */
export interface ExpectedMove {
  readonly correlation: CorrelationId
  readonly slider: SliderId
  readonly strength: CorrelationStrength
  /** Where the slider stands now. */
  readonly position: Position
  /** Steps that it can still rise. */
  readonly room: 0 | 1 | 2
  /** The slider that the same words of the publication could mean instead. */
  readonly otherReading?: SliderId | undefined
}

/**
 * A move of one slider, and the moves expected of the others.
 *
 * @example
 * const down: Ripple = ripple(panelFromKey('HHHHH'), 'bestuurEnPolitiek', 'laag')
 * down.expected // => []
 */
export interface Ripple {
  readonly slider: SliderId
  readonly from: Position
  readonly to: Position
  /** The expected moves, in the order of the correlations; empty unless the move is upwards. */
  readonly expected: ReadonlyArray<ExpectedMove>
}

/**
 * The sliders that are expected to follow when one slider of a panel moves. The publication speaks
 * of raising only, so a move down, or no move, has none.
 *
 * @example
 * ripple(panelFromKey('LLMML'), 'bestuurEnPolitiek', 'hoog').expected.map((move) => move.slider) // => ['positioneringIntern', 'procesBinnenGemeente']
 */
export const ripple = (panel: Panel, slider: SliderId, position: Position): Ripple => {
  assertPanel(panel)
  assertSlider(slider)
  return {
    slider,
    from: panel[slider],
    to: position,
    expected:
      rank(position) > rank(panel[slider])
        ? CORRELATION_IDS.filter((id) => CORRELATIONS[id].from === slider).map((id) =>
            expectedMove(panel, CORRELATIONS[id]),
          )
        : [],
  }
}

const expectedMove = (panel: Panel, correlation: Correlation): ExpectedMove =>
  present({
    correlation: correlation.id,
    slider: correlation.to,
    strength: correlation.strength,
    position: panel[correlation.to],
    room: stepsApart(panel[correlation.to], 'hoog'),
    otherReading: correlation.otherReading?.to,
  })
