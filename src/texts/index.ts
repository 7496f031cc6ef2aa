/**
 * Texts: every sentence for people, in Dutch and English. A bundler keeps only the language that you
 * import.
 *
 * @module
 */
export type {
  AnyProfileTexts,
  AnySliderTexts,
  CorrelationTexts,
  ProfileTexts,
  RiskTexts,
  SliderTexts,
  TermTexts,
} from './catalogueTexts.js'
export { describeError } from './describeError.js'
export { en } from './en.js'
export type {
  DescribableError,
  ErrorTexts,
  InputKindTexts,
  Shown,
  TypeNameTexts,
} from './errorTexts.js'
export { nl } from './nl.js'
export type { HeadingTexts, NoteTexts, PhraseTexts, WordTexts } from './reportTexts.js'
export type { Texts } from './texts.js'
