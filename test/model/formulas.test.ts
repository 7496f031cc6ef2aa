import { describe, expect, it } from 'vitest'
import { startsFormula } from '../../src/model/formulas.js'

describe('startsFormula', () => {
  it.each([...'=+-@＝＋－＠﹦﹢﹣﹫', '\t', '\r', '\n'])(
    '%j begins one, also after what is not seen',
    (mark) => {
      for (const before of ['', ' ', "'", '\u200b', '\u00ad', '\u0000', '\ufe0f', " '\u202e"])
        expect(startsFormula(`${before}${mark}1`)).toBe(true)
    },
  )

  it.each(['', ' ', 'a=1', '1+1', "'a", '"=1"', '/1', '<', '—1'])('%j does not', (text) => {
    expect(startsFormula(text)).toBe(false)
  })
})
