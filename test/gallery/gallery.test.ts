import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { picturesOf } from './gallery.js'

const docs = new URL('../../docs/', import.meta.url)
const gallery = picturesOf(readFileSync(new URL('gallery.md', docs), 'utf8'))

describe('the gallery', () => {
  it.each(gallery.map(({ name, draw }) => [name, draw] as const))(
    '%s is what the code beside it draws',
    (name, draw) => {
      expect(readFileSync(new URL(`pictures/${name}.svg`, docs), 'utf8')).toBe(`${draw()}\n`)
    },
  )

  it('shows every picture that is there', () => {
    const names = gallery.map(({ name }) => `${name}.svg`).sort()
    expect(readdirSync(new URL('pictures/', docs)).sort()).toEqual(names)
  })
})
