// A sixth slider is refused by what takes five, and counts in what takes six: it is never dropped in silence.
import { describe, expect, it } from 'vitest'
import { outcomeOf } from './matrix.js'
import { SLIDER_ROWS } from './sliders.js'

const five = SLIDER_ROWS.filter(({ takes }) => takes === 'five')
const both = SLIDER_ROWS.filter(({ takes }) => takes === 'five or six')

describe('takes five and refuses six:', () => {
  it.each(five)('$name, argument $argument', ({ call }) => {
    expect(outcomeOf(() => call('hoog'))).toMatchObject({ kind: 'refused' })
  })
})

describe('takes five or six, and tells two sixths apart:', () => {
  it.each(both)('$name, argument $argument', ({ call }) => {
    const [low, high] = (['laag', 'hoog'] as const).map((sixth) => outcomeOf(() => call(sixth)))
    expect([low?.kind, high?.kind]).toEqual(['answered', 'answered'])
    expect(JSON.stringify(low)).not.toBe(JSON.stringify(high))
  })
})
