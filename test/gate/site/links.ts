/** Links within HTML and Markdown: which of them lead nowhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The pages of a folder and of all folders in it. */
export const pagesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|md)$/.test(file))
    .map((file) => join(folder, file))

/** What the links of a page point to, as it stands there. */
export const linksOf = (page: string): ReadonlyArray<string> => {
  const text = readFileSync(page, 'utf8')
  if (!page.endsWith('.html')) return found(withoutCode(text), /\]\(([^)\s]*)\)/g)
  return found(text, / (?:href|src)="([^"]*)"/g).map((link) => link.replaceAll('&amp;', '&'))
}

/** The links of some pages that lead to no file, or to no place in a page; each with its page. */
export const brokenLinks = (
  pages: ReadonlyArray<string>,
  linksIn: (page: string) => ReadonlyArray<string> = linksOf,
): ReadonlyArray<string> => {
  const known = new Map<string, ReadonlySet<string>>()
  const anchorsAt = (page: string): ReadonlySet<string> => {
    const anchors = known.get(page) ?? anchorsOf(page)
    known.set(page, anchors)
    return anchors
  }
  const isBroken = (page: string, link: string): boolean => {
    const [path = '', anchor = ''] = link.split('#').map(decodeURIComponent)
    const target = path === '' ? page : resolve(dirname(page), path)
    if (!existsSync(target)) return true
    return anchor !== '' && /\.(html|md)$/.test(target) && !anchorsAt(target).has(anchor)
  }
  return pages.flatMap((page) =>
    linksIn(page)
      .filter((link) => !/^(https?|mailto):/.test(link) && isBroken(page, link))
      .map((link) => `${page}: ${link}`),
  )
}

// What a link can point to within a page.
const anchorsOf = (page: string): ReadonlySet<string> => {
  const text = readFileSync(page, 'utf8')
  if (page.endsWith('.html')) return new Set(found(text, / id="([^"]*)"/g))
  const headings = found(withoutBlocks(text), /^#+ +(.*)$/gm).map(anchorOfHeading)
  const numbered = headings.map((heading, index) => {
    const before = headings.slice(0, index).filter((other) => other === heading).length
    return before === 0 ? heading : `${heading}-${before}`
  })
  return new Set([...numbered, ...found(text, /<a id="([^"]*)"/g)])
}

// As GitHub makes it.
const anchorOfHeading = (heading: string): string =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .toLowerCase()
    .trim()
    .replaceAll(/\s/g, '-')

// Code has brackets and number signs that are no links and no headings.
const withoutBlocks = (text: string): string => text.replaceAll(/^```.*?^```$/gms, '')
const withoutCode = (text: string): string => withoutBlocks(text).replaceAll(/`[^`\n]*`/g, '``')

const found = (text: string, pattern: RegExp): ReadonlyArray<string> =>
  [...text.matchAll(pattern)].map(([, part]) => part ?? '')
