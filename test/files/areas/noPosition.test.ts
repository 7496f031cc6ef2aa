// Figures describe districts; positions are for people. So of all that the package exports, nothing that
// takes figures or gives them gives a position. Read from the types of the source.
//
// @module-tag slow
import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { programOf, publicNames } from '../../gate/compiler.js'
import { root } from '../../gate/doors.js'

const FIGURES = ['Kenmerk', 'AreaFigure', 'AreaFigures', 'FigureColumn', 'DistrictDescription']

const entryPoints = [
  'src/index.ts',
  ...readdirSync(`${root}src`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => name !== 'schema') // its types are those of another library, without end
    .map(({ name }) => `src/${name}/index.ts`)
    .filter((file) => ts.sys.fileExists(`${root}${file}`)),
]

let checker: ts.TypeChecker
let functions: ReadonlyArray<ExportedFunction>

beforeAll(() => {
  const program = programOf(entryPoints)
  checker = program.getTypeChecker()
  functions = entryPoints.flatMap((file) => functionsOf(program, file))
}, 120_000) // it compiles the entry points

// Whether a type is, or leads to, one that satisfies.
const leadsTo = (
  type: ts.Type,
  satisfies: (type: ts.Type) => boolean,
  seen: Set<ts.Type> = new Set(),
): boolean => {
  if (seen.has(type)) return false
  seen.add(type)
  if (satisfies(type)) return true
  if (isProblem(type)) return false // it repeats what stood in a document
  const parts = [
    ...(type.isUnionOrIntersection() ? type.types : []),
    ...(checker.isArrayType(type) || checker.isTupleType(type)
      ? checker.getTypeArguments(type as ts.TypeReference)
      : isOfOurs(type)
        ? type.getProperties().map((property) => checker.getTypeOfSymbol(property))
        : []),
    ...type.getCallSignatures().map((signature) => signature.getReturnType()),
  ]
  return parts.some((part) => leadsTo(part, satisfies, seen))
}

const isProblem = (type: ts.Type): boolean => {
  const code = type.getProperty('code')
  return code !== undefined && checker.getTypeOfSymbol(code).isStringLiteral()
}

const isOfOurs = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.Object) !== 0 &&
  [type.symbol as ts.Symbol | undefined, type.aliasSymbol].some((symbol) =>
    symbol?.declarations?.some((declaration) =>
      declaration.getSourceFile().fileName.startsWith(`${root}src/`),
    ),
  )

const isFigure = (type: ts.Type): boolean =>
  [type.symbol as ts.Symbol | undefined, type.aliasSymbol].some(
    (symbol) => symbol !== undefined && FIGURES.includes(symbol.name),
  )

const isPosition = (type: ts.Type): boolean => type.isStringLiteral() && type.value === 'midden'

interface ExportedFunction {
  readonly name: string
  readonly takes: boolean
  readonly gives: boolean
  readonly givesPosition: boolean
}

const functionsOf = (program: ts.Program, file: string): ReadonlyArray<ExportedFunction> =>
  publicNames(program, file).flatMap(({ name, symbol }): ReadonlyArray<ExportedFunction> => {
    if ((symbol.flags & ts.SymbolFlags.Value) === 0) return []
    return checker
      .getTypeOfSymbol(symbol)
      .getCallSignatures()
      .map((signature) => ({
        name,
        takes: signature
          .getParameters()
          .some((parameter) => leadsTo(checker.getTypeOfSymbol(parameter), isFigure)),
        gives: leadsTo(signature.getReturnType(), isFigure),
        givesPosition: leadsTo(signature.getReturnType(), isPosition),
      }))
  })

const namesOf = (list: ReadonlyArray<ExportedFunction>) => [
  ...new Set(list.map(({ name }) => name)),
]

describe('functions and figures', () => {
  it('finds the functions that take figures, and those that give them', () => {
    expect(namesOf(functions.filter(({ takes }) => takes)).sort()).toEqual([
      'chooseKenmerken',
      'writeKenmerken',
    ])
    expect(namesOf(functions.filter(({ gives }) => gives)).sort()).toEqual([
      'chooseKenmerken',
      'parseWijkkenmerken',
      'readAreaFigures',
      'readKenmerken',
    ])
  })

  it('finds positions where there are some', () => {
    const names = namesOf(functions.filter(({ givesPosition }) => givesPosition))
    expect(names).toEqual(expect.arrayContaining(['districtFit', 'parsePanel', 'classify']))
  })

  it('no function that takes figures gives a position', () => {
    expect(functions.filter(({ takes, givesPosition }) => takes && givesPosition)).toEqual([])
  })

  // What people wrote down themselves is read back with the position that they chose.
  it('none that gives figures gives a position, but for the reader of what people wrote', () => {
    const both = functions.filter(({ gives, givesPosition }) => gives && givesPosition)
    expect(namesOf(both)).toEqual(['parseWijkkenmerken'])
  })
})
