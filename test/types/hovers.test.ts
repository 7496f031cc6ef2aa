/**
 * What an editor shows of a name is short enough to read. The schemas are zod's own types, and exempt.
 *
 * @module-tag slow
 */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { doors, root } from '../gate/doors.js'

const LONGEST = 600 // characters

const declarations = doors
  .filter(({ name }) => name !== 'schema')
  .map(({ name, built }) => ({ name, file: `${root}dist/${built}.d.ts` }))

const { fileExists, readFile, readDirectory, directoryExists, getDirectories } = ts.sys
const service = ts.createLanguageService({
  fileExists,
  readFile,
  readDirectory,
  directoryExists,
  getDirectories,
  getScriptFileNames: () => declarations.map(({ file }) => file),
  getScriptVersion: () => '1',
  getScriptSnapshot: (file) => {
    const text = readFile(file)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => ({
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  }),
  getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
})

interface Hover {
  readonly name: string
  readonly text: string
}

const hoversOf = (file: string): ReadonlyArray<Hover> => {
  const program = service.getProgram()
  const checker = program?.getTypeChecker()
  const source = program?.getSourceFile(file)
  const module = source && checker?.getSymbolAtLocation(source)
  if (checker === undefined || module === undefined) throw new Error(`${file} is not built.`)
  return checker.getExportsOfModule(module).map((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
    const declared = (isAlias ? checker.getAliasedSymbol(symbol) : symbol).declarations?.[0]
    const name = declared && (ts.getNameOfDeclaration(declared) ?? declared)
    const shown =
      name && service.getQuickInfoAtPosition(name.getSourceFile().fileName, name.getStart())
    return { name: symbol.name, text: ts.displayPartsToString(shown?.displayParts) }
  })
}

describe.each(declarations)('an editor', ({ name, file }) => {
  const hovers = hoversOf(file)

  it(`shows each name of the door ${name} in at most ${LONGEST} characters`, () => {
    expect(hovers.length).toBeGreaterThan(0)
    expect(hovers.filter(({ text }) => text === '')).toEqual([])
    expect(hovers.filter(({ text }) => text.length > LONGEST)).toEqual([])
  })
})
