/**
 * Reading JSON: a list of rows, or one row, each an object with a cell per column name. A column that
 * is absent or `null` is blank. Numbers, `true` and `false` are read as their text.
 *
 * An exercise document, or a list of them, is recognised by `sheets` or `subject` and passed to the
 * reader of documents.
 *
 * @module
 */
import { valueIn } from '../../model/known.js'
import { isNothing } from '../../model/readPositions.js'
import { typeNameOf } from '../../model/typeName.js'
import { SLIDER_IDS } from '../../model/slider.js'
import { meaningOf, missingSliders, readColumn, type Column } from '../column.js'
import type { FileProblem, PanelRow } from '../panelRow.js'
import { aboutColumn, problemAt } from '../problems.js'
import { rowReader } from '../readRow.js'
import type { ReadOptions, TextReader } from '../textReader.js'
import { preview } from './preview.js'

/** The longest JSON that is read, in characters. It is read as a whole. */
export const LONGEST_JSON = 50_000_000

/** Reads an exercise document, given with its number in the list, from 1; yields its problems. */
export type DocumentReader = (document: unknown, line: number) => Iterable<FileProblem>

/** A reader of one JSON text. It gives nothing before the end. */
export const jsonReader = (options: ReadOptions, readDocument?: DocumentReader): TextReader => {
  const pieces: string[] = []
  let length = 0
  const isTooLong = (): boolean => length > LONGEST_JSON
  return {
    feed: (text) => {
      length += text.length
      pieces.push(text)
      return []
    },
    end: () =>
      isTooLong()
        ? [problemAt(1, { error: { code: 'tooLarge', limit: LONGEST_JSON } }, '')]
        : readJson(pieces.join(''), options, readDocument),
    isDone: isTooLong,
  }
}

function* readJson(
  text: string,
  options: ReadOptions,
  readDocument: DocumentReader | undefined,
): Generator<PanelRow | FileProblem> {
  const parsed = parseJson(text)
  if ('message' in parsed) {
    const error = { code: 'invalidJson', message: parsed.message } as const
    yield problemAt(1, { error }, '')
    return
  }
  const { value } = parsed
  const elements: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  if (isDocument(elements[0])) {
    if (readDocument === undefined) {
      yield problemAt(1, { error: { code: 'exerciseDocument' } }, preview(elements[0]))
      return
    }
    for (const [index, element] of elements.entries()) yield* readDocument(element, index + 1)
    return
  }
  const columns = columnsOf(elements)
  if (!Array.isArray(value) && missingSliders(columns.values()).length === SLIDER_IDS.length) {
    const error = { code: 'notAList', received: typeNameOf(value) } as const
    yield problemAt(1, { error }, preview(value))
    return
  }
  const missing = elements.length === 0 ? [] : missingSliders(columns.values())
  for (const slider of missing) yield problemAt(1, aboutColumn(slider, 'missingColumn'), '')
  if (missing.length < SLIDER_IDS.length) yield* readElements(elements, columns, options)
}

type Columns = ReadonlyMap<string, Column>

function* readElements(
  elements: ReadonlyArray<unknown>,
  columns: Columns,
  options: ReadOptions,
): Generator<PanelRow | FileProblem> {
  const rows = rowReader('json', options)
  const readers = new Map(Array.from(columns, ([name, column]) => [name, rows.under(column)]))
  for (const [index, element] of elements.entries()) {
    const line = index + 1
    if (!isRow(element)) {
      const error = { code: 'notAPlainObject', received: typeNameOf(element) } as const
      yield problemAt(line, { error }, preview(element))
      continue
    }
    const named = Object.keys(element).map((name) => valueIn(readers, name)) // all were collected
    const cells = Object.values(element)
    const doubles = blankDoubles(
      named.map(({ column }) => column),
      cells,
    )
    const { row, problems } = rows.read(line, named, cells)
    const all = [...doubles.map(({ name }) => aboutColumn(name, 'duplicateColumn')), ...problems]
    const raw = all.length === 0 ? '' : preview(element)
    for (const problem of all) yield problemAt(line, problem, raw)
    if (row !== undefined && (doubles.length === 0 || canKeep(doubles, options))) yield row
  }
}

// If two columns with the same meaning both have a cell, neither counts and the later column is
// reported as a duplicate.
const blankDoubles = (
  columns: ReadonlyArray<Column>,
  cells: Array<unknown>,
): ReadonlyArray<Column> => {
  const first = new Map<string, number>()
  return columns.filter((column, index) => {
    if (isNothing(cells[index])) return false
    const meaning = meaningOf(column)
    const before = first.get(meaning)
    if (before === undefined) first.set(meaning, index)
    else {
      cells[index] = null
      if ('slider' in column) cells[before] = null
    }
    return before !== undefined
  })
}

const canKeep = (doubles: ReadonlyArray<Column>, { keepRows = false }: ReadOptions): boolean =>
  keepRows && doubles.every((column) => 'slider' in column)

const columnsOf = (elements: ReadonlyArray<unknown>): Columns => {
  const columns = new Map<string, Column>()
  for (const element of elements.filter(isRow)) {
    for (const name of Object.keys(element)) {
      if (!columns.has(name)) columns.set(name, readColumn(name))
    }
  }
  return columns
}

const isRow = (element: unknown): element is { readonly [name: string]: unknown } =>
  typeNameOf(element) === 'object'

// A cell of a row is neither a list nor an object.
const isDocument = (value: unknown): boolean =>
  isRow(value) &&
  ['sheets', 'subject'].some((key) => Object.hasOwn(value, key) && typeof value[key] === 'object')

type Parsed = { readonly value: unknown } | { readonly message: string }

const parseJson = (text: string): Parsed => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { message: (error as Error).message } // JSON.parse throws errors only
  }
}
