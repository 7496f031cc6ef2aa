import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MOMENTS, parseExercise, summariseExercise, type Exercise } from '../../src/index.js'
import { renderExerciseSvg, renderReportMarkdown } from '../../src/render/index.js'
import { nl } from '../../src/texts/index.js'

const example = (): Exercise => {
  const text = readFileSync('examples/data/workshop-verzonnen.json', 'utf8')
  const exercise = parseExercise(JSON.parse(text))
  if (exercise._tag === 'Left') throw new Error('the example is an exercise')
  return exercise.right
}

it('a report with its pictures reads the sheets of its exercise as often as one summary does', () => {
  const readsDuring = (use: (exercise: Exercise) => void): number => {
    let reads = 0
    const { sheets, ...rest } = example()
    use({
      ...rest,
      get sheets() {
        reads += 1
        return sheets
      },
    })
    return reads
  }
  const inOneSummary = readsDuring((exercise) => {
    summariseExercise(exercise)
  })
  const inAReport = readsDuring((exercise) => {
    const summary = summariseExercise(exercise)
    expect(renderReportMarkdown(summary, { texts: nl })).toContain('# Verslag')
    for (const moment of MOMENTS)
      expect(renderExerciseSvg(summary, { texts: nl, moment })).toContain('<svg')
  })
  expect(inAReport).toBe(inOneSummary)
})

it('no renderer summarises by itself', () => {
  const sources = readdirSync('src/render', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  expect(sources.length).toBeGreaterThan(10)
  for (const name of sources) {
    const code = readFileSync(`src/render/${name}`, 'utf8').replace(/^ \*.*$/gm, '')
    expect(code, name).not.toContain('summariseExercise')
  }
})
