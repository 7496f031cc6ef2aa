import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Everything that axe finds, by rule and place; contrast is computed where axe leaves it undecided. */
export const violations = async (page: Page): Promise<ReadonlyArray<string>> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const found = await (window as unknown as { readonly axe: typeof axe }).axe.run() // put there above
    const named = found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    )
    const numbers = (colour: string): ReadonlyArray<number> =>
      (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = (colour: ReadonlyArray<number>): number => {
      const [r = 0, g = 0, b = 0] = colour.map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    // A colour that lets through what is under it is mixed with that.
    const ground = (element: Element | null): ReadonlyArray<number> => {
      if (element === null) return numbers(getComputedStyle(document.body).backgroundColor)
      const [r = 0, g = 0, b = 0, alpha = 1] = numbers(getComputedStyle(element).backgroundColor)
      if (alpha === 1) return [r, g, b]
      const under = ground(element.parentElement)
      return [r, g, b].map((value, index) => value * alpha + (under[index] ?? 0) * (1 - alpha))
    }
    const low = found.incomplete
      .filter(({ id }) => id === 'color-contrast')
      .flatMap(({ nodes }) => nodes)
      .flatMap(({ target }) => {
        const element = document.querySelector(String(target[0]))
        if (element === null) return []
        const style = getComputedStyle(element)
        const ink = element instanceof SVGElement ? style.fill : style.color
        const [a, b] = [light(numbers(ink)), light(ground(element))].sort((one, two) => two - one)
        const ratio = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05)
        return ratio >= 4.5 ? [] : [`contrast ${ratio.toFixed(2)}: ${target.join(' ')}`]
      })
    return [...named, ...low]
  })
}
