/**
 * A workshop from beginning to end, on invented data: three people fill in how it is and how it should
 * become, talk, plan, and come back after a year.
 *
 *   npm run build && npx tsx examples/workshop-exercise.ts [--en]
 */
import { readFileSync } from 'node:fs'
import {
  isComplete,
  MOMENTS,
  parseExercise,
  planTransition,
  summariseExercise,
  type Moment,
  type Panel,
  type SliderSummary,
} from 'schuifoefening'
import { renderPanelText } from 'schuifoefening/render'
import { describeError, en, nl } from 'schuifoefening/texts'

const texts = process.argv.includes('--en') ? en : nl
const { headings, notes, phrases, positions, sliders, words } = texts

const file = readFileSync('examples/data/workshop-verzonnen.json', 'utf8')
const exercise = parseExercise(JSON.parse(file))
if (exercise._tag === 'Left') {
  for (const { path, error } of exercise.left) {
    console.error(`${path.join('.')}: ${describeError(error, texts)}`)
  }
  process.exit(1)
}
const summary = summariseExercise(exercise.right)

console.log(`${phrases.panelOf(summary.subject.name)}. ${notes.invented}\n`)

for (const found of MOMENTS.flatMap((moment) => summary.moments[moment] ?? [])) {
  const { moment, respondents, sliders: perSlider, medianIsNobodys } = found
  console.log(`${texts.moments[moment]} (${phrases.respondents(respondents)})`)
  for (const slider of summary.sliders) {
    const one = perSlider[slider]
    if (one) console.log(`  ${describe(one)}`)
  }
  if (medianIsNobodys) console.log(`  ${notes.medianIsNobodys}`)
  console.log('')
}

console.log(headings.agenda)
for (const { slider, pattern, toDiscuss, questions } of summary.agenda) {
  const asked: { readonly [question: string]: string } = sliders[slider].questions
  const lies = pattern._tag === 'Some' ? texts.patterns[pattern.value].label : words.unanswered
  console.log(`  ${sliders[slider].label}: ${lies}${toDiscuss ? ` (${words.toDiscuss})` : ''}`)
  if (toDiscuss) for (const question of questions) console.log(`    - ${asked[question]}`)
}

const [now, ambition] = [complete('huidig'), complete('ambitie')]

console.log(`\n${headings.plan}: ${texts.reasons['optrekken-met-bewoners'].label}`)
planTransition(now, ambition, { reason: 'optrekken-met-bewoners' }).steps.forEach((step, index) => {
  const move = phrases.move(
    sliders[step.slider].label,
    positions[step.from].label,
    positions[step.to].label,
  )
  console.log(`  ${phrases.stepNumber(index + 1)}: ${move}. ${texts.stepWhys[step.why]}`)
})
console.log(`  ${notes.plan}`)

console.log(
  `\n${headings.progress}\n${renderPanelText(summary.moments.evaluatie?.panel ?? {}, { texts })}`,
)
const { progress } = summary
if (progress._tag === 'Some') {
  for (const { slider, status, withinDisagreement } of progress.value.sliders) {
    const doubt = withinDisagreement ? ` (${words.withinDisagreement})` : ''
    console.log(`  ${sliders[slider].label}: ${texts.progress[status].label}${doubt}`)
  }
  const { gapClosure } = progress.value
  if (gapClosure._tag === 'Some') console.log(phrases.gapClosure(gapClosure.value))
}
console.log(`\n${notes.opinion}\n${notes.attribution}`)

function describe({ slider, pattern, median, agreed, answers }: SliderSummary): string {
  const said = answers.map(({ role, answer }) => `${texts.roles[role].shortLabel} ${label(answer)}`)
  const lies = pattern._tag === 'Some' ? texts.patterns[pattern.value].label : words.none
  const middle =
    median._tag === 'Some'
      ? phrases.between(positions[median.value.lower].label, positions[median.value.upper].label)
      : words.none
  const settled = agreed._tag === 'Some' ? positions[agreed.value].label : words.none
  return `${sliders[slider].label}: ${said.join(', ')}; ${lies}; ${headings.median.toLowerCase()} ${middle}; ${headings.agreed.toLowerCase()} ${settled}`
}

function label(answer: SliderSummary['answers'][number]['answer']): string {
  if (answer === 'unknown') return words.unknown
  if (answer === 'unanswered') return words.unanswered
  return positions[answer].label
}

// What the group agreed on, or else the middle of the answers; this example has it for every slider.
function complete(moment: Moment): Panel {
  const panel = summary.moments[moment]?.panel ?? {}
  if (!isComplete(panel)) throw new Error(`No complete panel for ${moment}`)
  return panel
}
