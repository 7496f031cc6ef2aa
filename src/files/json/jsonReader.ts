/**
 * Reading JSON: a list of rows, each an object from names of columns to cells. A row that lacks a
 * column left it blank; so does `null`. Numbers, `true` and `false` are read as their text.
 *
 * @module
 */
import { typeNameOf } from '../model/typeName.js'
import { readColumn, type Column } from './column.js'
import { missingSliders, problemOf } from './csvHeader.js'
import type { FileProblem, PanelRow } from './panelRow.js'
import { rowReader } from './readRow.js'
import { problemAt, type TextReader } from './textReader.js'
import { SLIDER_IDS } from '../model/slider.js'

/** The longest JSON that is read, in characters. It is read as a whole. */
export const LONGEST_JSON = 50_000_000

/** A reader of one JSON text. It gives nothing before the end. */
export const jsonReader = (): TextReader => {
  const pieces: string[] = []
  let length = 0
  const isTooLong = (): boolean => length > LONGEST_JSON
  return {
    feed: (text) => {
      length += text.length
      if (!isTooLong()) pieces.push(text)
      return []
    },
    end: () =>
      isTooLong()
        ? [problemAt(1, { error: { code: 'tooLarge', limit: LONGEST_JSON } }, '')]
        : readJson(pieces.join('')),
    isDone: isTooLong,
  }
}

function* readJson(text: string): Generator<PanelRow | FileProblem> {
  const parsed = parseJson(text)
  if ('message' in parsed) {
    const error = { code: 'invalidJson', message: parsed.message } as const
    yield problemAt(1, { error }, '')
    return
  }
  if (!Array.isArray(parsed.value)) {
    const error = { code: 'notAList', received: typeNameOf(parsed.value) } as const
    yield problemAt(1, { error }, preview(parsed.value))
    return
  }
  const elements: ReadonlyArray<unknown> = parsed.value
  const columns = columnsOf(elements)
  const missing = elements.length === 0 ? [] : missingSliders(columns.values())
  for (const slider of missing) yield problemAt(1, problemOf(slider, 'missingColumn'), '')
  if (missing.length < SLIDER_IDS.length) yield* readElements(elements, columns)
}

type Columns = ReadonlyMap<string, Column>

function* readElements(
  elements: ReadonlyArray<unknown>,
  columns: Columns,
): Generator<PanelRow | FileProblem> {
  const readRow = rowReader('json')
  for (const [index, element] of elements.entries()) {
    const line = index + 1
    if (!isRow(element)) {
      const error = { code: 'notAPlainObject', received: typeNameOf(element) } as const
      yield problemAt(line, { error }, preview(element))
      continue
    }
    const named = Object.keys(element).map((name) => columns.get(name) as Column) // all were collected
    const { row, problems } = readRow(line, named, Object.values(element))
    if (problems.length === 0) yield row
    for (const problem of problems) yield problemAt(line, problem, preview(element))
  }
}

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

type Parsed = { readonly value: unknown } | { readonly message: string }

const parseJson = (text: string): Parsed => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { message: (error as Error).message } // JSON.parse throws errors only
  }
}

// The element as text, two levels of it: what is deeper is no row, and may be deeper than a stack.
const preview = (element: unknown): string =>
  JSON.stringify(element, (_, value: unknown) => {
    if (value === element || typeof value !== 'object' || value === null) return value
    return Array.isArray(value) ? '[…]' : '{…}'
  })
