// `none` is one frozen object, so that nobody can change it for everybody else.
import { describe, expect, it } from 'vitest'
import * as analysis from '../../src/analysis/index.js'
import * as core from '../../src/index.js'
import { outcomeOf } from '../misuse/matrix.js'

const Low = core.panelFromKey('LLLLL')
const nobody = core.summariseExercise({
  subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
  sheets: [{ respondent: 'A', role: 'overig', moment: 'huidig', answers: {} }],
})

/** Every None in an answer, however deep. */
const nonesIn = (answer: unknown): ReadonlyArray<object> => {
  if (typeof answer !== 'object' || answer === null) return []
  if ('_tag' in answer && answer._tag === 'None') return [answer]
  return Object.values(answer).flatMap(nonesIn)
}

const ANSWERS: { readonly [name: string]: () => unknown } = {
  panelFromCode: () => core.panelFromCode(243),
  parseAreaCode: () => core.parseAreaCode('x'),
  districtOf: () => core.districtOf('GM0363'),
  agreementPattern: () => core.agreementPattern({ laag: 0, midden: 0, hoog: 0 }),
  answerRange: () => analysis.answerRange({ laag: 0, midden: 0, hoog: 0 }),
  medianInterval: () => analysis.medianInterval({ laag: 0, midden: 0, hoog: 0 }),
  averageDeviation: () => analysis.averageDeviation({ laag: 0, midden: 0, hoog: 0 }),
  vanDerEijkAgreement: () => analysis.vanDerEijkAgreement([]),
  evaluateProgress: () => core.evaluateProgress(Low, Low, Low),
  classifyPartial: () => core.classifyPartial({}),
  matchStatements: () =>
    core.matchStatements(Low, {
      id: 'own',
      profiles: [
        { id: 'a', panel: Low, statements: { communicatie: { nl: 'x' } } },
        { id: 'b', panel: Low },
      ],
    }),
  summariseExercise: () => nobody,
  sliderFrequencies: () => analysis.sliderFrequencies([]),
}

describe('None', () => {
  it.each(Object.entries(ANSWERS))('of %s cannot be changed', (_, ask) => {
    const nones = nonesIn(ask())
    expect(nones.length).toBeGreaterThan(0)
    for (const none of nones) {
      expect(Object.isFrozen(none)).toBe(true)
      expect(outcomeOf(() => Object.assign(none, { _tag: 'Some' })).kind).toBe('broke')
      expect(none).toEqual({ _tag: 'None' })
    }
  })
})

describe('instances of type classes', () => {
  it.each(Object.entries(core).filter(([name]) => /(?:Eq|Ord|Show)$/.test(name)))(
    '%s is frozen',
    (_, instance) => {
      expect(Object.isFrozen(instance)).toBe(true)
    },
  )
})
