// @module-tag slow
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { compilerOptions, describeDiagnostic } from '../gate/compiler.js'
import { root } from '../gate/doors.js'

const files = ['mustCompile.ts', 'mustNotCompile.ts'].map((file) => `${root}test/types/${file}`)

// Compiled with the directives taken out, so that the errors that they expect become visible.
const host = ts.createCompilerHost(compilerOptions())
const { getSourceFile } = host
host.getSourceFile = (name, languageVersion) =>
  files.includes(name)
    ? ts.createSourceFile(
        name,
        readFileSync(name, 'utf8').replaceAll('@ts-expect-error', 'expected'),
        languageVersion,
      )
    : getSourceFile(name, languageVersion)
let program: ts.Program

const diagnosticsOf = (file: string | undefined): ReadonlyArray<ts.Diagnostic> => {
  const source = program.getSourceFile(file ?? '')
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
}

const errorsOf = (file: string | undefined) =>
  diagnosticsOf(file).map(({ file, start, messageText }) => ({
    line: (file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) + 1,
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
  }))

describe('types', () => {
  beforeAll(() => {
    program = ts.createProgram(files, { ...compilerOptions(), noUnusedLocals: false }, host)
    errors = errorsOf(files[1])
  })

  it('compile where they must', () => {
    expect(diagnosticsOf(files[0]).map(describeDiagnostic)).toEqual([])
  })

  const cases = readFileSync(files[1] ?? '', 'utf8')
    .split('\n')
    .map((text, index) => ({
      line: index + 2,
      says: /@ts-expect-error (.*)/.exec(text)?.[1] ?? '',
    }))
    .filter(({ says }) => says !== '')
  let errors: ReturnType<typeof errorsOf> = []

  it.each(cases)('do not compile in line $line: $says', ({ line, says }) => {
    const messages = errors.filter((error) => error.line === line).map(({ message }) => message)
    expect(messages).toEqual([expect.stringContaining(says)])
  })

  it('refuse nothing else', () => {
    const lines = cases.map(({ line }) => line)
    expect(errors.filter(({ line }) => !lines.includes(line))).toEqual([])
  })
})
