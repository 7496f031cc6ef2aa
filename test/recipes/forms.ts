/** What both forms promise, tried in Chromium: messages after touch, the next question, the headline. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { classifyPartial, panelFromKey, SLIDER_IDS, type PartialPanel } from 'schuifoefening'
import { explain } from 'schuifoefening/explain'
import { nl } from 'schuifoefening/texts'

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
}

/** Every promise that is broken, as a line. */
export const tryForm = async (folder: string): Promise<ReadonlyArray<string>> => {
  const server = createServer(({ url = '/' }, response) => {
    const file = url === '/' ? '/index.html' : url
    try {
      const content = readFileSync(join(folder, 'out', file))
      response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({
    executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(`The page throws ${error.message}`))
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    return [...(await breaches(page)), ...problems]
  } finally {
    await browser.close()
    server.close()
  }
}

const breaches = async (page: Page): Promise<ReadonlyArray<string>> => {
  const found: string[] = []
  const expectText = async (selector: string, expected: string): Promise<void> => {
    const locator = page.locator(selector)
    const text = (await locator.count()) === 0 ? '' : ((await locator.textContent()) ?? '').trim()
    if (text !== expected) found.push(`${selector} says “${text}” for “${expected}”`)
  }
  const expectState = async (answers: PartialPanel): Promise<void> => {
    await expectText('#headline', explain(answers, { texts: nl }).headline.text)
    const next = classifyPartial(answers).deciding[0]?.slider
    await expectText('#next', next === undefined ? '' : `Kijk nu naar: ${nl.sliders[next].label}`)
  }
  const missing = async (): Promise<number> => {
    const texts = await page.locator('[id$=-error]').allTextContents()
    return texts.filter((text) => text !== '').length
  }
  const expectMissing = async (expected: number, when: string): Promise<void> => {
    const count = await missing()
    if (count !== expected) found.push(`${String(count)} messages ${when}, for ${String(expected)}`)
  }

  await expectState({})
  await expectMissing(0, 'at the start')
  const [first] = SLIDER_IDS
  await page.locator(`input[name=${first}]`).first().focus()
  await page.keyboard.press('Tab')
  await expectMissing(1, 'after passing the first slider')
  await page.click('button')
  await expectMissing(5, 'after asking to be done')

  const panel = panelFromKey('LLMML')
  let answers: PartialPanel = {}
  for (const slider of SLIDER_IDS) {
    answers = { ...answers, [slider]: panel[slider] }
    await page.check(`input[name=${slider}][value=${panel[slider]}]`)
    await expectState(answers)
  }
  await expectMissing(0, 'when all is filled in')
  return found
}
