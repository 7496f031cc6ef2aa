/**
 * Iterating over the elements of a sequence of lists.
 *
 * @module
 */

import { at } from '../model/known.js'

/**
 * Yields the elements of the lists in order, as an async generator would. An element that is already
 * available costs one promise, where a generator makes three.
 */
export const oneByOne = <A>(lists: AsyncGenerator<ReadonlyArray<A>>): AsyncIterableIterator<A> => {
  let list: ReadonlyArray<A> = []
  let index = 0
  let asked: Promise<unknown> | undefined // the list that is waited for

  const fetched = async (): Promise<IteratorResult<A>> => {
    try {
      do {
        const next = await lists.next()
        if (next.done === true) return { done: true, value: undefined }
        list = next.value
        index = 0
      } while (list.length === 0)
      return { done: false, value: at(list, index++) }
    } finally {
      asked = undefined
    }
  }
  const next = (): Promise<IteratorResult<A>> => {
    if (asked !== undefined) return asked.then(next, next)
    if (index < list.length) return Promise.resolve({ done: false, value: at(list, index++) })
    const first = fetched()
    asked = first
    return first
  }
  return {
    next,
    return: async () => {
      list = []
      await lists.return(undefined)
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
