/**
 * Words in pictures, and in the tables with the same content.
 *
 * @module
 */

/** Titles of pictures for when the caller gives none, labels of legends, and phrases. No full stop. */
export interface PictureTexts {
  /** The map of all panels. */
  readonly map: string
  /** The same profiles, and no others, are nearest in every reading. */
  readonly same: string
  /** The same, and how a cell shows it. */
  readonly sameInAll: string
  /** In some readings another profile is nearest, alone or tied. */
  readonly dependsOnReading: string
  readonly tie: string
  /** Of a number where the letters of profiles that are equally close do not fit. */
  readonly tieCount: string
  /** The cell of a profile itself. */
  readonly ownCell: string
  readonly yourPanel: string
  /** How many panels of a survey. */
  readonly panels: string
  /** How far each profile can be, over all readings. */
  readonly readings: string
  /** The distance in the default reading, and over all readings. */
  readonly chosenDistance: string
  readonly allDistances: string
  readonly smallest: string
  readonly largest: string
  /** A doubtful position on which the nearest profiles depend, and what it can be read as. */
  readonly decides: (profile: string, slider: string, positions: ReadonlyArray<string>) => string
  readonly nothingDecides: string
  readonly journey: string
  readonly appears: (label: string) => string
  readonly clears: (label: string) => string
  readonly tensions: string
  readonly tension: string
  readonly risk: string
  readonly noTension: string
  readonly cannotTell: string
  /** The answers of many panels. */
  readonly answers: string
  readonly missing: string
  readonly prevalence: string
  /** Nearest in every reading, and in at least one. */
  readonly inAll: string
  readonly inSome: string
  readonly districts: string
  readonly equal: string
  readonly needHigher: string
  readonly needLower: string
  readonly needUnknown: string
  /** Two numbers that something lies between. */
  readonly range: (lowest: number, highest: number) => string
  readonly history: string
  readonly remarks: string
}
