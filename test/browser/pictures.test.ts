/** The width that pictures reckon with, beside what Chromium draws with the widest of common fonts. */
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/render/svg/text.js'
import { en, nl } from '../../src/texts/index.js'
import { hardSamples } from '../render/hardSamples.js'
import { samples } from '../render/samples.js'
import { workbench } from './browser.js'

const { open } = workbench()

describe('the width of a text', () => {
  it.each([nl, en])('is not wider than reckoned, in $language.name', async (texts) => {
    const page = await open()
    await page.goto('about:blank')
    const drawn = Object.values({ ...samples(), ...hardSamples }).map(({ svg }) =>
      svg({ texts, width: 768 }),
    )
    await page.setContent(`<style>svg { font-family: 'DejaVu Sans' }</style>${drawn.join('')}`)
    const lines = await page.evaluate(() =>
      Array.from(document.querySelectorAll('text')).flatMap((text) => {
        const spans = Array.from(text.querySelectorAll('tspan'))
        return (spans.length === 0 ? [text] : spans).map((line) => ({
          text: line.textContent,
          width: line.getComputedTextLength(),
          size: Number(text.getAttribute('font-size')),
          weight: text.hasAttribute('font-weight'),
        }))
      }),
    )
    expect(lines.length).toBeGreaterThan(1000)
    const wider = lines.flatMap(({ text, width, size, weight }) => {
      const reckoned = widthOf(text, { size, weight: weight ? 600 : undefined })
      return width > reckoned + 1
        ? [`${text}: ${width.toFixed(1)}, not ${reckoned.toFixed(1)}`]
        : []
    })
    expect([...new Set(wider)]).toEqual([])
  })
})
