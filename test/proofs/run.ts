/**
 * `npm run test:proofs`: proves laws of distances and classification for all weights, all positions and any
 * number of profiles (laws.ts). Z3 runs in its own process, so that its threads cannot keep this one
 * alive. Ends with the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { root } from '../gate/doors.js'

const MINUTES_AT_MOST = 10

const { status, signal } = spawnSync('node', ['--import', 'tsx', 'test/proofs/prove.ts'], {
  cwd: root,
  stdio: 'inherit',
  timeout: MINUTES_AT_MOST * 60_000,
})
if (signal !== null) console.log(`Z3 did not end (${signal}).\n0 passed, 1 failed`)
process.exitCode = status ?? 1
