/**
 * The fields of the public interfaces, and whether a reader can know what each holds. Its own docstring
 * tells, or its type: one that has a public name, alone or in a list or an `Option`. A number, a text, a
 * yes or no needs words. In the texts a field is the text, or the group of texts, of its name; only a
 * sentence that takes arguments needs words.
 */
import ts from 'typescript'
import { programOf, publicNames, withoutAlias } from '../compiler.js'
import { doors } from '../doors.js'

export interface Field {
  /** `Classification.margin (core)` */
  readonly title: string
  readonly isExplained: boolean
}

/** Every field of every public interface, once. */
export const publicFields = (): ReadonlyArray<Field> => {
  const program = programOf(doors.map(({ source }) => source))
  const checker = program.getTypeChecker()
  const names = doors.flatMap((door) =>
    publicNames(program, door.source).map(({ name, symbol }) => ({ name, symbol, door })),
  )
  const known = new Set(names.map(({ symbol }) => symbol))
  const fields = names.flatMap(({ name, symbol, door }) =>
    fieldsOf(symbol).map((field) => ({
      field,
      title: `${name}.${nameOf(field)} (${door.name})`,
      door,
    })),
  )
  const isNamed = (node: ts.TypeNode): boolean => {
    if (!ts.isTypeReferenceNode(node)) return false
    const [inner] = node.typeArguments ?? []
    if (
      inner !== undefined &&
      /^(ReadonlyArray|ReadonlyNonEmptyArray|Option)$/.test(node.typeName.getText())
    )
      return isNamed(inner)
    const symbol = checker.getSymbolAtLocation(node.typeName)
    return symbol !== undefined && (known.has(withoutAlias(checker, symbol)) || isParameter(symbol))
  }
  return fields.map(({ field, title, door }) => ({
    title,
    isExplained:
      hasDocstring(field) ||
      (field.type !== undefined &&
        (isNamed(field.type) || (door.name === 'texts' && !ts.isFunctionTypeNode(field.type)))),
  }))
}

const fieldsOf = (symbol: ts.Symbol): ReadonlyArray<ts.PropertySignature> =>
  (symbol.declarations ?? [])
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) => members.filter(ts.isPropertySignature))

const nameOf = ({ name }: ts.PropertySignature): string => name.getText()

const hasDocstring = (field: ts.PropertySignature): boolean =>
  ts.getJSDocCommentsAndTags(field).some((doc) => Boolean(doc.comment))

const isParameter = (symbol: ts.Symbol): boolean =>
  (symbol.flags & ts.SymbolFlags.TypeParameter) !== 0
