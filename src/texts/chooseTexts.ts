/**
 * Choosing the language for a web request.
 *
 * @module
 */
import type { NonEmptyArray } from '../model/either.js'
import type { Texts } from './texts.js'

/**
 * The texts that fit an `Accept-Language` header best, out of the languages that you offer. Regions are
 * ignored: `en-GB` is English. If nothing fits, or there is no header, the first of `available`.
 *
 * Laws: the answer is one of `available`; of languages with equal weight, the one named first in the
 * header wins; never throws, whatever the header.
 *
 * Source: RFC 9110, section 12.5.4.
 *
 * @example
 * chooseTexts('fr, en-GB;q=0.8, nl;q=0.5', [nl, en]).language.tag // => 'en-GB'
 * chooseTexts(undefined, [nl, en]).language.tag // => 'nl'
 */
export const chooseTexts = (
  acceptLanguage: string | null | undefined,
  available: Readonly<NonEmptyArray<Texts>>,
): Texts => {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return {
        language: languageOf(tag),
        quality: quality === undefined ? 1 : Number(quality.slice(2)),
      }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    const found =
      language === '*'
        ? available[0]
        : available.find((texts) => languageOf(texts.language.tag.toLowerCase()) === language)
    if (found !== undefined) return found
  }
  return available[0]
}

const languageOf = (tag: string): string => tag.split('-', 1).join()
