/**
 * Whether two clean clones of what is committed, in folders of their own, each installed and built there, pack
 * the same tarball, byte for byte. npm gives every file in a tarball one fixed date; what could differ is
 * what the build writes. Node 20 and Node 26 with one npm pack the same bytes; another npm may not.
 */
import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../gate/doors.js'

export interface ReproducibleTarball {
  readonly isReproducible: boolean
  /** SHA-256 and size of each of the two. */
  readonly tarballs: ReadonlyArray<{ readonly sha256: string; readonly bytes: number }>
}

export const reproducibleTarball = (): ReproducibleTarball => {
  const folder = mkdtempSync(join(tmpdir(), 'reproducible-'))
  try {
    const tarballs = ['one', 'a folder of another name'].map((name) =>
      packClone(join(folder, name)),
    )
    const [one, other] = tarballs
    return {
      isReproducible: one !== undefined && other !== undefined && one.equals(other),
      tarballs: tarballs.map((tarball) => ({
        sha256: createHash('sha256').update(tarball).digest('hex'),
        bytes: tarball.byteLength,
      })),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const packClone = (clone: string): Buffer => {
  execSync(`git clone --quiet --no-hardlinks ${JSON.stringify(root)} ${JSON.stringify(clone)}`)
  for (const command of ['npm ci --silent', 'npm run --silent build', PACK]) {
    execSync(command, { cwd: clone, stdio: 'ignore' })
  }
  const file = readdirSync(clone).find((name) => name.endsWith('.tgz'))
  if (file === undefined) throw new Error('Nothing was packed.')
  return readFileSync(join(clone, file))
}

const PACK = 'npm pack --ignore-scripts --silent'
