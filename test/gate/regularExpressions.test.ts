// @module-tag slow
import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { root } from './doors.js'

// Every regular expression of the source, with the place where it stands.
const expressions = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(`${root}src/${file}`, 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
    const found: Array<readonly [place: string, literal: string]> = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart())
        found.push([`src/${file}:${line + 1}`, node.text])
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })

const verdictOf = (literal: string): string => {
  const end = literal.lastIndexOf('/')
  return checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 600_000 }).status
}

describe('regular expressions', () => {
  it('are there to be checked', () => {
    expect(expressions.length).toBeGreaterThan(15)
  })

  it('that take more than linear time are recognised', () => {
    expect(verdictOf('/^(a+)+$/')).toBe('vulnerable')
    expect(verdictOf('/\\s+$/')).toBe('vulnerable')
  })

  it.each(expressions)('%s takes linear time: %s', (_, literal) => {
    expect(verdictOf(literal)).toBe('safe')
  })
})
