import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { en } from 'schuifoefening/texts'
import { describe, expect, it } from 'vitest'
import { KEY } from '../../examples/workshop-page/page/keeping.js'
import { readStored } from '../../examples/workshop-page/page/stored.js'
import { TONGUES } from '../../examples/workshop-page/page/words.js'
import { withTrio } from '../../examples/workshop-page/page/workshop.js'
import { workbench } from './browser.js'
import { FILLED, HALF, kept } from './workshops.js'

const { open } = workbench()
const { words } = TONGUES.nl

const storage = (page: Page): Promise<{ readonly [key: string]: string }> =>
  page.evaluate(() => ({ ...localStorage }))

describe('what is filled in', () => {
  it('is there again after a reload', async () => {
    const page = await open({ kept: kept(FILLED, 'nl', 'optrekken-met-bewoners') })
    await page.getByLabel('Naam', { exact: true }).fill('Elders')
    await page.locator('.agreed-row label').filter({ hasText: 'hoog' }).first().click()
    await page.reload()
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Elders')
    expect(
      await page.locator('.agreed-row').first().locator('input:checked').getAttribute('value'),
    ).toBe('hoog')
    expect(await page.locator('#aanleiding').inputValue()).toBe('optrekken-met-bewoners')
    expect(await page.locator('.moments .count').first().textContent()).toBe('15 van 15 ingevuld')
    expect(await page.locator('.kept').textContent()).toBe(words.keptHere)
  })

  it('is what the library reads back', async () => {
    const page = await open({ kept: kept(HALF) })
    const text = (await storage(page))[KEY] ?? ''
    expect(readStored(text, TONGUES.nl)).toEqual({
      workshop: { language: 'nl', reason: undefined, exercise: withTrio(HALF) },
    })
  })

  it('reaches another tab', async () => {
    const page = await open({ kept: kept(FILLED) })
    const other = await page.context().newPage()
    await other.goto(page.url())
    await page.getByLabel('Naam', { exact: true }).fill('Elders')
    await expect.poll(() => other.getByLabel('Naam', { exact: true }).inputValue()).toBe('Elders')
  })

  it('can be erased, after a question', async () => {
    const page = await open({ kept: kept(FILLED) })
    await page.getByRole('button', { name: words.startOver }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.cancel }).click()
    expect(await page.locator('.moments .count').first().textContent()).toBe('15 van 15 ingevuld')
    await page.getByRole('button', { name: words.startOver }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.startOverYes }).click()
    expect(await page.locator('.moments .count').first().textContent()).toBe('0 van 15 ingevuld')
    expect((await storage(page))[KEY]).not.toContain('Voorbeeldstad')
  })

  it('is told not to be kept where the browser refuses', async () => {
    const page = await open()
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.getByLabel('Naam', { exact: true }).fill('Elders')
    expect(await page.locator('.kept').textContent()).toBe(words.keptNot)
  })
})

describe('the language', () => {
  it('is switched everywhere, with its mark, and kept', async () => {
    const page = await open({ kept: kept(FILLED) })
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    await page.locator('label').filter({ hasText: 'English' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe(en.language.tag)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Slider exercise')
    expect(await page.locator('.picture svg').first().getAttribute('lang')).toBe(en.language.tag)
    expect(await page.locator('input[name=taal]:focus').getAttribute('value')).toBe('en')
    const dutch = Object.values(words.sections).filter((title) => title !== 'Plan')
    const text = (await page.locator('main').textContent()) ?? ''
    for (const title of dutch) expect(text).not.toContain(title)
    await page.reload()
    expect(await page.locator('html').getAttribute('lang')).toBe(en.language.tag)
    await page.locator('label').filter({ hasText: 'Nederlands' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Schuifoefening')
    expect(await page.locator('.moments .count').first().textContent()).toBe('15 van 15 ingevuld')
  })
})

describe('what was kept and cannot be read', () => {
  const position = JSON.stringify({ ...JSON.parse(kept(FILLED)) }).replace('"laag"', '"lager"')
  const cases: ReadonlyArray<readonly [string, string, string]> = [
    ['no JSON', '{"version":1,', words.notOurs],
    ['no object', '[1]', words.otherVersion],
    ['nothing of ours', 'null', words.notOurs],
    ['a later version', kept(FILLED).replace('"version":1', '"version":2'), words.otherVersion],
    ['no language', kept(FILLED).replace('"language":"nl"', '"language":"fy"'), words.notOurs],
    ['no reason', kept(FILLED, 'nl').replace('"reason":null', '"reason":"x"'), words.notOurs],
    ['no position', position, '“lager” is geen stand'],
    ['no sheets', '{"version":1,"language":"nl","reason":null,"exercise":{}}', 'Hier'],
  ]

  it.each(cases)('is told and left alone: %s', async (_, text, sentence) => {
    const page = await open({ kept: text })
    const alert = page.getByRole('alert')
    expect(await alert.textContent()).toContain(words.unreadable)
    expect(await alert.textContent()).toContain(sentence)
    await page.getByLabel('Naam', { exact: true }).fill('Elders') // the page works, and keeps nothing
    expect((await storage(page))[KEY]).toBe(text)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      alert.getByRole('button', { name: words.saveUnreadable }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toBe(text)
  })

  it('can be set aside, each time under a key of its own', async () => {
    const page = await open({ kept: 'first' })
    await page.getByRole('button', { name: words.putAside }).click()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await storage(page)).toMatchObject({ [`${KEY}-opzij-1`]: 'first' })
    expect((await storage(page))[KEY]).toContain('"version":1')
    await page.evaluate((key) => localStorage.setItem(key, 'second'), KEY)
    await page.reload()
    await page.getByRole('button', { name: words.putAside }).click()
    expect(await storage(page)).toMatchObject({
      [`${KEY}-opzij-1`]: 'first',
      [`${KEY}-opzij-2`]: 'second',
    })
  })

  it('is told in the language that is chosen', async () => {
    const page = await open({ kept: '{}' })
    await page.locator('label').filter({ hasText: 'English' }).click()
    expect(await page.getByRole('alert').textContent()).toContain(TONGUES.en.words.otherVersion)
    expect((await storage(page))[KEY]).toBe('{}')
  })
})
