/**
 * The functional types in public signatures: plain interfaces with the shapes of fp-ts 2, assignable to
 * and from its types. Their values work with fp-ts's functions, but users do not need fp-ts.
 *
 * @module
 */

/**
 * The failing half of an {@link Either}.
 *
 * @typeParam E - what went wrong
 */
export interface Left<E> {
  readonly _tag: 'Left'
  readonly left: E
}

/**
 * The succeeding half of an {@link Either}.
 *
 * @typeParam A - the value
 */
export interface Right<A> {
  readonly _tag: 'Right'
  readonly right: A
}

/**
 * A value, or what went wrong instead; `_tag` says which. The shape of fp-ts's `Either`.
 *
 * @typeParam E - what went wrong
 * @typeParam A - the value
 */
export type Either<E, A> = Left<E> | Right<A>

/** The absent half of an {@link Option}: no value. */
export interface None {
  readonly _tag: 'None'
}

/**
 * The present half of an {@link Option}.
 *
 * @typeParam A - the value
 */
export interface Some<A> {
  readonly _tag: 'Some'
  readonly value: A
}

/**
 * A value that may be absent, with no reason given. The shape of fp-ts's `Option`.
 *
 * @typeParam A - the value
 */
export type Option<A> = None | Some<A>

/**
 * A list with at least one element. The shape of fp-ts's `ReadonlyNonEmptyArray`.
 *
 * @typeParam A - the elements
 */
export type NonEmptyArray<A> = ReadonlyArray<A> & { readonly 0: A }

/**
 * Equality of values. The shape of fp-ts's `Eq`.
 *
 * @typeParam A - what is compared
 */
export interface Eq<A> {
  readonly equals: (x: A, y: A) => boolean
}

/**
 * A total order with its equality. The shape of fp-ts's `Ord`.
 *
 * @typeParam A - what is ordered
 */
export interface Ord<A> extends Eq<A> {
  readonly compare: (x: A, y: A) => -1 | 0 | 1
}

/**
 * How a value is written as text. The shape of fp-ts's `Show`.
 *
 * @typeParam A - what is shown
 */
export interface Show<A> {
  readonly show: (a: A) => string
}
