import { describe, expect, it } from 'vitest'
import { showInput } from '../../src/model/showInput.js'

describe('showInput', () => {
  it('shows what can be seen as it is, blanks and emoji included', () => {
    const text = 'Wijk 1 – «é»: <b>👍</b>\u00a0…'
    expect(showInput(text, 100)).toBe(text)
  })

  it.each([
    ['a control character', '\u0007'],
    ['the end of a line', '\n'],
    ['a direction of text', '\u202e'],
    ['a zero width', '\u200b'],
    ['half a pair', '\ud83d'],
    ['a character for private use', '\ue000'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
  ])('shows a mark for %s', (_, unseen) => {
    expect(showInput(`a${unseen}b${unseen}`, 4)).toBe('a�b�')
  })

  it('cuts after the limit, counts a pair as one character, and says that it cut', () => {
    expect(showInput('👍👍👍', 3)).toBe('👍👍👍')
    expect(showInput('👍👍👍👍', 3)).toBe('👍👍👍…')
    expect(showInput('abcd', 3)).toBe('abc…')
    expect(showInput('', 0)).toBe('')
    expect(showInput('a', 0)).toBe('…')
  })
})
