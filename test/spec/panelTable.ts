/**
 * spec/panels-243.csv: the answers for all 243 panels as one table, to join with data of your own, and
 * its codebook. Both are written from one list of columns.
 */
import {
  allPanels,
  assessRisks,
  classify,
  coherence,
  CORRELATION_IDS,
  panelCode,
  panelKey,
  PROFILE_IDS,
  RISK_IDS,
  robustness,
  SLIDER_IDS,
  tensions,
  type Panel,
  type Robustness,
} from '../../src/index.js'
import { SPEC_VERSION } from './version.js'

interface Column {
  readonly name: string
  readonly values: string
  readonly meaning: string
  readonly cell: (panel: Panel) => string | number
}

// Hyphens are minus signs in a formula of R or pandas.
const inName = (id: string): string => id.replaceAll('-', '_')

const COLUMNS: ReadonlyArray<Column> = [
  {
    name: 'key',
    values: 'five letters L, M, H',
    meaning: 'the panel, one letter per slider; join on this, or on `code`',
    cell: panelKey,
  },
  {
    name: 'code',
    values: '0 to 242',
    meaning: 'the same as digits in base 3, first slider most significant; the order of the rows',
    cell: panelCode,
  },
  ...SLIDER_IDS.map((slider) => ({
    name: slider,
    values: 'laag, midden, hoog',
    meaning: 'the position of this slider; ordered, low to high',
    cell: (panel: Panel) => panel[slider],
  })),
  {
    name: 'nearest',
    values: 'ids of profiles',
    meaning: 'the nearest profiles under the default reading; more than one is a tie',
    cell: (panel) => classify(panel).nearest.join(' '),
  },
  {
    name: 'fit',
    values: 'strong, partial, none',
    meaning: 'how close the nearest profile is; none is an ordinary answer',
    cell: (panel) => classify(panel).fit,
  },
  {
    name: 'margin',
    values: 'steps',
    meaning: 'from the nearest profile to the next; 0 is a tie',
    cell: (panel) => classify(panel).margin,
  },
  ...PROFILE_IDS.map((id) => ({
    name: `distance_${id}`,
    values: '0 to 10 steps',
    meaning: 'steps from this profile under the default reading, over all sliders',
    cell: (panel: Panel) =>
      classify(panel).ranking.find(({ profile }) => profile === id)?.distance ?? '',
  })),
  {
    name: 'robust',
    values: 'ids of profiles',
    meaning: 'nearest, alone or tied, in all readings; empty when there is none',
    cell: (panel) => robustness(panel).robust.join(' '),
  },
  {
    name: 'possible',
    values: 'ids of profiles',
    meaning: 'nearest, alone or tied, in at least one reading',
    cell: (panel) => robustness(panel).possible.join(' '),
  },
  ...PROFILE_IDS.map((id) => ({
    name: `readings_${id}`,
    values: '0 to 48',
    meaning: 'the number of readings in which this profile is nearest; a count, not a probability',
    cell: (panel: Panel): number => {
      const { counts }: Robustness = robustness(panel)
      return counts[id]
    },
  })),
  ...CORRELATION_IDS.map((id) => ({
    name: `tension_${inName(id)}`,
    values: '0 to 2 steps',
    meaning: 'steps that the first slider stands above the second; 0 is no tension',
    cell: (panel: Panel) =>
      tensions(panel).find(({ correlation }) => correlation === id)?.steps ?? 0,
  })),
  {
    name: 'coherence',
    values: '0 to 1, one decimal',
    meaning: 'how far the panel agrees with the correlations; a hypothesis, not a score',
    cell: (panel) => coherence(panel).toFixed(1), // a multiple of 1/10
  },
  ...RISK_IDS.map((id) => ({
    name: `risk_${inName(id)}`,
    values: '0, 1',
    meaning: 'whether this risk applies, under our formalisation',
    cell: (panel: Panel) => Number(assessRisks(panel).some(({ risk }) => risk === id)),
  })),
]

/** The table: a header and 243 rows, in code order; no cell holds a comma or a quotation mark. */
export const panelTable = (): string =>
  [
    COLUMNS.map(({ name }) => name),
    ...allPanels().map((panel) => COLUMNS.map(({ cell }) => String(cell(panel)))),
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('')

export const panelCodebook = (): string => `# Codebook of panels-243.csv

The answers of specification ${SPEC_VERSION} for all 243 panels, one row each: UTF-8, comma, line feed, a
header. Lists of ids are separated by one space. Ids are those of \`catalogue.json\`, which has their sources. The
table has no language: names of the ids in Dutch and English are in \`texts/\`.

A panel is an opinion and not a measurement; no position is right or wrong, and no column is a score.

| column | values | meaning |
| --- | --- | --- |
${COLUMNS.map(({ name, values, meaning }) => `| \`${name}\` | ${values} | ${meaning} |`).join('\n')}

Join it with panels of your own by key:

\`\`\`r
table <- read.csv("panels-243.csv")
mine$key <- with(mine, paste0(p1, p2, p3, p4, p5)) # a letter L, M or H per slider, in the order of the columns
merge(mine, table, by = "key")
\`\`\`

\`\`\`python
import pandas
table = pandas.read_csv("panels-243.csv", keep_default_na=False)
mine.merge(table, on="key")
\`\`\`

In a spreadsheet, look the key up with \`XLOOKUP\`. Under the default reading a profile is nearest when its distance
is the smallest of the row; \`robust\` and \`possible\` say what remains of that over all 48 readings of the text.
`
