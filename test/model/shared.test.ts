import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from '../gate/doors.js'

// All but those of the command, whose one user is the command.
const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('cli/'),
)
// All first: what one file exports can be frozen by another.
const modules = await Promise.all(
  files.map(async (file) => [file, (await import(`${root}src/${file}`)) as object] as const),
)

describe('the modules of the source', () => {
  // The layers are built into one file, where a second constant of one name would hide the first.
  it('have one constant of each name in the layers that all doors share', () => {
    const names = modules
      .filter(([file]) => /^(model|catalogue|operations)\//.test(file))
      .flatMap(([, module]) => Object.keys(module))
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  it('share only frozen data', () => {
    const found = modules.flatMap(([file, module]) =>
      Object.entries(module).flatMap(([name, value]) => unfrozen(value, `src/${file} ${name}`)),
    )
    expect(found).toEqual([])
  })
})

// Paths of lists and plain objects that can change. An instance, a record of functions, is let be.
const unfrozen = (value: unknown, path: string): ReadonlyArray<string> => {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return []
  if (Object.values(value).every((part) => typeof part === 'function')) return []
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, part]) => unfrozen(part, `${path}.${key}`)),
  ]
}
