/** The program for a browser: leaves what the package answers there, as JSON, in the variable `printed`. */
import { conform, specPaths } from './conformance.js'
import { doorAnswers } from './doorAnswers.js'

const read = async (path: string): Promise<readonly [path: string, text: string]> => {
  const response = await fetch(`/node_modules/schuifoefening/spec/${path}`)
  return [path, await response.text()]
}

const texts = new Map(await Promise.all(specPaths().map(read)))
const outcomes = conform((path) => texts.get(path) ?? '')
Object.assign(globalThis, { printed: JSON.stringify({ outcomes, answers: await doorAnswers() }) })
