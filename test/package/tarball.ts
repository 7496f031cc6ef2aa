/** Packs and installs the package once, before the tests that ask for it with `inject('tarball')`. */
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { packAndInstall, type Tarball } from './installed.js'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly tarball: Tarball
  }
}

export default function setup(project: TestProject): () => void {
  const { folder, tarball } = packAndInstall()
  project.provide('tarball', tarball)
  return () => {
    rmSync(folder, { recursive: true })
  }
}
