import { describe, expect, it } from 'vitest'
import { catalogueDocument } from '../spec/catalogueDocument.js'
import { committed } from '../spec/files.js'

describe('the catalogue', () => {
  it('holds what the specification publishes, to the last id, chapter and heading', () => {
    expect(JSON.parse(JSON.stringify(catalogueDocument()))).toEqual(committed('catalogue.json'))
  })
})
