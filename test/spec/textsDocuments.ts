/**
 * spec/texts: every text that is a plain string, and the error sentences as templates. Texts that take numbers
 * or lists are functions that follow the grammar of their language; they are left out.
 */
import { en, nl, type Texts } from '../../src/texts/index.js'
import { SPEC_VERSION } from './version.js'

export const textsDocuments = (): ReadonlyArray<{
  readonly language: string
  readonly document: object
}> =>
  [nl, en].map((texts) => {
    const { errors, ...others } = texts
    const language = texts.language.tag.slice(0, 2)
    return {
      language,
      document: {
        specVersion: SPEC_VERSION,
        ...(plainTexts(others) as object),
        errors: templatesOf(errors),
      },
    }
  })

// The texts that are texts; a part without any is left out.
const plainTexts = (part: unknown): unknown => {
  if (typeof part === 'function') return undefined
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  const texts = Object.entries(part).flatMap(([name, inner]) => {
    const text = plainTexts(inner)
    return text === undefined ? [] : [[name, text] as const]
  })
  return texts.length === 0 ? undefined : Object.fromEntries(texts)
}

/** What `describeError` adds to the data of an error. */
const ADDED = ['choices', 'meant']

/** Data that an error can lack; its sentence then has another template. */
const OPTIONAL = ['slider', 'line']

// Per code the template with every datum and, where a datum can lack, the one without it.
const templatesOf = (errors: Texts['errors']): object =>
  Object.fromEntries(
    Object.entries(errors).map(([code, sentence]) => {
      const write = sentence as (shown: object) => string // every code's function takes its own data
      const whole = write(placeholders(() => true))
      const without = write(placeholders((field) => !OPTIONAL.includes(field)))
      return [code, without.includes('undefined') || without === whole ? [whole] : [whole, without]]
    }),
  )

// Every datum that is asked for is its own name in braces.
const placeholders = (isThere: (field: string) => boolean): object =>
  new Proxy(
    {},
    {
      get: (_, field) =>
        isThere(String(field)) && !ADDED.includes(String(field)) ? `{${String(field)}}` : undefined,
    },
  )
