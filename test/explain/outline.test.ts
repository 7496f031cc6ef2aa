import { describe, expect, it } from 'vitest'
import {
  explain,
  explainChange,
  explainDistricts,
  explainExercise,
  explainReport,
  explainStatements,
} from '../../src/explain/index.js'
import { districtFit, panelFromKey, type PartialPanel } from '../../src/index.js'
import { CHANGE, EXERCISE, outline, PARTIAL, texts, WAITS } from './outline.js'

const typology = {
  id: 'own',
  profiles: [
    { id: 'a', panel: panelFromKey('LLLLL') },
    { id: 'b', panel: panelFromKey('HHHHH'), labels: { en: 'the town' } },
  ],
}
const districts = [
  { id: 'Noord', needs: panelFromKey('HHHHH') },
  { id: 'Zuid', needs: { communicatie: 'laag', wijkkenmerken: 'hoog' } },
] as const
const names = { from: 'then', to: 'soon' }
const [from, to] = CHANGE

const ofReport = ({ headline, sections, lead, appendix }: ReturnType<typeof explainReport>) =>
  outline({
    headline,
    sections: [{ id: 'method', heading: 'lead', sentences: lead }, ...sections, ...appendix],
  })

const some = (panel: PartialPanel): ReadonlyArray<string> =>
  outline({
    headline: explain({}, { texts }).headline,
    sections: explainStatements(panel, { texts }).slice(0, 1),
  })

const OUTLINES: { readonly [name: string]: ReadonlyArray<string> } = {
  'a panel': outline(explain(panelFromKey('MLHLH'), { texts })),
  'a thought experiment': outline(explain(panelFromKey('HHHHH'), { texts })),
  'a partial panel': outline(explain(PARTIAL, { texts })),
  'profiles of your own': outline(explain(panelFromKey('LLLHL'), { texts, typology })),
  nothing: outline(explain({}, { texts })),
  'a change': outline(explainChange(from, to, { texts, names })),
  'a change of what is not whole': outline(explainChange(PARTIAL, to, { texts, names })),
  'a change that clears a tension': outline(
    explainChange(panelFromKey('HLHLL'), panelFromKey('HLHLH'), { texts }),
  ),
  'an exercise': outline(explainExercise(EXERCISE, { texts })),
  'an exercise without answers': outline(explainExercise(WAITS, { texts })),
  districts: outline(explainDistricts(districtFit(from, districts), { texts })),
  'districts beside a partial panel': outline(
    explainDistricts(districtFit(PARTIAL, districts), { texts }),
  ),
  statements: some(from),
  'a report': ofReport(explainReport(EXERCISE, { texts, districts })),
  'a report of nothing': ofReport(explainReport(WAITS, { texts })),
}

// Which sentences there are, in which order, of what; `vitest -u` rewrites the file.
describe('the outline', () => {
  it('is the one that was read and found right', async () => {
    const lines = Object.entries(OUTLINES).flatMap(([name, outlined]) => [
      `# ${name}`,
      ...outlined,
      '',
    ])
    await expect(lines.join('\n')).toMatchFileSnapshot('./outline.txt')
  })
})
