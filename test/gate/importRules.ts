/**
 * Which way imports point: the table in layers.json, and no cycles. Faults are sentences with file and
 * line; an empty list is what a test asks for.
 */
import { dirname, join } from 'node:path/posix'
import ts from 'typescript'
import { parsed } from './compiler.js'

/** What each layer may import: layers, packages, and `types of` a layer. */
export type LayerTable = { readonly [layer: string]: ReadonlyArray<string> }

interface Import {
  readonly place: string
  readonly from: string
  /** The imported file, or the specifier as it stands where that is not a relative path. */
  readonly to: string
  readonly typeOnly: boolean
}

/** Every import that the table does not allow, and every cycle. Paths are relative to `src`. */
export const importFaults = (
  sources: ReadonlyMap<string, string>,
  table: LayerTable,
): ReadonlyArray<string> => {
  const imports = [...sources].flatMap(([file, text]) => importsOf(file, text))
  const forbidden = imports
    .filter((found) => !isAllowed(found, table))
    .map(({ place, from, to }) => `${place}: ${layerOf(from)} does not import ${to}`)
  return [...forbidden, ...cycles(imports)]
}

const isAllowed = ({ from, to, typeOnly }: Import, table: LayerTable): boolean => {
  const allowed = table[layerOf(from)] ?? []
  const target = to.endsWith('.ts') ? layerOf(to) : packageOf(to)
  return (
    allowed.includes(target) ||
    (typeOnly && allowed.includes(`types of ${target}`)) ||
    (to.endsWith('.ts') && target === layerOf(from) && target !== 'core')
  )
}

const layerOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : 'core')

const packageOf = (specifier: string): string => specifier.split(/[/:]/)[0] ?? ''

const importsOf = (file: string, text: string): ReadonlyArray<Import> => {
  const source = parsed(file, text)
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return
    const line = source.getLineAndCharacterOfPosition(specifier.getStart(source)).line + 1
    const { text: path } = specifier
    const to = path.startsWith('.') ? join(dirname(file), path).replace(/\.js$/, '.ts') : path
    found.push({ place: `src/${file}:${line}`, from: file, to, typeOnly })
  }
  const isDeep = /\bimport\b\W*\(/.test(text) // below a statement only calls import
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    if (isDeep) ts.forEachChild(node, visit)
  }
  source.statements.forEach(visit)
  return found
}

const isTypeImport = (clause: ts.ImportClause | undefined): boolean =>
  clause?.phaseModifier === ts.SyntaxKind.TypeKeyword

// Walks on from each file; an import of a file that is on the way there closes a cycle.
const cycles = (imports: ReadonlyArray<Import>): ReadonlyArray<string> => {
  const finished = new Set<string>()
  const found: string[] = []
  const walk = (file: string, way: ReadonlyArray<string>): void => {
    if (way.includes(file))
      found.push(`cycle: ${[...way, file].slice(way.indexOf(file)).join(' -> ')}`)
    if (way.includes(file) || finished.has(file)) return
    for (const { from, to } of imports) if (from === file) walk(to, [...way, file])
    finished.add(file)
  }
  for (const { from } of imports) walk(from, [])
  return found
}
