import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { JSONOutput } from 'typedoc'
import type ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { programOf, publicNames } from '../compiler.js'
import { doors, root } from '../doors.js'
import { conceptsOf } from './concepts.js'
import { brokenLinks, linksOf, pagesIn } from './links.js'

// What `npm run docs` makes, made once.
const folder = `${root}out/docs`

describe('npm run docs', { tags: ['slow'] }, () => {
  let made: SpawnSyncReturns<string>
  let program: ts.Program
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true })
    made = spawnSync('npm', ['run', 'docs'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    program = programOf(doors.map(({ source }) => source))
  })

  it('ends well and warns of nothing', () => {
    expect(made.stdout + made.stderr).not.toMatch(/warning|error/i)
    expect(made.status).toBe(0)
  })

  it('gives the model of every door, with the names of that door under its concepts', () => {
    const model = JSON.parse(
      readFileSync(join(folder, 'api.json'), 'utf8'),
    ) as JSONOutput.ProjectReflection
    const modules = model.children ?? []
    expect(modules.map(({ name }) => name)).toEqual(doors.map(({ specifier }) => specifier))
    doors.forEach((door, index) => {
      const module = modules[index]
      const nameOf = (id: number): string =>
        module?.children?.find((child) => child.id === id)?.name ?? ''
      const categories = module?.categories?.map(({ title, children = [] }) => [
        title,
        children.map(nameOf).sort(),
      ])
      const concepts = conceptsOf(door).map(({ title, names }) => [title, [...names].sort()])
      expect(categories).toEqual(concepts)
    })
  })

  it.each([
    ['html', 'html'],
    ['markdown', 'md'],
  ])('gives a page for each public name, linked from its door, as %s', (kind, extension) => {
    for (const { specifier, source } of doors) {
      const page = join(folder, kind, 'modules', `${specifier.replace('/', '_')}.${extension}`)
      const linked = linksOf(page).map((link) => link.split('.').at(-2))
      for (const { name } of publicNames(program, source)) expect(linked).toContain(name)
    }
  })

  it.each(['html', 'markdown'])('has no link that leads nowhere, as %s', (kind) => {
    const pages = pagesIn(join(folder, kind))
    expect(brokenLinks(pages)).toEqual([])
    const toSource = pages.filter((page) => linksOf(page).some((link) => link.includes('/src/')))
    expect(toSource.length).toBeGreaterThan(250)
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

  it('is in the list of guides, and README.md names each guide', () => {
    const linked = linksOf(`${root}README.md`)
    for (const path of markdown.filter((path) => path.startsWith('docs/')))
      expect(linked).toContain(path)
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
