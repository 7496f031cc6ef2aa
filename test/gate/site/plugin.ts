/** What typedoc does not do by itself: categories from the index files, and titles of guides. */
import {
  Comment,
  CommentTag,
  Converter,
  type Application,
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
} from 'typedoc'
import { doors } from '../doors.js'
import { conceptsOf, type Concept } from './concepts.js'

/** Each public name gets the concept that it stands under, each guide the title that it opens with. */
export const groupByConcept = ({ converter }: Application): void => {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const door of doors) addConcepts(doorIn(project, door.specifier), conceptsOf(door))
    for (const document of project.documents ?? []) takeTitle(document)
  })
}

const doorIn = (project: ProjectReflection, specifier: string): DeclarationReflection => {
  const door = project.children?.find(({ name }) => name === specifier)
  if (door === undefined) throw new Error(`No source file says "@module ${specifier}".`)
  return door
}

const addConcepts = (door: DeclarationReflection, concepts: ReadonlyArray<Concept>): void => {
  for (const { title, names } of concepts) {
    const tag = new CommentTag('@category', [{ kind: 'text', text: title }])
    for (const child of door.children ?? []) {
      if (names.includes(child.name)) commentOf(child).blockTags.push(tag)
    }
  }
}

// That of a function is with its first signature.
const commentOf = (child: DeclarationReflection): Comment => {
  const owner = child.signatures?.[0] ?? child
  return (owner.comment ??= new Comment())
}

const takeTitle = (document: DocumentReflection): void => {
  const [first] = document.content
  const title = first?.kind === 'text' ? /^# (.*)$/m.exec(first.text)?.[1] : undefined
  if (title !== undefined) document.name = title
}
