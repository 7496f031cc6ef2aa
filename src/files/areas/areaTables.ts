/**
 * Tables of area figures that are recognised by the names of their columns, and what those columns mean.
 *
 * - `statline`: StatLine of Statistics Netherlands (CBS), "CSV met statistische symbolen" as downloaded
 * - `kwb`: Kerncijfers wijken en buurten (CBS), the spreadsheet saved as CSV
 * - `leefbaarometer`: the scores of the Leefbaarometer, which are predictions; those of areas with few
 *   inhabitants can mislead
 *
 * Columns are found by name and never by number: a later edition may have others before them.
 *
 * @module
 */
import { present } from '../../model/present.js'
import { deepFreeze } from '../../model/freeze.js'
import { lazy } from '../../model/lazy.js'
import type { Aspect } from '../../model/wijkkenmerken.js'

/** A table that is recognised by its columns, or `other`: then you have to name its columns. */
export type AreaTable = 'statline' | 'kwb' | 'leefbaarometer' | 'other'

/** The columns that say which area and year a row is about, by name. */
export interface AreaColumns {
  /** The codes of the areas. */
  readonly code?: string | undefined
  /** Codes without letters, whose kind is in the column `kind`. */
  readonly digits?: string | undefined
  readonly kind?: string | undefined
  /** The names of the areas. */
  readonly name?: string | undefined
  /** The names of the municipalities. */
  readonly municipality?: string | undefined
  readonly year?: string | undefined
  /** Whether an area got a new code or new borders: 1, 2 or 3 as in `ind_wbi`. */
  readonly change?: string | undefined
}

/** The name, unit and aspect of a column of figures. */
export interface FigureMeaning {
  readonly text: string
  readonly unit?: string | undefined
  /**
   * One of the three aspects, only if the figure is clearly about it; otherwise the name of a
   * further aspect.
   */
  readonly aspect: Aspect | { readonly overige: string }
}

/** What is known of a table. */
export interface TableKnowledge {
  readonly table: AreaTable
  readonly columns: AreaColumns
  /** Columns that describe the row and are not figures. */
  readonly about: ReadonlyArray<string>
  readonly source?: string
  readonly licence?: string
  readonly meaningOf: (column: string) => FigureMeaning
}

/** Whether a name is that of a column that tells tables apart. */
export const isKnownName = (name: string): boolean =>
  KWB_CODES.includes(name.toLowerCase()) ||
  LBM_CODES.includes(name.toLowerCase()) ||
  isStatlineCode(name) ||
  name === 'Perioden'

/** The table that has these columns. */
export const knowTable = (names: ReadonlyArray<string>): TableKnowledge => {
  const has = (name: string): string | undefined =>
    names.find((candidate) => candidate.toLowerCase() === name)
  const firstOf = (candidates: ReadonlyArray<string>): string | undefined =>
    candidates.map(has).find((name) => name !== undefined)
  const kwbCode = firstOf(KWB_CODES)
  if (kwbCode !== undefined) return kwb(names, firstOf)
  const lbmCode = firstOf(LBM_CODES)
  if (lbmCode !== undefined && has('lbm') !== undefined) return leefbaarometer(lbmCode, has)
  const statlineCode = names.find(isStatlineCode)
  if (statlineCode !== undefined) return statline(statlineCode, names)
  return { table: 'other', columns: {}, about: [], meaningOf: meaningElsewhere }
}

const LICENCE_OF_CBS = 'CC BY 4.0'

const KWB_CODES: ReadonlyArray<string> = /*#__PURE__*/ deepFreeze([
  'gwb_code_10',
  'gwb_code',
  'gwb_code_8',
])

const LBM_CODES: ReadonlyArray<string> = /*#__PURE__*/ deepFreeze(['bu_code', 'wk_code', 'gm_code'])

const kwb = (
  names: ReadonlyArray<string>,
  firstOf: (candidates: ReadonlyArray<string>) => string | undefined,
): TableKnowledge => ({
  table: 'kwb',
  columns: {
    code: firstOf(['gwb_code_10', 'gwb_code']),
    digits: firstOf(['gwb_code_8']),
    kind: firstOf(['recs']),
    name: firstOf(['regio']),
    municipality: firstOf(['gm_naam']),
    change: firstOf(['ind_wbi']),
  },
  about: names.filter((name) => [...KWB_CODES, 'recs'].includes(name.toLowerCase())),
  source: 'CBS, Kerncijfers wijken en buurten',
  licence: LICENCE_OF_CBS,
  meaningOf: (column) => kwbFigures().get(column.toLowerCase()) ?? kwbMeaning(column),
})

// The first letters of a name say what is counted: a_ numbers, p_ percentages.
const kwbMeaning = (column: string): FigureMeaning => {
  const unit = /^a_/i.test(column) ? 'aantal' : /^p_/i.test(column) ? '%' : undefined
  return present({ text: column, unit, aspect: { overige: 'Kerncijfers wijken en buurten' } })
}

const residents = (text: string, unit = 'aantal'): FigureMeaning => ({
  text,
  unit,
  aspect: 'bewonersgroepen',
})

const further = (text: string, unit: string): FigureMeaning => ({
  text,
  unit,
  aspect: { overige: 'Kerncijfers wijken en buurten' },
})

const kwbFigures = /*#__PURE__*/ lazy(
  (): ReadonlyMap<string, FigureMeaning> =>
    new Map([
      ['a_00_14', residents('inwoners van 0 tot 15 jaar')],
      ['a_15_24', residents('inwoners van 15 tot 25 jaar')],
      ['a_25_44', residents('inwoners van 25 tot 45 jaar')],
      ['a_45_64', residents('inwoners van 45 tot 65 jaar')],
      ['a_65_oo', residents('inwoners van 65 jaar en ouder')],
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
    ]),
)

const leefbaarometer = (
  code: string,
  has: (name: string) => string | undefined,
): TableKnowledge => ({
  table: 'leefbaarometer',
  columns: { code, name: has(code.toLowerCase().replace('_code', '_naam')), year: has('jaar') },
  about: LBM_ABOUT,
  source: 'Leefbaarometer (een voorspelling)',
  meaningOf: (column) =>
    lbmFigures().get(column.toLowerCase()) ?? {
      text: column,
      aspect: { overige: 'Leefbaarometer' },
    },
})

const LBM_ABOUT: ReadonlyArray<string> = /*#__PURE__*/ deepFreeze([
  'bu_code',
  'bu_naam',
  'wk_code',
  'wk_naam',
  'gm_code',
  'gm_naam',
])

const score = (text: string, aspect: FigureMeaning['aspect']): FigureMeaning => ({
  text,
  unit: 'score',
  aspect,
})

const lbmFigures = /*#__PURE__*/ lazy(
  (): ReadonlyMap<string, FigureMeaning> =>
    new Map([
      ['lbm', score('leefbaarheid', { overige: 'Leefbaarometer' })],
      ['afw', score('leefbaarheid, verschil met het land', { overige: 'Leefbaarometer' })],
      ['fys', score('fysieke omgeving', { overige: 'Leefbaarometer' })],
      ['onv', score('overlast en onveiligheid', 'maatschappelijkeOpgaven')],
      ['soc', score('sociale samenhang', { overige: 'Leefbaarometer' })],
      ['vrz', score('voorzieningen', { overige: 'Leefbaarometer' })],
      ['won', score('woningvoorraad', { overige: 'Leefbaarometer' })],
    ]),
)

// Such as "Regiocode (gemeente, wijk, buurt) (code)" and "Regioaanduiding/Codering (code)".
const isStatlineCode = (name: string): boolean =>
  /\(code\)$/i.test(name) && /regiocode|codering/i.test(name)

const statline = (code: string, names: ReadonlyArray<string>): TableKnowledge => {
  const find = (pattern: RegExp): string | undefined => names.find((name) => pattern.test(name))
  const columns: AreaColumns = {
    code,
    name: find(/^(?:Wijken en buurten|Regio's|Regio)$/i),
    municipality: find(/^Regioaanduiding\/Gemeentenaam/i),
    year: find(/^(?:Perioden|Jaar)$/i),
    change: find(/indelingswijziging/i),
  }
  return {
    table: 'statline',
    columns,
    about: names.filter((name) => /^(?:ID$|Regioaanduiding\/)/i.test(name)),
    source: 'CBS StatLine',
    licence: LICENCE_OF_CBS,
    meaningOf: statlineMeaning,
  }
}

// A name is a path with the unit at its end: "Opleidingsniveau/Laag/Waarde (%)".
const statlineMeaning = (column: string): FigureMeaning => {
  const { text, unit } = withUnit(column)
  const path = text.split('/')
  const isOfResidents = path.length > 1 && path.some((part) => RESIDENT_TOPICS.test(part))
  return present({
    text,
    unit,
    aspect: isOfResidents ? 'bewonersgroepen' : { overige: text.split('/', 1).join() },
  })
}

const RESIDENT_TOPICS =
  /^(?:Leeftijd|Leeftijdsgroepen|Geslacht|Burgerlijke staat|Herkomst|Herkomstland|Huishoudenssamenstelling)$/i

const meaningElsewhere = (column: string): FigureMeaning => {
  const { text, unit } = withUnit(column)
  return present({ text, unit, aspect: { overige: 'cijfers' } })
}

// A name with a unit between brackets at its end.
const withUnit = (column: string): { readonly text: string; readonly unit?: string } => {
  const open = column.endsWith(')') ? column.lastIndexOf('(') : -1
  const text = column.slice(0, Math.max(open, 0)).trim()
  const unit = column.slice(open + 1, -1).trim()
  return text === '' || unit === '' ? { text: column } : { text, unit }
}
