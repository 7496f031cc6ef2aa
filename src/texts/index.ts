/**
 * Texts: every sentence that people read, in Dutch and English. A bundle includes only the languages
 * that you import.
 *
 * @module schuifoefening/texts
 */

// Languages
export { en } from './en.js'
export { nl } from './nl.js'
export { chooseTexts } from './chooseTexts.js'
export type { Texts } from './texts.js'

// Sentences for errors and conflicts
export { describeError } from './describeError.js'
export { describeErrorsBySlider } from './describeErrorsBySlider.js'
export type {
  DescribableError,
  ErrorTexts,
  InputKindTexts,
  Shown,
  TypeNameTexts,
} from './errorTexts.js'

// Parts of the texts
export type {
  AnyProfileTexts,
  AnySliderTexts,
  CorrelationTexts,
  ProfileTexts,
  RiskTexts,
  SliderTexts,
  TermTexts,
} from './catalogueTexts.js'
export type {
  ChangeNames,
  ConflictWords,
  ExplanationTexts,
  Holds,
  MomentName,
  NearestWords,
  PossibleWords,
} from './explanationTexts.js'
export type { PictureTexts } from './pictureTexts.js'
export type { GuidanceTexts } from './guidanceTexts.js'
export type { HeadingTexts, NoteTexts, PhraseTexts, WordTexts } from './reportTexts.js'
