/**
 * Runs before each file of unit tests. In the fast gate a sampled law tries its cases for a moment, and all of
 * them in `.ci/run`. A law that has to try all of them to mean something says so itself, by ALL_CASES.
 */
import fc from 'fast-check'

const MOMENT = 120 // milliseconds

if (process.env['SAMPLING'] === 'brief') {
  fc.configureGlobal({
    interruptAfterTimeLimit: MOMENT,
    // A machine that is too busy for one case in a moment has found nothing wrong.
    reporter: (run) => {
      if (run.failed && !(run.interrupted && run.counterexample === null)) {
        throw new Error(fc.defaultReportMessage(run), { cause: run.errorInstance })
      }
    },
  })
}

/** For a law whose test asks afterwards what its cases reached. */
export const ALL_CASES = { interruptAfterTimeLimit: 60_000 }
