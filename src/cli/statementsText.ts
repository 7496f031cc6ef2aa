/**
 * The statements of 8.1 side by side, as in the publication.
 *
 * @module
 */
import { PROFILE_IDS, type PartialPanel, type ProfileId } from '../index.js'
import { explainStatements, type ComparedStatement } from '../explain/index.js'
import { wrap } from '../render/text/wrap.js'
import type { Texts } from '../texts/index.js'

const GAP = '  '
const BELONGS = '● '
const NARROWEST_COLUMN = 20 // the Dutch words used here are not much longer

/**
 * A column per profile if there is room, otherwise one statement below the other. Those that go with
 * the position of the panel have a dot.
 */
export const statementsText = (panel: PartialPanel, texts: Texts, columns: number): string => {
  const width = Math.floor((columns - GAP.length * (PROFILE_IDS.length - 1)) / PROFILE_IDS.length)
  const besides = width >= NARROWEST_COLUMN
  const label = (id: string): string => texts.profiles[id as ProfileId].shortLabel // of the publication
  const sections = explainStatements(panel, { texts }).flatMap(
    ({ heading, sentences: statements }) => [
      '',
      heading,
      ...(besides
        ? rows(
            [
              statements.map(({ profile }) => [label(profile)]),
              statements.map((statement) => wrap(marked(statement), width)),
            ],
            width,
          )
        : statements.flatMap((statement) =>
            wrap(`${label(statement.profile)}: ${marked(statement)}`, columns, 2, 2),
          )),
    ],
  )
  const legend = sections.some((line) => line.includes(BELONGS))
    ? ['', `${BELONGS}${texts.statementStatuses.belongs}`]
    : []
  return `${[...wrap(texts.guidance.questions.recognise, columns), ...sections, ...legend].join('\n')}\n`
}

const marked = ({ status, text }: ComparedStatement): string =>
  status === 'belongs' ? `${BELONGS}${text}` : text

const rows = (
  blocks: ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>,
  width: number,
): ReadonlyArray<string> =>
  blocks.flatMap((cells) =>
    Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) =>
      cells
        .map((cell) => (cell[line] ?? '').padEnd(width))
        .join(GAP)
        .trimEnd(),
    ),
  )
