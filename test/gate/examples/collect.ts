/**
 * The examples of the documentation: the `@example` of every public name, and every `ts` block of the
 * README files and the guides.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { programOf, publicNames } from '../compiler.js'
import { doors, root } from '../doors.js'

export interface Example {
  readonly code: string
  /** The file that it stands in, from the root of the project, and the line of its first line. */
  readonly file: string
  readonly line: number
}

/** A public name: how it is documented. */
export interface Documented {
  readonly title: string
  readonly isFunction: boolean
  readonly description: string
  readonly examples: ReadonlyArray<Example>
}

/** Every public name of every door, once. */
export const documentedNames = (): ReadonlyArray<Documented> => {
  const program = programOf(doors.map(({ source }) => source))
  const checker = program.getTypeChecker()
  const names = new Map(
    doors.flatMap((door) =>
      publicNames(program, door.source).map(({ name, symbol }) => [
        symbol,
        `${name} (${door.name})`,
      ]),
    ),
  )
  return [...names].map(([symbol, title]) => ({
    title,
    isFunction: isFunction(symbol, checker),
    description: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    examples: (symbol.declarations ?? [])
      .flatMap((declaration) => ts.getJSDocTags(declaration))
      .filter((tag) => tag.tagName.text === 'example')
      .map(exampleOfTag),
  }))
}

const isFunction = (symbol: ts.Symbol, checker: ts.TypeChecker): boolean =>
  (symbol.flags & ts.SymbolFlags.Value) !== 0 &&
  checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0

/** Every `ts` block of README.md, README.nl.md and docs. */
export const documentExamples = (): ReadonlyArray<Example> =>
  ['README.md', 'README.nl.md', ...readdirSync(`${root}docs`).map((file) => `docs/${file}`)]
    .filter((file) => file.endsWith('.md') && existsSync(`${root}${file}`))
    .flatMap((file) => {
      const text = readFileSync(`${root}${file}`, 'utf8')
      return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((block) => ({
        code: block[1] ?? '',
        file,
        line: text.slice(0, block.index).split('\n').length + 1,
      }))
    })

// The lines after the tag, without the asterisks of the comment.
const exampleOfTag = (tag: ts.JSDocTag): Example => {
  const source = tag.getSourceFile()
  const lines = source.text
    .slice(tag.tagName.end, tag.end)
    .replace(/\*\/$/, '')
    .split('\n')
    .slice(1)
  return {
    code: lines.map((line) => line.replace(/^\s*\* ?/, '')).join('\n'),
    file: source.fileName.slice(root.length),
    line: source.getLineAndCharacterOfPosition(tag.tagName.end).line + 2,
  }
}
