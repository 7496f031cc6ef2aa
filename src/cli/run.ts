/**
 * The command: a thin layer over the other entry points.
 *
 * @module
 */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { check } from './check.js'
import { explainCommand } from './explainCommand.js'
import { EXIT, isSystemError, type Exit, type Io } from './io.js'
import { merge } from './merge.js'
import { panelOfKey, refuseUsage, wrongLetter, type Options } from './options.js'
import { picture } from './picture.js'
import { report } from './report.js'
import { schema } from './schema.js'
import { survey } from './survey.js'
import { say } from './warn.js'
import { wordsEn } from './words.en.js'
import { wordsNl } from './words.nl.js'
import { COMMANDS, type CommandName, type Words } from './words.js'

const OPTIONS = {
  all: { type: 'boolean' },
  columns: { type: 'string' },
  districts: { type: 'string' },
  draws: { type: 'string' },
  en: { type: 'boolean' },
  files: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  moment: { type: 'string' },
  nl: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  pseudonyms: { type: 'boolean' },
  reason: { type: 'string' },
  statements: { type: 'boolean' },
  seed: { type: 'string' },
  to: { type: 'string' },
  version: { type: 'boolean' },
  width: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

type Option = keyof typeof OPTIONS

const ALWAYS: ReadonlyArray<Option> = ['en', 'help', 'nl', 'version']

/** The options that each command reads; another is refused. */
const READS: { readonly [C in CommandName]: ReadonlyArray<Option> } = {
  check: ['json', 'out'],
  explain: ['all', 'columns', 'districts', 'json', 'markdown', 'out', 'reason', 'statements', 'to'],
  merge: ['out', 'pseudonyms'],
  picture: ['districts', 'out', 'reason', 'to', 'width'],
  report: ['districts', 'json', 'markdown', 'out', 'pseudonyms', 'reason'],
  schema: ['out'],
  survey: ['draws', 'files', 'json', 'moment', 'out', 'seed'],
}

const RUN: { readonly [C in CommandName]: (options: Options, io: Io) => Promise<Exit> } = {
  check,
  explain: explainCommand,
  merge,
  picture,
  report,
  schema,
  survey,
}

/**
 * Runs the command with its arguments and returns the exit code. Never rejects because of what a
 * user types.
 */
export const run = async (argv: ReadonlyArray<string>, io: Io): Promise<Exit> => {
  const words = argv.lastIndexOf('--en') > argv.lastIndexOf('--nl') ? wordsEn : wordsNl
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
    })
    const isHelp = positionals[0] === 'help'
    const [name, ...inputs] = isHelp ? positionals.slice(1) : positionals
    const help = isHelp || values.help === true
    if (values.version === true) return await show(io.version, io)
    const command = COMMANDS.find((known) => known === name)
    if (name === undefined || command === undefined) {
      if (name === undefined && help) return await show(words.help, io)
      if (name !== undefined) return refuseUsage(words.unknownCommand(name), io)
      io.warn(words.help)
      return EXIT.usage
    }
    if (help) return await show(words.helpOf[command], io)
    const known: ReadonlyArray<string> = [...ALWAYS, ...READS[command]]
    const foreign = Object.keys(values).find((option) => !known.includes(option))
    if (foreign !== undefined) return refuseUsage(words.foreignOption(`--${foreign}`, command), io)
    if (values.json === true && values.markdown === true) return refuseUsage(words.oneForm, io)
    const options = { ...values, inputs, words }
    return await RUN[command](options, naming(command, options, io))
  } catch (error) {
    return refuse(error, argv, words, io)
  }
}

// Says what is missing: the folder of a file to write, or, for an input, that a text is neither a file
// nor a valid key. Errors keep their path.
const naming = (command: CommandName, { inputs }: Options, io: Io): Io => {
  const renamed = async <A>(
    work: Promise<A>,
    path: string,
    code: string | undefined,
  ): Promise<A> => {
    try {
      return await work
    } catch (error) {
      throw isSystemError(error) && error.code === 'ENOENT' && code !== undefined
        ? Object.assign(error, { code, path })
        : error
    }
  }
  const codeOf = (path: string): string | undefined =>
    !inputs.includes(path)
      ? undefined
      : command === 'explain'
        ? /[./\\]/.test(path)
          ? undefined
          : 'ENOKEY'
        : panelOfKey(path) && 'EKEY'
  return {
    ...io,
    readFile: (path) => renamed(io.readFile(path), path, codeOf(path)),
    writeFile: (path, text) => renamed(io.writeFile(path, text), path, 'ENOFOLDER'),
  }
}

const show = async (text: string, io: Io): Promise<Exit> => {
  await io.print(`${text}\n`)
  return EXIT.ok
}

// A file or option that cannot be used gets a sentence; anything else is our own mistake and is thrown.
const refuse = (error: unknown, argv: ReadonlyArray<string>, words: Words, io: Io): Exit => {
  if (!isSystemError(error)) throw error
  if (error.code === 'EPIPE') return EXIT.ok // the reader has seen enough
  if (error.code.startsWith('ERR_PARSE_ARGS')) {
    const option = error.message.replace(/^[^']*'([^']*?)(?: <value>)?'[^]*$/, '$1')
    if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      return refuseUsage(words.unknownOption(option, meant(option, argv)), io)
    }
    const takesNone = error.message.includes('does not take')
    return refuseUsage(takesNone ? words.noOptionValue(option) : words.needsValue(option), io)
  }
  const { code, path } = error
  if (path !== undefined && code === 'ENOKEY') {
    return refuseUsage(`${words.notAKeyOrFile(path)}${wrongLetter(path, words)}`, io)
  }
  if (path !== undefined && code === 'EKEY') return refuseUsage(words.filesOnly(path), io)
  say(words.fileProblem(path, code), io)
  return EXIT.file
}

// The option that was probably meant: one letter more, less or different.
const meant = (typed: string, argv: ReadonlyArray<string>): string | undefined => {
  const command = COMMANDS.find((known) => argv.includes(known))
  const own = command === undefined ? Object.keys(OPTIONS) : [...READS[command], ...ALWAYS]
  return own.map((option) => `--${option}`).find((option) => isNear(option, typed.toLowerCase()))
}

const isNear = (a: string, b: string): boolean => {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return [restA, restA.slice(1)].some((one) =>
    [restB, restB.slice(1)].some((other) => one === other),
  )
}
