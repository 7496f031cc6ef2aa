/**
 * Reading one row: from cells under columns to a row, or to everything that is wrong with them.
 *
 * @module
 */
import { isLeft } from 'fp-ts/lib/Either.js'
import { isDate } from '../model/date.js'
import type { Answer, Subject } from '../model/exercise.js'
import { deepFreeze } from '../model/freeze.js'
import { parsePosition, POSITIONS, type Position } from '../model/position.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS, type ExtendedSliderId, type SliderId } from '../model/slider.js'
import type { Column } from './column.js'
import type { AboutColumn } from './columns.js'
import { unmarkText, type Format } from './marks.js'
import type { PanelRow } from './panelRow.js'
import { isDamaged, type CellProblem } from './problems.js'
import type { ReadOptions } from './textReader.js'
import { momentOf, roleOf, roundOf, saysUnknown } from './words.js'
