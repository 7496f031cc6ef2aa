/**
 * JSON as the files in spec/ have it: one row per line, so that a changed answer is a changed line.
 * Numbers that are not whole are rounded to ten decimals (SO-004).
 */

/** Writes a value with its outer `levels` of lists and objects opened, one element per line. */
export const writeJson = (value: unknown, levels: number): string => `${write(value, levels, '')}\n`

const write = (value: unknown, levels: number, indent: string): string => {
  const isOpen = levels > 0 && typeof value === 'object' && value !== null
  if (!isOpen) return JSON.stringify(value, rounded).replaceAll(`"${MINUS_ZERO}"`, '-0.0')
  const inner = `${indent}  `
  const elements = Array.isArray(value)
    ? value.map((element) => write(element, levels - 1, inner))
    : Object.entries(value)
        .filter(([, element]) => element !== undefined)
        .map(([name, element]) => `${JSON.stringify(name)}: ${write(element, levels - 1, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (elements.length === 0) return `${open}${close}`
  return `${open}\n${elements.map((element) => inner + element).join(',\n')}\n${indent}${close}`
}

// JSON.stringify writes minus zero as 0, and a question can be about minus zero.
const MINUS_ZERO = 'minus zero'

const rounded = (_: string, value: unknown): unknown => {
  if (Object.is(value, -0)) return MINUS_ZERO
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(10)) : value
}
