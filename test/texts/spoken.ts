/**
 * What the functions of the texts say, each asked once or more: so that their sentences can be checked like
 * the plain ones.
 */
import type { MomentName } from '../../src/texts/explanationTexts.js'
import type { Texts } from '../../src/texts/index.js'

type Said = { readonly [path: string]: ReadonlyArray<string> }

/** The sentences of the explanation that have to be asked for, with the labels of the language. */
export const spokenTexts = (texts: Texts): Said => {
  const { explanation: say, profiles, sliders, positions, moments, roles } = texts
  const [a, b] = [profiles.ontwikkelend, profiles.participatief].map(({ label }) =>
    say.inSentence(label),
  ) as [string, string] // there are two
  const [first, second] = [sliders.procesMetBewoners.label, sliders.communicatie.label]
  const [low, high] = [positions.laag.label, positions.hoog.label]
  const risk = texts.risks['focus-buiten']
  const counts = { laag: 1, midden: 0, hoog: 2 }
  const near = { profiles: [a], others: [b], read: 'publication' as const }
  const fewer = { ...near, others: [] }
  const own = { ...near, read: 'profiles' as const }
  const sheetsAt = (moment: MomentName, sheets: number) => ({ moment, sheets, isLast: false })
  return {
    inSentence: [a],
    atMoment: [say.atMoment('ambitie', say.noAnswers), say.atMoment('start', say.noAnswers)],
    nearest: [
      say.nearest({ ...near, holds: 'oneReading' }),
      say.nearest({ ...near, holds: 'everyReading' }),
      say.nearest({ ...near, holds: 'dependsOnReading' }),
      say.nearest({ ...fewer, holds: 'everyReading' }),
      say.nearest({ ...fewer, profiles: [a, b], holds: 'dependsOnReading' }),
      say.nearest({ ...fewer, profiles: [a, b, a], holds: 'dependsOnReading' }),
      say.nearest({ ...fewer, profiles: [a, b, a, b, a, b], holds: 'oneReading' }),
      say.nearest({ ...own, holds: 'everyReading' }),
      say.nearest({ ...own, holds: 'dependsOnReading' }),
    ],
    possible: [
      say.possible({ ...fewer, profiles: [a, b], certain: undefined, holds: 'dependsOnReading' }),
      say.possible({ ...near, certain: undefined, holds: 'dependsOnReading' }),
      say.possible({ ...fewer, profiles: [a, b], certain: a, holds: 'everyReading' }),
    ],
    unanswered: [say.unanswered([first], first), say.unanswered([first, second], first)],
    differences: [
      say.differences(a, 0, []),
      say.differences(a, 2, [{ slider: first, here: low, there: high }]),
    ],
    bounds: [say.bounds(a, 1, 1), say.bounds(a, 1, 3)],
    margin: [
      say.margin(1, [b], undefined),
      say.margin(2, [a, b], 'publication'),
      say.margin(2, [a, b], 'profiles'),
    ],
    typicality: [say.typicality(0.5)],
    readings: [say.readings(a, 18, 48, 'publication')],
    hypothetical: [say.hypothetical(a)],
    tension: [say.tension(first, second, 1, texts.strengths.waarschijnlijk)],
    noTension: [say.noTension(3, 3), say.noTension(1, 3)],
    uncheckedTensions: [say.uncheckedTensions([texts.correlations['bestuur-proces'].label])],
    risk: [say.risk(risk.label)],
    possibleRisk: [say.possibleRisk(risk.label, 3, 81)],
    claim: [say.claim(risk.label, risk.claim, risk.formalisation, texts.formalisations.ours)],
    statement: [say.statement(second, profiles.participatief.sliders.communicatie, a)],
    evidence: [say.evidence(a, second, low, texts.grades.implied.label, '3', [high])],
    distance: [
      say.distance(0, false, undefined),
      say.distance(0, true, undefined),
      say.distance(2, true, undefined),
      say.distance(0, false, { from: 'A', to: 'B' }),
      say.distance(0, true, { from: 'A', to: 'B' }),
      say.distance(2, false, { from: 'A', to: 'B' }),
    ],
    moved: [say.moved(first, low, high)],
    kept: [say.kept([first, second])],
    incomparable: [say.incomparable([first])],
    nearestChange: [undefined, { from: 'A', to: 'B' }].flatMap((names) => [
      say.nearestChange([a], [b], names),
      say.nearestChange([a], [a], names),
    ]),
    planBetween: [say.planBetween({ from: '2024', to: '2026' })],
    riskAppears: [say.riskAppears(risk.label)],
    riskClears: [say.riskClears(risk.label)],
    tensionAppears: [say.tensionAppears(texts.correlations['bestuur-proces'].label)],
    tensionClears: [say.tensionClears(texts.correlations['bestuur-proces'].label)],
    planWaits: [say.planWaits([first])],
    plan: [say.plan(1, []), say.plan(24, [first])],
    planStep: [
      say.planStep({ number: 1, slider: first, from: low, to: high, why: texts.stepWhys.balance }),
    ],
    afterStep: [
      say.afterStep(1, [risk.label], [texts.correlations['bestuur-proces'].label]),
      say.afterStep(2, [], []),
    ],
    exercise: [
      say.exercise(0, [sheetsAt('huidig', 0)]),
      say.exercise(3, [sheetsAt('start', 3), sheetsAt('ambitie', 3), sheetsAt('evaluatie', 3)]),
      say.exercise(3, [{ ...sheetsAt('huidig', 3), isLast: true }, sheetsAt('ambitie', 2)]),
    ],
    participants: [
      say.participants(moments.huidig, 3, undefined),
      say.participants(moments.huidig, 3, 'voor'),
      say.participants(moments.huidig, 3, 'na'),
    ],
    agreement: [
      say.agreement(first, texts.patterns.eensgezind.label, counts, 1, 1, 0),
      say.agreement(first, texts.words.oneAnswer, counts, 2, 2, 1),
    ],
    nobody: [say.nobody(first, 0, 0), say.nobody(first, 1, 0), say.nobody(first, 2, 2)],
    settled: [say.settled(first, low, 'agreement'), say.settled(first, low, 'median')],
    open: [say.open(first, undefined), say.open(first, [low, high])],
    agreed: [say.agreed(first, low)],
    contested: [say.contested(first, [low, high])],
    conflict: [
      say.conflict({ about: 'date', values: ['2025-01-01', '2025-01-02'], used: '2025-01-01' }),
      say.conflict({
        about: 'agreed',
        moment: 'huidig',
        slider: first,
        values: [low, high],
        used: low,
      }),
      say.conflict({
        about: 'agreed',
        moment: 'evaluatie',
        slider: first,
        values: [low, high],
        used: low,
      }),
      ...(['voor', 'na'] as const).map((round) =>
        say.conflict({
          about: 'answer',
          who: 'A',
          moment: 'ambitie',
          round,
          slider: first,
          values: [low, texts.words.unknown],
          used: round === 'voor' ? low : undefined,
        }),
      ),
      say.conflict({
        about: 'agreed',
        moment: 'ambitie',
        slider: first,
        values: [low, high],
        used: undefined,
      }),
      say.conflict({
        about: 'remark',
        who: 'A',
        moment: 'huidig',
        round: undefined,
        slider: first,
        values: ['a', 'b'],
        used: 'a',
      }),
    ],
    answers: [say.answers(first, [{ who: roles.overig.label, answer: low }])],
    remark: [say.remark(first, 'A', '…')],
    discuss: [say.discuss(first, moments.huidig, texts.patterns.verspreid.meaning)],
    nothingToDiscuss: [
      say.nothingToDiscuss(moments.ambitie, [first, second]),
      say.nothingToDiscuss(moments.ambitie, undefined),
    ],
    dividedPlan: [say.dividedPlan([first, second])],
    progress: [
      say.progress({
        slider: first,
        start: low,
        ambition: high,
        now: low,
        status: texts.progress.unchanged.label,
        withinDisagreement: true,
      }),
      say.progress({
        slider: first,
        start: low,
        ambition: high,
        now: high,
        status: texts.progress.reached.label,
        withinDisagreement: false,
      }),
    ],
    progressTogether: [say.progressTogether(texts.progress.closer.label, [first, second])],
    gapClosure: [say.gapClosure(0.5), say.gapClosure(-0.5)],
    progressWaits: [say.progressWaits(moments.ambitie, [first])],
  }
}
