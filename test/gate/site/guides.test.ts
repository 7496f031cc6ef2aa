// The guides and the other Markdown as they stand; what `npm run docs` makes of them: site.test.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doors, root } from '../doors.js'
import { brokenLinks, linksOf, pagesIn } from './links.js'
import { wishes } from './wishes.js'

describe('docs/how-to.md', () => {
  it('has every public function under its entry point, and no name that is not public', async () => {
    for (const { name: door, built } of doors) {
      const exported = (await import(`${root}dist/${built}.js`)) as object
      const functions = Object.entries(exported).filter(([, value]) => typeof value === 'function')
      const names = readFileSync(`${root}test/package/api/${door}.txt`, 'utf8').matchAll(
        /^# (\w+)$/gm,
      )
      const listed = wishes().flatMap((wish) => (wish.door === door ? wish.names : []))
      expect(listed, door).toEqual(expect.arrayContaining(functions.map(([name]) => name)))
      expect(Array.from(names, ([, name]) => name)).toEqual(expect.arrayContaining(listed))
    }
  })
})

describe('llms.txt', () => {
  it('names every guide, and nothing that is not there', () => {
    const guides = pagesIn(`${root}docs`).map((page) => page.slice(root.length))
    const links = [...readFileSync(`${root}llms.txt`, 'utf8').matchAll(/\]\(([^)]*)\)/g)].map(
      ([, link]) => link,
    )
    expect(links.toSorted()).toEqual([...guides, 'CHANGELOG.md'].toSorted())
  })
})

describe('the Markdown of the project', () => {
  const markdown = [
    ...readdirSync(root).filter((file) => file.endsWith('.md')),
    ...['docs', 'examples', 'spec'].flatMap((path) =>
      pagesIn(join(root, path)).map((page) => page.slice(root.length)),
    ),
  ].filter((path) => path.endsWith('.md') && !path.includes('node_modules'))

  it('has no link that leads nowhere', () => {
    expect(brokenLinks(markdown.map((path) => join(root, path)))).toEqual([])
  })

  it('names no file of the project that is not there', () => {
    const named = markdown.flatMap((path) =>
      [...readFileSync(`${root}${path}`, 'utf8').matchAll(/`((?:src|test|site)\/[\w./-]+)`/g)].map(
        ([, file = '']) => `${path}: ${file}`,
      ),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((line) => !existsSync(`${root}${line.split(': ')[1] ?? ''}`))).toEqual([])
  })

  it('is in the list of guides, and README.md names each guide', () => {
    const linked = linksOf(`${root}README.md`)
    for (const path of markdown.filter((path) => path.startsWith('docs/')))
      expect(linked).toContain(path)
  })
})

describe('the paths in docs/architecture.md', () => {
  const paths = [...readFileSync(`${root}docs/architecture.md`, 'utf8').matchAll(/`(src\/[^`]*)`/g)]
  it.each(paths.map(([, path]) => [path ?? '']))('%s is there', (path) => {
    expect(existsSync(root + path)).toBe(true)
  })
})

describe('the link check itself', () => {
  it.each([
    ['README.md', ['docs/methods.md#references', 'docs/methods.md'], 0],
    ['README.md', ['docs/method.md'], 1],
    ['README.md', ['docs/methods.md#reference'], 1],
    ['README.md', ['#nowhere'], 1],
    ['README.md', ['https://example.org/nowhere'], 0],
  ])('in %s, of the links %j, refuses %i', (from, links, broken) => {
    expect(brokenLinks([join(root, from)], () => links)).toHaveLength(broken)
  })
})
