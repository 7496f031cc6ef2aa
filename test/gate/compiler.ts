/** The TypeScript compiler as the gate uses it: the project's own settings, and a door's names. */
import ts from 'typescript'
import { root } from './doors.js'

/** The settings of tsconfig.json. */
export const compilerOptions = (): ts.CompilerOptions => {
  const file = ts.readJsonConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path))
  const noFiles = { ...ts.sys, readDirectory: () => [] }
  return ts.parseJsonSourceFileConfigFileContent(file, noFiles, root).options
}

const parsedFiles = new Map<string, ts.SourceFile>()

/** A text as a tree; the same one for the same text. */
export const parsed = (file: string, text: string): ts.SourceFile => {
  const source =
    parsedFiles.get(text) ?? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  parsedFiles.set(text, source)
  return source
}

const programs = new Map<string, ts.Program>()

/** A program of some files, paths from the root of the project; the same one for the same question. */
export const programOf = (
  files: ReadonlyArray<string>,
  options: ts.CompilerOptions = {},
): ts.Program => {
  const question = JSON.stringify([files, options])
  const program =
    programs.get(question) ??
    ts.createProgram(
      files.map((file) => `${root}${file}`),
      { ...compilerOptions(), ...options },
    )
  programs.set(question, program)
  return program
}

/** A name that a module exports, and what it stands for wherever that is declared. */
export interface PublicName {
  readonly name: string
  readonly symbol: ts.Symbol
}

/** The names that a module exports, in order of the alphabet. */
export const publicNames = (program: ts.Program, file: string): ReadonlyArray<PublicName> => {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(`${root}${file}`)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${file} is not a module.`)
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, symbol: withoutAlias(checker, symbol) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The symbol behind imports and re-exports. */
export const withoutAlias = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)

/** Diagnostics as lines of text, with place and code. */
export const describeDiagnostic = (diagnostic: ts.Diagnostic): string =>
  ts
    .formatDiagnostic(diagnostic, {
      getCurrentDirectory: () => root,
      getCanonicalFileName: (file) => file,
      getNewLine: () => '\n',
    })
    .trimEnd()
