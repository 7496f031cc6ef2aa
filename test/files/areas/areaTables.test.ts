import { describe, expect, it } from 'vitest'
import { isKnownName, knowTable, type FigureMeaning } from '../../../src/files/areas/areaTables.js'

const KWB = { overige: 'Kerncijfers wijken en buurten' }
const LBM = { overige: 'Leefbaarometer' }

const meanings = (columns: ReadonlyArray<string>, of: ReadonlyArray<string>) => {
  const { meaningOf } = knowTable(columns)
  return of.map((column): readonly [string, FigureMeaning] => [column, meaningOf(column)])
}

describe('Kerncijfers wijken en buurten', () => {
  const columns = ['GWB_code_10', 'gwb_code_8', 'regio', 'gm_naam', 'recs', 'ind_wbi', 'a_inw']

  it('is known by any of its codes, in any case', () => {
    for (const code of ['gwb_code_10', 'gwb_code', 'gwb_code_8', 'GWB_CODE'])
      expect([knowTable([code]).table, isKnownName(code)]).toEqual(['kwb', true])
    expect(isKnownName('gwb_code_1')).toBe(false)
  })

  it('says what its columns are', () => {
    expect(knowTable(columns)).toMatchObject({
      table: 'kwb',
      columns: {
        code: 'GWB_code_10',
        digits: 'gwb_code_8',
        kind: 'recs',
        name: 'regio',
        municipality: 'gm_naam',
        change: 'ind_wbi',
      },
      about: ['GWB_code_10', 'gwb_code_8', 'recs'],
      source: 'CBS, Kerncijfers wijken en buurten',
      licence: 'CC BY 4.0',
    })
    expect(knowTable(['gwb_code']).columns.code).toBe('gwb_code')
    expect(knowTable(['gwb_code', 'gwb_code_10']).columns.code).toBe('gwb_code_10')
  })

  it('says what its figures are', () => {
    const residents = (text: string): FigureMeaning => ({
      text,
      unit: 'aantal',
      aspect: 'bewonersgroepen',
    })
    const further = (text: string, unit: string): FigureMeaning => ({ text, unit, aspect: KWB })
    const expected: ReadonlyArray<readonly [string, FigureMeaning]> = [
      ['a_00_14', residents('inwoners van 0 tot 15 jaar')],
      ['a_15_24', residents('inwoners van 15 tot 25 jaar')],
      ['a_25_44', residents('inwoners van 25 tot 45 jaar')],
      ['a_45_64', residents('inwoners van 45 tot 65 jaar')],
      ['A_65_oo', residents('inwoners van 65 jaar en ouder')],
      ['a_1p_hh', residents('huishoudens van één persoon')],
      ['a_hh_z_k', residents('huishoudens van meer personen, zonder kinderen')],
      ['a_hh_m_k', residents('huishoudens met kinderen')],
      ['a_inw', further('inwoners', 'aantal, afgerond op veelvouden van 5')],
      ['a_hh', further('huishoudens', 'aantal')],
      ['p_huurw', further('huurwoningen', '%')],
      ['p_koopw', further('koopwoningen', '%')],
      ['g_ink_pi', further('gemiddeld inkomen per inwoner', '× 1.000 euro')],
      ['bev_dich', further('bevolkingsdichtheid', 'inwoners per km²')],
      ['ste_mvs', further('stedelijkheid', 'klasse, 1 is het meest stedelijk en 5 het minst')],
      ['a_nieuw', further('a_nieuw', 'aantal')],
      ['P_nieuw', further('P_nieuw', '%')],
      ['xa_nieuw', { text: 'xa_nieuw', aspect: KWB }],
      ['xp_nieuw', { text: 'xp_nieuw', aspect: KWB }],
    ]
    expect(
      meanings(
        columns,
        expected.map(([column]) => column),
      ),
    ).toStrictEqual(expected)
  })
})

describe('the Leefbaarometer', () => {
  it('is known by a code and its score, and says what its columns are', () => {
    for (const kind of ['bu', 'wk', 'gm'])
      expect(knowTable([`${kind}_code`, `${kind}_naam`, 'jaar', 'lbm'])).toMatchObject({
        table: 'leefbaarometer',
        columns: { code: `${kind}_code`, name: `${kind}_naam`, year: 'jaar' },
        about: ['bu_code', 'bu_naam', 'wk_code', 'wk_naam', 'gm_code', 'gm_naam'],
        source: 'Leefbaarometer (een voorspelling)',
      })
    expect(knowTable(['bu_code']).table).toBe('other')
    expect(isKnownName('WK_CODE')).toBe(true)
  })

  it('says what its scores are', () => {
    const score = (text: string, aspect: FigureMeaning['aspect'] = LBM): FigureMeaning => ({
      text,
      unit: 'score',
      aspect,
    })
    const expected: ReadonlyArray<readonly [string, FigureMeaning]> = [
      ['LBM', score('leefbaarheid')],
      ['afw', score('leefbaarheid, verschil met het land')],
      ['fys', score('fysieke omgeving')],
      ['onv', score('overlast en onveiligheid', 'maatschappelijkeOpgaven')],
      ['soc', score('sociale samenhang')],
      ['vrz', score('voorzieningen')],
      ['won', score('woningvoorraad')],
      ['versie', { text: 'versie', aspect: LBM }],
    ]
    expect(
      meanings(
        ['bu_code', 'lbm'],
        expected.map(([column]) => column),
      ),
    ).toStrictEqual(expected)
  })
})

describe('a table of StatLine', () => {
  const code = 'Regioaanduiding/Codering (code)'
  const columns = [
    'ID',
    'Identiteit',
    code,
    'Regioaanduiding/Gemeentenaam (naam)',
    'Regioaanduiding/Indelingswijziging (code)',
    'Wijken en buurten',
    'Perioden',
  ]

  it('is known by its code', () => {
    for (const name of [code, 'Regiocode (gemeente, wijk, buurt) (code)', 'REGIOCODE (CODE)'])
      expect([knowTable([name]).table, isKnownName(name)]).toEqual(['statline', true])
    for (const name of ['Regiocode', 'Iets (code)', 'Codering (code) oud'])
      expect([knowTable([name]).table, isKnownName(name)]).toEqual(['other', false])
    expect(isKnownName('Perioden')).toBe(true)
  })

  it('says what its columns are', () => {
    expect(knowTable(columns)).toMatchObject({
      table: 'statline',
      columns: {
        code,
        name: 'Wijken en buurten',
        municipality: 'Regioaanduiding/Gemeentenaam (naam)',
        year: 'Perioden',
        change: 'Regioaanduiding/Indelingswijziging (code)',
      },
      about: [
        'ID',
        code,
        'Regioaanduiding/Gemeentenaam (naam)',
        'Regioaanduiding/Indelingswijziging (code)',
      ],
      source: 'CBS StatLine',
      licence: 'CC BY 4.0',
    })
    for (const name of ["Regio's", 'Regio', 'regio'])
      expect(knowTable([code, `${name} 2`, name]).columns.name).toBe(name)
    expect(knowTable([code, 'Jaar van bouw', 'jaar']).columns.year).toBe('jaar')
  })

  it('says what its figures are: the unit is at the end, the subject at the start', () => {
    const expected: ReadonlyArray<readonly [string, FigureMeaning]> = [
      [
        'Opleidingsniveau/Laag/Waarde (%)',
        {
          text: 'Opleidingsniveau/Laag/Waarde',
          unit: '%',
          aspect: { overige: 'Opleidingsniveau' },
        },
      ],
      [
        'Bevolking/Leeftijd/0 tot 15 jaar (aantal)',
        { text: 'Bevolking/Leeftijd/0 tot 15 jaar', unit: 'aantal', aspect: 'bewonersgroepen' },
      ],
      [
        'Herkomst/Nederland (%)',
        { text: 'Herkomst/Nederland', unit: '%', aspect: 'bewonersgroepen' },
      ],
      ['Leeftijd (jaar)', { text: 'Leeftijd', unit: 'jaar', aspect: { overige: 'Leeftijd' } }],
      [
        'Woningen/Leeftijd van woningen',
        { text: 'Woningen/Leeftijd van woningen', aspect: { overige: 'Woningen' } },
      ],
      ['Wonen/Oude Leeftijd', { text: 'Wonen/Oude Leeftijd', aspect: { overige: 'Wonen' } }],
    ]
    expect(
      meanings(
        columns,
        expected.map(([column]) => column),
      ),
    ).toStrictEqual(expected)
  })
})

describe('another table', () => {
  it('has a unit where a name ends in one between brackets', () => {
    const other = { overige: 'cijfers' }
    const expected: ReadonlyArray<readonly [string, FigureMeaning]> = [
      ['bomen (aantal per ha)', { text: 'bomen', unit: 'aantal per ha', aspect: other }],
      ['bomen (oud) (aantal)', { text: 'bomen (oud)', unit: 'aantal', aspect: other }],
      ['bomen', { text: 'bomen', aspect: other }],
      ['(bomen)', { text: '(bomen)', aspect: other }],
      ['bomen ( )', { text: 'bomen ( )', aspect: other }],
      ['bomen)', { text: 'bomen)', aspect: other }],
      ['bomen (oud) meer', { text: 'bomen (oud) meer', aspect: other }],
    ]
    expect(knowTable(['bomen'])).toMatchObject({ table: 'other', columns: {}, about: [] })
    expect(
      meanings(
        ['bomen'],
        expected.map(([column]) => column),
      ),
    ).toStrictEqual(expected)
  })
})
