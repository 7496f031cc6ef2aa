import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawGallery } from './gallery.js'

const docs = new URL('../../docs/', import.meta.url)
const gallery = drawGallery(readFileSync(new URL('gallery.md', docs), 'utf8'))

describe('the gallery', () => {
  it.each(gallery.map(({ name, svg }) => [name, svg] as const))(
    '%s is what the code beside it draws',
    (name, svg) => {
      expect(readFileSync(new URL(`pictures/${name}.svg`, docs), 'utf8')).toBe(`${svg}\n`)
    },
  )

  it('shows every picture that is there', () => {
    const names = gallery.map(({ name }) => `${name}.svg`).sort()
    expect(readdirSync(new URL('pictures/', docs)).sort()).toEqual(names)
  })
})
