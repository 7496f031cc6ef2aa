import { describe, expect, it } from 'vitest'
import { PAGE_FILES } from '../../examples/workshop-page/build.js'
import { servePage } from '../../examples/workshop-page/serve.js'
import { PHONE, workbench } from './browser.js'
import { FOLDER } from './served.js'
import { FILLED, kept } from './workshops.js'

const { open, faults } = workbench()

const HOSTILE = [
  ['markup', '<script>document.title = "no"</script><img src=x onerror="document.title = 1">'],
  ['right to left', '\u202Eעיר לדוגמה\u202C مدينة'],
  ['10,000 characters', 'Voorbeeldstad'.repeat(770)],
  ['a formula', '=HYPERLINK("http://example.org")'],
  ['prototype names', '__proto__'],
  ['half a pair', 'a\uD800b'],
] as const

describe('a name that is', () => {
  it.each(HOSTILE)('%s does no harm', async (_, name) => {
    const page = await open({ viewport: PHONE })
    await page.getByLabel('Naam', { exact: true }).fill(name)
    await page.getByLabel('Wijkambtenaar', { exact: true }).fill(name)
    await page.locator('.row label').filter({ hasText: 'hoog' }).first().click()
    for (const shown of ['ambitie', 'van nu naar ambitie', 'nu']) {
      await page
        .locator('#beeld label')
        .filter({ hasText: new RegExp(`^${shown}$`) })
        .click()
    }
    const check = async (): Promise<void> => {
      expect(await page.title()).toMatch(/^Schuifoefening: /)
      expect(await page.locator('main script, main img, body > img').count()).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
      expect(await page.locator('.picture svg').count()).toBe(3)
      expect(await page.locator('parsererror').count()).toBe(0)
    }
    await check()
    await page.reload()
    await check()
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe(
      name.replace('\uD800', ''),
    )
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#bewaren').getByRole('button', { name: 'CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^schuifoefening[a-z0-9-]{0,42}\.csv$/)
    await page.locator('#bestand').setInputFiles(await download.path())
    await page.getByRole('button', { name: 'Overnemen' }).click()
    await check()
  })
})

describe('the page', () => {
  it('is made of its own files and asks for nothing else', async () => {
    const asked: string[] = []
    const page = await open({ kept: kept(FILLED) })
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.reload()
    await page.locator('.row label').filter({ hasText: 'hoog' }).first().click()
    await page.locator('label').filter({ hasText: 'English' }).click()
    expect([...new Set(asked)].sort()).toEqual(
      ['/', ...PAGE_FILES.filter((file) => file !== 'index.html').map((file) => `/${file}`)]
        .filter((path) => path !== '/icon.svg' || asked.includes(path)) // a browser without a window
        .sort(),
    )
  })

  it('forbids itself to fetch, to run other scripts and to send forms', async () => {
    const page = await open()
    const outcome = await page.evaluate(async (address) => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "ran"'
      document.body.append(script)
      const fetched = await fetch(address).then(
        () => 'fetched',
        () => 'refused',
      )
      return [document.title, fetched]
    }, page.url())
    expect(outcome).toEqual(['Schuifoefening', 'refused'])
    expect(faults.splice(0).join('\n')).toMatch(/Content Security Policy/)
  })

  it('goes on when its server is gone', async () => {
    const { server, address } = await servePage(FOLDER, 0)
    const asked = new Set<string | undefined>()
    server.on('request', ({ url }) => asked.add(url))
    const page = await open({ address })
    await expect.poll(() => asked.has('/icon.svg')).toBe(true) // the last that a browser asks for
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
    await page.context().setOffline(true)
    for (const row of await page.locator('.row:visible').all()) {
      await row.locator('label').filter({ hasText: 'midden' }).click()
    }
    await page.locator('label').filter({ hasText: 'English' }).click()
    expect(await page.locator('#profielen .lead').first().textContent()).toContain('Closest to')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON' }).click(),
    ])
    expect(await download.failure()).toBe(null)
  })
})

describe('the server of this machine', () => {
  it('has the files of the page and no other', async () => {
    const { server, address } = await servePage(FOLDER, 0)
    const status = async (path: string): Promise<number> => (await fetch(address + path)).status
    expect(await Promise.all(['', ...PAGE_FILES].map(status))).toEqual(
      Array.from({ length: PAGE_FILES.length + 1 }, () => 200),
    )
    for (const path of ['package.json', '..%2f..%2fpackage.json', 'page', '.git/config']) {
      expect(await status(path)).toBe(404)
    }
    server.close()
    server.closeAllConnections()
  })
})
