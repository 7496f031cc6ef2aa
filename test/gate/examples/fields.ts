/**
 * The numeric fields of the public interfaces, and whether a reader can know what they count: from the
 * field's own docstring, or from that of its interface if that names the field or has at most five
 * fields. For other fields the name and type are enough.
 */
import ts from 'typescript'
import { programOf, publicNames } from '../compiler.js'
import { doors } from '../doors.js'

export interface Field {
  /** `Classification.margin (core)` */
  readonly title: string
  readonly isExplained: boolean
}

/** Every number of every public interface, once. */
export const publicNumbers = (): ReadonlyArray<Field> => {
  const program = programOf(doors.map(({ source }) => source))
  return doors.flatMap((door) =>
    publicNames(program, door.source).flatMap(({ name, symbol }) =>
      (symbol.declarations ?? []).filter(ts.isInterfaceDeclaration).flatMap((declaration) =>
        declaration.members
          .filter(ts.isPropertySignature)
          .filter(({ type }) => type?.kind === ts.SyntaxKind.NumberKeyword)
          .map((field) => ({
            title: `${name}.${nameOf(field)} (${door.name})`,
            isExplained:
              hasDocstring(field) ||
              declaration.members.length <= 5 ||
              docstringOf(declaration).includes(`\`${nameOf(field)}\``),
          })),
      ),
    ),
  )
}

const nameOf = ({ name }: ts.PropertySignature): string => name.getText()

const hasDocstring = (field: ts.PropertySignature): boolean =>
  ts.getJSDocCommentsAndTags(field).some((doc) => Boolean(doc.comment))

const docstringOf = (declaration: ts.InterfaceDeclaration): string =>
  ts
    .getJSDocCommentsAndTags(declaration)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join(' ')
