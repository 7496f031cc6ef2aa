import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/index.js'

const root = new URL('../../', import.meta.url)

// The code that may read texts: all but the texts themselves.
const code = ['src', 'site', 'examples']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/node_modules|^texts\//.test(path))
      .map((path) => readFileSync(new URL(`${folder}/${path}`, root), 'utf8')),
  )
  .join('\n')

const isRead = (group: string, key: string): boolean =>
  new RegExp(`\\b${group}\\??\\.${key}\\b`).test(code) ||
  // Taken apart: `{ opinion } = texts.notes`; or looked up by the kind of a finding or the name of a note.
  new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\} = [\\w.]*\\b${group}\\b`).test(code) ||
  (new RegExp(`\\b${group}\\[`).test(code) && new RegExp(`'${key}'`).test(code))

describe('the texts that no id of the catalogue asks for', () => {
  const { headings, words, notes, phrases, pictures, explanation } = nl
  const groups = { headings, words, notes, phrases, pictures, explanation }

  it('are read by the library, its site or an example', { tags: ['slow'] }, () => {
    for (const [group, texts] of Object.entries(groups)) {
      const unread = Object.keys(texts).filter((key) => !isRead(group, key))
      expect(unread, group).toEqual([])
    }
    for (const key of Object.keys(nl.explanation.sections)) {
      expect(code, key).toMatch(new RegExp(`(say|section)\\(\\s*'${key}'|'${key}'`))
    }
  })

  it('are seen when nobody reads them', () => {
    expect(isRead('notes', 'opinion')).toBe(true)
    expect(isRead('headings', 'ranking')).toBe(false)
    expect(isRead('notes', 'noSuchNote')).toBe(false)
  })
})
