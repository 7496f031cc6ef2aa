import { describe, expect, it } from 'vitest'
import { fileFacts } from '../../src/cli/fileFacts.js'
import { readPanels } from '../../src/files/index.js'

describe('what a file holds', () => {
  it.each([
    ['', 0, 0, false, []],
    ['sep=,\n;;\nx,communicatie\n,1\n,\n\n', 3, 2, true, ['x']],
    ['"x;communicatie\n;laag', 0, 0, false, []],
    ['naam;\nA;1', 0, 0, false, ['naam']],
    ['x;communicatie\nA"B;1\n"\n;\n1;laag;1\n2;3\n', 5, 1, false, ['x']],
    ['\uFEFF[{"communicatie":2,"x":"a"},{"communicatie":null},{},3,["a"]]', 5, 0, true, ['x']],
    ['{"communicatie":"laag"}', 1, 0, false, []],
    ['[{"sheets":[]}]', 0, 0, false, []],
    ['[{', 0, 0, false, []],
  ])('is counted as its reader reads it: %s', (text, count, blank, digits, extra) => {
    const bytes = new TextEncoder().encode(text)
    const facts = fileFacts(bytes)
    expect(facts).toMatchObject({ rows: count, blank, digits, extra })
    const { rows, problems } = readPanels(bytes)
    const unread = problems.filter(({ error }) => !OF_THE_FILE.test(error.code) && count > 0)
    expect(rows.length + new Set(unread.map(({ line }) => line)).size + blank).toBe(count)
  })
})

const OF_THE_FILE = /^missingColumn$/
