/** Proves every law and refutes every false twin; run.ts starts it. */
import { questionOf } from './formula.js'
import { LAWS, type Proof, type Twin } from './laws.js'
import { startSolver } from './solver.js'

const solve = await startSolver()
let [passed, failed] = [0, 0]

const report = (ok: boolean, text: string): void => {
  console.log(`  ${ok ? '✓' : '✗'} ${text}`)
  if (ok) passed++
  else failed++
}

// Proved: nothing makes it false, and what it presupposes can be.
const prove = async ({ says, names, given = [], then }: Proof): Promise<void> => {
  const counterexample = await solve(questionOf(names, given, then))
  const possible = await solve(questionOf(names, given, 'false'))
  report(counterexample === 'none' && typeof possible !== 'string', says)
}

const refute = async ({ says, names, given = [], then, confirm }: Twin): Promise<void> => {
  const found = await solve(questionOf(names, given, then))
  if (typeof found === 'string') return report(false, `false: ${says} (no counterexample)`)
  // Z3 leaves out a name that may have any value.
  const valueOf = (name: string): number => found.get(name) ?? 0
  const shown = [...found].map(([name, value]) => `${name} = ${String(value)}`).join(', ')
  report(confirm?.(valueOf) ?? true, `false: ${says} (${shown})`)
}

for (const { law, proofs } of LAWS) {
  console.log(law)
  for (const proof of proofs) {
    await prove(proof)
    await refute({ ...proof, ...proof.twin })
  }
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1) // Z3's threads would go on
