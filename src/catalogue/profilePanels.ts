/**
 * The five profiles as panels: where their sliders stand in the default reading of the text.
 * Classification needs only this; `PROFILES` explains why.
 *
 * Source: chapters 3 to 7.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { panelOf, type Panel } from '../model/panel.js'

/**
 * The five profiles in the order of the chapters; the canonical order of answers.
 *
 * @example
 * PROFILE_IDS[0] // => 'ontwikkelend'
 */
export const PROFILE_IDS: readonly [
  'ontwikkelend',
  'participatief',
  'organisatiegericht',
  'toenaderingsgericht',
  'gekanteld',
] = /*#__PURE__*/ deepFreeze([
  'ontwikkelend',
  'participatief',
  'organisatiegericht',
  'toenaderingsgericht',
  'gekanteld',
])

/**
 * One of the five profiles.
 *
 * @example
 * const id: ProfileId = 'gekanteld'
 * PROFILES[id].hypothetical // => true
 */
export type ProfileId = (typeof PROFILE_IDS)[number]

/** The panel of a profile in the default reading; frozen, always the same object. */
export const profilePanel = (id: ProfileId): Panel => PANELS[id]

const PANELS: { readonly [I in ProfileId]: Panel } = /*#__PURE__*/ deepFreeze({
  ontwikkelend: /*#__PURE__*/ panelOf('laag', 'laag', 'midden', 'midden', 'laag'),
  participatief: /*#__PURE__*/ panelOf('midden', 'laag', 'hoog', 'laag', 'hoog'),
  organisatiegericht: /*#__PURE__*/ panelOf('hoog', 'hoog', 'laag', 'hoog', 'laag'),
  toenaderingsgericht: /*#__PURE__*/ panelOf('midden', 'laag', 'hoog', 'hoog', 'midden'),
  gekanteld: /*#__PURE__*/ panelOf('hoog', 'hoog', 'hoog', 'hoog', 'hoog'),
})
