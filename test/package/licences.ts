/** Every package that a user gets with ours, and its licence: dependencies with theirs, peers, and what is built in. */
import { readFileSync } from 'node:fs'
import { manifest, root } from '../gate/doors.js'

export interface Licence {
  readonly name: string
  /** The versions that we ask for. */
  readonly range: string
  readonly licence: string
  /** `dependency` is installed along; a `peer` is installed by the user, who may leave out one that is optional. */
  readonly kind: 'dependency' | 'peer' | 'optional peer'
}

/** As installed here. The dependencies of a package count as its own kind. */
export const licences = (): ReadonlyArray<Licence> => [
  ...Object.entries(manifest.dependencies ?? {}).flatMap(withDependencies('dependency')),
  ...Object.entries(manifest.peerDependencies).flatMap(([name, range]) =>
    withDependencies(isOptional(name) ? 'optional peer' : 'peer')([name, range]),
  ),
]

const isOptional = (name: string): boolean => manifest.peerDependenciesMeta[name]?.optional === true

interface Installed {
  readonly license?: string
  readonly dependencies?: { readonly [name: string]: string }
}

const withDependencies =
  (kind: Licence['kind']) =>
  ([name, range]: readonly [name: string, range: string]): ReadonlyArray<Licence> => {
    const text = readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')
    const { license, dependencies = {} } = JSON.parse(text) as Installed
    return [
      { name, range, licence: license ?? 'none', kind },
      ...Object.entries(dependencies).flatMap(withDependencies(kind)),
    ]
  }
