import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { TONGUES } from '../../examples/workshop-page/page/words.js'
import { DESKTOP, PHONE, workbench } from './browser.js'
import { EMPTY, FILLED, HALF, kept } from './workshops.js'

const { open } = workbench()

// Everything that axe finds, by rule and place.
const violations = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    () => (window as unknown as { readonly axe: typeof axe }).axe.run(), // the script puts it there
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

const openAll = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const found of all) found.setAttribute('open', '')
  })

describe.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
] as const)('on %s, axe finds nothing', (_, viewport) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    it.each([
      ['empty', EMPTY],
      ['half filled in', HALF],
      ['filled in', FILLED],
    ] as const)('%s, with everything opened', async (_, exercise) => {
      const page = await open({ viewport, kept: kept(exercise, language) })
      expect(await violations(page)).toEqual([])
      await openAll(page)
      expect(await violations(page)).toEqual([])
    })
  })

  it('when what was kept cannot be read', async () => {
    const page = await open({ viewport, kept: 'x' })
    expect(await violations(page)).toEqual([])
  })

  it('when it asks to start over, and when a file is opened', async () => {
    const page = await open({ viewport, kept: kept(FILLED) })
    await page.locator('#bestand').setInputFiles({
      name: 'x.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('gemeente;communicatie;x\nHier;laag;y\nHier;lager;y'),
    })
    await page.getByRole('button', { name: TONGUES.nl.words.take }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: TONGUES.nl.words.startOver }).click()
    expect(await violations(page)).toEqual([])
  })
})

describe('axe', () => {
  it('finds what is wrong when something is', async () => {
    const page = await open()
    await page.locator('#naam').evaluate((input) => input.removeAttribute('id'))
    expect(await violations(page)).toEqual([expect.stringMatching(/^label: /)])
  })
})

describe('headings', () => {
  it('skip no level', async () => {
    const page = await open({ kept: kept(FILLED) })
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) =>
        all
          .filter((each) => each.closest('dialog') === null)
          .map(({ tagName }) => Number(tagName[1])),
      )
    expect(levels.length).toBeGreaterThan(50)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })
})

describe('the keyboard', () => {
  it('shows where it is, on everything that can be reached', async () => {
    const page = await open({ kept: kept(FILLED) })
    await page.locator('body').press('Tab')
    const places = new Set<string>()
    const unmarked = []
    for (let count = 0; count < 150; count += 1) {
      const { place, marked } = await page.evaluate(() => {
        const found = document.activeElement
        const marked = [found, found?.closest('.option'), found?.closest('.file')].some(
          (each) => each && getComputedStyle(each).outlineStyle !== 'none',
        )
        return {
          place: found?.outerHTML.slice(0, 160) ?? '',
          marked: marked || found === document.body,
        }
      })
      places.add(place)
      if (!marked) unmarked.push(place)
      await page.keyboard.press('Tab')
    }
    expect(unmarked).toEqual([])
    expect(places.size).toBeGreaterThan(70)
  })

  it('skips to the contents', async () => {
    const page = await open()
    await page.locator('body').press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
  })
})
