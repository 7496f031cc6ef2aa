// Problem details (RFC 9457), in the language that the caller asks for.
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { SchemaProblem } from 'schuifoefening/schema'
import { chooseTexts, describeError, en, nl, type Texts } from 'schuifoefening/texts'

/** The texts in the language that the caller likes best; Dutch for who likes neither. */
export const textsFor = (c: Context): Texts =>
  chooseTexts(c.req.header('Accept-Language'), [nl, en])

const TITLES = {
  400: { nl: 'Dit is geen JSON', en: 'This is not JSON' },
  404: { nl: 'Hier is niets', en: 'There is nothing here' },
  413: { nl: 'Dit is te groot', en: 'This is too large' },
  415: { nl: 'Stuur application/json', en: 'Send application/json' },
  422: { nl: 'Hier klopt iets niet', en: 'Something is wrong with this' },
  500: { nl: 'Er ging iets mis', en: 'Something went wrong' },
} as const

/** The answer for something that went wrong; with what is wrong, each with its place in the document. */
export const problem = (
  c: Context,
  status: keyof typeof TITLES,
  found: ReadonlyArray<SchemaProblem> = [],
): Response => {
  const texts = textsFor(c)
  const errors = found.slice(0, 100).map(({ path, error }) => ({
    pointer: `#${path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`,
    code: error.code,
    detail: describeError(error, texts),
  }))
  const title = TITLES[status][texts === en ? 'en' : 'nl']
  return c.json(
    { type: 'about:blank', title, status, ...(errors.length > 0 ? { errors } : {}) },
    status satisfies ContentfulStatusCode,
    { 'Content-Type': 'application/problem+json', 'Content-Language': texts.language.tag },
  )
}
