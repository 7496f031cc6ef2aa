import type { Locator, Page } from 'playwright-core'
import { nl } from 'schuifoefening/texts'
import { describe, expect, it } from 'vitest'
import { PHONE, workbench } from './browser.js'
import { FILLED, kept } from './workshops.js'

const { open } = workbench()

// The radio buttons of one person for one slider, by what a screen reader calls the group.
const group = (page: Page, slider: string, who = 'Wijkambtenaar', moment = 'nu'): Locator =>
  page.getByRole('group', { name: `${who} ${slider}, ${moment}`, exact: true })

const stop = (within: Locator, name: string): Locator =>
  within.locator('label').filter({ hasText: name })

const chosen = (within: Locator): Promise<ReadonlyArray<string>> =>
  within
    .locator('input:checked')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')),
    )

const closest = (page: Page): Locator => page.locator('#profielen .lead').first()

describe('a slider is set', () => {
  it('by mouse, and what follows from it is there at once', async () => {
    const page = await open()
    await expect.poll(() => closest(page).textContent()).toBe(nl.notes.noAnswers)
    for (const [slider, position] of [
      ['Positionering intern', 'laag'],
      ['Proces binnen gemeente', 'laag'],
      ['Proces met bewoners', 'midden'],
      ['Bestuur en politiek', 'midden'],
      ['Communicatie', 'laag'],
    ] as const) {
      await stop(group(page, slider), position).click()
    }
    expect(await closest(page).textContent()).toBe(
      nl.phrases.closestTo([nl.profiles.ontwikkelend.label]),
    )
    expect(await page.locator('#beeld .picture:visible desc').textContent()).toContain(
      'Proces met bewoners: wijkambtenaar midden',
    )
    expect(await page.locator('.moments .count').allTextContents()).toEqual([
      '5 van 15 ingevuld',
      '0 van 15 ingevuld',
    ])
  })

  it('by dragging along the rail', async () => {
    const page = await open()
    const rail = group(page, 'Communicatie')
    await rail.scrollIntoViewIfNeeded()
    const [from, to] = await Promise.all(
      ['laag', 'hoog'].map((name) => stop(rail, name).boundingBox()),
    )
    if (!from || !to) throw new Error('The slider is not shown.')
    await page.mouse.move(from.x + from.width / 2, from.y + 18)
    await page.mouse.down()
    await page.mouse.move(from.x + from.width * 1.5, from.y + 18, { steps: 4 })
    expect(await chosen(rail)).toEqual(['midden'])
    await page.mouse.move(to.x + to.width / 2, to.y + 18, { steps: 4 })
    await page.mouse.up()
    expect(await chosen(rail)).toEqual(['hoog'])
  })

  it('by touch, on a phone', async () => {
    const page = await open({ viewport: PHONE, hasTouch: true, isMobile: true })
    await stop(group(page, 'Communicatie', 'Sectorambtenaar fysiek domein'), 'hoog').tap()
    expect(await chosen(group(page, 'Communicatie', 'Sectorambtenaar fysiek domein'))).toEqual([
      'hoog',
    ])
    await page.locator('.moments label').filter({ hasText: 'Ambitie' }).tap()
    const ambition = group(page, 'Communicatie', 'Wijkambtenaar', 'ambitie')
    await stop(ambition, 'weet ik niet').tap()
    expect(await chosen(ambition)).toEqual(['unknown'])
  })

  it('by keyboard alone, with the arrows', async () => {
    const page = await open()
    const rail = group(page, 'Positionering intern')
    await page.locator('#naam').focus()
    for (let tabs = 0; tabs < 20 && (await rail.locator('input:focus').count()) === 0; tabs += 1) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Space')
    expect(await chosen(rail)).toEqual(['laag'])
    const seen = []
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(key)
      seen.push(...(await chosen(rail)))
    }
    expect(seen).toEqual(['midden', 'hoog', 'unknown', 'hoog'])
    expect(await rail.locator('input:focus').getAttribute('value')).toBe('hoog')
    await page.keyboard.press('Tab') // to the button that takes the answer back
    await page.keyboard.press('Enter')
    expect(await chosen(rail)).toEqual([])
    expect(await rail.locator('input:focus').count()).toBe(1)
  })
})

describe('filling in', () => {
  it('knows not to know from not to answer', async () => {
    const page = await open()
    const rail = group(page, 'Communicatie')
    await stop(rail, 'weet ik niet').click()
    expect(await page.locator('.moments .count').first().textContent()).toBe('1 van 15 ingevuld')
    const said = page.locator('.agreed-row').filter({ hasText: 'Communicatie' }).first()
    expect(await said.textContent()).toContain('wijk weet niet')
    await page.getByRole('button', { name: 'Wissen: Communicatie, wijkambtenaar, nu' }).click()
    expect(await page.locator('.moments .count').first().textContent()).toBe('0 van 15 ingevuld')
    expect(await said.textContent()).not.toContain('weet niet')
  })

  it('keeps now and the ambition apart', async () => {
    const page = await open()
    await stop(group(page, 'Communicatie'), 'laag').click()
    await page.locator('.moments label').filter({ hasText: 'Ambitie' }).click()
    expect(await group(page, 'Communicatie').count()).toBe(0)
    const ambition = group(page, 'Communicatie', 'Wijkambtenaar', 'ambitie')
    expect(await chosen(ambition)).toEqual([])
    await stop(ambition, 'hoog').click()
    await page.locator('.moments label').filter({ hasText: 'Nu' }).click()
    expect(await chosen(group(page, 'Communicatie'))).toEqual(['laag'])
  })

  it('can show the sliders of one person alone', async () => {
    const page = await open({ kept: kept(FILLED) })
    expect(await page.locator('.row:visible').count()).toBe(15)
    await page
      .locator('label')
      .filter({ hasText: /^sociaal$/ })
      .click()
    expect(await page.locator('.row:visible').count()).toBe(5)
    expect(await page.locator('.pattern:visible').count()).toBe(0)
    expect(await group(page, 'Communicatie', 'Sectorambtenaar sociaal domein').isVisible()).toBe(
      true,
    )
  })

  it('says what changed and what it is closest to, for who does not see it', async () => {
    const page = await open()
    await stop(group(page, 'Communicatie'), 'hoog').click()
    const said = await page.getByRole('status').textContent()
    expect(said).toContain('Communicatie, nu, wijkambtenaar: hoog.')
    expect(said).toContain(nl.phrases.stillPossible([]).slice(0, 20))
  })

  it('leaves open what people opened', async () => {
    const page = await open({ kept: kept(FILLED) })
    const ranking = page.locator('#profielen details').first()
    await ranking.locator('summary').click()
    await stop(group(page, 'Bestuur en politiek'), 'hoog').click()
    expect(await ranking.getAttribute('open')).toBe('')
    expect(await page.locator('#profielen details[open]').count()).toBe(1)
  })

  it('names people and the subject, wherever they are shown', async () => {
    const page = await open({ kept: kept(FILLED) })
    await page.getByLabel('Wijkambtenaar', { exact: true }).fill('Kim')
    await page.getByLabel('Sectorambtenaar sociaal domein', { exact: true }).fill('Kim')
    await page.getByLabel('Naam', { exact: true }).fill('Elders')
    expect(await group(page, 'Communicatie', 'Kim (wijk)').count()).toBe(1)
    expect(await group(page, 'Communicatie', 'Kim (2) (sociaal)').count()).toBe(1)
    expect(await page.title()).toBe('Schuifoefening: Elders')
    expect(await page.locator('#beeld .picture:visible title').first().textContent()).toBe(
      'Mengpaneel van Elders: nu',
    )
    await page.locator('label').filter({ hasText: 'casus' }).click()
    expect(await page.getByLabel('Gemeente', { exact: true }).isVisible()).toBe(true)
  })
})
