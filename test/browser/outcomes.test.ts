import {
  assessRisks,
  classify,
  discussionAgenda,
  panelFromKey,
  planTransition,
  PROFILES,
  robustness,
  SLIDER_IDS,
  tensions,
} from 'schuifoefening'
import { en, nl, type Texts } from 'schuifoefening/texts'
import { describe, expect, it } from 'vitest'
import { workbench } from './browser.js'
import { EMPTY, FILLED, HALF, kept, TIED } from './workshops.js'

const { open } = workbench()

// What follows from FILLED by the rule of the page: agreed, and else the median.
const NOW = panelFromKey('LLHML')
const AMBITION = panelFromKey('MMHMM')

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('in %s, the page shows', (language, texts: Texts) => {
  const { headings, notes, phrases, positions, profiles, sliders } = texts

  it('the closest profiles, with why and what is uncertain', async () => {
    const page = await open({ kept: kept(FILLED, language) })
    const [now, ambition] = [0, 1].map((index) => page.locator('#profielen .card').nth(index))
    for (const [place, panel] of [
      [now, NOW],
      [ambition, AMBITION],
    ] as const) {
      const { nearest, ranking, margin, fit, typicality } = classify(panel)
      const text = (await place?.textContent()) ?? ''
      const { shares, possible } = robustness(panel)
      const [first] = ranking
      for (const wanted of [
        phrases.closestTo(nearest.map((id) => profiles[id].label)),
        texts.fits[fit].label,
        texts.fits[fit].meaning,
        nearest.length > 1 ? phrases.tie(nearest.length) : phrases.margin(margin),
        phrases.typicality(typicality),
        ...possible.map((id) => phrases.readings(Math.round(shares[id] * 24), 24)),
        `${headings.differences}: ${phrases.steps(first.distance)}`,
        ...first.differences.map(({ slider, from, to }) =>
          phrases.move(sliders[slider].label, positions[from].label, positions[to].label),
        ),
        headings.uncertainty,
        headings.evidence,
        ...SLIDER_IDS.map(
          (slider) => texts.grades[PROFILES[first.profile].evidence[slider].grade].meaning,
        ),
        notes.readings,
        notes.closestTo,
      ]) {
        expect(text).toContain(wanted)
      }
    }
  })

  it('risks and tensions, the publication’s claim apart from what is ours', async () => {
    const page = await open({ kept: kept(FILLED, language) })
    const now = page.locator('#risicos .card').first()
    const risks = assessRisks(NOW)
    expect(risks.length).toBeGreaterThan(1)
    for (const { risk } of risks) {
      const place = now.locator('.risk').filter({ hasText: texts.risks[risk].label })
      expect(await place.locator('.claim').textContent()).toContain(texts.risks[risk].claim)
      expect(await place.locator('.ours').textContent()).toContain(texts.risks[risk].formalisation)
    }
    for (const { correlation } of tensions(NOW)) {
      expect(await now.textContent()).toContain(texts.correlations[correlation].explanation)
    }
    expect(await now.textContent()).toContain(notes.risks)
    expect(await now.textContent()).toContain(notes.correlations)
  })

  it('the agenda in its order, with the guiding questions', async () => {
    const page = await open({ kept: kept(FILLED, language) })
    const agenda = discussionAgenda(FILLED)
    expect(await page.locator('.agenda h3').allTextContents()).toEqual(
      agenda.map(({ slider }) => sliders[slider].label),
    )
    for (const [index, { slider, toDiscuss }] of agenda.entries()) {
      const item = page.locator('.agenda > li').nth(index)
      for (const question of Object.values(sliders[slider].questions)) {
        expect(await item.textContent()).toContain(question)
      }
      expect(await item.locator('.chip.strong').count()).toBe(toDiscuss ? 1 : 0)
    }
  })

  it('the plan to the ambition with why, and another one for another reason', async () => {
    const page = await open({ kept: kept(FILLED, language) })
    for (const reason of [undefined, 'domeinoverstijgend-werken'] as const) {
      if (reason !== undefined) await page.locator('#aanleiding').selectOption(reason)
      const { steps } = planTransition(NOW, AMBITION, reason === undefined ? {} : { reason })
      expect(await page.locator('.steps .move').allTextContents()).toEqual(
        steps.map(({ slider, from, to }) =>
          phrases.move(sliders[slider].label, positions[from].label, positions[to].label),
        ),
      )
      const text = await page.locator('.steps').textContent()
      for (const { why } of steps) expect(text).toContain(texts.stepWhys[why])
    }
    expect(await page.locator('#plan').textContent()).toContain(notes.plan)
  })

  it('what there is to say when nothing is filled in', async () => {
    const page = await open({ kept: kept(EMPTY, language) })
    expect(await page.locator('#profielen .lead, #risicos .lead').allTextContents()).toEqual(
      Array.from({ length: 4 }, () => notes.noAnswers),
    )
    expect(await page.locator('.agenda h3').allTextContents()).toEqual(
      SLIDER_IDS.map((slider) => sliders[slider].label),
    )
    expect(await page.locator('.steps').count()).toBe(0)
    expect(await page.locator('.risk').count()).toBe(0)
  })
})

describe('the page', () => {
  it('keeps what was agreed apart from the median', async () => {
    const page = await open({ kept: kept(FILLED) })
    const row = page.locator('.agreed-row').filter({ hasText: 'Positionering intern' }).first()
    expect(await row.locator('dd').first().textContent()).toBe('laag')
    expect(await row.locator('input:checked').getAttribute('value')).toBe('none')
    await row.locator('label').filter({ hasText: 'hoog' }).click()
    expect(await row.locator('dd').first().textContent()).toBe('laag')
    expect(await row.locator('input:checked').getAttribute('value')).toBe('hoog')
    expect(await page.locator('#profielen .lead').first().textContent()).toBe(
      nl.phrases.closestTo(
        classify(panelFromKey('HLHML')).nearest.map((id) => nl.profiles[id].label),
      ),
    )
  })

  it('says which profiles are still possible while sliders are open', async () => {
    const page = await open({ kept: kept(HALF) })
    const now = await page.locator('#profielen .card').first().textContent()
    expect(now).toContain(nl.phrases.between('laag', 'midden'))
    expect(now).toContain(nl.headings.uncertainty)
    expect(await page.locator('#risicos .card').first().textContent()).toContain(
      nl.riskStatuses.possible,
    )
    expect(await page.locator('#plan').textContent()).toContain('Nog open, nu')
  })

  it('shows all profiles of a tie', async () => {
    const { nearest } = classify(panelFromKey('LLLHM'))
    expect(nearest.length).toBe(2)
    const page = await open({ kept: kept(TIED) })
    expect(await page.locator('#profielen .profile h4').allTextContents()).toEqual(
      nearest.map((id) => nl.profiles[id].label),
    )
  })

  it('has a picture of each moment and of the way between, one at a time', async () => {
    const page = await open({ kept: kept(FILLED) })
    const shown = page.locator('#beeld .picture:visible svg > title')
    expect(await shown.allTextContents()).toEqual(['Mengpaneel van Voorbeeldstad (verzonnen): nu'])
    await page.locator('#beeld label').filter({ hasText: 'van nu naar ambitie' }).click()
    expect(await shown.allTextContents()).toEqual([
      'Mengpaneel van Voorbeeldstad (verzonnen): van nu naar ambitie',
    ])
    expect(await page.locator('#beeld .picture:visible desc').textContent()).toContain(
      'Positionering intern: nu laag; ambitie midden.',
    )
  })

  it('never shows a verdict or a score', async () => {
    const page = await open({ kept: kept(FILLED, 'en') })
    const text = (await page.locator('body').textContent()) ?? ''
    expect(text).not.toMatch(
      /\b(score|better|worse|best|worst|grade[sd]? as|\d+% (a )?participative)\b/i,
    )
  })
})
