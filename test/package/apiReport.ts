/**
 * The report of the public surface: per door one text with every exported name and its declaration, as
 * built, without comments; then the declarations that those refer to and that have no public name.
 * `npm run api:update` writes them; a test holds the build to what is committed.
 */
import ts from 'typescript'
import { programOf, publicNames, withoutAlias } from '../gate/compiler.js'
import { doors, root } from '../gate/doors.js'

export interface ApiReport {
  /** The committed file. */
  readonly path: string
  readonly text: string
}

export const apiReports = (): ReadonlyArray<ApiReport> => {
  const files = doors.map(({ built }) => `dist/${built}.d.ts`)
  const program = programOf(files)
  const named = new Set(files.flatMap((file) => publicNames(program, file).map((n) => n.symbol)))
  return doors.map(({ name, specifier, built }) => {
    const names = publicNames(program, `dist/${built}.d.ts`)
    const unnamed = referredTo(
      program.getTypeChecker(),
      names.map(({ symbol }) => symbol),
      named,
    )
    const parts = [
      `The public surface of ${specifier}: ${names.length} names. Written by npm run api:update.`,
      ...names.map(({ name, symbol }) => `# ${name}\n${declarationText(symbol)}`),
      ...unnamed.map((symbol) => `# (no public name) ${symbol.name}\n${declarationText(symbol)}`),
    ]
    return { path: `${root}test/package/api/${name}.txt`, text: `${parts.join('\n\n')}\n` }
  })
}

// Symbols of the package that some declarations lead to, and that no door exports.
const referredTo = (
  checker: ts.TypeChecker,
  from: ReadonlyArray<ts.Symbol>,
  named: ReadonlySet<ts.Symbol>,
): ReadonlyArray<ts.Symbol> => {
  const found = new Set<ts.Symbol>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node)
      const target = symbol && withoutAlias(checker, symbol)
      if (target && !named.has(target) && !found.has(target) && isTopLevelOfOurs(target)) {
        found.add(target)
        target.declarations?.forEach(visit)
      }
    }
    ts.forEachChild(node, visit)
  }
  from.forEach((symbol) => symbol.declarations?.forEach(visit))
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const isTopLevelOfOurs = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some((declaration) => {
    const statement = statementOf(declaration)
    const file = statement.getSourceFile()
    return statement.parent === file && isNamedBy(statement, declaration) && isOurs(file)
  })

const isOurs = (file: ts.SourceFile): boolean => file.fileName.startsWith(`${root}dist/`)

const isNamedBy = (statement: ts.Node, declaration: ts.Node): boolean =>
  statement === declaration || ts.isVariableStatement(statement)

// A constant is declared three levels below its statement.
const statementOf = (declaration: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration

const printer = ts.createPrinter({ removeComments: true })

const declarationText = (symbol: ts.Symbol): string =>
  (symbol.declarations ?? [])
    .map((declaration) => {
      const node = statementOf(declaration)
      return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    })
    .join('\n')
