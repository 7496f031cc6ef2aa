// @module-tag slow
// How every step of the page looks, in every width, scheme and language.
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { OWN_STEPS, STEPS } from '../../examples/workshop-page/page/page.js'
import { storedText } from '../../examples/workshop-page/page/stored.js'
import { TONGUES } from '../../examples/workshop-page/page/words.js'
import { root } from '../gate/doors.js'
import { BEAMER, PHONE, workbench } from './browser.js'
import { violations } from './violations.js'
import { filled, own } from './workshops.js'

const { open } = workbench()

// To look at: out/workshop-page-pictures. Nothing compares them.
const PICTURES = `${root}out/workshop-page-pictures`
mkdirSync(PICTURES, { recursive: true })

const goTo = async (page: Page, step: string, title: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash
  }, step)
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
}

const SCHEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active', colorScheme: 'dark' },
} as const

// Colours do not depend on the width, nor what is beside what on the colours.
const LOOKS = [
  [320, 'light', 'nl'],
  [320, 'dark', 'en'],
  [320, 'forced colours', 'nl'],
  [1920, 'light', 'en'],
] as const

const tooWide = async (page: Page, step: string, width: number): Promise<ReadonlyArray<string>> => {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return wide > width ? [`${step}: ${wide} wide`] : []
}

describe('every step', () => {
  it.each(LOOKS)(
    'at %i, %s, in %s: axe finds nothing, and nothing sticks out',
    async (width, scheme, language) => {
      const page = await open({
        ...SCHEMES[scheme],
        viewport: { width, height: 900 },
        kept: storedText(filled(language)),
        step: '#onderwerp',
      })
      const found: string[] = []
      for (const step of STEPS) {
        await goTo(page, step, TONGUES[language].words.steps[step])
        found.push(...(await violations(page)).map((one) => `${step}: ${one}`))
        found.push(...(await tooWide(page, step, width)))
        await page.screenshot({
          path: `${PICTURES}/${width}-${scheme}-${step}.png`,
          fullPage: true,
        })
      }
      expect(found).toEqual([])
    },
  )

  it.each(['nl', 'en'] as const)('at 768 and 1280, in %s: nothing sticks out', async (language) => {
    const page = await open({ kept: storedText(filled(language)), step: '#onderwerp' })
    const found: string[] = []
    for (const step of STEPS) {
      await goTo(page, step, TONGUES[language].words.steps[step])
      for (const width of [768, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        found.push(...(await tooWide(page, step, width)))
      }
    }
    expect(found).toEqual([])
  })
})

describe('on a phone', () => {
  it('one person’s steps have no faults either', async () => {
    const page = await open({ viewport: PHONE, kept: storedText(own('nl')), step: '#onderwerp' })
    for (const step of OWN_STEPS) {
      await goTo(page, step, TONGUES.nl.words.steps[step])
      expect(await violations(page)).toEqual([])
    }
  })

  it.each(['nl', 'en'] as const)('every step is at most two screens, in %s', async (language) => {
    for (const workshop of [filled(language), own(language)]) {
      const page = await open({ viewport: PHONE, kept: storedText(workshop), step: '#onderwerp' })
      const tall: string[] = []
      for (const step of workshop.device === 'own' ? OWN_STEPS : STEPS) {
        await goTo(page, step, TONGUES[language].words.steps[step])
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        if (height > 2 * PHONE.height) tall.push(`${step}: ${height}`)
      }
      expect(tall).toEqual([])
    }
  })
})

describe('at a zoom of 400 %', () => {
  // A window of 1280 by 900 of which every pixel is drawn four times as large.
  const ZOOMED = { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 } as const

  it.each(['nl', 'en'] as const)(
    'nothing sticks out or covers what has focus, in %s',
    async (language) => {
      const page = await open({ ...ZOOMED, kept: storedText(filled(language)), step: '#onderwerp' })
      const found: string[] = []
      for (const step of STEPS) {
        await goTo(page, step, TONGUES[language].words.steps[step])
        const faults = await page.evaluate(() => {
          const wide = document.documentElement.scrollWidth
          const stays = Array.from(document.querySelectorAll('body *')).filter(
            (each) =>
              /fixed|sticky/.test(getComputedStyle(each).position) &&
              each.getBoundingClientRect().height > innerHeight / 4,
          )
          return [
            ...(wide > innerWidth ? [`${wide} wide`] : []),
            ...stays.map((each) => `stays in sight: ${each.className}`),
          ]
        })
        found.push(...faults.map((fault) => `${step}: ${fault}`))
        await page.screenshot({ path: `${PICTURES}/zoom-${language}-${step}.png` })
      }
      expect(found).toEqual([])
    },
  )
})

describe('on paper', () => {
  it('has the step without buttons, dark on white, within the page', async () => {
    const page = await open({
      colorScheme: 'dark',
      viewport: { width: 718, height: 1000 }, // A4 between margins of a centimetre
      kept: storedText(filled('nl')),
      step: '#onderwerp',
    })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const found: string[] = []
    for (const step of STEPS) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, step)
      await page.locator('h1', { hasText: TONGUES.nl.words.steps[step] }).waitFor()
      found.push(
        ...(
          await page.evaluate(() => {
            const { scrollWidth } = document.documentElement
            const buttons = Array.from(document.querySelectorAll('button')).filter(
              (button) => button.getClientRects().length > 0,
            )
            const light = (colour: string): number =>
              Math.min(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number))
            const dark = Array.from(document.querySelectorAll('body, .card')).filter(
              (each) => light(getComputedStyle(each).backgroundColor) < 230,
            )
            const pale = Array.from(document.querySelectorAll('h1, h2, p, label')).filter(
              (each) => light(getComputedStyle(each).color) > 118,
            )
            return [
              ...(scrollWidth > innerWidth ? [`${scrollWidth} wide`] : []),
              ...buttons.map((button) => `a button: ${button.textContent}`),
              ...dark.map((each) => `dark: ${each.className}`),
              ...pale.map((each) => `pale: ${each.textContent}`),
            ]
          })
        ).map((fault) => `${step}: ${fault}`),
      )
      await page.pdf({ path: `${PICTURES}/print-${step}.pdf`, format: 'A4', printBackground: true })
    }
    expect(found).toEqual([])
  })
})

describe('the beamer', () => {
  it('has a scale of at least half the width, marks above it, and keys', async () => {
    const { words, texts } = TONGUES.nl
    const page = await open({ viewport: BEAMER, kept: storedText(filled('nl')), step: '#gesprek' })
    await page.getByRole('button', { name: words.beamer }).click()
    await page
      .getByRole('heading', { level: 1, name: texts.sliders.procesMetBewoners.label })
      .waitFor()
    const boxes = await page
      .locator('.beamer .stop input')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x))
    expect((boxes[2] ?? 0) - (boxes[0] ?? 0)).toBeGreaterThanOrEqual(BEAMER.width / 2)
    expect(await page.locator('.stack .mark').count()).toBe(3)
    expect(await violations(page)).toEqual([])
    const title = (): Promise<string | null> =>
      page.getByRole('heading', { level: 1 }).textContent()
    await page.keyboard.press('PageDown')
    const second = await title()
    expect(second).not.toBe(texts.sliders.procesMetBewoners.label)
    await page.keyboard.press('ArrowLeft')
    expect(await title()).toBe(texts.sliders.procesMetBewoners.label)
    await page.locator('.beamer .stop input').first().check()
    await page.screenshot({ path: `${PICTURES}/beamer.png` })
    await page.keyboard.press('Escape')
    await page.evaluate(() => {
      location.hash = 'afspraken'
    })
    expect(await page.locator('[id="afgesproken-huidig-procesMetBewoners-laag"]').isChecked()).toBe(
      true,
    )
  })
})

describe('the keyboard alone', () => {
  it('fills in, hands in, and shows where it is', async () => {
    const { words } = TONGUES.nl
    const page = await open({ viewport: PHONE })
    const unmarked: string[] = []
    const tabTo = async (selector: string): Promise<void> => {
      for (let count = 0; count < 60; count += 1) {
        await page.keyboard.press('Tab')
        const [here, marked, what] = await page.evaluate((wanted) => {
          const found = document.activeElement ?? document.body
          return [
            found.matches(wanted),
            found === document.body || getComputedStyle(found).outlineStyle !== 'none',
            found.outerHTML.slice(0, 120),
          ] as const
        }, selector)
        if (!marked) unmarked.push(what)
        if (here) return
      }
      expect.fail(`nothing reached for ${selector}`)
    }
    await tabTo('#toestel-own')
    await page.keyboard.press('Space')
    await tabTo('#werkplaats')
    await page.keyboard.type('7k')
    await tabTo('.next button')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: words.steps.apart }).waitFor()
    for (const slider of ['positioneringIntern', 'procesBinnenGemeente', 'procesMetBewoners']) {
      await tabTo(`[name="huidig-voor-${slider}"]`)
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowRight')
      expect(await page.locator(`[id="huidig-voor-${slider}-midden"]`).isChecked()).toBe(true)
    }
    await tabTo('.next button')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: words.steps.inleveren }).waitFor()
    expect(await page.locator('.code').textContent()).toMatch(/^.{4}-.{4}$/)
    expect(unmarked).toEqual([])
  })
})

describe('axe', () => {
  it('finds what is wrong when something is', async () => {
    const page = await open({ kept: storedText(filled('nl')), step: '#onderwerp' })
    await page.locator('#naam').evaluate((input) => input.removeAttribute('id'))
    expect(await violations(page)).toEqual([expect.stringMatching(/^label: /)])
  })
})
