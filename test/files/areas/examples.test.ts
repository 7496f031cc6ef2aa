// The example for districts runs on the source as it stands and prints what is kept beside it. After a
// change that is meant: npx vitest run test/files/areas/examples -u.
//
// @module-tag slow
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../../examples/districts/', import.meta.url))
const paths = fileURLToPath(new URL('../../analysis/tsconfig.examples.json', import.meta.url))

it('the example for districts prints what it says', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', `${folder}fromFileToConversation.ts`],
    { env: { ...process.env, TSX_TSCONFIG_PATH: paths } },
  )
  await expect(stdout).toMatchFileSnapshot(`${folder}printed/fromFileToConversation.txt`)
})
