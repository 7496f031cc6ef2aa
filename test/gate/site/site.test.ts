// @module-tag slow
import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { JSONOutput } from 'typedoc'
import type ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programOf, publicNames } from '../compiler.js'
import { doors, root } from '../doors.js'
import { conceptsOf } from './concepts.js'
import { brokenLinks, linksOf, pagesIn } from './links.js'
import { QUESTIONS } from './questions.js'
import { serve, type Served } from './served.js'

// What `npm run docs` makes, made once.
const folder = `${root}out/docs`

const PAGES = [
  'functions/schuifoefening.classify.html',
  'index.html',
  'modules/schuifoefening.html',
  'documents/Ik_wil_-_I_want_to.html', // wide tables
  'documents/Playground.html#LLMML/nl',
  'documents/Gallery.html',
]
const RESULTS = `document.querySelector('#tsd-search-results')`
const STATUS = `document.querySelector('#tsd-search-status')`
const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8')

describe('npm run docs', () => {
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

  describe('in a browser', () => {
    let served: Served
    beforeAll(async () => {
      served = await serve(join(folder, 'html'))
    })
    afterAll(async () => {
      await served.close()
    })

    it('finds the function that somebody needs, by their own words', async () => {
      const page = await served.open()
      await page.goto(`${served.address}/index.html`)
      await page.click('#tsd-search-trigger')
      await page.waitForFunction(`${STATUS}.textContent.trim() === ''`) // the index is there
      const missed: string[] = []
      for (const [question, names] of QUESTIONS) {
        await page.evaluate(`${RESULTS}.innerHTML = ''`)
        await page.fill('#tsd-search-input', question)
        await page.waitForFunction(`${RESULTS}.innerHTML + ${STATUS}.innerHTML !== ''`)
        const links = await page.evaluate<ReadonlyArray<string>>(
          `Array.from(${RESULTS}.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '')`,
        )
        const first = links.slice(0, 5).map((link) => link.split('.').at(-2) ?? '')
        if (!names.some((name) => first.includes(name))) {
          missed.push(`${question}: ${first.join(', ')}`)
        }
      }
      await page.close()
      expect(missed).toEqual([])
    })

    // A page of each kind, and those with something of their own. The list of all names, which is most of a page and the
    // same on each, is looked at on the first, and then taken away.
    it.each(PAGES)(
      '%s fits widths of 360 and 1280, and passes axe, light and dark',
      async (path) => {
        const page = await served.open({ viewport: { width: 1280, height: 800 } })
        const found: string[] = []
        page.on('pageerror', ({ message }) => found.push(message))
        await page.goto(`${served.address}/${path}`)
        await page.waitForSelector('#tsd-nav-container a', { state: 'attached' })
        await page.evaluate(axe)
        const fits = async (): Promise<void> => {
          const wider = await page.evaluate<number>(
            'document.documentElement.scrollWidth - innerWidth',
          )
          if (wider > 0) found.push(`${String(wider)} px too wide`)
        }
        const passes = async (): Promise<void> => {
          for (const [colorScheme, rules] of [
            ['dark', { runOnly: ['color-contrast'] }],
            ['light', {}],
          ] as const) {
            await page.emulateMedia({ colorScheme })
            const violations = await page.evaluate<ReadonlyArray<string>>(
              `axe.run(${JSON.stringify(rules)}).then(({ violations }) =>
              violations.map(({ id, nodes }) => id + ' ' + nodes[0].target))`,
            )
            found.push(...violations.map((violation) => `${colorScheme}: ${violation}`))
          }
        }
        await fits()
        if (path === PAGES[0]) await passes()
        await page.setViewportSize({ width: 360, height: 800 })
        await fits()
        await page.evaluate(`document.querySelector('#tsd-nav-container').remove()`)
        await passes()
        await page.close()
        expect(found).toEqual([])
      },
    )

    it('has a playground that answers', async () => {
      const page = await served.open()
      await page.goto(`${served.address}/documents/Playground.html#LLMM-/en`)
      await page.check('input[name=communicatie][value=laag]')
      expect(await page.textContent('#try-it output')).toContain('Closest to')
      expect(page.url()).toMatch(/#LLMML\/en$/)
      await page.check('input[name=language][value=nl]')
      expect(await page.textContent('#try-it output')).toContain('Het dichtst bij')
      expect(await page.locator('#try-it svg').count()).toBe(2)
      await page.check('input[name=language][value=en]')
      expect(await page.textContent('#try-it output')).toContain('Closest to')
      expect(await page.textContent('#try-it pre:last-of-type')).toContain('texts: en')
      await page.close()
    })
  })
})
