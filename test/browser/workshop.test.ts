import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { EXTENDED_SLIDER_IDS, type Answers, type Moment } from 'schuifoefening'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../examples/workshop-page/page/code.js'
import { storedText } from '../../examples/workshop-page/page/stored.js'
import { TONGUES, type Tongue } from '../../examples/workshop-page/page/words.js'
import { type Language } from '../../examples/workshop-page/page/workshop.js'
import { BEAMER, PHONE, workbench } from './browser.js'
import { AMBITION, empty, filled, NOW, TRIO } from './workshops.js'

const { open } = workbench()

const folder = mkdtempSync(join(tmpdir(), 'schuifoefening-'))

const go = (page: Page, step: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash
  }, step)

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

/** A phone of one person, filled in for now and for the ambition. */
const phone = async (
  tag: string,
  index: number,
  { words }: Tongue,
  locale: string,
): Promise<Page> => {
  const page = await open({ viewport: PHONE, locale, step: `#deelnemen=${tag}` })
  expect(await page.getByLabel(words.devices.own).isChecked()).toBe(true)
  await page.locator('#rol').selectOption(TRIO[index] ?? '')
  await button(page, words.next(words.steps.apart)).click()
  await fill(page, 'huidig', NOW[index] ?? {})
  await fill(page, 'ambitie', AMBITION[index] ?? {})
  return page
}

const fill = async (page: Page, moment: Moment, answers: Answers): Promise<void> => {
  await page.locator(`#moment-${moment}`).check()
  for (const slider of EXTENDED_SLIDER_IDS) {
    const answer = answers[slider]
    if (answer !== undefined)
      await page.locator(`[id="${moment}-voor-${slider}-${answer}"]`).check()
  }
}

const codeOn = async (page: Page, moment: Moment): Promise<string> => {
  await go(page, 'inleveren')
  await page.locator(`#moment-${moment}`).check()
  return (await page.locator('.code').textContent()) ?? ''
}

const download = async (page: Page, act: () => Promise<void>): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), act()])
  const path = join(folder, `${Math.random()}-${file.suggestedFilename()}`)
  await file.saveAs(path)
  return path
}

const start = async (
  language: Language,
): Promise<{ readonly beamer: Page; readonly tag: string }> => {
  const { words, texts } = TONGUES[language]
  const beamer = await open({ viewport: BEAMER, locale: language === 'nl' ? 'nl-NL' : 'en-GB' })
  expect(await beamer.locator('html').getAttribute('lang')).toBe(texts.language.tag)
  await beamer.getByLabel(words.devices.group).check()
  await beamer.getByLabel(words.name, { exact: true }).fill('Voorbeeldstad (verzonnen)')
  await beamer.getByLabel(words.date).fill('2026-11-26')
  return { beamer, tag: (await beamer.locator('.code').textContent()) ?? '' }
}

// From the picture to the report, once everybody has handed in.
const finish = async (beamer: Page, { words, texts }: Tongue): Promise<string> => {
  const marks = (await beamer.locator('main').textContent()) ?? ''
  for (const label of ['W1', 'S1', 'F1']) expect(marks).toContain(label)
  await go(beamer, 'beeld')
  await beamer.locator('.picture svg').first().waitFor()
  expect(await beamer.locator('.nl-paragraph--lead').textContent()).toContain(
    texts.profiles.ontwikkelend.label.slice(3),
  )
  await button(beamer, words.next(words.steps.gesprek)).click()
  await beamer.getByText(texts.patterns.verspreid.label).first().waitFor()
  await button(beamer, words.next(words.steps.afspraken)).click()
  await beamer.locator('[id="afgesproken-huidig-communicatie-laag"]').check()
  await button(beamer, words.next(words.steps.ambitie)).click()
  await beamer.locator('[id="afgesproken-ambitie-communicatie-hoog"]').check()
  await button(beamer, words.next(words.steps.plan)).click()
  await beamer.getByText(texts.explanation.sections.plan).waitFor()
  await beamer.locator('#aanleiding').selectOption('optrekken-met-bewoners')
  await button(beamer, words.next(words.steps.verslag)).click()
  return readFileSync(
    await download(beamer, () => button(beamer, words.mailReport).click()),
    'utf8',
  )
}

describe.each(['nl', 'en'] as const)('three phones and a beamer, in %s', (language) => {
  const tongue = TONGUES[language]
  const { words, texts } = tongue
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'

  it('hold a workshop by codes, from nothing to the report', async () => {
    const { beamer, tag } = await start(language)
    const phones = []
    for (const index of [0, 1, 2]) phones.push(await phone(tag, index, tongue, locale))
    await go(beamer, 'inleveren')
    for (const [index, person] of phones.entries()) {
      for (const moment of ['huidig', 'ambitie'] as const) {
        expect(await beamer.evaluate(() => document.querySelectorAll('.picture').length)).toBe(0)
        await beamer.locator('#code').fill(await codeOn(person, moment))
        await button(beamer, words.add).click()
        await expect.poll(() => beamer.locator('#code').inputValue()).toBe('')
        expect(await beamer.locator(`.people li`).count()).toBe(index + 1)
      }
      if (index < 2) {
        await go(beamer, 'beeld')
        await beamer.getByText(words.hiddenWhy).waitFor()
        expect(await beamer.locator('main').textContent()).not.toContain(texts.positions.hoog.label)
        await go(beamer, 'inleveren')
      }
    }
    const report = await finish(beamer, tongue)
    expect(report).toContain(`<html lang="${texts.language.tag}">`)
    expect(report).toContain('<svg')
    expect(report).toContain('Voorbeeldstad (verzonnen)')
    expect(report).toContain(texts.explanation.sections.plan)
  })

  it('hold a workshop by files, all at once', async () => {
    const { beamer, tag } = await start(language)
    const files = []
    for (const index of [0, 1, 2]) {
      const person = await phone(tag, index, tongue, locale)
      await person.locator('#moment-huidig').check()
      await person.locator('summary', { hasText: words.remark }).first().click()
      await person.locator('textarea').first().fill(`Remark ${index}`)
      await go(person, 'inleveren')
      files.push(await download(person, () => button(person, words.saveOwn).click()))
      expect(files.at(-1)).toContain(
        ['wijk', 'sociaal', 'fysiek'][language === 'nl' ? index : 3] ?? '',
      )
    }
    await go(beamer, 'inleveren')
    await beamer.locator('#bestanden').setInputFiles(files)
    await expect.poll(() => beamer.locator('.people li').count()).toBe(3)
    await beamer.locator('#bestanden').setInputFiles(files[0] ?? '')
    expect(await beamer.locator('.people li').count()).toBe(3)
    const report = await finish(beamer, tongue)
    expect(report).toContain(texts.explanation.sections.plan)
    await go(beamer, 'gesprek')
    const said = (await beamer.locator('main').textContent()) ?? ''
    for (const index of [0, 1, 2]) expect(said).toContain(`Remark ${index}`)
  })
})

describe('one device for all', () => {
  it('shows nothing of who has handed in to the next', async () => {
    const { words } = TONGUES.nl
    const { beamer } = await start('nl')
    for (const index of [0, 1, 2]) {
      await go(beamer, 'apart')
      expect(await beamer.locator('main .slider input:checked').count()).toBe(0)
      expect(await beamer.locator('#rol').inputValue()).toBe(TRIO[index])
      await fill(beamer, 'huidig', NOW[index] ?? {})
      await go(beamer, 'inleveren')
      await button(beamer, words.handInHere).click()
      await beamer.getByText(words.passOn).waitFor()
    }
    await go(beamer, 'beeld')
    expect(await beamer.locator('.picture svg').count()).toBeGreaterThan(0)
  })
})

describe('a code that is wrong', () => {
  it('is refused with the reason, and stays to be mended', async () => {
    const { words } = TONGUES.nl
    const { beamer, tag } = await start('nl')
    const code = await codeOn(await phone(tag, 0, TONGUES.nl, 'nl-NL'), 'huidig')
    await go(beamer, 'inleveren')
    const swapped = code.slice(0, 6) + code.charAt(7) + code.charAt(6) + code.charAt(8)
    const foreign = code.slice(0, -1)
    for (const [typed, problem] of [
      [swapped, words.codeProblems.check],
      [foreign, words.codeProblems.length],
      [`${foreign}U`, words.codeProblems.character],
    ] as const) {
      if (typed === code) continue
      await beamer.locator('#code').fill(typed)
      await button(beamer, words.add).click()
      await beamer.getByText(problem).waitFor()
      expect(await beamer.locator('#code').inputValue()).toBe(typed)
      expect(await beamer.locator('.people li').count()).toBe(0)
    }
  })

  it('of another group is refused too', async () => {
    const { words } = TONGUES.nl
    const { beamer, tag } = await start('nl')
    const other = tag === '00' ? '01' : '00'
    const code = await codeOn(await phone(other, 0, TONGUES.nl, 'nl-NL'), 'huidig')
    await go(beamer, 'inleveren')
    await beamer.locator('#code').fill(code)
    await button(beamer, words.add).click()
    await beamer.getByText(words.otherTag(other, tag)).waitFor()
  })
})

describe('a sheet that was handed in twice', () => {
  it('waits for an answer, also after a reload', async () => {
    const { words } = TONGUES.nl
    const { beamer, tag } = await start('nl')
    const person = await phone(tag, 0, TONGUES.nl, 'nl-NL')
    const first = await codeOn(person, 'huidig')
    await go(person, 'apart')
    await person.locator('[id="huidig-voor-communicatie-hoog"]').check()
    const second = await codeOn(person, 'huidig')
    await go(beamer, 'inleveren')
    for (const code of [first, second]) {
      await beamer.locator('#code').fill(code)
      await button(beamer, words.add).click()
    }
    const question = beamer.getByRole('heading', { name: words.question })
    await question.waitFor()
    await beamer.reload()
    await question.waitFor()
    expect(await beamer.locator('main').textContent()).not.toMatch(/laag \/ hoog/)
    await beamer.getByLabel(words.choices.other).check()
    await button(beamer, words.addThis).click()
    await expect.poll(() => beamer.locator('.people li').count()).toBe(2)
  })
})

describe('a year later', () => {
  it('the file of last year and new codes show what moved, and the years stand side by side', async () => {
    const { words, texts } = TONGUES.nl
    const last = await open({ kept: storedText(filled('nl')), step: '#verslag' })
    await last.locator('summary', { hasText: words.otherForms }).click()
    const file = await download(last, () => button(last, words.continueFile).click())
    const beamer = await open({ kept: storedText(empty('nl')) })
    await beamer.getByLabel(words.devices.group).check()
    await go(beamer, 'inleveren')
    await beamer.locator('#bestanden').setInputFiles(file)
    await expect.poll(() => beamer.locator('.people li').count()).toBe(3)
    expect(await beamer.locator('.title').textContent()).toContain('Voorbeeldstad (verzonnen)')
    await beamer.locator('#moment-evaluatie').check()
    for (const [index, role] of TRIO.entries()) {
      const answers = AMBITION[index] ?? {}
      const code = codeOf({
        tag: '7K',
        moment: 'evaluatie',
        second: false,
        role,
        number: 1,
        answers,
      })
      await beamer.locator('#code').fill(code)
      await button(beamer, words.add).click()
      await expect.poll(() => beamer.locator('.people li').count()).toBe(index + 1)
    }
    await go(beamer, 'jaar')
    await beamer
      .getByRole('heading', { level: 2, name: texts.explanation.sections.progress })
      .waitFor()
    const other = join(folder, 'vorig-jaar.json')
    writeFileSync(other, readFileSync(file, 'utf8').replaceAll('2026-11-26', '2025-11-26'))
    await go(beamer, 'geschiedenis')
    await beamer.locator('#eerder').setInputFiles([other])
    await beamer.locator('.picture svg').waitFor()
  })
})
