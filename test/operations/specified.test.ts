/** Findings and what groups answer, as the specification has them; the tests beside this one look at laws. */
import { expect, it } from 'vitest'
import { committed } from '../spec/files.js'
import { writeJson } from '../spec/json.js'
import { changes, panelFindings } from '../spec/rows/findings.js'
import { exercises, merging } from '../spec/rows/group.js'
import { documentOf } from '../spec/vectorFile.js'

it.each([
  ['findings', panelFindings],
  ['change-findings', changes],
  ['exercises', exercises],
  ['merging', merging],
])('%s: every answer is the one in spec/vectors', (name, answered) => {
  expect(JSON.parse(writeJson(documentOf(answered()), 2))).toEqual(
    committed(`vectors/${name}.json`),
  )
})
