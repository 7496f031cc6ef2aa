/** Known vulnerabilities in what a user of the package gets, by `npm audit`. */
import { spawnSync } from 'node:child_process'
import { root } from '../gate/doors.js'

interface AuditReport {
  readonly metadata?: { readonly vulnerabilities?: { readonly total?: number } }
}

/** How many, or undefined where the registry that npm asks does not tell. */
export const vulnerabilities = (): number | undefined => {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  try {
    return (JSON.parse(stdout) as AuditReport).metadata?.vulnerabilities?.total
  } catch {
    return undefined
  }
}
