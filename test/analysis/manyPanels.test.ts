import fc from 'fast-check'
import { PLATFORM31 } from '../../src/catalogue/platform31.js'
import { describe, expect, it } from 'vitest'
import {
  classifyCodes,
  codeClassifier,
  panelCodes,
  profilesInMask,
} from '../../src/analysis/codes.js'
import { qcaCsv } from '../../src/analysis/qcaCsv.js'
import { allAnswers, allAnswersCsv } from '../../src/analysis/allAnswers.js'
import { PROFILE_IDS } from '../../src/catalogue/profilePanels.js'
import { PROFILES } from '../../src/catalogue/profiles.js'
import { allPanels, panelFromKey, panelKey, type Panel } from '../../src/model/panel.js'
import { SLIDER_IDS } from '../../src/model/slider.js'
import { classifier, classify } from '../../src/operations/classification.js'
import { hamming } from '../../src/operations/distance.js'
import { assessRisks } from '../../src/operations/risk.js'
import { robustness } from '../../src/operations/robustness.js'
import { coherence } from '../../src/operations/tension.js'
import {
  allRanks,
  bruteNearest,
  keyOf,
  profileIds,
  profiles,
  steps,
  type Ranks,
} from './bruteForcePanels.js'

const everyCode = Uint8Array.from({ length: 243 }, (_, code) => code)

describe('classifying codes', () => {
  it('gives the nearest profiles of each panel, as bits', () => {
    classifyCodes(everyCode).forEach((mask, code) => {
      const ids = bruteNearest(allRanks[code] as Ranks)
      expect(mask).toBe(ids.reduce((sum, id) => sum + 2 ** profileIds.indexOf(id), 0))
      expect(profilesInMask(mask)).toEqual(ids)
      expect(profilesInMask(mask)).toEqual(
        PROFILE_IDS.filter((id) => classify(allPanels()[code] as Panel).nearest.includes(id)),
      )
    })
  })

  it('leaves the codes alone and answers in their order', () => {
    const codes = Uint8Array.of(242, 12, 242)
    expect(Array.from(classifyCodes(codes))).toEqual([16, 1, 16])
    expect(Array.from(codes)).toEqual([242, 12, 242])
    expect(classifyCodes(new Uint8Array(0))).toEqual(new Uint8Array(0))
  })

  it('answers each code by itself, whatever their number and order', () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 242, maxLength: 30 }), (codes) => {
        const masks = classifyCodes(codes)
        expect(masks).toHaveLength(codes.length)
        codes.forEach((code, i) => {
          const ids = bruteNearest(allRanks[code] as Ranks)
          expect(masks[i]).toBe(ids.reduce((sum, id) => sum + 2 ** profileIds.indexOf(id), 0))
        })
        expect(classifyCodes(codes.toReversed())).toEqual(masks.toReversed())
      }),
      { numRuns: 2000 },
    )
  })

  it('finds one wrong code among many, wherever it stands', () => {
    for (let length = 1; length <= 9; length++)
      for (let at = 0; at < length; at++) {
        const codes = new Uint8Array(length).fill(7)
        codes[at] = 243
        expect(() => classifyCodes(codes)).toThrow(`Code 243 at index ${at} `)
      }
  })

  it('refuses what is no code, and says where', () => {
    for (let code = 243; code < 256; code++) {
      const refused = expect.objectContaining({
        code: 'codeOutOfRange',
        message: expect.stringContaining(`Code ${code} at index 1`) as string,
      }) as Error
      expect(() => classifyCodes(Uint8Array.of(0, code))).toThrow(refused)
      expect(() => classifyCodes(Uint8Array.of(code, 0))).toThrow('index 0')
    }
  })

  it('own metric and own profiles, up to eight', () => {
    const byHamming = codeClassifier(PLATFORM31, { metric: hamming })(everyCode)
    const classifyHamming = classifier(PLATFORM31, { metric: hamming })
    allPanels().forEach((panel, code) => {
      expect(new Set(profilesInMask(byHamming[code] as number))).toEqual(
        new Set(classifyHamming(panel).nearest),
      )
    })
    expect([profilesInMask(0), profilesInMask(255)]).toEqual([[], PROFILE_IDS])
    const own = allPanels()
      .slice(0, 9)
      .map((panel) => ({ id: panelKey(panel), panel }))
    const eight = own.slice(0, 8)
    const masks = codeClassifier({ id: 'own', profiles: eight })(Uint8Array.of(0, 7))
    expect(Array.from(masks)).toEqual([1, 128])
    expect(
      profilesInMask(
        128,
        eight.map(({ id }) => id),
      ),
    ).toEqual(['LLLHM'])
    expect(() => codeClassifier({ id: 'own', profiles: own })).toThrow(
      expect.objectContaining({ code: 'tooManyProfiles' }),
    )
  })

  it('codes: one byte for each panel', () => {
    expect(panelCodes(allPanels())).toEqual(everyCode)
  })
})

describe("CSV for R's QCA", () => {
  it('case id first, upper-case letters only in the names, whole numbers from 0', () => {
    const text = qcaCsv([
      { id: 'Voorbeeldstad, "oud" (verzonnen)', panel: panelFromKey('LMHLM') },
      { id: 'twee\nregels', panel: panelFromKey('HHHHH') },
    ])
    expect(text).toBe(
      'CASE,POSITIONERINGINTERN,PROCESBINNENGEMEENTE,PROCESMETBEWONERS,BESTUURENPOLITIEK,COMMUNICATIE\n' +
        '"Voorbeeldstad, ""oud"" (verzonnen)",0,1,2,0,1\n' +
        '"twee\nregels",2,2,2,2,2\n',
    )
    for (const name of (text.split('\n')[0] ?? '').split(',')) expect(name).toMatch(/^[A-Z]+$/)
  })

  it('refuses two cases of one name, as R would', () => {
    const twice = [panelFromKey('LMHLM'), panelFromKey('HHHHH')].map((panel) => ({
      id: 'a',
      panel,
    }))
    expect(() => qcaCsv(twice)).toThrow(expect.objectContaining({ code: 'duplicateCase' }))
  })

  it('without cases only names', () => {
    expect(qcaCsv([]).split('\n')).toHaveLength(2)
  })
})

describe('all answers', () => {
  it('says of each panel what the operations say', () => {
    expect(allAnswers()).toHaveLength(243)
    allAnswers().forEach((row, code) => {
      const panel = allPanels()[code] as Panel
      const { nearest, margin, typicality, fit } = classify(panel)
      const { robust, possible } = robustness(panel)
      expect(row).toMatchObject({ code, panel, nearest, margin, typicality, fit, robust, possible })
      expect(row.key).toBe(keyOf(allRanks[code] as Ranks))
      expect(profilesInMask(row.mask)).toEqual(nearest)
      expect(row.risks).toEqual(assessRisks(panel).map(({ risk }) => risk))
      expect(row.coherence).toBe(coherence(panel))
      for (const id of profileIds) {
        expect(row.distances[id]).toBe(steps(allRanks[code] as Ranks, profiles[id]))
      }
    })
    expect(allAnswers()).toBe(allAnswers())
    expect(Object.isFrozen(allAnswers()[0]?.distances)).toBe(true)
  })

  it('CSV: a header, 243 rows, every cell as in the table', () => {
    const [header, ...rows] = allAnswersCsv()
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','))
    const cells = rows.map((row) =>
      Object.fromEntries((header ?? []).map((name, i) => [name, row[i]])),
    )
    expect(new Set(header).size).toBe(header?.length)
    expect(cells).toHaveLength(243)
    allAnswers().forEach((row, code) => {
      const cell = cells[code] ?? {}
      expect(cell['code']).toBe(String(code))
      expect(cell['key']).toBe(row.key)
      for (const slider of SLIDER_IDS) expect(cell[slider]).toBe(row.panel[slider])
      for (const id of PROFILE_IDS) expect(cell[`distance_${id}`]).toBe(String(row.distances[id]))
      expect(cell['nearest']?.split('|')).toEqual(row.nearest)
      expect(cell['mask']).toBe(String(row.mask))
      for (const list of ['robust', 'possible', 'risks'] as const) {
        expect(cell[list]).toBe(row[list].join('|'))
      }
      for (const number of ['margin', 'typicality', 'coherence'] as const) {
        expect(Number(cell[number])).toBe(row[number])
      }
      expect(cell['fit']).toBe(row.fit)
    })
  })

  it('the profiles are nearest to themselves', () => {
    for (const { id, panel } of Object.values(PROFILES)) {
      expect(allAnswers().find((row) => row.key === panelKey(panel))?.nearest).toEqual([id])
    }
  })
})
