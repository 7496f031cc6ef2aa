/** Property tests without a number of runs of their own draw fewer cases while mutants are tried. */
import fc from 'fast-check'

fc.configureGlobal({ numRuns: 25 })
