/** What inProcess.ts and inPage.ts print, held to the specification and to the source. */
import { expect } from 'vitest'
import type { Outcome } from './conformance.js'
import { doorAnswers } from './doorAnswers.js'

interface Printed {
  readonly outcomes: ReadonlyArray<Outcome>
  readonly answers: unknown
}

export const expectConformance = async (printed: string): Promise<void> => {
  const { outcomes, answers } = JSON.parse(printed) as Printed
  const faults = outcomes.flatMap((o) => o.faults.map((fault) => `${o.name}: ${fault}`))
  expect(faults).toEqual([])
  expect(outcomes.reduce((sum, outcome) => sum + outcome.answers, 0)).toBeGreaterThan(3000)
  expect(answers).toEqual(JSON.parse(JSON.stringify(await doorAnswers())))
}
