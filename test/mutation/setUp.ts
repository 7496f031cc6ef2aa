/**
 * How tests run while mutants are tried: property tests without a number of runs of their own draw fewer
 * cases, and each test makes the package's lazy values again, so that the mutants in them count as
 * covered by every test that uses them.
 */
import fc from 'fast-check'
import { beforeEach } from 'vitest'
import { forgetAll } from './lazyPerTest.js'

fc.configureGlobal({ numRuns: 25 })
beforeEach(forgetAll)
