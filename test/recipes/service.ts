/** What the service promises: answers, problem details in two languages, and no bad input that it trips over. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { summariseExercise, type Exercise } from 'schuifoefening'
import { explain } from 'schuifoefening/explain'
import { en, nl } from 'schuifoefening/texts'
import { root } from '../gate/doors.js'

const PORT = 18_473
const address = `http://127.0.0.1:${PORT}`

const workshop = readFileSync(`${root}examples/data/workshop-verzonnen.json`, 'utf8')

/** Every promise that is broken, as a line. */
export const tryService = async (folder: string): Promise<ReadonlyArray<string>> => {
  const service = spawn('node', ['--import', 'tsx', 'main.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await started(service)
    return [...(await answers()), ...(await refusals())]
  } finally {
    service.kill()
  }
}

const started = async ({ stdout }: ChildProcess): Promise<void> => {
  if (stdout !== null) await once(stdout, 'data')
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly text: string
}

const post = async (
  path: string,
  body: string,
  headers: { readonly [name: string]: string } = {},
): Promise<Answer> => {
  const send = (): Promise<Response> =>
    fetch(`${address}${path}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  // After a body that is too large the service closes the connection, which fetch may be using again already.
  const sent = (times: number): Promise<Response> =>
    send().catch((error: unknown) => {
      if (times === 0) throw error
      return setTimeout(200).then(() => sent(times - 1))
    })
  const response = await sent(50)
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  }
}

const answers = async (): Promise<ReadonlyArray<string>> => {
  const found: string[] = []
  const expectSame = (what: string, actual: unknown, expected: unknown): void => {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) found.push(`${what} differs`)
  }
  const partial = { communicatie: 'hoog' } as const
  for (const texts of [nl, en]) {
    const { text } = await post('/explanation', JSON.stringify(partial), {
      'Accept-Language': texts.language.tag,
    })
    expectSame(
      `explanation in ${texts.language.name}`,
      JSON.parse(text),
      explain(partial, { texts }),
    )
  }
  const summary = await post('/summary', workshop)
  const expected = summariseExercise(JSON.parse(workshop) as Exercise) // a file of the examples
  expectSame('summary', JSON.parse(summary.text), JSON.parse(JSON.stringify(expected)))
  const report = await post('/report', workshop, { 'Accept-Language': 'en' })
  if (!report.type.startsWith('text/html') || !report.text.includes('<svg')) {
    found.push('The report is no HTML with a picture')
  }
  const description = (await (await fetch(`${address}/openapi.json`)).json()) as {
    readonly paths?: object
  }
  expectSame('paths', Object.keys(description.paths ?? {}), ['/explanation', '/summary', '/report'])
  return found
}

const sheet = { respondent: 'A', role: 'wijkambtenaar', moment: 'huidig', answers: {} }
const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }

// Twenty bad bodies, each with the status that it deserves.
const BAD: ReadonlyArray<readonly [path: string, body: string, status: number]> = [
  ['/explanation', '', 400],
  ['/explanation', '{', 400],
  ['/explanation', 'communicatie=hoog', 400],
  ['/explanation', '[]', 422],
  ['/explanation', 'null', 422],
  ['/explanation', '"LLMML"', 422],
  ['/explanation', '{"communicatie":"hoger"}', 422],
  ['/explanation', '{"communicatie":3}', 422],
  ['/explanation', '{"communicatie":{"hoog":true}}', 422],
  ['/explanation', '{"budget":"hoog"}', 422],
  ['/explanation', '{"__proto__":"hoog"}', 422],
  ['/explanation', `{"communicatie":"${'x'.repeat(900_000)}"}`, 422],
  ['/explanation', `"${'x'.repeat(1_100_000)}"`, 413],
  ['/summary', '{}', 422],
  ['/summary', JSON.stringify({ subject, sheets: {} }), 422],
  ['/summary', JSON.stringify({ subject, sheets: [{ ...sheet, role: 'burgemeester' }] }), 422],
  [
    '/summary',
    JSON.stringify({ subject, sheets: [{ ...sheet, answers: { budget: 'hoog' } }] }),
    422,
  ],
  ['/summary', JSON.stringify({ subject, sheets: Array(20_000).fill({}) }), 422],
  ['/report', JSON.stringify({ subject: { kind: 'gemeente', name: '' }, sheets: [] }), 422],
  ['/nowhere', '{}', 404],
]

const refusals = async (): Promise<ReadonlyArray<string>> => {
  const found: string[] = []
  for (const [path, body, expected] of BAD) {
    const what = `${path} ${body.slice(0, 60)}`
    const dutch = await post(path, body)
    const english = await post(path, body, { 'Accept-Language': 'en-GB,en;q=0.9' })
    if (dutch.status !== expected) found.push(`${what}: ${dutch.status} for ${expected}`)
    if (!dutch.type.startsWith('application/problem+json')) found.push(`${what}: ${dutch.type}`)
    if (dutch.text === english.text) found.push(`${what}: the same in both languages`)
    if (dutch.text.length > 50_000) found.push(`${what}: ${dutch.text.length} bytes`)
  }
  const form = await post('/explanation', 'a=b', { 'Content-Type': 'text/plain' })
  if (form.status !== 415) found.push(`text: ${form.status} for 415`)
  return found
}
