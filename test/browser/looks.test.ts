import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from '../gate/doors.js'
import { DESKTOP, PHONE, workbench } from './browser.js'
import { EMPTY, FILLED, HALF, kept } from './workshops.js'

const { open } = workbench()

// To look at: out/workshop-page-pictures. Nothing compares them.
const PICTURES = `${root}out/workshop-page-pictures`
mkdirSync(PICTURES, { recursive: true })

describe.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)('on a %s', (size, viewport) => {
  it.each([
    ['empty', 'nl', EMPTY],
    ['half', 'en', HALF],
    ['filled', 'nl', FILLED],
    ['filled', 'en', FILLED],
  ] as const)(
    '%s, in %s, everything fits and can be touched',
    async (state, language, exercise) => {
      const page = await open({ viewport, kept: kept(exercise, language) })
      await page.screenshot({
        path: `${PICTURES}/${size}-${language}-${state}.png`,
        fullPage: true,
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
      const small = await page
        .locator(
          'main .option:visible, button:visible, summary:visible, nav a, input:visible, select:visible',
        )
        .evaluateAll((all) =>
          all
            .filter((each) => !each.matches('.option input, .file input'))
            .map((each) => ({ each, box: each.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 44 || box.height < 44)
            .map(
              ({ each, box }) => `${each.outerHTML.slice(0, 80)}: ${box.width} by ${box.height}`,
            ),
        )
      expect(small).toEqual([])
    },
  )

  it('words stand whole in their places', async () => {
    const page = await open({ viewport, kept: kept(FILLED) })
    const broken = await page
      .locator('.option .face:visible')
      .evaluateAll((all) =>
        all
          .filter((face) => face.scrollWidth > face.clientWidth + 1 || face.clientHeight > 70)
          .map((face) => face.textContent),
      )
    expect(broken).toEqual([])
  })
})

describe('on paper', () => {
  it('is what came out, without what can only be clicked', async () => {
    const page = await open({ kept: kept(FILLED, 'nl', 'optrekken-met-bewoners') })
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['nav', '#invullen', '#bewaren', '.language', '.agreed-row .slider']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false)
    }
    expect(await page.locator('.picture:visible').count()).toBe(3)
    expect(await page.locator('.paper-title').textContent()).toBe(
      'Verslag van de schuifoefening: Voorbeeldstad (verzonnen)',
    )
    expect(await page.locator('.agreed-row .on-paper:visible').count()).toBe(10)
    expect(await page.locator('#plan .on-paper').textContent()).toBe(
      'Aanleiding: Meer optrekken met bewoners.',
    )
  })

  it('fills A4 pages, with what can be opened open, and closes it again', async () => {
    const page = await open({ kept: kept(FILLED) })
    const closed = await page.locator('details:not([open])').count()
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        document.title = String(document.querySelectorAll('main details:not([open])').length)
      })
    })
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(await page.title()).toBe('0')
    const sizes = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, size]) =>
      size?.split(' ').map((each) => Math.round(Number(each))),
    )
    expect(sizes.length).toBeGreaterThan(4)
    expect(sizes.length).toBeLessThan(12)
    for (const size of sizes) expect(size).toEqual([0, 0, 595, 842])
    expect(await page.locator('details:not([open])').count()).toBe(closed)
  })

  it('fits the width of the paper', async () => {
    const page = await open({ viewport: { width: 680, height: 960 }, kept: kept(FILLED) })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(680)
  })
})

describe('who asks for less motion', () => {
  it('gets none', async () => {
    const page = await open({ reducedMotion: 'reduce' })
    expect(
      await page.evaluate(() => [
        getComputedStyle(document.documentElement).scrollBehavior,
        ...Array.from(
          document.querySelectorAll('*'),
          (each) => getComputedStyle(each).transitionDuration,
        ).filter((duration) => duration !== '0s'),
      ]),
    ).toEqual(['auto'])
  })
})
