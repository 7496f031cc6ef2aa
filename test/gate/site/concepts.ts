/**
 * The concepts of each door: the comments above the exports in its `index.ts`, in their order. They are
 * the one place where public names are grouped; the documentation takes its categories from them.
 */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { root, type Door } from '../doors.js'

export interface Concept {
  readonly title: string
  /** The public names under it, as they stand. */
  readonly names: ReadonlyArray<string>
}

/** The concepts of a door. A name above the first comment belongs to none, and is an error. */
export const conceptsOf = ({ source }: Door): ReadonlyArray<Concept> => {
  const text = readFileSync(`${root}${source}`, 'utf8')
  const file = ts.createSourceFile(source, text, ts.ScriptTarget.ES2022, true)
  const concepts: { readonly title: string; readonly names: string[] }[] = []
  for (const statement of file.statements.filter(ts.isExportDeclaration)) {
    const title = titleAbove(text, statement)
    if (title !== undefined) concepts.push({ title, names: [] })
    const concept = concepts.at(-1)
    if (concept === undefined) throw new Error(`${source}: the first export has no concept.`)
    concept.names.push(...namesOf(statement))
  }
  return concepts
}

// A line comment right above the statement.
const titleAbove = (text: string, statement: ts.Statement): string | undefined => {
  const comment = ts.getLeadingCommentRanges(text, statement.pos)?.at(-1)
  return comment?.kind === ts.SyntaxKind.SingleLineCommentTrivia
    ? text.slice(comment.pos + 2, comment.end).trim()
    : undefined
}

const namesOf = ({ exportClause }: ts.ExportDeclaration): ReadonlyArray<string> =>
  exportClause !== undefined && ts.isNamedExports(exportClause)
    ? exportClause.elements.map(({ name }) => name.text)
    : []
