/**
 * What a module may do when it is imported: nothing. At the top level stand imports, exports, types,
 * functions and constants; a constant is made of literals, functions, names, and calls that a bundler
 * may drop because they are marked `/*#__PURE__*\/`. Reading a property and spreading count as doing
 * something: either can run code, so a bundler keeps them with all that they need. Nothing at the top
 * level can change later: no `let`, no collection that is neither frozen, `as const` nor given a
 * (readonly) type.
 *
 * Faults are sentences with file and line; an empty list is what a test asks for.
 */
import ts from 'typescript'
import { parsed } from './compiler.js'

export const importTimeFaults = (file: string, text: string): ReadonlyArray<string> => {
  const source = parsed(file, text)
  return source.statements.flatMap(faultsOfStatement).map(({ node, problem }) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    return `src/${file}:${line}: ${problem}`
  })
}

interface Fault {
  readonly node: ts.Node
  readonly problem: string
}

const faultsOfStatement = (statement: ts.Statement): ReadonlyArray<Fault> => {
  if (ts.isExportDeclaration(statement) && statement.exportClause === undefined) {
    return [{ node: statement, problem: 'exports names that are not named' }]
  }
  if (isDeclarationOnly(statement)) return []
  if (!ts.isVariableStatement(statement)) {
    return [{ node: statement, problem: 'runs at import' }]
  }
  if ((statement.declarationList.flags & ts.NodeFlags.Const) === 0) {
    return [{ node: statement, problem: 'module state: let or var' }]
  }
  return statement.declarationList.declarations.flatMap(faultsOfConstant)
}

const isDeclarationOnly = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) ||
  ts.isExportDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isFunctionDeclaration(statement)

const faultsOfConstant = ({ type, initializer }: ts.VariableDeclaration): ReadonlyArray<Fault> => {
  if (initializer === undefined) return []
  const value = withoutTypes(initializer)
  const isCollection =
    ts.isArrayLiteralExpression(value) ||
    ts.isObjectLiteralExpression(value) ||
    ts.isNewExpression(value)
  const isReadonly = type !== undefined || initializer.getText().includes(' as const')
  return [
    ...(isCollection && !isReadonly
      ? [{ node: value, problem: 'module state: a collection that can change' }]
      : []),
    ...impureParts(initializer),
  ]
}

// The parts of an expression that do something when it is evaluated.
const impureParts = (node: ts.Node): ReadonlyArray<Fault> => {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return []
  const inner: Fault[] = []
  ts.forEachChild(node, (child) => {
    // What stands before the dot of a marked call belongs to that call.
    if (!(ts.isCallExpression(node) && child === node.expression)) inner.push(...impureParts(child))
  })
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const before = node.getFullText().slice(0, node.getLeadingTriviaWidth())
    return before.includes('/*#__PURE__*/')
      ? inner
      : [{ node, problem: 'a call at import that is not marked /*#__PURE__*/' }, ...inner]
  }
  return isEffect(node)
    ? [{ node, problem: 'evaluated at import; a bundler keeps it' }, ...inner]
    : inner
}

const isEffect = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) ||
  ts.isElementAccessExpression(node) ||
  ts.isSpreadElement(node) ||
  ts.isSpreadAssignment(node) ||
  ts.isTemplateExpression(node) ||
  ts.isTaggedTemplateExpression(node) ||
  ts.isAwaitExpression(node) ||
  ts.isDeleteExpression(node) ||
  (ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment)

const withoutTypes = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? withoutTypes(node.expression)
    : node
