import { misuse } from './misuse.js'

/** Throws `notAList` unless this is a list of objects without holes. */
export const assertObjects = (list: unknown): void => {
  assertList(list, (element) => typeof element === 'object' && element !== null)
}

/** Throws `notAList` unless this is a list without holes and every element passes the check. */
export const assertList = (
  list: unknown,
  isRight: (element: unknown) => boolean = () => true,
): void => {
  if (!Array.isArray(list)) throw misuse('notAList', 'Not a list.')
  for (let index = 0; index < list.length; index++) {
    if (!(index in list) || !isRight(list[index])) {
      throw misuse('notAList', `Element ${index} of the list is missing or of another kind.`)
    }
  }
}
