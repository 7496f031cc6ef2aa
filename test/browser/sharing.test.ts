import { readFile } from 'node:fs/promises'
import { DOMParser } from '@xmldom/xmldom'
import type { Page } from 'playwright-core'
import { readPanels, toExercises } from 'schuifoefening/files'
import {
  renderChangeSvg,
  renderEmptySheet,
  renderExerciseSvg,
  renderReport,
} from 'schuifoefening/render'
import { en, nl } from 'schuifoefening/texts'
import { panelFromKey, summariseExercise, type Exercise } from 'schuifoefening'
import { describe, expect, it } from 'vitest'
import { TONGUES } from '../../examples/workshop-page/page/words.js'
import { workbench } from './browser.js'
import { EMPTY, FILLED, HALF, kept } from './workshops.js'

const { open } = workbench()
const { words } = TONGUES.nl

interface Saved {
  readonly name: string
  readonly text: string
  readonly bytes: Uint8Array
}

const save = async (page: Page, button: string): Promise<Saved> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#bewaren').getByRole('button', { name: button, exact: true }).click(),
  ])
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes }
}

const openFile = async (page: Page, name: string, content: string | Uint8Array): Promise<void> => {
  await page
    .locator('#bestand')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
}

const sorted = ({ sheets, ...exercise }: Exercise): Exercise => ({
  ...exercise,
  sheets: [...sheets].sort((a, b) => (a.moment + a.respondent < b.moment + b.respondent ? -1 : 1)),
})

describe.each([
  ['JSON', 'json'],
  ['CSV', 'csv'],
] as const)('the data as %s', (button, ending) => {
  it.each([
    ['everything', FILLED],
    ['half', HALF],
  ] as const)('are what the library reads back: %s', async (_, exercise) => {
    const page = await open({ kept: kept(exercise) })
    const { name, bytes } = await save(page, button)
    expect(name).toMatch(new RegExp(`^schuifoefening-[a-z-]+\\.${ending}$`))
    const { rows, problems } = readPanels(bytes)
    expect(problems).toEqual([])
    const read = toExercises(rows)
    expect(read.problems).toEqual([])
    expect(read.exercises.map(sorted)).toEqual([sorted(exercise)])
  })

  it('can be opened again, after a question', async () => {
    const page = await open({ kept: kept(FILLED) })
    const { bytes, name } = await save(page, button)
    await page.getByRole('button', { name: words.startOver }).click()
    await page.getByRole('button', { name: words.startOverYes }).click()
    await openFile(page, name, bytes)
    await expect
      .poll(() => page.locator('#bewaren').textContent())
      .toContain(words.found('Voorbeeldstad (verzonnen)', 6))
    expect(await page.locator('.moments .count').first().textContent()).toBe('0 van 15 ingevuld')
    await page.getByRole('button', { name: words.take }).click()
    expect(await page.locator('.moments .count').allTextContents()).toEqual([
      '15 van 15 ingevuld',
      '15 van 15 ingevuld',
    ])
    expect((await save(page, button)).text).toBe(Buffer.from(bytes).toString('utf8'))
  })

  it('say something even when nothing is filled in', async () => {
    const page = await open({ kept: kept(EMPTY) })
    const { name, bytes } = await save(page, button)
    expect(name).toBe(`schuifoefening.${ending}`)
    expect(readPanels(bytes)).toEqual({ rows: [], problems: [] })
  })
})

describe('the report and the pictures', () => {
  it('are those of the library, in the language of the page', async () => {
    const page = await open({ kept: kept(FILLED, 'en', 'optrekken-met-bewoners') })
    expect((await save(page, 'Markdown')).text).toBe(
      renderReport(summariseExercise(FILLED), en, { reason: 'optrekken-met-bewoners' }),
    )
    await page.locator('label').filter({ hasText: 'Nederlands' }).click()
    const { name, text } = await save(page, 'nu')
    expect(name).toBe('schuifoefening-voorbeeldstad-verzonnen-nu.svg')
    expect(text).toBe(renderExerciseSvg(summariseExercise(FILLED), nl))
    expect((await save(page, 'ambitie')).text).toBe(
      renderExerciseSvg(summariseExercise(FILLED), nl, { moment: 'ambitie' }),
    )
    expect((await save(page, 'van nu naar ambitie')).text).toBe(
      renderChangeSvg({ now: panelFromKey('LLHML'), ambition: panelFromKey('MMHMM') }, nl, {
        title: 'Mengpaneel van Voorbeeldstad (verzonnen): van nu naar ambitie',
      }),
    )
    const sheet = (await save(page, 'leeg invulblad')).text
    expect(sheet).toBe(renderEmptySheet(nl))
    expect(new DOMParser().parseFromString(sheet, 'image/svg+xml').documentElement?.tagName).toBe(
      'svg',
    )
  })
})

describe('a file that is opened', () => {
  it('has its bad rows told by line, and the good ones kept', async () => {
    const page = await open()
    await openFile(
      page,
      'oefening.csv',
      'gemeente;respondent;rol;communicatie;kleur\nElders;A;wijkambtenaar;hoog;rood\nElders;B;wijkambtenaar;hoger;\n',
    )
    const place = page.locator('#bewaren')
    await expect.poll(() => place.textContent()).toContain(words.found('Elders', 1))
    expect(await place.textContent()).toContain('Regel 3: “hoger” is geen stand')
    expect(await place.textContent()).toContain(words.extraColumns('kleur'))
    await page.getByRole('button', { name: words.take }).click()
    expect(await page.locator('.moments .count').first().textContent()).toBe('1 van 15 ingevuld')
  })

  it('keeps the sheets of others and of other moments', async () => {
    const page = await open()
    const file =
      'gemeente;respondent;rol;moment;communicatie\nElders;A;wijkambtenaar;huidig;hoog\nElders;D;overig;huidig;laag\nElders;A;wijkambtenaar;evaluatie;midden\n'
    await openFile(page, 'oefening.csv', file)
    await page.getByRole('button', { name: words.take }).click()
    expect(await page.locator('#invullen').textContent()).toContain(words.otherSheets(2))
    const { exercises } = toExercises(readPanels((await save(page, 'CSV')).bytes).rows)
    expect(exercises.map(sorted)).toEqual(toExercises(readPanels(file).rows).exercises.map(sorted))
  })

  it.each([
    [
      'about two municipalities',
      'gemeente;communicatie\nHier;laag\nDaar;hoog',
      words.severalSubjects(2),
    ],
    ['empty', '', words.nothingFound],
    ['no list', '{}', words.nothingFound],
    ['a picture', '\u0000\u0001PNG', words.nothingFound],
  ])('replaces nothing when it is %s', async (_, content, sentence) => {
    const page = await open({ kept: kept(FILLED) })
    await openFile(page, 'iets.csv', content)
    await expect.poll(() => page.locator('#bewaren').textContent()).toContain(sentence)
    expect(await page.getByRole('button', { name: words.take }).count()).toBe(0)
    expect(await page.locator('.moments .count').first().textContent()).toBe('15 van 15 ingevuld')
  })

  it('can be left alone', async () => {
    const page = await open({ kept: kept(FILLED) })
    await openFile(page, 'x.csv', 'gemeente;communicatie\nHier;laag')
    await page.locator('#bewaren').getByRole('button', { name: words.cancel, exact: true }).click()
    expect(await page.getByRole('button', { name: words.take }).count()).toBe(0)
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toContain('Voorbeeldstad')
  })
})
