/** What Stryker's JSON report says: the score of a layer, and the mutants that no test noticed. */

export interface Place {
  readonly line: number
  readonly column: number
}

export interface Mutant {
  readonly id?: string
  readonly replacement?: string
  readonly status: string
  /** What went wrong, of a mutant in error. */
  readonly statusReason?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

/** The part of Stryker's report that is read here; lines and columns count from 1. */
export interface Report {
  readonly files: {
    readonly [file: string]: { readonly source: string; readonly mutants: ReadonlyArray<Mutant> }
  }
}

/** How many mutants were tried and how many the tests noticed. */
export interface Counts {
  readonly mutants: number
  readonly noticed: number
}

const NOTICED: ReadonlyArray<string> = ['Killed', 'Timeout']
const UNNOTICED: ReadonlyArray<string> = ['Survived', 'NoCoverage']

// A loop without end either takes too long or fills the memory first, which ends the process: Stryker's word
// for the second is an error, but which of the two comes first is chance.
const isCrash = ({ status, statusReason = '' }: Mutant): boolean =>
  status === 'RuntimeError' && statusReason.startsWith('Test runner crashed')

const isNoticed = (mutant: Mutant): boolean => NOTICED.includes(mutant.status) || isCrash(mutant)

const isUnnoticed = ({ status }: Mutant): boolean => UNNOTICED.includes(status)

const mutantsOf = (report: Report): ReadonlyArray<Mutant> =>
  Object.values(report.files).flatMap(({ mutants }) => mutants)

export const countsOf = (report: Report): Counts => {
  const noticed = mutantsOf(report).filter(isNoticed).length
  return { noticed, mutants: noticed + mutantsOf(report).filter(isUnnoticed).length }
}

/** How many mutants there are under which a test file does not load. */
export const unloadedOf = (report: Report): number =>
  mutantsOf(report).filter((mutant) => mutant.status === 'RuntimeError' && !isCrash(mutant)).length

/** How many mutants made a loop without end. */
export const timeoutsOf = (report: Report): number =>
  mutantsOf(report).filter((mutant) => mutant.status === 'Timeout' || isCrash(mutant)).length

/** Stryker's numbers of the mutants that no test noticed. */
export const unnoticedOf = (report: Report): ReadonlyArray<string> =>
  mutantsOf(report).flatMap((mutant) => (isUnnoticed(mutant) ? [mutant.id ?? ''] : []))

/** Of a sample: where the share of all mutants lies, in per cent, with 95 % confidence (Wilson 1927). */
export const intervalOf = ({ mutants, noticed }: Counts): readonly [number, number] => {
  const z = 1.959964
  const share = noticed / mutants
  const middle = share + z ** 2 / (2 * mutants)
  const half = z * Math.sqrt((share * (1 - share)) / mutants + z ** 2 / (4 * mutants ** 2))
  const scale = 100 / (1 + z ** 2 / mutants)
  return [(middle - half) * scale, (middle + half) * scale]
}

/** The share that is noticed, in per cent. */
export const scoreOf = ({ mutants, noticed }: Counts): number => (100 * noticed) / mutants

/** The survivors as `place  code → replacement`, a line each, in the order of the report. */
export const survivorsOf = (report: Report): ReadonlyArray<string> =>
  Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(isUnnoticed).map(({ location: { start, end }, replacement = '' }) => {
      const change = `${inOneLine(textBetween(source, start, end))} → ${inOneLine(replacement)}`
      return `${file}:${start.line}:${start.column}  ${change}`
    }),
  )

/** The same report, whatever else is in it, without the mutants that no test noticed. */
export const withoutSurvivors = <R extends Report>(report: R): R => ({
  ...report,
  files: Object.fromEntries(
    Object.entries(report.files).map(([name, file]) => [
      name,
      { ...file, mutants: file.mutants.filter((mutant) => !isUnnoticed(mutant)) },
    ]),
  ),
})

const textBetween = (source: string, start: Place, end: Place): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, i) =>
      line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined),
    )
    .join('\n')
}

const inOneLine = (code: string): string => code.replace(/\s+/g, ' ')
