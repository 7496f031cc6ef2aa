/** What both forms promise, tried in Chromium: messages after touch, the next question, the headline. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { classifyPartial, panelFromKey, SLIDER_IDS, type PartialPanel } from 'schuifoefening'
import { explain } from 'schuifoefening/explain'
import { nl } from 'schuifoefening/texts'
import { serve } from '../gate/site/served.js'

/** Every promise that is broken, as a line. */
export const tryForm = async (folder: string): Promise<ReadonlyArray<string>> => {
  const { address, open, close } = await serve(join(folder, 'out'))
  try {
    const page = await open()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(`The page throws ${error.message}`))
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${address}/`)
    return [...(await breaches(page)), ...problems]
  } finally {
    await close()
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
