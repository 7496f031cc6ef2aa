/**
 * Formulas for Z3, written in SMT-LIB. A position is a whole number from 0 to 2, its rank; a weight is any
 * real number from 0. What is proved of `w * |x - y|` holds for every slider, every position and every weight.
 */

/** An expression or a condition in SMT-LIB. */
export type Formula = string

const operator =
  (name: string) =>
  (...terms: ReadonlyArray<Formula>): Formula =>
    `(${name} ${terms.join(' ')})`

export const and = operator('and')
export const or = operator('or')
export const not = operator('not')
export const implies = operator('=>')
export const equal = operator('=')
export const distinct = operator('distinct')
export const atMost = operator('<=')
export const less = operator('<')
export const plus = operator('+')
export const minus = operator('-')
export const times = operator('*')
export const choose = operator('ite')

/** How many steps two positions are apart: |x - y|. */
export const gap = (x: Formula, y: Formula): Formula => `(to_real (abs (- ${x} ${y})))`

/** The larger of two numbers. */
export const larger = (a: Formula, b: Formula): Formula => choose(atMost(a, b), b, a)
export const smaller = (a: Formula, b: Formula): Formula => choose(atMost(a, b), a, b)

/** What a question is about: the names of its positions and of its numbers. */
export interface Names {
  readonly positions?: ReadonlyArray<string>
  readonly numbers?: ReadonlyArray<string>
}

/** The question whether `then` can be false while all of `given` holds, as Z3 reads it. */
export const questionOf = (
  { positions = [], numbers = [] }: Names,
  given: ReadonlyArray<Formula>,
  then: Formula,
): string =>
  [
    ...positions.map((name) => `(declare-const ${name} Int) (assert (<= 0 ${name} 2))`),
    ...numbers.map((name) => `(declare-const ${name} Real)`),
    ...given.map((formula) => `(assert ${formula})`),
    `(assert ${not(then)})`,
  ].join('\n')
