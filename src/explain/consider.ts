/**
 * What to consider before moving a slider, according to the publication. None of it says what to choose.
 *
 * Source: 2.2; 8.1; 9.
 *
 * @module
 */
import type { Source } from '../model/evidence.js'
import type { Texts } from '../texts/texts.js'
import type { GuidanceName, Section, Sentence } from './explanation.js'
import { section } from './section.js'

/**
 * Questions about the choice, and what chapter 9 says about choosing. The question about the reason
 * is left out if a reason is given.
 */
export const consider = (texts: Texts, hasReason: boolean): ReadonlyArray<Section> => {
  const { questions } = texts.guidance
  const ask = (name: keyof typeof questions & GuidanceName, chapter: Source['chapter']): Sentence =>
    sentence(name, questions[name], chapter)
  const say = (name: keyof Texts['guidance'] & GuidanceName): Sentence =>
    sentence(name, texts.guidance[name], '9')
  return section(
    'consider',
    [
      ...(hasReason ? [] : [ask('reason', '8.1')]),
      ask('culture', '8.1'),
      ask('vision', '8.1'),
      ask('district', '2.2'),
      ...THOUGHTS.map(say),
    ],
    texts,
  )
}

const THOUGHTS = [
  'stayWithReason',
  'cultureMayClash',
  'districtsDiffer',
  'bothSides',
  'accents',
  'mixedTeams',
  'phases',
  'trends',
] as const satisfies ReadonlyArray<GuidanceName>

const sentence = (name: GuidanceName, text: string, chapter: Source['chapter']): Sentence => ({
  id: `guidance/${name}`,
  text,
  data: { kind: 'guidance', guidance: name },
  source: { chapter },
})
