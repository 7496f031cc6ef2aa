import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { KEY } from '../../examples/workshop-page/page/store.js'
import { readStored, storedText } from '../../examples/workshop-page/page/stored.js'
import { TONGUES } from '../../examples/workshop-page/page/words.js'
import { buildFile, HEADERS } from '../../examples/workshop-page/build.js'
import { servePage } from '../../examples/workshop-page/serve.js'
import { PHONE, workbench } from './browser.js'
import { root } from '../gate/doors.js'
import { FOLDER } from './served.js'
import { filled, group, own } from './workshops.js'

const { open, faults } = workbench()
const { texts, words } = TONGUES.nl

const stored = (page: Page): Promise<string> =>
  page.evaluate((key) => localStorage.getItem(key) ?? '', KEY)

const FULL = (): void => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
}

describe('what is filled in', () => {
  it('is there again after a reload, in another language too', async () => {
    const page = await open({ kept: storedText(own('nl')), viewport: PHONE, step: '#apart' })
    await page.locator('[id="huidig-voor-communicatie-hoog"]').check()
    await page.locator('label', { hasText: 'English' }).click()
    await page.reload()
    expect(await page.locator('html').getAttribute('lang')).toBe(TONGUES.en.texts.language.tag)
    expect(await page.locator('[id="huidig-voor-communicatie-hoog"]').isChecked()).toBe(true)
    expect(await page.locator('textarea').nth(2).inputValue()).toBe('Dat verschilt per wijk.')
  })

  it('in two tabs is kept by both, and focus stays', async () => {
    const page = await open({ kept: storedText(group('nl')), step: '#afspraken' })
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.locator('[id="afgesproken-huidig-communicatie-laag"]').focus()
    await page.locator('[id="afgesproken-huidig-procesMetBewoners-hoog"]').check()
    const there = other.locator('[id="afgesproken-huidig-procesMetBewoners-hoog"]')
    await expect.poll(() => there.isChecked()).toBe(true)
    expect(await other.evaluate(() => document.activeElement?.id)).toBe(
      'afgesproken-huidig-communicatie-laag',
    )
    await other.locator('[id="afgesproken-huidig-communicatie-laag"]').check()
    const read = readStored(await stored(page))
    expect('workshop' in read && read.workshop.agreed).toEqual({
      huidig: { procesMetBewoners: 'hoog', communicatie: 'laag' },
    })
  })

  it('is said not to be kept where storage is full, with a question on leaving', async () => {
    const page = await open({ kept: storedText(group('nl')), step: '#afspraken' })
    await page.evaluate(FULL)
    await page.locator('[id="afgesproken-huidig-communicatie-laag"]').check()
    expect(await page.getByRole('status').textContent()).toContain(words.keptNot)
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
  })

  it('works where storage is refused', async () => {
    const page = await open({ refuseStorage: true })
    await page.getByLabel(words.devices.group).check()
    await page.getByLabel(words.name, { exact: true }).fill('Elders')
    expect(await page.getByRole('status').textContent()).toContain(words.keptNot)
    expect(await page.getByLabel(words.name, { exact: true }).inputValue()).toBe('Elders')
  })
})

describe('what was kept and cannot be read', () => {
  it.each([
    ['no JSON', '{"version":2,'],
    ['a later version', storedText(filled('nl')).replace('"version":2', '"version":3')],
    ['a key of a later version', storedText(filled('nl')).replace('"tag"', '"later":1,"tag"')],
    [
      '60,000 bad sheets',
      storedText(group('nl')).replace(
        '"sheets":[]',
        `"sheets":[${Array.from({ length: 60_000 }, () => '{}').join()}]`,
      ),
    ],
  ])('%s, stays as it is until it is set aside', async (_, text) => {
    const page = await open({ kept: text })
    await page.getByRole('heading', { name: words.unreadable }).waitFor()
    await page.getByLabel(words.devices.group).check()
    await page.getByLabel(words.name, { exact: true }).fill('Elders')
    expect(await stored(page)).toBe(text)
    await page.getByRole('button', { name: words.putAside }).click()
    expect(await page.evaluate((key) => localStorage.getItem(`${key}-opzij-1`), KEY)).toBe(text)
    expect(await page.getByLabel(words.name, { exact: true }).inputValue()).toBe('Elders')
    await page.getByLabel(words.name, { exact: true }).fill('Elders 2')
    expect(await stored(page)).toContain('Elders 2')
  })

  it('stays too when another tab stores it', async () => {
    const page = await open({ kept: storedText(group('nl')), step: '#afspraken' })
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.evaluate((key) => localStorage.setItem(key, '{"version":9}'), KEY)
    await page.getByRole('heading', { name: words.unreadable }).waitFor()
    await page.locator('[id="afgesproken-huidig-communicatie-laag"]').check()
    expect(await stored(page)).toBe('{"version":9}')
    expect(await page.locator('[id="afgesproken-huidig-communicatie-laag"]').isChecked()).toBe(true)
  })
})

describe('without its server', () => {
  it('the page loads and goes on', async () => {
    const { server, address } = await servePage(FOLDER, 0)
    const page = await open({ address })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
    await page.reload()
    await page.getByLabel(words.devices.group).check()
    expect(await page.locator('.code').textContent()).toMatch(/^..$/)
    faults.splice(0) // the browser looks for a new worker and finds no server
  })
})

describe('the single file', () => {
  it('works from disk, also where storage is refused', async () => {
    const file = `${root}out/schuifoefening.html`
    const bytes = await buildFile(file)
    expect(bytes).toBeLessThan(450_000)
    for (const refuseStorage of [false, true]) {
      const page = await open({ address: `file://${file}`, refuseStorage })
      await page.getByLabel(words.devices.own).check()
      await page.getByLabel(words.tag).fill('7k')
      await page.getByRole('button', { name: words.next(words.steps.apart) }).click()
      await page.locator('[id="huidig-voor-communicatie-hoog"]').check()
      await page.getByRole('button', { name: words.next(words.steps.inleveren) }).click()
      expect(await page.locator('.code').textContent()).toMatch(/^.{4}-.{4}$/)
      expect(
        await page.locator('.code').evaluate((code) => getComputedStyle(code).fontWeight),
      ).toBe('700')
    }
  })
})

describe('the server of this machine', () => {
  it('has the files of the page and no other, with headers that a page cannot send', async () => {
    const { server, address } = await servePage(FOLDER, 0)
    for (const path of ['', 'index.html', 'page.js', 'sw.js', 'theme.css']) {
      const response = await fetch(address + path)
      expect(response.status).toBe(200)
      for (const [name, value] of Object.entries(HEADERS)) {
        expect(response.headers.get(name)).toBe(value)
      }
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
    for (const path of ['package.json', '..%2f..%2fpackage.json', 'page', '.git/config']) {
      expect((await fetch(address + path)).status).toBe(404)
    }
    server.close()
    server.closeAllConnections()
  })
})

describe('a name that is', () => {
  it.each([
    ['markup', '<script>document.title = "no"</script><img src=x onerror="document.title = 1">'],
    ['right to left', '\u202Eעיר לדוגמה\u202C'],
    ['10,000 characters', 'Voorbeeldstad'.repeat(770)],
    ['only marks that nobody sees', '\u200b'.repeat(400)],
    ['letters with many accents', `Ede ${'\u0301'.repeat(60)}`],
    ['half a pair', 'a\uD800b'],
  ])('%s does no harm', async (_, name) => {
    const workshop = filled('nl')
    const page = await open({
      viewport: PHONE,
      kept: storedText({ ...workshop, about: { ...workshop.about, name } }),
      step: '#beeld',
    })
    for (const step of ['beeld', 'ambitie', 'verslag']) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, step)
      await page.getByRole('heading', { name: words.steps[step as 'beeld'], level: 1 }).waitFor()
      expect(await page.locator('main script, main img, parsererror').count()).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
    }
    // The name stands in the report and above the picture.
    for (const label of [words.mailReport, words.pictureOf(texts.moments.huidig)]) {
      const button = page.getByRole('button', { name: label, includeHidden: true })
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button.evaluate((element: HTMLElement) => element.click()),
      ])
      expect(download.suggestedFilename()).toMatch(/^schuifoefening[a-z0-9-]{0,60}\.(html|svg)$/)
    }
  })
})
