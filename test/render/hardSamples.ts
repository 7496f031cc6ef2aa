/** Content that is hard to draw: much of it, long, missing, or all in one place. All data is invented. */
import {
  allPanels,
  districtFit,
  panelFromKey,
  PLATFORM31,
  planTransition,
  ROLES,
  robustness,
  SLIDER_IDS,
  summariseExercise,
  type Exercise,
  type Position,
  type Typology,
} from '../../src/index.js'
import {
  answersTable,
  changeTable,
  districtsTable,
  exerciseTable,
  historyTable,
  journeyTable,
  mapTable,
  panelTable,
  prevalenceTable,
  readingsTable,
  renderAnswers,
  renderChangeSvg,
  renderDistricts,
  renderExerciseSvg,
  renderHistory,
  renderJourney,
  renderMap,
  renderPanelSvg,
  renderPrevalence,
  renderReadings,
  renderSmallMultiples,
  renderTensions,
  smallMultiplesTable,
  tensionsTable,
} from '../../src/render/index.js'
import { manyPanels, sample, type Sample } from './samples.js'

const LONG = [
  'De gemeente die langs programma’s en opgaven werkt, en de wijken daarbij laat aansluiten (verzonnen)',
  'De gemeente met wijkmanagers die over alle domeinen heen gaan (verzonnen)',
  'Bewonersbegrotingsgemeente (verzonnen)',
]

const KEYS = [
  'LLLLM',
  'LLLLH',
  'MLLMM',
  'HHHHM',
  'LLLLM',
  'MHMHM',
  'HLHLH',
  'LHLHL',
  'MMMMM',
  'HMLMH',
  'LMHML',
  'HHLLH',
] as const

/** Twelve profiles with long labels, some in one place and some with doubtful positions. */
export const twelve: Typology = {
  id: 'twelve',
  profiles: Array.from({ length: 12 }, (_, index) => ({
    id: `p${index + 1}`,
    panel: panelFromKey(KEYS[index] ?? 'MMMMM'),
    labels: { nl: `${index + 1}. ${LONG[index % LONG.length] ?? ''}` },
    ...(index % 4 === 0 ? { alternatives: { communicatie: ['laag', 'hoog'] as const } } : {}),
  })),
}

const group = (
  count: number,
  answer: (person: number, slider: number) => Position | 'unknown' | undefined,
): Exercise => ({
  subject: { kind: 'gemeente', name: `Samengevoegde ${LONG[0] ?? ''}` },
  sheets: Array.from({ length: count }, (_, person) => ({
    respondent: `Deelnemer met een lange naam, nummer ${person + 1} (verzonnen)`,
    role: ROLES[person % ROLES.length] ?? 'overig',
    moment: 'huidig',
    answers: Object.fromEntries(
      [...SLIDER_IDS, 'wijkkenmerken'].map((slider, index) => [slider, answer(person, index)]),
    ),
  })),
  agreed: { huidig: { communicatie: 'hoog', wijkkenmerken: 'midden' } },
})

const six = { ...panelFromKey('LHMLH'), wijkkenmerken: 'hoog' } as const
const plan = planTransition(panelFromKey('LLLLL'), panelFromKey('HHHHH'))
const title = LONG[0] ?? ''
const found = allPanels().map((panel) => robustness(panel))

/** Every kind of picture with content that is hard to draw. */
export const hardSamples: { readonly [kind: string]: Sample } = {
  'panel-partial': sample(
    { procesMetBewoners: 'laag', wijkkenmerken: 'hoog' } as const,
    renderPanelSvg,
    panelTable,
  ),
  'change-same': sample({ start: six, now: six, ambition: six }, renderChangeSvg, changeTable),
  'change-all': sample(
    { start: panelFromKey('LLLLL'), now: panelFromKey('HHHHH'), ambition: six },
    renderChangeSvg,
    changeTable,
  ),
  'group-ten': sample(
    summariseExercise(
      group(10, (person, slider) =>
        (['laag', 'midden', 'hoog', 'unknown', undefined] as const).at((person + slider) % 5),
      ),
    ),
    renderExerciseSvg,
    exerciseTable,
  ),
  'group-unanimous': sample(
    summariseExercise(
      group(40, (person, slider) => (person === 1 && slider < 4 ? 'unknown' : 'hoog')),
    ),
    renderExerciseSvg,
    exerciseTable,
  ),
  several: sample(
    Array.from({ length: 12 }, (_, index) => ({
      title: LONG[index % 3] ?? '',
      panel: index % 2 === 0 ? six : { communicatie: 'midden' as const },
    })),
    renderSmallMultiples,
    smallMultiplesTable,
  ),
  'map-twelve': sample(
    {
      typology: twelve,
      panel: panelFromKey('MMMMM'),
      plan,
      counts: allPanels().map((_, code) => (code * code) % 5),
    },
    renderMap,
    mapTable,
  ),
  'map-ties': sample(
    {
      typology: {
        id: 'ties',
        profiles: Array.from({ length: 9 }, (_, index) => ({
          id: `Profiel ${index}`,
          panel: panelFromKey('MMMMM'),
        })),
      },
      panel: panelFromKey('MMMMM'),
      counts: allPanels().map((_, code) => code * 10),
    },
    renderMap,
    mapTable,
  ),
  'readings-twelve': sample(
    panelFromKey('LLLLH'),
    (panel, options) => renderReadings(panel, { ...options, typology: twelve }),
    (panel, options) => readingsTable(panel, { ...options, typology: twelve }),
  ),
  'journey-long': sample(plan, renderJourney, journeyTable),
  'tensions-low': sample(panelFromKey('HHLLL'), renderTensions, tensionsTable),
  'tensions-none': sample({}, renderTensions, tensionsTable),
  'answers-low': sample(
    Array.from({ length: 342 }, (_, index) =>
      index === 0 ? six : { communicatie: 'laag' as const, procesMetBewoners: 'hoog' as const },
    ),
    renderAnswers,
    answersTable,
  ),
  'answers-one': sample([panelFromKey('LMHLM')], renderAnswers, answersTable),
  'prevalence-five': sample(
    {
      units: 243,
      profiles: PLATFORM31.profiles.map(({ id }) => {
        return {
          profile: id,
          robust: found.filter(({ robust }) => robust.includes(id)).length,
          possible: found.filter(({ possible }) => possible.includes(id)).length,
        }
      }),
    },
    renderPrevalence,
    prevalenceTable,
  ),
  'prevalence-twelve': sample(
    {
      typology: twelve,
      units: 12,
      profiles: twelve.profiles.map(({ id }, index) => ({
        profile: id,
        robust: index % 5,
        possible: index,
      })),
    },
    renderPrevalence,
    prevalenceTable,
  ),
  'districts-many': sample(
    districtFit(
      six,
      Array.from({ length: 60 }, (_, index) => ({
        id: index % 3 === 0 ? `${title} ${index}` : `Wijk ${index} (verzonnen)`,
        needs: { ...manyPanels(60)[index], wijkkenmerken: index % 2 === 0 ? 'laag' : 'hoog' },
      })),
    ),
    renderDistricts,
    districtsTable,
  ),
  'history-years': sample(
    Array.from({ length: 14 }, (_, index) => ({
      date: String(2013 + index),
      panel: manyPanels(400)[index * 25] ?? {},
    })),
    renderHistory,
    historyTable,
  ),
  'history-one': sample([{ date: '2026', panel: six }], renderHistory, historyTable),
  'history-none': sample([], renderHistory, historyTable),
}
