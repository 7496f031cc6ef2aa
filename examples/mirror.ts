/**
 * Mirrors the panels of CSV files against the five profiles: per row the panel, the closest profiles
 * and why, what is uncertain, risks and tensions, and the plan where an ambition is known. Writes the
 * panels of each file as a picture, and its reports in Markdown, to out/.
 *
 *   npm start                                    the files in examples/data, in Dutch
 *   npm start -- --en                            in English
 *   npm start -- my-panels.csv                   your own file
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  answeredSliders,
  assessPartialRisks,
  CASES,
  CORRELATIONS,
  classify,
  classifyPartial,
  parsePanel,
  planTransition,
  PROFILE_IDS,
  robustness,
  summariseExercise,
  tensions,
  unansweredSliders,
  type Panel,
  type PartialPanel,
  type ProfileId,
  type SliderDifference,
} from 'schuifoefening'
import { readPanels, toExercises, type PanelRow } from 'schuifoefening/files'
import { renderPanelText, renderReport, renderSmallMultiples } from 'schuifoefening/render'
import { describeError, en, nl } from 'schuifoefening/texts'

const options = process.argv.slice(2)
const texts = options.includes('--en') ? en : nl
const { headings, notes, phrases, profiles, sliders, words } = texts

const given = options.filter((option) => !option.startsWith('--'))
const files =
  given.length > 0
    ? given
    : ['documented-municipalities', 'profiles', 'ambitie-verzonnen'].map(
        (name) => `examples/data/${name}.csv`,
      )

for (const file of files) {
  const { rows, problems } = readPanels(readFileSync(file))
  console.log(title(file))
  for (const { line, column, error } of problems) {
    console.log(
      `! ${line}${column === undefined ? '' : ` (${column})`}: ${describeError(error, texts)}`,
    )
  }
  for (const row of rows) console.log(`\n${report(row, rows).join('\n')}`)
  console.log(`\n${writeOutput(file, rows).join('\n')}\n`)
}
console.log([notes.opinion, notes.closestTo, notes.readings, notes.attribution].join('\n'))

function report(row: PanelRow, rows: ReadonlyArray<PanelRow>): ReadonlyArray<string> {
  const parsed = parsePanel(row.panel)
  return [
    titleOf(row),
    ...(row.subject === undefined
      ? []
      : Object.entries(row.extra).map(([column, cell]) => `${column}: ${cell}`)),
    renderPanelText(row.panel, texts),
    ...(parsed._tag === 'Right' ? mirrorFull(parsed.right) : mirrorPartial(row.panel)),
    ...(answeredSliders(row.panel).length === 0
      ? []
      : section(headings.risks, risksOf(row.panel), notes.noRisks)),
    ...evidenceOf(row),
    ...planOf(row, rows),
  ]
}

// A row without a municipality is named by its extra columns.
function titleOf({ subject, moment, extra }: PanelRow): string {
  const name = subject?.name ?? Object.values(extra).join(', ')
  return moment === undefined ? name : `${name}, ${texts.moments[moment]}`
}

// The panels of a file as a picture and, where they are moments of an exercise, its report. Says where.
function writeOutput(file: string, rows: ReadonlyArray<PanelRow>): ReadonlyArray<string> {
  const { exercises } = toExercises(rows.filter(({ moment }) => moment !== undefined))
  const reports = exercises.map((exercise) => renderReport(summariseExercise(exercise), texts))
  const name = `out/${basename(file, '.csv')}`
  const panels = rows.map((row) => ({ title: titleOf(row), panel: row.panel }))
  const outputs = [
    { path: `${name}.svg`, content: renderSmallMultiples(panels, texts) },
    ...(reports.length === 0 ? [] : [{ path: `${name}.md`, content: reports.join('\n') }]),
  ]
  mkdirSync('out', { recursive: true })
  return outputs.map(({ path, content }) => {
    writeFileSync(path, content)
    return `→ ${path}`
  })
}

function mirrorFull(panel: Panel): ReadonlyArray<string> {
  const { nearest, ranking, margin, typicality, fit } = classify(panel)
  const { counts, readings } = robustness(panel)
  return [
    phrases.closestTo(nearest.map(labelOf)),
    ...ranking
      .filter(({ profile }) => nearest.includes(profile))
      .map(
        ({ profile, distance, differences }) =>
          `  ${profiles[profile].shortLabel}: ${phrases.steps(distance)}${explain(differences)}`,
      ),
    ...section(headings.uncertainty, [
      texts.fits[fit].meaning,
      nearest.length > 1 ? phrases.tie(nearest.length) : phrases.margin(margin),
      phrases.typicality(typicality),
      ...PROFILE_IDS.filter((id) => counts[id] > 0).map(
        (id) => `${profiles[id].shortLabel}: ${phrases.readings(counts[id], readings)}`,
      ),
    ]),
    ...section(headings.tensions, tensionsOf(panel), notes.noTensions),
  ]
}

function mirrorPartial(panel: PartialPanel): ReadonlyArray<string> {
  if (answeredSliders(panel).length === 0) return [notes.noAnswers]
  const { possible, certain, bounds, deciding } = classifyPartial(panel)
  const possibleBounds = bounds.filter(({ profile }) => possible.includes(profile))
  return [
    certain._tag === 'Some'
      ? phrases.certainlyClosest(labelOf(certain.value))
      : phrases.stillPossible(possible.map(labelOf)),
    ...possibleBounds.map(
      ({ profile, lowest, highest }) =>
        `  ${profiles[profile].shortLabel}: ${phrases.between(phrases.number(lowest), phrases.steps(highest))}`,
    ),
    ...section(headings.uncertainty, [
      `${phrases.unanswered(unansweredSliders(panel).length)}.`,
      ...deciding.slice(0, 1).map(({ slider }) => phrases.decidesMost(sliders[slider].label)),
    ]),
    ...(tensions(panel).length === 0 ? [] : section(headings.tensions, tensionsOf(panel))),
  ]
}

function risksOf(panel: PartialPanel): ReadonlyArray<string> {
  return assessPartialRisks(panel)
    .filter(({ status }) => status !== 'absent')
    .map(({ risk, status, completions, of }) =>
      status === 'present'
        ? texts.risks[risk].label
        : `${texts.risks[risk].label}: ${texts.riskStatuses[status]}, ${phrases.completions(completions, of)}`,
    )
}

function tensionsOf(panel: PartialPanel): ReadonlyArray<string> {
  return tensions(panel).map(({ correlation, steps }) => {
    const { from, to, strength } = CORRELATIONS[correlation]
    return phrases.tension(sliders[from].label, sliders[to].label, steps, texts.strengths[strength])
  })
}

// How firmly the publication supports the positions of a municipality that it documents.
function evidenceOf(row: PanelRow): ReadonlyArray<string> {
  const documented = CASES.find(({ municipality }) => municipality === row.subject?.name)
  if (documented === undefined) return []
  const lines = [
    ...answeredSliders(documented.panel).map(
      (slider) => [slider, documented.evidence[slider]] as const,
    ),
    ...documented.wishes.map(({ slider, evidence }) => [slider, evidence] as const),
  ].flatMap(([slider, evidence]) =>
    evidence === undefined
      ? []
      : [
          `${sliders[slider].label}: ${texts.grades[evidence.grade].label} (${phrases.source(evidence.source)})`,
        ],
  )
  return section(headings.evidence, lines)
}

// The plan from this row to the ambition of the same subject, when both are complete.
function planOf(row: PanelRow, rows: ReadonlyArray<PanelRow>): ReadonlyArray<string> {
  if (row.moment !== 'huidig') return []
  const target = rows.find(
    ({ moment, subject }) => moment === 'ambitie' && subject?.name === row.subject?.name,
  )
  const [from, to] = [parsePanel(row.panel), parsePanel(target?.panel)]
  if (from._tag === 'Left' || to._tag === 'Left') return []
  const steps = planTransition(from.right, to.right).steps.map((step, index) => {
    const [before, after] = [texts.positions[step.from].label, texts.positions[step.to].label]
    const risks = step.risks.map(({ risk }) => texts.risks[risk].label)
    return [
      `${phrases.stepNumber(index + 1)}: ${phrases.move(sliders[step.slider].label, before, after)}.`,
      texts.stepWhys[step.why],
      ...(risks.length === 0 ? [] : [`${headings.risks}: ${phrases.list(risks)}.`]),
    ].join(' ')
  })
  return section(`${headings.plan} (${texts.moments.ambitie})`, steps, notes.noPlan)
}

function explain(differences: ReadonlyArray<SliderDifference>): string {
  const moves = differences.map(({ slider, from, to }) =>
    phrases.differs(sliders[slider].label, texts.positions[from].label, texts.positions[to].label),
  )
  return moves.length === 0 ? '' : ` (${moves.join('; ')})`
}

function section(
  heading: string,
  lines: ReadonlyArray<string>,
  whenEmpty = words.none,
): ReadonlyArray<string> {
  return [`${heading}:`, ...(lines.length === 0 ? [whenEmpty] : lines).map((line) => `  ${line}`)]
}

function labelOf(id: ProfileId): string {
  return profiles[id].label
}

function title(text: string): string {
  return `${text}\n${'='.repeat(text.length)}`
}
