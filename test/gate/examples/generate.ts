/**
 * Turns an example into a module that checks itself. A statement with a result behind it,
 *
 *     expression // => literal
 *
 * becomes a call of `check`. The lines stay where they are, one below the imports that come first, so
 * that whatever the compiler or the run reports can be led back to the source.
 */
import ts from 'typescript'

export interface Generated {
  readonly module: string
  /** The lines of the results that it checks, from 0. */
  readonly results: ReadonlyArray<number>
  /** Results that stand where none is checked: not behind an expression of its own. */
  readonly unchecked: number
}

/** The names that an example may use without import, and where they come from. */
export type Scope = ReadonlyMap<string, string>

const RESULT = '// =>'

export const generateModule = (code: string, scope: Scope): Generated => {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const claims = claimsIn(source)
  const lineOf = (statement: ts.Statement): number =>
    source.getLineAndCharacterOfPosition(statement.end).line
  const checked = claims.reduceRight((text, { statement, result }) => {
    const call = `check(${lineOf(statement)}, ${statement.expression.getText()}, ${result})`
    return text.slice(0, statement.getStart()) + call + text.slice(statement.end)
  }, code)
  const imports = [`import { check } from './check.js'`, ...importsOf(source, scope)]
  return {
    module: `${imports.join(';')}\n${checked}\nexport {}\n`,
    results: claims.map(({ statement }) => lineOf(statement)),
    unchecked: code.split(RESULT).length - 1 - claims.length,
  }
}

interface Claim {
  readonly statement: ts.ExpressionStatement
  readonly result: string
}

// The statements with a result behind them, also those within a block, in order.
const claimsIn = (node: ts.Node): ReadonlyArray<Claim> => {
  const result = ts.isExpressionStatement(node)
    ? resultBehind(node.getSourceFile().text, node)
    : undefined
  if (result !== undefined && ts.isExpressionStatement(node)) return [{ statement: node, result }]
  const found: Claim[] = []
  ts.forEachChild(node, (child) => {
    found.push(...claimsIn(child))
  })
  return found
}

const resultBehind = (code: string, statement: ts.Statement): string | undefined =>
  ts
    .getTrailingCommentRanges(code, statement.end)
    ?.map(({ pos, end }) => code.slice(pos, end))
    .find((comment) => comment.startsWith(RESULT))
    ?.slice(RESULT.length)
    .trim()

// One import for each name of the scope that occurs and that the example does not declare itself.
const importsOf = (source: ts.SourceFile, scope: Scope): ReadonlyArray<string> => {
  const declared = source.statements.flatMap(declaredNames)
  const words = new Set(source.text.match(/[A-Za-z_]\w*/g))
  return [...scope]
    .filter(([name]) => words.has(name) && !declared.includes(name))
    .map(([name, specifier]) => `import { ${name} } from '${specifier}'`)
}

const declaredNames = (statement: ts.Statement): ReadonlyArray<string> => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  return (ts.isFunctionDeclaration(statement) || isTypeDeclaration(statement)) && statement.name
    ? [statement.name.text]
    : []
}

const isTypeDeclaration = (
  statement: ts.Statement,
): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
  ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
