/** The workshop page, built and served once for all browser tests; `inject('page')` is its address. */
import type { TestProject } from 'vitest/node'
import { buildPage } from '../../examples/workshop-page/build.js'
import { servePage } from '../../examples/workshop-page/serve.js'
import { root } from '../gate/doors.js'

/** Where the built page is, for a test that serves it itself. */
export const FOLDER = `${root}out/workshop-page`

declare module 'vitest' {
  export interface ProvidedContext {
    readonly page: string
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  await buildPage(FOLDER)
  const { server, address } = await servePage(FOLDER, 0)
  project.provide('page', address)
  return () => {
    server.close()
    server.closeAllConnections()
  }
}
