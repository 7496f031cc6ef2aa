/**
 * What typedoc does not do itself: categories from the index files, titles of guides, links from the names in
 * guides to their pages, and a search that finds a function by what people want with it.
 */
import {
  Comment,
  CommentTag,
  Converter,
  IndexEvent,
  PageEvent,
  ReflectionKind,
  type Application,
  type CommentDisplayPart,
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
} from 'typedoc'
import { doors } from '../doors.js'
import { conceptsOf, type Concept } from './concepts.js'
import { wishes } from './wishes.js'

/** How much more a match in what people want counts than one in a comment. */
const WISH_WEIGHT = 100

/** Adds all of it to typedoc. */
export const siteOf = (application: Application): void => {
  const { converter, renderer } = application
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const door of doors) addConcepts(doorIn(project, door.specifier), conceptsOf(door))
    for (const document of project.documents ?? []) takeTitle(document)
  })
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const pages = pagesOf(project)
    for (const document of project.documents ?? []) {
      document.content = linkNames(document.content, pages)
    }
    if (project.readme !== undefined) project.readme = linkNames(project.readme, pages)
  })
  // After typedoc's own sorting, which knows one order for all entry points together.
  const last = -1000
  converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const door of doors) {
        const titles = conceptsOf(door).map(({ title }) => title)
        doorIn(project, door.specifier).categories?.sort(
          (a, b) => titles.indexOf(a.title) - titles.indexOf(b.title),
        )
      }
    },
    last,
  )
  renderer.on(PageEvent.END, (page) => {
    if (page.url.endsWith('.html') && page.contents !== undefined) {
      page.contents = accessible(page.contents)
    }
  })
  renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    // Fields of results have names such as "risks", and would come before what computes them.
    for (let index = event.searchResults.length - 1; index >= 0; index--) {
      if (event.searchResults[index]?.kindOf(ReflectionKind.SomeMember) === true) {
        event.removeResult(index)
      }
    }
    event.searchFieldWeights['wishes'] = WISH_WEIGHT
    event.searchResults.forEach((result, index) => {
      const words = wishes()
        .filter(({ names }) => names.includes(result.name))
        .map(({ nl, en }) => `${nl} ${en}`)
      const field = event.searchFields[index]
      if (field !== undefined && words.length > 0) field['wishes'] = words.join(' ')
    })
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

// Of a name that two doors have, the page of the first.
const pagesOf = (project: ProjectReflection): ReadonlyMap<string, DeclarationReflection> =>
  new Map(
    [...(project.children ?? [])]
      .reverse()
      .flatMap((door) => (door.children ?? []).map((child) => [child.name, child] as const)),
  )

// `classify` in running text becomes a link to its page.
const linkNames = (
  parts: ReadonlyArray<CommentDisplayPart>,
  pages: ReadonlyMap<string, DeclarationReflection>,
): CommentDisplayPart[] =>
  parts.map((part) => {
    const name = part.kind === 'code' ? /^`(\w+)`$/.exec(part.text)?.[1] : undefined
    const target = name === undefined ? undefined : pages.get(name)
    return name === undefined || target === undefined
      ? part
      : { kind: 'inline-tag', tag: '@linkcode', text: name, target }
  })

// What readers of screens miss in typedoc's pages: where content and menus start, the order of headings, a link that is
// not inside what opens a list, and a way to scroll a wide table by the keyboard.
const accessible = (html: string): string =>
  withLevels(html)
    .replaceAll(/<summary.*?<\/summary>/gs, (summary) =>
      summary.replaceAll(/<a [^>]*tsd-anchor-icon.*?<\/a>/gs, ''),
    )
    .replace(
      '<div class="page-menu">',
      '<div class="page-menu" role="navigation" aria-label="On this page">',
    )
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replaceAll(/<table>(?=\s*<thead>\s*<tr>\s*<th>Ik wil)/g, '<table class="wishes">')
    .replaceAll(
      /<table( class="wishes")?>/g,
      '<div class="wide" role="group" aria-label="table" tabindex="0"><table$1>',
    )
    .replaceAll('</table>', '</table></div>')

// typedoc skips levels of headings (h1, then h4). The level that readers of screens hear counts from the headings above.
const withLevels = (html: string): string => {
  const above: number[] = []
  return html.replaceAll(/<h([1-6])(?=[\s>])/g, (tag, digit: string) => {
    const level = Number(digit)
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    return above.length === level ? tag : `${tag} aria-level="${String(above.length)}"`
  })
}
