/** Casts and non-null assertions say what the compiler does not know: few, and each with its reason. */
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { root } from './doors.js'

// `as unknown as A` is one cast; `as const` is none.
const castsOf = (source: ts.SourceFile): ReadonlyArray<ts.Node> => {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    const isCast =
      (ts.isAsExpression(node) && node.type.getText(source) !== 'const') ||
      ts.isTypeAssertionExpression(node) ||
      ts.isNonNullExpression(node)
    if (isCast && !ts.isAsExpression(node.parent)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

// The reason stands at the end of a line of the cast, or on the line before it.
const hasReason = (source: ts.SourceFile, node: ts.Node): boolean => {
  const lines = source.text.split('\n')
  const lineAt = (place: number): number => source.getLineAndCharacterOfPosition(place).line
  const [first, last] = [lineAt(node.getStart(source)), lineAt(node.end)]
  return (
    lines.slice(first, last + 1).some((line) => / \/\/ \S/.test(line)) ||
    /^\s*\/\/ \S/.test(lines[first - 1] ?? '')
  )
}

const parse = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)

const casts = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => parse(file, readFileSync(`${root}src/${file}`, 'utf8')))
  .flatMap((source) => castsOf(source).map((node) => ({ source, node })))

describe('casts and non-null assertions', () => {
  it('are few', () => {
    expect(casts.length).toBeGreaterThan(0)
    expect(casts.length).toBeLessThanOrEqual(59)
  })
  it('have a reason each', () => {
    const without = casts.filter(({ source, node }) => !hasReason(source, node))
    expect(
      without.map(({ source, node }) => `src/${source.fileName}: ${node.getText(source)}`),
    ).toEqual([])
  })
  it.each([
    ['const a = b as A', 1, false],
    ['const a = b as unknown as A // it is one', 1, true],
    ['// it is one\nconst a = b!', 1, true],
    ['const a = <A>b', 1, false],
    ['const a = [] as const', 0, true],
  ])('are found in %j', (text, count, reason) => {
    const source = parse('a.ts', text)
    const found = castsOf(source)
    expect(found).toHaveLength(count)
    expect(found.every((node) => hasReason(source, node))).toBe(reason)
  })
})
