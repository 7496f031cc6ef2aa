/**
 * What each door answers to some questions, as data that JSON keeps. A runtime gives exactly the answers
 * that the source gives here, to the last character of a picture.
 */
import type * as z from 'zod/v4'
import { association, exactTest, memberships, krippendorffAlpha } from '../../src/analysis/index.js'
import { explain } from '../../src/explain/index.js'
import { readPanels, streamPanels, writePanels } from '../../src/files/index.js'
import {
  classify,
  panelFromKey,
  parsePanel,
  summariseExercise,
  type Exercise,
} from '../../src/index.js'
import { renderExerciseSvg, renderPanelText, renderReportHtml } from '../../src/render/index.js'
import { ExerciseSchema, PanelSchema, schemaProblems } from '../../src/schema/index.js'
import { describeError, en, nl } from '../../src/texts/index.js'

export const doorAnswers = async (): Promise<{ readonly [door: string]: unknown }> => {
  const read = readPanels(CSV)
  const streamed: unknown[] = []
  for await (const outcome of streamPanels(inPieces(CSV))) streamed.push(outcome)
  const counts = [
    [3, 1, 0],
    [0, 2, 1],
    [0, 0, 2],
  ]
  return {
    core: [classify(panelFromKey('LLHMH')), parsePanel(WRONG)],
    texts: read.problems.flatMap(({ error }) => [
      describeError(error, nl),
      describeError(error, en),
    ]),
    explain: [explain(panelFromKey('LLHMH'), { texts: nl }), explain({}, { texts: en })],
    schema: [
      ExerciseSchema.parse(EXERCISE),
      problemsIn(PanelSchema, WRONG),
      problemsIn(ExerciseSchema, { ...EXERCISE, sheets: [{}] }),
    ],
    files: [read, streamed, readPanels(new TextEncoder().encode(CSV)), writePanels(read.rows)],
    render: [
      renderPanelText(panelFromKey('LLHMH'), { texts: nl }),
      renderExerciseSvg(summariseExercise(EXERCISE), { texts: nl }),
      renderReportHtml(summariseExercise(EXERCISE), { texts: en }),
    ],
    analysis: [
      krippendorffAlpha([
        [1, 2, 3, null],
        [1, 2, 2, 1],
      ]),
      association(counts),
      exactTest(counts),
      memberships()(panelFromKey('LLHMH')),
    ],
  }
}

// Versions of zod list the same issues in another order.
const problemsIn = (schema: z.ZodType, input: unknown): ReadonlyArray<string> =>
  schemaProblems(schema.safeParse(input).error, input)
    .map((problem) => JSON.stringify(problem))
    .sort()

const WRONG = { positioneringIntern: 'laag', communicatie: 'hoger', budget: 1 }

const CSV = [
  'respondent;Positionering intern;Proces binnen gemeente;Proces met bewoners;Bestuur en politiek;Communicatie;opmerking',
  'A;laag;Low;2;midden;hoog;"met ""aanhaling""',
  'en een regel"',
  'B;laag;;hoger;midden;hoog;é€😀',
  'C;laag;laag;"midden',
].join('\r\n')

const inPieces = async function* (text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += 7)
    yield await Promise.resolve(text.slice(start, start + 7))
}

const EXERCISE: Exercise = {
  subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
  sheets: [
    {
      respondent: 'A',
      role: 'wijkambtenaar',
      moment: 'huidig',
      answers: { ...panelFromKey('LLHMH'), communicatie: 'unknown' },
    },
    {
      respondent: 'B',
      role: 'sectorambtenaarSociaal',
      moment: 'huidig',
      answers: panelFromKey('MLHLH'),
    },
    {
      respondent: 'A',
      role: 'wijkambtenaar',
      moment: 'ambitie',
      answers: panelFromKey('MMHMM'),
    },
  ],
}
