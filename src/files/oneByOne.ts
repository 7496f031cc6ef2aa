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
  let asked: Promise<unknown> = Promise.resolve() // for a list: questions at one time wait for each other

  const fromLists = async (): Promise<IteratorResult<A>> => {
    while (index >= list.length) {
      const next = await lists.next()
      if (next.done === true) return { done: true, value: undefined }
      list = next.value
      index = 0
    }
    return { done: false, value: at(list, index++) }
  }
  return {
    next: () =>
      index < list.length
        ? Promise.resolve({ done: false, value: at(list, index++) })
        : (asked = asked.then(fromLists, fromLists)),
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
