/** Z3: whether a question has an answer, and which. It keeps threads, so whoever asks has to end the process. */
import { init } from 'z3-solver'

/** Values that make every line of a question true; `none` when nothing does; `unknown` when Z3 cannot say. */
export type Solution = ReadonlyMap<string, number> | 'none' | 'unknown'

/** Starts Z3. A question that is not well-formed throws: it would otherwise count as one without lines. */
export const startSolver = async (): Promise<(question: string) => Promise<Solution>> => {
  const { Z3 } = await init()
  const context = Z3.mk_context(Z3.mk_config())
  return async (question) => {
    const solver = Z3.mk_solver(context)
    Z3.solver_inc_ref(context, solver)
    Z3.solver_from_string(context, solver, question)
    if (Z3.get_error_code(context) !== 0) throw new Error(`Not a question:\n${question}`)
    const outcome = await Z3.solver_check(context, solver)
    const model = outcome === 1 ? Z3.solver_get_model(context, solver) : undefined
    const text = model === undefined ? '' : Z3.model_to_string(context, model)
    Z3.solver_dec_ref(context, solver)
    return outcome === 0 ? 'unknown' : outcome < 0 ? 'none' : valuesIn(text)
  }
}

// One line for each name: `x -> 1`, `w -> (/ 3.0 10.0)`, `v -> (- 2.0)`.
const valuesIn = (model: string): ReadonlyMap<string, number> =>
  new Map(
    [...model.matchAll(/^(\S+) -> (.+)$/gm)].map(([, name = '', value = '']) => [
      name,
      numberOf(value),
    ]),
  )

const numberOf = (value: string): number => {
  const [, a, b] = /^\(\/ (\S+) (\S+)\)$/.exec(value) ?? []
  if (a !== undefined && b !== undefined) return Number(a) / Number(b)
  const [, negated] = /^\(- (.+)\)$/.exec(value) ?? []
  return negated === undefined ? Number(value) : -numberOf(negated)
}
