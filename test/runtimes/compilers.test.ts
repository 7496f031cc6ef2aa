/** The declarations of the tarball compile on every TypeScript that is pinned, with skipLibCheck off. */
import { describe, expect, inject, it } from 'vitest'
import { ALONE, compile, RESOLUTIONS, writeAlone, writeConsumers } from '../package/consumers.js'
import { pinnedFolder, pinnedNames } from './matrix.js'

const { bare, full } = inject('tarball')
writeConsumers(full)
writeAlone(bare)

describe.each(Object.entries(RESOLUTIONS))(
  'a consumer with moduleResolution %s',
  (resolution, options) => {
    // node10 ended with version 6.
    const known = pinnedNames('typescript').filter(
      (name) => resolution !== 'node10' || name.startsWith('typescript-5'),
    )
    it.each(known)('compiles on %s', async (name) => {
      expect(await compile(pinnedFolder(name), full, options)).toBe('')
    })
  },
)

describe('a consumer with nothing else installed', () => {
  it.each(pinnedNames('typescript'))('compiles on %s', async (name) => {
    expect(await compile(pinnedFolder(name), bare, ALONE)).toBe('')
  })
})
