/**
 * What the command itself says; sentences about panels come from the explanation.
 *
 * @module
 */
import { MOMENTS, REASON_IDS } from '../index.js'
import { deepFreeze } from '../model/freeze.js'
import { en, nl, type Texts } from '../texts/index.js'

/** The words of the command in one language. */
export interface Words {
  readonly texts: Texts
  readonly help: string
  readonly helpOf: { readonly [C in CommandName]: string }
  readonly unknownCommand: (name: string) => string
  readonly unknownOption: (message: string) => string
  readonly noInput: string
  readonly notAColumnCount: (value: string) => string
  readonly notAMoment: (value: string) => string
  readonly notANumber: (option: string, value: string) => string
  readonly working: string
  readonly notAKey: (value: string) => string
  readonly notAReason: (value: string) => string
  readonly fileProblem: (path: string, code: string) => string
  readonly line: (line: number, column: string | undefined, sentence: string) => string
  readonly moreProblems: (count: number) => string
  readonly checked: (path: string, rows: number, problems: number) => string
  readonly noExercise: (path: string) => string
  readonly conflict: (about: string, values: ReadonlyArray<string>) => string
  readonly written: (path: string) => string
  readonly unknownSchema: (name: string, names: ReadonlyArray<string>) => string
  readonly unknownPicture: (name: string, names: ReadonlyArray<string>) => string
  readonly needsTo: string
  readonly notAWidth: (value: string) => string
  readonly sameAsInput: (path: string) => string
}

/** A subcommand. */
export type CommandName = 'explain' | 'report' | 'survey' | 'picture' | 'merge' | 'check' | 'schema'

/** The subcommands. */
export const COMMANDS: ReadonlyArray<CommandName> = /*#__PURE__*/ deepFreeze([
  'explain',
  'report',
  'survey',
  'picture',
  'merge',
  'check',
  'schema',
])

/** The words in the language that is asked for. */
export const wordsIn = (english: boolean): Words => (english ? english_ : dutch)

const dutch: Words = {
  texts: nl,
  help: `Gebruik: schuifoefening <opdracht> [invoer] [opties]

  schuifoefening explain LLMML                 waar een mengpaneel op lijkt
  schuifoefening explain panelen.csv           elke rij van een bestand
  schuifoefening explain LLMML --to MMHML      van nu naar een ambitie
  schuifoefening report oefening.json --out verslag.html
                                               een verslag om te mailen
  schuifoefening picture map LLMML --out kaart.svg
  schuifoefening merge a.json b.json --out samen.json
                                               invullingen samenvoegen
  schuifoefening check panelen.csv             wat er mis is met een bestand
  schuifoefening schema exercise               een JSON-schema

Een mengpaneel is vijf letters: L, M of H, in de volgorde positionering intern,
proces binnen gemeente, proces met bewoners, bestuur en politiek, communicatie.
Invoer is zo'n sleutel, een CSV- of JSON-bestand, of - voor de standaardinvoer.

  --en            in het Engels             --json      als JSON
  --markdown      als Markdown              --all       met onderbouwing
  --out BESTAND   schrijf naar een bestand  --columns N breedte van de regels
  --help          uitleg per opdracht       --version   versie

Einde: 0 goed, 1 problemen in de gegevens, 2 verkeerd aangeroepen, 3 bestand.`,
  helpOf: {
    explain: `Gebruik: schuifoefening explain <sleutel | bestand | -> ... [--to SLEUTEL]

Zegt van elk mengpaneel waar het het dichtst bij ligt, hoe zeker dat is, en wat
er is om over te praten.

  schuifoefening explain MLHLH
  schuifoefening explain LLMML --to MMHML --reason optrekken-met-bewoners
  schuifoefening explain panelen.csv --all
  cat panelen.csv | schuifoefening explain - --json

  --to SLEUTEL      een ambitie: ook de stappen ernaartoe
  --reason AANLEIDING   wat in het plan voorgaat
  --all             ook de uitspraken en de onderbouwing
  --en --json --markdown --out BESTAND --columns N`,
    report: `Gebruik: schuifoefening report <bestand> ... [--out BESTAND]

Maakt van een schuifoefening één verslag: HTML, of Markdown met --markdown.
Meer bestanden over dezelfde gemeente of casus worden eerst samengevoegd.

  schuifoefening report oefening.json --out verslag.html
  schuifoefening report a.csv b.csv c.csv --markdown

  --reason AANLEIDING   wat in het plan voorgaat
  --en --json --markdown --out BESTAND`,
    survey: `Gebruik: schuifoefening survey <bestand> [--out BESTAND] [--files MAP]

Rekent veel gemeenten door: antwoorden, profielen, overeenstemming en samenhang,
met intervallen en grenzen. --files schrijft rijen, eenheden en trekkingen, zodat
R of een ander programma alles kan narekenen.

  schuifoefening survey onderzoek.csv --out onderzoek.html --files narekenen

  --moment MOMENT (huidig)   --seed N (1)   --draws N (2000)
  --en --json --out BESTAND`,
    picture: `Gebruik: schuifoefening picture <soort> <sleutel> [--to SLEUTEL] --out BESTAND

Tekent een SVG. Soorten: map, panel, change, readings, journey, tensions.

  schuifoefening picture map LLMML --out kaart.svg
  schuifoefening picture journey LLMML --to MMHML --width 800 > plan.svg

  --to SLEUTEL   --width PIXELS   --en   --out BESTAND`,
    merge: `Gebruik: schuifoefening merge <bestand> <bestand> ... [--out BESTAND]

Voegt invullingen van één oefening samen tot één JSON-bestand. Wat elkaar
tegenspreekt, staat op de foutuitvoer; de opdracht eindigt dan met 1.

  schuifoefening merge wijk.json sociaal.json fysiek.json --out samen.json`,
    check: `Gebruik: schuifoefening check <bestand | -> ...

Noemt elk probleem met regel en kolom. Eindigt met 1 als er een is.

  schuifoefening check panelen.csv`,
    schema: `Gebruik: schuifoefening schema [naam]

Schrijft een JSON-schema; zonder naam de lijst van namen.

  schuifoefening schema exercise > exercise.schema.json`,
  },
  unknownCommand: (name) => `“${name}” is geen opdracht. Probeer: schuifoefening --help`,
  unknownOption: (message) => `${message}. Probeer: schuifoefening --help`,
  noInput: 'Er is geen invoer: geef een sleutel, een bestand of -.',
  notAMoment: (value) => `“${value}” is geen moment; kies ${MOMENTS.join(', ')}.`,
  notANumber: (option, value) => `“${value}” kan niet bij ${option}; kies een heel getal.`,
  working: 'Aan het rekenen …',
  notAKey: (value) => `“${value}” is geen mengpaneel; kies vijf letters L, M of H.`,
  notAReason: (value) => `“${value}” is geen aanleiding; kies ${REASON_IDS.join(', ')}.`,
  notAColumnCount: (value) => `“${value}” is geen breedte; kies een heel getal van 20 tot 1000.`,
  fileProblem: (path, code) => {
    const why: { readonly [code: string]: string } = {
      ENOENT: 'bestaat niet',
      EISDIR: 'is een map',
      EACCES: 'mag niet worden gelezen of geschreven',
      EPERM: 'mag niet worden gelezen of geschreven',
      EROFS: 'staat op een schijf waar niet op geschreven kan worden',
      ENOSPC: 'past niet: de schijf is vol',
      ENOTDIR: 'ligt niet in een map',
    }
    return `${path} ${why[code] ?? `kan niet worden gebruikt (${code})`}.`
  },
  line: (line, column, sentence) =>
    `Regel ${line}${column === undefined ? '' : `, ${column}`}: ${sentence}`,
  moreProblems: (count) => `En nog ${count} problemen.`,
  checked: (path, rows, problems) =>
    `${path}: ${rows} ${rows === 1 ? 'rij' : 'rijen'} goed, ${problems} ${problems === 1 ? 'probleem' : 'problemen'}.`,
  noExercise: (path) => `In ${path} staat geen oefening.`,
  conflict: (about, values) => `Tegenstrijdig: ${about}: ${values.join(' en ')}.`,
  written: (path) => `Geschreven: ${path}`,
  unknownSchema: (name, names) => `“${name}” is geen schema; kies ${names.join(', ')}.`,
  unknownPicture: (name, names) => `“${name}” is geen soort; kies ${names.join(', ')}.`,
  needsTo: 'Deze tekening heeft ook een ambitie nodig: --to SLEUTEL.',
  notAWidth: (value) => `“${value}” is geen breedte; kies een heel getal van 240 of meer.`,
  sameAsInput: (path) => `${path} is ook de invoer; kies een ander bestand.`,
}

const english_: Words = {
  texts: en,
  help: `Usage: schuifoefening <command> [input] [options]

  schuifoefening explain LLMML --en            what a panel resembles
  schuifoefening explain panels.csv            every row of a file
  schuifoefening explain LLMML --to MMHML      from now to an ambition
  schuifoefening report exercise.json --out report.html
                                               a report to send
  schuifoefening picture map LLMML --out map.svg
  schuifoefening merge a.json b.json --out all.json
                                               combine sheets
  schuifoefening check panels.csv              what is wrong with a file
  schuifoefening schema exercise               a JSON Schema

A panel is five letters, L, M or H, in the order internal positioning, process
within the municipality, process with residents, executive and politics,
communication. Input is such a key, a CSV or JSON file, or - for the standard input.

  --en            in English                --json      as JSON
  --markdown      as Markdown               --all       with the evidence
  --out FILE      write to a file           --columns N width of the lines
  --help          help for a command        --version   version

Exit: 0 fine, 1 problems in the data, 2 wrong usage, 3 file.`,
  helpOf: {
    explain: `Usage: schuifoefening explain <key | file | -> ... [--to KEY]

Says of each panel what it is closest to, how certain that is, and what there
is to talk about.

  schuifoefening explain MLHLH --en
  schuifoefening explain LLMML --to MMHML --reason optrekken-met-bewoners
  schuifoefening explain panels.csv --all
  cat panels.csv | schuifoefening explain - --json

  --to KEY          an ambition: the steps towards it as well
  --reason REASON   what comes first in the plan
  --all             with the statements and the evidence
  --en --json --markdown --out FILE --columns N`,
    report: `Usage: schuifoefening report <file> ... [--out FILE]

Makes one report of an exercise: HTML, or Markdown with --markdown. Several files
about one municipality or case are merged first.

  schuifoefening report exercise.json --out report.html
  schuifoefening report a.csv b.csv c.csv --markdown

  --reason REASON   what comes first in the plan
  --en --json --markdown --out FILE`,
    survey: `Usage: schuifoefening survey <file> [--out FILE] [--files FOLDER]

Analyses many municipalities: answers, profiles, agreement and association, with
intervals and bounds. --files writes rows, units and draws, so that R or another
program can compute everything again.

  schuifoefening survey survey.csv --out survey.html --files recompute

  --moment MOMENT (huidig)   --seed N (1)   --draws N (2000)
  --en --json --out FILE`,
    picture: `Usage: schuifoefening picture <kind> <key> [--to KEY] --out FILE

Draws an SVG. Kinds: map, panel, change, readings, journey, tensions.

  schuifoefening picture map LLMML --out map.svg
  schuifoefening picture journey LLMML --to MMHML --width 800 > plan.svg

  --to KEY   --width PIXELS   --en   --out FILE`,
    merge: `Usage: schuifoefening merge <file> <file> ... [--out FILE]

Merges the sheets of one exercise into one JSON file. What contradicts is written
to the error output; the command then ends with 1.

  schuifoefening merge district.json social.json physical.json --out all.json`,
    check: `Usage: schuifoefening check <file | -> ...

Names each problem with its line and column. Ends with 1 if there is one.

  schuifoefening check panels.csv`,
    schema: `Usage: schuifoefening schema [name]

Writes a JSON Schema; without a name the list of names.

  schuifoefening schema exercise > exercise.schema.json`,
  },
  unknownCommand: (name) => `“${name}” is not a command. Try: schuifoefening --help --en`,
  unknownOption: (message) => `${message}. Try: schuifoefening --help --en`,
  noInput: 'There is no input: give a key, a file or -.',
  notAMoment: (value) => `“${value}” is not a moment; choose ${MOMENTS.join(', ')}.`,
  notANumber: (option, value) => `“${value}” does not fit ${option}; choose a whole number.`,
  working: 'Computing …',
  notAKey: (value) => `“${value}” is not a panel; choose five letters L, M or H.`,
  notAReason: (value) => `“${value}” is not a reason; choose ${REASON_IDS.join(', ')}.`,
  notAColumnCount: (value) => `“${value}” is not a width; choose a whole number from 20 to 1000.`,
  fileProblem: (path, code) => {
    const why: { readonly [code: string]: string } = {
      ENOENT: 'does not exist',
      EISDIR: 'is a folder',
      EACCES: 'cannot be read or written: no permission',
      EPERM: 'cannot be read or written: no permission',
      EROFS: 'is on a read-only disk',
      ENOSPC: 'does not fit: the disk is full',
      ENOTDIR: 'is not in a folder',
    }
    return `${path} ${why[code] ?? `cannot be used (${code})`}.`
  },
  line: (line, column, sentence) =>
    `Line ${line}${column === undefined ? '' : `, ${column}`}: ${sentence}`,
  moreProblems: (count) => `And ${count} more problems.`,
  checked: (path, rows, problems) =>
    `${path}: ${rows} ${rows === 1 ? 'row' : 'rows'} fine, ${problems} ${problems === 1 ? 'problem' : 'problems'}.`,
  noExercise: (path) => `There is no exercise in ${path}.`,
  conflict: (about, values) => `Contradiction: ${about}: ${values.join(' and ')}.`,
  written: (path) => `Written: ${path}`,
  unknownSchema: (name, names) => `“${name}” is not a schema; choose ${names.join(', ')}.`,
  unknownPicture: (name, names) => `“${name}” is not a kind; choose ${names.join(', ')}.`,
  needsTo: 'This picture needs an ambition too: --to KEY.',
  notAWidth: (value) => `“${value}” is not a width; choose a whole number of 240 or more.`,
  sameAsInput: (path) => `${path} is also the input; choose another file.`,
}
