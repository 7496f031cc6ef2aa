import { describe, expect, it } from 'vitest'
import { assertTexts, textOptions } from '../../src/model/textOptions.js'

const texts = { errors: {}, language: {} }
const refused = expect.objectContaining({ code: 'invalidOptions' }) as unknown

describe('textOptions', () => {
  it('gives the options without what they inherit', () => {
    const inheriting = Object.assign(Object.create({ marks: 1 }) as object, { texts, now: 2 })
    const own = textOptions(inheriting)
    expect(own).toEqual({ texts, now: 2 })
    expect('marks' in own).toBe(false)
  })

  it('refuses what holds no texts', () => {
    const untyped = textOptions as (options: unknown) => unknown
    for (const options of [undefined, null, texts, { texts: 'nl' }, Object.create({ texts })])
      expect(() => untyped(options)).toThrow(refused)
  })
})

describe('assertTexts', () => {
  it('looks for the words of errors and of the language', () => {
    expect(() => {
      assertTexts(texts)
    }).not.toThrow()
    for (const wrong of [
      undefined,
      {},
      { errors: {} },
      { language: {} },
      { ...texts, errors: null },
    ])
      expect(() => {
        assertTexts(wrong)
      }).toThrow(refused)
  })
})
