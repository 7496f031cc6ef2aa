/**
 * Labels as they read inside a sentence.
 *
 * @module
 */
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import type { Typology } from '../model/typology.js'
import type { Texts } from '../texts/texts.js'

/** The label of a profile of any typology: its own label in the language, else that of the texts, else its id. */
export const profileLabels = <Id extends string>(
  texts: Texts,
  typology: Typology<Id> | undefined,
): ((id: string) => string) => {
  const language = texts.language.tag.startsWith('en') ? 'en' : 'nl'
  const own = new Map(
    (typology?.profiles ?? []).map(({ id, labels }): [string, string | undefined] => [
      id,
      labels?.[language] ?? labels?.nl ?? labels?.en,
    ]),
  )
  return (id) =>
    own.get(id) ?? (isProfileId(id) ? texts.explanation.inSentence(texts.profiles[id].label) : id)
}

/** Whether an id is one of the five profiles of the publication. */
export const isProfileId = (id: string): id is ProfileId => PROFILE_IDS.some((own) => own === id)
