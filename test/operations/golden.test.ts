import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  assessPartialRisks,
  assessRisks,
  chebyshev,
  classifier,
  classify,
  classifyPartial,
  coherence,
  euclidean,
  hamming,
  panelCode,
  panelFromKey,
  PLATFORM31,
  planTransition,
  PROFILE_IDS,
  PROFILES,
  REASON_IDS,
  robustness,
  tensions,
  type PanelKey,
  type ProfileId,
} from '../../src/index.js'
import { partialOf } from '../laws/values.js'
import { goldenTables, listIn, readGolden } from '../oracle/golden.js'
import { allPartialVectors, at, keyOf } from '../oracle/space.js'

const stored = (file: string): string =>
  readFileSync(new URL(`../golden/${file}`, import.meta.url), 'utf8')

describe('the golden tables are what the oracle writes now', () => {
  it.each(goldenTables())('$file', ({ file, text }) => {
    expect(stored(file)).toBe(text)
  })
})

describe('the package gives the golden answer', { tags: ['slow'] }, () => {
  const panels = readGolden(stored('panels.csv'))
  const classifyBy = {
    nearest_manhattan: classify,
    nearest_hamming: classifier(PLATFORM31, { metric: hamming }),
    nearest_euclidean: classifier(PLATFORM31, { metric: euclidean }),
    nearest_chebyshev: classifier(PLATFORM31, { metric: chebyshev }),
  }

  it('has 243 panels, 1,024 partial panels, 25 x 5 plans', () => {
    expect(panels).toHaveLength(243)
    expect(readGolden(stored('partial-panels.csv'))).toHaveLength(1024)
    expect(readGolden(stored('plans.csv'))).toHaveLength(125)
  })

  it.each(panels.map((cell) => [cell('key'), cell] as const))('for panel %s', (key, cell) => {
    const panel = panelFromKey(key as PanelKey)
    const answer = classify(panel)
    expect(panelCode(panel)).toBe(Number(cell('code')))
    for (const [column, ask] of Object.entries(classifyBy))
      expect(ask(panel).nearest).toEqual(listIn(cell(column)))
    for (const id of PROFILE_IDS) {
      const match = answer.ranking.find(({ profile }) => profile === id)
      expect(match?.distance).toBe(Number(cell(`distance_${id}`)))
    }
    expect(answer.margin).toBe(Number(cell('margin')))
    expect(answer.typicality.toFixed(6)).toBe(cell('typicality'))
    expect(answer.fit).toBe(cell('fit'))
    expect(robustness(panel).robust).toEqual(listIn(cell('robust')))
    expect(robustness(panel).possible).toEqual(listIn(cell('possible')))
    expect(assessRisks(panel).map(({ risk }) => risk)).toEqual(listIn(cell('risks')))
    const expected = [
      {
        correlation: 'bewoners-communicatie',
        steps: Number(cell('tension_bewoners_communicatie')),
      },
      {
        correlation: 'bestuur-positionering',
        steps: Number(cell('tension_bestuur_positionering')),
      },
      { correlation: 'bestuur-proces', steps: Number(cell('tension_bestuur_proces')) },
    ]
    expect(tensions(panel)).toEqual(expected.filter(({ steps }) => steps > 0))
    expect(coherence(panel)).toBeCloseTo(Number(cell('coherence')), 9)
  })

  it('for every partial panel', { tags: ['slow'] }, () => {
    readGolden(stored('partial-panels.csv')).forEach((cell, i) => {
      const partial = at(allPartialVectors, i)
      expect(cell('key')).toBe(keyOf(partial))
      const answer = classifyPartial(partialOf(partial))
      const risks = assessPartialRisks(partialOf(partial))
      const risksThatAre = (wanted: string) =>
        risks.filter(({ status }) => status === wanted).map(({ risk }) => risk)
      expect({
        completions: answer.completions,
        possible: answer.possible,
        certain: answer.certain._tag === 'Some' ? answer.certain.value : '',
        lowest: answer.bounds.map(({ lowest }) => lowest),
        highest: answer.bounds.map(({ highest }) => highest),
        deciding: answer.deciding.map(({ slider }) => slider),
        expected: answer.deciding.map(({ expectedPossible }) => Math.round(expectedPossible * 3)),
        present: risksThatAre('present'),
        possibleRisks: risksThatAre('possible'),
      }).toEqual({
        completions: Number(cell('completions')),
        possible: listIn(cell('possible')),
        certain: cell('certain'),
        lowest: listIn(cell('lowest')).map(Number),
        highest: listIn(cell('highest')).map(Number),
        deciding: listIn(cell('deciding')),
        expected: listIn(cell('expected_possible_times_3')).map(Number),
        present: listIn(cell('risks_present')),
        possibleRisks: listIn(cell('risks_possible')),
      })
    })
  })

  it('for every plan between two profiles, with every reason and none', () => {
    for (const cell of readGolden(stored('plans.csv'))) {
      const from = PROFILES[cell('from') as ProfileId].panel
      const to = PROFILES[cell('to') as ProfileId].panel
      const reason = REASON_IDS.find((id) => id === cell('reason'))
      const plan = planTransition(from, to, reason === undefined ? {} : { reason })
      expect({
        routes: plan.routes,
        sliders: plan.steps.map(({ slider }) => slider),
        why: plan.steps.map(({ why }) => why),
      }).toEqual({
        routes: Number(cell('routes')),
        sliders: listIn(cell('sliders')),
        why: listIn(cell('why')),
      })
    }
  })
})
